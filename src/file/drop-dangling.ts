import { xmlTags } from "./xml-tags";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/**
 * Takes the mention of parts out that are not there: for a workbook without a theme excelts announces one all the same, and Excel
 * offers to repair such a file.
 */
export function dropDangling(written: Record<string, Uint8Array>): void {
  const isThere = (part: string): boolean => written[part] !== undefined;
  without(written, CONTENT_TYPES, ({ PartName = "" }) => PartName !== "" && !isThere(PartName.slice(1)));
  without(
    written,
    RELATIONSHIPS,
    ({ Target = "", TargetMode }) =>
      Target !== "" && TargetMode !== "External" && !isThere(Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`),
  );
}

function without(
  written: Record<string, Uint8Array>,
  part: string,
  isDangling: (attributes: Readonly<Record<string, string>>) => boolean,
): void {
  const xml = new TextDecoder().decode(written[part]);
  const dangling = [...xmlTags(xml)].filter(({ form, attributes }) => form === "empty" && isDangling(attributes));
  if (dangling.length === 0) return;
  let kept = "";
  let from = 0;
  for (const { start, end } of dangling) {
    kept += xml.slice(from, start);
    from = end;
  }
  written[part] = new TextEncoder().encode(kept + xml.slice(from));
}
