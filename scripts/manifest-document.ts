import { JSDOM } from "jsdom";

/** A manifest taken apart: what it defines, what it uses. Elements are asked for by local name, whatever their prefix. */
export interface ManifestDocument {
  readonly root: Element;
  all(localName: string): readonly Element[];
  /** Resource id → the list it stands in (Images, Urls, ShortStrings, LongStrings); a doubled id is there twice. */
  readonly resources: readonly { readonly id: string; readonly list: string; readonly element: Element }[];
  /** Every address: where it stands, and the text of it. */
  readonly addresses: readonly { readonly place: string; readonly text: string }[];
}

const RESOURCE_LISTS = ["Images", "Urls", "ShortStrings", "LongStrings"];
const ADDRESS_ELEMENTS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];

/** @throws an error with the parser's message where the text is not well-formed XML. */
export function readManifest(xml: string): ManifestDocument {
  const { documentElement: root } = new JSDOM(xml, { contentType: "application/xml" }).window.document;
  const all = (localName: string) => [...root.getElementsByTagNameNS("*", localName)];
  const resources = RESOURCE_LISTS.flatMap((list) =>
    all(list).flatMap((holder) => [...holder.children].map((element) => ({ id: element.getAttribute("id") ?? "", list, element }))),
  );
  return { root, all, resources, addresses: [...valued(all), ...domains(all)] };
}

function valued(all: ManifestDocument["all"]): ManifestDocument["addresses"] {
  return ADDRESS_ELEMENTS.flatMap(all).flatMap((element) => {
    const place = element.getAttribute("id") ?? element.localName;
    return texts(element).map((text) => ({ place, text }));
  });
}

function domains(all: ManifestDocument["all"]): ManifestDocument["addresses"] {
  return all("AppDomain").map((element) => ({ place: element.localName, text: element.textContent.trim() }));
}

/** The default and every translation of an element that has them. */
export function texts(element: Element): string[] {
  const own = element.getAttribute("DefaultValue");
  const translated = childrenNamed(element, "Override").map((override) => override.getAttribute("Value") ?? "");
  return own === null ? [] : [own, ...translated];
}

export function childrenNamed(element: Element, localName: string): Element[] {
  return [...element.children].filter((child) => child.localName === localName);
}

/** The `xsi:type` of an element. */
export function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}
