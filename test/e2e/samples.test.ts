/** The whole way in every sample, as a controller goes it: Översikt, Underlag, Kontroll, Kommentarer, Rapporter, and back to where the round stands. */
import { inTheBrowser } from "./in-the-browser";

interface Round {
  readonly sample: string;
  readonly committee: string;
  /** The report that is made, by its name in the list and on its sheet. */
  readonly report: string;
  readonly sheet: string;
}

const ROUNDS: readonly Round[] = [
  { sample: "ludvika-gsn-2024-t2.xlsx", committee: "Gemensamma servicenämnden", report: "Bilaga 2", sheet: "Bilaga 2" },
  { sample: "ludvika-gsn-detaljbudget-2024.xlsx", committee: "Gemensamma servicenämnden", report: "Detaljbudget", sheet: "Detaljbudget" },
  { sample: "herrljunga-servicenamnd-2023-08.xlsx", committee: "Servicenämnd IT, Växel, Telefoni", report: "Resultaträkning", sheet: "Resultaträkning" },
  { sample: "sydnarke-it-2021-07.xlsx", committee: "Sydnärkes IT-nämnd", report: "Delårsrapport: ekonomi", sheet: "Delår ekonomi" },
  { sample: "sydnarke-it-2024.xlsx", committee: "Sydnärkes IT-nämnd", report: "Fördelning av resultatet", sheet: "Fördelning" },
];

describe("every sample", () => {
  const here = inTheBrowser();

  it("is read, checked, commented on and reported, step by step", async () => {
    const { excel } = here;
    const { pane } = excel;
    await excel.surveyed();
    for (const { sample, committee, report, sheet } of ROUNDS) {
      await excel.openSample(sample);
      await excel.ready();
      await excel.surveyed();
      await pane.getByRole("heading", { level: 2, name: committee }).waitFor();
      await excel.show("Underlag");
      await pane.getByRole("heading", { level: 2, name: /^Inläst \(\d+\)$/ }).waitFor();
      await excel.show("Kontroll");
      const place = pane.getByRole("button", { name: /^Visa .+, [A-Z]+\d+/ }).first();
      const [, at = ""] = /^Visa (.+), /.exec((await place.getAttribute("aria-label")) ?? "") ?? [];
      await place.click();
      await excel.page.getByRole("grid", { name: `Bladet ${at}` }).waitFor();
      await excel.show("Kommentarer");
      await pane.getByText(/^Väsentlig är en avvikelse på minst /).waitFor();
      await excel.show("Rapporter");
      await pane.getByRole("button", { name: `Skapa eller uppdatera ${report}`, exact: true }).click();
      await pane.getByRole("table", { name: sheet, exact: true }).waitFor();
      await excel.page.getByRole("grid", { name: `Bladet ${sheet}` }).waitFor();
      await excel.show("Översikt");
      await pane.getByText(`${sheet}: aktuell`).waitFor();
    }
  });
});
