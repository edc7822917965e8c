import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { InsertionAnswer } from "../../actions/insert-function";
import { areaAddress } from "../../core/sheet/address";
import type { FunctionActions } from "./function-actions";
import { RequestMessage } from "./RequestMessage";
import { useRequest } from "./use-request";

const useStyles = makeStyles({ choices: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS } });

interface Props {
  readonly functionId: string;
  readonly name: string;
  readonly needs: string;
  readonly isDisabled: boolean;
  readonly insert: FunctionActions["insert"];
}

/** "Infoga i markerad cell": at once when the table leaves no doubt, else after the user has said which columns. */
export function InsertFunction({ functionId, name, needs, isDisabled, insert }: Props) {
  const styles = useStyles();
  const { request, ask } = useRequest<InsertionAnswer>();
  const answer = request.state === "answered" && request.answer.ok ? request.answer.value : undefined;
  return (
    <div className={styles.choices}>
      <Button appearance="primary" size="small" aria-label={`Infoga i markerad cell: ${name}`} disabled={isDisabled || request.state === "waiting"} onClick={() => ask(insert(functionId))}>
        Infoga i markerad cell
      </Button>
      {request.state === "idle" && <Text size={200}>Bredvid en tabell med {needs}. Inget skrivs över.</Text>}
      <RequestMessage request={request} waiting="Läser tabellen vid markeringen …" />
      {answer?.kind === "choose" && <Choices answer={answer} onChoose={(about) => ask(insert(functionId, { ...answer.place, about }))} />}
      {answer?.kind === "inserted" && <MessageBar intent="success" layout="multiline"><MessageBarBody>{inserted(answer)}</MessageBarBody></MessageBar>}
    </div>
  );
}

interface ChoicesProps {
  readonly answer: Extract<InsertionAnswer, { kind: "choose" }>;
  readonly onChoose: (about: string) => void;
}

function Choices({ answer: { place, choices }, onChoose }: ChoicesProps) {
  return (
    <div role="group" aria-label="Vilka kolumner?" className={useStyles().choices}>
      <Text>Vilka kolumner ska räknas i {areaAddress(place.area)}?</Text>
      {choices.map((about) => <Button key={about} size="small" onClick={() => onChoose(about)}>{about}</Button>)}
    </div>
  );
}

function inserted({ count, about, place }: Extract<InsertionAnswer, { kind: "inserted" }>): string {
  return `${count === 1 ? "En formel" : `${count} formler`} i ${place.sheet}, ${areaAddress(place.area)}: ${about}.`;
}
