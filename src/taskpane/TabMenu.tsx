import { Button } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { Suspense, lazy, useState } from "react";
import type { Tab } from "./tabs";

interface Props {
  readonly tabs: readonly Tab[];
  readonly chosen: Tab;
  readonly choose: (tab: Tab) => void;
}

const OpenedMenu = lazy(async () => ({ default: (await import("./OpenedMenu")).OpenedMenu }));

/** The views that are not steps of every round. The menu is fetched when it is first opened. */
export function TabMenu(props: Props) {
  const [isAsked, ask] = useState(false);
  const button = <Button size="small" appearance="subtle" icon={<MoreHorizontal20Regular />}>Mer</Button>;
  const closed = <Button size="small" appearance="subtle" icon={<MoreHorizontal20Regular />} aria-haspopup="menu" aria-expanded={false} onClick={() => ask(true)}>Mer</Button>;
  return isAsked ? <Suspense fallback={closed}><OpenedMenu {...props} button={button} /></Suspense> : closed;
}
