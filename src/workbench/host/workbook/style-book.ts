/** Every cell format of a workbook by its id in the cells ("x12" came as number 12 from the file, "n3" was made here). */
import { officeTheme, type Palette } from "./colour";
import { plainStyle, type CellStyle } from "./style";

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

  /** The id for a format, new or known. */
  intern(style: CellStyle): string {
    const content = JSON.stringify(style);
    const known = this.idByContent.get(content);
    if (known !== undefined) return known;
    const id = `n${++this.made}`;
    this.byId.set(id, style);
    this.idByContent.set(content, id);
    return id;
  }
}
