import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, Severity } from "../../core/rules/finding";
import { groupFindings } from "../../core/rules/group-findings";
import { SEVERITY_WORDS } from "../../core/rules/severity-preset";
import { Section } from "../Section";
import type { Asked } from "./asked";
import { FindingGroupCard } from "./FindingGroupCard";

interface Props extends Asked {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The pane stays quick with hundreds of findings. */
const MOST_AT_FIRST = 40;

/** The findings of one severity, those of one cause or one rule together. */
export function SeveritySection({ severity, findings, ...asked }: Props) {
  const [isWhole, showWhole] = useState(false);
  if (findings.length === 0) return null;
  const shown = isWhole ? findings : findings.slice(0, MOST_AT_FIRST);
  return (
    <Section title={`${SEVERITY_WORDS[severity]} (${findings.length})`}>
      {groupFindings(shown).map((group) => <FindingGroupCard key={group.key} group={group} {...asked} />)}
      {shown.length < findings.length && <div><Button onClick={() => showWhole(true)}>Visa alla {findings.length}</Button></div>}
    </Section>
  );
}
