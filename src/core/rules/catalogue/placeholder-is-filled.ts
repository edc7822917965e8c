/** Malltext som glömts kvar: "Namn Namn", "XX kr", "ÅÅÅÅ-MM-DD". */
import { cellAddress } from "../../sheet/address";
import { placeOf } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const placeholderIsFilled: Rule = {
  id: "placeholder-is-filled",
  title: "Ingen malltext står kvar",
  why: "Malltext i ett beslutsunderlag visar att ingen har läst det.",
  source: "Malltext står ibland kvar i publicerade rapporter.",
  reads: [],
  check,
  examples: {
    ok: [{
      shows: "Namn och titel är ifyllda.",
      sheets: [{ name: "Uppgifter", drawing: `
        | Uppgifter om rapporten |                |
        |                        |                |
        | Nämnd                  | Servicenämnden |
        | År                     | 2023           |
        | Undertecknas av        | Förvaltningschef |` }],
    }],
    notOk: [{
      shows: "Namnet är mallens.",
      class: "label",
      sheets: [{ name: "Uppgifter", drawing: `
        | Uppgifter om rapporten |                     |
        |                        |                     |
        | Nämnd                  | Servicenämnden      |
        | År                     | 2023                |
        | Undertecknas av        | [Namn namn, titel]  |` }],
    }],
  },
};

const PLACEHOLDER = /^namn namn\b|\bnamn namnsson\b|\bxx+\s+(?:(?:kr|tkr|mnkr|st)\b|%)|(?<!\p{L})åååå-mm-dd\b|\bdd\/mm\b|^\[(?:fyll i|skriv|ange|namn|datum)[^\]]*\]$|^<(?:fyll i|skriv|ange|namn|datum)[^>]*>$|\bxxx+\b|lorem ipsum/iu;
/** More than this and the sheet is a template on purpose. */
const MOST = 5;

function check(workbook: CheckContext): Observation[] {
  // A ledger's texts are the system's own, and there are very many of them.
  const ledgers = new Set(workbook.reading.tables.filter(({ kind }) => kind === "ledger").map(({ sheet }) => sheet));
  const sheets = new Set(workbook.tables.map(({ table }) => table.sheet).filter((sheet) => !ledgers.has(sheet)));
  return [...workbook.grids.values()].filter(({ sheet }) => sheets.has(sheet)).flatMap((grid) => {
    const found: Observation[] = [];
    for (let row = grid.area.top; row <= grid.area.bottom && found.length < MOST; row++) {
      for (const [index, value] of (grid.values[row - grid.area.top] ?? []).entries()) {
        if (typeof value !== "string" || value.length > 200 || !PLACEHOLDER.test(value.trim())) continue;
        const column = grid.area.left + index;
        found.push({
          class: "label",
          at: placeOf(grid.sheet, row, column),
          message: `${cellAddress(row, column)} är ”${value.trim()}”, mallens text.`,
          advice: "Fyll i uppgiften, eller ta bort raden.",
        });
      }
    }
    return found;
  });
}
