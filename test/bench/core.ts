/** A ledger read, understood, summed and made Bilaga 1 of, without Excel: in core alone, and what the read sheets weigh. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Grid } from "../../src/core/sheet/grid";
import { addBlock, draftGrid } from "../../src/core/sheet/grid-draft";
import { inCoreAsShipped } from "./in-core-as-shipped";
import { ledgerGrids } from "./ledger-workbook";
import type { Benchmark, Measurement } from "./measurement";

const LARGE = 100_000;

/** What the read sheets weigh after a collection, against the bare arrays of values that Excel gave. */
function heap(): Measurement[] {
  setFlagsFromString("--expose_gc");
  const collect = runInNewContext("gc") as () => void;
  const weigh = <T>(make: () => T): { readonly made: T; readonly bytes: number } => {
    collect();
    const before = process.memoryUsage().heapUsed;
    const made = make();
    collect();
    return { made, bytes: process.memoryUsage().heapUsed - before };
  };
  const copy = (values: Grid["values"]): Grid["values"] => JSON.parse(JSON.stringify(values)) as Grid["values"];
  const [, ledger] = ledgerGrids(LARGE);
  const bare = weigh(() => copy(ledger.values));
  const read = weigh(() => {
    const draft = draftGrid({ id: "1", name: ledger.sheet, visibility: "visible", isProtected: false }, ledger.area);
    const values = copy(ledger.values);
    const formats = values.map((cells) => cells.map((_, column) => (column === 9 ? "#,##0.00" : "General")));
    addBlock(draft, { top: 0, values, formulas: values, formats, isError: () => false, merges: [], hiddenRows: [] }, new Map());
    return draft;
  });
  return [
    { what: "Inlästa blad i minnet efter skräpsamling", on: `1 000 000 celler, ${bare.made.length} rader`, value: read.bytes / 1e6, unit: "MB" },
    { what: "… mot enbart värdena", on: "talformat på beloppen", value: read.bytes / bare.bytes, unit: "gånger", limit: 3 },
  ];
}

export const core: Benchmark = {
  title: "En huvudbok i kärnan",
  measure: async () => [...(await inCoreAsShipped([1_000, 10_000, LARGE])), ...heap()],
};
