import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Box } from "../Box";
import { Heading } from "../Heading";
import type { PaneProps } from "../pane-props";
import { TryExample } from "./TryExample";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly openExample: PaneProps["openExample"];
  readonly close: () => void;
}

/** The first time: what it does, and what it never does. */
export function Welcome({ openExample, close }: Props) {
  const styles = useStyles();
  return (
    <Box name="Välkommen">
      <Heading>Välkommen till Nämndrapport</Heading>
      <Text>Så här går det till:</Text>
      <ol className={styles.list}>
        <li><strong>Underlag</strong> visar hur bladen har lästs. Rätta det som är missförstått.</li>
        <li><strong>Kontroll</strong> pekar på det som inte stämmer, med cell och förslag.</li>
        <li><strong>Kommentarer</strong> samlar de avvikelser som nämnden ska förklara.</li>
        <li><strong>Rapporter</strong> gör nämndens bilagor på egna blad, med vanliga formler.</li>
      </ol>
      <Text>Inget lämnar arbetsboken. Inget du själv har skrivit ändras eller tas bort utan att du har sett ändringen och godkänt den.</Text>
      <Text>Vill du se det först? Exemplet är en påhittad nämnds arbetsbok, som öppnas bredvid din egen.</Text>
      <TryExample openExample={openExample}><Button size="small" onClick={close}>Jag förstår</Button></TryExample>
    </Box>
  );
}
