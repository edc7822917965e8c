import { committeeInTitles } from "../../../src/core/followup/committee-name";
import type { RecognisedTable } from "../../../src/core/recognise/table";

const named = (...title: string[]): string | undefined => committeeInTitles([{ title } as unknown as RecognisedTable]);

test.each([
  ["IT-nämnden Höglandet", "IT-nämnden Höglandet"],
  ["Räddningsnämnden Dala Mitt – nettokostnader, mnkr, helår 2024", "Räddningsnämnden Dala Mitt"],
  ["Gemensamma överförmyndarnämnden i Mora, Orsa och Älvdalen", "Gemensamma överförmyndarnämnden i Mora, Orsa och Älvdalen"],
  ["Miljönämnden: driftbudget 2025", "Miljönämnden"],
  ["Sydnärkes IT-nämnd", "Sydnärkes IT-nämnd"],
  ["Gemensamma räddningsnämnden Ekeby–Torsvik", "Gemensamma räddningsnämnden Ekeby–Torsvik"],
  ["Gemensam IT-nämnd Granby–Ljungby-Norra – uppföljning", "Gemensam IT-nämnd Granby–Ljungby-Norra"],
  ["Räddningsförbundets gemensamma nämnd, detaljbudget 2026 (tkr)", "Räddningsförbundets gemensamma nämnd"],
  ["Gemensamma nämnden i Mora, Orsa, delårsrapport per augusti", "Gemensamma nämnden i Mora, Orsa"],
])("the title %s names %s", (title, name) => {
  expect(named(title)).toBe(name);
});

test.each([["Nettokostnad per nämnd"], ["Budgetuppföljning för nämnden"], ["Drift januari–april 2024, kr"], ["Nämndens mål och indikatorer"], ["Nämndmål"]])("the title %s names nobody", (title) => {
  expect(named(title)).toBeUndefined();
});

test("two names are no name", () => {
  expect(named("Miljönämnden", "Byggnadsnämnden")).toBeUndefined();
});
