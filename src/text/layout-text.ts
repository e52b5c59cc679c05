import { foundList as enList } from "./en/found-list";
import { layout as en } from "./en/layout";
import type { Language } from "./language";
import { foundList as viList } from "./vi/found-list";
import { layout as vi } from "./vi/layout";

/** The sentences about how a table is read, and the names of what columns hold. Only their pages need them. */
export interface LayoutText {
  readonly layout: typeof vi;
  readonly fields: (typeof viList)["fields"];
}

export function layoutText(language: Language): LayoutText {
  return language === "vi" ? { layout: vi, fields: viList.fields } : { layout: en, fields: enList.fields };
}
