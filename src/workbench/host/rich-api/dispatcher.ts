/** Runs a batch: resolves object paths, does the actions in order, stops at the first error and tells where. */
import { actionTypes, pathTypes, type Action, type ArgumentInfo, type Batch, type BatchAnswer, type ObjectPath } from "./batch";
import { ApiError, Gap, refuse } from "./api-error";
import { HostObject, NullObject } from "./host-object";
import { invoke, readMember, writeMember } from "./members";
import { queryAsJson, queryObject } from "./query";

/** What the dispatcher needs of the host. */
export interface DispatcherHost {
  /** The workbook, or an object of a service by its type name. */
  globalObject(): HostObject;
  newObject(typeName: string): HostObject | undefined;
  keep(object: HostObject): string;
  kept(referenceId: string): HostObject | undefined;
  /** Called before anything is read, so that values are calculated. */
  settle(): Promise<void>;
  supports(set: string, version: string): boolean;
  onGap(member: string): void;
}

export class Dispatcher {
  constructor(private readonly host: DispatcherHost) {}

  async run(batch: Batch): Promise<BatchAnswer> {
    const answer: BatchAnswer = { Results: [], TraceIds: [] };
    const run = new BatchRun(this.host, batch);
    for (const [index, action] of batch.Actions.entries()) {
      try {
        const value = await run.act(action);
        answer.Results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === actionTypes.trace) answer.TraceIds.push(action.Id);
      } catch (error) {
        const refusal = error instanceof ApiError ? error : new Gap(`${run.location} (${String(error)})`);
        if (refusal instanceof Gap) this.host.onGap(refusal.member);
        answer.Error = { Code: refusal.code, Message: refusal.message, Location: run.location, ActionIndex: index, HttpStatusCode: refusal.status };
        break;
      }
    }
    return answer;
  }
}

class BatchRun {
  location = "";
  private readonly resolved = new Map<number, HostObject>();

  constructor(private readonly host: DispatcherHost, private readonly batch: Batch) {}

  async act(action: Action): Promise<unknown> {
    if (action.ActionType === actionTypes.trace || action.ActionType === actionTypes.ensureUnchanged) return null;
    if (isReading(action)) await this.host.settle();
    const target = await this.objectAt(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.identityOf(target);
      case actionTypes.query:
      case actionTypes.recursiveQuery:
        return queryObject(target, action.QueryInfo ?? {}, (name, owner) => this.read(owner, name));
      case actionTypes.queryAsJson:
        return queryAsJson(target, action.QueryInfo ?? {}, (name, owner) => this.read(owner, name));
      case actionTypes.method:
        return this.method(target, action.Name, await this.argumentsOf(action.ArgumentInfo));
      case actionTypes.setProperty:
        this.write(target, action.Name, (await this.argumentsOf(action.ArgumentInfo))[0]);
        return null;
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.write(target, name, value);
        return null;
      default:
        throw new Gap(`ActionType ${action.ActionType}`);
    }
  }

  private identityOf(target: HostObject): unknown {
    if (target instanceof NullObject) return null;
    const identity = target.identity();
    if (identity) return identity;
    return this.batch.AutoKeepReference && isTracked(target) ? { _ReferenceId: this.host.keep(target) } : {};
  }

  private async method(target: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    if (name === "_KeepReference") return target instanceof NullObject ? null : { _ReferenceId: this.host.keep(target) };
    if (target instanceof NullObject) return { _IsNull: true };
    this.location = locationOf(target, name);
    const result = await invoke(target, name, args, this.host);
    return result === undefined ? null : result;
  }

  private read(target: HostObject, name: string): unknown {
    if (target instanceof NullObject) return undefined;
    this.location = locationOf(target, name);
    return readMember(target, name, this.host);
  }

  private write(target: HostObject, name: string, value: unknown): void {
    if (target instanceof NullObject) refuse("InvalidReference");
    this.location = locationOf(target, name);
    writeMember(target, name, value, this.host);
  }

  private async objectAt(id: number): Promise<HostObject> {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) refuse("InvalidArgument", `object path ${id} is missing`);
    const found = await this.resolve(path);
    this.resolved.set(id, found);
    return found;
  }

  private async resolve(path: ObjectPath): Promise<HostObject> {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.host.globalObject();
      case pathTypes.newObject: {
        const made = this.host.newObject(path.Name);
        if (!made) throw new Gap(path.Name);
        return made;
      }
      case pathTypes.reference:
        return this.host.kept(path.Name) ?? refuse("InvalidReference");
      case pathTypes.nullObject:
        return new NullObject();
      default:
        return this.resolveBelow(path, await this.objectAt(path.ParentObjectPathId ?? 0));
    }
  }

  private async resolveBelow(path: ObjectPath, parent: HostObject): Promise<HostObject> {
    if (parent instanceof NullObject) return parent;
    if (path.ObjectPathType === pathTypes.property) return asObject(this.read(parent, path.Name), parent, path.Name);
    const name = path.ObjectPathType === pathTypes.indexer ? "getItem" : path.Name;
    const args = await this.argumentsOf(path.ArgumentInfo);
    this.location = locationOf(parent, name);
    if (needsValues(name)) await this.host.settle();
    return asObject(await invoke(parent, name, args, this.host), parent, name);
  }

  /** Arguments with client objects put in place of their path ids. */
  private async argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds;
    return Promise.all((info?.Arguments ?? []).map((value, at) => this.argument(value, references?.[at])));
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) return this.objectAt(reference);
    if (Array.isArray(reference) && Array.isArray(value)) return Promise.all(value.map((item, at) => this.argument(item, reference[at])));
    if (value && typeof value === "object" && "_ObjectPathId" in value) return this.objectAt(Number(value._ObjectPathId));
    return value;
  }
}

/** The classes whose objects the client tracks and lets go of (protocol note §3, References). */
function isTracked(target: HostObject): boolean {
  return target.className === "Range" || target.className === "RangeAreas";
}

function isReading({ ActionType }: Action): boolean {
  return ActionType === actionTypes.query || ActionType === actionTypes.recursiveQuery || ActionType === actionTypes.queryAsJson;
}

/** Ranges whose extent depends on calculated values. */
function needsValues(name: string): boolean {
  return /UsedRange|Spill|SurroundingRegion|SpecialCells|CopyFrom/i.test(name);
}

function asObject(value: unknown, parent: HostObject, name: string): HostObject {
  if (value instanceof HostObject) return value;
  throw new Gap(`${parent.className}.${name}`);
}

function locationOf(target: HostObject, name: string): string {
  return `${target.className}.${name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1)}`;
}
