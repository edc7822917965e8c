import type { ReactElement } from "react";

const SHAPES = {
  open: "M4 8h9l3 3h12v4H10l-4 11H4z M10 17h20l-4 10H7z",
  sample: "M6 4h14l6 6v18H6z M19 4v7h7 M10 16h12 M10 20h12 M10 24h8",
  save: "M5 5h18l4 4v18H5z M10 5v7h11V5 M9 27v-9h14v9",
  undo: "M12 7 5 14l7 7 M5 14h13a7 7 0 0 1 0 14h-4",
  redo: "m20 7 7 7-7 7 M27 14H14a7 7 0 0 0 0 14h4",
  bench: "M16 5v6 M16 21v6 M5 16h6 M21 16h6 M16 11a5 5 0 1 0 0 10 5 5 0 0 0 0-10z",
  log: "M6 6h20v20H6z M10 12h12 M10 16h12 M10 20h7",
} as const;

export type BenchIconName = keyof typeof SHAPES;

/** The page's own icons: thin lines, so that the add-in's stand out. */
export function BenchIcon({ name }: { readonly name: BenchIconName }): ReactElement {
  return (
    <svg className="ribbon-icon" viewBox="0 0 32 32" fill="none" stroke="#3b3b3b" strokeWidth="1.6" strokeLinejoin="round" strokeLinecap="round" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
