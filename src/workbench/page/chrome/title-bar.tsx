import type { ReactElement } from "react";

export function TitleBar({ fileName }: { readonly fileName: string }): ReactElement {
  return (
    <header className="title-bar">
      <span className="title-mark">Arbetsbänk</span>
      <h1 className="title-file">{fileName}</h1>
    </header>
  );
}
