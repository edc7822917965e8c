import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { RULES } from "../../core/rules/index";
import type { Acceptance } from "../../core/rules/finding";

/** What was once accepted and no longer is, because its figures have changed. */
export function LapsedBar({ lapsed }: { readonly lapsed: readonly Acceptance[] }) {
  return (
    <>
      {lapsed.map(({ rule, sheet, address, accepted, reason }) => (
        <MessageBar key={`${rule} ${sheet} ${address}`} intent="info" layout="multiline">
          <MessageBarBody>
            Godtagandet {accepted} av ”{RULES.find(({ id }) => id === rule)?.title ?? rule}” i {sheet}, {address} gäller inte längre: siffrorna har ändrats. Motiveringen var: {reason}
          </MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
