import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { FileWorkbook } from "../file/file-workbook";
import { HostError } from "../sheet/host-error";
import { printHostError } from "../text/describe-host-error";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";

/** Opens a spreadsheet file of any kind we read, or says why it is refused. */
export async function openFile(file: string): Promise<FileWorkbook | Answer> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refuse(3, error.code === "ENOENT" ? "not-found" : "not-readable", batch.cannotRead(file, error.code));
  }
  const door = await import("../file/file-workbook");
  return refusing(() => door.FileWorkbook.open(basename(file), bytes));
}

/** Runs what a file may refuse, and turns its refusal into an answer. */
export async function refusing<T>(work: () => Promise<T>): Promise<T | Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return refuse(3, error.code, printHostError(error, "vi"));
  }
}

/** An error of the machine's files, with its code («ENOENT»). */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
