import { layOut } from "../../../src/core/report/lay-out";
import { appendix2 } from "../../../src/core/report/templates/appendix-2";
import { budgetFollowUp } from "../../../src/core/report/templates/budget-follow-up";
import { followUpOf } from "../followup/follow-up-from-drawings";
import { shown } from "./shown";

const SIDES = `
    | Post | Budget jan–aug 2025 | Utfall jan–aug 2025 |
    | Intäkter | 2400000 | 1300000 |
    | Kostnader | -8100000 | -9000000 |
    | Netto | -5700000 | -7700000 |`;

const SLAG = `
    | Konto | Kontotext | Budget jan–aug 2025 | Utfall jan–aug 2025 |
    | 3510 | Bidrag | -2400000 | -1300000 |
    | 5010 | Löner | 6000000 | 6500000 |
    | 7430 | Konsulter | 2100000 | 2500000 |`;

test("a table per slag that would only repeat income and cost is left out", () => {
  const captions = (drawing: string): readonly (string | undefined)[] => layOut(budgetFollowUp, followUpOf({ Drift: drawing })).parts.map(({ caption }) => caption);
  expect(captions(SIDES)).toEqual(["Intäkter och kostnader, tkr"]);
  expect(captions(SLAG)).toEqual(["Intäkter och kostnader, tkr", "Per slag, tkr"]);
});

test("a title says the round as the committee does", () => {
  const plan = (round: string): string | undefined => shown(layOut(appendix2, followUpOf({
    Åtgärder: `
    | Handlingsplan 2025, mnkr |  |  |  |
    | Nr | Åtgärd | Beslutad av | Effekt t.o.m. aug 2025 | Effekt helår 2025 |
    | 1 | Vakanshålla tjänster | Förvaltningschef | 0,3 | 0,75 |
    | Summa |  |  | 0,3 | 0,75 |`,
    Uppgifter: `
    | Nämnd | Räddningsnämnden |
    | Uppföljningstillfälle | ${round} |
    | År | 2025 |`,
  })))[0];
  expect(plan("Tertial 2")).toBe("Räddningsnämndens handlingsplan med åtgärder för att bidra till en ekonomi i balans 2025, tertial 2 år 2025");
  expect(plan("andra")).toMatch(/, andra tillfället år 2025$/);
});

test("the follow-up shows last round's forecast beside this one's where the sheet has it", () => {
  const table = layOut(budgetFollowUp, followUpOf({ Drift: `
    | Tkr |  |  |  |  |
    | Post | Utfall jan–aug 2025 | Budget 2025 | Föregående prognos 2025 | Prognos 2025 |
    | Intäkter | 1300 | 2400 | 2300 | 2400 |
    | Kostnader | -5400 | -8100 | -8300 | -8600 |
    | Netto | -4100 | -5700 | -6000 | -6200 |` }));
  expect(shown(table).slice(3, 8)).toEqual([
    " | Januari–augusti 2025 | Helår 2025",
    " | Utfall | Budget | Föregående prognos | Prognos | Avvikelse",
    "Intäkter | 1 300 | 2 400 | 2 300 | 2 400 | 0",
    "Kostnader | −5 400 | −8 100 | −8 300 | −8 600 | −500",
    "Nettokostnad | −4 100 | −5 700 | −6 000 | −6 200 | −500",
  ]);
});

test("a decision's day is written as a date, though its cell has lost the date format", () => {
  const table = layOut(appendix2, followUpOf({ Åtgärder: `
    | Handlingsplan 2025, mnkr |  |  |  |  |
    | Nr | Åtgärd | Beslutad av | Beslutsdatum | Effekt helår 2025 |
    | 1 | Vakanshålla tjänster | Förvaltningschef | 45792 | 0,75 |
    | Summa |  |  |  | 0,75 |` }));
  expect(shown(table).join("\n")).toContain("Förvaltningschef | 2025-05-15 |");
});
