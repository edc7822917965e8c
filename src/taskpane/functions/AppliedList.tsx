import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { AppliedFormulas } from "../../actions/apply-formulas";
import type { ShowPlace } from "../show-place";
import { LeftList } from "./LeftList";

interface Props {
  readonly applied: AppliedFormulas;
  readonly showPlace: ShowPlace;
}

/** What was written, and what was refused on the way. */
export function AppliedList({ applied: { written, refused }, showPlace }: Props) {
  return (
    <div aria-live="polite">
      <MessageBar intent={refused.length === 0 ? "success" : "warning"} layout="multiline">
        <MessageBarBody>{written.length === 1 ? "1 ändring är gjord." : `${written.length} ändringar är gjorda.`}</MessageBarBody>
      </MessageBar>
      <LeftList title="Inte ändrade" left={refused} showPlace={showPlace} />
    </div>
  );
}
