import { Button, Spinner, Text } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { Reading } from "../../core/recognise/table";
import { Section } from "../Section";
import type { ViewProps } from "../view-props";
import { CorrectionList } from "./CorrectionList";
import { ExaminedList } from "./ExaminedList";
import { UnreadList } from "./UnreadList";

/** Cards and the forms of a correction come when there is a table to show. */
const TableList = lazy(async () => ({ default: (await import("./TableList")).TableList }));

const NOTHING: Reading = { tables: [], unread: [], examined: [] };

/** "Underlag": what the workbook holds and how it was understood. */
export function SourcesView({ outcome, isRunning, pane, showPlace }: ViewProps) {
  const { tables, unread, examined, corrections = [] } = outcome?.reading ?? NOTHING;
  return (
    <>
      <div><Button appearance="primary" disabled={isRunning} onClick={() => pane.start("read")}>Läs underlaget</Button></div>
      {!outcome && !isRunning && <Text>Öppna arbetsboken med nämndens budget och utfall och läs underlaget. Källbladen ändras aldrig.</Text>}
      {corrections.length > 0 && (
        <Section title="Dina rättelser"><CorrectionList corrections={corrections} isRunning={isRunning} forget={pane.forget} /></Section>
      )}
      {outcome && tables.length > 0 && (
        <Section title={`Inläst (${tables.length})`}>
          <Suspense fallback={<Spinner size="small" label="Öppnar …" />}>
            <TableList reading={outcome.reading} pane={pane} isRunning={isRunning} showPlace={showPlace} />
          </Suspense>
        </Section>
      )}
      {unread.length > 0 && <Section title={`Kunde inte läsas (${unread.length})`}><UnreadList unread={unread} showPlace={showPlace} /></Section>}
      {examined.length > 0 && <Section title="Granskade blad"><ExaminedList examined={examined} /></Section>}
    </>
  );
}
