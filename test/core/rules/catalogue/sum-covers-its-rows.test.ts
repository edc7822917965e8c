/** Summaformeln: it adds each row that belongs to the sum, once. */
import { sumCoversItsRows as rule } from "../../../../src/core/rules/catalogue/sum-covers-its-rows";
import { saidBy, seenBy } from "../seen-by";

function table(...rows: readonly string[]): { Inv: string } {
  return { Inv: `
    | Investeringar 2024, tkr | | |
    | Projekt | Budget | Prognos |
    ${rows.map((row) => `| ${row} |`).join("\n")}` };
}

const ROWS = ["Säkerhet | 1000 | 1000", "Nät | 3000 | 2900", "Identitet | 500 | 400"];
const total = (formula: string) => `Totalt | =SUM(B3:B5) → 4500 | ${formula}`;

describe("a row left out", () => {
  test("is named with its amount, and a range that ends too soon is stretched over it", () => {
    expect(seenBy(rule, table(...ROWS, total("=SUM(C3:C4) → 3900")))).toMatchObject([
      { severity: "error", class: "error", at: "Inv!C6", related: ["Inv!C5"], difference: -400_000, fix: ["C6 = =SUM(C3:C5)"], told: "C6 C5 400 C5" },
    ]);
  });

  test("first in the range is stretched over too", () => {
    expect(seenBy(rule, table(...ROWS, total("=SUM(C4:C5) → 3300")))).toMatchObject([{ related: ["Inv!C3"], difference: -1_000_000, fix: ["C6 = =SUM(C3:C5)"] }]);
  });

  test("and another: both are named, and one stretch covers them", () => {
    expect(seenBy(rule, table(...ROWS, total("=SUM(C3:C3) → 1000")))).toMatchObject([{ related: ["Inv!C4", "Inv!C5"], difference: -3_300_000, fix: ["C6 = =SUM(C3:C5)"], told: "C6 C4 C5 3 300 C4 C5" }]);
    expect(seenBy(rule, table(...ROWS, total("=SUM(C4:C4) → 2900")))).toMatchObject([{ related: ["Inv!C3", "Inv!C5"], fix: ["C6 = =SUM(C3:C5)"] }]);
  });

  test.each(["=C3+C4 → 3900", "=SUM(C3,C4) → 3900", "=SUM(C3:C3,C4:C4) → 3900", "=SUBTOTAL(9,C3:C4) → 3900"])("of another kind of formula is the user's to rewrite: %s", (formula) => {
    expect(seenBy(rule, table(...ROWS, total(formula)))).toMatchObject([{ at: "Inv!C6", related: ["Inv!C5"], fix: [] }]);
  });

  test("that holds nothing is only asked about", () => {
    expect(seenBy(rule, table("Säkerhet | 1000 | 1000", "Nät | 3000 | 2900", "Identitet | 0 | 0", "Totalt | =SUM(B3:B5) → 4000 | =SUM(C3:C4) → 3900"))).toMatchObject([{ severity: "question", at: "Inv!C6", told: "C6 C5 0 C5" }]);
  });

  test("and blank is nothing to add", () => {
    expect(saidBy(rule, table("Säkerhet | 1000 | 1000", "Nät | 3000 | 2900", "Identitet | 500 | ", total("=SUM(C3:C4) → 3900")))).toEqual([]);
  });
});

test.each(["=SUM(C3:C5) → 4300", "=SUM($C$3:$C$5) → 4300", "=C3+C4+C5 → 4300", "=SUM(C3,C4:C5) → 4300", "=SUBTOTAL(109,C3:C5) → 4300", "4300"])("a formula that adds every row once is silent: %s", (formula) => {
  expect(saidBy(rule, table(...ROWS, total(formula)))).toEqual([]);
});

test.each(["=C3+C4-C5 → 4300", "=SUM(B6:B6) → 4300", "=SUM(B3:C4) → 4300", "=ROUND(SUM(C3:C4),0) → 4300"])("a formula that says something else than these rows is not judged: %s", (formula) => {
  expect(saidBy(rule, table(...ROWS, total(formula)))).toEqual([]);
});

describe("a total over sums", () => {
  const grouped = (sum: string, first = "=SUM(B3:B4) → 4000") => ({ Drift: `
    | Drift 2024, tkr |             |             |
    | Verksamhet      | Budget 2024 | Utfall 2024 |
    | Växel           | 1000        | 1100        |
    | Arkiv           | 3000        | 3200        |
    | Summa service   | ${first}    | =SUM(C3:C4) → 4300 |
    | Nät             | 500         | 550         |
    | Drift           | 700         | 650         |
    | Summa teknik    | =SUM(B6:B7) → 1200 | =SUM(C6:C7) → 1200 |
    | Totalt          | =B5+B8 → 5200 | ${sum}   |` });

  test.each(["=C5+C8 → 5500", "=C3+C4+C6+C7 → 5500", "=C3+C4+C8 → 5500", "=SUM(C5,C8) → 5500"])("may add them or their rows: %s", (sum) => {
    expect(saidBy(rule, grouped(sum))).toEqual([]);
  });

  test("that adds both has counted the rows twice", () => {
    expect(seenBy(rule, grouped("=SUM(C3:C8) → 11000"))).toMatchObject([
      { severity: "error", class: "error", at: "Drift!C9", related: ["Drift!C3", "Drift!C4", "Drift!C6", "Drift!C7"], difference: 5_500_000, fix: [], told: "C9 C3 C4 C6 C7 5 500" },
    ]);
    expect(seenBy(rule, grouped("=C5+C8+C3 → 6600"))).toMatchObject([{ related: ["Drift!C3"], difference: 1_100_000 }]);
  });

  test("that leaves a whole sum out has left its rows out", () => {
    expect(seenBy(rule, grouped("=C5 → 4300"))).toMatchObject([{ related: ["Drift!C6", "Drift!C7"], difference: -1_200_000 }]);
  });

  test("a typed sum stands for itself", () => {
    expect(saidBy(rule, grouped("=C5+C8 → 5500", "4000"))).toEqual([]);
    expect(seenBy(rule, { Drift: grouped("=C5+C8 → 5500", "4000").Drift.replace("=B5+B8 → 5200", "=B8 → 5200") })).toMatchObject([{ at: "Drift!B9", related: ["Drift!B5"], difference: -4_000_000 }]);
  });

  test("DELSUMMA leaves out the other DELSUMMA cells in its range", () => {
    const delsumma = { Drift: grouped("=SUBTOTAL(9,C3:C8) → 5500").Drift.replaceAll("=SUM(C3:C4)", "=SUBTOTAL(9,C3:C4)").replaceAll("=SUM(C6:C7)", "=SUBTOTAL(9,C6:C7)") };
    expect(saidBy(rule, delsumma)).toEqual([]);
    expect(saidBy(rule, { Drift: delsumma.Drift.replace("=SUBTOTAL(9,C3:C8)", "=SUM(C3:C8)") })).toEqual(["error Drift!C9"]);
  });
});

test("a därav-row is part of another row and is not added", () => {
  const drift = (sum: string) => ({ Drift: `
    | Drift 2024, tkr     |             |             |              |
    | Slag                | Budget 2024 | Utfall 2024 | Prognos 2024 |
    | Intäkter            | -100        | -100        | -100         |
    | Personalkostnader   | 1000        | 1100        | 1150         |
    | därav sjuklön       | 100         | 150         | 170          |
    | Lokalkostnader      | 3000        | 3200        | 3300         |
    | Summa               | 3900        | 4200        | ${sum}       |` });
  expect(saidBy(rule, drift("=D3+D4+D6 → 4350"))).toEqual([]);
  expect(seenBy(rule, drift("=SUM(D3:D6) → 4520"))).toMatchObject([{ at: "Drift!D7", related: ["Drift!D5"], difference: 170_000, told: "D7 D5 170" }]);
});

test("more than four cells twice are counted instead of listed", () => {
  const names = ["Växel", "Arkiv", "Nät", "Support", "Ledning"];
  const drift = { Drift: `
    | Drift 2024, tkr | | |
    | Verksamhet      | Budget 2024 | Utfall 2024 |
    ${names.map((name, at) => `| ${name} | ${1000 + at} | ${1100 + at} |`).join("\n")}
    | Summa service   | =SUM(B3:B7) → 5010 | =SUM(C3:C7) → 5510 |
    | Bidrag          | 500 | 550 |
    | Totalt          | =B8+B9 → 5510 | =SUM(C3:C9) → 11570 |` };
  const [seen] = seenBy(rule, drift);
  expect(seen).toMatchObject({ at: "Drift!C10", difference: 5_510_000, told: "C10 5 510" });
  expect(seen?.message).toContain("fem rader");
});

test("in a long table a range is stretched over two-figure rows, with fixed references too", () => {
  const rows = Array.from({ length: 10 }, (_, at) => `Projekt ${at} | ${1000 + at} | ${900 + at}`);
  const long = (formula: string) => seenBy(rule, table(...rows, `Totalt | 10045 | ${formula} → 8136`));
  expect(long("=SUM(C3:C11)")).toMatchObject([{ at: "Inv!C13", related: ["Inv!C12"], difference: -909_000, fix: ["C13 = =SUM(C3:C12)"] }]);
  expect(long("=sum($C$3:$C$11)")).toMatchObject([{ related: ["Inv!C12"], fix: ["C13 = =SUM(C3:C12)"] }]);
  expect(long("=SUM(C3:C5,C7:C12)")).toMatchObject([{ related: ["Inv!C6"], fix: [] }]);
  expect(long("=SUM(C3:C11)+0*C3")).toEqual([]);
});
