import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Heading } from "./Heading";

const useStyles = makeStyles({ section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a tab under a heading of its own. */
export function Section({ title, children }: Props) {
  return (
    <section className={useStyles().section}>
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}
