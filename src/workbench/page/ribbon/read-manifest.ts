/** What the workbench needs of an add-in only manifest: the ribbon, the page to load and the functions' metadata. */
export interface AddInManifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly pageUrl: string;
  readonly functionsUrl: string | undefined;
  readonly namespace: string | undefined;
  readonly requirements: readonly { readonly name: string; readonly version: string }[];
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonButton {
  readonly kind: "button";
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  readonly iconUrl: string | undefined;
  readonly action: RibbonAction;
}

export interface RibbonMenu {
  readonly kind: "menu";
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconUrl: string | undefined;
  readonly items: readonly RibbonButton[];
}

export type RibbonControl = RibbonButton | RibbonMenu;
export type RibbonAction = { readonly kind: "execute"; readonly functionName: string } | { readonly kind: "showPane" };

function children(parent: Element | undefined, name: string): Element[] {
  return [...(parent?.children ?? [])].filter((element) => element.localName === name);
}

function descend(parent: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((element, name) => children(element, name)[0], parent);
}

function allNamed(parent: Element | undefined, name: string): Element[] {
  return [...(parent?.getElementsByTagNameNS("*", name) ?? [])];
}

/** DefaultValue, unless there is an Override for the locale. */
function localised(element: Element | undefined, attribute: string, locale: string): string {
  const override = children(element, "Override").find((each) => each.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase());
  return override?.getAttribute("Value") ?? element?.getAttribute(attribute) ?? "";
}

interface Reading {
  readonly resource: (resid: string | null | undefined) => string;
}

const PREFERRED_ICONS = ["64", "48", "32", "80", "40", "24", "20", "16"];

function iconOf(reading: Reading, element: Element): string | undefined {
  const images = children(descend(element, "Icon"), "Image");
  const sizes = new Map(images.map((image) => [image.getAttribute("size"), image.getAttribute("resid")]));
  const size = PREFERRED_ICONS.find((each) => sizes.has(each));
  return size === undefined ? undefined : reading.resource(sizes.get(size));
}

function textOf(reading: Reading, element: Element | undefined): string {
  return element === undefined ? "" : reading.resource(element.getAttribute("resid"));
}

function actionOf(action: Element | undefined): RibbonAction {
  const type = action?.getAttribute("xsi:type") ?? action?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
  return type === "ExecuteFunction" ? { kind: "execute", functionName: descend(action, "FunctionName")?.textContent?.trim() ?? "" } : { kind: "showPane" };
}

function buttonOf(reading: Reading, element: Element): RibbonButton {
  const label = textOf(reading, descend(element, "Label"));
  return {
    kind: "button",
    id: element.getAttribute("id") ?? "",
    label,
    tipTitle: textOf(reading, descend(element, "Supertip", "Title")) || label,
    tip: textOf(reading, descend(element, "Supertip", "Description")),
    iconUrl: iconOf(reading, element),
    action: actionOf(descend(element, "Action")),
  };
}

function controlOf(reading: Reading, element: Element): RibbonControl {
  const button = buttonOf(reading, element);
  const items = children(descend(element, "Items"), "Item");
  if (items.length === 0) return button;
  return { kind: "menu", id: button.id, label: button.label, tip: button.tip, iconUrl: button.iconUrl, items: items.map((item) => buttonOf(reading, item)) };
}

function resources(root: Element, locale: string): Reading {
  const kept = new Map<string, string>();
  for (const name of ["Image", "Url", "String"])
    for (const element of allNamed(allNamed(root, "Resources")[0], name)) kept.set(element.getAttribute("id") ?? "", localised(element, "DefaultValue", locale));
  return { resource: (resid) => kept.get(resid ?? "") ?? "" };
}

/** Reads manifest.xml as a client with this display language would. */
export function readManifest(xml: string, locale: string): AddInManifest {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  const reading = resources(root, locale);
  const overrides = descend(root, "VersionOverrides");
  const ribbon = allNamed(overrides, "ExtensionPoint").find((point) => allNamed(point, "Group").length > 0);
  const functions = allNamed(overrides, "Metadata")[0];
  return {
    id: descend(root, "Id")?.textContent?.trim() ?? "",
    version: descend(root, "Version")?.textContent?.trim() ?? "",
    name: localised(descend(root, "DisplayName"), "DefaultValue", locale),
    pageUrl: descend(root, "DefaultSettings", "SourceLocation")?.getAttribute("DefaultValue") ?? "",
    functionsUrl: functions === undefined ? undefined : textOf(reading, descend(functions, "SourceLocation")),
    namespace: textOf(reading, allNamed(overrides, "Namespace")[0]) || undefined,
    requirements: allNamed(descend(root, "Requirements"), "Set").map((set) => ({ name: set.getAttribute("Name") ?? "", version: set.getAttribute("MinVersion") ?? "1.1" })),
    groups: allNamed(ribbon, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: textOf(reading, descend(group, "Label")),
      controls: children(group, "Control").map((control) => controlOf(reading, control)),
    })),
  };
}

/** The manifest names the host that the add-in is deployed on; the workbench serves the same files from here. */
export function atOrigin(manifest: AddInManifest, addInOrigin: string): AddInManifest {
  const deployed = new URL(".", manifest.pageUrl).href;
  const here = (url: string): string => (url.startsWith(deployed) ? `${addInOrigin}/${url.slice(deployed.length)}` : url);
  const moveButton = (button: RibbonButton): RibbonButton => ({ ...button, iconUrl: button.iconUrl === undefined ? undefined : here(button.iconUrl) });
  return {
    ...manifest,
    pageUrl: here(manifest.pageUrl),
    functionsUrl: manifest.functionsUrl === undefined ? undefined : here(manifest.functionsUrl),
    groups: manifest.groups.map((group) => ({
      ...group,
      controls: group.controls.map((control) =>
        control.kind === "button"
          ? moveButton(control)
          : { ...control, iconUrl: control.iconUrl === undefined ? undefined : here(control.iconUrl), items: control.items.map(moveButton) },
      ),
    })),
  };
}
