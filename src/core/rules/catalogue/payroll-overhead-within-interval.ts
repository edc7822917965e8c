/** PO-pålägget ska ligga i nämndens intervall av lönen; annars är lön eller pålägg bokfört fel. */
import { fullYear } from "../../followup/measure";
import type { OperatingLine } from "../../followup/operating-line";
import { showNumber, showPercent } from "../arithmetic/show-number";
import { placeOf } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import type { Place } from "../finding";
import { sumOfLines } from "../operating-outlook";
import type { Observation, Rule } from "../rule";

export const payrollOverheadWithinInterval: Rule = {
  id: "payroll-overhead-within-interval",
  title: "PO-pålägget följer lönen",
  why: "Pålägget är en fast del av lönen; är kvoten en annan saknas en lön eller ett pålägg.",
  source: "SKR:s PO-pålägg; Ludvika, detaljbudget: 45,75 %. Intervallet är nämndens egen inställning.",
  follows: ["payrollOverhead"],
  reads: ["ledger", "operatingDetail", "operatingSummary"],
  check,
  examples: {
    ok: [{
      shows: "45 % av lönen.",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" } },
      policy: { payrollOverhead: { from: 42, to: 48 } },
      sheets: [{ name: "Drift", drawing: `
        | Drift januari–april 2024, kr |               |             |                     |
        | Konto                        | Kontotext     | Budget 2024 | Utfall jan–apr 2024 |
        | 3510                         | Medlemsbidrag |    -4350000 |            -1450000 |
        | 5010                         | Löner         |     3000000 |             1000000 |
        | 5610                         | PO-pålägg     |     1350000 |              450000 |` }],
    }],
    notOk: [{
      shows: "PO-pålägget är 30 % av lönen.",
      class: "question",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" } },
      policy: { payrollOverhead: { from: 42, to: 48 } },
      sheets: [{ name: "Drift", drawing: `
        | Drift januari–april 2024, kr |               |             |                     |
        | Konto                        | Kontotext     | Budget 2024 | Utfall jan–apr 2024 |
        | 3510                         | Medlemsbidrag |    -4350000 |            -1450000 |
        | 5010                         | Löner         |     3000000 |             1000000 |
        | 5610                         | PO-pålägg     |     1350000 |            [300000] |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  const { policy, round, followUp } = workbook;
  if (!policy.payrollOverhead || round.year === undefined) return [];
  const measure = { role: "actual" as const, period: round.period ?? fullYear(round.year) };
  const overhead = followUp.operating.filter(isOverhead);
  const wages = followUp.operating.filter((line) => isWage(line) && !isOverhead(line));
  const [paid, added] = [sumOfLines(wages, measure), sumOfLines(overhead, measure)];
  if (!paid || !added) return [];
  const percent = (added / paid) * 100;
  const { from, to } = policy.payrollOverhead;
  const at = placeOfLine(overhead[0], measure.period.to);
  if ((percent >= from && percent <= to) || !at) return [];
  return [{
    class: "question",
    at,
    message: `PO-pålägget är ${showPercent(added / paid, 1)} av lönen i utfallet; nämndens intervall är ${showNumber(from)}–${showNumber(to)} %.`,
    advice: "Saknas en lönekörning eller ett pålägg, eller har procentsatsen ändrats?",
    difference: added - (paid * Math.min(Math.max(percent, from), to)) / 100,
  }];
}

function isOverhead({ account, label }: OperatingLine): boolean {
  return /\bPO\b|po-?pålägg|arbetsgivaravgift|sociala avgifter/iu.test(label) || (account?.startsWith("56") ?? false);
}

function isWage({ account, label }: OperatingLine): boolean {
  return account === undefined ? /^löne?r?\b/iu.test(label) : /^50/u.test(account);
}

function placeOfLine(line: OperatingLine | undefined, to: string): Place | undefined {
  const cell = line?.cells.find(({ measure }) => measure.role === "actual" && measure.period.to === to) ?? line?.cells[0];
  if (!cell) return undefined;
  return cell.kind === "cell" ? placeOf(cell.sheet, cell.row, cell.column) : placeOf(cell.sheet, cell.ledger.first, cell.ledger.amountColumn);
}
