import { xmlTags } from "./xml-tags";

/** Where the text of a part is had; "" where the part is missing. */
export interface PartTexts {
  text(part: string): string;
}

/** One arrow of a package: from a part to another part, or outside (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: "worksheet", "styles", "image", … */
  readonly type: string;
  /** Path in the package, without a leading slash; for an outside one, the address as written. Never followed. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Where a part's relationships point; empty where it has none. */
export function relationshipsOf(parts: PartTexts, part: string): Relationship[] {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const xml = parts.text(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  const found: Relationship[] = [];
  for (const { name, attributes } of xmlTags(xml)) {
    if (name !== "Relationship") continue;
    const isExternal = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    const type = attributes["Type"] ?? "";
    found.push({
      id: attributes["Id"] ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: isExternal ? target : resolvePart(folder, target),
      isExternal,
    });
  }
  return found;
}

function resolvePart(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : folder + target;
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}
