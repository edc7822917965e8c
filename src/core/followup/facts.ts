/** Uppgifter: what a sheet of labels and values says of the report itself. */
import type { RecognisedTable } from "../recognise/table";
import type { CellValue } from "../sheet/grid";
import { valueAt } from "../sheet/grid";
import { isoDay, parseDay, type Day } from "./swedish-date";
import { committeeInTitles } from "./committee-name";
import { columnWithRole, type TableOnGrid } from "./table-cells";

export interface Facts {
  readonly committee?: string;
  /** Where the rule "name plus s" would be wrong. */
  readonly genitive?: string;
  readonly hostMunicipality?: string;
  /** "andra", as in "andra uppföljningstillfället". */
  readonly round?: string;
  readonly year?: number;
  readonly period?: string;
  readonly dated?: Day;
  /** The title of the one who signs, and the name only if the sheet gives one. */
  readonly signedBy?: string;
  readonly signature?: string;
  readonly unit?: string;
  readonly document?: string;
  readonly allocationKey?: string;
  /** When the figures were taken out of the economy system: "2024-05-03". */
  readonly extracted?: string;
}

/** Labels in lower case without colon; the first that a label begins with decides. */
const LABELS: readonly (readonly [keyof Facts, readonly string[]])[] = [
  ["committee", ["nämnd", "nämndens namn", "gemensam nämnd", "organisation"]],
  ["genitive", ["nämnden i genitiv", "nämndens namn i genitiv", "genitiv"]],
  ["hostMunicipality", ["värdkommun"]],
  ["round", ["uppföljningstillfälle", "tillfälle", "rapporttillfälle"]],
  ["year", ["år", "redovisningsår", "budgetår", "verksamhetsår"]],
  ["period", ["period", "uppföljningsperiod", "redovisningsperiod"]],
  ["dated", ["daterad", "datum", "rapportdatum"]],
  ["signature", ["namn", "namnförtydligande"]],
  ["signedBy", ["undertecknas av", "undertecknas", "underskrift", "undertecknare", "titel"]],
  ["unit", ["belopp i rapporten", "enhet i rapporten", "belopp", "enhet"]],
  ["document", ["dokument", "rapport", "handling"]],
  ["allocationKey", ["fördelningsnyckel", "nyckel"]],
  ["extracted", ["uttag", "uttagsdatum", "uttaget", "källa", "uttag ur ekonomisystemet", "datauttag", "underlag uttaget"]],
];

export function readFacts(sources: readonly TableOnGrid[]): Facts {
  const found: Partial<Record<keyof Facts, CellValue>> = {};
  for (const source of sources.filter(({ table }) => table.kind === "facts")) {
    for (const { label, value } of pairsOf(source)) {
      const name = factNamed(label);
      if (name && found[name] === undefined && value !== "") found[name] = value;
    }
  }
  const committee = found.committee ?? committeeInTitles(sources.map(({ table }) => table));
  return typed(committee === undefined ? found : { ...found, committee });
}

function pairsOf({ table, grid }: TableOnGrid): readonly { label: string; value: CellValue }[] {
  const value = columnWithRole(table, "value")?.column ?? valueColumn(table);
  if (value === undefined) return [];
  return table.rows.map(({ row, label }) => ({ label, value: valueAt(grid, row, value) }));
}

function valueColumn(table: RecognisedTable): number | undefined {
  return table.range.right > table.range.left ? table.range.left + 1 : undefined;
}

function factNamed(label: string): keyof Facts | undefined {
  const text = label.toLowerCase().replace(/[:\s]+$/u, "").trim();
  return LABELS.find(([, names]) => names.includes(text))?.[0];
}

function typed(found: Partial<Record<keyof Facts, CellValue>>): Facts {
  const { dated, year, extracted, ...texts } = found;
  const day = dated === undefined ? undefined : parseDay(dated);
  const number = Number(/\b(?:19|20)\d{2}\b/u.exec(String(year ?? ""))?.[0] ?? Number.NaN);
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, String(value).trim()])),
    ...(day ? { dated: day } : {}),
    ...(extracted === undefined ? {} : { extracted: dayText(extracted) }),
    ...(Number.isNaN(number) ? {} : { year: number }),
  };
}

/** A date kept as a number is written out; words are kept. */
function dayText(value: CellValue): string {
  const day = typeof value === "number" ? parseDay(value) : undefined;
  return day ? isoDay(day) : String(value).trim();
}
