import type { Outcome } from "../actions/outcome";
import type { ReadMoment } from "../actions/read-moment";
import type { Known } from "./known";
import type { TabId } from "./tab-id";

/** How old what a view shows is; undefined where it shows nothing of the workbook, or reads by itself. */
export function momentShown(view: TabId, known: Known | undefined, outcome: Outcome | undefined): ReadMoment | undefined {
  switch (view) {
    case "overview":
    case "check":
    case "comments": return known?.seen;
    case "sources":
    case "reports": return outcome?.seen;
    case "allocation":
    case "functions":
    case "settings": return undefined;
  }
}
