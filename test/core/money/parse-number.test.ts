import fc from "fast-check";
import { parseNumber, type ParsedNumber } from "../../../src/core/money/parse-number";

const NBSP = "\u00a0";

function valueOf(text: string): number {
  const parsed = parseNumber(text);
  if (parsed.kind !== "number") throw new Error(`${text} is read as ${parsed.kind}`);
  return parsed.value;
}

describe("every number form seen in Swedish committee papers is read", () => {
  test.each<[string, number]>([
    ["- 36 791", -36791],
    [`36${NBSP}791`, 36791],
    ["36\u202f791", 36791],
    ["36\u2009791", 36791],
    ["1 234 567,89", 1234567.89],
    ["\u2212408", -408],
    ["\u2011408", -408],
    ["\u2013 408", -408],
    ["408-", -408],
    ["408 -", -408],
    ["408\u2212", -408],
    ["(408)", -408],
    ["(408 tkr)", -408],
    ["(1 408,50) kr", -1408.5],
    ["+-0", 0],
    ["±0", 0],
    ["-0", 0],
    ["+5", 5],
    ["0", 0],
    ["0,0", 0],
    ["32,00", 32],
    ["20 152,00", 20152],
    ["22 470", 22470],
    ["7,6, miljoner", 7.6],
    ["40,29 %", 0.4029],
    [`40,29${NBSP}%`, 0.4029],
    ["68%", 0.68],
    ["7 procent", 0.07],
    ["75 st.", 75],
    ["75 st", 75],
    ["0,5 mSEK", 0.5],
    ["7.6 mSEK", 7.6],
    ["408 tkr", 408],
    ["12 kr", 12],
    ["kr 12", 12],
    ["408:-", 408],
    ["1234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234.567", 1234567],
    ["1.234.567,89", 1234567.89],
    ["1,234", 1.234],
    ["0.234", 0.234],
    ["1234.567", 1234.567],
    ["71,13", 71.13],
    [",5", 0.5],
    ["\ufeff408\u200b", 408],
  ])("%j is %d", (text, value) => {
    expect(valueOf(text)).toBe(value);
  });
});

test.each<[string, number]>([
  ["-3", -3], ["\u22123", -3], ["12\xA0735", 12735], ["12 735", 12735], ["(3)", -3], ["3,14", 3.14], ["003", 3], [",752", 0.752], ["(3,14)", -3.14],
  ["1%", 0.01], ["50%", 0.5], ["0.5%", 0.005], ["-10%", -0.1], ["(10%)", -0.1], ["(10)%", -0.1],
])("globalize reads %j for Swedish, or as any language writes it, as %d, and so do we", (text, value) => {
  expect(valueOf(text)).toBe(value);
});

test("Unicode's Swedish short forms are units", () => {
  expect([parseNumber("408 tn"), parseNumber("7,6 mn")]).toMatchObject([{ unit: "tkr" }, { unit: "mnkr" }]);
});

test.each<[string, string]>([
  ["12 kr", "kr"], ["12 SEK", "kr"], ["408 tkr", "tkr"], ["408 Tkr", "tkr"], ["408 t kr", "tkr"], ["408 kSEK", "tkr"], ["408 '000", "tkr"],
  ["408 tusen kronor", "tkr"], ["1 mnkr", "mnkr"], ["1 mkr", "mnkr"], ["1 Mkr", "mnkr"], ["1 mn kr", "mnkr"], ["0,5 mSEK", "mnkr"],
  ["7,6, miljoner", "mnkr"], ["7,6 miljoner kronor", "mnkr"], ["7,6 miljoner kr", "mnkr"], ["7,6 milj. kr", "mnkr"], ["7,6milj.kr", "mnkr"],
])("%j is counted in %s", (text, unit) => {
  expect(parseNumber(text)).toMatchObject({ kind: "number", unit });
});

test.each(["-", "\u2013", "\u2212", "\u2014", "\u2011", "--", " - ", "-   kr", "- kr"])("%j alone is a dash, not a number", (text) => {
  expect(parseNumber(text)).toEqual({ kind: "dash" });
});

test.each(["..", ".", "…", "saknas", "Saknar värde", "ej mätt", "Ej mätt.", "n/a", "N/A", "uppgift saknas"])("%j is a missing value", (text) => {
  expect(parseNumber(text)).toEqual({ kind: "missing" });
});

test.each(["", " ", NBSP, "\u200b"])("%j is blank", (text) => {
  expect(parseNumber(text)).toEqual({ kind: "blank" });
});

test.each<[string, number[]]>([
  ["1.234", [1.234, 1234]],
  ["-1.234 kr", [-1.234, -1234]],
  ["1,234,567", [1234567, 1234.567]],
  ["(-408)", [-408, 408]],
])("%j may be two numbers, and both are told", (text, readings) => {
  expect(parseNumber(text)).toEqual({ kind: "ambiguous", readings });
});

test.each([
  "Ja", "högst 15 st", "≥ 74", "Öka från 71,13", "2024-05-06", "2024-05", "12 34", "2023 2024", "1 2", "(408", "408)", "--5", "+-5", "5-10",
  "5 - 10", "2-års", "-408-", "36  791", "10.05.2024", "4 § 138", "cirka 300 tkr", "3510 Medlemsbidrag", "1,23E+05", "12 kr/inv",
  "Kostnaderna blev 3,0 miljoner kronor lägre än budget för perioden, främst licenser",
])("%j is text, never a guessed number", (text) => {
  expect(parseNumber(text)).toEqual({ kind: "text" });
});

test("what was written is kept: decimals, per cent and exact digits", () => {
  expect(parseNumber("40,29 %")).toMatchObject({ decimals: 2, isPercent: true, decimal: { digits: 4029n, scale: 4 } });
  expect(parseNumber("75 st.")).toMatchObject({ decimals: 0, isPercent: false, countWord: "st." });
  expect(parseNumber("12345678901234567,89")).toMatchObject({ decimal: { digits: 1234567890123456789n, scale: 2 } });
});

test("a minus never makes a negative zero", () => {
  expect(Object.is(valueOf("-0,0"), 0)).toBe(true);
});

describe("laws", () => {
  const spaces = fc.constantFrom("", " ", NBSP, "\u202f", "\u2009");
  const minuses = fc.constantFrom("-", "- ", "\u2212", "\u2013", "\u2011", `\u2212${NBSP}`);

  test("grouping, kind of space and kind of minus never change the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 0, max: 99 }), spaces, minuses, (whole, ore, space, minus) => {
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/gu, space);
        const text = `${minus}${grouped},${String(ore).padStart(2, "0")}`;
        expect(valueOf(text)).toBe(-Number(`${whole}.${String(ore).padStart(2, "0")}`));
      }),
    );
  });

  test("any text is given a kind, and never throws", () => {
    const piece = fc.constantFrom("1", "23", "456", " ", ",", ".", "-", "+", "(", ")", "%", "kr", "st", "Ja", "\u2212", "±");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const parsed: ParsedNumber = parseNumber(pieces.join(""));
        if (parsed.kind === "number") expect(Number.isFinite(parsed.value)).toBe(true);
      }),
    );
  });
});
