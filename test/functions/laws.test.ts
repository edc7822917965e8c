/** What holds for every argument, whichever way Excel sends a blank: as 0, as nothing or as an empty text. */
import fc from "fast-check";
import { FUNCTIONS_BY_ID } from "../../src/functions/functions-by-id";
import { call, type CustomFunction, type ExcelArgument } from "./call";

const { AVVIKELSE, AVVIKELSEPROCENT, FORDELNINGSNYCKEL, FORDELA, UPPARBETAT, HELARSPROGNOS, FRAMSKRIVNING, MALUPPFYLLELSE, NAMNDMAL, BELOPP } = FUNCTIONS_BY_ID;
const BLANK = Symbol("blank");
type SheetCell = number | string | typeof BLANK;

const amounts = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -99, max: 99 }).map((n) => n / 10));
const cell: fc.Arbitrary<SheetCell> = fc.oneof({ weight: 4, arbitrary: amounts }, fc.constantFrom<SheetCell>(BLANK, "saknas", "- 3", "7,5"));
const weight: fc.Arbitrary<SheetCell> = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom<SheetCell>(BLANK, "1,5", 0.25));

function matrixOf(one: fc.Arbitrary<SheetCell>, count: number): fc.Arbitrary<SheetCell[][][]> {
  return fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.array(one, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }), { minLength: count, maxLength: count }));
}

/** Elementwise functions with as many amounts as they take. */
const ELEMENTWISE: readonly [string, CustomFunction, number][] = [
  ["AVVIKELSE", AVVIKELSE, 2], ["AVVIKELSEPROCENT", AVVIKELSEPROCENT, 2], ["UPPARBETAT", UPPARBETAT, 2], ["HELÅRSPROGNOS", HELARSPROGNOS, 4],
  ["FRAMSKRIVNING", FRAMSKRIVNING, 2], ["MÅLUPPFYLLELSE", MALUPPFYLLELSE, 2], ["BELOPP", BELOPP, 1],
];

describe.each<[string, unknown]>([["0", 0], ["nothing", null], ["an empty text", ""]])("when Excel sends a blank as %s", (_, blank) => {
  const sent = (matrix: readonly (readonly SheetCell[])[]): unknown[][] => matrix.map((row) => row.map((value) => (value === BLANK ? blank : value)));

  describe.each(ELEMENTWISE)("%s", (_name, code, count) => {
    test("answers a range cell by cell as it answers one cell, in the shape of the range", () => {
      fc.assert(fc.property(matrixOf(cell, count), (args) => {
        const whole = call(code, ...args.map(sent));
        const first = args[0]!;
        expect(whole.map((row) => row.length)).toEqual(first.map((row) => row.length));
        first.forEach((row, r) => row.forEach((__, c) => {
          expect(whole[r]![c]).toEqual(call(code, ...args.map((matrix) => sent([[matrix[r]![c]!]])))[0]![0]);
        }));
      }));
    });

    test("takes one value with a range as if it stood in every cell", () => {
      fc.assert(fc.property(matrixOf(cell, count), cell, (args, single) => {
        const spread = args.map((matrix, index) => sent(index === 0 ? matrix : matrix.map((row) => row.map(() => single))));
        const joined = args.map((matrix, index) => sent(index === 0 ? matrix : [[single]]));
        expect(call(code, ...joined)).toEqual(call(code, ...spread));
      }));
    });
  });

  test("FÖRDELA gives shares that add up, stay within one unit of their quota and mirror", () => {
    fc.assert(fc.property(fc.integer({ min: -20, max: 20 }), matrixOf(weight, 1), fc.constantFrom(1, 0.01, 1000), (steps, [weights], unit) => {
      const amount = Number((steps * unit).toFixed(2));
      const shares = call(FORDELA, [[amount]], sent(weights!), [[unit]]).flat();
      if (typeof shares[0] === "string") return expect(shares[0]).toContain("Alla vikter är 0");
      const whole = (shares as number[]).map((share) => Math.round(share / unit));
      expect(whole.reduce((sum, share) => sum + share, 0)).toBe(steps);
      const keys = weights!.flat().map((key) => (key === BLANK ? 0 : Number(String(key).replace(",", "."))));
      const total = keys.reduce((sum, key) => sum + key, 0);
      keys.forEach((key, row) => expect(Math.abs(whole[row]! - (steps * key) / total)).toBeLessThan(1));
      expect(call(FORDELA, [[-amount]], sent(weights!), [[unit]]).flat().map((share) => -(share as number) + 0)).toEqual(shares);
      return undefined;
    }));
  });

  test("FÖRDELNINGSNYCKEL gives shares of one, in the shape of the weights", () => {
    fc.assert(fc.property(matrixOf(weight, 1), ([weights]) => {
      const shares = call(FORDELNINGSNYCKEL, sent(weights!), null);
      if (typeof shares[0]![0] === "string") return;
      expect(shares.map((row) => row.length)).toEqual(weights!.map((row) => row.length));
      expect(Math.abs((shares.flat() as number[]).reduce((sum, share) => sum + share, 0) - 1)).toBeLessThanOrEqual(shares.flat().length * 2 ** -52);
    }));
  });

  test("NÄMNDMÅL is one answer, whatever the order of the rows", () => {
    const row = fc.tuple(fc.oneof(amounts, fc.constantFrom<SheetCell>(BLANK, "saknas", "Uppnått", "Delvis uppnått")), amounts);
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const goal = (all: typeof rows): unknown[][] => call(NAMNDMAL, sent(all.map(([result]) => [result])), sent(all.map(([, target]) => [target])), null);
      const answer = goal(rows);
      expect(answer.length).toBe(1);
      expect(goal([...rows].reverse())).toEqual(answer);
    }));
  });
});

test("a number and the same number as Swedish text give the same answer", () => {
  const asText = (n: number): string => String(n).replace(".", ",").replace("-", "\u2212");
  fc.assert(fc.property(amounts, amounts, (a, b) => {
    for (const code of [AVVIKELSE, AVVIKELSEPROCENT, UPPARBETAT]) expect(call(code, [[asText(a)]], [[asText(b)]])).toEqual(call(code, [[a]], [[b]]));
    expect(call(FORDELNINGSNYCKEL, [[asText(Math.abs(a))], ["1"]])).toEqual(call(FORDELNINGSNYCKEL, [[Math.abs(a)], [1]]));
  }));
});

test("another unit moves the comma of an amount and changes no share", () => {
  fc.assert(fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }), (a, b) => {
    const inTkr = (kronor: number): ExcelArgument => [[kronor / 1000]];
    const kronor = call(AVVIKELSE, [[a]], [[b]])[0]![0] as number;
    expect(call(AVVIKELSE, inTkr(a), inTkr(b))[0]![0]).toBe(kronor / 1000);
    expect(call(AVVIKELSEPROCENT, inTkr(a), inTkr(b))).toEqual(call(AVVIKELSEPROCENT, [[a]], [[b]]));
    expect(call(UPPARBETAT, inTkr(a), inTkr(b))).toEqual(call(UPPARBETAT, [[a]], [[b]]));
  }));
});

test("no answer is ever a negative zero, an infinity or not a number", () => {
  fc.assert(fc.property(matrixOf(cell, 2), (args) => {
    for (const [, code] of ELEMENTWISE.slice(0, 3)) {
      const answers = call(code, ...args.map((matrix) => matrix.map((row) => row.map((value) => (value === BLANK ? 0 : value))))).flat();
      for (const answer of answers) if (typeof answer === "number") expect([Number.isFinite(answer), Object.is(answer, -0)]).toEqual([true, false]);
    }
  }));
});
