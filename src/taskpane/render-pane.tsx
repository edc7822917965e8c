import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { PaneProps } from "./pane-props";

/** Takes the place of the loading text in taskpane.html. */
export function renderPane(props: PaneProps): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html saknar elementet root.");
  createRoot(root).render(<App {...props} />);
}
