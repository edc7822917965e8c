import type { AllocationOffer, AmountInCell } from "../../actions/allocate-on-members";
import type { AllocationRequest, KeyMember } from "../../core/allocation/share-out";
import { formatNumber } from "../../core/money/format-number";
import { KRONOR_EXPONENT, type MoneyUnit } from "../../core/money/money-unit";
import { parseNumber } from "../../core/money/parse-number";

export interface DraftMember {
  readonly name: string;
  readonly weight: string;
  /** Where the offered weight stands; gone once the user has written another. */
  readonly source: KeyMember["source"];
}

/** What the user has filled in so far, as text. */
export interface AllocationDraft {
  readonly amount: string;
  /** The cell that the amount was taken from, and the unit that its sheet writes in. */
  readonly cell: AmountInCell | undefined;
  readonly cellUnit: MoneyUnit;
  readonly unit: MoneyUnit;
  readonly decimals: number;
  /** The offered key's title; "" for one that the user writes. */
  readonly key: string;
  readonly members: readonly DraftMember[];
  readonly keyName: string;
  readonly keySource: string;
  readonly keyDate: string;
}

const EMPTY: DraftMember = { name: "", weight: "", source: undefined };

export function firstDraft(offer: AllocationOffer): AllocationDraft {
  const { kept, keys, lastKnown, unit } = offer;
  const date = kept?.date ?? lastKnown ?? "";
  const blank: AllocationDraft = {
    amount: "", cell: undefined, cellUnit: "kr", unit, decimals: unit === "mnkr" ? 1 : 0, key: "", members: [], keyName: kept?.name ?? "Invånare", keySource: kept?.source ?? "SCB", keyDate: date,
  };
  const key = keys.find((one) => one.date === date) ?? keys[0];
  return key ? withKey(blank, offer, key.title) : withKey(blank, offer, "");
}

/** The members and weights of an offered key, or rows to write in. */
export function withKey(draft: AllocationDraft, { keys, members }: AllocationOffer, title: string): AllocationDraft {
  const key = keys.find((one) => one.title === title);
  if (!key) return { ...draft, key: "", members: members.length > 0 ? members.map((name) => ({ ...EMPTY, name })) : [EMPTY, EMPTY] };
  const offered = key.members.map(({ name, weight, source }) => ({ name, weight: formatNumber(weight), source }));
  return { ...draft, key: title, members: offered, keyName: "Invånare", keyDate: key.date === "" ? draft.keyDate : key.date };
}

/** The workbook has been read again: the key's amounts may have changed and its sheet another name; what the user has written is his own. */
export function readAgain(draft: AllocationDraft, offer: AllocationOffer): AllocationDraft {
  if (draft.key === "") return draft;
  const names = draft.members.map(({ name }) => name).join("\n");
  const key = offer.keys.find(({ title }) => title === draft.key) ?? offer.keys.find(({ date, members }) => date === draft.keyDate && members.map(({ name }) => name).join("\n") === names);
  return key ? withKey(draft, offer, key.title) : { ...draft, key: "", members: draft.members.map((member) => ({ ...member, source: undefined })) };
}

export function withMember(draft: AllocationDraft, at: number, change: Partial<Pick<DraftMember, "name" | "weight">>): AllocationDraft {
  const members = draft.members.map((member, row) => (row === at ? { ...member, ...change, source: change.weight === undefined ? member.source : undefined } : member));
  return { ...draft, members };
}

export function withoutMember(draft: AllocationDraft, at: number): AllocationDraft {
  return { ...draft, members: draft.members.filter((_, row) => row !== at) };
}

export function withNewMember(draft: AllocationDraft): AllocationDraft {
  return { ...draft, members: [...draft.members, EMPTY] };
}

/** The cell's value is in kronor until the user says otherwise; it is shown in the unit that is shared in. */
export function withCell(draft: AllocationDraft, cell: AmountInCell): AllocationDraft {
  return withAmountOfCell({ ...draft, cell });
}

export function withAmountOfCell(draft: AllocationDraft): AllocationDraft {
  if (!draft.cell) return draft;
  return { ...draft, amount: formatNumber(Number((draft.cell.value * factorOf(draft)).toPrecision(15))) };
}

/** How many of the unit one of the cell's is. */
function factorOf({ cellUnit, unit }: AllocationDraft): number {
  return 10 ** (KRONOR_EXPONENT[cellUnit] - KRONOR_EXPONENT[unit]);
}

/** Rows without a name and a weight are not there. */
export function requestOf(draft: AllocationDraft): AllocationRequest {
  const { cell, unit, decimals, keyName, keySource, keyDate } = draft;
  const members = draft.members.filter(({ name, weight }) => name.trim() !== "" || weight.trim() !== "");
  return {
    amount: numberOf(draft.amount),
    ...(cell && !cell.isText ? { amountSource: { sheet: cell.sheet, row: cell.row, column: cell.column, factor: factorOf(draft) } } : {}),
    unit, decimals,
    members: members.map(({ name, weight, source }): KeyMember => ({ name: name.trim(), weight: numberOf(weight), ...(source ? { source } : {}) })),
    keyName: keyName.trim(), keySource: keySource.trim(), keyDate: keyDate.trim(),
  };
}

function numberOf(text: string): number {
  const parsed = parseNumber(text);
  return parsed.kind === "number" ? parsed.value : Number.NaN;
}
