import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { RULES } from "../../core/rules/index";
import { POLICY_WORDS } from "../../core/policy/policy";
import type { Example } from "../../core/rules/rule";
import type { ViewProps } from "../view-props";
import { ExampleTable } from "./ExampleTable";

const useStyles = makeStyles({
  explanation: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingLeft: tokens.spacingHorizontalS, borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly id: string;
  readonly go: ViewProps["go"];
}

/** "Varför?": the rule in its own words, who says so, what the committee decides of it, and what it looks like. */
export function RuleExplanation({ id, go }: Props) {
  const styles = useStyles();
  const rule = RULES.find((each) => each.id === id);
  if (!rule) return null;
  const { title, why, source, follows, examples } = rule;
  return (
    <div className={styles.explanation} role="group" aria-label={`Varför: ${title}`}>
      <Text>{why}</Text>
      <Text>Källa: {source}</Text>
      {follows && (
        <>
          <Text>Nämnden bestämmer själv: {follows.map((name) => POLICY_WORDS[name]).join(", ")}.</Text>
          <div><Button size="small" onClick={() => go("settings")}>Öppna inställningarna</Button></div>
        </>
      )}
      <Examples title="Så ska det se ut" examples={examples.ok.slice(0, 1)} />
      <Examples title="Det här pekar regeln på" examples={examples.notOk.slice(0, 1)} />
    </div>
  );
}

function Examples({ title, examples }: { readonly title: string; readonly examples: readonly Example[] }) {
  return (
    <>
      <h4 className={useStyles().heading}>{title}</h4>
      {examples.map(({ shows, sheets }) => (
        <div key={shows}>
          <Text block>{shows}</Text>
          {sheets.map(({ name, drawing }) => <ExampleTable key={name} name={name} of={title} drawing={drawing} />)}
        </div>
      ))}
    </>
  );
}
