/** Ramen: avvikelsen mot ramen ska vara ramen minus nettot, och vid nollbudget ska nettot vara ramen. */
import { isFrameLabel } from "../../followup/frame";
import { kronorPer } from "../../money/money-unit";
import type { Column } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { showNumber } from "../arithmetic/show-number";
import { columnWith, isNumber, placeInTable, placeOf, readTableCell, textAt, type NumberCell, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { reportStep } from "../checked-round";
import type { Observation, Rule } from "../rule";

const BRIDGE = `
  | Förändringar mellan budget 2023 och budget 2024, tkr |                   |                |                  |          |       |
  |                                                      | Total lönekostnad | Kapitalkostnad | Övriga kostnader | Intäkter | Summa |
  | Budget 2023                                          |             20152 |           2739 |            51244 |   -74135 |     0 |
  | Verksamhetsförändring                                |              2318 |            919 |             -428 |    -2809 |     0 |
  | Budget 2024                                          |             22470 |           3658 |            50816 |   -76944 |     0 |
  |                                                      |                   |                |                  |          |       |`;

export const netBudgetEqualsTheFrame: Rule = {
  id: "net-budget-equals-the-frame",
  title: "Avvikelsen mot ramen är ramen minus nettobudgeten",
  why: "Ramen är vad fullmäktige har beslutat; budgeten får inte vara större.",
  source: "Ludvika, detaljbudget: Ram, Justerad ram, Avvikelse mot justerad ram.",
  follows: ["hasZeroBudget"],
  reads: ["changeBridge", "operatingSummary", "operatingDetail", "accountBudget"],
  check,
  examples: {
    ok: [{
      shows: "Ram 0, netto 0, avvikelse 0.",
      sheets: [{ name: "Förändringar", drawing: `${BRIDGE}
        | Ram                        | 0 | | Justerad ram | 0 | |
        | Avvikelse mot justerad ram | 0 | |              |   | |` }],
    }],
    notOk: [{
      shows: "Justerad ram är 500 och nettot 0, men avvikelsen säger 0.",
      class: "error",
      sheets: [{ name: "Förändringar", drawing: `${BRIDGE}
        | Ram                        | 0   | | Justerad ram | 500 | |
        | Avvikelse mot justerad ram | [0] | |              |     | |` }],
    }, {
      shows: "Nettobudgeten är 100 över ramen för året.",
      class: "question",
      round: { year: 2026 },
      sheets: [{ name: "Internbudget", drawing: `
        | Internbudget 2026, tkr |          |           |            |
        | Verksamhet             | Intäkter | Kostnader | Netto 2026 |
        | 910 Lön                |    -8200 |     14300 |       6100 |
        | 911 Pension            |    -1100 |      2500 |       1400 |
        | Summa                  |    -9300 |     16800 |     [7500] |
        |                        |          |           |            |
        | Ram 2026               |     7400 |           |            |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  const { year } = workbook.round;
  return tablesOfKind(workbook, "changeBridge", "operatingSummary", "operatingDetail", "accountBudget").flatMap((view) => {
    const isBridge = view.table.kind === "changeBridge";
    const net = isBridge ? netCell(view) : budgetCell(view, year);
    const frame = labelledNumber(view.grid, (text) => isFrameLabel(text, "adjusted", year)) ?? labelledNumber(view.grid, (text) => isFrameLabel(text, "decided", year));
    if (!net || !frame || (net.row === frame.row && net.column === frame.column)) return [];
    const deviation = labelledNumber(view.grid, (text) => /^avvikelse mot (?:justerad )?(?:budget)?ram/iu.test(text));
    return [...checkDeviation(view, net, frame, deviation), ...(isBridge ? checkFrame(workbook, view, net, frame) : checkWithin(view, net, frame))];
  });
}

/** The year's net budget on the total row of a budget by slag, konto or verksamhet. */
function budgetCell(view: TableView, year: number | undefined): NumberCell | undefined {
  const isOfYear = ({ period }: Column): boolean => year === undefined || (period !== undefined && period.from === `${year}-01` && period.to === `${year}-12`);
  const column = view.amounts.find((each) => each.role === "net" && (each.measure ?? "budget") === "budget" && isOfYear(each)) ?? view.amounts.find((each) => each.role === "budget" && isOfYear(each));
  const row = view.table.rows.filter(({ kind }) => kind === "total").at(-1);
  const cell = column && row ? view.cell(row.row, column.column) : undefined;
  return cell && isNumber(cell) ? cell : undefined;
}

/** A budget above its ram may have been decided so; the controller is asked. */
function checkWithin(view: TableView, net: NumberCell, frame: NumberCell): Observation[] {
  const over = Math.abs(net.value) - Math.abs(frame.value);
  if (over <= view.step * 1.5) return [];
  return [{
    class: "question",
    at: placeInTable(view, net),
    message: `Nettobudgeten i ${cellAddress(net.row, net.column)} är ${showNumber(Math.abs(net.value))} och överskrider ramen ${showNumber(Math.abs(frame.value))} med ${showNumber(over)}.`,
    advice: "Anpassa budgeten till ramen, eller rätta ramen om den har ändrats.",
    related: [placeInTable(view, frame)],
    difference: over * kronorPer(view.unit),
  }];
}

/** The sum of the last budget row. */
function netCell(view: TableView): NumberCell | undefined {
  const column = columnWith(view, "sum", "net");
  const row = view.table.rows.filter(({ label }) => /^budget/iu.test(label)).at(-1);
  const cell = column && row ? view.cell(row.row, column.column) : undefined;
  return cell && isNumber(cell) ? cell : undefined;
}

/** "Justerad ram | 500": the number to the right of a label, at most two cells away. */
function labelledNumber(grid: Grid, isLabel: (text: string) => boolean): NumberCell | undefined {
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      if (!isLabel(textAt(grid, row, column))) continue;
      const cell = [1, 2].map((step) => readTableCell(grid, row, column + step)).find(isNumber);
      if (cell) return cell;
    }
  }
  return undefined;
}

function checkDeviation(view: TableView, net: NumberCell, frame: NumberCell, deviation: NumberCell | undefined): Observation[] {
  if (!deviation) return [];
  const expected = view.table.kind === "changeBridge" ? frame.value - net.value : Math.abs(frame.value) - Math.abs(net.value);
  if (Math.abs(Math.abs(deviation.value) - Math.abs(expected)) <= view.step * 1.5) return [];
  const address = cellAddress(deviation.row, deviation.column);
  return [{
    class: "error",
    at: placeOf(view.table.sheet, deviation.row, deviation.column),
    message: `Avvikelsen mot ramen i ${address} är ${showNumber(deviation.value)} men ramen minus nettobudgeten är ${showNumber(expected)}.`,
    advice: `Ändra ${address} till ${showNumber(expected)} eller rätta ramen.`,
    arithmetic: `${showNumber(frame.value)} \u2212 ${showNumber(net.value)} = ${showNumber(expected)}, inte ${showNumber(deviation.value)}`,
    related: [placeInTable(view, net), placeInTable(view, frame)],
    difference: (deviation.value - expected) * kronorPer(view.unit),
  }];
}

function checkFrame({ policy, round }: CheckContext, view: TableView, net: NumberCell, frame: NumberCell): Observation[] {
  const off = (net.value - frame.value) * kronorPer(view.unit);
  if (!policy.hasZeroBudget || Math.abs(off) <= reportStep(round) * 1.5) return [];
  return [{
    class: "rule",
    at: placeInTable(view, net),
    message: `Nettobudgeten i ${cellAddress(net.row, net.column)} är ${showNumber(net.value)} men ramen är ${showNumber(frame.value)}.`,
    advice: "Anpassa budgeten till ramen, eller rätta ramen om den har ändrats.",
    related: [placeInTable(view, frame)],
    difference: off,
  }];
}
