import { makeStyles, tokens } from "@fluentui/react-components";
import type { Reading } from "../../core/recognise/table";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** Sheet by sheet, what was looked at and what came of it. */
export function ExaminedList({ examined }: Pick<Reading, "examined">) {
  return <ul className={useStyles().list}>{examined.map(({ sheet, text }) => <li key={sheet}>{`${sheet}: ${text}`}</li>)}</ul>;
}
