import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { occasionInWords } from "../../core/report/occasion";
import { capitalised, periodInWords } from "../../core/followup/period-words";
import { useState } from "react";
import type { ViewProps } from "../view-props";
import { FindingCounts } from "./FindingCounts";
import { NetDeviation } from "./NetDeviation";
import { ReportStates } from "./ReportStates";
import { TryExample } from "./TryExample";
import { UnexplainedCount } from "./UnexplainedCount";
import { Welcome } from "./Welcome";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column" },
  name: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  figures: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))", gap: tokens.spacingHorizontalS },
});

/** "Översikt": var står vi? */
export function OverviewView({ known, isRunning, pane, showPlace, go }: ViewProps) {
  const styles = useStyles();
  const { firstRun, openExample } = pane;
  const [isFirst, setFirst] = useState(firstRun.isFirst);
  const closeWelcome = (): void => {
    firstRun.remember();
    setFirst(false);
  };
  return (
    <>
      {isFirst && <Welcome openExample={openExample} close={closeWelcome} />}
      {!known && !isRunning && (
        <>
          <Text>Öppna arbetsboken med nämndens budget och utfall, så visas var ni står.</Text>
          <div><Button appearance="primary" onClick={() => pane.start("overview")}>Läs arbetsboken</Button></div>
          {!isFirst && <TryExample openExample={openExample} />}
        </>
      )}
      {known && (
        <>
          <div className={styles.head}>
            <h2 className={styles.name}>{known.overview.committee ?? "Nämnden framgår inte av arbetsboken"}</h2>
            <Text>{roundInWords(known.overview)}</Text>
          </div>
          <div className={styles.figures}>
            <NetDeviation title="Nettoavvikelse hittills" overview={known.overview} of="period" />
            <NetDeviation title="Nettoavvikelse i prognosen" overview={known.overview} of="forecast" />
          </div>
          <FindingCounts findings={known.findings} go={go} />
          <UnexplainedCount material={known.overview.material} go={go} />
          <ReportStates reports={known.overview.reports} isRunning={isRunning} pane={pane} showPlace={showPlace} go={go} />
          <div><Button disabled={isRunning} onClick={() => pane.start("overview")}>Läs arbetsboken igen</Button></div>
        </>
      )}
    </>
  );
}

type Overview = NonNullable<ViewProps["known"]>["overview"];

function roundInWords({ round, period }: Overview): string {
  const months = period ? periodInWords(period) : "perioden framgår inte av arbetsboken";
  return capitalised(round === undefined ? months : `${occasionInWords(round)}, ${months}`);
}
