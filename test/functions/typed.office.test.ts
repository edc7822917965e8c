/** Our functions typed into the grid: through Microsoft's own custom-functions runtime, spilled, recalculated and explained. */
import { openWithFunctions, typeDown, valuesDown } from "./open-with-functions";

const SHEET = "Blad1";

test("a typed AVVIKELSE spills over its range and follows its inputs", async () => {
  const excel = await openWithFunctions();
  await typeDown(excel, SHEET, "B5", ["22,1", "-25,5", "-3,4"]);
  await typeDown(excel, SHEET, "C5", ["20,4", "-22,5", "-2,1"]);
  await typeDown(excel, SHEET, "D5", ['=AVVIKELSE(B5:B7;C5:C7;"intäkt")']);
  expect(valuesDown(excel, SHEET, "D5", 3)).toEqual([-1.7, 3, 1.3]);
  await typeDown(excel, SHEET, "C6", ["-26"]);
  expect(valuesDown(excel, SHEET, "D5", 3)).toEqual([-1.7, -0.5, 1.3]);
  expect(excel.host.cell(SHEET, "D5").formula).toBe('=AVVIKELSE(B5:B7,C5:C7,"intäkt")');
});

test("functions of ours and of Excel's stand inside each other, in Swedish", async () => {
  const excel = await openWithFunctions();
  await typeDown(excel, SHEET, "A1", ["100", "50", "=SUMMA(AVVIKELSE(A1:A2;{90;60}))", '=OM(A1="";"";AVVIKELSE(A1;90))', "=AVVIKELSE(SUMMA(A1:A2);100)"]);
  expect(valuesDown(excel, SHEET, "A3", 3)).toEqual([0, 10, 50]);
});

test("FÖRDELA and FÖRDELNINGSNYCKEL are typed with their dots", async () => {
  const excel = await openWithFunctions();
  await typeDown(excel, SHEET, "A1", ["8756", "5576", "11497", "16290"]);
  await typeDown(excel, SHEET, "B1", ["=FÖRDELA(852;A1:A4)"]);
  await typeDown(excel, SHEET, "C1", ["=FÖRDELNINGSNYCKEL(A1:A4;1)"]);
  await typeDown(excel, SHEET, "D1", ["=FÖRDELA(0,1;A1:A2;0,01)"]);
  expect(valuesDown(excel, SHEET, "B1", 4)).toEqual([177, 113, 233, 329]);
  expect(valuesDown(excel, SHEET, "C1", 4)).toEqual([0.208, 0.132, 0.273, 0.387]);
  expect(valuesDown(excel, SHEET, "D1", 2)).toEqual([0.06, 0.04]);
});

test("an error carries its Swedish text to the cell, alone or among answers", async () => {
  const excel = await openWithFunctions();
  await typeDown(excel, SHEET, "A1", ["408 tkr", "100", "saknas", "=1/0"]);
  await typeDown(excel, SHEET, "B1", ["=AVVIKELSE(A1:A4;{0;90;0;0})"]);
  await typeDown(excel, SHEET, "C1", ["=AVVIKELSE(A1:A2;A1:A3)"]);
  await typeDown(excel, SHEET, "D1", ["=AVVIKELSEPROCENT(0;5)"]);
  expect(valuesDown(excel, SHEET, "B1", 4)).toEqual(["#VALUE!", 10, "#N/A", "#DIV/0!"]);
  expect(excel.host.cell(SHEET, "B1").errorText).toBe("budget: Cellen innehåller enheten tkr. Skriv talet utan enhet eller använd BELOPP.");
  expect(excel.host.cell(SHEET, "B3").errorText).toContain("budget: Cellen saknar värde");
  expect(excel.host.cell(SHEET, "C1")).toMatchObject({ value: "#VALUE!", errorText: expect.stringContaining("utfall: Området är 3 rader × 1 kolumn men budget är 2 rader × 1 kolumn") as string });
  expect(excel.host.cell(SHEET, "D1").value).toBe("#DIV/0!");
});

test("a spill that meets a filled cell is #SPILL!, and spills when the cell is emptied", async () => {
  const excel = await openWithFunctions();
  await typeDown(excel, SHEET, "A1", ["1", "3"]);
  await typeDown(excel, SHEET, "B1", ["=FÖRDELNINGSNYCKEL(A1:A2)", "i vägen"]);
  expect(valuesDown(excel, SHEET, "B1", 2)).toEqual(["#SPILL!", "i vägen"]);
  await excel.host.type(SHEET, "B2", "");
  await excel.host.idle();
  expect(valuesDown(excel, SHEET, "B1", 2)).toEqual([0.25, 0.75]);
});

describe.each<[string, 0 | null | ""]>([["0", 0], ["nothing", null], ["an empty text", ""]])("when Excel sends a blank as %s", (_, blankArgument) => {
  test("a blank cell counts as 0, and options that are blank are their defaults", async () => {
    const excel = await openWithFunctions();
    excel.host.switches.blankArgument = blankArgument;
    await typeDown(excel, SHEET, "A1", ["100", "", "50"]);
    await typeDown(excel, SHEET, "B1", ["", "30", "20"]);
    await typeDown(excel, SHEET, "D1", ["=AVVIKELSE(A1:A3;B1:B3;F1)"]);
    await typeDown(excel, SHEET, "E1", ["=FÖRDELA(3;A1:A3)"]);
    await typeDown(excel, SHEET, "G1", ["=FÖRDELA(10;{1;1};F1)", "", "=NÄMNDMÅL(A1:A4;B1:B4)", '=MÅLUPPFYLLELSE(A2;"högst 15 st")']);
    expect(valuesDown(excel, SHEET, "D1", 3)).toEqual([100, -30, 30]);
    expect(valuesDown(excel, SHEET, "E1", 3)).toEqual([2, 0, 1]);
    expect(valuesDown(excel, SHEET, "G1", 4)).toEqual([5, 5, "Uppnås delvis", "Uppnått"]);
  });
});
