/** Says in words what a workbook lacks for a table of a report. */
import type { FollowUp } from "../followup/follow-up";
import { fullYear, isSamePeriod, measureKey, measureNamed, type MeasureName } from "../followup/measure";
import type { TableKind } from "../recognise/table";
import type { Block } from "./template";

const MEASURES: Readonly<Record<MeasureName, string>> = {
  periodBudget: "periodens budget", actual: "utfall", yearBudget: "årets budget", forecast: "prognos för helåret",
  previousForecast: "föregående prognos", previousActual: "förra årets utfall", previousBudget: "förra årets budget",
  nextBudget: "nästa års budget", budgetAfterNext: "budget för året därefter",
};

const TABLES: Readonly<Partial<Record<TableKind, string>>> = {
  actionPlan: "en handlingsplan", goals: "en tabell med nämndmål", population: "en tabell med folkmängd",
  changeBridge: "en tabell med förändringar mellan två budgetar", budgetChanges: "en tabell med budgetförändringar",
  staff: "en tabell med tillsvidareanställda", internalControl: "en tabell med kontrollpunkter", sickLeave: "en tabell med sjukfrånvaro",
};

/** Said plainly, for no reading of the sheet can part what it has added together. */
const ONLY_NET =
  "bladen har bara nettokostnad, inte intäkter och kostnader var för sig. Ta ut underlaget med intäkter och kostnader på egna rader eller i egna kolumner, eller gör Budgetuppföljning, som visar nettokostnaden";

const NO_KEY_YEAR = "det framgår inte vilket års folkmängd som är nyckel. Skriv ”Fördelningsnyckel” och till exempel ”invånare 31 december 2022” på ett blad med uppgifter";

export function whatIsMissing(block: Block, followUp: FollowUp): string {
  if (block.isFullYear && !isSamePeriod(followUp.round.period, fullYear(followUp.round.year))) return "bladen gäller bara en del av året";
  if (block.isPartOfYear && isSamePeriod(followUp.round.period, fullYear(followUp.round.year))) return "bladen gäller hela året, inte en del av det";
  switch (block.kind) {
    case "operating": {
      const held = new Set(followUp.operating.flatMap(({ cells }) => cells.map(({ measure }) => measureKey(measure))));
      if (held.size === 0) return "ingen tabell med driftens intäkter och kostnader hittades";
      const missing = block.columns.flatMap((column) =>
        column.kind === "measure" && !column.isOptional && !held.has(measureKey(measureNamed(column.measure, followUp.round))) ? [MEASURES[column.measure]] : [],
      );
      if (missing.length > 0) return `bladen har inte ${[...new Set(missing)].join(", ")}`;
      return followUp.operating.every(({ side }) => side === "net" || side === "contribution") ? ONLY_NET : "raderna går inte att skilja åt så som rapporten kräver";
    }
    case "investments": return "ingen tabell med investeringar hittades som har de kolumner rapporten visar";
    case "records": return `bladen har inte ${TABLES[block.of] ?? "tabellen som rapporten återger"}`;
    case "frame": return "ingen ram hittades på bladen";
    case "allocation": return followUp.records.some(({ kind }) => kind === "population") && followUp.operating.length > 0 ? NO_KEY_YEAR : "det behövs ett resultat att fördela och folkmängd per kommun";
    case "sentences":
    case "deviations": return "det behövs både budget och utfall eller prognos";
  }
}
