/** "Fördela på medlemmar" recalculated by LibreOffice: parts and per cents add up as they are shown, whatever the amount and the key become. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { insertAllocation } from "../../src/actions/allocate-on-members";
import { openExcel } from "../workbench/open-excel";
import { recalculated, scratchFolder } from "./libre-office";
import { withCellRaised, withoutStoredResults } from "./saved-workbook";

const SHEET = "Fördelning på medlemmar";

test("three equal members share what does not go evenly, and again when one of them has grown", async () => {
  const excel = await openExcel();
  const members = ["Norrby", "Söderby", "Västerby"].map((name) => ({ name, weight: 1 }));
  await insertAllocation({ amount: -100, unit: "tkr", decimals: 0, members, keyName: "Invånare", keySource: "SCB", keyDate: "2023-12-31" });
  const saved = join(scratchFolder(), "delad.xlsx");
  writeFileSync(saved, excel.host.save());
  const shown = (file: string): string[][] => recalculated(file)(SHEET).slice(4, 8).map((row) => row.slice(1, 4).map((text) => text.replace(/\u00a0/g, " ").replace("−", "-")));
  expect(shown(withoutStoredResults(saved))).toEqual([["1", "33,4 %", "-34"], ["1", "33,3 %", "-33"], ["1", "33,3 %", "-33"], ["3", "100,0 %", "-100"]]);
  expect(shown(withCellRaised(withoutStoredResults(saved), SHEET, "B7", 3))).toEqual([["1", "16,7 %", "-17"], ["1", "16,7 %", "-17"], ["4", "66,6 %", "-66"], ["6", "100,0 %", "-100"]]);
}, 480_000);
