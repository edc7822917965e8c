import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { TEMPLATES } from "../../core/report/templates/catalogue";
import { Section } from "../Section";
import type { ViewProps } from "../view-props";
import { AskedWords } from "./AskedWords";
import { FollowedFigure } from "./FollowedFigure";
import { MadeReport } from "./MadeReport";
import { ReportOptions, type ReportChoices } from "./ReportOptions";
import { TemplateList } from "./TemplateList";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

const AS_TEMPLATE: ReportChoices = { unit: "template", decimals: "template", columnGroups: "template" };

/** "Rapporter": what was made last, what can be made of the workbook, and where a figure comes from. */
export function ReportsView({ action, outcome, isRunning, pane, showPlace }: ViewProps) {
  const styles = useStyles();
  const [choices, setChoices] = useState(AS_TEMPLATE);
  const fitting = TEMPLATES.filter(({ id }) => outcome?.fitting?.includes(id));
  const isAdopted = action === "adopt" || action === "new-round";
  return (
    <>
      {outcome?.reports.map((report) => (
        <MadeReport
          key={report.sheet} report={report} isRunning={isRunning} showPlace={showPlace}
          {...(isAdopted ? {} : { adopt: () => pane.start("adopt", { template: report.id }) })}
        />
      ))}
      {outcome?.asked && <AskedWords key={JSON.stringify(outcome.asked)} {...outcome.asked} isRunning={isRunning} save={(answers) => pane.start("answer", answers)} />}
      <FollowedFigure tracing={pane.tracing} showPlace={showPlace} />
      <Section title="Rapporter som redan finns">
        <div className={styles.buttons}>
          <Button disabled={isRunning} onClick={() => pane.start("update")}>Uppdatera rapporter</Button>
          <Button disabled={isRunning} onClick={() => pane.start("new-round")}>Nytt uppföljningstillfälle</Button>
        </div>
        <Text size={200}>Ett nytt uppföljningstillfälle fastställer först alla rapporter, och frågar sedan efter datum och tillfälle på nytt.</Text>
      </Section>
      {outcome?.fitting === undefined ? !isRunning && (
        <div>
          <Text block>Läs underlaget, så visas de rapporter som det räcker till.</Text>
          <Button appearance="primary" onClick={() => pane.start("read")}>Läs underlaget</Button>
        </div>
      ) : (
        <Section title="Rapporter som underlaget räcker till">
          {fitting.length === 0 && <Text>Underlaget räcker inte till någon rapport. Titta under fliken Underlag hur bladen har förståtts.</Text>}
          <ReportOptions choices={choices} onChange={setChoices} />
          {fitting.length > 1 && <div><Button disabled={isRunning} onClick={() => pane.start("report", { ...choices, template: "all" })}>Skapa alla</Button></div>}
          <TemplateList templates={fitting} isRunning={isRunning} make={(template) => pane.start("report", { ...choices, template })} />
        </Section>
      )}
    </>
  );
}
