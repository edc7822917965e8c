import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Correction } from "../../core/recognise/correction";
import type { Alternative, RecognisedTable } from "../../core/recognise/table";
import { correctionFor } from "./correction-for";
import { sayColumn, sayHeader } from "./say-table";
import { signs, tableKinds, units } from "../words";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  reading: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly table: RecognisedTable;
  readonly fingerprint: string | undefined;
  readonly isRunning: boolean;
  readonly correct: (correction: Correction) => void;
}

/** Two readings that the sheet speaks for equally: both are shown, and the user says which. */
export function ChooseReading({ table, fingerprint, isRunning, correct }: Props) {
  const styles = useStyles();
  const readings: readonly Alternative[] = [{ ...table, reason: "Som tabellen läses nu." }, ...table.alternatives];
  return (
    <div className={styles.box} role="group" aria-label="Välj läsning">
      <Text weight="semibold">{readings.length === 2 ? "Två läsningar är lika troliga" : `${readings.length} läsningar är lika troliga`}</Text>
      {readings.map((reading, index) => (
        <div key={reading.reason} className={styles.reading}>
          <Text>{`Läsning ${index + 1}: ${reading.reason} ${differences(reading, readings).join(". ")}`}</Text>
          {fingerprint !== undefined && (
            <Button size="small" disabled={isRunning} onClick={() => correct(correctionFor(table, reading, readings, fingerprint))}>
              {`Välj läsning ${index + 1}`}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}

/** Only what tells the readings apart. */
function differences(reading: Alternative, readings: readonly Alternative[]): string[] {
  const differs = (say: (one: Alternative) => string): string[] => (readings.some((other) => say(other) !== say(reading)) ? [say(reading)] : []);
  const columns = reading.columns.flatMap((column, index) => {
    const say = (one: Alternative): string => {
      const own = one.columns[index];
      return own ? sayColumn(own) : "";
    };
    return differs(say).map((text) => `${sayHeader(column)}: ${text.toLowerCase()}`);
  });
  return [...differs(({ kind }) => tableKinds[kind]), ...differs(({ unit }) => units[unit]), ...differs(({ positive }) => signs[positive]), ...columns];
}
