/** The pane's tabs, in their order; a new one is a line here. */
import type { ComponentType } from "react";
import type { ActionId } from "../actions/catalogue";
import { CheckView } from "./checking/CheckView";
import { FunctionsView } from "./functions/FunctionsView";
import { ReportsView } from "./reporting/ReportsView";
import { SourcesView } from "./sources/SourcesView";
import type { ViewProps } from "./view-props";

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly View: ComponentType<ViewProps>;
  /** Started from the ribbon or elsewhere, these lead here. */
  readonly actions: readonly ActionId[];
}

export const tabs: readonly [Tab, ...Tab[]] = [
  { id: "sources", name: "Underlag", View: SourcesView, actions: ["read"] },
  { id: "check", name: "Kontroll", View: CheckView, actions: ["check"] },
  { id: "reports", name: "Rapporter", View: ReportsView, actions: ["appendix-1", "appendix-2", "report", "allocate", "update"] },
  { id: "functions", name: "Funktioner", View: FunctionsView, actions: [] },
];
