/** The catalogue: how long a check takes, and how many planted errors of each kind are missed. */
import { checkWorkbook } from "../../src/core/rules/run-rules";
import { ERROR_KINDS } from "../core/rules/error-kinds";
import { inputOf } from "../core/rules/check-drawing";
import { measurePlanted } from "../core/rules/planted-errors";
import { readSample } from "../workbooks/read-grids";
import { milliseconds, type Benchmark } from "./measurement";

const WORKBOOKS = 40;

export const rules: Benchmark = {
  title: "Kontroller",
  measure: async () => {
    const sample = inputOf(await readSample("ludvika-gsn-2024-t2"));
    const shares = measurePlanted(ERROR_KINDS, WORKBOOKS, 11);
    return [
      { what: "Alla regler", on: "ludvika-gsn-2024-t2.xlsx, läst", value: await milliseconds(() => checkWorkbook(sample)), unit: "ms" },
      ...shares.filter(({ planted }) => planted > 0).map(({ kind, planted, found }) => ({
        what: `Missat: ${kind}`, on: `${planted} riktiga arbetsböcker med ett planterat fel`, value: (100 * (planted - found)) / planted, unit: "procent" as const, limit: 2,
      })),
    ];
  },
};
