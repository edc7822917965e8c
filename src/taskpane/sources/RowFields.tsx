import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Row, RowKind } from "../../core/recognise/table";
import { rowKinds } from "../role-words";
import { Choice } from "../Choice";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0, margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

type RowCorrection = Readonly<{ label: string; kind: RowKind }>;

interface Props {
  readonly rows: readonly Row[];
  readonly changed: readonly RowCorrection[];
  readonly onChange: (rows: readonly RowCorrection[]) => void;
}

/** One row at a time: which it is and what it is, for a table may have hundreds. */
export function RowFields({ rows, changed, onChange }: Props) {
  const styles = useStyles();
  const [label, setLabel] = useState("");
  const named = [...new Map(rows.filter((row) => row.label !== "").map((row) => [row.label, row])).values()];
  const chosen = named.find((row) => row.label === label);
  if (named.length === 0) return null;
  const kind = changed.find((row) => row.label === label)?.kind ?? chosen?.kind ?? "detail";
  const others = changed.filter((row) => row.label !== label);
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>Rader</legend>
      <Field label="Rad att ändra" size="small">
        <Select size="small" value={label} onChange={(_, { value }) => setLabel(value)}>
          <option value="">Ingen</option>
          {named.map((row) => <option key={row.label} value={row.label}>{`${row.row + 1}: ${row.label} (${rowKinds[row.kind].toLowerCase()})`}</option>)}
        </Select>
      </Field>
      {chosen && <Choice label="Raden är" words={rowKinds} value={kind} onChange={(said) => onChange(said === chosen.kind ? others : [...others, { label, kind: said }])} />}
      {changed.length > 0 && (
        <ul className={styles.list}>
          {changed.map((row) => (
            <li key={row.label}>
              {`${row.label}: ${rowKinds[row.kind].toLowerCase()} `}
              <Button size="small" aria-label={`Ta bort ändringen av ${row.label}`} onClick={() => onChange(changed.filter((other) => other !== row))}>Ta bort</Button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
