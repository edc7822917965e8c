import { recordCell } from "../../../src/core/followup/record-table";
import { followUpOf } from "./follow-up-from-drawings";

const goals = followUpOf({
  Mål: `
    | Nämndmål | Indikator | Resultat 2024 | Målvärde 2024 |
    | Ge god service | Nöjd kund-index | 72,5 | 80 |
    | ^ | Andel besvarade samtal | 85 % | 80 % |
    | Ökad samverkan | Antal objekt | | 9 |`,
}).records.find(({ kind }) => kind === "goals");

test("a cell knows how far down it is merged", () => {
  expect(goals?.rows.map((row) => recordCell(row, "goal")?.rowSpan)).toEqual([2, 0, 1]);
});

test("a cell keeps its text as written and its number as meant", () => {
  const row = goals?.rows[1];
  expect(row && recordCell(row, "result")).toMatchObject({ text: "85 %", number: { kind: "number", value: 0.85, isText: true } });
});
