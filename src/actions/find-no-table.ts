/** When nothing in the workbook is a budget table: what was looked for, what each sheet was, and what to do. */
import type { Problem } from "../core/problem";
import type { Reading } from "../core/recognise/table";

const MOST_SHEETS = 12;

/** Undefined when there is one. Labels and values (Uppgifter) alone are none. */
export function findNoTable({ tables, examined }: Reading): Problem | undefined {
  if (tables.some(({ kind }) => kind !== "facts")) return undefined;
  const lookedFor = "Ingen budgettabell hittades. En sådan har rubriker som Budget, Utfall eller Prognos över kolumner med belopp.";
  const told = examined.slice(0, MOST_SHEETS).map(({ sheet, text }) => `${sheet}: ${text}`);
  const rest = examined.length > MOST_SHEETS ? [`Ytterligare ${examined.length - MOST_SHEETS} blad granskades.`] : [];
  const todo = "Öppna arbetsboken med underlaget, eller skriv rubriker över beloppen, och läs in igen.";
  return { kind: "noBudgetTable", message: [lookedFor, ...told, ...rest, todo].join(" ") };
}
