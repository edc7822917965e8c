/** The few of every day of what `npm run torture` tries at every request. */
import { actAtOnce, DEEDS, workbookToAccept } from "./two-panes";

const deed = (name: string) => DEEDS.find((one) => one.name === name) ?? missing(name);

function missing(name: string): never {
  throw new Error(`No deed is called ${name}.`);
}

test.each([
  ["makes the reports", "saves settings", 3],
  ["comments", "corrects a table", 1],
  ["saves settings", "saves other settings", 1],
  ["accepts a finding", "answers", 7],
  ["makes the reports", "makes the reports", 1],
] as const)("when one %s while another %s, begun after %i requests, both are kept or told why not", async (first, second, after) => {
  expect((await actAtOnce(await workbookToAccept(), deed(first), deed(second), after)).broken).toBeUndefined();
}, 120_000);
