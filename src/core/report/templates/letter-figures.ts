/** Siffror till tjänsteskrivelsen: ready sentences with the report's own figures, to copy into the letter to the committee. */
import type { Template } from "../template";

export const letterFigures: Template = {
  id: "letter-figures",
  name: "Siffror till tjänsteskrivelsen",
  sheet: "Siffror till tjänsteskrivelsen",
  about: "Färdiga meningar om avvikelser och investeringar med rätt siffror och tecken, att kopiera till tjänsteskrivelsen.",
  title: "{committee}: siffror till tjänsteskrivelsen, {period}",
  orientation: "landscape",
  unit: "mnkr",
  decimals: 1,
  isInCommitteeUnit: true,
  isDated: false,
  isSigned: false,
  blocks: [
    { kind: "sentences", of: "period", caption: "Driftkostnader, {period}, {unit}", key: "Intäkter med plus, kostnader med minus. Avvikelse: plus = bättre än budget." },
    { kind: "sentences", of: "forecast", caption: "Driftkostnader, prognos för helåret, {unit}", key: "Intäkter med plus, kostnader med minus. Avvikelse: plus = bättre än budget." },
    { kind: "sentences", of: "investments", caption: "Investeringar, {unit}" },
  ],
};
