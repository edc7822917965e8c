import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Column } from "../../core/recognise/table";
import { columnLetters } from "../../core/sheet/address";
import { roles, spans } from "../role-words";
import { Choice } from "../Choice";
import { isPeriodRight, type ColumnDraft } from "./correction-draft";
import { sayHeader, sayPeriod } from "./say-table";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0, margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

interface Props {
  readonly column: Column;
  readonly draft: ColumnDraft;
  readonly onChange: (part: Partial<ColumnDraft>) => void;
}

/** What one column is, and which time it is about. */
export function ColumnFields({ column, draft, onChange }: Props) {
  const styles = useStyles();
  const period = sayPeriod(column);
  const times = { asRead: period === "" ? "Som nu: ingen" : `Som nu: ${period}`, ...spans, own: "Egen period …" };
  const letters = columnLetters(column.column);
  const error = isPeriodRight(draft) ? {} : { validationMessage: "Skriv år och månad, till exempel 2024-01 och 2024-04." };
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{`${letters}: ${sayHeader(column)}`}</legend>
      <Choice label={`Kolumn ${letters} är`} words={roles} value={draft.role} onChange={(role) => onChange({ role })} />
      <Choice label={`Period för kolumn ${letters}`} words={times} value={draft.time} onChange={(time) => onChange({ time })} />
      {draft.time === "own" && (
        <>
          <Field label="Från och med månad" size="small"><Input size="small" value={draft.from} onChange={(_, { value }) => onChange({ from: value })} /></Field>
          <Field label="Till och med månad" size="small" {...error}><Input size="small" value={draft.to} onChange={(_, { value }) => onChange({ to: value })} /></Field>
        </>
      )}
    </fieldset>
  );
}
