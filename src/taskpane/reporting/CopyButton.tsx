import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { copyRichText } from "./copy-rich-text";

interface Props {
  readonly label: string;
  /** What tells two buttons of one name apart, for those who hear them. */
  readonly of: string;
  readonly done: string;
  /** Made when it is asked for. */
  readonly content: () => { readonly html: string; readonly text: string };
}

/** Copies, and says that it is done or what to do instead. */
export function CopyButton({ label, of, done, content }: Props) {
  const [isCopied, setIsCopied] = useState<boolean>();
  const copy = (): void => {
    const { html, text } = content();
    void copyRichText(html, text).then(setIsCopied);
  };
  return (
    <>
      <Button size="small" aria-label={`${label}: ${of}`} onClick={copy}>{label}</Button>
      <Text size={200} role="status">{isCopied === undefined ? "" : isCopied ? done : "Webbläsaren tillät inte kopieringen. Markera cellerna i bladet och kopiera dem."}</Text>
    </>
  );
}
