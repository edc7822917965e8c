/** Reads the planned blocks, request by request; an answer too large to come back is asked for again in halves, and one with errors in it asked about once more. */
import type { SheetInfo } from "../core/sheet/sheet-info";
import type { CellBlock } from "../core/sheet/grid-draft";
import { askForBlock, type BlockAnswer } from "./ask-for-block";
import { areaOfErrors, askForErrors, type IsError } from "./ask-for-errors";
import { cellCount, halve, type Block } from "./plan-blocks";
import type { Question, Session } from "./session";

export interface Progress {
  readonly cellsRead: number;
  readonly cellsInAll: number;
}

export interface ReadBlock {
  readonly block: Block;
  readonly cells: CellBlock;
  readonly hiddenColumns: readonly number[];
}

export async function readBlocks(
  session: Session,
  sheets: readonly SheetInfo[],
  requests: readonly (readonly Block[])[],
  take: (read: ReadBlock) => void,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const cellsInAll = requests.flat().reduce((sum, block) => sum + cellCount(block), 0);
  let cellsRead = 0;
  const waiting: (readonly Block[])[] = [...requests];
  for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
    const halves = halve(request);
    const question = askForBlocks(sheets, request);
    const read = halves === undefined ? { answer: await session.ask(question) } : await session.askUnlessTooMuch(question);
    if (read === undefined) {
      waiting.unshift(...(halves ?? []));
      continue;
    }
    const isErrors = await readErrors(session, sheets, read.answer);
    read.answer.forEach(([block, { cells, hiddenColumns }], at) => {
      const { left } = block.extent.area;
      const isErrorAt = isErrors[at];
      const isError: CellBlock["isError"] = isErrorAt ? (row, column) => isErrorAt(block.top + row, left + column) : () => false;
      take({ block, cells: { ...cells, isError }, hiddenColumns });
      cellsRead += cellCount(block);
    });
    onProgress({ cellsRead, cellsInAll });
  }
}

/** In the blocks' order; nothing is asked where no text looks like an error. */
async function readErrors(session: Session, sheets: readonly SheetInfo[], answers: readonly (readonly [Block, BlockAnswer])[]): Promise<readonly (IsError | undefined)[]> {
  const areas = answers.map(([block, { cells }]) => areaOfErrors(cells.values, block.top, block.extent.area.left));
  if (areas.every((area) => area === undefined)) return [];
  return session.ask((context) => {
    const takes = answers.map(([block], at) => {
      const area = areas[at];
      return area && askForErrors(sheetOf(sheets, block), area)(context);
    });
    return () => takes.map((take) => take?.());
  });
}

function askForBlocks(sheets: readonly SheetInfo[], request: readonly Block[]): Question<(readonly [Block, BlockAnswer])[]> {
  return (context) => {
    const takes = request.map((block) => [block, askForBlock(sheetOf(sheets, block), block)(context)] as const);
    return () => takes.map(([block, take]) => [block, take()] as const);
  };
}

function sheetOf(sheets: readonly SheetInfo[], block: Block): SheetInfo {
  const sheet = sheets[block.extent.sheet];
  if (sheet === undefined) throw new Error(`Block utan blad: ${block.extent.sheet}`);
  return sheet;
}
