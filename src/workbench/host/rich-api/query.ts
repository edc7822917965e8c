/** `load` on the wire: the asked properties of an object or a collection, nested as their paths say. */
import type { QueryInfo } from "./batch";
import { HostCollection, HostObject, NullObject } from "./host-object";
import { apiName, wireName } from "./members";

type Read = (name: string, owner: HostObject) => unknown;

interface Wanted {
  readonly names: string[];
  readonly nested: Map<string, Wanted>;
}

export function queryObject(target: HostObject, query: QueryInfo, read: Read): unknown {
  return target instanceof NullObject ? null : answer(target, wantedOf(query), query, read, wireName, "_Items");
}

/** The same for `retrieve`: API names instead of wire names. */
export function queryAsJson(target: HostObject, query: QueryInfo, read: Read): unknown {
  return target instanceof NullObject ? { isNullObject: true } : answer(target, wantedOf(query), query, read, apiName, "items");
}

function wantedOf(query: QueryInfo): Wanted {
  const root: Wanted = { names: [], nested: new Map() };
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    const steps = path.split("/").map((step) => step.trim()).filter((step) => step !== "" && step !== "items");
    let at = root;
    steps.forEach((step, index) => {
      if (index === steps.length - 1) at.names.push(step);
      else {
        const next = at.nested.get(step) ?? { names: [], nested: new Map<string, Wanted>() };
        at.nested.set(step, next);
        at = next;
      }
    });
  }
  return root;
}

function answer(target: HostObject, wanted: Wanted, query: QueryInfo, read: Read, nameOf: (name: string) => string, itemsName: string): Record<string, unknown> {
  if (target instanceof HostCollection) {
    const first = query.Skip ?? 0;
    const items = target.items.slice(first, query.Top === undefined ? undefined : first + query.Top);
    const own = wanted.names.filter((name) => isOwnOf(target, name));
    const ofItems: Wanted = { names: wanted.names.filter((name) => !isOwnOf(target, name)), nested: wanted.nested };
    const answers = items.map((item) => ({ ...item.identity(), ...answer(item, ofItems, {}, read, nameOf, itemsName) }));
    return { [itemsName]: answers, ...Object.fromEntries(own.map((name) => [nameOf(name), read(name, target)])) };
  }
  const result: Record<string, unknown> = {};
  for (const name of namesOf(target, wanted)) {
    const value = read(name, target);
    if (value instanceof HostObject) {
      result[nameOf(name)] = answer(value, { names: [], nested: new Map() }, {}, read, nameOf, itemsName);
    } else result[nameOf(name)] = value;
  }
  for (const [name, inner] of wanted.nested) {
    const value = read(name, target);
    if (value instanceof NullObject) result[nameOf(name)] = { _IsNull: true };
    else if (value instanceof HostObject) result[nameOf(name)] = { ...value.identity(), ...answer(value, inner, {}, read, nameOf, itemsName) };
  }
  return result;
}

function namesOf(target: HostObject, wanted: Wanted): readonly string[] {
  const asked = wanted.names.filter((name) => name !== "*" && name !== "$all" && name !== "$none");
  const all = wanted.names.includes("*") || wanted.names.includes("$all") || (wanted.names.length === 0 && wanted.nested.size === 0);
  return all ? [...new Set([...target.scalars, ...asked])] : asked;
}

/** "count" is the collection's own property, every other name is its items'. */
function isOwnOf(target: HostCollection, name: string): boolean {
  return name === "count" && !("items" in target && target.items[0] && name in target.items[0]);
}
