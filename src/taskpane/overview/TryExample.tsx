import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Message } from "../Message";
import type { PaneProps } from "../pane-props";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

interface Props {
  readonly openExample: PaneProps["openExample"];
  /** Other buttons beside its own. */
  readonly children?: ReactNode;
}

/** A made-up committee's workbook to try everything in, opened beside the user's own. */
export function TryExample({ openExample, children }: Props) {
  const [state, setState] = useState<"idle" | "opening" | "opened" | "refused">("idle");
  const [why, setWhy] = useState<string>();
  const open = (): void => {
    setState("opening");
    void openExample().then((problem) => {
      setState(problem === undefined ? "opened" : "refused");
      setWhy(problem);
    });
  };
  return (
    <>
      <div className={useStyles().buttons}>
        <Button size="small" disabledFocusable={state === "opening"} onClick={open}>Prova på exemplet</Button>
        {children}
      </div>
      <div aria-live="polite">
        {state === "opened" && <Text>Exemplet är öppnat i en egen arbetsbok. Klicka där på Översikt, på fliken Start. Din arbetsbok är orörd.</Text>}
        {state === "refused" && <Message intent="warning">{why}</Message>}
      </div>
    </>
  );
}
