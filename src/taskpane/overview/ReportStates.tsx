import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportState } from "../../core/overview/report-state";
import type { PaneProps } from "../pane-props";
import { Section } from "../Section";
import type { ShowPlace } from "../show-place";
import type { ViewProps } from "../view-props";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly reports: readonly ReportState[];
  readonly isRunning: boolean;
  readonly pane: PaneProps;
  readonly showPlace: ShowPlace;
  readonly go: ViewProps["go"];
}

const STATES: Readonly<Record<ReportState["state"], string>> = {
  fresh: "aktuell",
  stale: "inaktuell: underlaget säger något annat nu",
  edited: "ändrad för hand, och skrivs inte över",
  missing: "borttagen ur arbetsboken",
  former: "ersatt av en nyare",
  notCompared: "kunde inte jämföras med underlaget",
};

/** The reports in the workbook, and whether they still say what the sheets say. */
export function ReportStates({ reports, isRunning, pane, showPlace, go }: Props) {
  const styles = useStyles();
  const isAnyStale = reports.some(({ state }) => state === "stale");
  return (
    <Section title="Rapporter">
      {reports.length === 0 && <Text>Inga rapporter är gjorda än.</Text>}
      {reports.length > 0 && (
        <ul className={styles.list}>
          {reports.map(({ sheet, area, state, why }) => (
            <li key={sheet}>
              <strong>{sheet}</strong>: {STATES[state]}
              {state !== "missing" && <> <Button size="small" appearance="transparent" aria-label={`Visa ${sheet}`} onClick={() => showPlace({ sheet, area })}>Visa</Button></>}
              {why !== undefined && <div>{why}</div>}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {isAnyStale && <Button size="small" appearance="primary" disabled={isRunning} onClick={() => pane.start("update")}>Uppdatera rapporter</Button>}
        <Button size="small" onClick={() => go("reports")}>{reports.length === 0 ? "Välj rapport" : "Fler rapporter"}</Button>
      </div>
    </Section>
  );
}
