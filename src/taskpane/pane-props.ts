import type { Activity } from "../actions/activity";
import type { ActionId } from "../actions/catalogue";
import type { Correction } from "../core/recognise/correction";
import type { Place } from "../core/rules/finding";
import type { CellChange } from "../core/sheet/cell-change";
import type { AllocationActions } from "./allocation/allocation-actions";
import type { FunctionActions } from "./functions/function-actions";
import type { FigureTracing } from "./reporting/figure-tracing";
import type { SettingsActions } from "./settings/settings-actions";

/** Whether the user has met the pane before, on this machine. */
export interface FirstRun {
  readonly isFirst: () => boolean;
  readonly remember: () => void;
}

/** How often the workbook has changed since the pane was opened. */
export interface WorkbookChanges {
  /** Made by others than the add-in. */
  readonly count: () => number;
  readonly countOwn: () => number;
  readonly listen: (listener: () => void) => () => void;
}

/** What the pane is given: data to show and callbacks to answer with. It reaches for nothing itself. */
export interface PaneProps {
  readonly isDark: () => boolean;
  readonly listenToTheme: (listener: () => void) => () => void;
  /** What to hand over when something has gone wrong. */
  readonly technical: (about: string) => string;
  readonly listenToActivity: (listener: () => void) => () => void;
  readonly currentActivity: () => Activity;
  readonly start: (id: ActionId, options?: Readonly<Record<string, string>>) => void;
  /** "Ändra": keeps what the user says of a table, and reads again. */
  readonly correct: (correction: Correction) => void;
  /** "Ångra rättelsen". */
  readonly forget: (fingerprint: string) => void;
  readonly stop: () => void;
  readonly functions: FunctionActions;
  /** "Följ en siffra". */
  readonly tracing: FigureTracing;
  readonly allocation: AllocationActions;
  readonly firstRun: FirstRun;
  /** "Prova på exemplet", in a workbook of its own; gives what to tell the user when it could not be opened. */
  readonly openExample: () => Promise<string | undefined>;
  readonly changes: WorkbookChanges;
  /** "Skriv i bladet": changes cells that the user has seen, old and new, and checks again. */
  readonly change: (changes: readonly CellChange[]) => void;
  readonly settings: SettingsActions;
  /** What to tell the user when the place could not be shown. */
  readonly showPlace: (place: Place) => Promise<string | undefined>;
}
