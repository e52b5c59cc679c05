import { columnTitles } from "./column-titles";
import { foldText } from "./fold";
import { findHeadings, type HeadingBlock } from "./heading";
import { type DecodedImage, decodeLegacy, type EncodingArea, type EncodingChoice } from "./legacy-encoding";
import type { SheetImage } from "./sheet-image";

/** How the texts of columns were typed, as the officer said it, by folded heading. */
export type EncodingAnswers = Readonly<Record<string, EncodingChoice>>;

/** A tab whose texts are Unicode, with the headings of its tables. */
export interface DecodedTables {
  readonly decoded: DecodedImage;
  /** The same where the officer said nothing: what is proposed. */
  readonly proposed: DecodedImage;
  readonly headings: readonly HeadingBlock[];
  /** Where what the officer said of columns holds. */
  readonly areas: readonly EncodingArea[];
}

/**
 * Decodes a tab and finds the headings of its tables. What the officer said of a column holds for what stands under its heading: the heading itself is
 * always read as proposed, so that it is found again by the same words whatever was said.
 */
export function decodeTables(raw: SheetImage, knows: (folded: string) => number, answers: EncodingAnswers = {}): DecodedTables {
  const proposed = decodeLegacy(raw);
  const headings = findHeadings(proposed.image, knows);
  const areas = headings.flatMap((heading) => encodingAreas(heading, answers));
  return { decoded: areas.length > 0 ? decodeLegacy(raw, areas) : proposed, proposed, headings, areas };
}

/** Under which columns of a table the officer said how texts were typed. */
export function encodingAreas(heading: HeadingBlock, answers: EncodingAnswers): EncodingArea[] {
  const { last, end } = heading;
  return [...columnTitles(heading)].flatMap(([column, title]): EncodingArea[] => {
    const choice = answers[foldText(title)];
    return choice === undefined ? [] : [{ column, first: last + 1, end, choice }];
  });
}
