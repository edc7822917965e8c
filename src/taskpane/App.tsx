import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { MistakeBoundary } from "./MistakeBoundary";
import { Pane } from "./Pane";
import type { PaneProps } from "./pane-props";

/** Excel has no event for a changed theme, so it is read again each time the pane is shown or gets the focus. */
export function App(props: PaneProps) {
  const { isDark, listenToVisibility, listenToActivity, currentActivity } = props;
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const look = (): void => setDark(isDark());
    listenToVisibility(look);
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [isDark, listenToVisibility]);
  const activity = useSyncExternalStore(listenToActivity, currentActivity);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ minHeight: "100vh" }}>
      <MistakeBoundary>
        <Pane activity={activity} pane={props} />
      </MistakeBoundary>
    </FluentProvider>
  );
}
