/** Gives the keyboard back to the sheet, as Excel does after the name box, the formula bar and the pane. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
}
