import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../core/rules/finding";
import { areaAddress } from "../../core/sheet/address";
import { AcceptForm } from "./AcceptForm";
import type { Asked } from "./asked";
import { FixForm } from "./FixForm";
import { RuleExplanation } from "./RuleExplanation";
import { sayPlace } from "./say-place";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props extends Asked {
  readonly finding: Finding;
}

/** One finding: its cell, what we saw and expected, the arithmetic, what to do, and what the user may do about it here. */
export function FindingItem({ finding, ...asked }: Props) {
  const styles = useStyles();
  const [opened, open] = useState<"why" | "fix" | "accept">();
  const { at, message, advice, arithmetic, acceptance, fix, rule } = finding;
  const place = sayPlace(at);
  const named = { rule, cell: `${at.sheet}!${areaAddress(at.area)}`, message };
  const toggle = (what: typeof opened) => ({ "aria-expanded": opened === what, onClick: () => open(opened === what ? undefined : what) });
  const close = (): void => open(undefined);
  return (
    <li className={styles.item}>
      <div><Link as="button" aria-label={`Visa ${place}`} onClick={() => asked.showPlace(at)}>{place}</Link></div>
      <Text>{message}</Text>
      {arithmetic && <Text font="numeric">{arithmetic}</Text>}
      <Text>{advice}</Text>
      {acceptance && <Text italic>Godtagen {acceptance.accepted}: {acceptance.reason}</Text>}
      <div className={styles.buttons}>
        <Button size="small" aria-label={`Varför? ${place}`} {...toggle("why")}>Varför?</Button>
        {fix && !acceptance && <Button size="small" aria-label={`Rätta ${place}`} disabled={asked.isRunning} {...toggle("fix")}>Rätta</Button>}
        {acceptance
          ? <Button size="small" aria-label={`Ångra godtagandet av ${place}`} disabled={asked.isRunning} onClick={() => asked.start("revoke", named)}>Ångra godtagandet</Button>
          : <Button size="small" aria-label={`Godta ${place}`} disabled={asked.isRunning} {...toggle("accept")}>Godta</Button>}
      </div>
      {opened === "why" && <RuleExplanation id={rule} go={asked.go} />}
      {opened === "fix" && fix && <FixForm fix={fix} isRunning={asked.isRunning} write={() => asked.change(fix)} close={close} />}
      {opened === "accept" && <AcceptForm isRunning={asked.isRunning} accept={(reason) => asked.start("accept", { ...named, reason })} close={close} />}
    </li>
  );
}
