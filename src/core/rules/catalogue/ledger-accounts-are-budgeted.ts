/** Konton i huvudboken ska finnas i budgeten och tvärtom; annars hamnar belopp utanför rapporten. */
import { monthOfText } from "../../recognise/ledger-month";
import { kronorPer } from "../../money/money-unit";
import { showRounded } from "../arithmetic/show-number";
import { columnWith, columnsWith, isNumber, placeOf, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { isFullYear, type CheckedRound } from "../checked-round";
import type { Ledger } from "../ledger-postings";
import type { Observation, Rule } from "../rule";

const LEDGER = `
  | Huvudbok 2024 |          |       |               |         |
  | Period        | Ver.nr   | Konto | Kontotext     | Belopp  |
  | 202401        | 01000001 | 3510  | Driftbidrag   | -500000 |
  | 202406        | 01000002 | 5010  | Löner         |  300000 |
  | 202412        | 01000003 | 7430  | Konsulter     |  120000 |`;

export const ledgerAccountsAreBudgeted: Rule = {
  id: "ledger-accounts-are-budgeted",
  title: "Huvudbokens konton finns i budgeten, och budgetens i huvudboken",
  why: "Rapporten hämtar raderna ur budgetbladet; ett konto som inte står där kommer inte med.",
  source: "Sydnärkes IT-nämnd: budget per konto med rapportrad styr driftredovisningen.",
  reads: ["ledger", "accountBudget"],
  check,
  examples: {
    ok: [{
      shows: "Samma tre konton på båda bladen.",
      round: { year: 2024, period: { from: "2024-01", to: "2024-12" } },
      sheets: [{ name: "Huvudbok", drawing: LEDGER }, { name: "Budget", drawing: `
        | Budget 2024 per konto (kr) |             |             |
        | Konto                      | Kontotext   | Budget 2024 |
        | 3510                       | Driftbidrag |     -500000 |
        | 5010                       | Löner       |      310000 |
        | 7430                       | Konsulter   |      190000 |` }],
    }],
    notOk: [{
      shows: "Konto 7430 är bokfört men saknas i budgeten.",
      class: "rule",
      round: { year: 2024, period: { from: "2024-01", to: "2024-12" } },
      sheets: [{ name: "Huvudbok", drawing: LEDGER.replace("7430", "[7430]") }, { name: "Budget", drawing: `
        | Budget 2024 per konto (kr) |             |             |
        | Konto                      | Kontotext   | Budget 2024 |
        | 3510                       | Driftbidrag |     -500000 |
        | 5010                       | Löner       |      500000 |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  const [budget] = tablesOfKind(workbook, "accountBudget");
  const [ledger] = workbook.ledgers();
  if (!budget || !ledger) return [];
  const budgeted = budgetedAccounts(budget, workbook.round);
  return budgeted.size < 2 ? [] : [...unbudgeted(ledger, budgeted, workbook.round), ...unposted(budget, budgeted, ledger, workbook.round)];
}

interface BudgetedAccount {
  readonly row: number;
  readonly kronor: number;
}

function budgetedAccounts(view: TableView, { year }: CheckedRound): Map<string, BudgetedAccount> {
  const budgets = columnsWith(view, "budget");
  const amount = budgets.find(({ period }) => period?.to === `${year ?? ""}-12`) ?? budgets[0];
  const accounts = new Map<string, BudgetedAccount>();
  for (const { row, kind, account } of view.table.rows) {
    if (kind !== "detail" || account === undefined) continue;
    const cell = amount && view.cell(row, amount.column);
    accounts.set(account, { row, kronor: (accounts.get(account)?.kronor ?? 0) + (cell && isNumber(cell) ? cell.value * kronorPer(view.unit) : 0) });
  }
  return accounts;
}

/** One finding per konto, at its first posting in the year. Balance accounts (1 and 2) are no part of the operations. */
function unbudgeted({ view, postings }: Ledger, budgeted: ReadonlyMap<string, unknown>, { year, period }: CheckedRound): Observation[] {
  const [from, to] = year === undefined ? [-Infinity, Infinity] : [year * 12, period ? monthOfText(period.to) : year * 12 + 11];
  const sums = new Map<string, { row: number; name: string; sum: number; count: number }>();
  for (const { account, accountName, row, amount, month } of postings) {
    if (budgeted.has(account) || /^[12]/u.test(account) || (month !== undefined && (month < from || month > to))) continue;
    const known = sums.get(account) ?? { row, name: accountName, sum: 0, count: 0 };
    sums.set(account, { ...known, sum: known.sum + amount, count: known.count + 1 });
  }
  const column = columnWith(view, "account")?.column ?? view.table.range.left;
  return [...sums].map(([account, { row, name, sum, count }]) => ({
    class: "rule",
    at: placeOf(view.table.sheet, row, column),
    message: `Konto ${account} ${name} är bokfört med ${showRounded(sum, 0)} kr (${count === 1 ? "en verifikation" : `${count} verifikationer`}) men finns inte i budgeten per konto.`,
    advice: "Lägg till kontot i budgetbladet, med budget 0 och sin rapportrad.",
    difference: sum,
  }));
}

/** A budgeted konto without a posting in a whole year; earlier than that it may only not have come yet. */
function unposted(view: TableView, budgeted: ReadonlyMap<string, BudgetedAccount>, { postings }: Ledger, round: CheckedRound): Observation[] {
  if (!isFullYear(round)) return [];
  const posted = new Set(postings.map(({ account }) => account));
  const column = columnWith(view, "account")?.column ?? view.table.range.left;
  return [...budgeted].filter(([account, { kronor }]) => !posted.has(account) && kronor !== 0).map(([account, { row, kronor }]) => ({
    class: "question",
    at: placeOf(view.table.sheet, row, column),
    message: `Konto ${account} har budgeten ${showRounded(kronor, 0)} kr men ingen verifikation under hela året.`,
    advice: "Är kostnaden bokförd på ett annat konto?",
    difference: -kronor,
  }));
}
