/** Lays out one table of a report, whatever it is about; undefined when the workbook has nothing for it. */
import { hasFiguresFor } from "./has-figures-for";
import type { LaidBlock } from "./laid-block";
import { layOutAllocation } from "./lay-out-allocation";
import { layOutDeviations } from "./lay-out-deviations";
import { layOutFrame } from "./lay-out-frame";
import { layOutSentences } from "./lay-out-sentences";
import { layOutRecords } from "./lay-out-records";
import { blockForTables } from "./record-tables";
import { layOutInvestments } from "./lay-out-investments";
import { layOutOperating } from "./lay-out-operating";
import type { LayoutContext } from "./layout-context";
import type { Block } from "./template";

export function layOutBlock(block: Block, context: LayoutContext): LaidBlock | undefined {
  if (!hasFiguresFor(block, context.followUp)) return undefined;
  switch (block.kind) {
    case "operating": return layOutOperating(block, context);
    case "investments": return layOutInvestments(block, context);
    case "records": return layOutRecords(blockForTables(block, context.followUp), context);
    case "frame": return layOutFrame(context);
    case "allocation": return layOutAllocation(context);
    case "deviations": return layOutDeviations(block, context);
    case "sentences": return layOutSentences(block, context);
  }
}
