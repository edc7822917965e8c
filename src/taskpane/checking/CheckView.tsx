import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Severity } from "../../core/rules/finding";
import type { ViewProps } from "../view-props";
import { AcceptedSection } from "./AcceptedSection";
import { ChangedBar } from "./ChangedBar";
import { countFindings, sayCounts } from "./count-findings";
import { LapsedBar } from "./LapsedBar";
import { ProtocolBar } from "./ProtocolBar";
import { SeverityFilter } from "./SeverityFilter";
import { SeveritySection } from "./SeveritySection";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

const SEVERITIES: readonly Severity[] = ["error", "warning", "question", "notChecked", "rounding"];
const SHOWN_FIRST: readonly Severity[] = ["error", "warning", "question", "notChecked"];

/** "Kontroll": what a careful controller would point at, loudest first, and what has been accepted of it. */
export function CheckView({ action, outcome, known, isRunning, pane, showPlace, go }: ViewProps) {
  const styles = useStyles();
  const [shown, show] = useState<ReadonlySet<Severity>>(new Set(SHOWN_FIRST));
  const summary = useRef<HTMLDivElement>(null);
  const checked = outcome?.lapsed ? outcome : undefined;
  const findings = checked?.findings ?? known?.findings;
  const open = findings?.filter(({ acceptance }) => acceptance === undefined) ?? [];
  const accepted = findings?.filter(({ acceptance }) => acceptance !== undefined) ?? [];
  // What had the focus goes away with the finding; the count that says what became of it takes it.
  const ask: ViewProps["pane"]["start"] = (id, options) => {
    summary.current?.focus();
    pane.start(id, options);
  };
  const asked = { isRunning, start: ask, change: pane.change, showPlace, go };
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={isRunning} onClick={() => pane.start("check")}>Kontrollera underlaget</Button>
        {findings && <Button disabled={isRunning} onClick={() => pane.start("protocol")}>Infoga kontrollprotokoll</Button>}
      </div>
      {!findings && !isRunning && <Text>Kontrollen räknar om tabellerna och visar det som inte stämmer, med cell och förslag. Inga celler ändras.</Text>}
      {findings && <div ref={summary} tabIndex={-1} aria-live="polite"><Text>{sayCounts(findings)}</Text></div>}
      {checked?.changed && <ChangedBar changed={checked.changed} isRunning={isRunning} change={pane.change} showPlace={showPlace} />}
      {checked?.lapsed && <LapsedBar lapsed={checked.lapsed} />}
      {checked && action === "protocol" && <ProtocolBar reports={checked.reports} showPlace={showPlace} />}
      {open.length > 0 && <SeverityFilter severities={SEVERITIES} counts={countFindings(open)} shown={shown} show={show} />}
      {SEVERITIES.filter((severity) => shown.has(severity)).map((severity) => (
        <SeveritySection key={severity} severity={severity} findings={open.filter((finding) => finding.severity === severity)} {...asked} />
      ))}
      {accepted.length > 0 && <AcceptedSection findings={accepted} {...asked} />}
    </>
  );
}
