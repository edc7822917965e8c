/** What the Kontroll view shows of a check: everything once, the loud first, what is accepted and rounded folded away. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import type { Outcome } from "../../src/actions/outcome";
import type { Acceptance, Finding, Severity } from "../../src/core/rules/finding";
import { RULES } from "../../src/core/rules/index";
import { CheckView } from "../../src/taskpane/checking/CheckView";
import type { ViewProps } from "../../src/taskpane/view-props";
import type { PaneProps } from "../../src/taskpane/pane-props";

const cell = (row: number) => ({ sheet: "Drift", area: { top: row, bottom: row, left: 2, right: 2 } });
const finding = (row: number, severity: Severity, more: Partial<Finding> = {}): Finding => ({
  rule: RULES[row % RULES.length]!.id, severity, class: "error", at: cell(row), message: `Iakttagelse ${row}.`, advice: `Råd ${row}.`, related: [], ...more,
});
const acceptance: Acceptance = { rule: "total-equals-its-parts", sheet: "Drift", address: "C9", figures: "x", reason: "Beslutat i maj", accepted: "2024-05-06" };

function shown(findings: readonly Finding[], more: Partial<Outcome> = {}, action: ViewProps["action"] = "check"): string {
  const outcome: Outcome = { reading: { tables: [], unread: [], examined: [] }, findings, reports: [], problems: [], notices: [], lapsed: [], ...more };
  const nothing = (): void => undefined;
  const view = <CheckView action={action} outcome={outcome} known={undefined} isRunning={false} readAgain={nothing} pane={{ start: nothing, change: nothing } as unknown as PaneProps} showPlace={nothing} go={nothing} />;
  return renderToStaticMarkup(<FluentProvider theme={webLightTheme}>{view}</FluentProvider>);
}

const count = (html: string, text: string): number => html.split(text).length - 1;

test("every finding is shown once, with buttons that say which cell they are about", () => {
  const html = shown([finding(3, "error"), finding(4, "warning"), finding(5, "question"), finding(6, "notChecked")]);
  for (const row of [3, 4, 5, 6]) {
    expect(count(html, `Iakttagelse ${row}.`)).toBe(1);
    for (const name of ["Visa", "Varför?", "Godta"]) expect(html).toContain(`aria-label="${name} Drift, C${row + 1}"`);
  }
  expect(html).toContain("1 fel, 1 varning, 1 fråga, 1 sak gick inte att kontrollera.");
  expect([...html.matchAll(/<h2[^>]*>([^<]+)/gu)].map(([, text]) => text)).toEqual(["Fel (1)", "Varning (1)", "Fråga (1)", "Gick inte att kontrollera (1)"]);
});

test("roundings are counted but not shown, and what is accepted is folded together", () => {
  const html = shown([finding(3, "rounding"), finding(9, "error", { acceptance })]);
  expect(html).toContain("Avrundning (1)");
  expect(html).toContain("1 avrundning. 1 godtagen.");
  expect(html).toContain("Godtagna (1)");
  expect(html).not.toMatch(/Iakttagelse [39]\./u);
});

test("findings of one cause stand under the cell that would explain them", () => {
  const cause = cell(7);
  const html = shown([finding(3, "error", { cause }), finding(4, "error", { cause }), finding(7, "error"), finding(5, "error")]);
  expect(html).toContain("Trolig orsak: Drift, C8");
  expect([...html.matchAll(/<h3[^>]*>([^<]+)/gu)].map(([, text]) => text)[0]).toBe("En cell förklarar alla");
  expect(html.indexOf("Iakttagelse 7.")).toBeLessThan(html.indexOf("Iakttagelse 5."));
});

test("only a finding that says what should stand in its cell offers to write it", () => {
  const fix = [{ sheet: "Drift", row: 3, column: 2, before: { number: 1 }, after: { number: 2 } }];
  expect(shown([finding(3, "error", { fix })])).toContain('aria-label="Rätta Drift, C4"');
  expect(shown([finding(3, "error")])).not.toContain("Rätta");
});

test("nothing found, something lapsed, something changed and a protocol made are all said", () => {
  expect(shown([])).toContain("Kontrollen hittade inget att anmärka på.");
  expect(shown([], { lapsed: [acceptance] })).toMatch(/Godtagandet 2024-05-06 .*Summan stämmer med sina delar.* i Drift, C9 gäller inte längre.*Beslutat i maj/u);
  expect(shown([], { changed: [{ sheet: "Drift", row: 3, column: 2, before: null, after: { text: "Totalt" } }] })).toContain("Drift, C4: (tom) är nu Totalt.");
  expect(shown([], { reports: [{ id: "control-protocol", sheet: "Kontrollprotokoll", range: cell(0).area, state: "refreshed", text: [] }] }, "protocol")).toContain("Kontrollprotokoll: Rapporten är uppdaterad");
});

test("hundreds of findings are cut, and that is said", () => {
  const html = shown(Array.from({ length: 300 }, (_, row) => finding(row, "question")));
  expect(html).toContain("Fråga (300)");
  expect(html).toContain("Visa alla 300");
  expect(html.length).toBeLessThan(300_000);
});

test("the protocol that was made can be gone to, and an adopted version is not taken for it", () => {
  const reports: Outcome["reports"] = [{ id: "control-protocol", sheet: "Kontrollprotokoll", range: cell(0).area, state: "new", text: [] }];
  expect(shown([], { reports }, "protocol")).toContain("Visa protokollet");
  expect(shown([], { reports: [{ ...reports[0]!, id: "appendix-1" }] }, "adopt")).not.toContain("Visa protokollet");
});
