import { Subtitle2, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ heading: { margin: 0 } });

/** A heading of the pane; the browser's own margins would push the parts of a section apart. */
export function Heading({ children }: { readonly children: ReactNode }) {
  return <Subtitle2 as="h2" className={useStyles().heading}>{children}</Subtitle2>;
}
