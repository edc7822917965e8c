/** A workbook as it comes out of a file, before the engine holds it. */
import type { ICellData, IColumnData, IFreeze, IRowData } from "@univerjs/core";
import type { Package } from "../xlsx/package";
import type { XmlElement } from "../xlsx/xml";
import type { Palette } from "./colour";
import type { Shift } from "./move-formula";
import type { PageSetup } from "./page-setup";
import type { Area } from "./reference";
import type { CellStyle } from "./style";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What a protected sheet still allows; names as in Excel's WorksheetProtectionOptions. */
export interface Protection {
  readonly allow: Readonly<Record<string, boolean>>;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
  /** Attributes of <sheetProtection>, password hash among them; given back on saving. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface DefinedName {
  name: string;
  /** Without "=". */
  formula: string;
  /** Id of the sheet that it belongs to; workbook-wide when undefined. */
  sheetId: string | undefined;
  isHidden: boolean;
  comment: string;
  /** Other attributes of <definedName>. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface TableContent {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  area: Area;
  readonly columns: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly style: string;
  readonly part: string;
}

/** Facts of a sheet that the grid engine does not hold. */
export interface SheetFacts {
  visibility: Visibility;
  protection: Protection | undefined;
  page: PageSetup;
  tabColor: string;
  readonly customProperties: Map<string, string>;
  /** The sheet's part in the file and its XML without cells; undefined for a sheet made here. */
  readonly part: string | undefined;
  readonly shell: XmlElement | undefined;
  readonly rowAttributes: Map<number, Record<string, string>>;
  /** Array formulas of the old kind (Ctrl+Shift+Enter), by cell key: they are saved as such. */
  readonly legacyArrays: Set<number>;
  /** Rows and columns that came and went since the file was read, for the parts that are moved on saving. */
  readonly shifts: Shift[];
  /** A run of columns to the end of the sheet, of which only the first are kept one by one. */
  readonly columnTail: { readonly from: number; readonly last: number } | undefined;
  selection: Area;
}

/** Results that an array formula wrote beside itself. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  readonly cells: { row: number; column: number; value: ICellData }[];
}

export interface SheetContent {
  readonly id: string;
  readonly name: string;
  readonly cellData: Record<number, Record<number, ICellData>>;
  readonly rowData: Record<number, Partial<IRowData>>;
  readonly columnData: Record<number, Partial<IColumnData>>;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Area[];
  readonly freeze: IFreeze | undefined;
  readonly showGridlines: boolean;
  /** Pixels. */
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Cells whose formula came without a stored value. */
  readonly uncalculated: readonly { readonly row: number; readonly column: number }[];
  readonly spills: readonly Spill[];
  readonly facts: SheetFacts;
}

export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  revisionNumber: number;
  creationDate: string | undefined;
  language: string;
}

export interface BookContent {
  readonly package: Package | undefined;
  readonly sheets: readonly SheetContent[];
  readonly activeSheet: number;
  readonly styles: readonly CellStyle[];
  readonly theme: Palette;
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableContent[];
  readonly properties: DocumentProperties;
  /** The add-in's settings, as JSON texts by name. */
  readonly settings: ReadonlyMap<string, string>;
  readonly calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  readonly isStructureProtected: boolean;
  readonly uses1904: boolean;
}
