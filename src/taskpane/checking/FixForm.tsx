import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../core/sheet/address";
import { showInput, type CellChange } from "../../core/sheet/cell-change";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly fix: readonly CellChange[];
  readonly isRunning: boolean;
  readonly write: () => void;
  readonly close: () => void;
}

/** Each cell with what it holds and what it would hold; nothing is written before the user says so. */
export function FixForm({ fix, isRunning, write, close }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.form} role="group" aria-label="Förslag">
      <ul className={styles.list}>
        {fix.map(({ sheet, row, column, before, after }) => (
          <li key={`${sheet} ${row} ${column}`}>
            <Text block>{sheet}, {cellAddress(row, column)}</Text>
            <Text block>Nu: <Text font="monospace">{showInput(before)}</Text></Text>
            <Text block>Blir: <Text font="monospace">{showInput(after)}</Text></Text>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={isRunning} onClick={write}>Skriv i bladet</Button>
        <Button size="small" onClick={close}>Ändra inget</Button>
      </div>
    </div>
  );
}
