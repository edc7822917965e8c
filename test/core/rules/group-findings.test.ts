import { groupFindings } from "../../../src/core/rules/group-findings";
import type { Finding, Place } from "../../../src/core/rules/finding";

const cell = (row: number): Place => ({ sheet: "Drift", area: { top: row, bottom: row, left: 2, right: 2 } });
const finding = (rule: string, row: number, cause?: Place): Finding => ({ rule, severity: "error", class: "error", at: cell(row), message: `Rad ${row}.`, advice: "Rätta.", related: [], ...(cause ? { cause } : {}) });
const shown = (findings: readonly Finding[]) => groupFindings(findings).map(({ rule, cause, findings: members }) => [rule, cause?.area.top, members.map(({ at }) => at.area.top)]);

test("findings stand under their rule, in the order they came", () => {
  expect(shown([finding("a", 1), finding("b", 2), finding("a", 3)])).toEqual([["a", undefined, [1, 3]], ["b", undefined, [2]]]);
});

test("findings that one cell would explain stand together under that cell, whatever rule saw them", () => {
  expect(shown([finding("a", 1, cell(9)), finding("a", 2), finding("b", 3, cell(9))])).toEqual([["a", 9, [1, 3]], ["a", undefined, [2]]]);
});

test("what is said of the guilty cell itself stands with what it causes", () => {
  expect(shown([finding("a", 1, cell(9)), finding("b", 3, cell(9)), finding("c", 9)])).toEqual([["a", 9, [1, 3, 9]]]);
});

test("a lone finding with a cause stands under its rule", () => {
  expect(shown([finding("a", 1, cell(9)), finding("a", 2)])).toEqual([["a", undefined, [1, 2]]]);
});

test("no finding is lost or shown twice", () => {
  const many = [finding("a", 1, cell(9)), finding("b", 2, cell(9)), finding("a", 3, cell(8)), finding("c", 4)];
  expect(groupFindings(many).flatMap(({ findings }) => findings).sort((a, b) => a.at.area.top - b.at.area.top)).toEqual(many);
});
