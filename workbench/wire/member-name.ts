/** The server says `NumberFormat`, `_ReferenceId`, `URL`; `retrieve` answers in the client's casing: `numberFormat`, `url`. */
export function clientCase(name: string): string {
  return name.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
}
