import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { Tab } from "./tabs";

interface Props {
  readonly tabs: readonly Tab[];
  readonly chosen: Tab;
  readonly choose: (tab: Tab) => void;
}

/** The views that are not steps of every round. */
export function TabMenu({ tabs, chosen, choose }: Props) {
  return (
    <Menu checkedValues={{ view: [chosen.id] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<MoreHorizontal20Regular />}>Mer</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tabs.map((tab) => <MenuItemRadio key={tab.id} name="view" value={tab.id} onClick={() => choose(tab)}>{tab.name}</MenuItemRadio>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
