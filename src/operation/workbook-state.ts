import type { PlainValue } from "../sheet/cell-value";
import { HostError } from "../sheet/host-error";
import { at, type SheetImage } from "../sheet/sheet-image";
import { SheetImageBuilder } from "../sheet/sheet-image-builder";
import { STATE_TAB, type TabContent } from "../sheet/tab-content";
import type { ReadableBook } from "../sheet/workbook";
import { type JournalEntry, packEntry, unpackEntry } from "./journal";
import type { WrittenTab } from "./written-tab";

/** Version of what stands in `_CHITIEU`. A later one is refused, never guessed at. */
export const STATE_VERSION = 1;

/** What we keep in the workbook, in cells of the very hidden tab `_CHITIEU`: settings and custom XML do not survive every door. */
export interface WorkbookState {
  /** How each tab of ours was last written, by title. */
  readonly tabs: Readonly<Record<string, WrittenTab>>;
  /** What officers had typed beside units that have gone: by tab kind, unit key, folded heading. */
  readonly kept: Readonly<Record<string, Record<string, Record<string, PlainValue>>>>;
  /** Label and column mappings and the like, by name; each owner parses its own. */
  readonly memory: Readonly<Record<string, unknown>>;
  /** Oldest first. */
  readonly journal: readonly JournalEntry[];
  /** Parts of the tab that could not be read (somebody edited it): they are said, and lost at the next write. */
  readonly damaged: readonly string[];
}

export const EMPTY_STATE: WorkbookState = { tabs: {}, kept: {}, memory: {}, journal: [], damaged: [] };

/** Excel holds 32,767 characters in a cell. */
const CELL_LENGTH = 32_000;
const NOTICE = "Trang này do phần mềm Chỉ tiêu Công đoàn giữ: nhật ký và cách đọc danh sách. Xin đừng sửa.";

/** @throws HostError newer-state, and what the workbook throws. A workbook without the tab has the empty state. */
export async function readState(workbook: ReadableBook, hasStateTab: boolean): Promise<WorkbookState> {
  if (!hasStateTab) return EMPTY_STATE;
  return parseState(await workbook.read(STATE_TAB));
}

/** @throws HostError newer-state. */
function parseState(image: SheetImage): WorkbookState {
  const version = at(image, 0, 1);
  if (version.kind === "number" && version.number > STATE_VERSION) throw new HostError("newer-state", { version: version.number });
  const parts = joinParts(image);
  const damaged: string[] = [];
  const parse = <T>(name: string, text: string, read: (text: string) => T): T[] => {
    try {
      return [read(text)];
    } catch (error) {
      damaged.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  };
  const [main] = parse("state", parts.get("state") ?? "{}", (text) => JSON.parse(text) as Partial<WorkbookState>);
  const journal = [...parts].filter(([name]) => name.startsWith("journal:")).flatMap(([name, text]) => parse(name, text, unpackEntry));
  return { ...EMPTY_STATE, ...main, journal, damaged };
}

/** The tab `_CHITIEU` that holds a state. */
export function layOutState(state: WorkbookState): TabContent {
  const { tabs, kept, memory, journal } = state;
  const builder = new SheetImageBuilder();
  const add = (row: number, name: string, part: number, text: string) => {
    builder.add(row, 0, { kind: "text", text: name });
    builder.add(row, 1, { kind: "number", number: part });
    builder.add(row, 2, { kind: "text", text });
  };
  add(0, "CHITIEU", STATE_VERSION, NOTICE);
  let row = 1;
  const entries = journal.map((entry) => [`journal:${entry.id}`, packEntry(entry)] as const);
  for (const [name, text] of [["state", JSON.stringify({ tabs, kept, memory })] as const, ...entries]) {
    for (let part = 0; part * CELL_LENGTH < text.length; part += 1)
      add(row++, name, part, text.slice(part * CELL_LENGTH, (part + 1) * CELL_LENGTH));
  }
  return {
    image: builder.build({ tab: STATE_TAB, visibility: "very-hidden" }),
    mark: { kind: "state", version: STATE_VERSION },
    table: null,
    layout: { columnWidths: [16, 8, 60], frozenRows: 0, frozenColumns: 0, orientation: "portrait", titleRows: null },
  };
}

function joinParts(image: SheetImage): Map<string, string> {
  const parts = new Map<string, string>();
  for (let row = 1; row < image.rows; row += 1) {
    const name = at(image, row, 0);
    const text = at(image, row, 2);
    if (name.kind === "text" && text.kind === "text") parts.set(name.text, (parts.get(name.text) ?? "") + text.text);
  }
  return parts;
}
