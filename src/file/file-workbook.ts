import type { CellRef } from "../sheet/cell-ref";
import { HostError } from "../sheet/host-error";
import { putCells } from "../sheet/put-cells";
import type { SheetImage } from "../sheet/sheet-image";
import type { TabContent } from "../sheet/tab-content";
import type { PutCell, ReadOptions, TabInfo, Workbook, WorkbookInfo } from "../sheet/workbook";
import type { BookTab } from "./book";
import { mergePuts, type PutTab } from "./changes";
import { type FileLimits, OPENED_FILE } from "./file-limits";
import { countFilled, factsOnly, usedExtent } from "./image-facts";
import type { Loss } from "./losses";
import { type Copy, makeCopy } from "./make-copy";
import { type ReadFile, readFile } from "./read-file";

/**
 * The port to a workbook over a file's bytes. The file itself is never changed: what is written is kept here, seen at once by
 * `describe` and `read`, and put into a copy by `save`.
 */
export class FileWorkbook implements Workbook {
  /** Tabs written since the file was opened, in the order of writing; null where one was removed. */
  private readonly changes = new Map<string, TabContent | null>();
  /** Officer's tabs in which single cells were put since, as they stand now, and those cells by place. */
  private readonly puts = new Map<string, PutTab>();
  private shown: CellRef | null = null;
  /** The copy as of the last change, so that it is made once for `losses` and `save`. */
  private made: Copy | null = null;

  /** Names of the tabs as they stand now, from left to right. */
  private readonly order: string[];

  private constructor(
    private readonly name: string,
    private readonly file: ReadFile,
    private readonly most: number,
  ) {
    this.order = file.book.tabs.map((tab) => tab.name);
  }

  /** Reads a file. `name` is its name as shown to the officer. @throws HostError not-a-workbook, damaged, password, file-too-large. */
  static async open(name: string, bytes: Uint8Array, limits: FileLimits = OPENED_FILE): Promise<FileWorkbook> {
    return new FileWorkbook(name, await readFile(bytes, limits), limits.cells);
  }

  /** The cell last asked for; a page without a grid names it. */
  get lastShown(): CellRef | null {
    return this.shown;
  }

  async describe(): Promise<WorkbookInfo> {
    const { book } = this.file;
    const tabs = this.order.map((tab) => this.describeTab(tab));
    const visible = tabs.filter((tab) => tab.visibility === "visible").map((tab) => tab.name);
    const activeTab = [this.shown?.tab ?? "", book.activeTab].find((tab) => visible.includes(tab)) ?? visible[0] ?? "";
    return { name: this.name, tabs, activeTab, isReadOnly: false, isStructureProtected: book.isStructureProtected, isOldFormat: false };
  }

  async read(tab: string, options: ReadOptions = {}): Promise<SheetImage> {
    const { formats = "facts", limit = this.most, onProgress } = options;
    const name = this.find(tab);
    if (name === undefined) throw new HostError("tab-missing", { tab });
    const image = this.imageOf(name);
    if (!image) throw new HostError("too-many-cells", { tab, cells: this.original(name)?.cells ?? 0, most: limit });
    const cells = countFilled(image);
    if (cells > limit) throw new HostError("too-many-cells", { tab, cells, most: limit });
    onProgress?.(image.rows, image.rows);
    return formats === "full" ? structuredClone(image) : factsOnly(image);
  }

  async write(content: TabContent, onProgress?: (done: number, all: number) => void): Promise<void> {
    const { image } = content;
    const name = this.find(image.tab);
    if (name === undefined) this.refuseWhereStructureIsProtected(image.tab);
    else if (this.describeTab(name).isProtected) throw new HostError("tab-protected", { tab: name });
    const tab = name ?? image.tab;
    if (name === undefined)
      this.order.splice(this.order.findLastIndex((each) => this.describeTab(each).visibility === "visible") + 1, 0, tab);
    this.made = null;
    this.puts.delete(tab);
    this.changes.set(tab, structuredClone({ ...content, image: { ...image, tab } }));
    onProgress?.(image.rows, image.rows);
  }

  async put(tab: string, cells: readonly PutCell[]): Promise<void> {
    const name = this.find(tab);
    if (name === undefined) throw new HostError("tab-missing", { tab });
    if (this.describeTab(name).isProtected) throw new HostError("tab-protected", { tab: name });
    const standing = this.imageOf(name);
    if (!standing) throw new HostError("too-many-cells", { tab: name });
    const image = putCells(standing, cells);
    this.made = null;
    const change = this.changes.get(name);
    if (change) this.changes.set(name, { ...change, image });
    else this.puts.set(name, { image, cells: mergePuts(this.puts.get(name)?.cells ?? [], cells) });
  }

  async remove(tab: string): Promise<void> {
    const name = this.find(tab);
    if (name === undefined) return;
    this.refuseWhereStructureIsProtected(name);
    const stays = this.order.some((each) => each !== name && this.describeTab(each).visibility === "visible");
    if (!stays) throw new HostError("other", { tab: name, said: "a workbook keeps at least one visible tab" });
    this.made = null;
    this.changes.set(name, null);
    this.puts.delete(name);
    this.order.splice(this.order.indexOf(name), 1);
  }

  async show(cell: CellRef): Promise<void> {
    const tab = this.find(cell.tab);
    if (tab === undefined) throw new HostError("tab-missing", { tab: cell.tab });
    if (this.describeTab(tab).visibility === "very-hidden") throw new HostError("tab-very-hidden", { tab });
    this.made = null;
    this.shown = { ...cell, tab };
  }

  /** A copy of the file as .xlsx, with everything written so far. @throws HostError as `makeCopy`. */
  async save(): Promise<Uint8Array<ArrayBuffer>> {
    return (await this.copy()).bytes.slice();
  }

  /** What the copy would lack: to be said before it is saved. It costs as much as saving, which is then done. */
  async losses(): Promise<readonly Loss[]> {
    return (await this.copy()).losses;
  }

  private async copy(): Promise<Copy> {
    const { activeTab } = await this.describe();
    this.made ??= await makeCopy(this.file, { tabs: this.changes, puts: this.puts, order: this.order, activeTab });
    return this.made;
  }

  /** The name of a tab as it stands; Excel does not tell names apart by case. */
  private find(tab: string): string | undefined {
    const wanted = tab.toLowerCase();
    return this.order.find((each) => each.toLowerCase() === wanted);
  }

  private original(tab: string): BookTab | undefined {
    return this.file.book.tabs.find((each) => each.name === tab);
  }

  private imageOf(tab: string): SheetImage | null {
    return this.changes.get(tab)?.image ?? this.puts.get(tab)?.image ?? this.original(tab)?.image ?? null;
  }

  private describeTab(name: string): TabInfo {
    const change = this.changes.get(name);
    const original = change ? undefined : this.original(name);
    const { visibility = "visible", isProtected = false } = change?.image ?? original ?? {};
    const extent = usedExtent(this.imageOf(name));
    return { name, visibility, isProtected, ...extent, mark: change?.mark ?? original?.mark ?? null };
  }

  private refuseWhereStructureIsProtected(tab: string): void {
    if (this.file.book.isStructureProtected) throw new HostError("workbook-protected", { tab });
  }
}
