import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../core/rules/finding";
import { groupFindings } from "../../core/rules/group-findings";
import { Section } from "../Section";
import type { Asked } from "./asked";
import { FindingGroupCard } from "./FindingGroupCard";

interface Props extends Asked {
  readonly findings: readonly Finding[];
}

/** What the user lets stand, folded together until asked for. */
export function AcceptedSection({ findings, ...asked }: Props) {
  const [isOpen, open] = useState(false);
  return (
    <Section title={`Godtagna (${findings.length})`}>
      <div><Button size="small" aria-expanded={isOpen} onClick={() => open(!isOpen)}>{isOpen ? "Dölj godtagna" : "Visa godtagna"}</Button></div>
      {isOpen && groupFindings(findings).map((group) => <FindingGroupCard key={group.key} group={group} {...asked} />)}
    </Section>
  );
}
