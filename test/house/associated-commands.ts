/** The ids that the code gives to Office.actions.associate, read from the commands' source. */
import { filesUnder, textOf } from "./source-files";

export function associatedCommands(): string[] {
  return filesUnder("src/commands", [".ts"]).flatMap((file) =>
    [...textOf(file).matchAll(/Office\.actions\.associate\(\s*"([^"]+)"/g)].map(([, id = ""]) => id),
  );
}
