/** Every cell format of a workbook by its id in the grid ("x12" came as number 12 from the file, "n3" was made here). */
import type { IStyleData } from "@univerjs/core";
import { officeTheme, type Palette } from "./colour";
import { plainStyle, type CellStyle } from "./style";
import { toUniverStyle } from "./univer-style";

export class StyleBook {
  private readonly byId = new Map<string, CellStyle>();
  private readonly idByContent = new Map<string, string>();
  private made = 0;

  constructor(fromFile: readonly CellStyle[], readonly theme: Palette = officeTheme) {
    fromFile.forEach((style, index) => this.byId.set(`x${index}`, style));
    if (fromFile.length === 0) this.byId.set("x0", plainStyle);
  }

  /** The format of a cell without an id is the workbook's standard. */
  get(id: string | undefined): CellStyle {
    return this.byId.get(id ?? "x0") ?? this.byId.get("x0") ?? plainStyle;
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** The id for a format, new or known; `picture` tells the grid of a new one. */
  intern(style: CellStyle, picture: (id: string, picture: IStyleData) => void): string {
    const content = JSON.stringify(style);
    const known = this.idByContent.get(content);
    if (known !== undefined) return known;
    const id = `n${++this.made}`;
    this.byId.set(id, style);
    this.idByContent.set(content, id);
    picture(id, toUniverStyle(style, this.theme));
    return id;
  }

  adopt(id: string, style: CellStyle): void {
    this.byId.set(id, style);
  }

  pictures(): Record<string, IStyleData> {
    return Object.fromEntries([...this.byId].map(([id, style]) => [id, toUniverStyle(style, this.theme)]));
  }
}
