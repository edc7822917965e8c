/** Runs an action for a ribbon button: shows the pane, which tells how it goes, and always tells Excel when it is over. */
import type { ActionId } from "../actions/catalogue";
import { runNext } from "../actions/run-action";

export async function runCommand(id: ActionId, event: Office.AddinCommands.Event, options: Readonly<Record<string, string>> = {}): Promise<void> {
  try {
    // The pane comes first, so that a wait for Excel (a cell being edited) is never silent; the work does not wait for it.
    // What went wrong has been announced there.
    await Promise.allSettled([showPane(), runNext(id, options)]);
  } finally {
    // Without this Excel queues every further click (platform: ExecuteFunction).
    event.completed();
  }
}

/** Excel ignores or refuses this where the add-in may not open panes; the result is then there when the user opens it. */
async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
