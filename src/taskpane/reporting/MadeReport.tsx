import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { InsertedReport } from "../../actions/outcome";
import { paragraphsHtml, reportHtml } from "../../core/report/report-html";
import { reportSentences } from "../../core/report/report-sentences";
import { areaAddress } from "../../core/sheet/address";
import { Section } from "../Section";
import type { ShowPlace } from "../show-place";
import { reportStates } from "../words";
import { CopyButton } from "./CopyButton";
import { Preview } from "./Preview";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS } });

interface Props {
  readonly report: InsertedReport;
  readonly isRunning: boolean;
  readonly showPlace: ShowPlace;
  /** Absent for what is adopted already. */
  readonly adopt?: () => void;
}

/** A report that was just made: what became of it, where it stands and how it reads, and what can be done with it. */
export function MadeReport({ report: { sheet, range, state, text, table }, isRunning, showPlace, adopt }: Props) {
  const sentences = table ? reportSentences(table) : [];
  return (
    <Section title={sheet}>
      <Text>{adopt ? reportStates[state] : "Versionen är fastställd: bara värden, på ett eget blad som tillägget aldrig ändrar."}</Text>
      <div className={useStyles().buttons}>
        <Button size="small" onClick={() => showPlace({ sheet, area: range })}>Visa {areaAddress(range)}</Button>
        {adopt && <Button size="small" disabled={isRunning} aria-label={`Fastställ version: ${sheet}`} onClick={adopt}>Fastställ version</Button>}
        {table && (
          <CopyButton
            label="Kopiera till Word" of={sheet} done="Kopierat. Klistra in i dokumentet."
            content={() => ({ html: reportHtml(table), text: text.map((row) => row.join("\t")).join("\n") })}
          />
        )}
        {sentences.length > 0 && (
          <CopyButton
            label="Kopiera meningarna" of={sheet} done="Kopierat. Klistra in i tjänsteskrivelsen."
            content={() => ({ html: paragraphsHtml(sentences), text: sentences.join("\n") })}
          />
        )}
      </div>
      <Preview name={sheet} lines={text} />
    </Section>
  );
}
