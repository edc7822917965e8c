import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { parseDay } from "../../core/followup/swedish-date";
import type { ReportAnswers } from "../../core/report/answered-facts";
import { ASKED_WORDS, type AskedWord } from "../../core/report/placeholders";
import { Section } from "../Section";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

const LABELS: Readonly<Record<AskedWord | "genitive", string>> = {
  committee: "Nämndens namn",
  round: "Uppföljningstillfälle (till exempel andra)",
  dated: "Daterad (till exempel 6 maj 2024)",
  signedBy: "Undertecknas av (titel, inte namn)",
  genitive: "Nämndens namn i genitiv, om det inte bara får ett s",
};

interface Props {
  readonly blanks: readonly AskedWord[];
  readonly answers: ReportAnswers;
  readonly isRunning: boolean;
  readonly save: (answers: Readonly<Record<string, string>>) => void;
}

/** What the reports need and no sheet says: asked once, kept in the workbook, and to be changed here. */
export function AskedWords({ blanks, answers, isRunning, save }: Props) {
  const styles = useStyles();
  const [said, say] = useState<Readonly<Record<string, string>>>(answers);
  const missing = ASKED_WORDS.filter((word) => blanks.includes(word) || answers[word] !== undefined);
  if (missing.length === 0 && answers.genitive === undefined) return null;
  const asked = [...missing, "genitive"] as const;
  const isNoDay = (said["dated"] ?? "").trim() !== "" && parseDay(said["dated"] ?? "") === undefined;
  return (
    <Section title="Uppgifter som bladen inte ger">
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); save(said); }}>
        <Text>Platsen är tom i rapporten tills den är ifylld. Svaren sparas i arbetsboken; skriv inga namn på personer.</Text>
        {asked.map((word) => (
          <Field key={word} label={LABELS[word]} size="small" {...(word === "dated" && isNoDay ? { validationState: "error", validationMessage: "Skriv dag, månad och år: 6 maj 2024." } as const : {})}>
            <Input size="small" value={said[word] ?? ""} onChange={(_, { value }) => say({ ...said, [word]: value })} />
          </Field>
        ))}
        <div><Button size="small" type="submit" disabled={isRunning || isNoDay}>Spara och uppdatera rapporterna</Button></div>
      </form>
    </Section>
  );
}
