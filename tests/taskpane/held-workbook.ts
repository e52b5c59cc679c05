import { HostError } from "../../src/sheet/host-error";
import type { SheetImage } from "../../src/sheet/sheet-image";
import { type SheetFacts, SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import type { ReadOptions, Workbook, WorkbookInfo } from "../../src/sheet/workbook";

/** A workbook held in memory that answers when and as a test wants: refusing, waiting, or block by block. */
export class HeldWorkbook implements Workbook {
  readonly shown: string[] = [];
  /** Thrown by the next calls, first to last; then everything works again. */
  readonly refusals: Error[] = [];
  /** Awaited before each block of rows. */
  pause: (() => Promise<void>) | undefined;
  active: string;

  constructor(
    readonly name: string,
    private readonly images: readonly SheetImage[],
    private readonly facts: Partial<Pick<WorkbookInfo, "isReadOnly" | "isStructureProtected" | "isOldFormat">> = {},
  ) {
    this.active = images[0]?.tab ?? "";
  }

  async describe(): Promise<WorkbookInfo> {
    this.refuse();
    const tabs = this.images.map(({ tab, visibility, isProtected, rows, columns }) => ({
      name: tab,
      visibility,
      isProtected,
      rows,
      columns,
      mark: tab === "Phân bổ" ? { kind: "allocation", version: 1 } : null,
    }));
    return {
      name: this.name,
      tabs,
      activeTab: this.active,
      isReadOnly: false,
      isStructureProtected: false,
      isOldFormat: false,
      ...this.facts,
    };
  }

  async read(tab: string, { onProgress }: ReadOptions = {}): Promise<SheetImage> {
    this.refuse();
    const image = this.images.find((one) => one.tab === tab);
    if (!image) throw new HostError("tab-missing", { tab });
    for (let done = 0; done < image.rows; done = Math.min(image.rows, done + 100)) {
      await this.pause?.();
      onProgress?.(Math.min(image.rows, done + 100), image.rows);
    }
    return image;
  }

  async show({ tab, address }: { tab: string; address: string }): Promise<void> {
    this.refuse();
    this.active = tab;
    this.shown.push(`${tab}!${address}`);
  }

  write(): Promise<void> {
    return Promise.reject(new Error("the shell writes nothing"));
  }

  put(): Promise<void> {
    return Promise.reject(new Error("the shell writes nothing"));
  }

  remove(): Promise<void> {
    return Promise.reject(new Error("the shell removes nothing"));
  }

  private refuse(): void {
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
  }
}

/** A tab of `rows` × `columns` numbers, with one formula and errors where a test names them ([row, column]). */
export function tabOf(facts: SheetFacts, rows: number, columns: number, errors: readonly (readonly [number, number])[] = []): SheetImage {
  const builder = new SheetImageBuilder();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const isError = errors.some(([r, c]) => r === row && c === column);
      const value = isError ? ({ kind: "error", error: "#REF!" } as const) : ({ kind: "number", number: row } as const);
      builder.add(row, column, value, row === 1 && column === 0 ? "=A1+1" : undefined);
    }
  }
  return builder.build(facts);
}

/** A workbook as an office has it: a list, an empty tab, one of ours, one hidden. */
export function officeWorkbook(): HeldWorkbook {
  const list = tabOf(
    { tab: "DS CĐCS 2021", hiddenRows: [40, 41, 900], hasFilter: true, merges: [{ row: 0, column: 0, rows: 1, columns: 3 }] },
    435,
    11,
    [
      [218, 6],
      [300, 7],
    ],
  );
  return new HeldWorkbook("chi-tieu-2021.xlsx", [
    list,
    tabOf({ tab: "Trang tính1" }, 0, 0),
    tabOf({ tab: "Phân bổ", isProtected: true }, 420, 9),
    tabOf({ tab: "Số liệu cũ", visibility: "hidden" }, 1204, 3),
  ]);
}
