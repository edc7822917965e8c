import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

const CLOCK = new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit" });

interface Props {
  /** When the workbook was read. */
  readonly at: Date;
  readonly isDisabled: boolean;
  readonly readAgain: () => void;
}

/** The figures shown are of another moment than the workbook. */
export function StaleBar({ at, isDisabled, readAgain }: Props) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>Arbetsboken har ändrats sedan den lästes kl. {CLOCK.format(at)}.</MessageBarBody>
      <MessageBarActions><Button size="small" disabled={isDisabled} onClick={readAgain}>Läs igen</Button></MessageBarActions>
    </MessageBar>
  );
}
