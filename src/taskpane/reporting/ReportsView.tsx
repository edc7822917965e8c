import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { areaAddress } from "../../core/sheet/address";
import { Section } from "../Section";
import type { ViewProps } from "../view-props";
import { reportStates } from "../words";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** "Rapporter": what can be made of the workbook, and what was made last. */
export function ReportsView({ outcome, isRunning, pane, showPlace }: ViewProps) {
  return (
    <>
      <div className={useStyles().buttons}>
        <Button appearance="primary" disabled={isRunning} onClick={() => pane.start("appendix-1")}>Skapa bilaga 1</Button>
        <Button disabled={isRunning} onClick={() => pane.start("update")}>Uppdatera rapporter</Button>
      </div>
      {outcome?.reports.map(({ id, sheet, range, state }) => (
        <Section key={id} title={sheet}>
          <span>{reportStates[state]}</span>
          <div><Button size="small" onClick={() => showPlace({ sheet, area: range })}>Visa {areaAddress(range)}</Button></div>
        </Section>
      ))}
    </>
  );
}
