/** The protocol says every rule's result, also when there is nothing to say, and prints the reasons that were given. */
import { acceptFinding, applyAcceptances } from "../../../src/core/rules/acceptance";
import { layOutProtocol } from "../../../src/core/report/control-protocol";
import { RULES } from "../../../src/core/rules/index";
import { checkWorkbook } from "../../../src/core/rules/run-rules";
import { shownText } from "../../../src/core/report/shown-text";
import { writeReport } from "../../../src/core/report/write-report";
import { drawWorkbook, inputOf } from "../rules/check-drawing";

const { grids } = drawWorkbook([{ name: "Investeringar", drawing: "| Investeringar 2024, tkr | | |\n| Projekt | Budget 2024 | Utfall 2024 |\n| Säkerhet | 1000 | 1200 |\n| Nät | 3000 | 2500 |\n| Totalt | 4000 | 3701 |" }]);
const input = inputOf(grids, { year: 2024, period: { from: "2024-01", to: "2024-12" }, committee: "Servicenämnden" });
const findings = checkWorkbook(input);
const accepted = acceptFinding(findings.find(({ severity }) => severity === "question")!, grids, "Beslut finns", "2024-05-06");

function layOut(acceptances = [accepted]) {
  const table = layOutProtocol({
    rules: RULES, findings: applyAcceptances(findings, acceptances, grids).findings, kinds: new Set(input.reading.tables.map(({ kind }) => kind)),
    accrualEffects: [], round: input.round, checked: "2024-05-06",
  });
  return { table, text: table.rows.map(({ cells }) => cells.map((cell) => (cell ? shownText(cell.content) : ""))) };
}

test("every rule has at least one row with its result", () => {
  const { text } = layOut();
  const titles = new Set(text.map(([title]) => title));
  expect(RULES.filter(({ title }) => !titles.has(title))).toEqual([]);
});

test("a finding has its result, place, words and difference in kronor", () => {
  const { text } = layOut([]);
  expect(text.filter(([, result]) => result === "Fråga")).toEqual([
    ["Utfall och prognos ryms i investeringsanslaget", "Fråga", "Investeringar!C3", "Utfallet för ”Säkerhet” i C3 är 1\u00a0200 och överskrider anslaget 1\u00a0000 med 200.", "200\u00a0000", ""],
  ]);
});

test("an accepted finding prints its date and reason", () => {
  const { text } = layOut();
  expect(text.find(([, result]) => result === "Fråga, godtagen")?.[5]).toBe("Godtagen 2024-05-06: Beslut finns");
  expect(text[2]?.[0]).toBe("1 avrundning; 1 godtagen med motivering.");
});

test("roundings are one row, rules without tables of theirs are not passed but not applicable", () => {
  const { text } = layOut();
  expect(text.filter(([, result]) => result === "Avrundning").map((cells) => cells[3])).toEqual(["1 belopp skiljer bara genom avrundning."]);
  expect(text.find(([title]) => title === "Varje kontrollpunkt är besvarad")?.[1]).toBe("Ej aktuell");
  expect(text.find(([title]) => title === "Totalt anslag är årsbudget plus tillägg och överföring")?.[1]).toBe("Utan anmärkning");
});

test("it can be written as any report: no formulas, no links, one table with a repeated header", () => {
  const { table } = layOut();
  const edits = writeReport(table);
  expect(JSON.stringify(edits)).not.toContain('"formula"');
  expect(table.page.titleRows).toEqual({ first: 3, last: 3 });
  expect(edits.some(({ kind }) => kind === "pageSetup")).toBe(true);
});

test("effects of accrual end the protocol with the words of the sheet", () => {
  const effect = { label: "IT-drift", comment: "Årsfakturan har inte kommit", at: findings[0]!.at, address: "H42", deviation: -1_204_000 };
  const table = layOutProtocol({ rules: RULES, findings: [], kinds: new Set(), accrualEffects: [effect], round: input.round, checked: "2024-05-06" });
  expect(table.rows.at(-1)?.cells[3]?.content).toEqual({ kind: "text", text: "Årsfakturan har inte kommit" });
});
