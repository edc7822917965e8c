import { Button, Card, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { formatAmount } from "../../core/money/format-number";
import type { MaterialDeviation } from "../../core/overview/material-deviation";
import type { ShowPlace } from "../show-place";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  figures: { fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly deviation: MaterialDeviation;
  readonly isRunning: boolean;
  readonly save: (row: string, text: string) => void;
  readonly showPlace: ShowPlace;
}

const SAID = { period: "Utfall", forecast: "Prognos" };
const kronor = (amount: MaterialDeviation["deviation"]): string => formatAmount(amount, "kr", 0);

/** One avvikelse: its amounts, what the sheet says of it, and room for what the user says. */
export function DeviationCard({ deviation, isRunning, save, showPlace }: Props) {
  const { of, row, budget, outcome, said, typed, unexplained, at } = deviation;
  const styles = useStyles();
  const [text, setText] = useState(typed ?? "");
  useEffect(() => setText(typed ?? ""), [typed]);
  const isChanged = text.trim() !== (typed ?? "");
  const name = `${row}, ${of === "period" ? "perioden" : "årets prognos"}`;
  return (
    <Card size="small" role="group" aria-label={name}>
      <Text weight="semibold">{row}</Text>
      <Text className={styles.figures}>{inWords(deviation)}</Text>
      <Text size={200} className={styles.figures}>Budget {kronor(budget)}, {SAID[of].toLowerCase()} {kronor(outcome)}.</Text>
      {said.length > 0 && <Text>Bladet säger: {said.join(" ")}</Text>}
      <Text weight={unexplained === 0 ? "regular" : "semibold"} className={styles.figures}>
        {unexplained === 0 ? "Förklarad." : `Oförklarat: ${size(unexplained)} kronor.`}
      </Text>
      <Field label="Kommentar till rapporten" size="small">
        <Textarea size="small" resize="vertical" value={text} aria-label={`Kommentar till rapporten: ${name}`} onChange={(_, data) => setText(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance={isChanged ? "primary" : "secondary"} disabled={isRunning || !isChanged} onClick={() => save(row, text)}>Spara kommentaren</Button>
        {at && <Button size="small" onClick={() => showPlace(at)}>Visa i bladet</Button>}
      </div>
    </Card>
  );
}

/** Without its sign: the words beside it say which way. */
function size(amount: MaterialDeviation["deviation"]): string {
  return kronor(amount).replace("−", "");
}

function inWords({ deviation }: MaterialDeviation): string {
  return `${size(deviation)} kronor ${deviation > 0 ? "bättre" : "sämre"} än budget`;
}
