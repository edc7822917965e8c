import { Button, Text } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { AllocationOffer } from "../../actions/allocate-on-members";
import { RequestMessage } from "../functions/RequestMessage";
import { useRequest } from "../functions/use-request";
import { StaleBar } from "../StaleBar";
import type { ViewProps } from "../view-props";
import { AllocationForm } from "./AllocationForm";

/** "Fördela på medlemmar": opened now and then, so it reads the workbook anew each time. */
export function AllocationView({ isRunning, pane, showPlace }: ViewProps) {
  const { request, ask } = useRequest<AllocationOffer>();
  const [asked, setAsked] = useState(0);
  const changes = useSyncExternalStore(pane.changes.listen, pane.changes.count);
  const { offer } = pane.allocation;
  useEffect(() => ask(offer()), [asked]);
  const answer = request.state === "answered" ? request.answer : undefined;
  // While it is read again, what the user has filled in stays.
  const [last, setLast] = useState<AllocationOffer>();
  useEffect(() => {
    if (answer?.ok) setLast(answer.value);
  }, [answer]);
  return (
    <>
      <Text>Delar ett belopp efter invånare eller en annan nyckel, så att delarna tillsammans blir beloppet.</Text>
      {last && changes > last.seen.changes && <StaleBar at={last.seen.at} isDisabled={isRunning || request.state === "waiting"} readAgain={() => setAsked(asked + 1)} />}
      {!answer?.ok && <RequestMessage request={request} waiting="Läser arbetsboken …" />}
      {answer && !answer.ok && <div><Button onClick={() => setAsked(asked + 1)}>Försök igen</Button></div>}
      {last && <AllocationForm offer={last} actions={pane.allocation} isRunning={isRunning} showPlace={showPlace} />}
    </>
  );
}
