/** Excel.PageLayout with its headers and footers. */
import type { HeaderFooter, PageSetup } from "../../workbook/page-setup";
import { printAreaOf, setPrintArea, setPrintTitles, titlesOf } from "../../workbook/print-names";
import type { Area } from "../../workbook/reference";
import type { Sheet } from "../../workbook/sheet";
import { asBoolean, asChoice, asNumber, asRecord, asText } from "../arguments";
import { refuse } from "../api-error";
import type { ApiContext } from "../context";
import { HostObject, nothing, type Json } from "../host-object";
import { resolveAddress } from "../resolve-address";
import { RangeAreas } from "./range-areas";
import { RangePlace } from "./range-place";

const papers = ["Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small", "A5", "B4", "B5", "Folio", "Quatro"];
const INCH = 72;

export class PageLayout extends HostObject {
  override readonly className = "PageLayout";
  override readonly scalars = [
    "blackAndWhite", "bottomMargin", "centerHorizontally", "centerVertically", "draftMode", "firstPageNumber", "footerMargin", "headerMargin", "leftMargin",
    "orientation", "paperSize", "printGridlines", "printHeadings", "printOrder", "rightMargin", "topMargin", "zoom",
  ];

  constructor(private readonly context: ApiContext, private readonly sheet: Sheet) {
    super();
  }

  private get page(): PageSetup {
    return this.sheet.facts.page;
  }

  private change(part: Partial<PageSetup>): void {
    if (this.sheet.facts.protection) refuse("AccessDenied");
    Object.assign(this.page, part, { isChanged: true });
  }

  get orientation(): string { return this.page.orientation; }
  set orientation(value: unknown) { this.change({ orientation: asChoice(value, ["Portrait", "Landscape"] as const) }); }

  get paperSize(): string { return papers[this.page.paperSize - 1] ?? "A4"; }
  set paperSize(value: unknown) {
    const number = papers.findIndex((paper) => paper.toLowerCase() === asText(value).toLowerCase()) + 1;
    if (number === 0) refuse("InvalidArgument");
    this.change({ paperSize: number });
  }

  get zoom(): Json {
    const { fitToWidth, fitToHeight, scale } = this.page;
    return fitToWidth === undefined && fitToHeight === undefined
      ? { scale }
      : { ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}), ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}) };
  }
  set zoom(value: unknown) {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = asRecord(value);
    if (scale !== undefined && scale !== null) this.change({ scale: asNumber(scale), fitToWidth: undefined, fitToHeight: undefined });
    else this.change({ fitToWidth: isGiven(wide) ? asNumber(wide) : 0, fitToHeight: isGiven(tall) ? asNumber(tall) : 0 });
  }

  get topMargin(): number { return this.page.margins.top * INCH; }
  set topMargin(value: unknown) { this.margin("top", value); }
  get bottomMargin(): number { return this.page.margins.bottom * INCH; }
  set bottomMargin(value: unknown) { this.margin("bottom", value); }
  get leftMargin(): number { return this.page.margins.left * INCH; }
  set leftMargin(value: unknown) { this.margin("left", value); }
  get rightMargin(): number { return this.page.margins.right * INCH; }
  set rightMargin(value: unknown) { this.margin("right", value); }
  get headerMargin(): number { return this.page.margins.header * INCH; }
  set headerMargin(value: unknown) { this.margin("header", value); }
  get footerMargin(): number { return this.page.margins.footer * INCH; }
  set footerMargin(value: unknown) { this.margin("footer", value); }

  private margin(side: keyof PageSetup["margins"], value: unknown): void {
    const points = asNumber(value);
    if (points < 0) refuse("InvalidArgument");
    this.change({ margins: { ...this.page.margins, [side]: points / INCH } });
  }

  get centerHorizontally(): boolean { return this.page.centerHorizontally; }
  set centerHorizontally(value: unknown) { this.change({ centerHorizontally: asBoolean(value) }); }
  get centerVertically(): boolean { return this.page.centerVertically; }
  set centerVertically(value: unknown) { this.change({ centerVertically: asBoolean(value) }); }
  get printGridlines(): boolean { return this.page.printGridlines; }
  set printGridlines(value: unknown) { this.change({ printGridlines: asBoolean(value) }); }
  get printHeadings(): boolean { return this.page.printHeadings; }
  set printHeadings(value: unknown) { this.change({ printHeadings: asBoolean(value) }); }
  get blackAndWhite(): boolean { return this.page.blackAndWhite; }
  set blackAndWhite(value: unknown) { this.change({ blackAndWhite: asBoolean(value) }); }
  get draftMode(): boolean { return this.page.draftMode; }
  set draftMode(value: unknown) { this.change({ draftMode: asBoolean(value) }); }
  get printOrder(): string { return this.page.printOrder; }
  set printOrder(value: unknown) { this.change({ printOrder: asChoice(value, ["DownThenOver", "OverThenDown"] as const) }); }
  get firstPageNumber(): Json { return this.page.firstPageNumber ?? ""; }
  set firstPageNumber(value: unknown) { this.change({ firstPageNumber: value === "" ? undefined : asNumber(value) }); }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.page, () => this.change({}));
  }

  setPrintArea(range: unknown): void {
    this.change({});
    setPrintArea(this.sheet, this.areasOf(range));
  }

  getPrintAreaOrNullObject(): HostObject {
    const areas = printAreaOf(this.sheet);
    return areas.length === 0 ? nothing : this.context.objects.areas(this.sheet, areas);
  }

  getPrintArea(): HostObject {
    const areas = printAreaOf(this.sheet);
    return areas.length === 0 ? refuse("ItemNotFound") : this.context.objects.areas(this.sheet, areas);
  }

  setPrintTitleRows(range: unknown): void {
    this.change({});
    setPrintTitles(this.sheet, { rows: this.areasOf(range)[0] });
  }

  setPrintTitleColumns(range: unknown): void {
    this.change({});
    setPrintTitles(this.sheet, { columns: this.areasOf(range)[0] });
  }

  getPrintTitleRowsOrNullObject(): HostObject {
    const { rows } = titlesOf(this.sheet);
    return rows ? this.context.objects.range(this.sheet, rows) : nothing;
  }

  getPrintTitleColumnsOrNullObject(): HostObject {
    const { columns } = titlesOf(this.sheet);
    return columns ? this.context.objects.range(this.sheet, columns) : nothing;
  }

  private areasOf(range: unknown): Area[] {
    if (range instanceof RangePlace) return [range.area];
    if (range instanceof RangeAreas) return [...range.blocks];
    return asText(range).split(",").map((address) => resolveAddress(this.context.book, this.sheet, address).area);
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export class HeaderFooterGroup extends HostObject {
  override readonly className = "HeaderFooterGroup";
  override readonly scalars = ["state", "useSheetMargins", "useSheetScale"];

  constructor(private readonly page: PageSetup, private readonly onChange: () => void) {
    super();
  }

  get state(): string { return this.page.headersFooters.state; }
  set state(value: unknown) {
    this.onChange();
    this.page.headersFooters.state = asChoice(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const);
  }

  get useSheetMargins(): boolean { return this.page.useSheetMargins; }
  set useSheetMargins(value: unknown) {
    this.onChange();
    this.page.useSheetMargins = asBoolean(value);
  }

  get useSheetScale(): boolean { return this.page.useSheetScale; }
  set useSheetScale(value: unknown) {
    this.onChange();
    this.page.useSheetScale = asBoolean(value);
  }

  get defaultForAllPages(): HeaderFooterObject { return this.part("defaultForAllPages"); }
  get oddPages(): HeaderFooterObject { return this.part("defaultForAllPages"); }
  get evenPages(): HeaderFooterObject { return this.part("evenPages"); }
  get firstPage(): HeaderFooterObject { return this.part("firstPage"); }

  private part(name: "defaultForAllPages" | "evenPages" | "firstPage"): HeaderFooterObject {
    return new HeaderFooterObject(this.page.headersFooters[name], this.onChange);
  }
}

export class HeaderFooterObject extends HostObject {
  override readonly className = "HeaderFooter";
  override readonly scalars = ["centerFooter", "centerHeader", "leftFooter", "leftHeader", "rightFooter", "rightHeader"];

  constructor(private readonly texts: HeaderFooter, private readonly onChange: () => void) {
    super();
  }

  get leftHeader(): string { return this.texts.leftHeader; }
  set leftHeader(value: unknown) { this.set("leftHeader", value); }
  get centerHeader(): string { return this.texts.centerHeader; }
  set centerHeader(value: unknown) { this.set("centerHeader", value); }
  get rightHeader(): string { return this.texts.rightHeader; }
  set rightHeader(value: unknown) { this.set("rightHeader", value); }
  get leftFooter(): string { return this.texts.leftFooter; }
  set leftFooter(value: unknown) { this.set("leftFooter", value); }
  get centerFooter(): string { return this.texts.centerFooter; }
  set centerFooter(value: unknown) { this.set("centerFooter", value); }
  get rightFooter(): string { return this.texts.rightFooter; }
  set rightFooter(value: unknown) { this.set("rightFooter", value); }

  private set(name: keyof HeaderFooter, value: unknown): void {
    this.onChange();
    this.texts[name] = asText(value);
  }
}
