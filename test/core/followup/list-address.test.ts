import { listAddress, sumOfList } from "../../../src/core/followup/list-address";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { drawWorkbook } from "./follow-up-from-drawings";

const ROWS = [3510, 3620, 5010, 6010, 7910].flatMap((account) => [1, 2].map((number) => ({ account, number })));
const drawing = (accountOf: (account: number) => string): string => [
  "| Underlag 2024, kr |",
  "| Konto | Kontotext | Utfall 2024 | Budget 2024 |",
  ...ROWS.map(({ account, number }) => `| ${accountOf(account)} | Rad ${number} | ${account < 4000 ? "-" : ""}${100 * number} | ${account < 4000 ? "-" : ""}${90 * number} |`),
].join("\n");

function sums(text: string, isChosen: (account: number) => boolean): ReturnType<typeof sumOfList> {
  const [grid] = drawWorkbook({ Underlag: text });
  const table = grid && recogniseWorkbook([grid]).tables[0];
  const list = grid && table && listAddress({ table, grid });
  if (!list) throw new Error("Ingen lista.");
  return sumOfList(list, "Underlag", 2, new Set(ROWS.flatMap(({ account }, at) => (isChosen(account) ? [2 + at] : []))));
}

test("konton that follow each other in the list are one condition from–to", () => {
  expect(sums(drawing(String), (account) => account >= 4000)).toMatchObject([
    { kind: "sumIfs", criteria: [{ operator: ">=", value: 5010 }, { operator: "<=", value: 7910 }] },
  ]);
});

test("a konto in the middle that is not wanted parts the condition", () => {
  expect(sums(drawing(String), (account) => account >= 4000 && account !== 6010)).toMatchObject([
    { criteria: [{ operator: "=", value: 5010 }] }, { criteria: [{ operator: "=", value: 7910 }] },
  ]);
});

test("konto kept as text is compared as text, one by one", () => {
  expect(sums(drawing((account) => `"${account}"`), (account) => account < 4000)).toMatchObject([
    { criteria: [{ operator: "=", value: "3510", isNumeric: false }] }, { criteria: [{ operator: "=", value: "3620", isNumeric: false }] },
  ]);
});

test("rows that no condition can pick are left to be named one by one", () => {
  const [grid] = drawWorkbook({ Underlag: drawing(String) });
  const table = grid && recogniseWorkbook([grid]).tables[0];
  const list = grid && table && listAddress({ table, grid });
  expect(list && sumOfList(list, "Underlag", 2, new Set([2]))).toBeUndefined();
});
