import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { AllocationOffer } from "../../actions/allocate-on-members";
import type { InsertedReport } from "../../actions/outcome";
import { shareOut } from "../../core/allocation/share-out";
import { RequestMessage } from "../functions/RequestMessage";
import { useRequest } from "../functions/use-request";
import { Section } from "../Section";
import type { ShowPlace } from "../show-place";
import type { AllocationActions } from "./allocation-actions";
import { firstDraft, readAgain, requestOf } from "./allocation-draft";
import { AmountFields } from "./AmountFields";
import { KeyFields } from "./KeyFields";
import { ShareTable } from "./ShareTable";

const useStyles = makeStyles({ column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

interface Props {
  readonly offer: AllocationOffer;
  readonly actions: AllocationActions;
  readonly isRunning: boolean;
  readonly showPlace: ShowPlace;
}

/** What to share, by what, and what comes of it; the shares are computed while one writes. */
export function AllocationForm({ offer, actions, isRunning, showPlace }: Props) {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => firstDraft(offer));
  useEffect(() => setDraft((now) => readAgain(now, offer)), [offer]);
  const inserting = useRequest<InsertedReport>();
  const asked = requestOf(draft);
  const shared = shareOut(asked);
  const isBegun = draft.amount.trim() !== "";
  const isBusy = isRunning || inserting.request.state === "waiting";
  const made = inserting.request.state === "answered" && inserting.request.answer.ok ? inserting.request.answer.value : undefined;
  return (
    <div className={styles.column}>
      <Section title="Belopp"><AmountFields draft={draft} onChange={setDraft} readAmount={actions.readAmount} /></Section>
      <Section title="Nyckel"><KeyFields draft={draft} offer={offer} onChange={setDraft} /></Section>
      <Section title="Delar">
        {!isBegun && <Text>Ange beloppet, så visas delarna.</Text>}
        {isBegun && !shared.ok && <Text role="status">{shared.problem.message}</Text>}
        {isBegun && shared.ok && <ShareTable shared={shared.value} request={asked} />}
      </Section>
      <div><Button appearance="primary" disabled={isBusy || !isBegun || !shared.ok} onClick={() => inserting.ask(actions.insert(asked))}>Infoga som tabell på eget blad</Button></div>
      <RequestMessage request={inserting.request} waiting="Skriver tabellen …" />
      {made && (
        <div role="status">
          <Text block>Tabellen står på bladet ”{made.sheet}”, med formler som följer beloppet och nyckeln.</Text>
          <Button size="small" onClick={() => showPlace({ sheet: made.sheet, area: made.range })}>Visa tabellen</Button>
        </div>
      )}
    </div>
  );
}
