/** The arithmetic that everything rests on, at the size of a large municipality's ledger. */
import { allocate } from "../../src/core/money/allocate";
import { parseNumber } from "../../src/core/money/parse-number";
import { milliseconds, type Benchmark } from "./measurement";

const written = ["- 36 791", "1 234,50", "−22\u00a0132", "(1 200)", "0,5 mnkr", "40,29 %", "7910", "-"];

export const money: Benchmark = {
  title: "Belopp",
  measure: async () => [
    {
      what: "Läsa tal skrivna som text",
      on: "100 000 celler",
      value: await milliseconds(() => {
        for (let cell = 0; cell < 100_000; cell++) parseNumber(written[cell % written.length]!);
      }),
      unit: "ms",
    },
    {
      what: "Fördela ett belopp",
      on: "1 000 gånger på 290 kommuner",
      value: await milliseconds(() => {
        const weights = Array.from({ length: 290 }, (_, index) => BigInt(2_000 + index * 37));
        for (let time = 0; time < 1000; time++) allocate(85_200_000n + BigInt(time), weights);
      }),
      unit: "ms",
    },
  ],
};
