import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly name: string;
  readonly children: ReactNode;
}

/** Things that belong together, in a frame; lighter than Fluent's Card, for what is shown first. */
export function Box({ name, children }: Props) {
  return <div role="group" aria-label={name} className={useStyles().box}>{children}</div>;
}
