import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Correction } from "../../core/recognise/correction";
import type { RecognisedTable } from "../../core/recognise/table";
import { signs, tableKinds, units } from "../words";
import { Choice } from "../Choice";
import { ColumnFields } from "./ColumnFields";
import { draftOf, draftToCorrection, isPeriodRight } from "./correction-draft";
import { RowFields } from "./RowFields";

const useStyles = makeStyles({
  form: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0, paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const KINDS = { ...tableKinds, none: "Ingen budgettabell: läs den inte" };
const HEADER_ROWS = { "1": "1", "2": "2", "3": "3", "4": "4", "5": "5", "6": "6" };

const KEPT = "Det du ändrar sparas i arbetsboken och gäller alla tabeller med samma rubriker, även nästa gång.";
const KEPT_WITHOUT_HEADER =
  "Tabellen saknar rubrikrad. Det du ändrar sparas i arbetsboken och gäller så länge raderna heter detsamma och kolumnerna står i samma ordning. Skriv rubriker över beloppen om ordningen brukar ändras.";

interface Props {
  readonly table: RecognisedTable;
  readonly fingerprint: string;
  readonly isRunning: boolean;
  readonly correct: (correction: Correction) => void;
  readonly close: () => void;
}

/** "Ändra": what the table and its columns and rows are, said by the one who knows. Only what was changed is kept. */
export function CorrectionForm({ table, fingerprint, isRunning, correct, close }: Props) {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(table));
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    correct(draftToCorrection(table, draft, fingerprint));
    close();
  };
  return (
    <form className={styles.form} aria-label="Ändra läsningen" onSubmit={save}>
      <Text>{table.headerRows ? KEPT : KEPT_WITHOUT_HEADER}</Text>
      <Choice label="Tabellens slag" words={KINDS} value={draft.kind} onChange={(kind) => change({ kind })} />
      {draft.kind !== "none" && (
        <>
          <Choice label="Enhet" words={units} value={draft.unit} onChange={(unit) => change({ unit })} />
          <Choice label="Tecken" words={signs} value={draft.positive} onChange={(positive) => change({ positive })} />
          {table.headerRows && <Choice label="Antal rubrikrader" words={HEADER_ROWS} value={draft.headerRows} onChange={(headerRows) => change({ headerRows })} />}
          {table.columns.map((column, index) => {
            const own = draft.columns[index];
            const columns = (part: Partial<typeof own>) => draft.columns.map((each, at) => (at === index ? { ...each, ...part } : each));
            return own && <ColumnFields key={column.column} column={column} draft={own} onChange={(part) => change({ columns: columns(part) })} />;
          })}
          <RowFields rows={table.rows} changed={draft.rows} onChange={(rows) => change({ rows })} />
        </>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabled={isRunning || !draft.columns.every(isPeriodRight)}>Spara rättelsen</Button>
        <Button size="small" onClick={close}>Stäng utan att spara</Button>
      </div>
    </form>
  );
}
