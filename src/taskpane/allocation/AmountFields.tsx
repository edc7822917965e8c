import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { AmountInCell } from "../../actions/allocate-on-members";
import { cellAddress } from "../../core/sheet/address";
import { Choice } from "../Choice";
import { RequestMessage } from "../functions/RequestMessage";
import { useRequest } from "../functions/use-request";
import type { AllocationActions } from "./allocation-actions";
import { withAmountOfCell, withCell, type AllocationDraft } from "./allocation-draft";

const useStyles = makeStyles({ pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))", gap: tokens.spacingHorizontalS } });

const UNITS = { kr: "Kronor", tkr: "Tusental kronor", mnkr: "Miljoner kronor" };
const DECIMALS = { "0": "Inga", "1": "En", "2": "Två" };

interface Props {
  readonly draft: AllocationDraft;
  readonly onChange: (draft: AllocationDraft) => void;
  readonly readAmount: AllocationActions["readAmount"];
}

/** The amount, typed or taken from a cell that the table then follows. */
export function AmountFields({ draft, onChange, readAmount }: Props) {
  const styles = useStyles();
  const { request, ask } = useRequest<AmountInCell>();
  const answer = request.state === "answered" ? request.answer : undefined;
  useEffect(() => {
    if (answer?.ok) onChange(withCell(draft, answer.value));
  }, [answer]);
  const { cell } = draft;
  return (
    <>
      <Field label="Belopp att fördela" size="small">
        <Input size="small" inputMode="decimal" value={draft.amount} onChange={(_, { value }) => onChange({ ...draft, amount: value, cell: undefined })} />
      </Field>
      <div className={styles.pair}>
        <Choice label="Enhet" words={UNITS} value={draft.unit} onChange={(unit) => onChange(withAmountOfCell({ ...draft, unit }))} />
        <Choice label="Decimaler" words={DECIMALS} value={String(draft.decimals) as keyof typeof DECIMALS} onChange={(decimals) => onChange({ ...draft, decimals: Number(decimals) })} />
      </div>
      <div><Button size="small" onClick={() => ask(readAmount())}>Hämta från markerad cell</Button></div>
      <RequestMessage request={request} waiting="Läser cellen …" />
      {cell && (
        <>
          <Text>{cell.isText ? "Hämtat ur" : "Följer"} {cellAddress(cell.row, cell.column)} på {cell.sheet}{cell.isText ? ", där beloppet står som text. Tabellen följer inte cellen." : "."}</Text>
          <Choice label="Cellens enhet" words={UNITS} value={draft.cellUnit} onChange={(cellUnit) => onChange(withAmountOfCell({ ...draft, cellUnit }))} />
        </>
      )}
    </>
  );
}
