/** What must hold after a fault: hers is untouched, ours is whole or absent, and she has been told. */
import type { ExcelHost } from "../../src/workbench/host/excel-host";
import { understandState } from "../../src/core/state/stored-state";
import type { Fault } from "./faults";
import type { Came } from "./scenarios";
import { sheetPictures, type SheetPicture } from "./sheet-pictures";

export const OTHERS_SETTING = "annat-tillägg";

/** What a scenario does where nothing goes wrong. */
export interface Golden {
  readonly requests: number;
  readonly came: Came;
  readonly sheets: readonly SheetPicture[];
  /** The contents of every sheet after one run, and after two. */
  readonly wholes: ReadonlySet<string>;
  /** Those that were reports of ours before the run: they may be written. */
  readonly ownSheets: readonly string[];
}

/** What the user is told: a known kind, in Swedish, ending in what to do; or nothing, because all was done. */
export function tells(came: Came | undefined, fault: Fault, golden: Golden): string | undefined {
  if (came === undefined) return undefined;
  const usual = new Set(golden.came.problems.map(({ kind }) => kind));
  const fresh = came.problems.filter(({ kind }) => !usual.has(kind));
  const wrong = fresh.find(({ kind, message }) => !/\.$/u.test(message) || !ADVICE.test(message) || (fault.kinds.length > 0 && !fault.kinds.includes(kind) && kind !== "notRemembered"));
  if (wrong) return `told ${wrong.kind}: ${wrong.message}`;
  if (fresh.length === 0 && !fault.isByColleague && came.reports.length !== golden.came.reports.length) return `made ${came.reports.length} of ${golden.came.reports.length} reports and said nothing`;
  return undefined;
}

const ADVICE = /försök|kör |läs |uppdatera|stäng|avsluta|ta bort|vänta|nästa gång|räkna om|ladda om|gör om|kontrollera|lägg till|skapa|titta|skriv /iu;

/** Every sheet that was there is as it was, or as a run without fault makes it; every new one is whole. */
export function isUntouched(expected: readonly SheetPicture[], host: ExcelHost, golden: Golden): string | undefined {
  const now = sheetPictures(host);
  for (const before of expected) {
    const after = now.find(({ id }) => id === before.id);
    if (!after) return `the sheet ${before.name} is gone`;
    if (after.contents !== before.contents && !golden.wholes.has(after.contents)) return `the sheet ${before.name} is neither as it was nor whole${difference(before.contents, after.contents)}`;
    if (after.contents === before.contents && after.exact !== before.exact && !golden.ownSheets.includes(before.id)) return `the looks of ${before.name} are changed`;
    if (after.name !== before.name) return `the sheet ${before.name} is called ${after.name}`;
  }
  const known = new Set(expected.map(({ id }) => id));
  const halfDone = now.find((sheet) => !known.has(sheet.id) && !golden.wholes.has(sheet.contents));
  return halfDone && `the new sheet ${halfDone.name} is half done`;
}

/** Hers is never lost; what we add beside it is whole or not there. */
export function afterColleague(expected: readonly SheetPicture[], host: ExcelHost, golden: Golden): string | undefined {
  const now = sheetPictures(host);
  for (const before of expected) {
    const after = now.find(({ id }) => id === before.id);
    if (!after) return `the sheet ${before.name} is gone`;
    if (after.exact !== before.exact && !golden.ownSheets.includes(before.id)) return `the sheet ${before.name} is not as the colleague left it`;
  }
  return undefined;
}

export function isFinished(again: Came, host: ExcelHost, golden: Golden): string | undefined {
  const kinds = (came: Came): string => came.problems.map(({ kind }) => kind).join();
  if (kinds(again) !== kinds(golden.came)) return `the next run says ${kinds(again) || "nothing"}: ${again.problems[0]?.message ?? ""}`;
  if (again.reports.length !== golden.came.reports.length) return `the next run makes ${again.reports.length} of ${golden.came.reports.length} reports`;
  const names = new Set(sheetPictures(host).map(({ name }) => name));
  const missing = golden.sheets.find(({ name }) => !names.has(name));
  return missing && `${missing.name} is missing after the next run`;
}

export function keeps(host: ExcelHost): string | undefined {
  if (host.book.settings.get(OTHERS_SETTING) !== JSON.stringify({ deras: 1 })) return "another add-in's setting is changed";
  const { condition } = understandState(stored(host));
  return condition === "usable" || condition === "absent" ? undefined : `our settings are ${condition}`;
}

/** What is kept of ours in the workbook. */
export function stored({ book }: ExcelHost): unknown {
  const ours = book.settings.get("namndrapport");
  return ours === undefined ? undefined : JSON.parse(ours);
}

/** The first cells that differ, for whoever is to mend it. */
function difference(before: string, after: string): string {
  const [was, is] = [before.split("\n"), after.split("\n")];
  const lost = was.filter((cell) => !is.includes(cell)).slice(0, 2);
  const come = is.filter((cell) => !was.includes(cell)).slice(0, 2);
  return `: lost ${lost.join(" and ") || "nothing"}, come ${come.join(" and ") || "nothing"}`;
}
