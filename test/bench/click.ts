/** A click, from Excel's point of view: how many requests, and how long with start-up and all. */
import { join } from "node:path";
import { runHeadless } from "../independent/headless";
import type { Benchmark } from "./measurement";

const SAMPLE = "ludvika-gsn-2024-t2.xlsx";

export const click: Benchmark = {
  title: "Skapa bilaga 1",
  measure: () => {
    const start = performance.now();
    const run = runHeadless("appendix-1", join(__dirname, "../workbooks/samples", SAMPLE));
    const took = performance.now() - start;
    return [
      { what: "Anrop till Excel", on: SAMPLE, value: run.host.requests, unit: "anrop", limit: 5 },
      { what: "Hela körningen utan fönster", on: SAMPLE, value: took, unit: "ms" },
    ];
  },
};
