/** When the workbook was read, and how often it had changed by then: what is shown is as old as this. */
import { countChanges, countOwnChanges } from "./workbook-changes";

export interface ReadMoment {
  readonly at: Date;
  /** By others than the add-in. */
  readonly changes: number;
  readonly ownChanges: number;
}

export function readMoment(): ReadMoment {
  return { at: new Date(), changes: countChanges(), ownChanges: countOwnChanges() };
}
