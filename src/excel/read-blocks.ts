/** Reads the planned blocks, request by request; an answer too large to come back is asked for again in halves. */
import type { SheetInfo } from "../core/sheet/sheet-info";
import { askForBlock, type BlockAnswer } from "./ask-for-block";
import { cellCount, halve, type Block } from "./plan-blocks";
import type { Question, Session } from "./session";

export interface Progress {
  readonly cellsRead: number;
  readonly cellsInAll: number;
}

export async function readBlocks(
  session: Session,
  sheets: readonly SheetInfo[],
  requests: readonly (readonly Block[])[],
  take: (block: Block, answer: BlockAnswer) => void,
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
    for (const [block, answer] of read.answer) {
      take(block, answer);
      cellsRead += cellCount(block);
    }
    onProgress({ cellsRead, cellsInAll });
  }
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
