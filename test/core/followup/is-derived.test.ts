import { buildFollowUp } from "../../../src/core/followup/build-follow-up";
import { isDerived } from "../../../src/core/followup/is-derived";
import type { TableOnGrid } from "../../../src/core/followup/table-cells";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { cellKey, type Grid } from "../../../src/core/sheet/grid";
import { readSample } from "../../workbooks/read-grids";

/** The sample's investments sheet once more, each amount written as `write` says. */
async function withCopy(write: (address: string, value: number) => string | undefined): Promise<readonly Grid[]> {
  const grids = await readSample("ludvika-gsn-2024-t2");
  const original = grids.find(({ sheet }) => sheet === "Investeringar")!;
  const formulas = new Map<number, string>();
  original.values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const formula = typeof value === "number" ? write(`${String.fromCharCode(65 + column)}${row + 1}`, value) : undefined;
      if (formula !== undefined) formulas.set(cellKey(original.area.top + row, original.area.left + column), formula);
    }),
  );
  return [...grids, { ...original, sheet: "Kopia", formulas }];
}

function sourcesOf(grids: readonly Grid[]): readonly TableOnGrid[] {
  return recogniseWorkbook(grids).tables.map((table) => ({ table, grid: grids.find(({ sheet }) => sheet === table.sheet)! }));
}

async function derivedSheets(write: (address: string, value: number) => string | undefined): Promise<string[]> {
  const sources = sourcesOf(await withCopy(write));
  return sources.filter((source) => isDerived(source, sources)).map(({ table }) => table.sheet);
}

describe("a table that only shows others again", () => {
  it("is one whose every amount leads to a table of its kind", async () => {
    expect(await derivedSheets((address) => `=Investeringar!${address}`)).toEqual(["Kopia"]);
  });

  it("is not one that holds amounts of its own", async () => {
    expect(await derivedSheets((address) => (address.startsWith("B") ? `=Investeringar!${address}` : undefined))).toEqual([]);
  });

  it("is not one that leads to sheets where no such table was found", async () => {
    expect(await derivedSheets((address) => `='Projekt, underlag'!${address}`)).toEqual([]);
  });

  it("is not added to what it shows", async () => {
    const alone = await readSample("ludvika-gsn-2024-t2");
    const grids = await withCopy((address) => `='Investeringar'!${address}`);
    const lines = (all: readonly Grid[]): number => buildFollowUp(recogniseWorkbook(all), all).investments.length;
    expect(lines(grids)).toBe(lines(alone));
  });
});
