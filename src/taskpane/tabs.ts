/** The pane's views, in their order; a new one is a line here. Each is loaded when it is first shown. */
import { lazy, type ComponentType } from "react";
import type { ActionId } from "../actions/catalogue";
import type { TabId } from "./tab-id";
import type { ViewProps } from "./view-props";

export interface Tab {
  readonly id: TabId;
  readonly name: string;
  /** The overview is where one comes back to, the steps of every round are tabs, and what is done now and then is in the menu. */
  readonly place: "home" | "tab" | "menu";
  readonly View: ComponentType<ViewProps>;
  /** Started from the ribbon or elsewhere, these lead here. */
  readonly actions: readonly ActionId[];
}

const whenShown = (load: () => Promise<ComponentType<ViewProps>>): ComponentType<ViewProps> => lazy(async () => ({ default: await load() }));

export const tabs: readonly [Tab, ...Tab[]] = [
  { id: "overview", name: "Översikt", place: "home", actions: ["overview"], View: whenShown(async () => (await import("./overview/OverviewView")).OverviewView) },
  { id: "sources", name: "Underlag", place: "tab", actions: ["read"], View: whenShown(async () => (await import("./sources/SourcesView")).SourcesView) },
  { id: "check", name: "Kontroll", place: "tab", actions: ["check", "accept", "revoke", "fix", "protocol"], View: whenShown(async () => (await import("./checking/CheckView")).CheckView) },
  { id: "comments", name: "Kommentarer", place: "tab", actions: ["comment"], View: whenShown(async () => (await import("./comments/CommentsView")).CommentsView) },
  {
    id: "reports", name: "Rapporter", place: "tab", actions: ["appendix-1", "appendix-2", "report", "allocate", "update", "answer", "adopt", "new-round"],
    View: whenShown(async () => (await import("./reporting/ReportsView")).ReportsView),
  },
  { id: "allocation", name: "Fördela på medlemmar", place: "menu", actions: [], View: whenShown(async () => (await import("./allocation/AllocationView")).AllocationView) },
  { id: "functions", name: "Funktioner", place: "menu", actions: [], View: whenShown(async () => (await import("./functions/FunctionsView")).FunctionsView) },
  { id: "settings", name: "Inställningar", place: "menu", actions: [], View: whenShown(async () => (await import("./settings/SettingsView")).SettingsView) },
];
