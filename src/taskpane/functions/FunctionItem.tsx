import { AccordionHeader, AccordionItem, AccordionPanel, Text, makeStyles, tokens } from "@fluentui/react-components";
import { INSERTABLE } from "../../core/formulas/insertable";
import type { FunctionActions } from "./function-actions";
import type { FunctionHelp } from "./functions-help";
import { InsertFunction } from "./InsertFunction";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  list: { margin: 0 },
  explained: { marginLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly help: FunctionHelp;
  readonly isDisabled: boolean;
  readonly insert: FunctionActions["insert"];
}

/** One function: what it does, what it takes, an example with its answer, and a way to put it in the sheet. */
export function FunctionItem({ help, isDisabled, insert }: Props) {
  const styles = useStyles();
  const { id, name, description, parameters, returns, remarks, examples } = help;
  const call = parameters.map((parameter) => (parameter.isOptional ? `[${parameter.name}]` : parameter.name)).join("; ");
  const needs = INSERTABLE[id];
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h3">{name}</AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Text>{description}</Text>
        {needs !== undefined && <InsertFunction functionId={id} name={name} needs={needs} isDisabled={isDisabled} insert={insert} />}
        <Text font="monospace">={name}({call})</Text>
        <dl className={styles.list}>
          {parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt><Text weight="semibold">{parameter.name}</Text></dt>
              <dd className={styles.explained}>{parameter.description}</dd>
            </div>
          ))}
        </dl>
        <Text weight="semibold">Exempel</Text>
        {examples.map(({ formula, result }) => (
          <div key={formula}>
            <Text font="monospace" block>{formula}</Text>
            <Text block>ger <Text font="monospace">{result.replace(/[{}]/gu, "").replaceAll(";", " · ")}</Text></Text>
          </div>
        ))}
        <Text>{returns}</Text>
        {remarks.map((remark) => <Text key={remark}>{remark}</Text>)}
      </AccordionPanel>
    </AccordionItem>
  );
}
