import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CorrectionOutcome } from "../../core/recognise/table";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly corrections: readonly CorrectionOutcome[];
  readonly isRunning: boolean;
  readonly forget: (fingerprint: string) => void;
}

/** What the user has said before and what became of it this time, each to be taken back. */
export function CorrectionList({ corrections, isRunning, forget }: Props) {
  return (
    <ul className={useStyles().list}>
      {corrections.map(({ fingerprint, message }) => (
        <li key={fingerprint}>
          <div>{message}</div>
          <Button size="small" disabled={isRunning} onClick={() => forget(fingerprint)}>Ångra rättelsen</Button>
        </li>
      ))}
    </ul>
  );
}
