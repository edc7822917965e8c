import { Button, Text } from "@fluentui/react-components";
import type { MaterialDeviation } from "../../core/overview/material-deviation";
import { unexplainedKronor } from "../comments/unexplained-kronor";
import { Section } from "../Section";
import type { ViewProps } from "../view-props";

interface Props {
  readonly material: readonly MaterialDeviation[];
  readonly go: ViewProps["go"];
}

/** How many väsentliga avvikelser there are, and how many of them nobody has explained. */
export function UnexplainedCount({ material, go }: Props) {
  const silent = material.filter(({ said, typed }) => said.length === 0 && typed === undefined).length;
  const period = material.filter(({ of }) => of === "period");
  return (
    <Section title="Kommentarer">
      <Text>{inWords(material.length, silent)}</Text>
      {period.length > 0 && <Text>{leftInWords(unexplainedKronor(period), silent > 0)}</Text>}
      {material.length > 0 && <div><Button size="small" onClick={() => go("comments")}>{silent > 0 ? "Kommentera" : "Visa kommentarerna"}</Button></div>}
    </Section>
  );
}

function inWords(count: number, silent: number): string {
  if (count === 0) return "Inga väsentliga avvikelser.";
  const said = count === 1 ? "1 väsentlig avvikelse" : `${count} väsentliga avvikelser`;
  if (silent === 0) return count === 1 ? `${said}, kommenterad.` : `${said}, alla kommenterade.`;
  return `${said}, ${silent} utan kommentar.`;
}

/** A comment may name a smaller amount than the deviation. */
function leftInWords(kronor: string, isAnySilent: boolean): string {
  if (kronor === "0") return "Hela perioden är förklarad.";
  return isAnySilent ? `Oförklarat i perioden: ${kronor} kronor.` : `Kommentarerna förklarar inte ${kronor} kronor i perioden.`;
}
