/** What makes a header the same header next period: its words without years and months, whatever order the columns stand in. */
import { plainHeader, readPeriod } from "./read-period";

/** One column's header path as a correction names it: "utfall", "januari–april / budget" without the time. */
export function headerName(path: readonly string[]): string {
  const words = path.map((text) => readPeriod(text).rest.replace(/[^\p{L}\d%]+/gu, " ").trim());
  const named = words.filter((word) => word !== "").join(" / ");
  return named !== "" ? named : path.map((text) => shape(text)).join(" / ");
}

/** A header that is only a period keeps its kind of period, not its date. */
function shape(text: string): string {
  const { hint } = readPeriod(text);
  return hint?.reach ?? (hint?.year !== undefined ? "år" : plainHeader(text));
}

/** Names of all columns, sorted; two tables with the same columns are told apart by their kind of rows, not here. */
export function fingerprintOf(paths: readonly (readonly string[])[]): string {
  return paths.map(headerName).filter((name) => name !== "").sort().join(" | ");
}

const LABELS_KEPT = 12;
const WITHOUT_HEADER = "utan rubrik: ";

/** A table without headers is known by what its rows are called. */
export function fingerprintOfRows(rows: readonly { readonly label: string }[]): string {
  const labels = rows.map(({ label }) => headerName([label])).filter((label) => label !== "");
  return labels.length === 0 ? "" : `${WITHOUT_HEADER}${labels.slice(0, LABELS_KEPT).join(" | ")}`;
}

export function isOfRows(fingerprint: string): boolean {
  return fingerprint.startsWith(WITHOUT_HEADER);
}
