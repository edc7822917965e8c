import { handReading, type HandTable } from "./hand-reading";
import type { Grid } from "../../../src/core/sheet/grid";
import type { Reading } from "../../../src/core/recognise/table";
import { valueAt } from "../../../src/core/sheet/grid";

const facts = (last: number): HandTable => ({
  sheet: "Uppgifter", kind: "facts", range: `A3:B${last}`, unit: "unknown", columns: { A: "key", B: "value" }, body: [3, last],
});

/** Fills in the rows of a table by what stands in its label column. */
function withRows(table: HandTable, grids: readonly Grid[], label: number, account?: number): HandTable {
  const grid = grids.find(({ sheet }) => sheet === table.sheet);
  if (!grid || table.rows) return table;
  const rows: Record<number, string> = {};
  let group = "";
  for (let row = table.body[0]; row <= table.body[1]; row++) {
    const text = String(valueAt(grid, row - 1, label));
    const konto = account === undefined ? "" : String(valueAt(grid, row - 1, account));
    if (account !== undefined && konto === "" && text === "") continue;
    if (/^(summa|delsumma)/iu.test(text)) rows[row] = `subtotal ${text}`;
    else if (/^total/iu.test(text)) rows[row] = `total ${text}`;
    else if (account !== undefined && konto === "") { group = text; rows[row] = `heading ${text}`; }
    else rows[row] = `detail ${account === undefined ? text : `${konto} ${text}`}${group ? ` @${group}` : ""}`;
  }
  return { ...table, rows };
}

export function ludvikaReading(grids: readonly Grid[]): Reading {
  return handReading([
    withRows({
      sheet: "Drift jan-apr", kind: "operatingDetail", range: "A5:H71", header: [5, 6], unit: "kr", positive: "cost", body: [7, 71],
      columns: { A: "activity", B: "account", C: "accountName", D: "budget 2024-01..2024-04", E: "actual 2024-01..2024-04", F: "budget 2024", G: "forecast 2024", H: "comment" },
    }, grids, 0, 1),
    withRows({
      sheet: "Investeringar", kind: "investments", range: "A3:G11", header: [3, 3], unit: "tkr", body: [4, 11],
      columns: { A: "project", B: "budget 2024", C: "supplement 2024", D: "appropriation 2024", E: "actual 2024-01..2024-04", F: "forecast 2024", G: "comment" },
    }, grids, 0),
    withRows({
      sheet: "Handlingsplan", kind: "actionPlan", range: "A4:L22", header: [4, 5], unit: "mnkr", body: [6, 22],
      columns: { A: "number", B: "activity", C: "description", D: "goal", E: "decidedBy", F: "decisionDate", G: "status", H: "startDate", I: "effectActual 2024-01..2024-02", J: "effectForecast 2024", K: "included", L: "amount" },
    }, grids, 0),
    withRows(facts(9), grids, 0),
  ]);
}
