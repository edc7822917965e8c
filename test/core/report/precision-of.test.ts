import { precisionOf } from "../../../src/core/report/precision-of";
import { appendix1 } from "../../../src/core/report/templates/appendix-1";
import { withSettings } from "../../../src/core/report/with-settings";
import { budgetFollowUp } from "../../../src/core/report/templates/budget-follow-up";
import { letterFigures } from "../../../src/core/report/templates/letter-figures";
import { followUpOf } from "../followup/follow-up-from-drawings";

const rows = (unit: string): string => `
    | ${unit} |  |  |
    | Verksamhet | Budget jan–aug 2025 | Utfall jan–aug 2025 |
    | Utryckning, intäkter | 2,4 | 1,3 |
    | Utryckning, kostnader | -8,1 | -9 |
    | Netto | -5,7 | -7,7 |`;

test("general documents are written in the unit that the committee's own table is kept in", () => {
  const millions = followUpOf({ Drift: rows("Mnkr") });
  expect(precisionOf(budgetFollowUp, millions, {})).toEqual({ unit: "mnkr", decimals: 1 });
  expect(precisionOf(letterFigures, millions, {})).toEqual({ unit: "mnkr", decimals: 1 });
  const thousands = followUpOf({ Drift: rows("Tkr") });
  expect(precisionOf(budgetFollowUp, thousands, {})).toEqual({ unit: "tkr", decimals: 0 });
  expect(precisionOf(letterFigures, thousands, {})).toEqual({ unit: "tkr", decimals: 0 });
});

test("what the Uppgifter say goes before the tables, and what the user chooses before both", () => {
  const stated = followUpOf({ Drift: rows("Mnkr"), Uppgifter: `
    | Nämnd | Räddningsnämnden |
    | Belopp i rapporten | tkr |
    | År | 2025 |` });
  expect(precisionOf(budgetFollowUp, stated, {}).unit).toBe("tkr");
  expect(precisionOf(budgetFollowUp, stated, { unit: "kr", decimals: 2 })).toEqual({ unit: "kr", decimals: 2 });
});

test("a committee's own document keeps its unit", () => {
  expect(precisionOf(appendix1, followUpOf({ Drift: rows("Tkr") }), {}).unit).toBe(appendix1.unit);
});

test("what the committee has set goes before the sheets and the document, and a choice for one report before that", () => {
  const set = withSettings(followUpOf({ Drift: rows("Mnkr") }), { rounding: { unit: "tkr", decimals: 3 } });
  expect(precisionOf(appendix1, set, {})).toEqual({ unit: "tkr", decimals: 3 });
  expect(precisionOf(letterFigures, set, { decimals: 0 })).toEqual({ unit: "tkr", decimals: 0 });
  expect(precisionOf(appendix1, set, { unit: "mnkr" })).toEqual({ unit: "mnkr", decimals: 1 });
});
