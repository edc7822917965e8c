/** A finding that was accepted stays accepted while its figures stand, and no longer. */
import { acceptFinding, applyAcceptances, readAcceptances } from "../../../src/core/rules/acceptance";
import { checkWorkbook } from "../../../src/core/rules/run-rules";
import { drawWorkbook, inputOf } from "./check-drawing";

const HEAD = "| Investeringar 2024, tkr | | |\n| Projekt | Budget 2024 | Utfall 2024 |";
const ROWS = "| Säkerhet | 1000 | 1200 |\n| Nät | 3000 | 2500 |\n| Totalt | 4000 | 3700 |";

function check(drawing: string) {
  const { grids } = drawWorkbook([{ name: "Investeringar", drawing }]);
  return { grids, findings: checkWorkbook(inputOf(grids, { year: 2024, period: { from: "2024-01", to: "2024-12" } })) };
}

const first = check(`${HEAD}\n${ROWS}`);
const [overrun] = first.findings;
const accepted = acceptFinding(overrun!, first.grids, " Beslut om omfördelning KS 2024-03-12 ", "2024-05-06");

function judge(drawing: string) {
  const { findings, grids } = check(drawing);
  const { findings: judged, lapsed } = applyAcceptances(findings, [accepted], grids);
  return { accepted: judged.filter(({ acceptance }) => acceptance !== undefined).length, open: judged.filter(({ acceptance }) => acceptance === undefined).length, lapsed: lapsed.length };
}

test("an acceptance keeps the rule, the place, the reason and the date, and no person", () => {
  expect(first.findings).toHaveLength(1);
  expect(accepted).toMatchObject({ rule: "outcome-within-appropriation", sheet: "Investeringar", address: "C3", reason: "Beslut om omfördelning KS 2024-03-12", accepted: "2024-05-06" });
  expect(Object.keys(accepted).sort()).toEqual(["accepted", "address", "figures", "reason", "rule", "sheet"]);
});

test("the same figures stay accepted", () => {
  expect(judge(`${HEAD}\n${ROWS}`)).toEqual({ accepted: 1, open: 0, lapsed: 0 });
});

test("rows that have moved stay accepted", () => {
  expect(judge(`| Ny rubrik | | |\n${HEAD}\n${ROWS}`)).toEqual({ accepted: 1, open: 0, lapsed: 0 });
});

test("a changed figure lets the acceptance lapse", () => {
  expect(judge(`${HEAD}\n${ROWS.replace("1200", "1300").replace("3700", "3800")}`)).toEqual({ accepted: 0, open: 1, lapsed: 1 });
});

test("a mended figure leaves only a lapsed acceptance", () => {
  expect(judge(`${HEAD}\n${ROWS.replace("1200", "900").replace("3700", "3400")}`)).toEqual({ accepted: 0, open: 0, lapsed: 1 });
});

test("one acceptance answers for one finding, at its own address first", () => {
  const twice = `${HEAD}\n| Säkerhet | 1000 | 1200 |\n| Säkerhet | 1000 | 1200 |\n| Nät | 3000 | 2000 |\n| Totalt | 5000 | 4400 |`;
  const { findings, grids } = check(twice);
  const here = acceptFinding(findings[1]!, grids, "Samma beslut", "2024-05-06");
  const { findings: judged } = applyAcceptances(findings, [here], grids);
  expect(judged.map(({ acceptance }) => acceptance?.address)).toEqual([undefined, "C4"]);
});

test("what the settings hold besides acceptances is left out", () => {
  expect(readAcceptances([accepted, { rule: "x" }, null, "text"])).toEqual([accepted]);
  expect(readAcceptances("damaged")).toEqual([]);
});
