import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { PaneProps } from "./pane-props";
import { themeFor } from "./theme-for";

/** Takes the place of the loading text in taskpane.html. */
export async function renderPane(props: PaneProps): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html saknar elementet root.");
  const theme = await themeFor(props.isDark());
  createRoot(root).render(<App {...props} theme={theme} />);
}
