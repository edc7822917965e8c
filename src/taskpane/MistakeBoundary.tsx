import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

interface State {
  readonly said: string | undefined;
}

/** Where a mistake of ours in the pane ends: the rest of Excel goes on, and the user knows what to hand over. */
export class MistakeBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { said: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { said: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.said === undefined) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>Rutan kunde inte visas.</MessageBarTitle>
          Arbetsboken är orörd. Stäng rutan och öppna den igen; händer det på nytt, lämna detta till den som sköter tillägget: {this.state.said}
        </MessageBarBody>
      </MessageBar>
    );
  }
}
