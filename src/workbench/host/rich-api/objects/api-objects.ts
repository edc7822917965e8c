/** The API objects that are made from several places. */
import type { ApiContext, ApiObjects } from "../context";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { Worksheet } from "./worksheet";

export function apiObjects(context: ApiContext): ApiObjects {
  return {
    range: (sheet, area) => new Range(context, sheet, area),
    areas: (sheet, blocks) => new RangeAreas(context, sheet, blocks),
    worksheet: (sheet) => new Worksheet(context, sheet),
  };
}
