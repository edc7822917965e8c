import { Button } from "@fluentui/react-components";
import { Message } from "./Message";

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
    <Message intent="warning" actions={<Button size="small" disabled={isDisabled} onClick={readAgain}>Läs igen</Button>}>
      Arbetsboken har ändrats sedan den lästes kl. {CLOCK.format(at)}.
    </Message>
  );
}
