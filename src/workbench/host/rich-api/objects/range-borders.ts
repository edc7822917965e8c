/** Excel.RangeBorderCollection: the edges of a range and the lines between its cells. */
import { colourToHex, hexToColour } from "../../workbook/colour";
import { changeStyle } from "../../workbook/write-cells";
import type { Area } from "../../workbook/reference";
import type { Sheet } from "../../workbook/sheet";
import type { BorderLine, CellStyle, Colour, Edge } from "../../workbook/style";
import { asChoice, asCount, asText } from "../arguments";
import { refuse } from "../api-error";
import type { ApiContext } from "../context";
import { HostCollection, HostObject, type Json } from "../host-object";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof sides)[number];

/** The API speaks of a line's style and weight, the file of one word. */
const words: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"], ["hair", "Continuous", "Hairline"], ["medium", "Continuous", "Medium"], ["thick", "Continuous", "Thick"],
  ["double", "Double", "Thick"], ["dotted", "Dot", "Thin"], ["dashed", "Dash", "Thin"], ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"], ["mediumDashDot", "DashDot", "Medium"], ["dashDotDot", "DashDotDot", "Thin"], ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

export class RangeBorderCollection extends HostCollection {
  override readonly className = "RangeBorderCollection";

  constructor(private readonly context: ApiContext, private readonly sheet: Sheet, private readonly area: Area) {
    super();
  }

  get items(): RangeBorder[] {
    return sides.map((side) => new RangeBorder(this.context, this.sheet, this.area, side));
  }

  get count(): number {
    return sides.length;
  }

  getItem(side: unknown): RangeBorder {
    return new RangeBorder(this.context, this.sheet, this.area, asChoice(side, sides));
  }

  getItemAt(index: unknown): RangeBorder {
    return this.getItem(sides[asCount(index)]);
  }
}

export class RangeBorder extends HostObject {
  override readonly className = "RangeBorder";
  override readonly scalars = ["color", "sideIndex", "style", "weight"];

  constructor(private readonly context: ApiContext, private readonly sheet: Sheet, private readonly area: Area, private readonly side: Side) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.side };
  }

  get id(): string {
    return this.side;
  }

  get sideIndex(): string {
    return this.side;
  }

  get style(): Json {
    return this.same((line) => words.find(([file]) => file === line?.style)?.[1] ?? "None");
  }

  set style(value: unknown) {
    const style = asChoice(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const);
    this.draw((line) => (style === "None" ? undefined : { style: words.find(([, name, weight]) => name === style && weight === weightOf(line))?.[0] ?? fileWord(style), color: line?.color }));
  }

  get weight(): Json {
    return this.same((line) => weightOf(line));
  }

  set weight(value: unknown) {
    const weight = asChoice(value, ["Hairline", "Thin", "Medium", "Thick"] as const);
    this.draw((line) => {
      const style = words.find(([file]) => file === line?.style)?.[1] ?? "Continuous";
      return { style: words.find(([, name, heavy]) => name === style && heavy === weight)?.[0] ?? fileWord("Continuous", weight), color: line?.color };
    });
  }

  get color(): Json {
    return this.same((line) => colourToHex(line?.color, this.sheet.book.styles.theme) ?? "#000000");
  }

  set color(value: unknown) {
    const color: Colour = hexToColour(asText(value)) ?? refuse("InvalidArgument");
    this.draw((line) => ({ style: line?.style ?? "thin", color }));
  }

  private same(ask: (line: BorderLine | undefined) => string): string | null {
    const answers = new Set(this.cells().map(([row, column, edge]) => ask(this.sheet.style(row, column).borders.edges[edge])));
    return answers.size === 1 ? [...answers][0] ?? null : answers.size === 0 ? ask(undefined) : null;
  }

  private draw(change: (line: BorderLine | undefined) => BorderLine | undefined): void {
    this.context.requireAllowed(this.sheet, "allowFormatCells");
    for (const [row, column, edge] of this.cells()) {
      changeStyle(this.sheet, { top: row, bottom: row, left: column, right: column }, (style) => withLine(style, edge, change(style.borders.edges[edge])));
    }
    this.context.changedLook(this.sheet, this.area);
  }

  /** The cells that carry this line, and on which of their edges. */
  private cells(): [number, number, Edge][] {
    const { top, left, bottom, right } = this.area;
    const found: [number, number, Edge][] = [];
    const add = (rows: [number, number], columns: [number, number], edge: Edge): void => {
      for (let row = rows[0]; row <= rows[1]; row++) for (let column = columns[0]; column <= columns[1]; column++) found.push([row, column, edge]);
    };
    if (this.side === "EdgeTop") add([top, top], [left, right], "top");
    if (this.side === "EdgeBottom") add([bottom, bottom], [left, right], "bottom");
    if (this.side === "EdgeLeft") add([top, bottom], [left, left], "left");
    if (this.side === "EdgeRight") add([top, bottom], [right, right], "right");
    if (this.side === "InsideHorizontal") add([top, bottom - 1], [left, right], "bottom");
    if (this.side === "InsideVertical") add([top, bottom], [left, right - 1], "right");
    if (this.side === "DiagonalDown") add([top, bottom], [left, right], "diagonalDown");
    if (this.side === "DiagonalUp") add([top, bottom], [left, right], "diagonalUp");
    return found;
  }
}

function weightOf(line: BorderLine | undefined): string {
  return words.find(([file]) => file === line?.style)?.[2] ?? "Thin";
}

function fileWord(style: string, weight = "Thin"): string {
  return words.find(([, name, heavy]) => name === style && heavy === weight)?.[0] ?? words.find(([, name]) => name === style)?.[0] ?? "thin";
}

function withLine(style: CellStyle, edge: Edge, line: BorderLine | undefined): CellStyle {
  const { [edge]: _old, ...others } = style.borders.edges;
  return { ...style, borders: { edges: line ? { ...others, [edge]: line } : others } };
}
