import type { MoneyUnit } from "../core/money/money-unit";

/** After an amount. */
export const unitWords: Readonly<Record<MoneyUnit, string>> = { kr: "kronor", tkr: "tkr", mnkr: "miljoner kronor" };
