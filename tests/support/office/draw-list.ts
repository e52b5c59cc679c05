import type { Random } from "../../../samples/random";
import { printColumn } from "../../../src/sheet/cell-ref";
import type { PlainValue } from "../../../src/sheet/cell-value";
import type { RowRole } from "../../../src/sheet/row-words";
import { drawHeading, drawNumberRow, leafColumns } from "./draw-heading";
import { depthOf, type Heading, type Leaf, leavesOf } from "./office-columns";
import { drawSlip } from "./office-faults";
import type { OfficeCell, OfficePage, TrueRow } from "./office-page";
import type { OfficeUnit } from "./office-units";

/** How an office lays out a list. */
export interface ListLook {
  readonly row: number;
  readonly left: number;
  readonly isMerged: boolean;
  /** Heading rows beyond the levels there are. */
  readonly spareRows: number;
  readonly hasNumberRow: boolean;
  readonly hasSpacer: boolean;
  readonly groups: "none" | "roman" | "letter" | "block" | "roman-block" | "ward" | "word";
  readonly isGroupMerged: boolean;
  /** Where the sums of a group stand. */
  readonly sums: "none" | "group-row" | "named" | "bare";
  readonly total: string | null;
  readonly isTotalFirst: boolean;
  readonly restarts: boolean;
  readonly numbering: "number" | "text" | "point" | "formula";
  readonly ofWhich: boolean;
  readonly blankRows: boolean;
  readonly repeatsHeading: boolean;
  /** Of 100 cells how many are typed badly. */
  readonly slips: number;
  readonly hides: boolean;
}

export interface List {
  readonly kind: string;
  readonly headings: readonly Heading[];
  readonly groups: readonly { readonly name: string; readonly units: readonly OfficeUnit[] }[];
}

/** Draws a table of one row a unit and adds to the page what is true of it. @returns the row after its last. */
export function drawList(page: OfficePage, list: List, look: ListLook, dice: Random): number {
  const pen = new ListPen(page, list, look, dice);
  pen.drawHead();
  if (look.isTotalFirst && look.total !== null)
    pen.drawSum(
      "total",
      look.total,
      list.groups.flatMap(({ units }) => units),
    );
  list.groups.forEach((group, index) => {
    pen.drawGroup(group.name, index, group.units);
    for (const [place, unit] of group.units.entries()) pen.drawUnit(unit, place);
    pen.closeGroup(group.name, index, group.units);
  });
  if (!look.isTotalFirst && look.total !== null)
    pen.drawSum(
      "total",
      look.total,
      list.groups.flatMap(({ units }) => units),
    );
  if (look.ofWhich)
    pen.drawSum("of-which", dice.pick(["Trong đó: ngoài nhà nước", "Trong đó:", "- Trong đó: nữ"]), list.groups[0]?.units ?? []);
  return pen.close();
}

const ROMAN = ["I", "II", "III", "IV", "V"];

class ListPen {
  private row: number;
  private no = 0;
  private readonly leaves: readonly Leaf[];
  private readonly columns: readonly number[];
  private readonly rows: TrueRow[] = [];
  private readonly levels: number;
  private readonly spacers: ReadonlySet<number>;

  constructor(
    private readonly page: OfficePage,
    private readonly list: List,
    private readonly look: ListLook,
    private readonly dice: Random,
  ) {
    this.leaves = leavesOf(list.headings);
    this.levels = Math.min(5, Math.max(...list.headings.map(depthOf)) + (look.isMerged ? look.spareRows : 0));
    this.spacers = new Set(look.hasSpacer ? [this.leaves.findIndex(({ kind }) => kind === "name")] : []);
    this.columns = leafColumns(this.leaves.length, { left: look.left, spacers: this.spacers });
    this.row = look.row;
  }

  drawHead(): void {
    const { page, list, look, dice, levels: rows, spacers } = this;
    drawHeading(page, list.headings, { row: look.row, left: look.left, rows, isMerged: look.isMerged, spacers }, dice);
    this.row += rows;
    if (!look.hasNumberRow) return;
    drawNumberRow(page, this.row, this.columns, dice);
    this.tell("number-row", {});
  }

  drawGroup(name: string, index: number, units: readonly OfficeUnit[]): void {
    const { look, dice } = this;
    if (look.restarts) this.no = 0;
    if (look.groups === "none") return;
    const hasSums = look.sums === "group-row";
    const no = this.columnOf("no");
    const roman = ROMAN[index] ?? "VI";
    const texts: Readonly<Record<ListLook["groups"], readonly [OfficeCell, OfficeCell]>> = {
      none: [null, null],
      roman: [roman, name],
      letter: [`${String.fromCharCode(65 + index)}`, name.toUpperCase()],
      block: [`KHỐI ${name.toUpperCase()}`, null],
      "roman-block": [`${roman}. KHỐI ${name.toUpperCase()}`, null],
      ward: [null, `${dice.pick(["Phường", "Xã"])} ${name}`],
      word: [null, name.toUpperCase()],
    };
    const [first, second] = texts[look.groups];
    const from = no ?? this.columnOf("name") ?? look.left;
    if (no === undefined && second !== null) this.page.put(this.row, from, first === null ? second : `${String(first)}. ${String(second)}`);
    else if (first === null) this.page.put(this.row, this.columnOf("name") ?? from, second);
    else this.page.putRow(this.row, from, [first, second]);
    const last = this.columns.at(-1) ?? from;
    if (look.isGroupMerged && second === null && !hasSums) this.page.merge(this.row, from, 1, last - from + 1);
    this.tell("group", hasSums ? this.putSums(units) : {});
  }

  drawUnit(unit: OfficeUnit, place: number): void {
    const { look, dice, page, leaves } = this;
    this.no += 1;
    const values: Record<string, PlainValue> = {};
    if (look.hides && dice.chance(20)) page.hiddenRows.push(this.row);
    for (const [index, leaf] of leaves.entries()) this.drawCell(leaf, this.columns[index] ?? 0, unit, values);
    this.tell("unit", values);
    if (look.blankRows && dice.chance(10)) this.row += 1;
    if (look.repeatsHeading && place === 3) this.repeatHeading();
  }

  closeGroup(name: string, index: number, units: readonly OfficeUnit[]): void {
    const { look } = this;
    if (look.groups === "none" || units.length === 0) return;
    // The only sum of a list is its total, whatever it is called.
    const isOnly = look.total === null && this.list.groups.length === 1;
    if (look.sums === "bare") this.drawSum(isOnly ? "total" : "subtotal", this.dice.pick(["Cộng", "Cộng:"]), units);
    if (look.sums !== "named") return;
    const roman = ROMAN[index] ?? "VI";
    const said =
      look.groups === "roman" || look.groups === "roman-block"
        ? [`Cộng ${roman}`, `Tổng ${roman}`]
        : [`Cộng khối ${name}`, `Tổng cộng khối ${name}`];
    this.drawSum("subtotal", this.dice.pick(said), units);
  }

  drawSum(role: RowRole, label: string, units: readonly OfficeUnit[]): void {
    const { dice, page } = this;
    const [no, name] = [this.columnOf("no"), this.columnOf("name") ?? 0];
    const isWide = no !== undefined && dice.chance(30);
    page.put(this.row, isWide ? no : name, label);
    if (isWide) page.merge(this.row, no, 1, name - no + 1);
    this.tell(role, this.putSums(units));
  }

  close(): number {
    const { page, list, look, levels } = this;
    const columns = Object.fromEntries(
      this.leaves.flatMap(({ field }, index) => (field === null ? [] : [[field, this.columns[index] ?? 0]])),
    );
    const rows = this.rows.map((row) => ({ ...row, values: this.withoutEmptyMarks(row.values) }));
    page.tables.push({ kind: list.kind, heading: [look.row, look.row + levels - 1], left: look.left, columns, rows });
    return this.row;
  }

  /** A column in which nothing is crossed says nothing. */
  private withoutEmptyMarks(values: TrueRow["values"]): TrueRow["values"] {
    const empty = this.leaves.flatMap(({ kind, field }) =>
      kind === "mark" && field !== null && !this.rows.some((row) => row.values[field] === true) ? [field] : [],
    );
    return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, empty.includes(field) ? null : value]));
  }

  private drawCell(leaf: Leaf, column: number, unit: OfficeUnit, values: Record<string, PlainValue>): void {
    const { page, dice, look, row } = this;
    const name = leaf.field ?? printColumn(column);
    if (leaf.kind === "no") {
      const { numbering } = look;
      const cell: OfficeCell =
        numbering === "formula"
          ? { formula: "ROW()-5", value: this.no }
          : numbering === "number"
            ? this.no
            : numbering === "text"
              ? String(this.no).padStart(2, "0")
              : `${this.no}.`;
      page.put(row, column, cell);
      return;
    }
    const value = leaf.value(unit);
    const slip = dice.chance(look.slips) ? drawSlip(leaf, value, dice) : undefined;
    page.put(row, column, slip ? slip.cell : leaf.cell(unit, dice));
    values[name] = slip ? slip.value : value;
    if (slip?.code) page.fault(slip.code, row, column);
  }

  private putSums(units: readonly OfficeUnit[]): Record<string, PlainValue> {
    const values: Record<string, PlainValue> = {};
    this.leaves.forEach((leaf, index) => {
      if (leaf.kind !== "count" && leaf.kind !== "key") return;
      const sum = units.reduce((all, unit) => all + Number(leaf.value(unit)), 0);
      this.page.put(this.row, this.columns[index] ?? 0, this.dice.chance(50) ? { formula: "SUM(XX9:XX20)", value: sum } : sum);
      values[leaf.field ?? printColumn(this.columns[index] ?? 0)] = sum;
    });
    return values;
  }

  private repeatHeading(): void {
    const { page, list, look, dice, levels: rows, spacers } = this;
    const isMerged = look.isMerged;
    drawHeading(page, list.headings, { row: this.row, left: look.left, rows, isMerged, spacers }, dice);
    const isBlank = (row: number) => (page.cells[row] ?? []).every((cell) => cell === null);
    for (let level = 0; level < rows; level += 1) this.tell(isBlank(this.row) ? "blank" : "repeated-heading", {});
    if (!look.hasNumberRow) return;
    drawNumberRow(page, this.row, this.columns, dice);
    this.tell("number-row", {});
  }

  private columnOf(kind: Leaf["kind"]): number | undefined {
    const index = this.leaves.findIndex((leaf) => leaf.kind === kind);
    return index < 0 ? undefined : this.columns[index];
  }

  private tell(role: RowRole, values: TrueRow["values"]): void {
    this.rows.push({ row: this.row, role, values });
    this.row += 1;
  }
}
