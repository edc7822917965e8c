/** Whether the pane is to be dark: as Office is; as the system is where Office does not say, and where the user has chosen contrast colours there. */
export function isOfficeDark(): boolean {
  const isSystemDark = matchMedia("(prefers-color-scheme: dark)").matches;
  if (matchMedia("(forced-colors: active)").matches) return isSystemDark;
  return Office.context.officeTheme?.isDarkTheme ?? isSystemDark;
}

/** Excel has no event for a changed theme, so it is looked at again each time the pane is shown, gets the focus or the system changes. */
export function listenToTheme(look: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  void Office.addin.onVisibilityModeChanged(look);
  window.addEventListener("focus", look);
  system.addEventListener("change", look);
  return () => {
    window.removeEventListener("focus", look);
    system.removeEventListener("change", look);
  };
}
