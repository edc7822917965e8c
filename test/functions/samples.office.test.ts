/** Our functions over the sample workbooks as they stand, through the real runtime: the figures of the committees' own reports. */
import { SAMPLES, type OpenedExcel } from "../workbench/open-excel";
import { openWithFunctions, typeDown, valuesDown } from "./open-with-functions";

/** The shown figure of cells' unrounded sum. */
function shown(values: readonly unknown[], unit: number, decimals: number): number {
  return Number((values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0) / unit).toFixed(decimals));
}

function where({ host }: OpenedExcel, sheet: string, column: string, first: number, last: number, keep: (text: string) => boolean): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((row) => keep(host.cell(sheet, `${column}${row}`).text));
}

test("Ludvika 2024: a bare AVVIKELSE over the economy system's export gives −1,8, 3,0 and 1,3", async () => {
  const excel = await openWithFunctions({ workbook: `${SAMPLES}/ludvika-gsn-2024-t2.xlsx` });
  const sheet = "Drift jan-apr";
  await typeDown(excel, sheet, "J8", ["=AVVIKELSE(D8:D71;E8:E71)"]);
  await typeDown(excel, sheet, "K8", ["=AVVIKELSE(F8:F71;G8:G71)"]);
  const deviations = (rows: readonly number[], column: string): unknown[] => rows.map((row) => excel.host.cell(sheet, `${column}${row}`).value);
  const income = where(excel, sheet, "B", 8, 68, (konto) => konto.startsWith("3"));
  const cost = where(excel, sheet, "B", 8, 68, (konto) => /^[4-8]/u.test(konto));
  const mnkr = 1_000_000;
  expect([shown(deviations(income, "J"), mnkr, 1), shown(deviations(cost, "J"), mnkr, 1), shown(deviations([71], "J"), mnkr, 1)]).toEqual([-1.8, 3, 1.3]);
  expect([shown(deviations(income, "K"), mnkr, 1), shown(deviations(cost, "K"), mnkr, 1)]).toEqual([0, 0]);
});

test("Herrljunga–Vårgårda 2023: per member and per row, budget less forecast", async () => {
  const excel = await openWithFunctions({ workbook: `${SAMPLES}/herrljunga-servicenamnd-2023-08.xlsx` });
  const sheet = "Utfall och prognos";
  await typeDown(excel, sheet, "J5", ["=AVVIKELSE(F5:F28;G5:G28)"]);
  const deviation = (column: string, keep: (text: string) => boolean): number =>
    shown(where(excel, sheet, column, 5, 28, keep).map((row) => excel.host.cell(sheet, `J${row}`).value), 1000, 0);
  expect([deviation("A", (member) => member === "Herrljunga"), deviation("A", (member) => member === "Vårgårda")]).toEqual([200, -200]);
  expect([/^3/u, /^5/u, /^[67]/u].map((konto) => deviation("B", (text) => konto.test(text) && !/^79/u.test(text)))).toEqual([200, 0, -200]);
});

test("Sydnärke 2021: every number is text, and every avvikelse is the printed one", async () => {
  const excel = await openWithFunctions({ workbook: `${SAMPLES}/sydnarke-it-2021-07.xlsx` });
  await typeDown(excel, "Ekonomi", "G5", ["=AVVIKELSE(B5:B15;D5:D15)"]);
  await typeDown(excel, "Ekonomi", "G21", ["=AVVIKELSE(B21:B26;D21:D26)"]);
  expect(valuesDown(excel, "Ekonomi", "G5", 11)).toEqual([0, 2000, 0, 0, 0, -2000, 0, 0, 0, 0, 0]);
  expect(valuesDown(excel, "Ekonomi", "G21", 6)).toEqual([-1260, -41, -83, -266, 0, -1650]);
});

test("Sydnärke 2021: the indicators by their own wording, the forecast of sick leave missing its target", async () => {
  const excel = await openWithFunctions({ workbook: `${SAMPLES}/sydnarke-it-2021-07.xlsx` });
  await typeDown(excel, "Mål", "H4", ["=MÅLUPPFYLLELSE(E4:E13;F4:F13)"]);
  const met = "Uppnått";
  expect(valuesDown(excel, "Mål", "H4", 10)).toEqual([met, met, met, met, met, met, "Ej uppnått", met, met, met]);
});

test("Sydnärke 2024: report rows from ledger and budget, and investments, budget less actual", async () => {
  const excel = await openWithFunctions({ workbook: `${SAMPLES}/sydnarke-it-2024.xlsx` });
  const sheet = "Budget 2024";
  await typeDown(excel, sheet, "F4", Array.from({ length: 20 }, (_, index) => `=SUMMA.OM('Huvudbok 2024'!$D$4:$D$4215;A${index + 4};'Huvudbok 2024'!$H$4:$H$4215)`));
  await typeDown(excel, sheet, "G4", ["=AVVIKELSE(D4:D23;F4:F23)"]);
  const row = (name: string): number => shown(where(excel, sheet, "C", 4, 23, (text) => text.startsWith(name)).map((r) => excel.host.cell(sheet, `G${r}`).value), 1000, 0);
  expect(["ÖVRIGA AVG", "DRIFTBIDRAG", "PERSONAL", "DATORER", "TELE", "LICENSER", "ÖVRIGT TJÄNSTEKÖP", "RESOR", "ÖVRIGA KOST", "LOKALHYROR", "KAPITAL"].map(row)).toEqual([
    108, 446, 754, 66, -1345, -1922, -1648, 53, 70, -61, 2628,
  ]);
  expect(row("")).toBe(-852);
  await typeDown(excel, "Investeringar", "E4", ["=AVVIKELSE(B4:B8;C4:C8)"]);
  expect(valuesDown(excel, "Investeringar", "E4", 5)).toEqual([1049, 252, -238, -138, -2077]);
});

describe.each<[string, 0 | null | ""]>([["0", 0], ["nothing", null], ["an empty text", ""]])("Sydnärke 2024, blanks sent as %s", (_, blankArgument) => {
  test("goal 1 is not reached, goal 2 is partly reached, and the deficit is shared as printed", async () => {
    const excel = await openWithFunctions({ workbook: `${SAMPLES}/sydnarke-it-2024.xlsx` });
    excel.host.switches.blankArgument = blankArgument;
    // Sick leave is better low: the only bare target of goal 2 whose direction must be told.
    await typeDown(excel, "Nämndmål", "G13", ["lägre"]);
    await typeDown(excel, "Nämndmål", "H4", ["=NÄMNDMÅL(C4:C10;D4:D10)", "=NÄMNDMÅL(C11:C17;D11:D17;G11:G17)"]);
    expect(valuesDown(excel, "Nämndmål", "H4", 2)).toEqual(["Uppnås ej", "Uppnås delvis"]);
    await typeDown(excel, "Invånare", "G4", ["=FÖRDELA(852;D4:D7)"]);
    await typeDown(excel, "Invånare", "H4", ["=FÖRDELA(300;B4:B7)"]);
    expect(valuesDown(excel, "Invånare", "G4", 4)).toEqual([177, 113, 233, 329]);
    expect(valuesDown(excel, "Invånare", "H4", 4)).toEqual([60, 41, 83, 116]);
  });
});
