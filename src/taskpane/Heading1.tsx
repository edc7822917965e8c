import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Excel already writes the name above the pane: the heading is for those who hear the page. */
const useStyles = makeStyles({ hidden: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" } });

export function Heading1({ children }: { readonly children: ReactNode }) {
  return <h1 className={useStyles().hidden}>{children}</h1>;
}
