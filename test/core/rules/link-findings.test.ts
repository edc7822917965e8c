/** Findings of one cause name the one cell that would explain them both, and its sheet where that is another. */
import { linkFindings } from "../../../src/core/rules/link-findings";
import type { Finding, Place } from "../../../src/core/rules/finding";
import { areaAddress, parseArea } from "../../../src/core/sheet/address";
import { drawSheet } from "../../../src/core/sheet/drawing";

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

describe("which findings are linked", () => {
  const two = (first: Partial<Finding>, second: Partial<Finding>) => linkFindings([{ ...finding("Drift!C8", "Drift!B3"), ...first }, { ...finding("Drift!D9", "Drift!B3"), ...second }]).map(({ cause }) => cause && areaAddress(cause.area));

  test("differences that are the same to nine figures, whatever their sign", () => {
    expect(two({ difference: -500 }, { difference: 500 })).toEqual(["B3", "B3"]);
    expect(two({ difference: 500.0000001 }, { difference: 500 })).toEqual(["B3", "B3"]);
    expect(two({ difference: 501 }, { difference: 500 })).toEqual([undefined, undefined]);
  });

  test("errors and warnings, not questions, and nothing without a difference", () => {
    expect(two({ severity: "warning" }, {})).toEqual(["B3", "B3"]);
    expect(two({ severity: "question" }, {})).toEqual([undefined, undefined]);
    expect(two({ difference: 0 }, { difference: 0 })).toEqual([undefined, undefined]);
    const { difference: _, ...unknown } = finding("Drift!C8", "Drift!B3");
    expect(linkFindings([unknown, { ...unknown, at: place("Drift!D9") }]).map(({ cause }) => cause)).toEqual([undefined, undefined]);
  });

  test("those that share one cell, also as part of an area, but not an area", () => {
    const shared = (first: string, second: string) => causes([finding("Drift!C8", first), finding("Drift!D9", second)]).map(([cause]) => cause);
    expect(shared("Drift!B3:B6", "Drift!B5")).toEqual(["Drift!B5", "Drift!B5"]);
    expect(shared("Drift!B3:B6", "Drift!A5:E5")).toEqual(["Drift!B5", "Drift!B5"]);
    expect(shared("Drift!B3:B6", "Drift!B5:B8")).toEqual([undefined, undefined]);
    expect(shared("Drift!B3:C3", "Drift!B3:C3")).toEqual([undefined, undefined]);
    expect(shared("Drift!B3", "Drift!B4")).toEqual([undefined, undefined]);
  });

  test("the others stand as they came, in their order", () => {
    const alone = { ...finding("Drift!A1"), difference: 7 };
    expect(linkFindings([finding("Drift!C8", "Drift!B3"), alone, finding("Drift!D9", "Drift!B3")])[1]).toBe(alone);
  });
});

test("what is proposed is kept for the guilty cell, and taken back where another cell is to be mended first", () => {
  const fix = [{ sheet: "Drift", row: 7, column: 2, before: { number: 1 }, after: { number: 2 } }];
  const linked = linkFindings([{ ...finding("Drift!C8"), fix }, { ...finding("Bilaga!C8", "Drift!C8"), fix }]);
  expect(linked.map((each) => each.fix !== undefined)).toEqual([true, false]);
});

describe("figures that are calculated from each other", () => {
  const sheet = (...formulas: readonly string[]) => {
    const { grid } = drawSheet(formulas.map((cell) => `| ${cell} |`).join("\n"), { sheet: "Drift" });
    return new Map([["Drift", grid]]);
  };
  const linked = (grids: ReturnType<typeof sheet>, ...cells: readonly string[]) => linkFindings(cells.map((cell) => finding(`Drift!${cell}`)), grids).map(({ cause }) => cause && areaAddress(cause.area));

  test("are all wrong through the first of them", () => {
    expect(linked(sheet("5", "=A1 → 5", "=SUM(A1:A2) → 10"), "A1", "A2", "A3")).toEqual(["A1", "A1", "A1"]);
    expect(linked(sheet("5", "=$A$1*2 → 10"), "A1", "A2")).toEqual(["A1", "A1"]);
  });

  test("are followed through four cells between them, not further, and never round in a ring", () => {
    expect(linked(sheet("5", "=A1 → 5", "=A2 → 5", "=A3 → 5", "=A4 → 5", "=A5 → 5"), "A1", "A6")).toEqual(["A1", "A1"]);
    expect(linked(sheet("5", "=A1 → 5", "=A2 → 5", "=A3 → 5", "=A4 → 5", "=A5 → 5", "=A6 → 5"), "A1", "A7")).toEqual([undefined, undefined]);
    expect(linked(sheet("5", "=A3 → 5", "=A2 → 5"), "A1", "A2")).toEqual([undefined, undefined]);
  });

  test("are not those of another sheet, a name or a function", () => {
    expect(linked(sheet("5", "=Bilaga!A1 → 5"), "A1", "A2")).toEqual([undefined, undefined]);
    expect(linked(sheet("5", "=A1B → 5"), "A1", "A2")).toEqual([undefined, undefined]);
    expect(linked(sheet("5", "=A1(2) → 5"), "A1", "A2")).toEqual([undefined, undefined]);
    expect(linked(sheet("5", "6"), "A1", "A2")).toEqual([undefined, undefined]);
  });

  test("inherit the cause that two others share", () => {
    const grids = sheet("5", "=A1 → 5", "7");
    const found = linkFindings([finding("Drift!C8", "Drift!A1"), finding("Drift!D9", "Drift!A1"), finding("Drift!A2")], grids);
    expect(found.map(({ cause }) => cause && areaAddress(cause.area))).toEqual(["A1", "A1", "A1"]);
  });
});

describe("errors that take each other out", () => {
  const both = (second: Partial<Finding>) => linkFindings([finding("Drift!C5"), { ...finding("Drift!C8"), difference: -500, ...second }]).map(({ advice, related }) => [/C5 och C8|C8 och C5/u.test(advice), related.length]);

  test("in one column, seen by one rule, name each other", () => {
    expect(both({})).toEqual([[true, 1], [true, 1]]);
  });

  test.each([["another rule's", { rule: "signs-follow-the-table" }], ["another sheet's", { at: place("Bilaga!C8") }], ["another column's", { at: place("Drift!D8") }], ["in the same direction", { difference: 500 }]] as const)("%s do not", (_which, second) => {
    expect(both(second)).toEqual([[false, 0], [false, 0]]);
  });
});
