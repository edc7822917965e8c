import { useRef, type ReactElement } from "react";
import { MenuButton } from "../chrome/menu-button";
import { saveFile } from "../save-file";
import type { Session } from "../session";
import { BenchIcon } from "./bench-icon";

interface FileGroupProps {
  readonly session: Session;
  readonly samples: readonly string[];
  readonly onOpenSample: (name: string) => void;
  readonly onOpenEmpty: () => void;
  readonly onOpenFile: (file: File) => void;
}

function OpenButton({ onOpenFile }: Pick<FileGroupProps, "onOpenFile">): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button className="ribbon-button" title="Öppna en .xlsx-fil från datorn" onClick={() => input.current?.click()}>
        <BenchIcon name="open" />
        <span>Öppna</span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label="Arbetsbok att öppna"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onOpenFile(file);
          event.target.value = "";
        }}
      />
    </>
  );
}

/** Open, samples, save and undo: what Excel itself has. */
export function FileGroup({ session, samples, onOpenSample, onOpenEmpty, onOpenFile }: FileGroupProps): ReactElement {
  return (
    <section className="ribbon-group" aria-label="Arbetsbok">
      <div className="ribbon-controls">
        <OpenButton onOpenFile={onOpenFile} />
        <MenuButton
          className="ribbon-button"
          title="Öppna en av exempelarbetsböckerna"
          face={
            <>
              <BenchIcon name="sample" />
              <span>Exempel ▾</span>
            </>
          }
          items={[
            ...samples.map((name) => ({ key: name, label: name, isChecked: name === session.fileName, onChoose: () => onOpenSample(name) })),
            { key: "", label: "Tom arbetsbok", isChecked: false, onChoose: onOpenEmpty },
          ]}
        />
        <button className="ribbon-button" title="Spara arbetsboken som .xlsx" onClick={() => void saveFile(session)}>
          <BenchIcon name="save" />
          <span>Spara</span>
        </button>
        <button className="ribbon-button ribbon-button-narrow" title="Ångra (Ctrl+Z)" onClick={() => void session.undo()}>
          <BenchIcon name="undo" />
          <span>Ångra</span>
        </button>
        <button className="ribbon-button ribbon-button-narrow" title="Gör om (Ctrl+Y)" onClick={() => void session.redo()}>
          <BenchIcon name="redo" />
          <span>Gör om</span>
        </button>
      </div>
      <div className="ribbon-group-label" aria-hidden="true">
        Arbetsbok
      </div>
    </section>
  );
}
