import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { read, type WorkSheet } from "@e965/xlsx";

const FOLDER = resolve(import.meta.dirname, "../../samples");

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** Where it lies, for the batch door. */
export function samplePath(name: string): string {
  return join(FOLDER, name);
}

export function sampleKey<Key>(name: string): Key {
  return JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Key;
}

/** The only tab, as SheetJS reads it: a reader that shares no code with the writer. */
export function onlyTab(bytes: Uint8Array): WorkSheet {
  const { SheetNames, Sheets } = read(bytes, { cellDates: false, cellFormula: true });
  const tab = Sheets[SheetNames[0] ?? ""];
  if (SheetNames.length !== 1 || !tab) throw new Error(`one tab expected, found: ${SheetNames.join(", ")}`);
  return tab;
}

/** A cell's value, null where it is empty. */
export function valueAt(tab: WorkSheet, address: string): string | number | boolean | null {
  return tab[address]?.v ?? null;
}
