/** Ids as Excel spells them; `load("id")` and events give them, `getItem` takes them. */
export function worksheetId(sheet: number): string {
  return `{${String(sheet).padStart(8, "0")}-0001-0000-0000-000000000000}`;
}

export function tableId(table: number): string {
  return `{${String(table).padStart(8, "0")}-0002-0000-0000-000000000000}`;
}
