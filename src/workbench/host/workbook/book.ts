/** One workbook: the grid engine's model and what the engine does not hold, under one roof. Everyone who reads or changes cells goes through here. */
import { ICommandService, UniverInstanceType, type IWorkbookData, type IWorksheetData, type Univer, type Workbook } from "@univerjs/core";
import { IFunctionService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { Calculation } from "./calculation";
import type { BookContent, DefinedName, DocumentProperties, SheetContent, SheetFacts, TableContent } from "./content";
import { createHeadlessUniver } from "./engine";
import { registerFastFunctions } from "./fast-conditional-functions";
import { isSameSheet } from "./move-formula";
import { newPageSetup } from "./page-setup";
import { Sheet, type OwningBook } from "./sheet";
import type { CellStyle } from "./style";
import { StyleBook } from "./style-book";
import type { Package } from "../xlsx/package";

const MARGIN_ROWS = 200;
const MARGIN_COLUMNS = 26;

/** The engine keeps what it has read of ranges in module variables, by workbook id: two open workbooks must not share one. */
let opened = 0;

export class Book implements OwningBook {
  readonly unitId = `workbook-${++opened}`;
  readonly workbook: Workbook;
  readonly styles: StyleBook;
  readonly calculation: Calculation;
  readonly commands: ICommandService;
  readonly file: Package | undefined;
  readonly properties: DocumentProperties;
  readonly settings: Map<string, string>;
  readonly names: DefinedName[];
  readonly tables: TableContent[];
  calculationMode: BookContent["calculationMode"];
  isStructureProtected: boolean;
  /** Dates of the file are counted from 1904; they are shown so, but typed and calculated as if from 1900. */
  readonly uses1904: boolean;
  activeSheetId: string;
  /** Sheets that were in the file and have been deleted since. */
  readonly deletedParts: string[] = [];
  private readonly known = new Map<string, Sheet>();
  private made = 0;

  private constructor(readonly univer: Univer, content: BookContent) {
    this.file = content.package;
    this.properties = { ...content.properties };
    this.settings = new Map(content.settings);
    this.names = [...content.names];
    this.tables = [...content.tables];
    this.calculationMode = content.calculationMode;
    this.isStructureProtected = content.isStructureProtected;
    this.uses1904 = content.uses1904;
    this.styles = new StyleBook(content.styles, content.theme);
    this.calculation = new Calculation(univer, this.unitId);
    this.commands = univer.__getInjector().get(ICommandService);
    this.workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, this.snapshot(content));
    registerFastFunctions(univer.__getInjector().get(IFunctionService));
    for (const { id, facts } of content.sheets) this.adoptSheet(id, facts);
    this.activeSheetId = content.sheets[content.activeSheet]?.id ?? content.sheets[0]?.id ?? "";
    for (const name of this.names) this.publishName(name);
    this.calculation.takeSpills(content.sheets);
    for (const sheet of content.sheets) {
      for (const { row, column } of sheet.uncalculated) this.calculation.markCells(sheet.id, { top: row, left: column, bottom: row, right: column }, false);
    }
  }

  static open(content: BookContent): Book {
    return new Book(createHeadlessUniver(), content);
  }

  private snapshot(content: BookContent): IWorkbookData {
    return {
      id: this.unitId, name: "", appVersion: "", locale: "enUS" as IWorkbookData["locale"],
      styles: {},
      sheetOrder: content.sheets.map((sheet) => sheet.id),
      sheets: Object.fromEntries(content.sheets.map((sheet) => [sheet.id, worksheetData(sheet)])),
    };
  }

  adoptSheet(id: string, facts: SheetFacts): Sheet {
    const worksheet = this.workbook.getSheetBySheetId(id);
    if (!worksheet) throw new Error(`[emulator] sheet ${id} is not in the engine`);
    const sheet = new Sheet(this, worksheet, facts);
    this.known.set(id, sheet);
    return sheet;
  }

  /** In the order of the tabs. A sheet that the user made in the grid is met here for the first time. */
  sheets(): Sheet[] {
    return this.workbook.getSheets().map((worksheet) => this.known.get(worksheet.getSheetId()) ?? this.adoptSheet(worksheet.getSheetId(), newFacts()));
  }

  sheetWithId(id: string): Sheet | undefined {
    return this.sheets().find((sheet) => sheet.id === id);
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets().find((sheet) => isSameSheet(sheet.name, name));
  }

  get activeSheet(): Sheet {
    const sheet = this.sheetWithId(this.activeSheetId) ?? this.sheets()[0];
    if (!sheet) throw new Error("[emulator] a workbook has at least one sheet");
    return sheet;
  }

  internStyle(style: CellStyle): string {
    return this.styles.intern(style);
  }

  nextSheetId(): string {
    const taken = new Set(this.sheets().map((sheet) => sheet.id));
    let id: string;
    do {
      this.made++;
      id = `{00000000-0001-0000-${(0xff00 + this.made).toString(16).toUpperCase()}-000000000000}`;
    } while (taken.has(id));
    return id;
  }

  forgetSheet(sheet: Sheet): void {
    this.known.delete(sheet.id);
    if (sheet.facts.part !== undefined) this.deletedParts.push(sheet.facts.part);
  }

  /** Tells the formula engine of a name, so that formulas can use it. */
  publishName(name: DefinedName): void {
    this.commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId: this.unitId,
      id: nameId(name),
      name: name.name,
      formulaOrRefString: `=${name.formula}`,
      comment: name.comment,
      localSheetId: name.sheetId ?? "AllDefaultWorkbook",
      hidden: name.isHidden,
    }, { onlyLocal: true });
    this.calculation.markName(name.name);
  }

  forgetName(name: DefinedName): void {
    this.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, {
      unitId: this.unitId, id: nameId(name), name: name.name, formulaOrRefString: `=${name.formula}`,
    }, { onlyLocal: true });
    this.calculation.markName(name.name);
  }

  async settle(): Promise<void> {
    if (this.calculationMode !== "Manual") await this.calculation.run();
    else await this.calculation.idle();
  }
}

export function nameId(name: Pick<DefinedName, "name" | "sheetId">): string {
  return `${name.sheetId ?? ""}|${name.name.toLowerCase()}`;
}

export function newFacts(): SheetFacts {
  return {
    visibility: "Visible", protection: undefined, page: { ...newPageSetup(), isChanged: true }, tabColor: "", customProperties: new Map(),
    part: undefined, shell: undefined, rowAttributes: new Map(), legacyArrays: new Set(), shifts: [], columnTail: undefined,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

export function worksheetData(sheet: SheetContent): Partial<IWorksheetData> {
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.facts.tabColor,
    hidden: sheet.facts.visibility === "Visible" ? 0 : 1,
    rowCount: sheet.rowCount + MARGIN_ROWS,
    columnCount: Math.max(sheet.columnCount + 10, MARGIN_COLUMNS),
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    mergeData: sheet.merges.map((area) => ({ startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right })),
    cellData: sheet.cellData,
    rowData: sheet.rowData,
    columnData: sheet.columnData,
    showGridlines: sheet.showGridlines ? 1 : 0,
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
    zoomRatio: 1, scrollTop: 0, scrollLeft: 0, rightToLeft: 0,
    freeze: sheet.freeze ?? { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  };
}
