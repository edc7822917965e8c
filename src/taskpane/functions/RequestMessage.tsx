import { MessageBar, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import type { Request } from "./use-request";

interface Props {
  readonly request: Request<unknown>;
  readonly waiting: string;
}

/** That something is being asked for, or why it could not be done. */
export function RequestMessage({ request, waiting }: Props) {
  return (
    <div aria-live="polite">
      {request.state === "waiting" && <Spinner size="tiny" labelPosition="after" label={waiting} />}
      {request.state === "answered" && !request.answer.ok && (
        <MessageBar intent="warning" layout="multiline"><MessageBarBody>{request.answer.problem.message}</MessageBarBody></MessageBar>
      )}
      {request.state === "broken" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Nämndrapport gjorde fel.</MessageBarTitle>
            Försök igen; händer det på nytt, lämna detta till den som sköter tillägget: {request.said}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
