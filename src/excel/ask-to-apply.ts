/** Queues all edits of one request, in an order that lets a refusal come before anything is written, and reads back what Excel made of them. */
import { areaAddress, type Area } from "../core/sheet/address";
import type { SheetEdit } from "../core/sheet/edit";
import { queueEdit, type SheetByName } from "./queue-edit";
import type { Question } from "./session";

/** Areas to read back once everything is written, as Excel made them. */
export type ReadBack = readonly { readonly sheet: string; readonly area: Area }[];

/** An area as Excel holds it after writing. */
export interface WrittenArea {
  readonly sheet: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly formats: readonly (readonly string[])[];
  /** As shown, with the number format applied. */
  readonly text: readonly (readonly string[])[];
}

/** What is kept before the first edit and after the last. */
export interface Noted {
  readonly first: (context: Excel.RequestContext) => void;
  readonly last: (context: Excel.RequestContext) => void;
}

/** What is begun is noted first, and then new sheets: a name that is taken is refused before anything is written. */
export function askToApply(edits: readonly SheetEdit[], readBack: ReadBack, noted?: Noted): Question<WrittenArea[]> {
  return (context) => {
    const { worksheets } = context.workbook;
    noted?.first(context);
    const sheets = new Map<string, Excel.Worksheet>();
    for (const edit of edits) {
      if (edit.kind === "addSheet") sheets.set(edit.sheet, worksheets.add(edit.sheet));
      if (edit.kind === "copySheet") sheets.set(edit.sheet, copyOf(worksheets.getItem(edit.from), edit.sheet));
    }
    const sheetByName: SheetByName = (name) => {
      const sheet = sheets.get(name) ?? worksheets.getItem(name);
      sheets.set(name, sheet);
      return sheet;
    };
    for (const edit of edits) if (edit.kind !== "addSheet" && edit.kind !== "copySheet") queueEdit(edit, sheetByName);
    const takes = readBack.map(({ sheet, area }) => queueReadBack(sheetByName(sheet), sheet, area));
    noted?.last(context);
    return () => takes.map((take) => take());
  };
}

function copyOf(original: Excel.Worksheet, name: string): Excel.Worksheet {
  const copy = original.copy("After", original);
  copy.name = name;
  return copy;
}

function queueReadBack(sheet: Excel.Worksheet, name: string, area: Area): () => WrittenArea {
  sheet.load("id");
  const range = sheet.getRange(areaAddress(area));
  range.load("formulas,values,numberFormat,text");
  return () => writtenArea(sheet, range, { sheet: name, area });
}

function writtenArea(sheet: Excel.Worksheet, range: Excel.Range, place: Pick<WrittenArea, "sheet" | "area">): WrittenArea {
  const { formulas, values, numberFormat: formats, text } = range;
  return { ...place, sheetId: sheet.id, formulas, values, formats, text };
}
