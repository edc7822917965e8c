import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/rules/finding";
import { openCounts } from "../../core/rules/open-counts";
import { Section } from "../Section";
import type { ViewProps } from "../view-props";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly go: ViewProps["go"];
}

/** What the check found that nobody has accepted, by severity. */
export function FindingCounts({ findings, go }: Props) {
  const counts = openCounts(findings);
  return (
    <Section title="Kontroll">
      {counts.length === 0
        ? <Text>Kontrollen hittade inget att anmärka på.</Text>
        : <ul className={useStyles().counts}>{counts.map(({ severity, count, word }) => <li key={severity}><strong>{count}</strong> {word}</li>)}</ul>}
      {counts.length > 0 && <div><Button size="small" onClick={() => go("check")}>Gå igenom</Button></div>}
    </Section>
  );
}
