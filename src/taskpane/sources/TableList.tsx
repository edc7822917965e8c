import { makeStyles, tokens } from "@fluentui/react-components";
import { fingerprintOf, fingerprintOfRows } from "../../core/recognise/fingerprint";
import type { Reading, RecognisedTable } from "../../core/recognise/table";
import type { ViewProps } from "../view-props";
import { TableCard } from "./TableCard";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

type Props = Pick<ViewProps, "pane" | "isRunning" | "showPlace"> & { readonly reading: Reading };

/** "Inläst": each table found, where it stands, how it was understood and why. */
export function TableList({ reading, ...rest }: Props) {
  return (
    <div className={useStyles().list}>
      {reading.tables.map((table) => <TableCard key={table.id} table={table} fingerprint={fingerprintFor(table, reading)} {...rest} />)}
    </div>
  );
}

/** Undefined where a correction has nothing to be remembered by. A corrected header is remembered by what it was before. */
function fingerprintFor({ id, headerRows, columns, rows }: RecognisedTable, { corrections = [] }: Reading): string | undefined {
  const known = corrections.find(({ table }) => table === id)?.fingerprint;
  const own = known ?? (headerRows ? fingerprintOf(columns.map(({ header }) => header)) : fingerprintOfRows(rows));
  return own === "" ? undefined : own;
}
