/** The requirement sets that a manifest asks for: what the add-in may count on, and nothing newer, wherever it is installed. */
import { childElements, parseXml, type XmlElement } from "./xlsx/xml";
import { defaultRequirementSets } from "./requirement-sets";

/** The host's own sets, held down to the manifest's floor. */
export function requirementSetsOf(manifest: string): Record<string, string> {
  const root = parseXml(manifest);
  const requirements = childElements(root, "Requirements")[0];
  const sets = childElements(requirements, "Sets").flatMap((group) => childElements(group, "Set").map((set) => [set, group] as const));
  const floor = Object.fromEntries(sets.map(([set, group]) => [set.attributes["Name"] ?? "", set.attributes["MinVersion"] ?? defaultOf(group)]));
  return { ...defaultRequirementSets, ...floor };
}

function defaultOf(group: XmlElement): string {
  return group.attributes["DefaultMinVersion"] ?? "1.1";
}
