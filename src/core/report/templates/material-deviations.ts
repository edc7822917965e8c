/** Väsentliga avvikelser: what a committee must explain, for the period and for the forecast. */
import type { Template } from "../template";

const KEY = "Avvikelse: plus = bättre än budget.";

export const materialDeviations: Template = {
  id: "material-deviations",
  name: "Väsentliga avvikelser",
  sheet: "Väsentliga avvikelser",
  about: "Avvikelser som är större än nämndens gräns, för perioden och för årets prognos, med bladens kommentarer.",
  title: "{committee}: väsentliga avvikelser, {period}",
  orientation: "landscape",
  unit: "mnkr",
  decimals: 1,
  isInCommitteeUnit: true,
  isDated: false,
  isSigned: false,
  blocks: [
    { kind: "deviations", of: "period", caption: "Väsentliga avvikelser {period}, {unit}", key: KEY },
    { kind: "deviations", of: "forecast", caption: "Väsentliga avvikelser i år enligt prognosen, {unit}", key: KEY },
  ],
};
