import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withNames, withoutNames } from "../../src/file/workbook-names";
import { type DefinedName, readWorkbookPart } from "../../src/file/workbook-part";

const HEAD =
  '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId2"/><sheet name="C" r:id="rId3"/></sheets>';
const TAIL = '<calcPr calcId="1"/></workbook>';

function namesIn(xml: string): readonly DefinedName[] {
  return readWorkbookPart({ text: (part) => (part === "xl/workbook.xml" ? xml : "") }).names;
}

function facts(names: readonly DefinedName[]): unknown[] {
  return names.map(({ name, tab, isHidden, formula }) => [name, tab, isHidden, formula]);
}

const NAMES = `<definedNames><definedName name="Tất_cả">A!$A:$A</definedName><definedName name="X" localSheetId="1" hidden="1" comment="a &amp; b">'B'!$A$1&amp;"&lt;"</definedName><definedName name="X" localSheetId="2">1</definedName></definedNames>`;

describe("names of a workbook", () => {
  test("are read with their tab", () => {
    expect(facts(namesIn(HEAD + NAMES + TAIL))).toEqual([
      ["Tất_cả", undefined, false, "A!$A:$A"],
      ["X", "B", true, `'B'!$A$1&"<"`],
      ["X", "C", false, "1"],
    ]);
  });

  test("are taken out and nothing else", () => {
    expect(withoutNames(HEAD + NAMES + TAIL)).toBe(HEAD + TAIL);
    expect(withoutNames(HEAD + TAIL)).toBe(HEAD + TAIL);
    expect(withoutNames(`${HEAD}<definedNames/>${TAIL}`)).toBe(HEAD + TAIL);
  });

  test("are put back as they stood, behind what must stand before them", () => {
    const names = namesIn(HEAD + NAMES + TAIL);
    expect(withNames(HEAD + TAIL, names, ["A", "B", "C"], new Set(), new Map())).toBe(
      HEAD + NAMES.replace("'B'", "'B'").replace(/&amp;"&lt;"/, "&amp;&quot;&lt;&quot;") + TAIL,
    );
    const external = `${HEAD}<externalReferences><externalReference r:id="rId4"/></externalReferences>`;
    expect(withNames(external + TAIL, names.slice(0, 1), ["A"], new Set(), new Map())).toBe(
      `${external}<definedNames><definedName name="Tất_cả">A!$A:$A</definedName></definedNames>${TAIL}`,
    );
  });

  test("follow their tab to another place, and go with it", () => {
    const names = namesIn(HEAD + NAMES + TAIL);
    const moved = HEAD.replace('name="A"', 'name="C"')
      .replace('name="B"', 'name="N"')
      .replace('name="C" r:id="rId3"', 'name="A" r:id="rId3"');
    const xml = withNames(moved + TAIL, names, ["C", "N", "A"], new Set(), new Map([["N", { kind: "allocation", version: 2 }]]));
    expect(facts(namesIn(xml))).toEqual([
      ["Tất_cả", undefined, false, "A!$A:$A"],
      ["X", "C", false, "1"],
      ["CHITIEU_TAB", "N", true, '"allocation;2"'],
    ]);
    expect(facts(namesIn(withNames(HEAD + TAIL, names, ["A", "B", "C"], new Set(["B"]), new Map())))).toEqual([
      ["Tất_cả", undefined, false, "A!$A:$A"],
      ["X", "C", false, "1"],
    ]);
  });

  test("law: out and in again is the same, whatever the formula", () => {
    const name = fc.record({
      name: fc.stringMatching(/^[A-Z_][a-z]{0,8}$/),
      tab: fc.constantFrom(undefined, 0, 1, 2),
      formula: fc.string({ minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), (all) => {
        const names = all.map(
          ({ name: called, tab, formula }): DefinedName => ({
            name: called,
            tab: tab === undefined ? undefined : ["A", "B", "C"][tab],
            isHidden: false,
            formula,
            attributes: { name: called, ...(tab === undefined ? {} : { localSheetId: String(tab) }) },
          }),
        );
        const xml = withNames(HEAD + TAIL, names, ["A", "B", "C"], new Set(), new Map());
        expect(facts(namesIn(xml))).toEqual(facts(names));
        expect(withoutNames(xml)).toBe(HEAD + TAIL);
      }),
    );
  });
});
