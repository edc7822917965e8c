import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  frame: { overflowX: "auto", maxHeight: "320px", overflowY: "auto", border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: "left", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  alone: { whiteSpace: "normal" },
  long: { whiteSpace: "normal", minWidth: "160px" },
  head: { whiteSpace: "normal", minWidth: "72px" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

const NUMBER = /^[−-]?\d[\d\s\u00a0]*(?:,\d+)?\s?%?$/;

interface Props {
  readonly name: string;
  readonly lines: readonly (readonly string[])[];
}

/** The report's text as a table; it scrolls by itself, also with the keyboard, so that the pane does not. */
export function Preview({ name, lines }: Props) {
  const styles = useStyles();
  const width = Math.max(0, ...lines.map((line) => line.length));
  return (
    <div className={styles.frame} role="region" aria-label={`Förhandsvisning av ${name}`} tabIndex={0}>
      <table className={styles.table} aria-label={name}>
        <tbody>
          {lines.map((line, row) => (
            <tr key={row}>
              {isAlone(line)
                ? <td colSpan={width} className={mergeClasses(styles.cell, styles.alone)}>{line[0]}</td>
                : line.map((text, column) => {
                  const Cell = column === 0 && text !== "" ? "th" : "td";
                  return <Cell key={column} {...(Cell === "th" ? { scope: "row" } : {})} className={classOf(styles, text, isOverNumbers(lines, row, column))}>{text}</Cell>;
                })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function classOf(styles: ReturnType<typeof useStyles>, text: string, isNumeric: boolean): string {
  return isNumeric ? mergeClasses(styles.cell, styles.head, styles.number) : mergeClasses(styles.cell, text.length > 30 && styles.long);
}

/** A number, or what heads a column of them. */
function isOverNumbers(lines: Props["lines"], row: number, column: number): boolean {
  const first = lines.slice(row).find((line, at) => (at === 0 ? NUMBER.test(line[column] ?? "") : (line[column] ?? "") !== ""))?.[column] ?? "";
  return NUMBER.test(first);
}

/** A title or a note: it may be wider than its column, as in the sheet. */
function isAlone(line: readonly string[]): boolean {
  return line.length > 1 && line.every((text, column) => column === 0 || text === "");
}
