import { memo, useLayoutEffect, useRef, type ReactElement } from "react";

interface TaskPaneProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** The add-in's page; it stays the same frame whether the pane shows or not, as a shared runtime does. */
  readonly frame: HTMLIFrameElement | undefined;
  readonly onClose: () => void;
}

/** The add-in's pane. Closing it leaves its page running. */
export const TaskPane = memo(function TaskPane({ title, isOpen, frame, onClose }: TaskPaneProps): ReactElement {
  const home = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Moving a frame in the document would load it again, so it is put in place once.
    if (frame !== undefined && frame.parentNode !== home.current) home.current?.replaceChildren(frame);
  }, [frame]);
  return (
    <aside className={isOpen ? "task-pane" : "task-pane task-pane-closed"} aria-label={title} aria-hidden={!isOpen}>
      <div className="task-pane-head">
        <span>{title}</span>
        <button className="task-pane-close" aria-label={`Stäng ${title}`} onClick={onClose}>
          ✕
        </button>
      </div>
      <div className="task-pane-home" ref={home} />
    </aside>
  );
});
