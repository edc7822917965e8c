import { Button, Text } from "@fluentui/react-components";
import { Section } from "../Section";
import type { ViewProps } from "../view-props";
import { TableList } from "./TableList";
import { UnreadList } from "./UnreadList";

/** "Underlag": what the workbook holds and how it was understood. */
export function SourcesView({ outcome, isRunning, pane, showPlace }: ViewProps) {
  const tables = outcome?.reading.tables ?? [];
  const unread = outcome?.reading.unread ?? [];
  return (
    <>
      <div><Button appearance="primary" disabled={isRunning} onClick={() => pane.start("read")}>Läs underlaget</Button></div>
      {!outcome && !isRunning && <Text>Öppna arbetsboken med nämndens budget och utfall och läs underlaget. Källbladen ändras aldrig.</Text>}
      {tables.length > 0 && <Section title={`Inläst (${tables.length})`}><TableList tables={tables} showPlace={showPlace} /></Section>}
      {unread.length > 0 && <Section title="Kunde inte läsas"><UnreadList unread={unread} showPlace={showPlace} /></Section>}
    </>
  );
}
