/** Reads every sheet of the workbook where it stands: which sheets there are, how large they are, and what they hold. */
import type { Attempt } from "../core/problem";
import type { Grid, SheetVisibility } from "../core/sheet/grid";
import { addBlock, draftGrid, type GridDraft } from "../core/sheet/grid-draft";
import type { SheetInfo } from "../core/sheet/sheet-info";
import { planBlocks, type Extent } from "./plan-blocks";
import { readBlocks, type Progress } from "./read-blocks";
import { refuse1904 } from "./refuse-1904";
import { refuseVastSheet } from "./refuse-vast-sheet";
import { withExcel, type Question, type SessionOptions } from "./session";
import { askForState, type KeptState } from "./settings";

export interface WorkbookContents {
  /** All sheets in tab order, hidden ones too. */
  readonly sheets: readonly SheetInfo[];
  /** The sheets that hold anything, in tab order. */
  readonly grids: readonly Grid[];
  /** True when sheets cannot be added, renamed or deleted. */
  readonly structureIsProtected: boolean;
  readonly kept: KeptState;
}

export interface ReadOptions extends SessionOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Three requests for an ordinary workbook; a large one takes more, each sized before it is sent, and errors in cells one more. */
export function readWorkbook(options: ReadOptions = {}): Promise<Attempt<WorkbookContents>> {
  return withExcel(async (session) => {
    const book = await session.ask(askForSheets);
    const extents = await session.ask(askForExtents(book.sheets));
    refuseVastSheet(extents, book.sheets);
    const drafts = new Map<number, GridDraft>();
    const codes = new Map<string, string>();
    await readBlocks(session, book.sheets, planBlocks(extents), ({ block, cells, hiddenColumns }) => {
      const { sheet, area } = block.extent;
      const info = book.sheets[sheet];
      if (info === undefined) return;
      const draft = drafts.get(sheet) ?? draftGrid(info, area);
      drafts.set(sheet, draft);
      addBlock(draft, cells, codes);
      for (const column of hiddenColumns) draft.hiddenColumns.add(column);
    }, options.onProgress ?? (() => undefined));
    const grids = [...drafts.values()];
    await refuse1904(session, grids, book.sheets);
    return { ...book, grids };
  }, options);
}

/** First request: which sheets there are, whether they may be changed, and what we stored in the workbook. */
const askForSheets: Question<Omit<WorkbookContents, "grids">> = (context) => {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  protection.load("protected");
  const takeState = askForState(context);
  return () => ({
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      isProtected: sheet.protection.protected,
    })),
    structureIsProtected: protection.protected,
    kept: takeState(),
  });
};

/** Second request: how far each sheet reaches (cells with content only; formatting alone does not count). */
function askForExtents(sheets: readonly SheetInfo[]): Question<Extent[]> {
  return (context) => {
    const ranges = sheets.map((sheet) => {
      const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
      return range;
    });
    return () => ranges.flatMap((range, sheet) => (range.isNullObject ? [] : [extentOf(range, sheet)]));
  };
}

function extentOf(range: Excel.Range, sheet: number): Extent {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return {
    sheet,
    area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
    hiddenRows: hiddenShare(range.rowHidden),
    hiddenColumns: hiddenShare(range.columnHidden),
  };
}

/** Excel answers null when some are hidden and some not; the types say boolean only. */
function hiddenShare(hidden: boolean | null): "none" | "some" | "all" {
  if (hidden === null) return "some";
  return hidden ? "all" : "none";
}

function visibilityOf(visibility: Excel.Worksheet["visibility"]): SheetVisibility {
  if (visibility === "Visible") return "visible";
  return visibility === "Hidden" ? "hidden" : "veryHidden";
}
