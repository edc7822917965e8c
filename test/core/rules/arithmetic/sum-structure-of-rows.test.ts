/** Vilka rader en summa lägger ihop: found by the figures that fit, in the ways that tables are written. */
import { findRowSums, isNamedAsSum, isVertical, numbersOf, termsOf } from "../../../../src/core/rules/arithmetic/sum-structure";
import { drawnView } from "../drawn-view";

const HEAD = "| Drift 2024, tkr | | |\n| Verksamhet | Budget 2024 | Utfall 2024 |\n";
const view = (rows: readonly string[], head = HEAD) => drawnView(head + rows.map((row) => `| ${row} |`).join("\n"));

/** "Summa: 3 4 -5", with "?" where it is not certain and "~" where it is guessed. */
const sums = (...rows: readonly string[]) => shown(view(rows));
const shown = (drawn: ReturnType<typeof drawnView>) => findRowSums(drawn).map(({ total, parts, isCertain, isGuessed }) =>
  `${total.label || "(tom)"}: ${parts.map(({ row, sign }) => (row.row + 1) * sign).join(" ")}${isCertain ? "" : " ?"}${isGuessed ? " ~" : ""}`);

describe("the rows above", () => {
  test("are added by a total, and by each sum of their own block", () => {
    expect(sums("Intäkter | -1000 | -1100", "Löner | 700 | 750", "Hyra | 300 | 290", "Summa | 0 | -60")).toEqual(["Summa: 3 4 5"]);
    expect(sums("Intäkter | -1000 | -1100", "Växel | 300 | 310", "Arkiv | 400 | 410", "Summa service | -300 | -380", "Nät | 50 | 55", "Drift | 60 | 65", "Summa teknik | 110 | 120", "Totalt | -190 | -260")).toEqual([
      "Summa service: 3 4 5", "Summa teknik: 7 8", "Totalt: 6 9",
    ]);
  });

  test("are added by a total that passes the sums between them", () => {
    expect(sums("Intäkter | -1000 | -1100", "Växel | 300 | 310", "Summa service | -700 | -790", "Nät | 50 | 55", "Summa teknik | 50 | 55", "Bidrag | 9 | 8", "Totalt | -641 | -727")).toContain("Totalt: 5 7 8");
  });

  test("are not added from beyond a heading", () => {
    expect(sums("Intäkter | -1000 | -1100", "Bidrag | -50 | -60", "Teknik | | ", "Nät | 50 | 55", "Drift | 60 | 65", "Summa teknik | 110 | 120")).toContain("Summa teknik: 6 7");
  });

  test("that are därav are part of another", () => {
    expect(sums("Intäkter | -1000 | -1100", "Löner | 700 | 750", "därav sjuklön | 30 | 40", "Hyra | 300 | 290", "Summa | 0 | -60")).toEqual(["Summa: 3 4 6"]);
  });

  test("of the sum's own side are added wherever the other side stands", () => {
    expect(sums("Intäkter | -1000 | -1100", "Personalkostnader | 700 | 750", "Lokalkostnader | 300 | 290", "Summa kostnader | 1000 | 1040")).toEqual(["Summa kostnader: 4 5"]);
    expect(sums("Personalkostnader | 700 | 750", "Intäkter | -1000 | -1100", "Lokalkostnader | 300 | 290", "Summa kostnader | 1000 | 1040", "Netto | 0 | -60")).toEqual(["Summa kostnader: 3 5", "Netto: 4 6"]);
  });

  test("may end before the nearest ones, where two columns show it", () => {
    expect(sums("Intäkter | -1000 | -1100", "Växel | 300 | 310", "Arkiv | 400 | 410", "Nät | 50 | 55", "Summa | 450 | 465")).toEqual(["Summa: 5 6"]);
  });
});

describe("other ways", () => {
  const INCOME = "Intäkter | -9000 | -9100";

  test("a total adds the sums, past a row that stands by itself between them", () => {
    expect(sums(INCOME, "Växel | 300 | 310", "Arkiv | 400 | 410", "Summa service | 700 | 720", "Upplysning | 17 | 19", "Nät | 50 | 55", "Drift | 60 | 65", "Summa teknik | 110 | 120", "Totalt | 810 | 840").at(-1)).toBe("Totalt: 6 10");
  });

  test("a total adds the rows themselves where one of their sums is wrong", () => {
    expect(sums("Växel | 300 | 310", "Arkiv | 400 | 410", "Summa service | 777 | 888", "Nät | 50 | 55", INCOME, "Summa teknik | -8950 | -9045", "Totalt | -8250 | -8325").at(-1)).toBe("Totalt: 3 4 6 7");
  });

  test("a sum of one row is certain where it fits, and unknown where it does not", () => {
    expect(sums("Växel | 300 | 310", "Summa kostnader | 300 | 310", INCOME, "Summa intäkter | -9000 | -9100", "Netto | -8700 | -8790")).toEqual(["Summa kostnader: 3", "Summa intäkter: 5", "Netto: 4 6"]);
    expect(sums(INCOME, "Summa intäkter | -9500 | -9600", "Växel | 300 | 310", "Arkiv | 400 | 410", "Summa kostnader | 700 | 720").find((sum) => sum.startsWith("Summa intäkter"))).toBe("Summa intäkter: 3 ? ~");
  });

  test("a row that only its figures made a sum needs most of its columns", () => {
    expect(sums(INCOME, "Växel | 300 | 310", "Arkiv | 400 | 410", " | -8300 | -8380")).toEqual(["(tom): 3 4 5"]);
  });

  test("one figure that happens to fit other rows does not outweigh the usual ones", () => {
    expect(sums(INCOME, "Växel | 300 | 310", "Arkiv | 400 | 410", "Summa | -8300 | 410")).toEqual(["Summa: 3 4 5"]);
  });

  test("a blank row of figures is no part", () => {
    expect(sums(INCOME, "Växel | 300 | 310", "Arkiv |  | ", "Nät | 50 | 55", "Summa | -8650 | -8735")).toEqual(["Summa: 3 4 6"]);
  });
});

test("a sum that is printed first adds the rows below it", () => {
  expect(sums("Intäkter | -1000 | -1100", "Summa service | 700 | 720", "Växel | 300 | 310", "Arkiv | 400 | 410", "Summa teknik | 110 | 120", "Nät | 50 | 55", "Drift | 60 | 65")).toEqual(["Summa service: 5 6", "Summa teknik: 8 9"]);
});

test("an empty group's sum adds nothing of the group before it", () => {
  expect(sums("Intäkter | -1000 | -1100", "Växel | 300 | 310", "Summa service | -700 | -790", "Summa teknik | 5 | 6").some((sum) => sum.startsWith("Summa teknik"))).toBe(false);
});

test("the result turns the rows whose sign is not its own", () => {
  const head = "| Resultaträkning, tkr | | |\n| | Utfall 202208 | Utfall 202308 |\n";
  expect(shown(view(["Intäkter | -4457 | -5131", "Personalkostnader | 9928 | 12780", "Övriga kostnader | 8915 | 9930", "Summa nettokostnader | 14386 | 17579", "Kommunbidrag | 12741 | 17177", "Resultat | -1645 | -402"], head))).toEqual(["Summa nettokostnader: 3 4 5", "Resultat: -6 7"]);
});

describe("where figures are wrong", () => {
  test("one column that fits shows the rows of a row that calls itself a sum", () => {
    expect(sums("Intäkter | -1000 | -1100", "Löner | 700 | 750", "Hyra | 300 | 290", "Summa | 0 | 777")).toEqual(["Summa: 3 4 5"]);
  });

  test("none that fits leaves the rows unknown", () => {
    expect(sums("Intäkter | -1000 | -1100", "Löner | 700 | 750", "Hyra | 300 | 290", "Summa | 5555 | 7777")).toEqual(["Summa: 3 4 5 ? ~"]);
  });

  test("one row left out of every column, or every sign turned, is a miss with a reason", () => {
    expect(sums("Intäkter | -1000 | -1100", "Löner | 700 | 750", "Hyra | 300 | 290", "Resor | 20 | 30", "Summa | 320 | 320")).toEqual(["Summa: 5 6"]);
    expect(sums("Intäkter | -1000 | -1100", "Löner | 700 | 750", "Hyra | 200 | 290", "Resor | 20 | 30", "Summa | 80 | 30")).toEqual(["Summa: 3 4 5 6 ~"]);
  });

  test("a sum of which only one figure is known is taken at its word", () => {
    expect(sums("Intäkter | -1000 | -1100", "Löner | 700 | 750", "Hyra | 300 | 290", "Summa | | 777")).toEqual(["Summa: 3 4 5 ~"]);
  });
});

test("amounts so small that rounding could make anything fit prove nothing", () => {
  expect(sums("Intäkter | -1000 | -1100", "Löner | 1 | 0", "Hyra | 0 | 1", "Summa | 1 | 1")).toEqual(["Summa: 3 4 5 ~"]);
});

test("a row of a konto is no sum, whatever it is called; a row that calls itself one is, though reading took it for another", () => {
  const head = "| Drift 2024, kr | | | |\n| Konto | Benämning | Budget 2024 | Utfall 2024 |\n";
  expect(shown(view(["3110 | Avgifter | -9000 | -9100", "5010 | Löner, summa | 7000 | 7050", "7610 | Avgifter | 2000 | 2000", " | Summa kostnader | 9000 | 9050", " | Netto | 0 | -50"], head))).toEqual(["Summa kostnader: 4 5", "Netto: 3 6"]);
  expect(sums("Intäkter | -1000 | -1100", "Löner | 700 | 750", "Summa kostnader | 4321 | 1234", "Bidrag | 5 | 6").map((sum) => sum.split(":")[0])).toContain("Summa kostnader");
});

test.each([["Summa", true], ["Delsumma", true], ["Årets summa", true], ["Totalt", true], ["Total", true], ["S:a", true], ["Netto", true], ["Nettokostnad", true], ["Resultat", true], ["Löner", false], ["Insummad", false], ["Subtotal", false], ["Summering", false]])("a row called %s calls itself a sum: %s", (label, is) => {
  expect(isNamedAsSum({ label } as Parameters<typeof isNamedAsSum>[0])).toBe(is);
});

test("in a bridge only a row that calls itself a sum adds the rows above", () => {
  const bridge = view(["Budget 2023 | 20152 | 51244", "Verksamhetsförändring | 2318 | -428", "Lönerevision | 600 | 100", "Summa förändringar | 2918 | -328", "Budget 2024 | 23070 | 50916"], "| Förändringar mellan budget 2023 och budget 2024, tkr | | |\n| | Total lönekostnad | Övriga kostnader |\n");
  expect(findRowSums(bridge).filter((sum) => isVertical(bridge, sum)).map(({ total }) => total.label)).toEqual(["Summa förändringar"]);
  const drift = view(["Intäkter | -1000 | -1100", "Löner | 700 | 750", "Hyra | 300 | 290", " | 0 | -60"]);
  expect(findRowSums(drift).every((sum) => isVertical(drift, sum))).toBe(true);
});

test("a part's cells are signed as they are added, blanks left out, and a deviation that means better is not turned", () => {
  const turned = view(["Intäkter | -4457 | -5131 | 674", "Kostnader | 18843 | 22710 | -3867", "Summa nettokostnader | 14386 | 17579 | -3193", "Kommunbidrag | 12741 | 17177 | 4436", "Resultat | -1645 | -402 | 1243"], "| Resultaträkning, tkr | | | |\n| | Budget 2023 | Utfall 2023 | Avvikelse |\n");
  const result = findRowSums(turned).find(({ total }) => total.label === "Resultat");
  const parts = result?.parts ?? [];
  expect(parts.map(({ row, sign }) => [row.label, sign])).toEqual([["Summa nettokostnader", -1], ["Kommunbidrag", 1]]);
  expect([1, 2, 3].map((column) => termsOf(turned, parts, column).map(({ value }) => value))).toEqual([[-14386, 12741], [-17579, 17177], [-3193, 4436]]);
  const blank = view(["Intäkter | -1000 | -1100", "Löner | 700 | ", "Hyra | 300 | 290", "Summa | 0 | -810"]);
  const [sum] = findRowSums(blank);
  expect(sum && termsOf(blank, sum.parts, 2).map(({ value }) => value)).toEqual([-1100, 290]);
  expect(sum && numbersOf(blank, sum.total).map(({ value }) => value)).toEqual([0, -810]);
});
