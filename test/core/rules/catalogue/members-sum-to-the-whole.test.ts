/** Medlemmarnas delar: what the members' rows come to in each column is what the committee's own table says of it. */
import { membersSumToTheWhole } from "../../../../src/core/rules/catalogue/members-sum-to-the-whole";
import { saidBy, seenBy } from "../seen-by";

const rule = membersSumToTheWhole;

const HEAD = `
  | Resultaträkning 2023, tkr |             |              |
  | Slag                      | Budget 2023 | Prognos 2023 |`;
const NET = `${HEAD}
  | Intäkter                  |       -8013 |        -8213 |
  | Kostnader                 |       34025 |        34225 |
  | Summa nettokostnader      |       26012 |        26012 |`;

function members(first: string, second: string, { sum = true, unit = "tkr", third = "" } = {}): string {
  const total = [first, second, third].reduce((all, amount) => all + Number(amount.replace(",", ".")), 0);
  return `
    | Nettokostnad per kommun, ${unit} |       |              |
    | Kommun                       | Budget 2023 | Prognos 2023 |
    | Herrljunga                   |       12279 |     ${first} |
    | Vårgårda                     |       13733 |    ${second} |
    ${third === "" ? "" : `| Essunga                      |           0 |     ${third} |`}
    ${sum ? `| Summa                        |       26012 | ${String(total).replace(".", ",")} |` : ""}`;
}

function said(whole: string, parts: string): string[] {
  return saidBy(rule, { Resultat: whole, Kommuner: parts });
}

test("a difference is an error at the members’ sum, beside the committee’s own, with how far off it is", () => {
  const [seen, ...more] = seenBy(rule, { Resultat: NET, Kommuner: members("12579", "13933") });
  expect(seen).toMatchObject({ severity: "error", class: "error", at: "Kommuner!C5", related: ["Resultat!C5"], difference: 500_000 });
  expect(more).toEqual([]);
});

test("members without a sum are added up, and pointed at where the last of them stands", () => {
  expect(said(NET, members("12579", "13933", { sum: false }))).toEqual(["error Kommuner!C4"]);
  expect(said(NET, members("12079", "13933", { sum: false }))).toEqual([]);
});

test("half a step for each rounded amount is rounding, more is not", () => {
  expect(said(NET, members("12079", "13934"))).toEqual(["rounding Kommuner!C5"]);
  expect(said(NET, members("12080", "13934"))).toEqual(["error Kommuner!C5"]);
  expect(said(NET, members("12080", "13933", { third: "1" }))).toEqual(["rounding Kommuner!C6"]);
  expect(said(NET, members("12080", "13934", { third: "0" }))).toEqual(["error Kommuner!C6"]);
});

test("a formula is not rounded", () => {
  expect(said(NET.replace("|        26012 |", "| =C3+C4 → 26012 |"), members("12079", "13934"))).toEqual(["rounding Kommuner!C5"]);
  expect(said(NET.replace("|        26012 |", "| =C3+C4 → 26012 |"), members("=C20 → 12079", "13934"))).toEqual(["error Kommuner!C5"]);
});

describe("what the committee’s own table says", () => {
  test("is its net cost, wherever it stands among the sums", () => {
    const withResult = `${NET}
      | Kommunbidrag              |      -26012 |       -26012 |
      | Årets resultat            |           0 |            0 |`;
    expect(said(withResult, members("12079", "13933"))).toEqual([]);
    expect(said(withResult, members("12579", "13933"))).toEqual(["error Kommuner!C5"]);
  });

  test("is its total where no sum is called net", () => {
    const total = NET.replace("Summa nettokostnader", "Totalt              ");
    expect(said(total, members("12079", "13933"))).toEqual([]);
    expect(seenBy(rule, { Resultat: total, Kommuner: members("12579", "13933") })[0]).toMatchObject({ related: ["Resultat!C5"] });
  });

  test("is what is printed there, also where its own rows come to something else", () => {
    const printed = NET.replace("|        26012 |", "|        26512 |");
    expect(said(printed, members("12579", "13933"))).toEqual([]);
    expect(said(printed.replace("Summa nettokostnader", "Totalt              "), members("12579", "13933"))).toEqual([]);
    const among = `${printed}
      | Kommunbidrag              |      -26012 |       -26012 |
      | Totalt                    |           0 |          500 |`;
    expect(said(among, members("12579", "13933"))).toEqual([]);
  });

  test("is its rows added up where it has no sum, or where that is the result", () => {
    const rows = NET.split("\n").slice(0, -1).join("\n");
    expect(said(rows, members("12079", "13933"))).toEqual([]);
    expect(seenBy(rule, { Resultat: rows, Kommuner: members("12579", "13933") })[0]).toMatchObject({ difference: 500_000, related: ["Resultat!C4"] });
    const result = `${rows}
      | Kommunbidrag              |      -26012 |       -26012 |
      | Årets resultat            |           0 |            0 |`;
    expect(said(result, members("12079", "13933"))).toEqual([]);
    expect(said(result, members("12579", "13933"))).toEqual(["error Kommuner!C5"]);
  });

  test("is compared column by column, and only where both have the column", () => {
    const outcome = NET.replace("Prognos 2023", " Utfall 2023");
    expect(said(outcome, members("12579", "13933"))).toEqual([]);
    expect(said(NET.replace("|       26012 |", "|       25512 |"), members("12079", "13933"))).toEqual(["error Kommuner!B5"]);
  });
});

describe("amounts of another size", () => {
  test("are another thing than the net cost: more than a quarter off", () => {
    expect(said(NET, members("5576", "13933"))).toEqual(["error Kommuner!C5"]);
    expect(said(NET, members("5575", "13933"))).toEqual([]);
    expect(said(NET, members("20749", "13933"))).toEqual(["error Kommuner!C5"]);
    expect(said(NET, members("20750", "13933"))).toEqual([]);
  });

  test("are in another unit where they are a thousand times the net cost, or a thousandth", () => {
    expect(said(NET, members("12079000", "13933000"))).toEqual(["wrongUnit Kommuner!C5"]);
    expect(said(NET, members("12,079", "13,933"))).toEqual(["wrongUnit Kommuner!C5"]);
    expect(said(NET, members("24079000", "13933000"))).toEqual([]);
    expect(said(NET, members("24,079", "13,933"))).toEqual([]);
  });
});

test("an amount that cannot be read leaves the members unadded", () => {
  expect(said(NET, members("12579", "#REF!", { sum: false }))).toEqual([]);
  expect(said(NET, members("12579", "#REF!", { sum: false, third: "13400" }))).toEqual([]);
  expect(said(NET, members("12579", "13400", { sum: false, third: " " }))).toEqual(["error Kommuner!C5"]);
  expect(said(NET.split("\n").slice(0, -1).join("\n").replace("34225", "#REF!"), members("12579", "13933"))).toEqual([]);
});

describe("the kommuner in columns", () => {
  /** Each row "first second whole" in budget; the forecasts are right. */
  const columns = (whole: string, rows: readonly string[], last = ["Herrljunga", "Vårgårda"]): { Kommuner: string } => ({ Kommuner: `
    | Nettokostnad per kommun 2023, tkr | | | | | | |
    | | ${last[0] ?? ""} | < | ${last[1] ?? ""} | < | ${whole} | < |
    | Verksamhet | Budget | Prognos | Budget | Prognos | Budget | Prognos |
    ${rows.map((row, at) => `| ${["Drift", "Utveckling", "Support", "Projekt"][at] ?? ""} | ${row.split(" ")[0] ?? ""} | ${1000 * (at + 1)} | ${row.split(" ")[1] ?? ""} | ${500 * (at + 1)} | ${row.split(" ")[2] ?? ""} | ${1500 * (at + 1)} |`).join("\n")}` });
  const RIGHT = ["8100 9200 17300", "4100 4500 8600", "2000 1000 3000"];

  test("are together the total beside them, each measure by itself", () => {
    expect(saidBy(rule, columns("Totalt", RIGHT))).toEqual([]);
    expect(seenBy(rule, columns("Totalt", ["8100 9200 17400", ...RIGHT.slice(1)]))).toEqual([expect.objectContaining({ severity: "error", at: "Kommuner!F4", related: ["Kommuner!B4", "Kommuner!D4"], difference: 100_000 })]);
    expect(saidBy(rule, columns("Totalt", ["8100 9200 17400", "4100 4500 8700", "2000 1000 3100"]))).toHaveLength(3);
  });

  test("are not the sum of a column called something else, unless most rows say so", () => {
    expect(saidBy(rule, columns("Övrigt", ["8100 9200 17400", ...RIGHT.slice(1)]))).toEqual(["error Kommuner!F4"]);
    expect(saidBy(rule, columns("Övrigt", ["8100 9200 100", "4100 4500 200", "2000 1000 300"]))).toEqual([]);
  });
});

test("a workbook with only one of the two has nothing to compare", () => {
  expect(saidBy(rule, { Resultat: NET })).toEqual([]);
  expect(saidBy(rule, { Kommuner: members("12579", "13933") })).toEqual([]);
});
