/** A stray cell at the end of a sheet makes its used range billions of cells, or whole rows: said at once, with its name. */
import { cellAddress } from "../core/sheet/address";
import type { SheetInfo } from "../core/sheet/sheet-info";
import type { Extent } from "./plan-blocks";
import { Stop } from "./stop";

/** What Excel itself gives of a range at most (platform: performance). */
const MOST_CELLS = 5_000_000;

/** A range across all columns is whole rows, and of those Excel gives no values at all. */
const ALL_COLUMNS = 16_384;

export function refuseVastSheet(extents: readonly Extent[], sheets: readonly SheetInfo[]): void {
  const vast = extents.find(({ area: { top, left, bottom, right } }) => (bottom - top + 1) * (right - left + 1) > MOST_CELLS || right - left + 1 >= ALL_COLUMNS);
  if (!vast) return;
  const name = sheets[vast.sheet]?.name ?? "";
  const end = cellAddress(vast.area.bottom, vast.area.right);
  throw new Stop({
    kind: "tooLarge",
    message: `Bladet ”${name}” är ifyllt ända till ${end} och för stort för att läsas. Ta bort det som ligger långt utanför tabellerna, eller flytta bladet till en egen arbetsbok, och försök igen.`,
  });
}
