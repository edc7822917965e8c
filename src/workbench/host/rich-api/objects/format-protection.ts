/** Excel.FormatProtection: whether a cell is locked once its sheet is protected. */
import { asBoolean } from "../arguments";
import { refuse } from "../api-error";
import type { Json } from "../host-object";
import { FormatPart } from "./format-part";

export class FormatProtection extends FormatPart {
  override readonly className = "FormatProtection";
  override readonly scalars = ["formulaHidden", "locked"];

  get locked(): Json {
    return this.same((style) => style.locked);
  }

  set locked(value: unknown) {
    const locked = asBoolean(value);
    if (this.sheet.facts.protection) refuse("AccessDenied");
    this.change((style) => ({ ...style, locked }));
  }

  get formulaHidden(): Json {
    return this.same((style) => style.formulaHidden);
  }

  set formulaHidden(value: unknown) {
    const formulaHidden = asBoolean(value);
    this.change((style) => ({ ...style, formulaHidden }));
  }
}
