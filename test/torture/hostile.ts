/** What a workbook may hold that nobody meant well with, or that came so from another program. Drawn at random, done by a user's hand. */
import fc from "fast-check";
import type { ExcelHost } from "../../src/workbench/host/excel-host";

/** Written as text, each would be a formula if it were ever written without its apostrophe. */
const FORMULA_LIKE = ['=HYPERLINK("https://ond.example";"klicka")', "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUMMA(1)", "=1+1", "=WEBSERVICE(\"https://ond.example\")"];
const MARKUP = ["<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "</td></table><b>", "&lt;b&gt;"];
const STRANGE = ["\u202Etxet", "👩‍👩‍👧‍👦 nämnd", "\u0007klocka", "\ud800", "Utfa\u030All", "Ko\u0308p", "\u200B", "\u00a0", "x".repeat(32_767), "'", "''", "\t", "rad\nrad"];
const NUMBERS = ["9,9e20", "-9,9e20", "1e-300", "0,1", "-0", "1,234,567", "1.234", "1 234,56", "1\u00a0234", "1\u202f234", "1'234", "1’234.50", "(408)", "- 36 791", "408 tkr", "0,5 mSEK", "12 %", "..", "-", "saknas", "2024-05-06", "01/02/03"];
const FORMULAS = ["=1/0", "=SAKNAS()", "=B3", "=SUMMA(A:A)", "=finnsinte(1)", "=INDIREKT(\"X\")", "=SUMMA(D3:D4)+0,1", "=SLUMP()"];
const WORDS = ["Summa", "Budget", "Utfall", "Prognos", "Avvikelse", "varav", "tkr", "kr", "2024", "Januari–april 2024", ""];

const entry = fc.oneof(
  fc.constantFrom(...FORMULA_LIKE).map((text) => `'${text}`),
  fc.constantFrom(...MARKUP, ...STRANGE, ...NUMBERS, ...FORMULAS, ...WORDS),
  fc.double({ noNaN: true }).map((number) => String(number).replace(".", ",")),
  fc.string({ unit: "binary", maxLength: 20 }),
);

export type Mutation = (host: ExcelHost) => Promise<void>;

const COLUMNS = ["A", "B", "C", "D", "E", "F", "G", "H"];
const sheet = fc.nat(2);
const cell = fc.tuple(fc.constantFrom(...COLUMNS), fc.integer({ min: 1, max: 9 })).map(([column, row]) => `${column}${row}`);

function named(host: ExcelHost, number: number): string {
  const sheets = host.book.sheets();
  return sheets[number % sheets.length]?.name ?? "";
}

export interface Hostility {
  readonly told: string;
  readonly work: Mutation;
}

/** Names that a sheet may have in Excel, and that break a formula that forgets to quote. */
const NAMES = ["a'b", "Bilaga 1", "Kontrollprotokoll", "1", "A1", "R1C1", "=1+1", "SUMMA", "Ö", "x,y;z", "Blad \"1\"", "😀", "Detaljbudget"];

export const hostility: fc.Arbitrary<Hostility> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(sheet, cell, entry).map(([at, address, text]) => ({ told: `${at}!${address}: ${JSON.stringify(text.slice(0, 40))}`, work: (host: ExcelHost) => host.type(named(host, at), address, text) })) },
  fc.tuple(sheet, fc.integer({ min: 1, max: 7 })).map(([at, row]) => ({ told: `insert row ${row}`, work: (host: ExcelHost) => host.user.insertRows(named(host, at), row) })),
  fc.tuple(sheet, fc.integer({ min: 1, max: 7 })).map(([at, row]) => ({ told: `delete row ${row}`, work: (host: ExcelHost) => host.user.deleteRows(named(host, at), row) })),
  fc.tuple(sheet, fc.integer({ min: 1, max: 5 })).map(([at, column]) => ({ told: `delete column ${column}`, work: (host: ExcelHost) => host.user.deleteColumns(named(host, at), column) })),
  fc.tuple(sheet, cell, cell).map(([at, one, other]) => ({ told: `merge ${one}:${other}`, work: (host: ExcelHost) => host.user.change(named(host, at), `${one}:${other}`, (range) => range.merge(false)) })),
  fc.constantFrom(...NAMES).map((name) => ({ told: `add sheet ${name}`, work: (host: ExcelHost) => host.user.addSheet(name) })),
  fc.tuple(sheet, fc.constantFrom(...NAMES)).map(([at, name]) => ({ told: `rename to ${name}`, work: (host: ExcelHost) => host.user.renameSheet(named(host, at), name) })),
  fc.tuple(sheet, fc.constantFrom("Hidden" as const, "VeryHidden" as const)).map(([at, visibility]) => ({ told: visibility, work: (host: ExcelHost) => host.user.setVisibility(named(host, at), visibility) })),
);

/** A user whom Excel refuses goes on with the next thing. */
export async function inflict(host: ExcelHost, hostilities: readonly Hostility[]): Promise<void> {
  for (const { work } of hostilities) await work(host).catch(() => undefined);
  await host.idle();
}
