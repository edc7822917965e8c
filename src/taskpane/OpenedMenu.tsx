import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Tab } from "./tabs";

interface Props {
  readonly tabs: readonly Tab[];
  readonly chosen: Tab;
  readonly choose: (tab: Tab) => void;
  readonly button: ReactElement;
}

/** The menu itself, open from the start, for the click that fetched it was the click that opens it. */
export function OpenedMenu({ tabs, chosen, choose, button }: Props) {
  return (
    <Menu defaultOpen checkedValues={{ view: [chosen.id] }}>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tabs.map((tab) => <MenuItemRadio key={tab.id} name="view" value={tab.id} onClick={() => choose(tab)}>{tab.name}</MenuItemRadio>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
