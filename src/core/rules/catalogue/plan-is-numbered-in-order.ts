/** Handlingsplanens löpnummer kommer i ordning, ett för varje åtgärd, grupp för grupp med delsumma och till sist totalt. */
import type { Row } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import { columnWith, placeOf, textAt, type TableView } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import { actionPlans } from "../plan-measures";
import { PLAN_HEAD } from "../drawn-plan";
import type { Observation, Rule } from "../rule";

export const planIsNumberedInOrder: Rule = {
  id: "plan-is-numbered-in-order",
  title: "Åtgärderna är numrerade i ordning, ett nummer var",
  why: "Protokollet hänvisar till åtgärderna med nummer; två åtgärder med samma nummer går inte att skilja åt.",
  source: "Ludvika, handlingsplanen: löpnummer 1.1–4.3, delsumma per grupp och TOTALT.",
  reads: ["actionPlan"],
  check,
  examples: {
    ok: [{
      shows: "Två grupper i ordning.",
      sheets: [{ name: "Handlingsplan", drawing: `${PLAN_HEAD}
        | 1.1      | 032 Teknik  | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,2 | Ja | 0,2 |
        | 1.2      | 033 Support | Vakanshålla    | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,4 | Ja | 0,4 |
        | Delsumma |             |                |       |            |          |            | | 0,6 |    | 0,6 |
        | 2.1      | 030 Adm     | Färre resor    | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,1 | Ja | 0,1 |
        | Delsumma |             |                |       |            |          |            | | 0,1 |    | 0,1 |
        | TOTALT   |             |                |       |            |          |            | | 0,7 |    | 0,7 |` }],
    }],
    notOk: [{
      shows: "Två åtgärder heter 1.1.",
      class: "rule",
      sheets: [{ name: "Handlingsplan", drawing: `${PLAN_HEAD}
        | 1.1      | 032 Teknik  | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,2 | Ja | 0,2 |
        | [1.1]    | 033 Support | Vakanshålla    | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,4 | Ja | 0,4 |
        | Delsumma |             |                |       |            |          |            | | 0,6 |    | 0,6 |
        | 2.1      | 030 Adm     | Färre resor    | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,1 | Ja | 0,1 |
        | Delsumma |             |                |       |            |          |            | | 0,1 |    | 0,1 |
        | TOTALT   |             |                |       |            |          |            | | 0,7 |    | 0,7 |` }],
    }],
  },
};

interface Numbered {
  readonly row: Row;
  readonly text: string;
  readonly group: number;
  readonly number: number;
}

function check(workbook: CheckContext): Observation[] {
  return actionPlans(workbook).flatMap((view) => {
    const column = columnWith(view, "number")?.column;
    if (column === undefined) return [];
    const numbered = numberedRows(view, column);
    return [...outOfOrder(view, column, numbered), ...withoutSums(view, column, numbered)];
  });
}

function numberedRows(view: TableView, column: number): Numbered[] {
  return view.table.rows.flatMap((row) => {
    const text = textAt(view.grid, row.row, column);
    const [, group, number] = /^(\d{1,2})[.,:](\d{1,2})\.?$/u.exec(text) ?? [];
    return group !== undefined && number !== undefined ? [{ row, text, group: Number(group), number: Number(number) }] : [];
  });
}

function outOfOrder(view: TableView, column: number, rows: readonly Numbered[]): Observation[] {
  return rows.flatMap((here, index): Observation[] => {
    const same = rows.slice(0, index).find(({ group, number }) => group === here.group && number === here.number);
    const before = rows[index - 1];
    const isBackwards = before !== undefined && (here.group < before.group || (here.group === before.group && here.number < before.number));
    if (!same && !isBackwards) return [];
    const at = placeOf(view.table.sheet, here.row.row, column);
    const address = cellAddress(here.row.row, column);
    return [{
      class: "rule",
      at,
      message: same
        ? `Löpnumret ${here.text} i ${address} finns redan i ${cellAddress(same.row.row, column)}.`
        : `Löpnumret ${here.text} i ${address} kommer efter ${before?.text ?? ""}.`,
      advice: same ? "Ge åtgärden nästa lediga nummer i gruppen." : "Ordna åtgärderna efter nummer, eller numrera om dem.",
      related: same ? [placeOf(view.table.sheet, same.row.row, column)] : [],
    }];
  });
}

/** A plan that sums its groups has a delsumma after each and a TOTALT last. */
function withoutSums(view: TableView, column: number, rows: readonly Numbered[]): Observation[] {
  const sums = view.table.rows.filter(({ kind }) => kind === "subtotal" || kind === "total");
  const groups = [...new Set(rows.map(({ group }) => group))];
  if (groups.length < 2 || !sums.some(({ kind }) => kind === "subtotal")) return [];
  const bare = groups.filter((group) => {
    const last = rows.filter((other) => other.group === group).at(-1)?.row.row ?? 0;
    const nextGroup = rows.find(({ row }) => row.row > last)?.row.row ?? Infinity;
    return !sums.some(({ row }) => row > last && row < nextGroup);
  });
  const lastRow = rows.at(-1)?.row.row ?? 0;
  const hasTotal = sums.some(({ kind, row }) => kind === "total" && row > lastRow);
  return [
    ...bare.map((group) => lacks(view, column, rows.filter((other) => other.group === group).at(-1), `Grupp ${group} saknar delsumma`)),
    ...(hasTotal ? [] : [lacks(view, column, rows.at(-1), "Planen saknar raden TOTALT")]),
  ];
}

function lacks(view: TableView, column: number, after: Numbered | undefined, what: string): Observation {
  const row = after?.row.row ?? view.table.body.last;
  return {
    class: "rule",
    isDoubtful: true,
    at: placeOf(view.table.sheet, row, column),
    message: `${what} efter rad ${row + 1}.`,
    advice: "Lägg till summan, så att planens effekt går att läsa av.",
  };
}
