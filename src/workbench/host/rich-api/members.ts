/** Reaches a member of an API object by its wire name: requirement sets are enforced, unknown members are loud. */
import { Gap, refuse } from "./api-error";
import type { HostObject} from "./host-object";
import { type Json } from "./host-object";
import { memberSets } from "./member-sets";

interface Requirements {
  supports(set: string, version: string): boolean;
}

const setOf = new Map<string, string>();
for (const [className, sets] of Object.entries(memberSets)) {
  for (const [set, members] of Object.entries(sets)) for (const member of members.split(" ")) setOf.set(`${className}.${member}`, set);
}

export function apiName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

export function readMember(target: HostObject, wire: string, host: Requirements): unknown {
  const name = apiName(wire);
  requireMember(target, name, host);
  if (!(name in target)) throw new Gap(`${target.className}.${name}`);
  return (target as unknown as Record<string, unknown>)[name];
}

export function writeMember(target: HostObject, wire: string, value: unknown, host: Requirements): void {
  const name = apiName(wire);
  requireMember(target, name, host);
  const setter = findSetter(target, name);
  if (!setter) throw new Gap(`${target.className}.${name} (set)`);
  setter.call(target, value);
}

export function invoke(target: HostObject, wire: string, args: readonly unknown[], host: Requirements): unknown {
  const name = apiName(wire);
  // Event handlers are added by internal methods; that they were added is all that the host needs to know.
  if (/^_(?:Un)?[Rr]egister/.test(name)) return (target as unknown as { registerEvent?: (name: string) => void }).registerEvent?.(name);
  requireMember(target, name, host);
  const method = (target as unknown as Record<string, unknown>)[name];
  if (typeof method !== "function") throw new Gap(`${target.className}.${name}`);
  return (method as (...values: unknown[]) => Json).apply(target, [...args]);
}

/** A member of a later requirement set than the host promises does not exist for the add-in. */
function requireMember(target: HostObject, name: string, host: Requirements): void {
  const set = setOf.get(`${target.className}.${name}`);
  if (set === undefined) return;
  const [setName, version] = set.includes(" ") ? set.split(" ") : ["ExcelApi", set];
  if (!host.supports(setName ?? "", version ?? "")) refuse("ApiNotFound", `${target.className}.${name} came with ${setName} ${version}.`);
}

function findSetter(target: object, name: string): ((value: unknown) => void) | undefined {
  for (let type: object | null = target; type; type = Object.getPrototypeOf(type) as object | null) {
    const property = Object.getOwnPropertyDescriptor(type, name);
    if (property) return property.set;
  }
  return undefined;
}
