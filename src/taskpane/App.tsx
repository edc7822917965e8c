import { FluentProvider, type Theme } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { MistakeBoundary } from "./MistakeBoundary";
import { Pane } from "./Pane";
import type { PaneProps } from "./pane-props";
import { themeFor } from "./theme-for";

interface Props extends PaneProps {
  /** The one to begin with. */
  readonly theme: Theme;
}

/** In Office's own light or dark; contrast colours are the system's, and the browser puts them over either. */
export function App({ theme: first, ...pane }: Props) {
  const dark = useSyncExternalStore(pane.listenToTheme, pane.isDark);
  const [theme, setTheme] = useState(first);
  const latest = useRef(dark);
  useEffect(() => {
    latest.current = dark;
    void themeFor(dark).then((fetched) => latest.current === dark && setTheme(fetched));
  }, [dark]);
  const activity = useSyncExternalStore(pane.listenToActivity, pane.currentActivity);
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100vh" }}>
      <MistakeBoundary technical={pane.technical}>
        <Pane activity={activity} pane={pane} />
      </MistakeBoundary>
    </FluentProvider>
  );
}
