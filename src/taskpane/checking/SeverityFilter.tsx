import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/rules/finding";
import { SEVERITY_WORDS } from "../../core/rules/severity-preset";
import type { Counts } from "./count-findings";

const useStyles = makeStyles({ filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS } });

interface Props {
  readonly severities: readonly Severity[];
  readonly counts: Counts;
  readonly shown: ReadonlySet<Severity>;
  readonly show: (shown: ReadonlySet<Severity>) => void;
}

/** Which findings are shown; what there is none of has no button. */
export function SeverityFilter({ severities, counts, shown, show }: Props) {
  const toggle = (severity: Severity): void => show(new Set(severities.filter((each) => shown.has(each) !== (each === severity))));
  return (
    <div role="group" aria-label="Visa" className={useStyles().filter}>
      {severities.filter((severity) => counts[severity] > 0).map((severity) => (
        <ToggleButton key={severity} size="small" checked={shown.has(severity)} onClick={() => toggle(severity)}>{SEVERITY_WORDS[severity]} ({counts[severity]})</ToggleButton>
      ))}
    </div>
  );
}
