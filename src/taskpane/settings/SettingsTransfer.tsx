import { Button, Field, MessageBar, MessageBarBody, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { readSettingsFile, settingsFile, type CommitteeSettings } from "../../core/rules/committee-settings";
import { Section } from "../Section";
import { parseJson } from "./parse-json";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS }, hidden: { display: "none" } });

interface Props {
  readonly settings: CommitteeSettings;
  readonly isBusy: boolean;
  readonly save: (settings: CommitteeSettings) => void;
}

/**
 * To and from another workbook. Excel for Windows does not let a page save files (WebView2), so the text itself can be copied and pasted too.
 */
export function SettingsTransfer({ settings, isBusy, save }: Props) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const take = (content: string): void => {
    const read = readSettingsFile(parseJson(content));
    setProblem(read.ok ? undefined : read.problem.message);
    if (read.ok) save(read.value);
  };
  const href = `data:application/json;charset=utf-8,${encodeURIComponent(settingsFile(settings))}`;
  return (
    <Section title="Till och från en annan arbetsbok">
      <div className={styles.buttons}>
        <Button as="a" size="small" href={href} download="namndrapport-installningar.json">Spara som fil</Button>
        <Button size="small" onClick={() => setText(settingsFile(settings))}>Visa som text</Button>
        <Button size="small" disabled={isBusy} onClick={() => file.current?.click()}>Hämta från fil</Button>
        <input
          ref={file} className={styles.hidden} type="file" accept=".json,application/json" aria-label="Fil med inställningar" tabIndex={-1}
          onChange={({ target }) => {
            void target.files?.[0]?.text().then(take, () => setProblem("Filen gick inte att läsa. Välj den igen, eller klistra in dess text nedan."));
            // So that the same file can be chosen again.
            target.value = "";
          }}
        />
      </div>
      <Field label="Inställningarna som text" size="small" hint="Kopiera härifrån, eller klistra in från en annan arbetsbok.">
        <Textarea size="small" rows={4} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {problem !== undefined && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{problem}</MessageBarBody></MessageBar>}
      <div><Button size="small" disabled={isBusy || text.trim() === ""} onClick={() => take(text)}>Använd texten</Button></div>
    </Section>
  );
}
