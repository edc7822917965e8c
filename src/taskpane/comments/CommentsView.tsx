import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../core/money/format-number";
import type { MaterialDeviation } from "../../core/overview/material-deviation";
import { Section } from "../Section";
import type { ViewProps } from "../view-props";
import { DeviationCard } from "./DeviationCard";
import { unexplainedKronor } from "./unexplained-kronor";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" } });

const TITLES: Readonly<Record<MaterialDeviation["of"], string>> = { period: "Perioden", forecast: "Årets prognos" };

/** "Kommentarer": the avvikelser that the committee must explain, who has explained them, and what is left. */
export function CommentsView({ known, isRunning, readAgain, pane, showPlace }: ViewProps) {
  if (!known) {
    return (
      <>
        {!isRunning && <Text>Läs arbetsboken, så visas de avvikelser som nämnden ska förklara.</Text>}
        <div><Button appearance="primary" disabled={isRunning} onClick={readAgain}>Läs arbetsboken</Button></div>
      </>
    );
  }
  const { material, limit, roundKey: round } = known.overview;
  const save = (row: string, text: string): void => pane.start("comment", { round, row, text });
  return (
    <>
      <Text>
        Väsentlig är en avvikelse på minst {formatNumber(limit.kronor)} kronor och {formatNumber(limit.percent)} procent av budgeten. Gränsen ändras under Inställningar.
      </Text>
      {material.length === 0 && <Text>Ingen avvikelse i underlaget är så stor.</Text>}
      {(["period", "forecast"] as const).map((of) => (
        <Deviations key={of} title={TITLES[of]} material={material.filter((one) => one.of === of)} isRunning={isRunning} save={save} showPlace={showPlace} />
      ))}
    </>
  );
}

interface DeviationsProps {
  readonly title: string;
  readonly material: readonly MaterialDeviation[];
  readonly isRunning: boolean;
  readonly save: (row: string, text: string) => void;
  readonly showPlace: ViewProps["showPlace"];
}

function Deviations({ title, material, isRunning, save, showPlace }: DeviationsProps) {
  const styles = useStyles();
  if (material.length === 0) return null;
  return (
    <Section title={`${title} (${material.length})`}>
      <Text>Oförklarat i allt: {unexplainedKronor(material)} kronor.</Text>
      <ul className={styles.list}>
        {material.map((one) => <li key={one.row}><DeviationCard deviation={one} isRunning={isRunning} save={save} showPlace={showPlace} /></li>)}
      </ul>
    </Section>
  );
}
