import { useEffect, useRef, type ReactElement } from "react";

/** One request of the add-in to Excel, as the emulated host answered it. */
export interface LogEntry {
  readonly number: number;
  /** Members of the API that were asked for. */
  readonly members: readonly string[];
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly isOverhead: boolean;
  readonly kind: "work" | "settings" | "cleanUp" | "functions" | "runtime";
  readonly error: string | undefined;
}

interface LogDrawerProps {
  readonly entries: readonly LogEntry[];
  readonly gaps: readonly string[];
  readonly onClose: () => void;
}

const KINDS: Readonly<Record<LogEntry["kind"], string>> = {
  work: "ok",
  settings: "inställningar",
  cleanUp: "städning",
  functions: "funktioner",
  runtime: "körmiljö",
};

const KILOBYTE = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 1 });

function kilobytes(bytes: number): string {
  return `${KILOBYTE.format(bytes / 1000)} kB`;
}

/** What the add-in asked of Excel: every request with its size, and what the emulated Excel could not answer. */
export function LogDrawer({ entries, gaps, onClose }: LogDrawerProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.scrollTo({ top: list.current.scrollHeight }), [entries.length]);
  const asked = entries.filter(({ isOverhead }) => !isOverhead);
  const sum = (of: (entry: LogEntry) => number): number => asked.reduce((total, entry) => total + of(entry), 0);
  return (
    <section className="log-drawer" aria-label="Värdens logg">
      <div className="log-head">
        <h2>Logg</h2>
        <span className="log-figures">
          {asked.length} anrop, {kilobytes(sum((entry) => entry.requestBytes))} ut, {kilobytes(sum((entry) => entry.responseBytes))} in
        </span>
        {gaps.length > 0 && <span className="log-gaps">{gaps.length} saknas i emulatorn</span>}
        <button className="task-pane-close" aria-label="Stäng loggen" onClick={onClose}>
          ✕
        </button>
      </div>
      <div className="log-list" ref={list} tabIndex={0}>
        <table className="log-table">
          <thead>
            <tr>
              <th className="figure">Nr</th>
              <th className="log-what">Vad</th>
              <th className="figure">Åtgärder</th>
              <th className="figure">Ut</th>
              <th className="figure">In</th>
              <th>Svar</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.number} className={entry.isOverhead ? "log-overhead" : undefined}>
                <td className="figure">{entry.number}</td>
                <td className="log-what" title={entry.members.join(", ")}>
                  {entry.members.join(", ")}
                </td>
                <td className="figure">{entry.actions}</td>
                <td className="figure">{kilobytes(entry.requestBytes)}</td>
                <td className="figure">{kilobytes(entry.responseBytes)}</td>
                <td className={entry.error === undefined ? undefined : "log-gaps"}>{entry.error ?? KINDS[entry.kind]}</td>
              </tr>
            ))}
            {gaps.map((gap) => (
              <tr key={gap}>
                <td />
                <td className="log-gaps" colSpan={5}>
                  {gap}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
