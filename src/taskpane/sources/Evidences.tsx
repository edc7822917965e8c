import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import type { Evidence } from "../../core/recognise/table";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** "Varför?": what speaks for the reading, for who wants to know. */
export function Evidences({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const styles = useStyles();
  const texts = [...new Set(evidence.map(({ text }) => text))];
  if (texts.length === 0) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="why">
        <AccordionHeader size="small" as="h4">Varför?</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>{texts.map((text) => <li key={text}>{text}</li>)}</ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
