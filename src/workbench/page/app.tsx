import { useState, type ReactElement } from "react";
import { FormulaBar } from "./chrome/formula-bar";
import { LogDrawer } from "./chrome/log-drawer";
import { SheetTabs } from "./chrome/sheet-tabs";
import { StatusBar } from "./chrome/status-bar";
import { TaskPane } from "./chrome/task-pane";
import { TitleBar } from "./chrome/title-bar";
import { areaName } from "./grid/a1";
import { Grid } from "./grid/grid";
import { selectedArea } from "./grid/selection";
import { BenchGroup } from "./ribbon/bench-group";
import { FileGroup } from "./ribbon/file-group";
import type { AddInManifest } from "./ribbon/read-manifest";
import { Ribbon } from "./ribbon/ribbon";
import type { Refusal, Session } from "./session";
import { useClipboard } from "./use-clipboard";
import { useEditing } from "./use-editing";
import { useFileDrop } from "./use-file-drop";
import { useSession } from "./use-session";

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
  const { view, selection, select, tabs, isPaneOpen, busyControl, summary, log, gaps } = useSession(session);
  const [message, say] = useState("");
  const [showsLog, setShowsLog] = useState(false);
  const refuse = (refusal: Refusal): void => void refusal.then((sentence) => say(sentence ?? ""));
  const editing = useEditing({ session, view, selection, onSelect: select, say });
  const drop = useFileDrop(onOpenFile);
  const clipboard = useClipboard({ session, view, selection, isEditing: editing.draft !== undefined, refuse });
  const area = selectedArea(selection, view.merges);

  return (
    <div className="app">
      <TitleBar fileName={session.fileName} />
      <div className="ribbon" role="toolbar" aria-label="Menyfliksområde">
        <FileGroup samples={samples} session={session} onOpenSample={onOpenSample} onOpenEmpty={onOpenEmpty} onOpenFile={onOpenFile} />
        <Ribbon groups={manifest.groups} busyControl={busyControl} onPress={(button) => session.press(button)} />
        <div className="ribbon-spring" />
        <BenchGroup session={session} showsLog={showsLog} onShowLog={setShowsLog} />
      </div>
      <FormulaBar
        address={areaName(area)}
        text={editing.draft?.text ?? session.contentText(selection.active)}
        isEditing={editing.draft !== undefined}
        onGoTo={editing.goTo}
        onFocus={() => editing.begin("editing", "bar")}
        onChange={(text) => editing.change(text, "bar")}
        onCommit={editing.commit}
        onCancel={editing.cancel}
      />
      <div className="work-area">
        <main className={drop.isTarget ? "grid-home is-target" : "grid-home"} {...drop.handlers} {...clipboard}>
          <Grid
            view={view}
            selection={selection}
            draft={editing.draft}
            onSelect={select}
            onIntent={editing.answer}
            onEdit={() => editing.begin("editing", "cell")}
            onDraft={(text) => editing.change(text, "cell")}
            onCommit={editing.commit}
            onCancel={editing.cancel}
            onColumnWidth={(column, pixels) => session.setColumnWidth(column, pixels)}
            onPoint={editing.point}
          />
        </main>
        <TaskPane title={manifest.name} isOpen={isPaneOpen} frame={session.frame} onClose={() => session.showPane(false)} />
      </div>
      {showsLog && <LogDrawer entries={log} gaps={gaps} onClose={() => setShowsLog(false)} />}
      <SheetTabs
        tabs={tabs}
        activeId={session.sheets.activeId}
        onActivate={(id) => session.sheets.activate(id)}
        onRename={(id, name) => refuse(session.sheets.rename(id, name))}
        onAdd={() => refuse(session.sheets.add())}
        onDelete={(id) => refuse(session.sheets.delete(id))}
      />
      <StatusBar message={message || complaint || session.notice} summary={summary} />
    </div>
  );
}
