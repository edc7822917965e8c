import { Button, Text } from "@fluentui/react-components";
import type { FormulaLeft } from "../../core/formulas/formula-change";
import { areaAddress } from "../../core/sheet/address";
import type { ShowPlace } from "../show-place";

interface Props {
  readonly title: string;
  readonly left: readonly FormulaLeft[];
  readonly showPlace: ShowPlace;
}

/** Formulas that were not written, each with the reason and what to do. */
export function LeftList({ title, left, showPlace }: Props) {
  if (left.length === 0) return undefined;
  return (
    <div>
      <Text weight="semibold">{title} ({left.length})</Text>
      {left.map(({ sheet, area, reason }) => (
        <div key={`${sheet} ${areaAddress(area)}`}>
          <Button size="small" appearance="transparent" onClick={() => showPlace({ sheet, area })}>{sheet}, {areaAddress(area)}</Button>
          <Text block>{reason}</Text>
        </div>
      ))}
    </div>
  );
}
