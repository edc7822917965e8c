/** A committee's workbook, as small as one can be that fills reports: a case is opened thousands of times. */
import { ExcelHost } from "../../src/workbench/host/excel-host";

const SHEETS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "Drift jan-apr": [
    ["Driftredovisning januari–april 2024, tkr"],
    ["Verksamhet", "Konto", "Kontotext", "Budget jan–apr 2024", "Utfall jan–apr 2024", "Budget helår 2024", "Prognos helår 2024"],
    ["030 Administration", "3510", "Medlemsbidrag", "-1000", "-990", "-3000", "-3000"],
    ["030 Administration", "5010", "Löner", "700", "650,5", "2100", "2050"],
    ["030 Administration", "6010", "Lokalhyra", "300", "320", "900", "960"],
    ["", "", "Summa", "=SUMMA(D3:D5)", "=SUMMA(E3:E5)", "=SUMMA(F3:F5)", "=SUMMA(G3:G5)"],
  ],
  Investeringar: [
    ["Investeringar 2024, tkr"],
    ["Projekt", "Budget 2024", "Utfall 2024", "Prognos 2024"],
    ["Nätverk", "400", "120", "380"],
    ["Lagring", "250", "0", "250"],
    ["Summa", "=SUMMA(B3:B4)", "=SUMMA(C3:C4)", "=SUMMA(D3:D4)"],
  ],
};

export async function smallWorkbook(): Promise<Uint8Array> {
  const host = await ExcelHost.open();
  for (const [sheet, rows] of Object.entries(SHEETS)) {
    await host.user.addSheet(sheet);
    for (const [row, cells] of rows.entries()) for (const [column, text] of cells.entries()) if (text !== "") await host.type(sheet, `${String.fromCharCode(65 + column)}${row + 1}`, text);
  }
  await host.user.deleteSheet("Blad1");
  await host.idle();
  const saved = host.save();
  host.close();
  return saved;
}
