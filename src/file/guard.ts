import { HostError } from "../sheet/host-error";
import type { FileLimits } from "./file-limits";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/** What the bytes are, whatever the file's name says. `xml` is SpreadsheetML 2003, `html` a page saved under the name of a workbook. */
export type FileKind = "xlsx" | "xlsb" | "ods" | "xls" | "xml" | "html";

export interface GuardedFile {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  /** Of a zip; empty for the others. */
  readonly entries: readonly ZipEntry[];
  /** Names in the directory of an OLE file; empty for the others. */
  readonly streams: readonly string[];
}

/**
 * Looks at a file before any reader does: what it is, and whether it stays within the limits. Nothing is inflated, so a bomb costs
 * no more than a small file. What only shows inside the parts (a false size, a DOCTYPE) is refused by `ZipParts`.
 * @throws HostError not-a-workbook, damaged, password, file-too-large (facts: what, size, most, part).
 */
export function guard(bytes: Uint8Array, limits: FileLimits): GuardedFile {
  if (bytes.length > limits.file) throw tooLarge("file", bytes.length, limits.file);
  if (bytes.length === 0) throw new HostError("not-a-workbook", { what: "empty" });
  if (startsWith(bytes, [0x50, 0x4b])) return guardZip(bytes, limits);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return guardOle(bytes);
  if (isOldBiff(bytes)) return { kind: "xls", bytes, entries: [], streams: [] };
  return { kind: kindOfText(bytes), bytes, entries: [], streams: [] };
}

function guardZip(bytes: Uint8Array, limits: FileLimits): GuardedFile {
  const entries = readZipDirectory(bytes);
  if (entries.length > limits.entries) throw tooLarge("entries", entries.length, limits.entries);
  const kind = kindOfZip(entries);
  let total = 0;
  for (const { name, size, packed, isEncrypted, method } of entries) {
    if (isEncrypted) throw new HostError("password", { part: name });
    if (method !== 0 && method !== 8) throw new HostError("damaged", { what: "packing", part: name });
    if (size > limits.part) throw tooLarge("part", size, limits.part, name);
    if (size > limits.ratioFrom && size > packed * limits.ratio) throw tooLarge("ratio", Math.round(size / packed), limits.ratio, name);
    total += size;
  }
  if (total > limits.total) throw tooLarge("total", total, limits.total);
  return { kind, bytes, entries, streams: [] };
}

function kindOfZip(entries: readonly ZipEntry[]): FileKind {
  const names = new Set(entries.map((entry) => entry.name.toLowerCase().replace(/^\//, "")));
  if (names.has("[content_types].xml")) {
    if (names.has("xl/workbook.bin")) return "xlsb";
    if (names.has("xl/workbook.xml")) return "xlsx";
    if ([...names].some((name) => name.startsWith("word/") || name.startsWith("ppt/"))) {
      throw new HostError("not-a-workbook", { what: "other-document" });
    }
    return "xlsx";
  }
  if (names.has("content.xml") && names.has("meta-inf/manifest.xml")) return "ods";
  throw new HostError("not-a-workbook", { what: "zip" });
}

/** What an OLE file holds is told by the names in its directory (MS-OFFCRYPTO 1.3.2, MS-XLS 2.1.2). */
function guardOle(bytes: Uint8Array): GuardedFile {
  if (bytes.length < 1024) throw new HostError("damaged", { what: "ole" });
  const streams = streamNames(bytes);
  if (streams.includes("EncryptedPackage") || streams.includes("EncryptionInfo")) throw new HostError("password");
  if (streams.includes("Workbook") || streams.includes("Book")) return { kind: "xls", bytes, entries: [], streams };
  throw new HostError("not-a-workbook", { what: "ole" });
}

/**
 * A directory entry begins on 128 bytes with a name in UTF-16 and its final zero; the name's length in bytes stands at offset 64, the
 * kind (1 folder, 2 stream, 5 root) at 66 (MS-CFB 2.6.1). Looked for everywhere, so that the chain of sectors need not be followed.
 */
function streamNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64] ?? 0;
    const kind = bytes[at + 66];
    if (length < 4 || length > 64 || length % 2 === 1 || bytes[at + 65] !== 0 || (kind !== 1 && kind !== 2)) continue;
    const name = new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2));
    if (name.length > 0) names.push(name);
  }
  return names;
}

/** Excel 2 to 4 wrote a bare stream that begins with a BOF record. */
function isOldBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && (bytes[1] === 0 || bytes[1] === 2 || bytes[1] === 4) && bytes[3] === 0 && (bytes[2] ?? 0) <= 16;
}

function kindOfText(bytes: Uint8Array): FileKind {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, 4096)).trimStart().toLowerCase();
  if (/^<\?xml/.test(text) && text.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xml";
  if (/^<workbook[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return "xml";
  if (/^(<!doctype html|<html|<head|<meta|<table|<style)/.test(text) && /<(table|html)/.test(text)) return "html";
  throw new HostError("not-a-workbook", { what: "unknown" });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function tooLarge(what: string, size: number, most: number, part = ""): HostError {
  return new HostError("file-too-large", { what, size, most, ...(part ? { part } : {}) });
}
