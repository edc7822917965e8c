/** Every rule of the catalogue is tested by its own examples, drawn sheets that pass through the real recognition. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../../src/core/rules/index";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy";
import type { FaultyExample } from "../../../src/core/rules/rule";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { runExample } from "../../../src/core/rules/run-example";
import { addressesOf, drawWorkbook, markedAddresses } from "./check-drawing";

const CATALOGUE = join(__dirname, "../../../src/core/rules/catalogue");
/** The protocol calls them applicable in any workbook. */
const OF_ANY_TABLE = new Set([
  "allocation-key-has-its-date", "calculated-cells-are-formulas", "cells-can-be-read", "deficit-is-said-once", "formula-like-its-neighbours",
  "period-label-matches-the-round", "placeholder-is-filled", "shares-add-up-to-the-amount", "total-row-has-a-label", "year-label-matches-the-round",
]);
const LOUD = new Set(["error", "warning", "question"]);

test("every rule file is in the list, under its own name", () => {
  const files = readdirSync(CATALOGUE).map((file) => file.replace(/\.ts$/, ""));
  expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
});

test("every rule shows both what is right and what is wrong", () => {
  expect(RULES.filter(({ examples }) => examples.ok.length === 0 || examples.notOk.length === 0).map(({ id }) => id)).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  test.each(rule.examples.ok.map((example) => [example.shows, example] as const))("is silent: %s", (_shows, example) => {
    const { findings } = runExample(rule, example);
    expect(findings.filter(({ severity }) => LOUD.has(severity) || severity === "notChecked")).toEqual([]);
  });

  test.each(rule.examples.notOk.map((example) => [example.shows, example] as const))("points at the cell: %s", (_shows, example: FaultyExample) => {
    const { findings, marked } = runExample(rule, example);
    const loud = findings.filter(({ severity }) => severity !== "rounding");
    expect(addressesOf(loud)).toEqual(markedAddresses(marked));
    expect([...new Set(loud.map((finding) => finding.class))]).toEqual([example.class]);
    expect(loud.every(({ severity }) => (example.isDoubtful ? severity === "question" : true))).toBe(true);
  });

  test("its messages say something and what to do, in whole sentences", () => {
    for (const example of rule.examples.notOk) {
      for (const { message, advice } of runExample(rule, example).findings) {
        expect(message).toMatch(/^[A-ZÅÄÖ”0-9].*[.?)]$/u);
        expect(advice).toMatch(/^[A-ZÅÄÖ].*[.?]$/u);
        expect(`${message} ${advice}`).not.toMatch(/undefined|NaN|ogiltig|ett fel uppstod|\bnull\b| {2}/u);
      }
    }
  });

  test("it tells which kinds of table it looks at, unless any will do", () => {
    const kinds = rule.examples.notOk.map((example) => recogniseWorkbook(drawWorkbook(example.sheets).grids).tables.map(({ kind }) => kind));
    expect(rule.reads.length === 0).toBe(OF_ANY_TABLE.has(rule.id));
    expect(kinds.filter((found) => rule.reads.length > 0 && !found.some((kind) => rule.reads.includes(kind)))).toEqual([]);
  });

  test("it tells which of the committee's own decisions it follows, and no others", () => {
    const text = readFileSync(join(CATALOGUE, `${rule.id}.ts`), "utf8");
    const used = Object.keys(DEFAULT_POLICY).filter((name) => text.includes(`policy.${name}`) || text.includes(`{ ${name} }: Policy`) || text.includes(`{ ${name} } = policy`));
    expect([...(rule.follows ?? [])].sort()).toEqual(used.sort());
  });
});
