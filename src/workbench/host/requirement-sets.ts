/** Requirement sets: which versions this Excel promises, and whether one is met. */

/** What a current Excel for Microsoft 365 says it supports, as far as the emulator goes. Versions are texts: 1.10 is not 1.1. */
export const defaultRequirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.5",
  AddinCommands: "1.1",
  RibbonApi: "1.1",
  KeyboardShortcuts: "1.1",
  DialogApi: "1.2",
  Settings: "1.1",
  OpenBrowserWindowApi: "1.1",
};

/** Excel on the web promises its own set too, which the npm package's office.js still asks for a sheet's change of name by. */
export const webRequirementSets: Readonly<Record<string, string>> = { ...defaultRequirementSets, ExcelApiOnline: "1.1" };

export function meets(sets: Readonly<Record<string, string>>, set: string, version: string): boolean {
  const promised = sets[set];
  if (promised === undefined) return false;
  const [major = 0, minor = 0] = promised.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
