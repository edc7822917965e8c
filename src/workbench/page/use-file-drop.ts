import { useState, type DragEvent } from "react";

export interface FileDrop {
  readonly isTarget: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Lets a workbook be dropped on the grid. */
export function useFileDrop(onFile: (file: File) => void): FileDrop {
  const [isTarget, setIsTarget] = useState(false);
  return {
    isTarget,
    handlers: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setIsTarget(true);
      },
      onDragLeave: () => setIsTarget(false),
      onDrop: (event) => {
        event.preventDefault();
        setIsTarget(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      },
    },
  };
}
