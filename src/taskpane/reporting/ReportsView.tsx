import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { TEMPLATES } from "../../core/report/templates/catalogue";
import { Section } from "../Section";
import type { ViewProps } from "../view-props";
import { MadeReport } from "./MadeReport";
import { ReportOptions, type ReportChoices } from "./ReportOptions";
import { TemplateList } from "./TemplateList";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** "Rapporter": what can be made of the workbook, and what was made last. */
export function ReportsView({ outcome, isRunning, pane, showPlace }: ViewProps) {
  const styles = useStyles();
  const [choices, setChoices] = useState<ReportChoices>({ unit: "template", decimals: "template" });
  const options = optionsOf(choices);
  const fitting = TEMPLATES.filter(({ id }) => outcome?.fitting?.includes(id));
  return (
    <>
      {outcome?.reports.map((report) => <MadeReport key={report.id} report={report} showPlace={showPlace} />)}
      <div className={styles.buttons}>
        <Button disabled={isRunning} onClick={() => pane.start("update", options)}>Uppdatera rapporter</Button>
        {fitting.length > 1 && <Button disabled={isRunning} onClick={() => pane.start("report", { ...options, template: "all" })}>Skapa alla</Button>}
      </div>
      <ReportOptions choices={choices} onChange={setChoices} />
      {outcome?.fitting === undefined && !isRunning && (
        <div>
          <Text block>Läs underlaget, så visas de rapporter som det räcker till.</Text>
          <Button appearance="primary" onClick={() => pane.start("read")}>Läs underlaget</Button>
        </div>
      )}
      {outcome?.fitting !== undefined && (
        <Section title="Rapporter som underlaget räcker till">
          {fitting.length === 0 && <Text>Underlaget räcker inte till någon rapport. Titta under fliken Underlag hur bladen har förståtts.</Text>}
          <TemplateList templates={fitting} isRunning={isRunning} make={(template) => pane.start("report", { ...options, template })} />
        </Section>
      )}
    </>
  );
}

/** What is left as the template has it is not said. */
function optionsOf(choices: ReportChoices): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== "template"));
}
