import { HostError, type HostFacts } from "../sheet/host-error";
import type { SheetImage } from "../sheet/sheet-image";
import type { Changes } from "./changes";
import { compareImages } from "./compare-images";
import { type FileLimits, OPENED_FILE } from "./file-limits";
import { takeInventory } from "./inventory";
import { inventoryByName } from "./inventory-by-name";
import { compareInventories, type Loss } from "./losses";
import { type ReadFile, readFile } from "./read-file";
import { carryTabs, type OpenedCopy, rebuildTabs, writeCopy } from "./write-copy";

/** A copy, and what the original had that it has not. */
export interface Copy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly losses: readonly Loss[];
}

/**
 * Makes the copy and reads it again: a copy that says anything else than the original and what was written is not handed out. Where
 * excelts cannot open an .xlsx, or carries a figure wrongly, the copy is built anew from what was read, and `losses` says so.
 * @throws HostError too-many-cells (a tab that could not be read cannot be built anew), other where even that copy differs.
 */
export async function makeCopy(file: ReadFile, changes: Changes): Promise<Copy> {
  const { book, parts } = file;
  if (book.kind === "xlsx" && parts) {
    const carried = await attempt(file, changes, () => carryTabs(book, parts));
    if ("bytes" in carried) return carried;
  }
  const rebuilt = await attempt(file, changes, () => rebuildTabs(book));
  if (!("bytes" in rebuilt)) throw rebuilt.error;
  const losses: Loss[] = [{ what: "rebuilt", tab: null, count: book.tabs.length }, ...rebuilt.losses];
  if (book.kind !== "xlsx") losses.push(...compareInventories(inventoryByName(file), new Map(), new Set()));
  return { bytes: rebuilt.bytes, losses };
}

/** What we wrote ourselves may be of any size. */
const UNLIMITED: FileLimits = {
  ...OPENED_FILE,
  file: Number.POSITIVE_INFINITY,
  entries: Number.POSITIVE_INFINITY,
  part: Number.POSITIVE_INFINITY,
  total: Number.POSITIVE_INFINITY,
  ratio: Number.POSITIVE_INFINITY,
  cells: Number.POSITIVE_INFINITY,
};

async function attempt(file: ReadFile, changes: Changes, open: () => Promise<OpenedCopy>): Promise<Copy | { readonly error: HostError }> {
  try {
    const bytes = await writeCopy(await open(), file, changes);
    const copy = await readFile(bytes, UNLIMITED);
    const { differs, losses } = compareTabs(file, changes, copy);
    if (differs) return { error: new HostError("other", { ...differs, said: "the copy differs from the original" }) };
    if (file.book.kind !== "xlsx" || !file.parts || !copy.parts) return { bytes, losses };
    const missing = compareInventories(takeInventory(file.parts), takeInventory(copy.parts), new Set(changes.tabs.keys()));
    return { bytes, losses: [...missing, ...losses] };
  } catch (error) {
    if (error instanceof HostError) return { error };
    return { error: new HostError("other", { said: String(error) }, { cause: error }) };
  }
}

function compareTabs(file: ReadFile, changes: Changes, copy: ReadFile): { differs: HostFacts | null; losses: Loss[] } {
  const losses: Loss[] = [];
  const images = new Map(copy.book.tabs.map((tab) => [tab.name, tab.image]));
  for (const tab of changes.order) {
    const wanted = wantedImage(file, changes, tab);
    const got = images.get(tab);
    // A tab too large to be read was carried unread; only its presence can be seen.
    if (!wanted && got !== undefined) continue;
    if (!wanted || !got) return { differs: { tab, cell: "" }, losses };
    const { first, formats } = compareImages(wanted, got);
    if (first !== null) return { differs: { tab, cell: first }, losses };
    if (formats > 0) losses.push({ what: "format", tab, count: formats });
  }
  return { differs: images.size === changes.order.length ? null : { tab: "", cell: "" }, losses };
}

function wantedImage(file: ReadFile, changes: Changes, tab: string): SheetImage | null {
  return changes.tabs.get(tab)?.image ?? changes.puts.get(tab)?.image ?? file.book.tabs.find((each) => each.name === tab)?.image ?? null;
}
