/** How a report is turned and fitted on A4, so that none of its tables is cut by the page's end if it can be helped. */
import type { PageSetup } from "../sheet/edit";

/** Points of A4 inside Excel's usual margins, as wide and as high as each orientation has. */
const ROOM = { portrait: { width: 494, height: 734 }, landscape: { width: 741, height: 487 } } as const;

/** Ten-point text smaller than this is hard to read on paper. */
const SMALLEST = 0.68;

type Fit = Pick<PageSetup, "orientation" | "isOnePage">;

/** As the document is usually turned, on one page if that can be read; else turned; else on as many pages as it needs. */
export function fitPage(usual: PageSetup["orientation"], widths: readonly number[], heights: readonly number[]): Fit {
  const [width, height] = [sumOf(widths), sumOf(heights)];
  const fits = (orientation: PageSetup["orientation"]): boolean => Math.min(ROOM[orientation].width / width, ROOM[orientation].height / height) >= SMALLEST;
  const turned = usual === "portrait" ? "landscape" : "portrait";
  if (fits(usual)) return { orientation: usual, isOnePage: true };
  return fits(turned) ? { orientation: turned, isOnePage: true } : { orientation: usual };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
