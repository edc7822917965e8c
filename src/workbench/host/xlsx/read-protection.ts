/** Sheet protection: in the file an option that is "1" is *forbidden*, in the API one that is true is allowed. */
import type { Protection } from "../workbook/content";
import { child, flag, type XmlElement } from "./xml";

/** API name → file attribute, and whether the file forbids it when it says nothing. */
export const protectionOptions: readonly (readonly [string, string, boolean])[] = [
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
];

export function readProtection(shell: XmlElement): Protection | undefined {
  const attributes = child(shell, "sheetProtection")?.attributes;
  if (!attributes || !flag(attributes["sheet"])) return undefined;
  const allow = Object.fromEntries(protectionOptions.map(([name, attribute, absent]) => [name, !flag(attributes[attribute], absent)]));
  const selectionMode = flag(attributes["selectUnlockedCells"]) ? "None" : flag(attributes["selectLockedCells"]) ? "Unlocked" : "Normal";
  return { allow, selectionMode, attributes };
}
