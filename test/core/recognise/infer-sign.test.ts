/** Whether plus is cost or income is told by the amounts and by words about amounts; where nothing tells it, the table asks. */
import { finish } from "../../../src/core/sheet/steps";
import { findFrames } from "../../../src/core/recognise/find-frames";
import { rememberMeanings } from "../../../src/core/recognise/header-meanings";
import { inferSign } from "../../../src/core/recognise/infer-sign";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { viewSheet } from "../../../src/core/recognise/sheet-view";
import { drawSheet } from "../../../src/core/sheet/drawing";

const MIXED = `
    | Norr   | 500  | 520  |
    | Söder  | -300 | -310 |
    | Väster | 200  | 190  |`;

function signOf({ title = "Uppföljning januari–april 2024, tkr", header = "Enhet", rows = MIXED }): { said: string[]; asks: boolean } {
  const { grid } = drawSheet(`
    | ${title} |  |  |
    | ${header} | Budget jan–apr 2024 | Utfall jan–apr 2024 |
    ${rows.trim()}`, { sheet: "Drift" });
  const [table] = recogniseWorkbook([grid]).tables;
  if (!table) throw new Error("no table");
  return { said: table.evidence.filter(({ about }) => about === "sign").map(({ text }) => text), asks: table.alternatives.length > 0 };
}

const OPEN = { said: ["Inget i tabellen visar om plus är kostnad eller intäkt."], asks: true };

test.each(["Enhet", "Kostnadsställe", "Kostnadsst."])("what the rows are named by does not tell the sign: %s", (header) => {
  expect(signOf({ header })).toEqual(OPEN);
});

test.each(["Kostnadsställen januari–april 2024, tkr", "Intäkter och kostnader januari–april 2024, tkr"])("nor does a title that speaks of both or of where: %s", (title) => {
  expect(signOf({ title })).toEqual(OPEN);
});

test("a title that speaks of costs tells it, and so does a sum of costs that stands with plus", () => {
  expect(signOf({ title: "Nettokostnader januari–april 2024, tkr" })).toEqual({ said: ["Rubriken talar om kostnader, som står med plus."], asks: false });
  expect(signOf({ rows: `${MIXED}\n| Nettokostnad | 400 | 400 |` })).toEqual({ said: ["Raden ”Nettokostnad” talar om kostnader och står med plus."], asks: false });
});

test("only zeros show no sign; one amount with plus and none with minus does", () => {
  expect(signOf({ rows: "| Norr | 0 | 0 |\n| Söder | 0 | 0 |" })).toEqual(OPEN);
  expect(signOf({ rows: "| Norr | 0 | 25 |\n| Söder | 0 | 0 |" })).toEqual({ said: ["Alla belopp står med plus, som nettokostnader brukar göra."], asks: false });
});

test("what is not money has no sign to tell or to ask for", () => {
  const { grid } = drawSheet("| Indikator | Utfall | Målvärde |\n| Nöjda brukare | 71 | 80 |");
  const [frame] = finish(findFrames(viewSheet(grid), rememberMeanings()));
  expect(frame && inferSign("goals", frame, [], [], new Map())).toMatchObject({ positive: "none", isOpen: false });
});
