import { KRONOR_EXPONENT, parseMoneyUnit } from "../../../src/core/money/money-unit";

test.each<[string, string]>([
  ["kr", "kr"], ["SEK", "kr"], ["kronor", "kr"], ["Tkr", "tkr"], ["t kr", "tkr"], ["tkr.", "tkr"], ["tusental kronor", "tkr"], ["1000-tal kr", "tkr"], ["kSEK", "tkr"],
  ["mnkr", "mnkr"], ["Mkr", "mnkr"], ["mSEK", "mnkr"], ["MSEK", "mnkr"], ["miljoner kronor", "mnkr"], ["milj. kr", "mnkr"], ["MILJ.KR", "mnkr"],
])("%j is %s", (words, unit) => {
  expect(parseMoneyUnit(words)).toBe(unit);
});

test.each(["", "st", "%", "miljarder", "k", "m", "euro"])("%j is no unit of ours", (words) => {
  expect(parseMoneyUnit(words)).toBeUndefined();
});

test("a million is a thousand thousands", () => {
  expect(KRONOR_EXPONENT.mnkr).toBe(KRONOR_EXPONENT.tkr * 2);
});
