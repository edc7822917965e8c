import fc from "fast-check";
import { ratio } from "../../../src/core/money/ratio";

test("something of nothing has no answer, and nothing of nothing is nothing", () => {
  expect(ratio(0, 0)).toBe(0);
  expect(ratio(1, 0)).toBeUndefined();
});

test("tenths divide as the decimals they show", () => {
  expect(ratio(0.3, 0.1)).toBe(3);
  expect(ratio(2987, 7600)).toBe(2987 / 7600);
});

test("another unit for both changes nothing", () => {
  const whole = fc.integer({ min: -999, max: 999 });
  fc.assert(fc.property(whole, whole, (part, all) => {
    expect(ratio(part / 1000, all / 1000)).toBe(ratio(part, all));
  }));
});

test("twelfths and the smallest of amounts divide as exactly as whole kronor", () => {
  expect(ratio(100 / 3, 100 / 3)).toBe(1);
  expect(ratio(1e-9, 0.5)).toBe(2e-9);
  expect(ratio(0.000_000_3, 0.000_000_1)).toBe(3);
});

test("nothing of a negative appropriation is nothing, without a sign", () => {
  expect(Object.is(ratio(0, -7600), 0)).toBe(true);
});
