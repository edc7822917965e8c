/** Contents of cells: what is written, what comes back. */
import { refusal, same, type ContractCase } from "./contract";

async function written(sheet: Excel.Worksheet, context: Excel.RequestContext, value: unknown, format?: string): Promise<Excel.Range> {
  const cell = sheet.getRange("A1");
  if (format !== undefined) cell.numberFormat = [[format]];
  cell.values = [[value]];
  cell.load("values,valueTypes,numberFormat,formulas,text");
  await context.sync();
  return cell;
}

const typed: readonly (readonly [input: unknown, value: unknown, type: string])[] = [
  ["1234", 1234, "Double"],
  ["1,234.5", 1234.5, "Double"],
  ["12%", 0.12, "Double"],
  ["2024-05-06", 45418, "Double"],
  ["TRUE", true, "Boolean"],
  ["#N/A", "#N/A", "Error"],
  ["1234,5", "1234,5", "String"],
  ["hej", "hej", "String"],
  ["'1234", "1234", "String"],
  ["'=A2", "=A2", "String"],
  [-0.5, -0.5, "Double"],
  [false, false, "Boolean"],
];

export const cellCases: readonly ContractCase[] = [
  ...typed.map(([input, value, type]): ContractCase => ({
    title: `a cell given ${JSON.stringify(input)} holds ${JSON.stringify(value)}, a ${type}`,
    run: async (sheet, context) => {
      const cell = await written(sheet, context, input);
      same([cell.values[0]?.[0], cell.valueTypes[0]?.[0]], [value, type]);
    },
  })),
  {
    title: "a date typed as text gets a date format",
    run: async (sheet, context) => {
      const cell = await written(sheet, context, "2024-05-06");
      if (cell.numberFormat[0]?.[0] === "General") throw new Error("the format stayed General");
    },
  },
  {
    title: "a cell formatted as text keeps what looks like a number or a formula",
    run: async (sheet, context) => {
      same((await written(sheet, context, "030", "@")).values, [["030"]]);
      same((await written(sheet, context, "=1+1", "@")).values, [["=1+1"]]);
    },
  },
  {
    title: "an empty text empties a cell and null leaves it",
    run: async (sheet, context) => {
      const cells = sheet.getRange("A1:B1");
      cells.values = [[1, 2]];
      cells.values = [["", null]];
      cells.load("values,valueTypes");
      await context.sync();
      same([cells.values, cells.valueTypes], [[["", 2]], [["Empty", "Double"]]]);
    },
  },
  {
    title: "a formula is calculated before it is read in the same request",
    run: async (sheet, context) => {
      const cells = sheet.getRange("A1:C1");
      cells.formulas = [[2, 3, "=A1*B1"]];
      cells.load("values,formulas");
      await context.sync();
      same([cells.values, cells.formulas], [[[2, 3, 6]], [[2, 3, "=A1*B1"]]]);
    },
  },
  {
    title: "a formula comes back in capitals and with no more quotes than it needs",
    run: async (sheet, context) => {
      const cell = await written(sheet, context, "=sum('Kontrakt'!b1:b2)");
      same(cell.formulas, [["=SUM(Kontrakt!B1:B2)"]]);
    },
  },
  {
    title: "an unknown function shows #NAME?",
    run: async (sheet, context) => same((await written(sheet, context, "=FINNSINTE(1)")).values, [["#NAME?"]]),
  },
  {
    title: "a formula that cannot be read is refused",
    run: async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SUM(1"]];
      same(await refusal(context), "InvalidArgument");
    },
  },
  {
    title: "division by zero is an error value",
    run: async (sheet, context) => {
      const cell = await written(sheet, context, "=1/0");
      same([cell.values, cell.valueTypes], [[["#DIV/0!"]], [["Error"]]]);
    },
  },
  {
    title: "tenths add up as they are written",
    run: async (sheet, context) => same((await written(sheet, context, "=ROUND(1.005,2)")).values, [[1.01]]),
  },
  {
    title: "values of the wrong shape are refused",
    run: async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1]];
      same(await refusal(context), "InvalidArgument");
    },
  },
  {
    title: "one value fills a range",
    run: async (sheet, context) => {
      const cells = sheet.getRange("A1:B2");
      cells.values = 7 as never;
      cells.load("values");
      await context.sync();
      same(cells.values, [[7, 7], [7, 7]]);
    },
  },
  {
    title: "an array formula spills and its first cell says where",
    run: async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(2,2)"]];
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      spill.load("address,values,hasSpill");
      await context.sync();
      same([spill.address, spill.values, spill.hasSpill], ["Kontrakt!A1:B2", [[1, 2], [3, 4]], true]);
    },
  },
  {
    title: "an array formula with something in its way shows #SPILL!",
    run: async (sheet, context) => {
      sheet.getRange("A2").values = [["i vägen"]];
      const cell = sheet.getRange("A1");
      cell.formulas = [["=SEQUENCE(2)"]];
      cell.load("values");
      await context.sync();
      same(cell.values, [["#SPILL!"]]);
    },
  },
  {
    title: "the used range counts formats unless only values are asked for",
    run: async (sheet, context) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#FF0000";
      const [all, values] = [sheet.getUsedRangeOrNullObject(), sheet.getUsedRangeOrNullObject(true)];
      all.load("address");
      values.load("address");
      await context.sync();
      same([all.address, values.address], ["Kontrakt!B2:D5", "Kontrakt!B2"]);
    },
  },
  {
    title: "an empty sheet has no used range",
    run: async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      same(used.isNullObject, true);
    },
  },
];
