import { findCalls } from "../../../src/core/formulas/find-calls";

function shortly(formula: string): string[] {
  return findCalls(formula).map(({ id, args }) => `${id}(${args.join(" | ")})`);
}

test.each<[string, string[]]>([
  ["=AVVIKELSE(B5,C5)", ["AVVIKELSE(B5 | C5)"]],
  ['=IF(C5="","",AVVIKELSE(B5,C5,"intäkt"))', ['AVVIKELSE(B5 | C5 | "intäkt")']],
  ["=FÖRDELA(B1,B5:B8,0.01)", ["FORDELA(B1 | B5:B8 | 0.01)"]],
  ["=_xldudf_FORDELNINGSNYCKEL(B5:B8)", ["FORDELNINGSNYCKEL(B5:B8)"]],
  ["=[2]!_xldudf_AVVIKELSE(B5,C5)", ["AVVIKELSE(B5 | C5)"]],
  ["=AVVIKELSE(B5,C5)+UPPARBETAT(D5,E5)", ["AVVIKELSE(B5 | C5)", "UPPARBETAT(D5 | E5)"]],
  ["=AVVIKELSE(BELOPP(B5,\"tkr\"),C5)", ['AVVIKELSE(BELOPP(B5,"tkr") | C5)']],
  ["=FÖRDELA(852,{1,2;3,4})", ["FORDELA(852 | {1,2;3,4})"]],
  ["=HELÅRSPROGNOS(B5,C5,D5,)", ["HELARSPROGNOS(B5 | C5 | D5 | )"]],
  ["='AVVIKELSE(1)'!B5", []],
  ['="AVVIKELSE(B5,C5)"', []],
  ['=IF(A1="a""AVVIKELSE(""",1,0)', []],
  ["=MINAVVIKELSE(B5,C5)", []],
  ["=SUM(B5:B9)", []],
  ["=AVVIKELSE(B5", []],
])("%s calls %j", (formula, calls) => {
  expect(shortly(formula)).toEqual(calls);
});

test("the place of a call takes in the prefix of a saved file", () => {
  const formula = "=1+[2]!_xldudf_AVVIKELSE(B5,C5)*2";
  const [call] = findCalls(formula);
  expect(formula.slice(call?.start, call?.end)).toBe("[2]!_xldudf_AVVIKELSE(B5,C5)");
});
