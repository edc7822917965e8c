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

test("of two effects of a measure, the one so far is utfall and the one for the year prognos, in either order", () => {
  const effects = (so: string, year: string): readonly unknown[] => {
    const plan = followUpOf({ Plan: `
    | Åtgärdsplan 2025, mnkr |  |  |  |
    | Nr | Åtgärd | ${so} | ${year} | Ingår i prognos |
    | 1 | Vakanshålla tjänster | 0,3 | 0,75 | Ja |
    | 2 | Ny upphandling | 0 | 0,2 | Nej |` }).records.find(({ kind }) => kind === "actionPlan");
    return ["effectActual", "effectForecast"].map((role) => plan?.rows[0] && recordCell(plan.rows[0], role as "effectActual")?.column);
  };
  expect(effects("Effekt t.o.m. aug", "Effekt helår")).toEqual([2, 3]);
  expect(effects("Effekt helår", "Effekt t.o.m. aug")).toEqual([3, 2]);
});
