import { keyIntent } from "../../../src/workbench/page/grid/key-intent";

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("a key", () => {
  it("begins typing when it writes a sign", () => {
    expect(keyIntent({ ...NONE, key: "=" })).toEqual({ kind: "type", text: "=" });
    expect(keyIntent({ ...NONE, key: "å" })).toEqual({ kind: "type", text: "å" });
  });

  it("writes the signs on a Swedish AltGr, which arrives as Ctrl and Alt", () => {
    expect(keyIntent({ ...NONE, ctrlKey: true, altKey: true, key: "\\" })).toEqual({ kind: "type", text: "\\" });
  });

  it("moves, extends and leaps with the arrows", () => {
    const step = { rows: 1, columns: 0 };
    expect(keyIntent({ ...NONE, key: "ArrowDown" })).toEqual({ kind: "step", step, extends: false });
    expect(keyIntent({ ...NONE, key: "ArrowDown", shiftKey: true })).toEqual({ kind: "step", step, extends: true });
    expect(keyIntent({ ...NONE, key: "ArrowDown", ctrlKey: true })).toEqual({ kind: "leap", step, extends: false });
  });

  it("undoes with Ctrl+Z, and with Cmd+Z on a Mac", () => {
    expect(keyIntent({ ...NONE, key: "z", ctrlKey: true })).toEqual({ kind: "undo" });
    expect(keyIntent({ ...NONE, key: "z", metaKey: true })).toEqual({ kind: "undo" });
  });

  it("leaves the browser its own", () => {
    expect(keyIntent({ ...NONE, key: "r", ctrlKey: true })).toBeUndefined();
    expect(keyIntent({ ...NONE, key: "F5" })).toBeUndefined();
  });
});
