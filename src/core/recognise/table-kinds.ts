/** What makes a table one kind rather than another: the columns it must have, and what its title and rows speak of. */
import { answerColumn } from "./answer-of";
import { TITLE_RANK } from "./describe-columns";
import { readUnit } from "./read-unit";
import { rowWordsOf, type TableFacts } from "./table-facts";
import type { ColumnRole, TableKind } from "./table";

export interface KindScore {
  readonly kind: TableKind;
  /** 0–1; below one half it is not taken for this kind. */
  readonly score: number;
  readonly reasons: readonly string[];
}

interface Clue {
  readonly weight: number;
  readonly holds: boolean;
  readonly reason: string;
}

const MONEY_COLUMNS: readonly ColumnRole[] = [
  "budget", "actual", "forecast", "previousForecast", "deviation", "remaining", "appropriation", "amount", "sum", "income", "cost", "net", "externalIncome", "internalIncome",
];

/** Two kinds this near each other are equally good readings. */
export const EQUAL = 0.04;

/** Scored kinds, best first; only those that hold together at all. */
export function scoreKinds(facts: TableFacts): KindScore[] {
  if (facts.isForeign) return [];
  return (Object.keys(KINDS) as (keyof typeof KINDS)[])
    .map((kind) => ({ kind, ...weigh(KINDS[kind](facts)) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score);
}

/** Clues add up; a missing condition (weight 0) rules the kind out. */
function weigh(clues: readonly Clue[]): { score: number; reasons: string[] } {
  if (clues.some(({ weight, holds }) => weight === 0 && !holds)) return { score: 0, reasons: [] };
  const met = clues.filter(({ holds }) => holds);
  return { score: Math.min(1, met.reduce((sum, { weight }) => sum + weight, 0)), reasons: met.filter(({ reason }) => reason !== "").map(({ reason }) => reason) };
}

const must = (holds: boolean, reason = ""): Clue => ({ weight: 0, holds, reason });
const clue = (weight: number, holds: boolean, reason: string): Clue => ({ weight, holds, reason });

const rows = (facts: TableFacts, ...words: readonly Parameters<TableFacts["rowWords"]["get"]>[0][]): number =>
  words.reduce((sum, word) => sum + (facts.rowWords.get(word) ?? 0), 0);

const hasCodes = (facts: TableFacts): boolean => facts.has("account");
const hasMoney = (facts: TableFacts): boolean => facts.amounts.length > 0 && facts.count(...MONEY_COLUMNS) > 0;
/** Amount columns that are not shares of a whole. */
const counted = (facts: TableFacts): TableFacts["amounts"] => facts.amounts.filter(({ profile, unit }) => profile.percents === 0 && unit !== "percent");
/** What two years differ by counts nobody. */
const heads = (facts: TableFacts): TableFacts["amounts"] => counted(facts).filter(({ candidates }) => candidates.every(({ role }) => role !== "supplement" && role !== "deviation"));
/** What is counted in kronor is no heads. */
const statesUnit = ({ frame, columns }: TableFacts): boolean =>
  frame.title.some((line) => readUnit(line).unit !== undefined) || columns.some(({ unit }) => unit !== undefined && unit !== "percent");
const isYearly = (facts: TableFacts): boolean =>
  heads(facts).length > 0 && heads(facts).every((column) => column.hint?.year !== undefined && column.candidates.every(({ rank }) => rank === TITLE_RANK));

const KINDS: Readonly<Record<Exclude<TableKind, "facts">, (facts: TableFacts) => readonly Clue[]>> = {
  sickLeave: (facts) => [
    must(facts.amounts.length > 0 && facts.amounts.every(({ profile }) => profile.largest <= 100 && profile.negatives === 0)),
    must(rows(facts, "sick") > 0 || facts.titleSays("sickLeave")),
    must(!hasCodes(facts) && facts.count("budget", "forecast", "indicator", "goal", "target") === 0),
    clue(0.5, rows(facts, "sick") > 0, "Raderna talar om sjukfrånvaro."),
    clue(0.4, facts.titleSays("sickLeave"), "Rubriken talar om sjukfrånvaro."),
    clue(0.1, isYearly(facts), "Kolumnerna är år."),
  ],
  operatingDetail: (facts) => [
    must(hasMoney(facts)),
    must(hasCodes(facts) || (facts.has("activity") && facts.has("accountClass"))),
    must(facts.has("actual") || facts.has("forecast") || facts.has("deviation")),
    must(!isLedger(facts)),
    clue(0.75, hasCodes(facts), "Kolumnen med konto och belopp per rad visar en driftredovisning i detalj."),
    clue(0.15, facts.has("budget"), "Budget och utfall eller prognos står bredvid varandra."),
    clue(0.1, facts.titleSays("operatingDetail") || facts.sheetSays("operatingDetail"), "Rubriken talar om drift eller uppföljning."),
  ],
  accountBudget: (facts) => [
    must(hasMoney(facts) && hasCodes(facts)),
    must(!facts.has("actual") && !facts.has("forecast") && !facts.has("deviation")),
    must(facts.has("budget") || ((facts.has("amount") || facts.has("sum")) && facts.titleSays("accountBudget"))),
    must(!isLedger(facts)),
    clue(0.85, true, "Konto med bara budget i beloppskolumnerna."),
    clue(0.1, facts.has("reportRow") || facts.has("accountName"), "Kontona har namn eller rapportrad."),
  ],
  ledger: (facts) => [
    must(isLedger(facts)),
    clue(0.8, true, "En rad per händelse: period eller datum, konto och belopp."),
    clue(0.1, facts.has("voucher"), "Verifikationsnummer finns."),
    clue(0.1, facts.titleSays("ledger"), "Rubriken talar om huvudbok."),
  ],
  operatingSummary: (facts) => [
    must(hasMoney(facts) && !hasCodes(facts) && !isLedger(facts)),
    must(facts.count("budget", "actual", "forecast", "income", "cost", "net", "externalIncome", "internalIncome") >= 2),
    must(isOperatingByRows(facts) || (!facts.titleSays("investments") && !facts.has("carryOver") && !facts.has("project"))),
    must(!isBridge(facts)),
    must(!hasOnlyContribution(facts)),
    must(!(facts.has("headcount") && facts.has("wageCost"))),
    must((facts.speaksOfMoney || isByUnit(facts)) && !facts.countsOtherThings),
    clue(0.45, rows(facts, "income") > 0 && rows(facts, "cost") > 0, "Raderna är intäkter och kostnader."),
    clue(0.3, rows(facts, "net", "result") > 0 && rows(facts, "income", "cost") > 0, "En rad visar netto eller resultat."),
    clue(0.25, facts.has("budget") && (facts.has("actual") || facts.has("forecast")), "Budget, utfall eller prognos står bredvid varandra."),
    clue(0.2, rows(facts, "total", "subtotal") > 0, "Raderna summeras."),
    clue(0.2, facts.has("deviation"), "En avvikelse räknas ut."),
    clue(0.35, facts.has("activity") || facts.has("member") || facts.has("responsibility"), "Raderna är verksamheter, enheter eller kommuner."),
    clue(0.35, facts.columns.some(isHeadedBySide), "Rubriken över raderna säger intäkter eller kostnader."),
    clue(0.3, facts.count("externalIncome", "internalIncome", "income", "cost", "net") >= 3, "Kolumnerna är intäkter, kostnader och netto."),
  ],
  investments: (facts) => [
    must(hasMoney(facts) && !hasCodes(facts) && !isLedger(facts)),
    must(facts.count("budget", "actual", "forecast", "appropriation", "amount") > 0),
    must(!isOperatingByRows(facts) && !facts.countsOtherThings),
    clue(0.5, facts.titleSays("investments"), "Rubriken talar om investeringar."),
    clue(0.2, facts.sheetSays("investments"), "Bladets namn talar om investeringar."),
    clue(0.3, facts.has("project"), "Raderna är projekt."),
    clue(0.25, facts.has("project") && facts.has("budget") && (facts.has("actual") || facts.has("forecast")), "Projekten har budget och utfall eller prognos."),
    clue(0.3, facts.has("carryOver") || facts.has("appropriation") || facts.has("supplement"), "Ombudgetering, tillägg eller totalt anslag har egna kolumner."),
    clue(0.1, facts.has("owner"), "Projekten har ägare."),
  ],
  actionPlan: (facts) => [
    must(facts.count("description", "measure") > 0),
    must(facts.has("effectForecast") || facts.has("effectActual") || facts.has("included") || facts.titleSays("actionPlan")),
    must(!facts.has("controlPoint")),
    clue(0.4, facts.has("effectForecast") || facts.has("effectActual"), "Åtgärdernas ekonomiska effekt har en kolumn."),
    clue(0.2, facts.has("included"), "En kolumn säger om effekten ingår i prognosen."),
    clue(0.15, facts.has("decidedBy") || facts.has("decisionDate"), "Beslut om åtgärden har en kolumn."),
    clue(0.1, facts.has("startDate") || facts.has("status"), "Driftsättning eller läge har en kolumn."),
    clue(0.3, facts.titleSays("actionPlan"), "Rubriken talar om handlingsplan."),
  ],
  goals: (facts) => [
    must(facts.has("indicator") || (facts.has("goal") && facts.has("target"))),
    must(facts.has("target") || facts.has("assessment")),
    must(facts.count("result", "forecast", "actual", "assessment") > 0),
    must(!hasCodes(facts)),
    clue(0.4, facts.has("indicator"), "Indikatorer har en kolumn."),
    clue(0.3, facts.has("target"), "Målvärden har en kolumn."),
    clue(0.2, facts.has("goal") || facts.has("councilGoal"), "Mål har en kolumn."),
    clue(0.2, facts.titleSays("goals"), "Rubriken talar om mål."),
  ],
  internalControl: (facts) => [
    must(facts.has("controlPoint") || facts.titleSays("internalControl")),
    must(facts.count("withoutRemark", "withRemark", "doneYes", "doneNo", "remark") >= 2 || facts.columns.filter((column) => answerColumn(facts.frame, column)).length >= 2),
    clue(0.5, facts.has("controlPoint"), "Kontrollpunkter har en kolumn."),
    clue(0.3, facts.has("withRemark") || facts.has("withoutRemark"), "Utan och med anmärkning har egna kolumner."),
    clue(0.3, facts.titleSays("internalControl"), "Rubriken talar om intern kontroll."),
  ],
  population: (facts) => [
    must(heads(facts).length > 0 && heads(facts).every(({ profile }) => profile.decimals === 0 && profile.negatives === 0)),
    must(isYearly(facts) || facts.has("population")),
    must(!facts.isPerHead && !statesUnit(facts)),
    must(facts.titleSays("population") || facts.sheetSays("population") || facts.has("population") || facts.frame.title.length === 0),
    must(!hasCodes(facts) && facts.count("budget", "actual", "forecast") === 0),
    clue(0.5, facts.titleSays("population") || facts.has("population"), "Rubriken talar om folkmängd."),
    clue(0.35, facts.has("municipality"), "Raderna är kommuner."),
    clue(0.15, isYearly(facts), "Kolumnerna är år."),
  ],
  changeBridge: (facts) => [
    must(facts.amounts.length > 0 && !hasCodes(facts)),
    must(isBridge(facts) || isBridgeByRows(facts)),
    clue(0.8, isBridge(facts), "Två års budget med förändringarna i kolumner mellan dem."),
    clue(0.4, rows(facts, "bridgeStart") >= 2, "Första och sista raden är två års budget."),
    clue(0.2, rows(facts, "bridgeChange") >= 1, "Raderna mellan är förändringar."),
    clue(0.3, facts.count("wageCost", "capitalCost", "rentCost", "otherCost", "income", "cost", "sum") >= 2, "Kolumnerna är kostnads- och intäktsslag."),
    clue(0.2, facts.titleSays("changeBridge"), "Rubriken talar om förändringar mellan budgetar."),
  ],
  budgetChanges: (facts) => [
    must(facts.amounts.length === 1 && !hasCodes(facts)),
    must(facts.titleSays("budgetChanges")),
    clue(0.7, true, "Rubriken talar om budgetförändringar."),
    clue(0.2, facts.has("sum") || facts.has("amount"), "Ett belopp per förändring."),
  ],
  contribution: (facts) => [
    must(facts.amounts.length > 0 && hasMoney(facts) && hasOnlyContribution(facts)),
    clue(0.7, true, "Raden är kommunbidrag eller ram."),
    clue(0.2, facts.titleSays("contribution"), "Rubriken talar om kommunbidrag eller ram."),
  ],
  staff: (facts) => [
    must(facts.amounts.length > 0 && !hasCodes(facts)),
    must(facts.has("headcount") || (rows(facts, "headcount") > 0 && isYearly(facts))),
    must(facts.has("wageCost") || facts.titleSays("staff")),
    clue(0.25, rows(facts, "headcount") > 0, "Raderna räknar årsarbetare."),
    clue(0.5, facts.has("wageCost"), "Antal anställda och lönekostnad står bredvid varandra."),
    clue(0.35, facts.titleSays("staff"), "Rubriken talar om personal."),
  ],
};

/** "INTÄKTER" over the names of the rows. */
const isHeadedBySide = ({ own, profile }: TableFacts["columns"][number]): boolean => profile.texts > profile.numbers && [...rowWordsOf(own.join(" "))].some((word) => word === "income" || word === "cost");

/** Verksamheter, ansvar or members with budget and outcome: a follow-up, though no word of money is said. */
const isByUnit = (facts: TableFacts): boolean =>
  facts.count("activity", "responsibility", "member") > 0 && facts.has("budget") && (facts.has("actual") || facts.has("forecast"));

const isBridgeByRows = (facts: TableFacts): boolean =>
  rows(facts, "bridgeStart") >= 1 && rows(facts, "bridgeChange") >= 1 && rows(facts, "bridgeStart") + rows(facts, "bridgeChange") >= facts.labelled * 0.5;

/** Budget of two years and only changes beside them. */
function isBridge(facts: TableFacts): boolean {
  const years = new Set(facts.columns.filter(({ candidates, profile }) => candidates[0]?.role === "budget" && profile.numbers > 0).map(({ hint }) => hint?.year));
  return years.size >= 2 && facts.has("supplement") && !facts.has("actual") && !facts.has("forecast") && !hasCodes(facts) && !facts.titleSays("investments");
}

/** Income and cost, or cost and net, among the rows: drift, whatever the title says. */
function isOperatingByRows(facts: TableFacts): boolean {
  return rows(facts, "income") > 0 && rows(facts, "cost") > 0 && rows(facts, "net", "result", "total", "subtotal") > 0 && !facts.has("project") && !facts.has("carryOver");
}

function hasOnlyContribution(facts: TableFacts): boolean {
  const found = rows(facts, "contribution");
  return found > 0 && found + rows(facts, "total", "subtotal") >= facts.labelled;
}

/** Beside budget and outcome, a period that is the same on every row tells how far all of them reach. */
function isOfSeveralMonths({ candidates, profile }: TableFacts["columns"][number]): boolean {
  return candidates.slice(0, 3).some(({ role }) => role === "ledgerPeriod") && profile.distinct > 1;
}

/** A ledger names a konto, a time and an amount on every row. */
function isLedger(facts: TableFacts): boolean {
  const isFollowUp = facts.has("budget") && (facts.has("actual") || facts.has("forecast"));
  const hasTime = facts.has("date") || (facts.has("ledgerPeriod") && !(isFollowUp && !facts.columns.some(isOfSeveralMonths)));
  const hasAmount = facts.has("amount") || facts.count("budget", "actual", "debit", "credit") > 0;
  return facts.has("account") && hasTime && hasAmount && facts.amounts.length > 0;
}
