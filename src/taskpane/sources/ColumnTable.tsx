import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Column } from "../../core/recognise/table";
import { columnLetters } from "../../core/sheet/address";
import { sayColumn, sayEquation, sayHeader } from "./say-table";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: "left", verticalAlign: "top", overflowWrap: "anywhere", hyphens: "auto",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  unbroken: { overflowWrap: "normal" },
});

/** Each column: where it stands, what is written above it and what it was read as. */
export function ColumnTable({ columns }: { readonly columns: readonly Column[] }) {
  const { table, cell, unbroken } = useStyles();
  if (columns.length === 0) return null;
  return (
    <table className={table}>
      <thead>
        <tr>{["Kol.", "Rubrik", "Läses som"].map((text) => <th key={text} scope="col" className={mergeClasses(cell, unbroken)}>{text}</th>)}</tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.column}>
            <th scope="row" className={cell}>{columnLetters(column.column)}</th>
            <td className={cell}>{sayHeader(column)}</td>
            <td className={cell}>{sayColumn(column)}{column.equation && ` (${sayEquation(column.equation)})`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
