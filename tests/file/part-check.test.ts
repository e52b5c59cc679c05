import { crc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PartCheck } from "../../src/file/part-check";

const encode = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
const entryOf = (name: string, bytes: Uint8Array) => ({
  name,
  method: 8,
  packed: 0,
  size: bytes.length,
  crc: crc32(bytes),
  offset: 0,
  isEncrypted: false,
});

function addInPieces(check: PartCheck, bytes: Uint8Array, cuts: readonly number[]): void {
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const end of [...ends, bytes.length]) {
    check.add(bytes.subarray(from, end));
    from = end;
  }
  check.end();
}

test("cut wherever it may be, a part passes with its own size and checksum and with no other", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.array(fc.nat(), { maxLength: 12 }), fc.nat(), (bytes, cuts, place) => {
      const entry = entryOf("xl/worksheets/sheet1.bin", bytes);
      addInPieces(new PartCheck(entry), bytes, cuts);
      const other = bytes.map((byte, at) => (at === place % bytes.length ? byte ^ 1 : byte));
      expect(() => addInPieces(new PartCheck(entry), other, cuts)).toThrow(
        expect.objectContaining({ facts: { what: "checksum", part: entry.name } }),
      );
      expect(() => addInPieces(new PartCheck({ ...entry, size: bytes.length + 1 }), bytes, cuts)).toThrow(
        expect.objectContaining({ facts: { what: "size", part: entry.name } }),
      );
    }),
  );
});

test("a DOCTYPE is seen wherever the pieces are cut, in UTF-8 and UTF-16", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("<!DOCTYPE x>", "<!doctype x>", "<!ENTITY x 'y'>"),
      fc.constantFrom(encode, utf16),
      fc.nat(70),
      fc.array(fc.nat(), { maxLength: 30 }),
      (declared, write, before, cuts) => {
        const bytes = write(`${"a".repeat(before)}${declared}${"!".repeat(40)}`);
        const check = new PartCheck(entryOf("xl/worksheets/sheet1.xml", bytes));
        expect(() => addInPieces(check, bytes, cuts)).toThrow(expect.objectContaining({ code: "not-a-workbook" }));
        const harmless = write(`${"a".repeat(before)}${declared.replace("<!", "< !")}${"!".repeat(40)}`);
        addInPieces(new PartCheck(entryOf("xl/worksheets/sheet1.xml", harmless)), harmless, cuts);
      },
    ),
  );
});
