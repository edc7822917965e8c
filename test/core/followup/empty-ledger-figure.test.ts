import { emptyLedgerFigure } from "../../../src/core/followup/empty-ledger-figure";
import { measureNamed } from "../../../src/core/followup/measure";
import { followUpOf } from "./follow-up-from-drawings";

const followUp = followUpOf({
  Huvudbok: `
    | Huvudbok 2024, kr |
    | Period | Ver.nr | Konto | Kontotext | Belopp |
    | 202401 | 1 | 3510 | Driftbidrag | -500 |
    | 202406 | 2 | 5010 | Löner | 300 |
    | 202412 | 3 | 5010 | Löner | 100 |`,
  "Budget 2024": `
    | Budget 2024 per konto (kr) |
    | Konto | Kontotext | Rapportrad | Budget 2024 |
    | 3510 | Driftbidrag | BIDRAG | -500 |
    | 5010 | Löner | PERSONAL | 400 |
    | 7010 | Resor | RESOR | 100 |`,
  Uppgifter: "| Nämnd | IT-nämnden |\n| År | 2024 |\n| Period | helår |",
});
const actual = measureNamed("actual", followUp.round);

test("a konto that is budgeted but never booked is zero, by a sum that will see it when it is", () => {
  const travel = followUp.operating.filter(({ reportRow }) => reportRow === "RESOR");
  expect(emptyLedgerFigure(travel, actual, followUp.operating)).toMatchObject({
    amount: 0, expression: { of: { terms: [{ kind: "sumIfs", sheet: "Huvudbok", criteria: [{ value: 7010 }] }] } },
  });
});

test("without a ledger nothing booked stays blank", () => {
  expect(emptyLedgerFigure(followUp.operating, measureNamed("forecast", followUp.round), followUp.operating)).toBeUndefined();
});
