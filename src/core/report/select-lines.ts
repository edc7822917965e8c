/** Picks the operating lines that a template's row or column is about. */
import { ACCOUNT_CLASSES } from "../followup/account-plan";
import type { OperatingLine } from "../followup/operating-line";
import type { Selection } from "./template";

export function isSelected(line: OperatingLine, { side, costType, counterparty }: Selection): boolean {
  return (
    (side === undefined || side.includes(line.side)) &&
    (costType === undefined || costType.includes(line.costType)) &&
    (counterparty === undefined || counterparty === (line.counterparty ?? "external"))
  );
}

export type Division = "activity" | "member" | "reportRow" | "costType";

/** The name of the part that a line belongs to; undefined for a line that names none. */
export function partOf(line: OperatingLine, of: Division): string | undefined {
  switch (of) {
    case "activity": return line.activity;
    case "member": return line.member;
    case "costType": return className(line);
    case "reportRow": return line.reportRow ?? (line.account === undefined ? line.label : className(line));
  }
}

function className({ costType }: OperatingLine): string | undefined {
  return ACCOUNT_CLASSES.find(({ id }) => id === costType)?.name;
}
