import type { Place } from "../core/rules/finding";

/** "Visa i bladet": goes there; what could not be shown is told at the top of the pane. */
export type ShowPlace = (place: Place) => void;
