import type { ReactElement } from "react";
import type { RibbonButton, RibbonControl, RibbonGroup } from "./read-manifest";
import { RibbonIcon } from "./ribbon-icon";
import { RibbonMenuButton } from "./ribbon-menu-button";

interface RibbonProps {
  readonly groups: readonly RibbonGroup[];
  readonly busyControl: string | undefined;
  readonly onPress: (button: RibbonButton) => void;
}

function Control({ control, busyControl, onPress }: { readonly control: RibbonControl } & Omit<RibbonProps, "groups">): ReactElement {
  if (control.kind === "menu") return <RibbonMenuButton menu={control} onPress={onPress} />;
  const isBusy = busyControl === control.id;
  return (
    <button className="ribbon-button" title={`${control.tipTitle}\n${control.tip}`} aria-busy={isBusy} onClick={() => onPress(control)}>
      <RibbonIcon url={control.iconUrl} />
      <span>{control.label}</span>
    </button>
  );
}

/** The add-in's own groups, as its manifest describes them. */
export function Ribbon({ groups, busyControl, onPress }: RibbonProps): ReactElement {
  return (
    <>
      {groups.map((group) => (
        <section key={group.id} className="ribbon-group" aria-label={group.label}>
          <div className="ribbon-controls">
            {group.controls.map((control) => (
              <Control key={control.id} control={control} busyControl={busyControl} onPress={onPress} />
            ))}
          </div>
          <div className="ribbon-group-label" aria-hidden="true">
            {group.label}
          </div>
        </section>
      ))}
    </>
  );
}
