import { Button, Text } from "@fluentui/react-components";
import { Section } from "../Section";
import type { ViewProps } from "../view-props";
import { FindingList } from "./FindingList";

/** "Kontroll": what a careful controller would point at. */
export function CheckView({ action, outcome, isRunning, pane, showPlace }: ViewProps) {
  const findings = outcome?.findings ?? [];
  const isChecked = action === "check" && !isRunning && outcome?.problems.length === 0;
  return (
    <>
      <div><Button appearance="primary" disabled={isRunning} onClick={() => pane.start("check")}>Kontrollera underlaget</Button></div>
      {!isChecked && !isRunning && <Text>Kontrollen räknar om tabellerna och visar det som inte stämmer, med cell och förslag. Inga celler ändras.</Text>}
      {isChecked && findings.length === 0 && <Text>Kontrollen hittade inget att anmärka på.</Text>}
      {findings.length > 0 && <Section title={`Att titta på (${findings.length})`}><FindingList findings={findings} showPlace={showPlace} /></Section>}
    </>
  );
}
