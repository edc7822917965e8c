import type { ReactElement } from "react";
import { MenuButton } from "../chrome/menu-button";
import type { RibbonButton, RibbonMenu } from "./read-manifest";
import { RibbonIcon } from "./ribbon-icon";

interface RibbonMenuButtonProps {
  readonly menu: RibbonMenu;
  readonly onPress: (button: RibbonButton) => void;
}

export function RibbonMenuButton({ menu, onPress }: RibbonMenuButtonProps): ReactElement {
  return (
    <MenuButton
      className="ribbon-button"
      title={menu.tip}
      face={
        <>
          <RibbonIcon url={menu.iconUrl} />
          <span>{menu.label} ▾</span>
        </>
      }
      items={menu.items.map((item) => ({ key: item.id, label: item.label, onChoose: () => onPress(item) }))}
    />
  );
}
