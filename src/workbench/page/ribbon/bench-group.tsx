import type { ReactElement } from "react";
import { MenuButton } from "../chrome/menu-button";
import type { Session } from "../session";
import { BenchIcon } from "./bench-icon";

interface BenchGroupProps {
  readonly session: Session;
  readonly showsLog: boolean;
  readonly onShowLog: (shows: boolean) => void;
}

const SLOW = 400;

/** What real Excel has no button for: circumstances to try the add-in in, and the log of what it asked for. */
export function BenchGroup({ session, showsLog, onShowLog }: BenchGroupProps): ReactElement {
  const { isProtected, isInCellEdit, latency, isDark } = session.switches;
  return (
    <section className="ribbon-group" aria-label="Bänk">
      <div className="ribbon-controls">
        <MenuButton
          className="ribbon-button"
          title="Prova tillägget under andra omständigheter"
          face={
            <>
              <BenchIcon name="bench" />
              <span>Villkor ▾</span>
            </>
          }
          items={[
            { key: "protected", label: "Skydda bladet", isChecked: isProtected, onChoose: () => session.turn({ isProtected: !isProtected }) },
            { key: "edit", label: "En cell redigeras", isChecked: isInCellEdit, onChoose: () => session.turn({ isInCellEdit: !isInCellEdit }) },
            { key: "slow", label: "Långsamt nät", isChecked: latency > 0, onChoose: () => session.turn({ latency: latency > 0 ? 0 : SLOW }) },
            { key: "dark", label: "Mörkt Office-tema", isChecked: isDark, onChoose: () => session.turn({ isDark: !isDark }) },
          ]}
        />
        <button className="ribbon-button" title="Visa vad tillägget har frågat Excel om" aria-pressed={showsLog} onClick={() => onShowLog(!showsLog)}>
          <BenchIcon name="log" />
          <span>Logg</span>
        </button>
      </div>
      <div className="ribbon-group-label" aria-hidden="true">
        Bänk
      </div>
    </section>
  );
}
