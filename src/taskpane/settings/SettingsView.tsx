import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SettingsInWorkbook } from "../../actions/committee-settings";
import type { CommitteeSettings } from "../../core/rules/committee-settings";
import { RequestMessage } from "../functions/RequestMessage";
import { useRequest } from "../functions/use-request";
import type { ViewProps } from "../view-props";
import { SettingsForm } from "./SettingsForm";
import { SettingsTransfer } from "./SettingsTransfer";

/** "Inställningar": who the committee is and what it has decided for itself; kept in the workbook. */
export function SettingsView({ isRunning, pane }: ViewProps) {
  const found = useRequest<SettingsInWorkbook>();
  const saved = useRequest<CommitteeSettings>();
  const [filled, fill] = useState(0);
  const [read] = useState(() => pane.settings.read);
  const { ask } = found;
  // Once, when the view is opened: what the user is writing must not be replaced.
  useEffect(() => ask(read()), [read]);
  const isBusy = isRunning || saved.request.state === "waiting";
  const save = (settings: CommitteeSettings): void => saved.ask(pane.settings.save(settings));
  /** From a file, or back to the defaults: the fields are filled anew. */
  const replace = (settings: CommitteeSettings): void => {
    const work = pane.settings.save(settings);
    saved.ask(work);
    void work.then(({ ok }) => ok && fill((times) => times + 1), () => undefined);
  };
  if (found.request.state !== "answered" || !found.request.answer.ok) {
    return (
      <>
        <RequestMessage request={found.request} waiting="Läser inställningarna …" />
        {found.request.state !== "waiting" && <div><Button onClick={() => ask(read())}>Försök igen</Button></div>}
      </>
    );
  }
  const { settings, committeeOfSheets } = found.request.answer.value;
  const now = saved.request.state === "answered" && saved.request.answer.ok ? saved.request.answer.value : settings;
  const isSaved = saved.request.state === "answered" && saved.request.answer.ok;
  return (
    <>
      <Text>Inställningarna sparas i arbetsboken och går före det som bladen säger. Förvalen är nämndens egna, där de är kända.</Text>
      <SettingsForm key={filled} settings={now} committeeOfSheets={committeeOfSheets} isBusy={isBusy} save={save} reset={() => replace({})} />
      <RequestMessage request={saved.request} waiting="Sparar …" />
      {isSaved && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>Inställningarna är sparade. Kontrollera underlaget igen, så gäller de.</MessageBarBody>
        </MessageBar>
      )}
      <SettingsTransfer settings={now} isBusy={isBusy} save={replace} />
    </>
  );
}
