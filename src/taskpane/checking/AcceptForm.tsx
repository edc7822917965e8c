import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly isRunning: boolean;
  readonly accept: (reason: string) => void;
  readonly close: () => void;
}

/** "Godta med motivering". */
export function AcceptForm({ isRunning, accept, close }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const isEmpty = reason.trim() === "";
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (!isEmpty) accept(reason); }}>
      <Field label="Motivering" required hint="Trycks i kontrollprotokollet med dagens datum. Skriv inga personnamn. Godtagandet gäller så länge siffrorna är desamma.">
        <Textarea autoFocus rows={3} maxLength={500} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={isRunning || isEmpty}>Godta med motivering</Button>
        <Button size="small" onClick={close}>Avbryt</Button>
      </div>
    </form>
  );
}
