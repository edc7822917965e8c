import { isRecord } from "../../../src/core/policy/is-record";

test("only a set of named values is a record", () => {
  expect([{}, { name: 1 }].every(isRecord)).toBe(true);
  expect([undefined, null, "text", 1, [], [{}]].some(isRecord)).toBe(false);
});
