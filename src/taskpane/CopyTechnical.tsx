import { Button } from "@fluentui/react-components";
import { useState } from "react";

interface Props {
  /** What whoever is asked for help needs to know; nothing of what stands in the workbook. */
  readonly text: () => string;
}

/** "Kopiera teknisk information". Where the browser does not let a page copy, the text is shown to be copied by hand. */
export function CopyTechnical({ text }: Props) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(() => setState("copied"), () => setState("refused"));
  };
  return (
    <>
      <Button size="small" onClick={copy}>Kopiera teknisk information</Button>
      <span role="status">{state === "copied" && " Kopierad."}</span>
      {state === "refused" && (
        <label>
          Markera texten och kopiera den med Ctrl+C:
          <textarea readOnly rows={6} style={{ width: "100%", boxSizing: "border-box" }} value={text()} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
