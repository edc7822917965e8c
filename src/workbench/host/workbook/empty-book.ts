/** A new workbook as a Swedish Excel opens it: one sheet, "Blad1". */
import { newFacts } from "./book";
import { officeTheme } from "./colour";
import type { BookContent, SheetContent } from "./content";
import { plainStyle } from "./style";

export function emptyBook(names: readonly string[] = ["Blad1"]): BookContent {
  return {
    package: undefined,
    sheets: names.map((name, index) => emptySheet(name, index)),
    activeSheet: 0,
    styles: [{ ...plainStyle, xf: 0 }],
    theme: officeTheme,
    names: [], tables: [],
    properties: {
      title: "", subject: "", author: "", keywords: "", comments: "", category: "", manager: "", company: "", lastAuthor: "", revisionNumber: 0,
      creationDate: undefined, language: "",
    },
    settings: new Map(),
    calculationMode: "Automatic", isStructureProtected: false, uses1904: false,
  };
}

function emptySheet(name: string, index: number): SheetContent {
  return {
    id: `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`, name,
    cellData: {}, rowData: {}, columnData: {}, rowCount: 0, columnCount: 0, merges: [], freeze: undefined, showGridlines: true,
    defaultColumnWidth: 64, defaultRowHeight: 20, uncalculated: [], spills: [], facts: newFacts(),
  };
}
