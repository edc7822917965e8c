import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../core/rules/finding";
import { Section } from "../Section";
import type { ViewProps } from "../view-props";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly go: ViewProps["go"];
}

/** One, then many. */
const WORDS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ["fel", "fel"],
  warning: ["varning", "varningar"],
  question: ["fråga", "frågor"],
  rounding: ["avrundning", "avrundningar"],
  notChecked: ["sak gick inte att kontrollera", "saker gick inte att kontrollera"],
};
const SEVERITIES = Object.keys(WORDS) as Severity[];

/** What the check found that nobody has accepted, by severity. */
export function FindingCounts({ findings, go }: Props) {
  const open = findings.filter(({ acceptance }) => acceptance === undefined);
  const counts = SEVERITIES.map((severity) => ({ severity, count: open.filter((finding) => finding.severity === severity).length })).filter(({ count }) => count > 0);
  return (
    <Section title="Kontroll">
      {counts.length === 0
        ? <Text>Kontrollen hittade inget att anmärka på.</Text>
        : <ul className={useStyles().counts}>{counts.map(({ severity, count }) => <li key={severity}><strong>{count}</strong> {WORDS[severity][count === 1 ? 0 : 1]}</li>)}</ul>}
      {counts.length > 0 && <div><Button size="small" onClick={() => go("check")}>Gå igenom</Button></div>}
    </Section>
  );
}
