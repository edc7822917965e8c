import { useState, type ReactElement } from "react";
import { LogDrawer } from "./chrome/log-drawer";
import { SheetTabs } from "./chrome/sheet-tabs";
import { StatusBar } from "./chrome/status-bar";
import { TaskPane } from "./chrome/task-pane";
import { TitleBar } from "./chrome/title-bar";
import { FormulaLine } from "./formula-line";
import { BenchGroup } from "./ribbon/bench-group";
import { FileGroup } from "./ribbon/file-group";
import type { AddInManifest } from "./ribbon/read-manifest";
import { Ribbon } from "./ribbon/ribbon";
import type { Refusal, Session } from "./session";
import { SheetArea } from "./sheet-area";
import { useEditing } from "./use-editing";
import { useSession } from "./use-session";
import { useShortcuts } from "./use-shortcuts";

export interface AppProps {
  readonly session: Session;
  readonly manifest: AddInManifest;
  readonly samples: readonly string[];
  /** Why the last file could not be opened, if it could not. */
  readonly complaint: string;
  readonly onOpenSample: (name: string) => void;
  readonly onOpenEmpty: () => void;
  readonly onOpenFile: (file: File) => void;
}

/** The whole page around one opened workbook. */
export function App({ session, manifest, samples, complaint, onOpenSample, onOpenEmpty, onOpenFile }: AppProps): ReactElement {
  const state = useSession(session);
  const [message, say] = useState("");
  const [showsLog, setShowsLog] = useState(false);
  const editing = useEditing({ session, view: state.view, selection: state.selection, onSelect: state.select, say });
  const refuse = (refusal: Refusal): void => void refusal.then((sentence) => say(sentence ?? ""));
  const { sheets } = session;
  useShortcuts(session);

  return (
    <div className="app">
      <TitleBar fileName={session.fileName} />
      <nav className="ribbon" aria-label="Menyfliksområde">
        <FileGroup samples={samples} session={session} onOpenSample={onOpenSample} onOpenEmpty={onOpenEmpty} onOpenFile={onOpenFile} />
        <Ribbon groups={manifest.groups} busyControl={state.busyControl} onPress={(button) => session.press(button)} />
        <div className="ribbon-spring" />
        <BenchGroup session={session} showsLog={showsLog} onShowLog={setShowsLog} />
      </nav>
      <FormulaLine session={session} state={state} editing={editing} />
      <div className="work-area">
        <SheetArea session={session} state={state} editing={editing} refuse={refuse} onOpenFile={onOpenFile} />
        <TaskPane title={manifest.name} isOpen={state.isPaneOpen} frame={session.frame} onClose={() => session.showPane(false)} />
      </div>
      {showsLog && <LogDrawer entries={state.log} gaps={state.gaps} onClose={() => setShowsLog(false)} />}
      <SheetTabs
        tabs={state.tabs}
        activeId={sheets.activeId}
        onActivate={(id) => sheets.activate(id)}
        onRename={(id, name) => refuse(sheets.rename(id, name))}
        onAdd={() => refuse(sheets.add())}
        onDelete={(id) => refuse(sheets.delete(id))}
      />
      <StatusBar message={message || complaint || session.notice} summary={state.summary} />
    </div>
  );
}
