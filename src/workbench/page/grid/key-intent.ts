import type { Step } from "./movement";

/** What a key means to the grid when no cell is being edited. */
export type KeyIntent =
  | { readonly kind: "step" | "leap"; readonly step: Step; readonly extends: boolean }
  | { readonly kind: "page"; readonly direction: -1 | 1; readonly extends: boolean }
  | { readonly kind: "rowStart" | "sheetStart" | "sheetEnd"; readonly extends: boolean }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "edit" | "clear" | "undo" | "redo" | "selectAll" | "nextSheet" | "previousSheet" };

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

function commandIntent({ key, shiftKey }: Key): KeyIntent | undefined {
  switch (key.toLowerCase()) {
    case "z":
      return { kind: shiftKey ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "a":
      return { kind: "selectAll" };
    case "home":
      return { kind: "sheetStart", extends: shiftKey };
    case "end":
      return { kind: "sheetEnd", extends: shiftKey };
    case "pagedown":
      return { kind: "nextSheet" };
    case "pageup":
      return { kind: "previousSheet" };
    default:
      return undefined;
  }
}

function plainIntent({ key, shiftKey }: Key): KeyIntent | undefined {
  switch (key) {
    case "Enter":
      return { kind: "step", step: { rows: shiftKey ? -1 : 1, columns: 0 }, extends: false };
    case "Tab":
      return { kind: "step", step: { rows: 0, columns: shiftKey ? -1 : 1 }, extends: false };
    case "Home":
      return { kind: "rowStart", extends: shiftKey };
    case "PageDown":
    case "PageUp":
      return { kind: "page", direction: key === "PageDown" ? 1 : -1, extends: shiftKey };
    case "F2":
      return { kind: "edit" };
    case "Delete":
      return { kind: "clear" };
    case "Backspace":
      return { kind: "type", text: "" };
    default:
      return [...key].length === 1 ? { kind: "type", text: key } : undefined;
  }
}

export function keyIntent(key: Key): KeyIntent | undefined {
  const arrow = ARROWS[key.key];
  const isCommand = key.ctrlKey || key.metaKey;
  if (arrow !== undefined) return { kind: isCommand ? "leap" : "step", step: arrow, extends: key.shiftKey };
  // AltGr arrives as Ctrl+Alt: the signs on it (such as { and \ on a Swedish keyboard) are typed, not commands.
  if (isCommand && !key.altKey) return commandIntent(key);
  return plainIntent(key);
}
