/** A year's budget of a thousand konton divided by twelve, as formulas: no cell is a whole öre, and the sums still must be right. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelHost } from "../../src/workbench/host/excel-host";
import { scratchFolder } from "./libre-office";

const ROWS = 1_000;
const HEADER = ["Konto", "Benämning", "Budget jan-apr 2024", "Utfall jan-apr 2024", "Budget 2024", "Prognos 2024"];

/** Konton of class 3 to 7 in order, whole kronor for the year, öre in the outcome; the same each time. */
function rows(): (string | number)[][] {
  return Array.from({ length: ROWS }, (_, at) => {
    const account = 3000 + at * 5;
    const sign = account < 4000 ? -1 : 1;
    const year = sign * (10_000 + ((at * 7919) % 90_001));
    const row = at + 4;
    return [account, account < 4000 ? "Intäkter" : "Kostnader", `=E${row}/12*4`, sign * (1_000 + ((at * 104_729) % 3_000_000)) / 100, year, `=E${row}*1.01`];
  });
}

export async function budgetByTwelve(): Promise<string> {
  const host = await ExcelHost.open();
  await host.user.change("Blad1", "A1:A1", (range) => (range.values = [["Överförmyndarnämnden, drift januari–april 2024, kr"]]));
  await host.user.change("Blad1", "A3:F3", (range) => (range.values = [HEADER]));
  await host.user.change("Blad1", `A4:F${ROWS + 3}`, (range) => (range.formulas = rows()));
  const file = join(scratchFolder(), "tolftedelar.xlsx");
  writeFileSync(file, host.save());
  return file;
}
