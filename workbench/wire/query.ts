import type { ServerObject } from "./server-object";
import { HostGap } from "./service-error";
import type { WireQuery, WireValue } from "./wire-message";

/** How the answer to a query is spelt: `load` wants the server's casing and `_Items`, `retrieve` the client's and `items`. */
export interface QueryStyle {
  readonly caseOf: (name: string) => string;
  readonly itemsKey: string;
  readonly identityOf: (object: ServerObject) => { readonly [name: string]: WireValue };
}

type Selection = readonly string[];
type Answer = { [name: string]: WireValue };
type Page = Pick<WireQuery, "Top" | "Skip">;

const EVERYTHING: Selection = ["*"];

/** The answer to a `load` or `retrieve`. A property alone that leads to an object means every scalar of that object. @throws HostGap */
export function query(object: ServerObject, info: WireQuery, style: QueryStyle): WireValue {
  const select = info.Select?.length ? info.Select : ["*"];
  const selections = [...select, ...(info.Expand ?? [])].map((path) => path.split("/"));
  return pick(object, selections, style, info);
}

function pick(object: ServerObject, selections: readonly Selection[], style: QueryStyle, page: Page = {}): Answer {
  const items = object.items();
  return items ? pickItems(object, items, selections, style, page) : pickProperties(object, selections, style);
}

/** On a collection a selection means its items, except where the collection itself has such a scalar (`count`). */
function pickItems(
  collection: ServerObject,
  items: readonly ServerObject[],
  selections: readonly Selection[],
  style: QueryStyle,
  page: Page,
): Answer {
  const answer: Answer = { ...style.identityOf(collection) };
  const ofItems: Selection[] = [];
  for (const selection of selections) {
    const own = selection.length === 1 ? collection.find(selection[0] ?? "") : undefined;
    if (own?.isScalar) answer[style.caseOf(own.name)] = collection.value(own.name);
    else ofItems.push(selection);
    if (selection[0] === "*") for (const name of collection.scalars) answer[style.caseOf(name)] = collection.value(name);
  }
  if (ofItems.length === 0 && selections.length > 0) return answer;
  const first = page.Skip ?? 0;
  const last = typeof page.Top === "number" ? first + page.Top : items.length;
  answer[style.itemsKey] = items.slice(first, last).map((item, index) => ({ ...pick(item, ofItems, style), _Index: index + first }));
  return answer;
}

function pickProperties(object: ServerObject, selections: readonly Selection[], style: QueryStyle): Answer {
  const answer: Answer = { ...style.identityOf(object) };
  const deeper = new Map<string, Selection[]>();
  for (const [head = "*", ...rest] of selections) {
    if (head === "*") {
      for (const name of object.scalars) answer[style.caseOf(name)] = object.value(name);
      continue;
    }
    const property = object.find(head);
    if (!property) throw new HostGap(`${object.typeName}.${head}`);
    if (property.isScalar) answer[style.caseOf(property.name)] = object.value(property.name);
    else deeper.set(property.name, [...(deeper.get(property.name) ?? []), rest.length > 0 ? rest : EVERYTHING]);
  }
  for (const [name, selectionsBelow] of deeper) {
    const child = object.link(name);
    answer[style.caseOf(name)] = child === null ? null : pick(child, selectionsBelow, style);
  }
  return answer;
}
