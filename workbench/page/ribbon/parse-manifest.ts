/** The add-in as its manifest describes it, as far as a ribbon needs it. */
export interface RibbonManifest {
  readonly name: string;
  /** Where the pane's page is on this origin. */
  readonly paneUrl: string;
  readonly paneTitle: string;
  readonly tabs: readonly RibbonTab[];
}

interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly RibbonCommand[];
}

export interface RibbonCommand {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: { readonly show: "pane" } | { readonly run: string };
}

/**
 * Reads an add-in only manifest (https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview): custom tabs, their groups
 * and buttons in the language asked for. Addresses keep their path alone, for everything is served from the page's own origin.
 * Text that is no such manifest gives undefined.
 */
export function parseManifest(xml: string, locale: string): RibbonManifest | undefined {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const root = manifest.documentElement;
  if (root.localName !== "OfficeApp") return undefined;
  const text = resources(root, locale);
  const place = child(child(root, "DefaultSettings"), "SourceLocation");
  const tabs = all(root, "CustomTab").map((tab) => ({
    id: tab.id,
    label: text(child(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      id: group.id,
      label: text(child(group, "Label")),
      commands: children(group, "Control").map((control) => command(control, text)),
    })),
  }));
  const show = all(root, "Action").find((action) => type(action) === "ShowTaskpane");
  const name = localised(child(root, "DisplayName"), locale);
  return {
    name,
    paneUrl: onThisOrigin(text(child(show, "SourceLocation")) || (place?.getAttribute("DefaultValue") ?? "")),
    paneTitle: text(child(show, "Title")) || name,
    tabs,
  };
}

type Text = (element: Element | undefined) => string;

function command(control: Element, text: Text): RibbonCommand {
  const action = child(control, "Action");
  const run = child(action, "FunctionName")?.textContent?.trim() ?? "";
  const images = children(child(control, "Icon"), "Image").sort((a, b) => size(a) - size(b));
  return {
    id: control.id,
    label: text(child(control, "Label")),
    tip: text(child(child(control, "Supertip"), "Description")),
    icon: onThisOrigin(text(images.find((image) => size(image) >= 32) ?? images.at(-1))),
    action: type(action) === "ExecuteFunction" ? { run } : { show: "pane" },
  };
}

/** Everything the manifest names by `resid`, in one language. */
function resources(root: Element, locale: string): Text {
  const known = new Map<string, string>();
  for (const name of ["Image", "Url", "String"]) {
    for (const element of all(root, name)) if (element.id) known.set(element.id, localised(element, locale));
  }
  return (element) => known.get(element?.getAttribute("resid") ?? "") ?? "";
}

function localised(element: Element | undefined, locale: string): string {
  const language = locale.slice(0, 2).toLowerCase();
  const override = children(element, "Override").find((one) => one.getAttribute("Locale")?.slice(0, 2).toLowerCase() === language);
  return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}

/** Namespaces differ between a manifest's parts and are not what matters. */
const all = (root: Element, name: string) => [...root.getElementsByTagNameNS("*", name)];
const children = (parent: Element | undefined, name: string) => [...(parent?.children ?? [])].filter((one) => one.localName === name);
const child = (parent: Element | undefined, name: string) => children(parent, name)[0];
const type = (action: Element | undefined) => action?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
const size = (image: Element) => Number(image.getAttribute("size"));

function onThisOrigin(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
}
