import type { BookSession } from "./book-session";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The part of the File System Access API used here; Chromium has it, others do not. https://wicg.github.io/file-system-access/ */
interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{ write(data: ArrayBuffer): Promise<void>; close(): Promise<void> }>;
}
interface SavePicker {
  showSaveFilePicker(options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }): Promise<FileHandle>;
}

const hasPicker = (scope: unknown): scope is SavePicker => typeof scope === "object" && scope !== null && "showSaveFilePicker" in scope;

/** Opens workbooks and saves them; remembers where a workbook was saved, so that it is asked only once. */
export class BookFiles {
  #handle: FileHandle | undefined;

  constructor(
    readonly session: BookSession,
    /** Called after another workbook has been opened: the add-in belongs to the old one. */
    readonly onReplaced: () => void,
  ) {}

  /** Opens bytes of an .xlsx, or, without any, a new workbook. On failure the workbook open before stays, and a sentence is shown. */
  async open(name: string, bytes: ArrayBuffer | null): Promise<boolean> {
    try {
      await this.session.client.request("open", { name, bytes }, bytes ? [bytes] : []);
    } catch (error) {
      this.session.report(error);
      return false;
    }
    this.#handle = undefined;
    await this.session.restart();
    this.onReplaced();
    return true;
  }

  async openFile(file: File): Promise<void> {
    await this.open(file.name, await file.arrayBuffer());
  }

  async openSample(name: string): Promise<void> {
    const response = await fetch(`/samples/${encodeURIComponent(name)}`);
    if (response.ok) await this.open(name, await response.arrayBuffer());
    else this.session.fail("sample", `${response.status}`);
  }

  async saveBytes(): Promise<ArrayBuffer> {
    const { bytes } = await this.session.client.request("save", {});
    await this.session.refresh();
    return bytes;
  }

  /** Into the file chosen before, or one chosen now; downloads where the browser cannot write files. */
  async save(): Promise<void> {
    if (!hasPicker(window)) return this.download();
    try {
      // Asked before the bytes are made: a browser opens the dialog only right after a click or key.
      this.#handle ??= await window.showSaveFilePicker({
        suggestedName: this.#fileName(),
        types: [{ description: "Excel", accept: { [XLSX]: [".xlsx"] } }],
      });
      const bytes = await this.saveBytes();
      const writable = await this.#handle.createWritable();
      await writable.write(bytes);
      await writable.close();
    } catch (error) {
      this.#handle = undefined;
      const isCancelled = error instanceof DOMException && error.name === "AbortError";
      if (!isCancelled) this.session.fail("save", String(error));
    }
  }

  async download(): Promise<void> {
    try {
      const url = URL.createObjectURL(new Blob([await this.saveBytes()], { type: XLSX }));
      const link = Object.assign(document.createElement("a"), { href: url, download: this.#fileName() });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch (error) {
      this.session.report(error);
    }
  }

  #fileName(): string {
    const name = this.session.store.get().book?.name ?? "";
    return `${name.replace(/\.xls[xm]?$/i, "") || "so-moi"}.xlsx`;
  }
}
