import type { Correction } from "../../../src/core/recognise/correction";
import { fingerprintOf, fingerprintOfRows } from "../../../src/core/recognise/fingerprint";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import type { RecognisedTable } from "../../../src/core/recognise/table";
import { drawSheet } from "../../../src/core/sheet/drawing";

const APRIL = `
| Uppföljning januari–april 2024, tkr | | | |
| Verksamhet | Budget | Utfall jan-apr | Bedömning |
| Drift | 9000 | 3100 | 9300 |
| Support | 3000 | 900 | 2900 |
| Summa | 12000 | 4000 | 12200 |
`;
const AUGUST = APRIL.replace("januari–april", "januari–augusti").replace("jan-apr", "jan-aug");

function read(drawing: string, ...corrections: Correction[]): { table: RecognisedTable | undefined; reading: ReturnType<typeof recogniseWorkbook> } {
  const reading = recogniseWorkbook([drawSheet(drawing).grid], corrections);
  return { table: reading.tables[0], reading };
}

const fingerprint = fingerprintOf([["Verksamhet"], ["Budget"], ["Utfall jan-apr"], ["Bedömning"]]);
const forecast: Correction = { fingerprint, columns: [{ header: "bedömning", role: "forecast", span: "fullYear" }] };

describe("a user's correction", () => {
  it("gives a column the role that its words did not tell", () => {
    expect(read(APRIL).table?.columns[3]?.role).toBe("unknown");
    expect(read(APRIL, forecast).table?.columns[3]).toMatchObject({ role: "forecast", span: "fullYear" });
  });

  it("is used again next period, when only the months in the header differ", () => {
    expect(read(AUGUST, forecast).table?.columns[3]).toMatchObject({ role: "forecast", period: { from: "2024-01", to: "2024-12" } });
    expect(read(AUGUST, forecast).reading.corrections).toEqual([expect.objectContaining({ state: "applied" })]);
  });

  it("follows the header when the columns change places", () => {
    const turned = APRIL.split("\n").map((line) => line.replace(/^\|([^|]*)\|([^|]*)\|([^|]*)\|([^|]*)\|$/u, "|$1|$4|$3|$2|")).join("\n");
    expect(read(turned, forecast).table?.columns[1]?.role).toBe("forecast");
  });

  it("decides unit, sign and what a row is", () => {
    const said: Correction = { fingerprint, unit: "kr", positive: "income", rows: [{ label: "Support", kind: "ofWhich" }] };
    const { table } = read(APRIL, said);
    expect(table).toMatchObject({ unit: "kr", positive: "income", unitIsStated: true });
    expect(table?.rows.map(({ kind }) => kind)).toEqual(["detail", "ofWhich", "total"]);
  });

  it("decides the kind, and that a table is none of ours", () => {
    expect(read(APRIL, { fingerprint, kind: "investments" }).table?.kind).toBe("investments");
    const { reading } = read(APRIL, { fingerprint, kind: "none" });
    expect(reading.tables).toEqual([]);
    expect(reading.corrections?.[0]?.state).toBe("applied");
  });

  it("decides how many rows the header has", () => {
    const { table } = read(APRIL, { fingerprint, headerRows: 2 });
    expect(table?.headerRows).toEqual({ first: 1, last: 2 });
    expect(table?.body.first).toBe(3);
  });

  it("is not forced on a column whose cells contradict it, and that is said", () => {
    const words = APRIL.replace("9300", "bra").replace("2900", "dåligt").replace("12200", "");
    const { table, reading } = read(words, forecast);
    expect(table?.columns[3]?.role).not.toBe("forecast");
    expect(reading.corrections).toEqual([expect.objectContaining({ fingerprint, state: "doesNotFit", message: expect.stringContaining("innehåller inte tal") })]);
  });

  it("that speaks of a row that is gone is said, and the rest is used", () => {
    const { reading } = read(APRIL, { ...forecast, rows: [{ label: "Växel", kind: "note" }] });
    expect(reading.corrections?.[0]).toMatchObject({ state: "doesNotFit", message: expect.stringContaining("Växel") });
    expect(reading.tables[0]?.columns[3]?.role).toBe("forecast");
  });

  it("without a table of its own is said to be unused", () => {
    const { reading } = read(APRIL, { fingerprint: "konto | saldo", unit: "tkr" });
    expect(reading.corrections?.[0]).toMatchObject({ state: "unused", message: expect.stringContaining("ingen tabell har de rubrikerna") });
  });

  it("answers the question, so that it is not asked again", () => {
    const unsure = APRIL.replace(", tkr", "").replaceAll(/\b(\d+)\b(?= \|)/gu, "$1");
    const asked = unsure.replace("12000", "120").replace("9000", "90").replace("3000", "30").replace("3100", "31").replace("900 ", "9 ").replace("4000", "40").replace("9300", "93").replace("2900", "29").replace("12200", "122");
    expect(read(asked).table?.alternatives.length).toBeGreaterThan(0);
    expect(read(asked, { fingerprint, unit: "mnkr" }).table?.alternatives).toEqual([]);
  });
});

describe("a user's correction of a table without headers", () => {
  const BARE = `
| 3510 | Medlemsbidrag | -12000000 | -8000000 |
| 5010 | Löner | 6000000 | 4100000 |
| 5610 | PO-pålägg | 2400000 | 1650000 |
| 6420 | Licenser | 2400000 | 1900000 |
| 7430 | Konsulter | 1200000 | 700000 |
`;
  const bare = fingerprintOfRows(["Medlemsbidrag", "Löner", "PO-pålägg", "Licenser", "Konsulter"].map((label) => ({ label })));

  it("decides roles, periods, unit, sign and rows, and answers what was asked", () => {
    expect(read(BARE).table?.alternatives.length).toBeGreaterThan(0);
    const columns = [{ header: "", nth: 2, role: "budget", period: { from: "2024-01", to: "2024-12" } }, { header: "", nth: 3, role: "forecast", span: "fullYear" }] as const;
    const { table, reading } = read(BARE, { fingerprint: bare, unit: "tkr", positive: "income", columns, rows: [{ label: "PO-pålägg", kind: "ofWhich" }] });
    expect(table).toMatchObject({ unit: "tkr", positive: "income", alternatives: [] });
    expect(table?.columns.slice(2)).toMatchObject([{ role: "budget", period: { from: "2024-01", to: "2024-12" } }, { role: "forecast", span: "fullYear" }]);
    expect(table?.rows[2]?.kind).toBe("ofWhich");
    expect(reading.corrections).toEqual([expect.objectContaining({ state: "applied", table: table?.id })]);
  });

  it("decides the kind, and that it is none of ours", () => {
    expect(read(BARE, { fingerprint: bare, kind: "accountBudget" }).table?.kind).toBe("accountBudget");
    const { reading } = read(BARE, { fingerprint: bare, kind: "none" });
    expect(reading.tables).toEqual([]);
    expect(reading.corrections?.[0]?.state).toBe("applied");
  });

  it("is not forced on a column of words, and that is said", () => {
    const { table, reading } = read(BARE, { fingerprint: bare, columns: [{ header: "", nth: 1, role: "budget" }] });
    expect(table?.columns[1]?.role).toBe("accountName");
    expect(reading.corrections?.[0]).toMatchObject({ state: "doesNotFit", message: expect.stringContaining("kolumn B innehåller inte tal") });
  });

  it("is said to be unused when the rows are others", () => {
    const { reading } = read(BARE.replace("Löner", "Lön och PO"), { fingerprint: bare, unit: "tkr" });
    expect(reading.corrections?.[0]).toMatchObject({ state: "unused", message: expect.stringContaining("ingen tabell har de raderna") });
  });
});
