import { Button, Text } from "@fluentui/react-components";
import type { InsertedReport } from "../../actions/outcome";
import { areaAddress } from "../../core/sheet/address";
import { Section } from "../Section";
import type { ShowPlace } from "../show-place";
import { reportStates } from "../words";
import { Preview } from "./Preview";

interface Props {
  readonly report: InsertedReport;
  readonly showPlace: ShowPlace;
}

/** A report that was just made: what became of it, where it stands and how it reads. */
export function MadeReport({ report: { sheet, range, state, text }, showPlace }: Props) {
  return (
    <Section title={sheet}>
      <Text>{reportStates[state]}</Text>
      <div><Button size="small" onClick={() => showPlace({ sheet, area: range })}>Visa {areaAddress(range)}</Button></div>
      <Preview name={sheet} lines={text} />
    </Section>
  );
}
