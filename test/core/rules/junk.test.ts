/** No rule throws, whatever the tables hold and however absurdly they were read. */
import fc from "fast-check";
import type { Column, ColumnRole, Period, Reading, RecognisedTable, Row, RowKind, TableKind, Unit } from "../../../src/core/recognise/table";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { findCheckedRound } from "../../../src/core/rules/checked-round";
import { DEFAULT_POLICY, type Policy } from "../../../src/core/policy/policy";
import { checkWorkbook } from "../../../src/core/rules/run-rules";
import { cellKey, type CellValue, type Grid } from "../../../src/core/sheet/grid";

const KINDS: readonly TableKind[] = [
  "operatingDetail", "operatingSummary", "ledger", "accountBudget", "investments", "actionPlan", "goals", "population", "changeBridge", "budgetChanges",
  "contribution", "staff", "internalControl", "sickLeave", "facts",
];
const ROLES: readonly ColumnRole[] = [
  "account", "accountName", "activity", "member", "counterparty", "reportRow", "label", "number", "text", "comment", "ledgerPeriod", "voucher", "date", "budget", "actual",
  "forecast", "previousForecast", "deviation", "remaining", "usedShare", "amount", "supplement", "carryOver", "appropriation", "externalIncome", "internalIncome", "income",
  "cost", "net", "wageCost", "ofWhich", "capitalCost", "rentCost", "otherCost", "sum", "headcount", "description", "goal", "decidedBy", "decisionDate", "status", "startDate",
  "effectActual", "effectForecast", "included", "councilGoal", "indicator", "result", "target", "assessment", "controlPoint", "doneYes", "doneNo", "withoutRemark",
  "withRemark", "remark", "measure", "municipality", "population", "key", "value", "unknown",
];
const UNITS: readonly Unit[] = ["kr", "tkr", "mnkr", "percent", "count", "unknown"];
const ROW_KINDS: readonly RowKind[] = ["heading", "detail", "subtotal", "total", "ofWhich", "note"];
const TEXTS = ["", "Summa", "Totalt", "Resultat", "Kommunbidrag", "Nettokostnad", "Ja", "Nej", "x", "Inga åtgärder", "Inga avvikelser", "2024-13-45", "jan-feb 2023", "- ", "-", "1.234", "12 %", "högst 4 %", "Minska från", "#REF!", "Planerad", "3510 Bidrag", "Ram", "Kommun", "Fördelning efter invånare", "0,5 mSEK", "\u0000", "🧮".repeat(40), "håller sin budgetram", "PO-pålägg", "202413"];
const SIZE = 9;

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(...TEXTS),
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.constantFrom<CellValue>(0, 0.1, -0.1, 1e-9, 1e15, -1e15, 1e300, -1e300, 202401, 45000, Number.MAX_SAFE_INTEGER),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const formula = fc.constantFrom("=SUM(A1:A3)", "=SUM(B2:B5)", "=B2+B3", "=ROUND(A1,0)", "=Sheet2!A1", "=SUBTOTAL(9,C1:C4)", "=#REF!", "=-B4", "=SUM(A1:ZZ99)", "=");

const grids: fc.Arbitrary<Grid> = fc.record({
  values: fc.array(fc.array(value, { minLength: SIZE, maxLength: SIZE }), { minLength: SIZE, maxLength: SIZE }),
  formulas: fc.array(fc.tuple(fc.nat({ max: SIZE - 1 }), fc.nat({ max: SIZE - 1 }), formula), { maxLength: 8 }),
  errors: fc.array(fc.tuple(fc.nat({ max: SIZE - 1 }), fc.nat({ max: SIZE - 1 })), { maxLength: 4 }),
}).map(({ values, formulas, errors }) => ({
  sheet: "Blad", area: { top: 0, left: 0, bottom: SIZE - 1, right: SIZE - 1 }, values,
  formulas: new Map(formulas.map(([row, column, text]) => [cellKey(row, column), text])),
  formats: new Map(), errors: new Set(errors.map(([row, column]) => cellKey(row, column))), merges: [],
  hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), visibility: "visible" as const, isProtected: false,
}));

const periods: fc.Arbitrary<Period | undefined> = fc.option(fc.constantFrom(
  { from: "2024-01", to: "2024-12" }, { from: "2024-01", to: "2024-04" }, { from: "2023-01", to: "2023-12" }, { from: "2024-02", to: "2024-02" }, { from: "", to: "" },
), { nil: undefined });

const columns: fc.Arbitrary<Column> = fc.record({ column: fc.nat({ max: SIZE + 2 }), role: fc.constantFrom(...ROLES), period: periods, header: fc.array(fc.constantFrom(...TEXTS), { maxLength: 3 }), unit: fc.option(fc.constantFrom(...UNITS), { nil: undefined }) })
  .map(({ period, unit, ...rest }) => ({ ...rest, ...(period ? { period } : {}), ...(unit ? { unit } : {}) }));

const rows: fc.Arbitrary<Row> = fc.record({
  row: fc.nat({ max: SIZE + 2 }), kind: fc.constantFrom(...ROW_KINDS), label: fc.constantFrom(...TEXTS),
  account: fc.option(fc.constantFrom("3510", "5010", "5610", "", "x"), { nil: undefined }), group: fc.option(fc.constantFrom("A", "B", ""), { nil: undefined }),
  member: fc.option(fc.constantFrom("Lekeberg", ""), { nil: undefined }), positive: fc.option(fc.constantFrom("income" as const, "cost" as const, "none" as const), { nil: undefined }),
}).map(({ account, group, member, positive, ...rest }) => ({
  ...rest, ...(account !== undefined ? { account } : {}), ...(group !== undefined ? { group } : {}), ...(member !== undefined ? { member } : {}), ...(positive ? { positive } : {}),
}));

const tables: fc.Arbitrary<RecognisedTable> = fc.record({
  kind: fc.constantFrom(...KINDS), unit: fc.constantFrom(...UNITS), unitIsStated: fc.boolean(), positive: fc.constantFrom("income" as const, "cost" as const, "none" as const),
  columns: fc.array(columns, { maxLength: 9 }), rows: fc.array(rows, { maxLength: 9 }), title: fc.array(fc.constantFrom(...TEXTS), { maxLength: 2 }), hasHeader: fc.boolean(),
}).map(({ hasHeader, ...table }, at = Math.abs(table.columns.length)) => ({
  ...table, id: `Blad!${at}`, sheet: "Blad", range: { top: 0, left: 0, bottom: SIZE - 1, right: SIZE - 1 }, headerRows: hasHeader ? { first: 0, last: 1 } : undefined,
  body: { first: 1, last: SIZE - 1 }, confidence: 0.5, evidence: [], alternatives: [],
}));

const policies: fc.Arbitrary<Policy> = fc.record({
  hasZeroBudget: fc.boolean(), roundsPerYear: fc.constantFrom(undefined, 3), roundEndMonths: fc.constantFrom([], [2, 4, 8]), measureDecimals: fc.constantFrom(undefined, 2),
  requiresActionPlan: fc.boolean(), payrollOverhead: fc.constantFrom(undefined, { from: 40, to: 50 }), allocationKeyAge: fc.constantFrom(undefined, 2),
}).map((chosen) => ({ ...DEFAULT_POLICY, ...chosen }));

function expectSound(reading: Reading, grid: Grid, policy: Policy): void {
  const round = { ...findCheckedRound(reading, [grid]), number: 4 };
  for (const finding of checkWorkbook({ reading, grids: [grid], round, policy })) {
    expect(`${finding.message} ${finding.advice}`).not.toMatch(/undefined|NaN|\[object/u);
    expect(finding.at.area.top).toBeGreaterThanOrEqual(0);
    expect(finding.at.area.left).toBeGreaterThanOrEqual(0);
    expect(finding.at.area.bottom).toBeGreaterThanOrEqual(finding.at.area.top);
  }
}

test("no rule throws on absurd readings of random cells", () => {
  fc.assert(fc.property(grids, fc.array(tables, { minLength: 1, maxLength: 4 }), policies, (grid, read, policy) => {
    expectSound({ tables: read, unread: [], examined: [] }, grid, policy);
  }), { numRuns: 400 });
});

test("no rule throws on what recognition makes of random cells", () => {
  fc.assert(fc.property(grids, policies, (grid, policy) => expectSound(recogniseWorkbook([grid]), grid, policy)), { numRuns: 200 });
});
