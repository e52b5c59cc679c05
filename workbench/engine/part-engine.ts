import { chartStates, deleteChart, setChart } from "./chart-states";
import { conditionalFormats, deleteConditionalFormat, setConditionalFormat } from "./conditional-formats";
import type { ChartState, ConditionalFormatState, NameState, Rect, TableState, ValidationState } from "./engine-states";
import { LayoutEngine } from "./layout-engine";
import { rewriteParts } from "./shift-parts";
import { addTable, updateTable } from "./tables";
import { clearValidation, setValidation, validations } from "./validations";

/** What a workbook holds besides cells: tables, names, conditional formats, charts, validations. */
export abstract class PartEngine extends LayoutEngine {
  tables(): readonly TableState[] {
    return this.book.tables.map(({ state }) => state);
  }

  addTable(sheet: number, rect: Rect, hasHeaders: boolean, name?: string): TableState {
    this.calculator.invalidate();
    return addTable(this.book, this.sheet(sheet), rect, hasHeaders, name);
  }

  updateTable(id: number, patch: Partial<Omit<TableState, "id" | "sheet">>): void {
    this.calculator.invalidate();
    updateTable(this.book, id, patch);
  }

  removeTable(id: number): void {
    this.calculator.invalidate();
    this.book.tables = this.book.tables.filter(({ state }) => state.id !== id);
  }

  names(): readonly NameState[] {
    return this.book.names;
  }

  /** Replaces a name of the same spelling and scope. */
  setName(name: NameState): void {
    this.deleteName(name.name, name.scope);
    const formula = name.formula.startsWith("=") ? name.formula : `=${name.formula}`;
    this.book.names = [...this.book.names, { ...name, formula }];
    this.calculator.invalidate();
  }

  deleteName(name: string, scope: number | null): void {
    const wanted = name.toLowerCase();
    this.book.names = this.book.names.filter((other) => other.scope !== scope || other.name.toLowerCase() !== wanted);
    this.calculator.invalidate();
  }

  conditionalFormats(sheet: number): readonly ConditionalFormatState[] {
    return conditionalFormats(this.sheet(sheet));
  }

  setConditionalFormat(format: ConditionalFormatState): void {
    setConditionalFormat(this.sheet(format.sheet), format);
  }

  deleteConditionalFormat(sheet: number, id: string): void {
    deleteConditionalFormat(this.sheet(sheet), id);
  }

  charts(sheet: number): readonly ChartState[] {
    return chartStates(this.book, this.sheet(sheet));
  }

  setChart(chart: ChartState): void {
    setChart(this.book, this.sheet(chart.sheet), chart);
  }

  deleteChart(sheet: number, id: string): void {
    deleteChart(this.sheet(sheet), id);
  }

  validations(sheet: number): readonly ValidationState[] {
    return validations(this.sheet(sheet));
  }

  setValidation(validation: ValidationState): void {
    setValidation(this.sheet(validation.sheet), validation);
  }

  clearValidation(sheet: number, rect: Rect): void {
    clearValidation(this.sheet(sheet), rect);
  }

  protected override rewriteEverywhere(change: (formula: string, home: string) => string): void {
    super.rewriteEverywhere(change);
    rewriteParts(this.book, change);
  }
}
