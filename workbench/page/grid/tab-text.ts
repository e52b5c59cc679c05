/**
 * Tab-separated text as spreadsheets put it on the clipboard → rows of cells. A cell in double quotes may hold tabs and line breaks, with
 * its quotes doubled; one line break at the very end closes the last row and begins no new one. Rows are filled up to the longest.
 */
export function parseTabText(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g;
  const body = text.replace(/(\r\n|\n|\r)$/, "");
  for (let match = cell.exec(body); match; match = cell.exec(body)) {
    rows.at(-1)?.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"').replaceAll("\r\n", "\n"));
    if (match[3] === "") break;
    if (match[3] !== "\t") rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}
