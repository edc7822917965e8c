import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { showFormula } from "../../core/sheet/show-formula";
import { areaAddress } from "../../core/sheet/address";
import type { Attempt, Problem } from "../../core/problem";
import type { TracedCell } from "../../actions/trace-selection";
import { Section } from "../Section";
import type { ShowPlace } from "../show-place";
import type { FigureTracing } from "./figure-tracing";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  formula: { overflowWrap: "anywhere" },
  step: { textAlign: "left", justifyContent: "flex-start", minWidth: 0, paddingLeft: 0 },
});

interface Props {
  readonly tracing: FigureTracing;
  readonly showPlace: ShowPlace;
}

/** "Följ en siffra": where the selected figure of a report comes from. Going to a source keeps it, so that the next source can be gone to. */
export function FollowedFigure({ tracing, showPlace }: Props) {
  const [answer, setAnswer] = useState<Attempt<TracedCell>>();
  const asked = useRef(0);
  useEffect(() => {
    const look = (): void => {
      const mine = ++asked.current;
      const settle = (found: Attempt<TracedCell | undefined>): void => {
        if (mine !== asked.current) return;
        if (!found.ok) setAnswer(found);
        else if (found.value) setAnswer({ ok: true, value: found.value });
      };
      void tracing.trace().then(settle, (error: unknown) => settle({ ok: false, problem: mistakeOfOurs(error) }));
    };
    look();
    return tracing.listen(look);
  }, [tracing]);
  return (
    <Section title="Följ en siffra">
      <div aria-live="polite">
        {answer === undefined && <Text>Markera en siffra i en rapport, så visas här vilka celler den kommer ur.</Text>}
        {answer?.ok === false && <Text>{answer.problem.message}</Text>}
        {answer?.ok === true && <Followed traced={answer.value} showPlace={showPlace} />}
      </div>
    </Section>
  );
}

function mistakeOfOurs(error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error);
  return { kind: "disagrees", message: `Nämndrapport gjorde fel när siffran skulle följas. Händer det på nytt, lämna detta till den som sköter tillägget: ${said}` };
}

function Followed({ traced: { at, trace }, showPlace }: { readonly traced: TracedCell; readonly showPlace: ShowPlace }) {
  const styles = useStyles();
  return (
    <>
      <Button size="small" appearance="transparent" className={styles.step} onClick={() => showPlace(at)}>{at.sheet}, {areaAddress(at.area)}</Button>
      <Text block weight="semibold">{trace.about}: {trace.shown}</Text>
      {trace.formula !== undefined && <Text block font="monospace" className={styles.formula}>{showFormula(trace.formula)}</Text>}
      <ul className={styles.list}>
        {trace.steps.map(({ sheet = at.sheet, area, text }) => (
          <li key={`${sheet} ${areaAddress(area)}`}>
            <Button size="small" appearance="transparent" className={styles.step} onClick={() => showPlace({ sheet, area })}>{text}</Button>
          </li>
        ))}
      </ul>
      <Text block>{trace.rounding}</Text>
    </>
  );
}
