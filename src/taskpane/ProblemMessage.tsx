import { Button } from "@fluentui/react-components";
import type { ActionId } from "../actions/catalogue";
import type { Problem } from "../core/problem";
import { CopyTechnical } from "./CopyTechnical";
import { Message } from "./Message";
import type { PaneProps } from "./pane-props";

/** The workbook's own problems are the user's to solve; these may need somebody else. */
const TECHNICAL: ReadonlySet<Problem["kind"]> = new Set<Problem["kind"]>(["disagrees", "notRemembered", "excelBusy", "tooLarge", "excelRefused", "notAnswering", "tooOldExcel"]);
/** What passes by itself, or when the user leaves the cell. */
const PASSING: ReadonlySet<Problem["kind"]> = new Set<Problem["kind"]>(["cellEdit", "excelBusy", "notAnswering", "cancelled"]);
/** What can be asked for again without knowing more than its name. */
const REPEATABLE: ReadonlySet<ActionId> = new Set<ActionId>(["overview", "read", "check", "update", "appendix-1", "appendix-2"]);

interface Props {
  readonly problem: Problem;
  readonly action: ActionId;
  readonly isRunning: boolean;
  readonly pane: PaneProps;
}

/** Why it could not be done and what to do, with the button for it where there is one. */
export function ProblemMessage({ problem: { kind, message }, action, isRunning, pane }: Props) {
  const canRepeat = PASSING.has(kind) && REPEATABLE.has(action);
  const actions = (
    <>
      {canRepeat && <Button size="small" disabled={isRunning} onClick={() => pane.start(action)}>Försök igen</Button>}
      {TECHNICAL.has(kind) && <CopyTechnical text={() => pane.technical(`Åtgärd: ${action}\nHinder: ${kind}`)} />}
    </>
  );
  return <Message intent={kind === "cancelled" ? "info" : "error"} {...(canRepeat || TECHNICAL.has(kind) ? { actions } : {})}>{message}</Message>;
}

/** A mistake of ours. */
export function MistakeMessage({ said, action, pane }: { readonly said: string; readonly action: ActionId; readonly pane: PaneProps }) {
  return (
    <Message intent="error" title="Nämndrapport gjorde fel." actions={<CopyTechnical text={() => pane.technical(`Åtgärd: ${action}\nFel: ${said}`)} />}>
      Inget mer skrevs. Försök igen; händer det på nytt, lämna den tekniska informationen till den som sköter tillägget. {said}
    </Message>
  );
}
