import * as engine from "@univerjs/engine-formula";
import { SWEDISH_NAMES } from "../../../src/core/sheet/show-formula";
import { swedishFunctions } from "../../../src/workbench/host/workbook/swedish-functions";
import { fromLocalFormula, toLocalFormula } from "../../../src/workbench/host/workbook/local-formula";

const known = new Set(Object.entries(engine).flatMap(([name, names]) => (name.startsWith("FUNCTION_NAMES_") ? Object.values(names as Record<string, string>) : [])));

it("names each function that the engine knows once, so that what is shown can be typed", () => {
  expect(Object.keys(swedishFunctions).filter((name) => !known.has(name))).toEqual([]);
  expect(Object.keys(swedishFunctions).filter((name) => fromLocalFormula(toLocalFormula(`=${name}(A1)`)) !== `=${name}(A1)`)).toEqual([]);
});

it("never gives one function the English name of another, for English may be typed too", () => {
  expect(Object.entries(swedishFunctions).filter(([english, swedish]) => english !== swedish && swedish in swedishFunctions)).toEqual([]);
});

it("has the same names as the pane", () => {
  expect(swedishFunctions).toMatchObject(SWEDISH_NAMES);
});
