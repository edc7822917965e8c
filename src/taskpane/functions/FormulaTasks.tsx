import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AppliedFormulas } from "../../actions/apply-formulas";
import type { FormulaTask } from "../../actions/preview-formulas";
import type { FormulaPlan } from "../../core/formulas/formula-change";
import type { ShowPlace } from "../show-place";
import { AppliedList } from "./AppliedList";
import type { FunctionActions } from "./function-actions";
import { PlanList } from "./PlanList";
import { RequestMessage } from "./RequestMessage";
import { useRequest } from "./use-request";

const useStyles = makeStyles({
  tasks: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly isDisabled: boolean;
  readonly actions: FunctionActions;
  readonly showPlace: ShowPlace;
}

const NOTHING: Readonly<Record<FormulaTask, string>> = {
  repair: "Ingen av våra formler visar #NAMN?. Inget behöver repareras.",
  replace: "Arbetsboken har inga formler med våra funktioner. Inget behöver ersättas.",
};

/** "Reparera formler" and "Ersätt med värden": what would be written is shown first, and nothing is written until the user says so. */
export function FormulaTasks({ isDisabled, actions, showPlace }: Props) {
  const styles = useStyles();
  const [task, setTask] = useState<FormulaTask>("repair");
  const preview = useRequest<FormulaPlan>();
  const applied = useRequest<AppliedFormulas>();
  const isBusy = isDisabled || preview.request.state === "waiting" || applied.request.state === "waiting";
  const show = (next: FormulaTask): void => {
    setTask(next);
    applied.forget();
    preview.ask(actions.preview(next));
  };
  const plan = preview.request.state === "answered" && preview.request.answer.ok ? preview.request.answer.value : undefined;
  const done = applied.request.state === "answered" && applied.request.answer.ok ? applied.request.answer.value : undefined;
  return (
    <div className={styles.tasks}>
      <Text>Visas #NAMN? skriver Reparera formler om dem. Ersätt med värden gör om funktionerna till vanliga Excelformler eller värden, så att arbetsboken fungerar hos den som saknar tillägget.</Text>
      <div className={styles.buttons}>
        <Button disabled={isBusy} onClick={() => show("repair")}>Reparera formler</Button>
        <Button disabled={isBusy} onClick={() => show("replace")}>Ersätt med värden</Button>
      </div>
      <RequestMessage request={preview.request} waiting="Letar efter våra formler …" />
      {plan && !done && (
        <PlanList plan={plan} nothing={NOTHING[task]} isDisabled={isBusy} showPlace={showPlace} onApply={() => applied.ask(actions.apply(plan.changes))} onCancel={preview.forget} />
      )}
      <RequestMessage request={applied.request} waiting="Skriver …" />
      {done && <AppliedList applied={done} showPlace={showPlace} />}
    </div>
  );
}
