import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { exampleRows } from "../../core/rules/example-rows";
import { columnLetters } from "../../core/sheet/address";

const useStyles = makeStyles({
  frame: { overflowX: "auto", border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  cell: { padding: tokens.spacingVerticalXXS, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, textAlign: "left", fontWeight: tokens.fontWeightRegular, minWidth: "40px" },
  edge: { color: tokens.colorNeutralForeground2, minWidth: 0 },
  marked: { fontWeight: tokens.fontWeightBold, outline: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`, outlineOffset: "-2px" },
});

interface Props {
  readonly name: string;
  /** What it is an example of, which tells two sheets of one name apart for those who hear them. */
  readonly of: string;
  readonly drawing: string;
}

/** A small sheet with its letters and numbers; it scrolls by itself, also with the keyboard. */
export function ExampleTable({ name, of, drawing }: Props) {
  const styles = useStyles();
  const rows = exampleRows(drawing);
  const edge = mergeClasses(styles.cell, styles.edge);
  return (
    <div className={styles.frame} role="region" aria-label={`Exempel: bladet ${name}. ${of}`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr><td className={edge} />{rows[0]?.map((_, column) => <th key={column} scope="col" className={edge}>{columnLetters(column)}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              <th scope="row" className={edge}>{row + 1}</th>
              {cells.map(({ text, isMarked }, column) => (
                <td key={column} className={mergeClasses(styles.cell, isMarked && styles.marked)}>{isMarked ? <mark>{text === "" ? "(tom)" : text}</mark> : text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
