import { HostError } from "../sheet/host-error";
import type { Visibility } from "../sheet/sheet-image";
import { type PartTexts, relationshipsOf } from "./package-relationships";
import { attributeNamed, isTrue, unescapeXml, xmlTags } from "./xml-tags";

/** A tab as the workbook part lists it. */
export interface ListedTab {
  readonly name: string;
  readonly visibility: Visibility;
  /** Path of its part; "" where the relationship is missing. */
  readonly part: string;
  /** A chart or dialogue sheet has no cells. */
  readonly isWorksheet: boolean;
}

/** A defined name, as text: nothing of it is worked out. */
export interface DefinedName {
  readonly name: string;
  /** Name of the tab it is local to, or undefined. */
  readonly tab: string | undefined;
  readonly isHidden: boolean;
  /** Formula without "=". */
  readonly formula: string;
  /** The element as it stands in the part, for writing it again unchanged. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface WorkbookPart {
  readonly path: string;
  readonly tabs: readonly ListedTab[];
  readonly names: readonly DefinedName[];
  /** Index among the tabs. */
  readonly activeTab: number;
  readonly isStructureProtected: boolean;
  readonly dateSystem: 1900 | 1904;
}

/** The workbook part of an .xlsx: what SheetJS leaves out, or does not tell apart. @throws HostError damaged where there is none. */
export function readWorkbookPart(parts: PartTexts): WorkbookPart {
  const path = relationshipsOf(parts, "").find((relation) => relation.type === "officeDocument")?.target ?? "xl/workbook.xml";
  const xml = parts.text(path);
  if (xml === "") throw new HostError("damaged", { what: "workbook", part: path });
  const relations = new Map(relationshipsOf(parts, path).map((relation) => [relation.id, relation]));
  const tabs: ListedTab[] = [];
  let activeTab = 0;
  let isStructureProtected = false;
  let dateSystem: 1900 | 1904 = 1900;
  for (const tag of xmlTags(xml)) {
    if (tag.form === "close") continue;
    if (tag.name === "sheet") {
      const relation = relations.get(attributeNamed(tag, "id") ?? "");
      tabs.push({
        name: tag.attributes["name"] ?? "",
        visibility: visibilityOf(tag.attributes["state"]),
        part: relation?.target ?? "",
        isWorksheet: relation?.type === "worksheet",
      });
    } else if (tag.name === "workbookView") activeTab ||= Number(tag.attributes["activeTab"] ?? 0) || 0;
    else if (tag.name === "workbookProtection") isStructureProtected = isTrue(tag.attributes["lockStructure"]);
    else if (tag.name === "workbookPr" && isTrue(tag.attributes["date1904"])) dateSystem = 1904;
  }
  return { path, tabs, names: readNames(xml, tabs), activeTab, isStructureProtected, dateSystem };
}

function visibilityOf(state: string | undefined): Visibility {
  if (state === "veryHidden") return "very-hidden";
  return state === "hidden" ? "hidden" : "visible";
}

function readNames(xml: string, tabs: readonly ListedTab[]): DefinedName[] {
  const names: DefinedName[] = [];
  for (const tag of xmlTags(xml)) {
    if (tag.name !== "definedName" || tag.form !== "open") continue;
    const local = tag.attributes["localSheetId"];
    names.push({
      name: tag.attributes["name"] ?? "",
      tab: local === undefined ? undefined : tabs[Number(local)]?.name,
      isHidden: isTrue(tag.attributes["hidden"]),
      formula: unescapeXml(xml.slice(tag.end, xml.indexOf("<", tag.end))),
      attributes: tag.attributes,
    });
  }
  return names;
}
