import { Card, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingGroup } from "../../core/rules/group-findings";
import { RULES } from "../../core/rules/index";
import type { Asked } from "./asked";
import { FindingItem } from "./FindingItem";
import { sayPlace } from "./say-place";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
});

interface Props extends Asked {
  readonly group: FindingGroup;
}

/** Findings of one rule; or of one cause, under the cell that would explain them all. */
export function FindingGroupCard({ group: { rule, cause, findings }, ...asked }: Props) {
  const styles = useStyles();
  const title = cause ? "En cell förklarar alla" : (RULES.find(({ id }) => id === rule)?.title ?? rule);
  return (
    <Card size="small" role="group" aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {cause && <div><Link as="button" onClick={() => asked.showPlace(cause)}>Trolig orsak: {sayPlace(cause)}</Link></div>}
      <ul className={styles.list}>
        {findings.map((finding) => <FindingItem key={`${finding.rule} ${sayPlace(finding.at)} ${finding.message}`} finding={finding} {...asked} />)}
      </ul>
    </Card>
  );
}
