import { Accordion, Text } from "@fluentui/react-components";
import { Section } from "../Section";
import type { ViewProps } from "../view-props";
import { FormulaTasks } from "./FormulaTasks";
import { FunctionItem } from "./FunctionItem";
import { functionsHelp } from "./functions-help";

/** "Funktioner": what the functions do, a formula where the user stands, and what to do with formulas already there. */
export function FunctionsView({ isRunning, pane, showPlace }: ViewProps) {
  return (
    <>
      <Section title="Våra funktioner">
        <Text>Skriv dem i en cell som Excels egna, eller markera tomma celler bredvid en tabell och infoga.</Text>
        <Accordion collapsible>
          {functionsHelp.map((help) => <FunctionItem key={help.id} help={help} isDisabled={isRunning} insert={pane.functions.insert} />)}
        </Accordion>
      </Section>
      <Section title="Formler i arbetsboken">
        <FormulaTasks isDisabled={isRunning} actions={pane.functions} showPlace={showPlace} />
      </Section>
    </>
  );
}
