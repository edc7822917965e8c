/** Divides the used ranges into blocks of rows, and blocks into requests, so that no answer outgrows Excel on the web. */
import type { Area } from "../core/sheet/address";

/** A sheet's used range, with what is needed to decide how to read it. */
export interface Extent {
  /** Index in the list of sheets. */
  readonly sheet: number;
  readonly area: Area;
  /** "some": each row has to be asked. */
  readonly hiddenRows: "none" | "some" | "all";
  readonly hiddenColumns: "none" | "some" | "all";
}

export interface Block {
  readonly extent: Extent;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Excel on the web refuses answers over 5 MB. A cell costs about 16 (blank) to 55 bytes (text, formula) over its value,
 * formula and number format. The same on every platform, so that one machine's run proves another's.
 */
export const CELLS_PER_REQUEST = 90_000;

/** Blocks in sheet order. Each request is filled, if need be with the first rows of the next sheet, so that there are as few as can be. */
export function planBlocks(extents: readonly Extent[], cellsPerRequest: number = CELLS_PER_REQUEST): Block[][] {
  const requests: Block[][] = [];
  let room = 0;
  for (const extent of extents) {
    const columns = columnCount(extent);
    for (let top = extent.area.top; top <= extent.area.bottom; ) {
      if (room < columns || requests.length === 0) {
        requests.push([]);
        room = cellsPerRequest;
      }
      const bottom = Math.min(extent.area.bottom, top + Math.max(1, Math.floor(room / columns)) - 1);
      requests.at(-1)?.push({ extent, top, bottom });
      room -= (bottom - top + 1) * columns;
      top = bottom + 1;
    }
  }
  return requests;
}

/** Two requests for half as much each; undefined when there is nothing left to divide. */
export function halve(request: readonly Block[]): [Block[], Block[]] | undefined {
  if (request.length > 1) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  const [block] = request;
  if (block === undefined || block.top === block.bottom) return undefined;
  const middle = Math.floor((block.top + block.bottom) / 2);
  return [[{ ...block, bottom: middle }], [{ ...block, top: middle + 1 }]];
}

export function cellCount(block: Block): number {
  return (block.bottom - block.top + 1) * columnCount(block.extent);
}

function columnCount(extent: Extent): number {
  return extent.area.right - extent.area.left + 1;
}
