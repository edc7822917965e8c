/** Periodiseringseffekter: comments that say that something has not been invoiced or debited yet, with the deviation they explain. */
import { kronorPer } from "../money/money-unit";
import { cellAddress } from "../sheet/address";
import { measureColumns } from "./measure-columns";
import { tablesOfKind, type CheckContext } from "./check-context";
import type { Place } from "./finding";
import { columnsWith, isNumber, placeOf, textAt } from "./arithmetic/table-view";

export interface AccrualEffect {
  readonly label: string;
  readonly comment: string;
  readonly at: Place;
  readonly address: string;
  /** Outcome minus period budget in kronor, in the table's own sign; undefined without a period budget. */
  readonly deviation: number | undefined;
}

const NOT_YET = /(?:ännu|än)\s+(?:inte|ej)|(?:inte|ej)\s+ännu/iu;
const NOT_BOOKED = /(?:inte|ej)\s+(?:fakturera|debitera|utdebitera|bokför|kommit|inkommit|periodisera)/iu;
const ABOUT_MONEY = /faktur|debiter|bokför|kommit|inkommit|periodiser|utbetal|inbetal|ersättning|bidrag/iu;

export function listAccrualEffects(workbook: CheckContext): readonly AccrualEffect[] {
  return tablesOfKind(workbook, "operatingDetail", "operatingSummary").flatMap((view) => {
    const { periodBudget, actual } = measureColumns(view, workbook.round);
    return view.table.rows.flatMap(({ row, label, group }) => columnsWith(view, "comment").flatMap(({ column }): AccrualEffect[] => {
      const comment = textAt(view.grid, row, column);
      if (!NOT_BOOKED.test(comment) && !(NOT_YET.test(comment) && ABOUT_MONEY.test(comment))) return [];
      const [plan, outcome] = [periodBudget, actual].map((each) => each && view.cell(row, each.column));
      const deviation = plan && outcome && isNumber(plan) && isNumber(outcome) ? (outcome.value - plan.value) * kronorPer(view.unit) : undefined;
      return [{ label: group === undefined ? label : `${group}, ${label}`, comment, at: placeOf(view.table.sheet, row, column), address: cellAddress(row, column), deviation }];
    }));
  });
}
