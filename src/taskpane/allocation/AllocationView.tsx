import { Button, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { AllocationOffer } from "../../actions/allocate-on-members";
import { RequestMessage } from "../functions/RequestMessage";
import { useRequest } from "../functions/use-request";
import type { ViewProps } from "../view-props";
import { AllocationForm } from "./AllocationForm";

/** "Fördela på medlemmar": opened now and then, so it reads the workbook anew each time. */
export function AllocationView({ isRunning, pane, showPlace }: ViewProps) {
  const { request, ask } = useRequest<AllocationOffer>();
  const [asked, setAsked] = useState(0);
  const { offer } = pane.allocation;
  useEffect(() => ask(offer()), [asked]);
  const answer = request.state === "answered" ? request.answer : undefined;
  return (
    <>
      <Text>Delar ett belopp efter invånare eller en annan nyckel, så att delarna tillsammans blir beloppet.</Text>
      {!answer?.ok && <RequestMessage request={request} waiting="Läser arbetsboken …" />}
      {answer && !answer.ok && <div><Button onClick={() => setAsked(asked + 1)}>Försök igen</Button></div>}
      {answer?.ok && <AllocationForm key={asked} offer={answer.value} actions={pane.allocation} isRunning={isRunning} showPlace={showPlace} />}
    </>
  );
}
