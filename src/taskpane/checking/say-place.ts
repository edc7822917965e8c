import type { Place } from "../../core/rules/finding";
import { areaAddress } from "../../core/sheet/address";

/** "Investeringar, C11" */
export function sayPlace({ sheet, area }: Place): string {
  return `${sheet}, ${areaAddress(area)}`;
}
