/** Projekten ska tillsammans vara den investeringsram som fullmäktige har beslutat. */
import { kronorPer } from "../../money/money-unit";
import type { Place } from "../finding";
import { showNumber } from "../arithmetic/show-number";
import { columnWith, isNumber, placeOf, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { reportStep } from "../checked-round";
import { showPlace } from "../paired-facts";
import type { Observation, Rule } from "../rule";

const PROJECTS = `
  | Investeringar 2024, tkr |           |              |
  | Projekt                 | Årsbudget | Prognos 2024 |
  | Säkerhet                |      1000 |         1000 |
  | Nät                     |      3000 |         3000 |
  | Totalt                  |      4000 |         4000 |`;

export const projectsFitTheInvestmentFrame: Rule = {
  id: "projects-fit-the-investment-frame",
  title: "Projekten är tillsammans den beslutade investeringsramen",
  why: "Ramen beslutas av fullmäktige; nämnden fördelar den men får inte ändra den.",
  source: "Ludvika, detaljbudget: investeringsramen beslutas av fullmäktige.",
  reads: ["investments"],
  check,
  examples: {
    ok: [{
      shows: "Ramen 4 000 är summan av projekten.",
      sheets: [{ name: "Investeringar", drawing: PROJECTS }, { name: "Uppgifter", drawing: `
        | Uppgifter om rapporten |                |
        |                        |                |
        | Nämnd                  | Servicenämnden |
        | År                     | 2024           |
        | Investeringsram        | 4 000 tkr      |` }],
    }],
    notOk: [{
      shows: "Projekten är 4 000 men ramen 3 600.",
      class: "rule",
      sheets: [{ name: "Investeringar", drawing: PROJECTS.replace("|      4000 |         4000 |", "|    [4000] |         4000 |") }, { name: "Uppgifter", drawing: `
        | Uppgifter om rapporten |                |
        |                        |                |
        | Nämnd                  | Servicenämnden |
        | År                     | 2024           |
        | Investeringsram        | 3 600 tkr      |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  const frames = tablesOfKind(workbook, "facts").flatMap(findFrame);
  const [frame] = frames;
  const view = tablesOfKind(workbook, "investments")[0];
  if (!frame || !view) return [];
  const column = columnWith(view, "budget");
  const sum = column && budgetOf(view, column.column);
  if (!column || sum === undefined) return [];
  const off = sum - frame.kronor;
  if (Math.abs(off) <= reportStep(workbook.round) / 2) return [];
  const show = (kronor: number): string => `${showNumber(kronor / kronorPer(view.unit))} ${view.unit ?? "kr"}`;
  return [{
    class: "rule",
    at: sumPlace(view, column.column),
    message: `Projektens budget är tillsammans ${show(sum)} men investeringsramen i ${showPlace(frame.at)} är ${show(frame.kronor)}.`,
    advice: "Fördela om så att projekten ryms i ramen, eller rätta ramen.",
    related: [frame.at],
    difference: off,
  }];
}

function findFrame(view: TableView): { kronor: number; at: Place }[] {
  return view.table.rows.filter(({ label }) => /^(?:beslutad )?(?:investeringsram|ram för investeringar)/iu.test(label)).flatMap(({ row }) => {
    const column = columnWith(view, "value")?.column ?? view.table.range.left + 1;
    const cell = view.cell(row, column);
    return isNumber(cell) ? [{ kronor: cell.value * kronorPer(view.unit), at: placeOf(view.table.sheet, row, column) }] : [];
  });
}

function budgetOf(view: TableView, column: number): number | undefined {
  const cells = view.table.rows.filter(({ kind }) => kind === "detail").map(({ row }) => view.cell(row, column));
  const numbers = cells.filter(isNumber);
  if (numbers.length === 0 || cells.some(({ kind }) => kind === "unreadable")) return undefined;
  return Math.round(numbers.reduce((sum, { value }) => sum + value, 0) * kronorPer(view.unit) * 100) / 100;
}

function sumPlace({ table }: TableView, column: number): Place {
  const row = table.rows.filter(({ kind }) => kind === "total").at(-1)?.row ?? table.headerRows?.last ?? table.range.top;
  return placeOf(table.sheet, row, column);
}
