import { useRef, useState } from "react";
import { parseA1 } from "./grid/a1";
import type { Draft } from "./grid/draft";
import type { KeyIntent } from "./grid/key-intent";
import { leap, onePage, oneStep, type Step } from "./grid/movement";
import { at, cellHolding, selectedArea, wholeArea, type Selection } from "./grid/selection";
import type { SheetView } from "./grid/sheet-view";
import type { Refusal, Session } from "./session";

export interface Editing {
  readonly draft: Draft | undefined;
  readonly begin: (mode: Draft["mode"], where: Draft["where"], text?: string) => void;
  readonly change: (text: string, where: Draft["where"]) => void;
  readonly commit: (step: Step) => void;
  readonly cancel: () => void;
  readonly point: (address: string) => boolean;
  readonly goTo: (address: string) => void;
  readonly answer: (intent: KeyIntent, pageHeight: number) => void;
}

interface EditingOptions {
  readonly session: Session;
  readonly view: SheetView;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly say: (message: string) => void;
}

/** A formula takes a clicked cell where an operand may stand: after an operator, a separator or an opening parenthesis. */
const TAKES_OPERAND = /^=(?:.*[-+*/^&=<>(;:\s])?$/s;

function moved(view: SheetView, selection: Selection, intent: KeyIntent, pageHeight: number): Selection | undefined {
  const { active, head } = selection;
  const extend = "extends" in intent && intent.extends;
  const from = extend ? head : active;
  const to = (place: typeof from): Selection => (extend ? { active, head: place } : at(cellHolding(view, place)));
  switch (intent.kind) {
    case "step":
      return to(oneStep(view, from, intent.step));
    case "leap":
      return to(leap(view, from, intent.step));
    case "page":
      return to(onePage(view, from, intent.direction, pageHeight));
    case "rowStart":
      return to({ row: from.row, column: view.frozen.columns });
    case "sheetStart":
      return to({ row: view.frozen.rows, column: view.frozen.columns });
    case "sheetEnd":
      return to(view.used);
    case "selectAll":
      return wholeArea({ top: 0, left: 0, bottom: view.rows.count - 1, right: view.columns.count - 1 });
    default:
      return undefined;
  }
}

function neighbourTab(session: Session, step: 1 | -1): void {
  const tabs = session.sheets.tabs();
  const next = tabs[tabs.findIndex(({ id }) => id === session.sheets.activeId) + step];
  if (next !== undefined) session.sheets.activate(next.id);
}

/** What keys, the formula bar and clicks do to the selection and the cell being typed in. */
export function useEditing({ session, view, selection, onSelect, say }: EditingOptions): Editing {
  const [draft, showDraft] = useState<Draft>();
  // Leaving a cell can be told twice in one click, by the click and by the lost focus: what counts is what stands here now.
  const current = useRef<Draft>();
  const setDraft = (next: Draft | undefined): void => {
    current.current = next;
    showDraft(next);
    session.setEditing(next !== undefined);
  };
  const refuse = (refusal: Refusal): void => void refusal.then((sentence) => say(sentence ?? ""));

  const begin: Editing["begin"] = (mode, where, text) => {
    say("");
    const now = current.current;
    setDraft(now === undefined ? { place: selection.active, text: text ?? session.contentText(selection.active), mode, where } : { ...now, where });
  };

  const commit = (step: Step): void => {
    const left = current.current;
    if (left === undefined) return;
    setDraft(undefined);
    if (left.text !== session.contentText(left.place)) refuse(session.typeInto(left.place, left.text));
    onSelect(at(cellHolding(view, oneStep(view, left.place, step))));
  };

  const goTo = (address: string): void => {
    const target = parseA1(address);
    const sheet = session.sheets.tabs().find(({ name }) => name.toLowerCase() === target?.sheet?.toLowerCase());
    if (target === undefined || (target.sheet !== undefined && sheet === undefined)) return say(`Det finns ingen cell som heter ${address}.`);
    if (sheet === undefined) onSelect(wholeArea(target.area));
    else session.goTo(sheet.id, wholeArea(target.area));
  };

  const answer = (intent: KeyIntent, pageHeight: number): void => {
    const next = moved(view, selection, intent, pageHeight);
    if (next !== undefined) return onSelect(next);
    if (intent.kind === "type") return begin("typing", "cell", intent.text);
    if (intent.kind === "edit") return begin("editing", "cell");
    if (intent.kind === "undo") return refuse(session.undo());
    if (intent.kind === "redo") return refuse(session.redo());
    if (intent.kind === "nextSheet") return neighbourTab(session, 1);
    if (intent.kind === "previousSheet") return neighbourTab(session, -1);
    refuse(session.clear(selectedArea(selection, view.merges)));
  };

  return {
    draft,
    begin,
    commit,
    goTo,
    answer,
    change: (text, where) => current.current !== undefined && setDraft({ ...current.current, text, where }),
    cancel: () => setDraft(undefined),
    point: (address) => {
      if (draft === undefined || !TAKES_OPERAND.test(draft.text)) return false;
      setDraft({ ...draft, text: draft.text + address });
      return true;
    },
  };
}

