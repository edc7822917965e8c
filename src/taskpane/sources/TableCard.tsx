import { Button, Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RecognisedTable } from "../../core/recognise/table";
import { areaAddress } from "../../core/sheet/address";
import type { ViewProps } from "../view-props";
import { signs, tableKinds } from "../words";
import { ChooseReading } from "./ChooseReading";
import { ColumnTable } from "./ColumnTable";
import { CorrectionForm } from "./CorrectionForm";
import { Evidences } from "./Evidences";
import { sayConfidence, sayUnit } from "./say-table";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  facts: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = Pick<ViewProps, "pane" | "isRunning" | "showPlace"> & {
  readonly table: RecognisedTable;
  /** What a correction is remembered by; undefined where there is nothing to remember the table by. */
  readonly fingerprint: string | undefined;
};

/** One table as it was understood, with the way to say otherwise. */
export function TableCard({ table, fingerprint, pane, isRunning, showPlace }: Props) {
  const styles = useStyles();
  const [isChanging, setChanging] = useState(false);
  const { sheet, range } = table;
  const place = `${sheet}, ${areaAddress(range)}`;
  return (
    <Card size="small" role="group" aria-label={`${tableKinds[table.kind]}, ${place}`}>
      <div>
        <h3 className={styles.heading}>{tableKinds[table.kind]}</h3>
        <Text className={styles.place}>{place}</Text>
      </div>
      <ul className={styles.facts}>
        <li>{sayUnit(table)}</li>
        {table.positive !== "none" && <li>{signs[table.positive]}</li>}
        <li>{sayConfidence(table)}</li>
      </ul>
      {table.alternatives.length > 0 && <ChooseReading table={table} fingerprint={fingerprint} isRunning={isRunning} correct={pane.correct} />}
      <ColumnTable columns={table.columns} />
      <Evidences evidence={table.evidence} />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => showPlace({ sheet, area: range })}>Visa i bladet</Button>
        {fingerprint !== undefined && <Button size="small" disabled={isRunning} aria-expanded={isChanging} onClick={() => setChanging(!isChanging)}>Ändra</Button>}
      </div>
      {fingerprint === undefined && <Text>Läsningen går inte att ändra: tabellen har varken rubriker eller etiketter att komma ihåg den på. Skriv rubriker i bladet och läs igen.</Text>}
      {fingerprint !== undefined && isChanging && (
        <CorrectionForm table={table} fingerprint={fingerprint} isRunning={isRunning} correct={pane.correct} close={() => setChanging(false)} />
      )}
    </Card>
  );
}
