import { textOf } from "../wire/argument";
import type { Argument, ServerObject } from "../wire/server-object";
import { serverType } from "../wire/server-type";
import { invalidArgument, invalidOperation, itemNotFound } from "../wire/service-error";
import type { ExcelHost } from "./excel-host";

interface PartKey {
  readonly host: ExcelHost;
  readonly id: string;
}
/** All parts, or those of one namespace. */
interface Parts {
  readonly host: ExcelHost;
  readonly namespace?: string;
}

/** The namespace of the root element; "" where it has none. */
function namespaceOf(xml: string): string {
  const root = /<([\w.-]+:)?[\w.-]+(\s[^<>]*)?>/.exec(xml.replace(/<[?!][^>]*>/g, ""));
  const prefix = root?.[1]?.slice(0, -1);
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "")?.[1] ?? "";
}

function xmlOf(value: Argument | undefined, where: string): string {
  const xml = textOf(value, where).trim();
  if (!xml.startsWith("<") || !xml.endsWith(">")) throw invalidArgument(where);
  return xml;
}

function textOfPart({ host, id }: PartKey): string {
  const part = host.customXml.find((known) => known.id === id);
  if (!part) throw itemNotFound();
  return part.xml;
}

const customXmlPart = serverType<PartKey>("CustomXmlPart", {
  id: ({ id }) => id,
  scalars: { Id: ({ id }) => id, NamespaceUri: (key) => namespaceOf(textOfPart(key)) },
  methods: {
    GetXml: textOfPart,
    SetXml: (key, value) => {
      textOfPart(key);
      const xml = xmlOf(value, "CustomXmlPart.setXml");
      key.host.customXml = key.host.customXml.map((part) => (part.id === key.id ? { ...part, xml } : part));
      return null;
    },
    Delete: ({ host, id }) => {
      host.customXml = host.customXml.filter((part) => part.id !== id);
      return null;
    },
  },
});

const partsOf = ({ host, namespace }: Parts) =>
  host.customXml.filter(({ xml }) => namespace === undefined || namespaceOf(xml) === namespace);

function only(parts: Parts): ServerObject | null {
  const [part, ...more] = partsOf(parts);
  return part && more.length === 0 ? customXmlPart({ host: parts.host, id: part.id }) : null;
}

function find(parts: Parts, id: Argument | undefined): ServerObject | null {
  const part = partsOf(parts).find((known) => known.id === id);
  return part ? customXmlPart({ host: parts.host, id: part.id }) : null;
}

function get(parts: Parts, id: Argument | undefined): ServerObject {
  const part = find(parts, id);
  if (!part) throw itemNotFound("CustomXmlPartCollection.getItem");
  return part;
}

const itemsOf = (parts: Parts) => partsOf(parts).map(({ id }) => customXmlPart({ host: parts.host, id }));

const scopedParts = serverType<Parts>("CustomXmlPartScopedCollection", {
  items: itemsOf,
  methods: {
    GetCount: (parts) => partsOf(parts).length,
    GetItem: get,
    GetItemOrNullObject: find,
    GetOnlyItem: (parts) => {
      const part = only(parts);
      if (!part) throw invalidOperation("The collection does not hold exactly one item.", "CustomXmlPartScopedCollection.getOnlyItem");
      return part;
    },
    GetOnlyItemOrNullObject: only,
  },
});

/** Custom XML parts. An .xlsx saved here does not carry them. */
export const customXmlPartCollection = serverType<Parts>("CustomXmlPartCollection", {
  items: itemsOf,
  methods: {
    Add: ({ host }, value) => {
      const part = { id: `{${host.newId()}}`, xml: xmlOf(value, "CustomXmlPartCollection.add") };
      host.customXml = [...host.customXml, part];
      return customXmlPart({ host, id: part.id });
    },
    GetByNamespace: ({ host }, namespace) => scopedParts({ host, namespace: textOf(namespace, "CustomXmlPartCollection.getByNamespace") }),
    GetCount: (parts) => partsOf(parts).length,
    GetItem: get,
    GetItemOrNullObject: find,
  },
});
