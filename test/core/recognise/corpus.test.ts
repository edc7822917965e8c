import { areaAddress } from "../../../src/core/sheet/address";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { CORPUS, KNOWN_MISSES } from "../../workbooks/corpus/corpus";
import { gridsOf, scoreCases } from "../../workbooks/corpus/score";

const kept = CORPUS.filter(({ name }) => !KNOWN_MISSES.includes(name));

describe("the drawn workbooks", () => {
  it.each(kept.map((each) => [each.name, each] as const))("%s: every table, column and row is what it is", (_, each) => {
    expect(scoreCases([each]).misses).toEqual([]);
  });

  it.each(CORPUS.filter(({ expect: tables }) => tables.length === 0).map((each) => [each.name, each] as const))("%s: nothing is found where there is no budget", (_, each) => {
    expect(recogniseWorkbook(gridsOf(each)).tables.map(({ kind, range }) => `${kind} ${areaAddress(range)}`)).toEqual([]);
  });

  it("a known miss is still a miss, else it leaves the list", () => {
    const missed = CORPUS.filter(({ name }) => KNOWN_MISSES.includes(name)).filter((each) => scoreCases([each]).misses.length === 0);
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it("a sheet without a budget table tells what was looked for", () => {
    const nothing = CORPUS.filter(({ expect: tables }) => tables.length === 0).map((each) => recogniseWorkbook(gridsOf(each)).examined[0]?.text ?? "");
    expect(nothing.filter((text) => !/hittades|saknas/u.test(text))).toEqual([]);
  });
});
