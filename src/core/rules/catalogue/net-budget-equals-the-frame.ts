/** Ramen: avvikelsen mot ramen ska vara ramen minus nettot, och vid nollbudget ska nettot vara ramen. */
import { kronorPer } from "../../money/money-unit";
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
  reads: ["changeBridge"],
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
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, "changeBridge").flatMap((view) => {
    const net = netCell(view);
    const frame = labelledNumber(view.grid, /^justerad ram$/iu) ?? labelledNumber(view.grid, /^(?:beslutad |budget)?ram$/iu);
    if (!net || !frame) return [];
    const deviation = labelledNumber(view.grid, /^avvikelse mot (?:justerad )?ram/iu);
    return [...checkDeviation(view, net, frame, deviation), ...checkFrame(workbook, view, net, frame)];
  });
}

/** The sum of the last budget row. */
function netCell(view: TableView): NumberCell | undefined {
  const column = columnWith(view, "sum", "net");
  const row = view.table.rows.filter(({ label }) => /^budget/iu.test(label)).at(-1);
  const cell = column && row ? view.cell(row.row, column.column) : undefined;
  return cell && isNumber(cell) ? cell : undefined;
}

/** "Justerad ram | 500": the number to the right of a label, at most two cells away. */
function labelledNumber(grid: Grid, label: RegExp): NumberCell | undefined {
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      if (!label.test(textAt(grid, row, column))) continue;
      const cell = [1, 2].map((step) => readTableCell(grid, row, column + step)).find(isNumber);
      if (cell) return cell;
    }
  }
  return undefined;
}

function checkDeviation(view: TableView, net: NumberCell, frame: NumberCell, deviation: NumberCell | undefined): Observation[] {
  if (!deviation) return [];
  const expected = frame.value - net.value;
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
