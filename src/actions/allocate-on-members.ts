/** "Fördela på medlemmar": what the workbook offers to share by, the amount in the selected cell, and the table that is inserted. */
import { layOutShares, ALLOCATION_ID } from "../core/allocation/lay-out-shares";
import { findChangedSource, type FollowedCell } from "../core/allocation/find-changed-source";
import { keyOffers, lastKnownTurnOfYear, type KeyOffer } from "../core/allocation/key-offer";
import { shareOut, type AllocationRequest } from "../core/allocation/share-out";
import { buildFollowUp } from "../core/followup/build-follow-up";
import { parseNumber } from "../core/money/parse-number";
import type { MoneyUnit } from "../core/money/money-unit";
import type { Attempt, Problem } from "../core/problem";
import { reportsOf } from "../core/report/find-own-sheets";
import { findProtection } from "../core/report/find-protection";
import { planTable } from "../core/report/plan-report";
import { findCheckedRound } from "../core/rules/checked-round";
import { readSettings } from "../core/rules/committee-settings";
import type { StoredKey } from "../core/state/stored-state";
import { cellAddress } from "../core/sheet/address";
import { readSelectedCell } from "../excel/read-selected-cell";
import { applyReports } from "./apply-reports";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import type { InsertedReport } from "./outcome";
import type { ReadMoment } from "./read-moment";
import type { Run } from "./run";

export interface AllocationOffer {
  readonly keys: readonly KeyOffer[];
  /** The members that the settings name, for a key that is typed. */
  readonly members: readonly string[];
  readonly unit: MoneyUnit;
  /** The key's source and date as last used; undefined the first time. */
  readonly kept: StoredKey | undefined;
  /** Offered the first time; undefined where the workbook does not say its year. */
  readonly lastKnown: string | undefined;
  /** When the workbook was read. */
  readonly seen: ReadMoment;
}

export interface AmountInCell {
  readonly value: number;
  /** No formula can count with a number that stands as text: the table cannot follow the cell. */
  readonly isText: boolean;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export async function offerAllocation(run: Run = {}): Promise<Attempt<AllocationOffer>> {
  const opened = await openWorkbook(run);
  if (!opened.ok) return opened;
  const { reading, sources, contents, seen } = opened.value;
  const { state } = contents.kept;
  const settings = readSettings(state.settings);
  const round = findCheckedRound(reading, sources, settings);
  const value: AllocationOffer = {
    keys: keyOffers(buildFollowUp(reading, sources)),
    members: settings.members ?? [],
    unit: round.unit,
    kept: state.allocationKey,
    lastKnown: round.year === undefined ? undefined : lastKnownTurnOfYear(round.year),
    seen,
  };
  return { ok: true, value };
}

/** Text that reads as a number counts, for that is how economy systems give it out. */
export async function readAmountInCell(run: Run = {}): Promise<Attempt<AmountInCell>> {
  const selected = await readSelectedCell({ signal: run.signal, onWaiting: run.onProgress });
  if (!selected.ok) return selected;
  const { sheet, row, column, value } = selected.value;
  if (typeof value === "number") return { ok: true, value: { sheet, row, column, value, isText: false } };
  const parsed = typeof value === "string" ? parseNumber(value) : undefined;
  if (parsed?.kind === "number") return { ok: true, value: { sheet, row, column, value: parsed.value, isText: true } };
  return { ok: false, problem: { kind: "wrongSelection", message: `${cellAddress(row, column)} på ${sheet} är inget belopp. Markera cellen med beloppet och hämta igen.` } };
}

export async function insertAllocation(request: AllocationRequest, run: Run = {}): Promise<Attempt<InsertedReport>> {
  const shared = shareOut(request);
  if (!shared.ok) return shared;
  const opened = await openWorkbook(run);
  if (!opened.ok) return opened;
  const { contents, ownSheets } = opened.value;
  const changed = findChangedSource(request, contents.grids);
  if (changed) return { ok: false, problem: changedSince(changed) };
  const own = reportsOf(ALLOCATION_ID, ownSheets);
  const planned = planTable(layOutShares(request, shared.value), { sheets: contents.sheets.map(({ name }) => name), grids: contents.grids, own });
  const obstacle = findProtection(planned, contents.sheets, contents.structureIsProtected);
  if (obstacle) return { ok: false, problem: obstacle };
  run.onProgress?.("Skriver tabellen …");
  const { reports, problems } = await applyReports(planned, withKey(opened.value, request), run);
  const made = reports.find(({ state }) => state !== "kept");
  const [problem] = problems;
  if (problem) return { ok: false, problem };
  if (!made) throw new Error("Tabellen planerades men skrevs inte.");
  return { ok: true, value: made };
}

function changedSince({ sheet, row, column }: FollowedCell): Problem {
  return { kind: "changedSincePreview", message: `${cellAddress(row, column)} på bladet ”${sheet}” är inte som när beloppet och nyckeln hämtades, så inget skrevs. Läs igen, och hämta beloppet igen om det kom ur en cell.` };
}

/** The key's source and date are asked once, and kept with the table. */
function withKey(opened: OpenWorkbook, { keyName, keySource, keyDate }: AllocationRequest): OpenWorkbook {
  const { kept } = opened.contents;
  const state = { ...kept.state, allocationKey: { name: keyName, source: keySource, date: keyDate } };
  return { ...opened, contents: { ...opened.contents, kept: { ...kept, state } } };
}
