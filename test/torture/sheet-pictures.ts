/** Every sheet as the emulated Excel itself holds it, read past office.js, to prove what was and was not changed. */
import type { ExcelHost } from "../../src/workbench/host/excel-host";

export interface SheetPicture {
  readonly id: string;
  readonly name: string;
  /** Contents, formats, merged cells, visibility and protection: all that a user would miss. */
  readonly exact: string;
  /** Contents alone, alike in two openings of one workbook. */
  readonly contents: string;
}

export function sheetPictures({ book }: ExcelHost): SheetPicture[] {
  return book.sheets().map((sheet) => {
    const contents: string[] = [];
    const styles: string[] = [];
    const matrix = sheet.worksheet.getCellMatrix().getMatrix() as Record<number, Record<number, { f?: string | null; v?: unknown; s?: unknown }>>;
    for (const [row, cells] of Object.entries(matrix)) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        const content = cell?.f ?? cell?.v;
        const place = `${row},${column}`;
        if (content !== undefined && content !== null && content !== "") contents.push(`${place} ${JSON.stringify(content)}`);
        if (cell?.s) styles.push(`${place} ${sheet.styleId(Number(row), Number(column))}`);
      }
    }
    const { mergeData, hidden } = sheet.config;
    const { protection } = sheet.facts;
    return { id: sheet.id, name: sheet.name, contents: contents.join("\n"), exact: JSON.stringify([sheet.name, contents, styles, mergeData, hidden, protection]) };
  });
}
