/** One sum: what is wrong with it, the likeliest reason, and what is proposed. */
import { addUp, checkSum, placesOf, scaleSlip, writeNumber } from "../../../../src/core/rules/arithmetic/check-sum";
import { isNumber, viewTable, type NumberCell, type TableView } from "../../../../src/core/rules/arithmetic/table-view";
import { areaAddress } from "../../../../src/core/sheet/address";
import { drawnView } from "../drawn-view";

/** A column of outcomes in C, from row 3; the last is their sum. */
function column(values: readonly string[], title = "Drift 2024, tkr"): { view: TableView; cells: NumberCell[] } {
  const view = drawnView(`
    | ${title} | | |
    | Slag | Budget 2024 | Utfall 2024 |
    | Intäkter | -9000 | -9000 |
    | Löner | 9000 | 9000 |
    ${values.map((value, at) => `| Rad ${at} | ${at + 1} | ${value} |`).join("\n")}`);
  const cells = values.map((_, at) => view.cell(4 + at, 2)).filter(isNumber);
  expect(cells).toHaveLength(values.length);
  return { view, cells };
}

function check(values: readonly string[], alreadyCounted: readonly number[] = [], title?: string) {
  const { view, cells } = column(values, title);
  const own = cells.filter((_, at) => !alreadyCounted.includes(at));
  const result = own.at(-1);
  if (!result) throw new Error("no result");
  return checkSum({ view, terms: own.slice(0, -1), result, resultName: "Summan", partsPhrase: "delarna blir", alreadyCounted: cells.filter((_, at) => alreadyCounted.includes(at)) });
}

const plain = (text = "") => text.replaceAll("\u00A0", " ");

test("a sum that holds is silent, and one that is off shows the arithmetic and the difference in kronor", () => {
  expect(check(["100", "200", "300"])).toBeUndefined();
  expect(check(["100", "-20", "300"])).toMatchObject({ class: "error", difference: 220_000, arithmetic: "100 − 20 = 80, inte 300", fix: [{ row: 6, column: 2, after: { number: 80 } }] });
  expect(check(["100", "200", "900"], [], "Drift 2024, kr")).toMatchObject({ difference: 600 });
});

test("more than eight parts are counted instead of listed", () => {
  expect(plain(check(["1", "2", "3", "4", "5", "6", "7", "8", "360"])?.arithmetic)).toBe("1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 = 36, inte 360");
  expect(plain(check(["1", "2", "3", "4", "5", "6", "7", "8", "9", "450"])?.arithmetic)).toBe("9 belopp blir 45, inte 450");
});

test("both amounts of the sentence are written with the decimals that they need", () => {
  expect(plain(check(["100,5", "200", "300,5", "700"])?.message)).toBe("Summan i C8 är 700 men delarna blir 601.");
  expect(plain(check(["100,5", "200,25", "700,5"])?.message)).toBe("Summan i C7 är 700,5 men delarna blir 300,75.");
  expect(plain(check(["100,5", "200", "700"])?.message)).toBe("Summan i C7 är 700 men delarna blir 300,5.");
});

describe("the reason", () => {
  test("is a därav-amount that was added too", () => {
    expect(check(["100", "200", "33", "333"], [2])?.advice).toMatch(/därav-beloppet i C7/u);
    expect(check(["100", "200", "0", "333"], [2])?.advice).not.toMatch(/därav/u);
  });

  test("is a part that was left out", () => {
    expect(check(["100", "200", "41", "300"])?.advice).toMatch(/lika stor som C7/u);
  });

  test("is a part with the wrong sign", () => {
    expect(check(["100", "200", "41", "259"])?.advice).toMatch(/dubbelt så stor som C7/u);
  });

  test.each([["372", true], ["390", true], ["273", true], ["309", true], ["308", false], ["310", false], ["327", true]])("is two digits that changed place, where nine divides the difference: %s for 300", (sum, isSwapped) => {
    const { view, cells } = column(["171", "129", sum]);
    const found = checkSum({ view, terms: cells.slice(0, 2), result: cells[2]!, resultName: "Summan", partsPhrase: "delarna blir" });
    expect(/9: har två siffror/u.test(found?.advice ?? "")).toBe(isSwapped);
  });
});

test("the right amount with the other sign is told as that, with what it should be", () => {
  expect(check(["100", "200", "-300"])).toMatchObject({ class: "reversedSign", fix: [{ after: { number: 300 } }] });
  expect(check(["100", "-100", "-300"])).toMatchObject({ class: "error" });
});

test.each([["300000", "1 000 gånger för stort"], ["0,3", "1 000 gånger för litet"], ["300000000", "1 000 000 gånger för stort"]])("the right amount in another unit is told as that: %s for 300", (sum, slip) => {
  const found = check(["100", "200", sum]);
  expect(found).toMatchObject({ class: "wrongUnit" });
  expect(plain(found?.advice)).toContain(slip);
});

test("a scale slip is a thousand or a million times, to two in a thousand", () => {
  expect([1000, 1001.9, 1002.1, 998.1, 997.9].map((value) => scaleSlip(value, 1) !== undefined)).toEqual([true, true, false, true, false]);
  expect([0.001, 0.0010019, 0.0010021].map((value) => scaleSlip(value, 1) !== undefined)).toEqual([true, true, false]);
  expect(plain(scaleSlip(-2, -2_000_000))).toBe("1 000 000 gånger för litet");
  expect([scaleSlip(0, 5), scaleSlip(5, 0), scaleSlip(-1000, 1), scaleSlip(1000, 1000)]).toEqual([undefined, undefined, undefined, undefined]);
});

test("a difference that rounding explains is grey, one that it hardly explains is asked about", () => {
  expect(check(["100", "200", "301"])).toMatchObject({ class: "rounding", difference: 1000 });
  expect(check(["100", "200", "301"])?.advice).toContain("3 belopp");
  const mixed = check(["100", "=A1*2 → 200", "301"]);
  expect(mixed).toMatchObject({ class: "error", isDoubtful: true });
  expect(mixed?.advice).toMatch(/^Avrundade och oavrundade/u);
  expect(mixed?.fix).toBeUndefined();
  const many = check([...Array.from({ length: 30 }, () => "100"), "3010"]);
  expect(many).toMatchObject({ class: "error", isDoubtful: true });
  expect(many?.advice).toMatch(/^Skillnaden kan vara avrundning.*31 belopp/u);
  expect(check(["100", "200,25", "300", "300", "300", "1200"])?.advice).toMatch(/^Avrundade och oavrundade/u);
});

test("only a typed number in the table's own unit is mended for the user", () => {
  expect(check(["100", "200", "=A1*2 → 500"])?.fix).toBeUndefined();
  const { view, cells } = column(["100", "200", "500"]);
  expect(writeNumber(view, cells[2]!, 7)).toMatchObject([{ after: { number: 7 } }]);
  expect(writeNumber(view, { ...cells[2]!, isText: true }, 7)).toBeUndefined();
  const inKronor = viewTable({ ...view.table, columns: view.table.columns.map((each) => (each.column === 2 ? { ...each, unit: "kr" } : each)) }, view.grid);
  expect(writeNumber(inKronor, cells[2]!, 7)).toBeUndefined();
  expect(writeNumber(inKronor, { ...cells[2]!, column: 1 }, 7)).toMatchObject([{ after: { number: 7 } }]);
});

test("decimals are added as they are written, and whole numbers make whole sums", () => {
  const typed = (value: number, decimals: number): NumberCell => ({ kind: "number", row: 0, column: 0, value, decimals, formula: undefined, isExact: false, isText: false, isPercent: false });
  expect(addUp([typed(0.1, 1), typed(0.2, 1)])).toBe(0.3);
  expect(addUp([])).toBe(0);
  expect(addUp([typed(0.1234567, 7), typed(1, 0)])).toBe(1.1234567);
});

test("cells under each other are one area, others are each their own, whatever order they come in", () => {
  const { view, cells } = column(["1", "2", "3", "4"]);
  const [a, b, c, d] = cells as [NumberCell, NumberCell, NumberCell, NumberCell];
  const shown = (from: readonly NumberCell[]) => placesOf(view, from).map(({ area }) => areaAddress(area));
  expect(shown([c, a, b])).toEqual(["C5:C7"]);
  expect(shown([a, b, d])).toEqual(["C5:C6", "C8"]);
  expect(shown([{ ...b, column: 1 }, a])).toEqual(["B6", "C5"]);
});
