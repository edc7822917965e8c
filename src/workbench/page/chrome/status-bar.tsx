import type { ReactElement } from "react";

export interface SelectionSummary {
  readonly sum: string;
  readonly average: string;
  readonly count: string;
}

interface StatusBarProps {
  readonly message: string;
  readonly summary: SelectionSummary | undefined;
}

/** What goes on, and what the selected numbers make together. */
export function StatusBar({ message, summary }: StatusBarProps): ReactElement {
  return (
    <footer className="status-bar">
      <span role="status" className="status-message">
        {message}
      </span>
      {summary !== undefined && (
        <span className="status-summary">
          <span>Medel: {summary.average}</span>
          <span>Antal: {summary.count}</span>
          <span>Summa: {summary.sum}</span>
        </span>
      )}
    </footer>
  );
}
