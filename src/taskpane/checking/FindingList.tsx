import { Button, Card, CardHeader, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/rules/finding";
import { areaAddress } from "../../core/sheet/address";
import type { ShowPlace } from "../show-place";
import { severities } from "../words";

const useStyles = makeStyles({ section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

interface Props {
  readonly findings: readonly Finding[];
  readonly showPlace: ShowPlace;
}

/** What the check found, loudest first. */
export function FindingList({ findings, showPlace }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.section}>
      {findings.map((finding) => {
        const { at, message, advice, severity, arithmetic } = finding;
        const place = `${at.sheet}, ${areaAddress(at.area)}`;
        return (
          <Card key={`${finding.rule} ${place} ${message}`} size="small">
            <CardHeader header={<Text weight="semibold">{severities[severity]}</Text>} description={place} />
            <Text>{message}</Text>
            {arithmetic && <Text font="numeric">{arithmetic}</Text>}
            <Text>{advice}</Text>
            <div><Button size="small" onClick={() => showPlace(at)}>Visa i bladet</Button></div>
          </Card>
        );
      })}
    </div>
  );
}
