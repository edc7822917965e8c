/** Findings of one cause name the one cell that would explain them both, and its sheet where that is another. */
import { linkFindings } from "../../../src/core/rules/link-findings";
import type { Finding, Place } from "../../../src/core/rules/finding";
import { areaAddress, parseArea } from "../../../src/core/sheet/address";

function place(text: string): Place {
  const area = parseArea(text);
  if (!area) throw new Error(text);
  return { sheet: text.slice(0, text.indexOf("!")), area };
}

const finding = (at: string, ...related: string[]): Finding => ({
  rule: "total-equals-its-parts", severity: "error", class: "error", at: place(at), message: "Fel.", advice: "Rätta.", related: related.map(place), difference: 500,
});

const causes = (findings: readonly Finding[]) => linkFindings(findings).map(({ cause, advice }) => [cause && `${cause.sheet}!${areaAddress(cause.area)}`, advice]);

test("a shared cell on another sheet than the finding's own is named with its sheet", () => {
  expect(causes([finding("Drift!C8", "Indata!B3"), finding("Bilaga!C8", "Indata!B3")])).toEqual([
    ["Indata!B3", "Rätta. Samma differens finns i C8 på bladet ”Bilaga”; båda förklaras om B3 på bladet ”Indata” är fel."],
    ["Indata!B3", "Rätta. Samma differens finns i C8 på bladet ”Drift”; båda förklaras om B3 på bladet ”Indata” är fel."],
  ]);
});

test("the same address on two sheets is two cells: the one is not mended by mending itself", () => {
  expect(causes([finding("Drift!C8"), finding("Bilaga!C8", "Drift!C8")])).toEqual([
    ["Drift!C8", "Rätta. Samma differens finns i C8 på bladet ”Bilaga”; båda förklaras om C8 är fel."],
    ["Drift!C8", "Rätta C8 på bladet ”Drift” först: samma differens finns där, och C8 stämmer när C8 på bladet ”Drift” är rätt."],
  ]);
});

test("two shared cells with one address on two sheets are two, and neither is blamed", () => {
  expect(causes([finding("Drift!C8", "A!B3", "B!B3"), finding("Bilaga!D8", "A!B3", "B!B3")]).map(([cause]) => cause)).toEqual([undefined, undefined]);
});
