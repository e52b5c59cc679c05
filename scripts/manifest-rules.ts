import { childrenNamed, type ManifestDocument, readManifest, texts, typeOf } from "./manifest-document";

/**
 * What Microsoft's schema lets through and Office does not, or the workbench could not serve. One sentence for each fault; none = sound.
 * It needs no network, unlike Microsoft's own validator, which posts the manifest to a web service.
 * Source: learn.microsoft.com, "Office Add-ins manifest" and the reference of its elements.
 *
 * @param exists whether the repository holds a file; `path` is that of an address on localhost, as "icons/addin-16.png".
 */
export function checkManifest(xml: string, exists: (path: string) => boolean): readonly string[] {
  let manifest: ManifestDocument;
  try {
    manifest = readManifest(xml);
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`];
  }
  if (manifest.root.localName !== "OfficeApp" || typeOf(manifest.root) !== "TaskPaneApp")
    return ["the root is no OfficeApp of type TaskPaneApp"];
  const faults = [
    ...resourceFaults(manifest),
    ...iconFaults(manifest),
    ...addressFaults(manifest, exists),
    ...controlFaults(manifest),
    ...runtimeFaults(manifest),
    ...languageFaults(manifest),
    ...requirementFaults(manifest),
  ];
  return [...new Set(faults)];
}

/** Which list of resources an element's `resid` must point into. */
const LIST_OF: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  Runtime: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

function resourceFaults({ all, resources }: ManifestDocument): string[] {
  const users = all("*").filter((element) => element.hasAttribute("resid"));
  const used = new Set(users.map((element) => element.getAttribute("resid")));
  const wrong = users.flatMap((element) => {
    const resid = element.getAttribute("resid") ?? "";
    const found = resources.find(({ id }) => id === resid);
    if (!found) return [`resid without a resource: ${resid}`];
    const list = LIST_OF[element.localName];
    return list && list !== found.list ? [`${element.localName} wants one of ${list}, but ${resid} stands in ${found.list}`] : [];
  });
  return [
    ...wrong,
    ...doubled(resources.map(({ id }) => id)).map((id) => `resource id used twice: ${id}`),
    ...resources.filter(({ id }) => !used.has(id)).map(({ id }) => `resource never used: ${id}`),
    ...resources.filter(({ id }) => id.length > 32).map(({ id }) => `resource id longer than 32 characters: ${id}`),
  ];
}

function iconFaults({ all }: ManifestDocument): string[] {
  return all("Icon").flatMap((icon) => {
    const owner = icon.parentElement?.getAttribute("id") ?? "?";
    const sizes = childrenNamed(icon, "Image").map((image) => image.getAttribute("size") ?? "");
    const missing = ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `no icon of ${size} pixels: ${owner}`);
    return [...missing, ...doubled(sizes).map((size) => `two icons of ${size} pixels: ${owner}`)];
  });
}

function addressFaults({ addresses }: ManifestDocument, exists: (path: string) => boolean): string[] {
  const parsed = addresses.map(({ place, text }) => ({ place, text, url: URL.canParse(text) ? new URL(text) : undefined }));
  const origins = new Set(parsed.flatMap(({ url }) => (url ? [url.origin] : [])));
  const faults = parsed.flatMap(({ place, text, url }) => {
    if (!url) return [`no address: "${text}" (${place})`];
    if (url.protocol !== "https:") return [`not https: ${text} (${place})`];
    const path = decodeURIComponent(url.pathname).slice(1);
    return url.hostname === "localhost" && path !== "" && !exists(path) ? [`no such file: ${path} (${place})`] : [];
  });
  return origins.size > 1 ? [...faults, `more than one origin: ${[...origins].join(", ")}`] : faults;
}

function controlFaults({ all }: ManifestDocument): string[] {
  const tabs = all("CustomTab");
  const ids = ["CustomTab", "Group", "Control"].flatMap(all).map((element) => element.getAttribute("id") ?? "");
  return [
    ...(tabs.length > 1 ? [`more than one custom tab: ${tabs.length}`] : []),
    ...doubled(ids).map((id) => `control id used twice: ${id}`),
  ];
}

/** A shared runtime is one page: runtime, function file, custom functions and every button that shows the pane name the same resource. */
function runtimeFaults({ all }: ManifestDocument): string[] {
  const runtimes = all("Runtime");
  const [runtime] = runtimes;
  if (!runtime || runtimes.length > 1) return [`one shared runtime is wanted, ${runtimes.length} found`];
  const pane = runtime.getAttribute("resid");
  const panes = all("Action").filter((action) => typeOf(action) === "ShowTaskpane");
  const sources = [...panes, ...all("Page")].flatMap((element) => childrenNamed(element, "SourceLocation"));
  const others = [...all("FunctionFile"), ...sources].filter((element) => element.getAttribute("resid") !== pane);
  return [
    ...(runtime.getAttribute("lifetime") === "long" ? [] : ["the runtime's lifetime is not long"]),
    ...(all("FunctionFile").length === 1 ? [] : ["one FunctionFile is wanted"]),
    ...others.map((element) => `${element.localName} names ${element.getAttribute("resid")}, the runtime ${pane}`),
  ];
}

const LONGEST: Readonly<Record<string, number>> = { DisplayName: 125, ShortStrings: 125, Description: 250, LongStrings: 250 };

function languageFaults({ root, resources }: ManifestDocument): string[] {
  const own = ["DisplayName", "Description"].flatMap((name) =>
    childrenNamed(root, name).map((element) => ({ id: name, list: name, element })),
  );
  const spoken = [...own, ...resources.filter(({ list }) => list.endsWith("Strings"))];
  const locale = childrenNamed(root, "DefaultLocale")[0]?.textContent;
  const faults = spoken.flatMap(({ id, list, element }) => {
    const english = childrenNamed(element, "Override").some((override) => override.getAttribute("Locale") === "en-US");
    const longest = LONGEST[list] ?? Number.POSITIVE_INFINITY;
    const tooLong = texts(element).filter((text) => [...text].length > longest);
    return [...(english ? [] : [`no en-US text: ${id}`]), ...tooLong.map(() => `longer than ${longest} characters: ${id}`)];
  });
  return locale === "vi-VN" ? faults : [...faults, `the default locale is ${locale ?? "missing"}, not vi-VN`];
}

/** The floor of the product: ExcelApi 1.9 to start at all, SharedRuntime 1.1 for the commands only. */
function requirementFaults({ root, all }: ManifestDocument): string[] {
  const sets = (holder: Element | undefined) =>
    holder
      ? [...holder.getElementsByTagNameNS("*", "Set")].map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`)
      : [];
  const base = sets(childrenNamed(root, "Requirements")[0]);
  const commands = sets(all("VersionOverrides").flatMap((element) => childrenNamed(element, "Requirements"))[0]);
  return [
    ...(base.includes("ExcelApi 1.9") ? [] : ["ExcelApi 1.9 is not required"]),
    ...(base.some((set) => set.startsWith("SharedRuntime")) ? ["SharedRuntime is required of the whole add-in, not of its commands"] : []),
    ...(commands.includes("SharedRuntime 1.1") ? [] : ["SharedRuntime 1.1 is not required of the commands"]),
  ];
}

function doubled(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) < index))];
}
