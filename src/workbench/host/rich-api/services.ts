/** Objects of other services that office.js asks for: custom functions, the shared runtime's state, action handlers. */
import { HostObject, type Json } from "./host-object";
import { Runtime } from "./objects/application";
import type { ApiContext } from "./context";

export interface ServiceHost {
  readonly context: ApiContext;
  onFunctionsReady(): void;
  onResults(results: readonly unknown[]): void;
  onPaneState(state: string): void;
  readonly paneState: string;
  onRibbonUpdate(ids: readonly string[]): void;
}

export function serviceNamed(typeName: string, host: ServiceHost): HostObject | undefined {
  if (/\.CustomFunctions$/.test(typeName)) return new CustomFunctions(host);
  if (/\.AppRuntimeService$/.test(typeName)) return new AppRuntimeService(host);
  if (/\.AppRuntimePersistenceService$/.test(typeName)) return new AppRuntimePersistenceService();
  if (/\.AddinInternalService$/.test(typeName)) return new AddinInternalService();
  if (/\.DynamicRibbon$/.test(typeName)) return new DynamicRibbon(host);
  if (/\.Runtime$/.test(typeName)) return new Runtime(host.context);
  return undefined;
}

class CustomFunctions extends HostObject {
  override readonly className = "CustomFunctions";
  override readonly scalars: readonly string[] = [];

  constructor(private readonly host: ServiceHost) {
    super();
  }

  get customFunctions(): CustomFunctions {
    return this;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.host.onFunctionsReady();
  }

  _GetEnabledFeatures(): Json {
    return [];
  }

  setInvocationArrayResults(results: unknown): void {
    this.host.onResults(results as readonly unknown[]);
  }

  setInvocationResults(results: unknown): void {
    this.host.onResults(results as readonly unknown[]);
  }
}

class AppRuntimeService extends HostObject {
  override readonly className = "AppRuntimeService";
  override readonly scalars: readonly string[] = [];

  constructor(private readonly host: ServiceHost) {
    super();
  }

  setAppRuntimeState(state: unknown): void {
    this.host.onPaneState(String(state));
  }

  getAppRuntimeState(): Json {
    return this.host.paneState;
  }
}

class AppRuntimePersistenceService extends HostObject {
  override readonly className = "AppRuntimePersistenceService";
  override readonly scalars: readonly string[] = [];
  private state = "None";

  setAppRuntimeStartState(state: unknown): void {
    this.state = String(state);
  }

  getAppRuntimeStartState(): Json {
    return this.state;
  }
}

class AddinInternalService extends HostObject {
  override readonly className = "AddinInternalService";
  override readonly scalars: readonly string[] = [];

  notifyActionHandlerReady(): void {
    // Tells Excel that shortcuts may be sent; this host sends none.
  }
}

class DynamicRibbon extends HostObject {
  override readonly className = "DynamicRibbon";
  override readonly scalars: readonly string[] = [];

  constructor(private readonly host: ServiceHost) {
    super();
  }

  executeRequestUpdate(json: unknown): void {
    this.host.onRibbonUpdate([String(json)]);
  }
}
