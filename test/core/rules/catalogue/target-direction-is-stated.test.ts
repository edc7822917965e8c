/** Målvärdets riktning: asked only where it turns the verdict of the whole goal. */
import { targetDirectionIsStated as rule } from "../../../../src/core/rules/catalogue/target-direction-is-stated";
import { saidBy, seenBy } from "../seen-by";

const YEAR = { round: { year: 2024, period: { from: "2024-01", to: "2024-12" } } };

function goals(...indicators: readonly string[]): { Mål: string } {
  return { Mål: `
    | Bedömning av måluppfyllelse 2024 | | | | |
    | Nämndmål | Indikator | Resultat år 2024 | Målvärde år 2024 | Bedömning |
    ${indicators.map((row, at) => `| ${at === 0 ? "En bra arbetsplats" : "^"} | ${row} | ${at === 0 ? "Uppnås delvis" : "^"} |`).join("\n")}` };
}

const HME = "Medarbetarengagemang (HME) | 66 | minst 74";

test("a bare number that turns the verdict is asked about at its cell, with how it has been read", () => {
  const [seen, ...more] = seenBy(rule, goals("Sjukfrånvaro | 2,81 % | 4 %", HME), YEAR);
  expect(seen).toMatchObject({ severity: "question", class: "question", at: "Mål!D3", told: "4 D3" });
  expect(seen?.message).toContain("högst");
  expect(more).toEqual([]);
  expect(seenBy(rule, goals("Svarstid | 2,81 % | 4 %", HME), YEAR)).toHaveLength(1);
});

test.each(["högst 4 %", "minst 4 %", "under 4 %"])("a target that says its direction is clear: %s", (target) => {
  expect(saidBy(rule, goals(`Sjukfrånvaro | 2,81 % | ${target}`, HME), YEAR)).toEqual([]);
});

test.each(["Öka nöjdheten", "Minska sjukfrånvaron", "Höj andelen", "Sänk kostnaden", "Förbättra tiden", "Reducera avfallet"])("an indicator that begins with a verb of change says it itself: %s", (name) => {
  expect(saidBy(rule, goals(`${name} | 2,81 % | 4 %`, HME), YEAR)).toEqual([]);
});

test("an indicator where more is plainly better needs no word", () => {
  expect(saidBy(rule, goals("Nöjd kund-index | 60 | 70", HME), YEAR)).toEqual([]);
});

test("where the other indicator is unclear nothing is known of the goal", () => {
  expect(saidBy(rule, goals("Sjukfrånvaro | 2,81 % | 4 %", "Annat | oklart | minst 74"), YEAR)).toEqual([]);
});

test("a result exactly on its target meets it either way", () => {
  expect(saidBy(rule, goals("Sjukfrånvaro | 4 % | 4 %", HME), YEAR)).toEqual([]);
});

test("before the year has ended the forecast is judged, where there is one", () => {
  const both = { Mål: `
    | Bedömning av måluppfyllelse 2024 | | | | | |
    | Nämndmål           | Indikator                  | Resultat år 2024 | Prognos år 2024 | Målvärde år 2024 | Bedömning     |
    | En bra arbetsplats | Sjukfrånvaro               | 2,81 %           | 4 %             | 4 %              | Uppnås delvis |
    | ^                  | Medarbetarengagemang (HME) | 66               | 66              | minst 74         | ^             |` };
  expect(saidBy(rule, both, YEAR)).toEqual(["question Mål!E3"]);
  expect(saidBy(rule, both, { round: { year: 2024, period: undefined } })).toEqual(["question Mål!E3"]);
  expect(saidBy(rule, both, { round: { year: 2024, period: { from: "2024-01", to: "2024-08" } } })).toEqual([]);
});

test("a goal whose every indicator the committee has judged itself is not asked about; one that it has judged in part is", () => {
  const judged = (first: string, second: string) => ({ Mål: `
    | Bedömning av måluppfyllelse 2024 | | | | |
    | Nämndmål           | Indikator                  | Resultat år 2024 | Målvärde år 2024 | Bedömning |
    | En bra arbetsplats | Sjukfrånvaro               | 2,81 %           | 4 %              | ${first}  |
    | ^                  | Medarbetarengagemang (HME) | 66               | minst 74         | ${second} |` });
  expect(saidBy(rule, judged("Uppnått", "Ej uppnått"), YEAR)).toEqual([]);
  expect(saidBy(rule, judged("Uppnått", ""), YEAR)).toEqual(["question Mål!D3"]);
  expect(saidBy(rule, judged("se text", "Ej uppnått"), YEAR)).toEqual(["question Mål!D3"]);
});

test("the reading that was chosen is told", () => {
  expect(seenBy(rule, goals("Sjukfrånvaro | 2,81 % | 4 %", HME), YEAR)[0]?.message).toContain("lästs som högst");
  expect(seenBy(rule, goals("Ledtid i dagar | 2,81 | 4", HME), YEAR).map(({ message }) => /lästs som (?:högst|minst)/u.test(message))).toEqual([true]);
});
