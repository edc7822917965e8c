import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { CopyTechnical } from "./CopyTechnical";
import { Message } from "./Message";
import type { PaneProps } from "./pane-props";

interface Props {
  readonly technical: PaneProps["technical"];
  readonly children: ReactNode;
}

interface State {
  readonly said: string | undefined;
}

/** Where a mistake of ours in the pane ends, and a part of it that never came: the rest of Excel goes on, and the user knows what to do. */
export class MistakeBoundary extends Component<Props, State> {
  override state: State = { said: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { said: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { said } = this.state;
    if (said === undefined) return this.props.children;
    const actions = (
      <>
        <Button size="small" onClick={() => window.location.reload()}>Öppna rutan på nytt</Button>
        <CopyTechnical text={() => this.props.technical(`Fel i rutan: ${said}`)} />
      </>
    );
    return (
      <Message intent="error" title="Rutan kunde inte visas." actions={actions}>
        Arbetsboken är orörd. Öppna rutan på nytt; händer det igen, lämna den tekniska informationen till den som sköter tillägget. {said}
      </Message>
    );
  }
}
