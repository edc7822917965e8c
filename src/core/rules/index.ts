/** Regelkatalogen: every rule, in the order that findings of equal weight are shown. A new rule is one file and one line here. */
import { accountHasEveryMonth } from "./catalogue/account-has-every-month";
import { accrualIsReversed } from "./catalogue/accrual-is-reversed";
import { activityHasOneName } from "./catalogue/activity-has-one-name";
import { allocationKeyHasItsDate } from "./catalogue/allocation-key-has-its-date";
import { amountsKeepTheirScale } from "./catalogue/amounts-keep-their-scale";
import { appropriationAddsUp } from "./catalogue/appropriation-adds-up";
import { bridgeLeadsToTheNewBudget } from "./catalogue/bridge-leads-to-the-new-budget";
import { budgetGoalEqualsTheResult } from "./catalogue/budget-goal-equals-the-result";
import { budgetNetsToZero } from "./catalogue/budget-nets-to-zero";
import { budgetTotalIsUnchanged } from "./catalogue/budget-total-is-unchanged";
import { calculatedCellsAreFormulas } from "./catalogue/calculated-cells-are-formulas";
import { carryOverIsDecided } from "./catalogue/carry-over-is-decided";
import { cellsCanBeRead } from "./catalogue/cells-can-be-read";
import { columnHoldsItsKind } from "./catalogue/column-holds-its-kind";
import { controlPointIsAnswered } from "./catalogue/control-point-is-answered";
import { deficitHasAMeasure } from "./catalogue/deficit-has-a-measure";
import { deficitIsSaidOnce } from "./catalogue/deficit-is-said-once";
import { deviationEqualsItsPair } from "./catalogue/deviation-equals-its-pair";
import { deviationMeansOneThing } from "./catalogue/deviation-means-one-thing";
import { effectImprovesTheResult } from "./catalogue/effect-improves-the-result";
import { effectIsCountedOnce } from "./catalogue/effect-is-counted-once";
import { forecastIncludesTheMeasures } from "./catalogue/forecast-includes-the-measures";
import { forecastMeetsItsTarget } from "./catalogue/forecast-meets-its-target";
import { formulaLikeItsNeighbours } from "./catalogue/formula-like-its-neighbours";
import { goalAssessmentFollowsTheRule } from "./catalogue/goal-assessment-follows-the-rule";
import { includedAmountMatchesTheAnswer } from "./catalogue/included-amount-matches-the-answer";
import { investmentForecastIsPlausible } from "./catalogue/investment-forecast-is-plausible";
import { ledgerAccountsAreBudgeted } from "./catalogue/ledger-accounts-are-budgeted";
import { materialDeviationIsExplained } from "./catalogue/material-deviation-is-explained";
import { measureEffectInMillions } from "./catalogue/measure-effect-in-millions";
import { measureIsDescribed } from "./catalogue/measure-is-described";
import { measureStartsAfterItsDecision } from "./catalogue/measure-starts-after-its-decision";
import { membersSumToTheWhole } from "./catalogue/members-sum-to-the-whole";
import { netBudgetEqualsTheFrame } from "./catalogue/net-budget-equals-the-frame";
import { netEqualsIncomeAndCost } from "./catalogue/net-equals-income-and-cost";
import { noDeviationsMeansNone } from "./catalogue/no-deviations-means-none";
import { noMeasuresMeansNone } from "./catalogue/no-measures-means-none";
import { outcomeWithinAppropriation } from "./catalogue/outcome-within-appropriation";
import { paceMatchesTheForecast } from "./catalogue/pace-matches-the-forecast";
import { payrollOverheadWithinInterval } from "./catalogue/payroll-overhead-within-interval";
import { periodLabelMatchesTheRound } from "./catalogue/period-label-matches-the-round";
import { placeholderIsFilled } from "./catalogue/placeholder-is-filled";
import { planIsNumberedInOrder } from "./catalogue/plan-is-numbered-in-order";
import { plannedMeasureIsDecided } from "./catalogue/planned-measure-is-decided";
import { postingWithinThePeriod } from "./catalogue/posting-within-the-period";
import { projectsFitTheInvestmentFrame } from "./catalogue/projects-fit-the-investment-frame";
import { remarkHasAMeasure } from "./catalogue/remark-has-a-measure";
import { resultEqualsContributionMinusNetCost } from "./catalogue/result-equals-contribution-minus-net-cost";
import { resultShowsSurplusAsPlus } from "./catalogue/result-shows-surplus-as-plus";
import { roundsAreAsDecided } from "./catalogue/rounds-are-as-decided";
import { rowsComeToTheirOwnSum } from "./catalogue/rows-come-to-their-own-sum";
import { sameFactAgreesBetweenSheets } from "./catalogue/same-fact-agrees-between-sheets";
import { sharesAddUpToTheAmount } from "./catalogue/shares-add-up-to-the-amount";
import { signsFollowTheTable } from "./catalogue/signs-follow-the-table";
import { sumCoversItsRows } from "./catalogue/sum-covers-its-rows";
import { targetDirectionIsStated } from "./catalogue/target-direction-is-stated";
import { totalEqualsItsParts } from "./catalogue/total-equals-its-parts";
import { totalRowHasALabel } from "./catalogue/total-row-has-a-label";
import { unitIsStated } from "./catalogue/unit-is-stated";
import { usedShareEqualsItsPair } from "./catalogue/used-share-equals-its-pair";
import { yearEndIsForecast } from "./catalogue/year-end-is-forecast";
import { yearLabelMatchesTheRound } from "./catalogue/year-label-matches-the-round";
import type { Rule } from "./rule";

export const RULES: readonly Rule[] = [
  totalEqualsItsParts,
  sumCoversItsRows,
  deviationEqualsItsPair,
  usedShareEqualsItsPair,
  appropriationAddsUp,
  netEqualsIncomeAndCost,
  rowsComeToTheirOwnSum,
  resultEqualsContributionMinusNetCost,
  bridgeLeadsToTheNewBudget,
  budgetNetsToZero,
  netBudgetEqualsTheFrame,
  projectsFitTheInvestmentFrame,
  budgetTotalIsUnchanged,
  membersSumToTheWhole,
  sameFactAgreesBetweenSheets,
  ledgerAccountsAreBudgeted,
  calculatedCellsAreFormulas,
  formulaLikeItsNeighbours,
  cellsCanBeRead,
  amountsKeepTheirScale,
  signsFollowTheTable,
  columnHoldsItsKind,
  periodLabelMatchesTheRound,
  yearLabelMatchesTheRound,
  unitIsStated,
  activityHasOneName,
  totalRowHasALabel,
  resultShowsSurplusAsPlus,
  deviationMeansOneThing,
  placeholderIsFilled,
  plannedMeasureIsDecided,
  forecastIncludesTheMeasures,
  deficitHasAMeasure,
  measureEffectInMillions,
  planIsNumberedInOrder,
  includedAmountMatchesTheAnswer,
  measureStartsAfterItsDecision,
  effectIsCountedOnce,
  effectImprovesTheResult,
  measureIsDescribed,
  noMeasuresMeansNone,
  materialDeviationIsExplained,
  noDeviationsMeansNone,
  deficitIsSaidOnce,
  paceMatchesTheForecast,
  investmentForecastIsPlausible,
  outcomeWithinAppropriation,
  carryOverIsDecided,
  accountHasEveryMonth,
  postingWithinThePeriod,
  accrualIsReversed,
  payrollOverheadWithinInterval,
  goalAssessmentFollowsTheRule,
  budgetGoalEqualsTheResult,
  targetDirectionIsStated,
  forecastMeetsItsTarget,
  controlPointIsAnswered,
  remarkHasAMeasure,
  sharesAddUpToTheAmount,
  allocationKeyHasItsDate,
  roundsAreAsDecided,
  yearEndIsForecast,
];
