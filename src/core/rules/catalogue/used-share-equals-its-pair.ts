/** Upparbetad andel ska vara utfallet delat med anslaget eller budgeten. */
import type { Column } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import { showPercent } from "../arithmetic/show-number";
import { columnWith, columnsWith, figureRows, isNumber, placeInTable, type NumberCell, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const usedShareEqualsItsPair: Rule = {
  id: "used-share-equals-its-pair",
  title: "Upparbetad andel är utfall delat med budget",
  why: "Andelen är det tal som läsaren jämför med hur stor del av året som har gått.",
  source: "Upparbetad andel är utfall genom anslag.",
  reads: ["operatingDetail", "operatingSummary", "investments"],
  check,
  examples: {
    ok: [{
      shows: "412 av 1 000 är 41 %.",
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2024, tkr |             |             |             |
        | Projekt                 | Budget 2024 | Utfall 2024 | Upparbetat % |
        | Säkerhet                |        1000 |         412 | 41 %        |
        | Nät                     |        3000 |        1230 | 41 %        |
        | Identitet               |         500 |           0 | 0 %         |` }],
    }],
    notOk: [{
      shows: "1 230 av 3 000 är 41 %, inte 14 %.",
      class: "error",
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2024, tkr |             |             |             |
        | Projekt                 | Budget 2024 | Utfall 2024 | Upparbetat % |
        | Säkerhet                |        1000 |         412 | 41 %        |
        | Nät                     |        3000 |        1230 | [14 %]      |
        | Identitet               |         500 |           0 | 0 %         |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, "investments", "operatingDetail", "operatingSummary").flatMap((view) => {
    const share = columnWith(view, "usedShare");
    if (!share) return [];
    const pairs = columnsWith(view, "actual").flatMap((used) => columnsWith(view, "appropriation", "budget").map((whole) => ({ used, whole })));
    const checked = pairs.map(({ used, whole }) => checkColumn(view, share, used, whole));
    const best = checked.sort((a, b) => a.found.length - b.found.length)[0];
    return best && best.found.length * 2 < best.asked + 1 ? best.found : [];
  });
}

function checkColumn(view: TableView, share: Column, used: Column, whole: Column): { asked: number; found: Observation[] } {
  const rows = figureRows(view).flatMap(({ row }) => {
    const cells = [share, used, whole].map(({ column }) => view.cell(row, column));
    const [shown, part, total] = cells.filter(isNumber);
    return shown && part && total && total.value !== 0 ? [{ shown, part, total }] : [];
  });
  const found = rows.flatMap(({ shown, part, total }) => (fits(shown, part.value / total.value) ? [] : [differs(view, shown, part, total)]));
  return { asked: rows.length, found };
}

/** A share may be kept as 0,41, as 41 % or as the bare number 41; half a per cent is never pointed at, nor half of the last decimal. */
function fits({ value, decimals, isPercent }: NumberCell, exact: number): boolean {
  const half = decimals === 0 || isPercent ? HALF_A_PERCENT : Math.max(0.5 * 10 ** -decimals, HALF_A_PERCENT);
  return Math.abs(value - exact) <= half + 1e-9 || Math.abs(value / 100 - exact) <= HALF_A_PERCENT + 1e-9;
}

const HALF_A_PERCENT = 0.005;

function differs(view: TableView, shown: NumberCell, part: NumberCell, total: NumberCell): Observation {
  const address = cellAddress(shown.row, shown.column);
  const written = shown.isPercent || Math.abs(shown.value) <= 2 ? shown.value : shown.value / 100;
  return {
    class: "error",
    at: placeInTable(view, shown),
    message: `Andelen i ${address} är ${showPercent(written, 1)} men utfall delat med budget är ${showPercent(part.value / total.value, 1)}.`,
    advice: `Rätta andelen i ${address}, eller det belopp som är fel.`,
    related: [placeInTable(view, part), placeInTable(view, total)],
  };
}
