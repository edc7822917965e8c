import { Button, Card, CardHeader, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { RecognisedTable } from "../../core/recognise/table";
import { areaAddress } from "../../core/sheet/address";
import type { ShowPlace } from "../show-place";
import { signs, tableKinds, units } from "../words";

const useStyles = makeStyles({ section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

interface Props {
  readonly tables: readonly RecognisedTable[];
  readonly showPlace: ShowPlace;
}

/** "Inläst": each table found, where it stands and how its amounts are understood. */
export function TableList({ tables, showPlace }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.section}>
      {tables.map((table) => (
        <Card key={table.id} size="small">
          <CardHeader
            header={<Text weight="semibold">{tableKinds[table.kind]}</Text>}
            description={`${table.sheet}, ${areaAddress(table.range)}`}
          />
          <Text>{[units[table.unit], signs[table.positive]].filter((text) => text !== "").join(". ")}</Text>
          <div><Button size="small" onClick={() => showPlace({ sheet: table.sheet, area: table.range })}>Visa i bladet</Button></div>
        </Card>
      ))}
    </div>
  );
}
