import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { showFormula } from "../../core/sheet/show-formula";
import type { FormulaChange, FormulaPlan } from "../../core/formulas/formula-change";
import { areaAddress } from "../../core/sheet/address";
import type { ShowPlace } from "../show-place";
import { LeftList } from "./LeftList";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly plan: FormulaPlan;
  readonly nothing: string;
  readonly isDisabled: boolean;
  readonly showPlace: ShowPlace;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** The pane stays quick; the count tells how many there are in all. */
const MOST_SHOWN = 200;

/** Each cell with what it holds and what it would hold, and the button that writes them all. */
export function PlanList({ plan: { changes, left }, nothing, isDisabled, showPlace, onApply, onCancel }: Props) {
  const styles = useStyles();
  if (changes.length === 0 && left.length === 0) return <Text>{nothing}</Text>;
  return (
    <>
      {changes.length > 0 && (
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={isDisabled} onClick={onApply}>{changes.length === 1 ? "Genomför 1 ändring" : `Genomför ${changes.length} ändringar`}</Button>
          <Button disabled={isDisabled} onClick={onCancel}>Ändra inget</Button>
        </div>
      )}
      <ul className={styles.list} aria-label="Ändringar">
        {changes.slice(0, MOST_SHOWN).map((change) => <Change key={`${change.sheet} ${areaAddress(change.area)}`} change={change} showPlace={showPlace} />)}
      </ul>
      {changes.length > MOST_SHOWN && <Text>De första {MOST_SHOWN} visas.</Text>}
      <LeftList title="Lämnas som de är" left={left} showPlace={showPlace} />
    </>
  );
}

function Change({ change, showPlace }: { readonly change: FormulaChange; readonly showPlace: ShowPlace }) {
  const { sheet, area, before, after } = change;
  const cells = after.flat();
  return (
    <li>
      <Button size="small" appearance="transparent" onClick={() => showPlace({ sheet, area })}>{sheet}, {areaAddress(area)}</Button>
      <Text block>Nu: <Text font="monospace">{showFormula(before)}</Text></Text>
      <Text block>Blir: <Text font="monospace">{showFormula(cells[0] ?? "")}</Text>{cells.length > 1 && ` och ${cells.length - 1} till`}</Text>
    </li>
  );
}
