import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Unread } from "../../core/recognise/table";
import type { Place } from "../../core/rules/finding";
import type { ShowPlace } from "../show-place";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly unread: readonly Unread[];
  readonly showPlace: ShowPlace;
}

/** Cells and sheets that could not be read, each told: nothing is dropped in silence. */
export function UnreadList({ unread, showPlace }: Props) {
  return (
    <ul className={useStyles().list}>
      {unread.map((one) => {
        const place = placeOf(one);
        return (
          <li key={`${one.sheet} ${one.row} ${one.column} ${one.message}`}>
            {one.message}
            {place && <div><Button size="small" onClick={() => showPlace(place)}>Visa i bladet</Button></div>}
          </li>
        );
      })}
    </ul>
  );
}

function placeOf({ sheet, row, column }: Unread): Place | undefined {
  if (row === undefined || column === undefined) return undefined;
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}
