import type { FileWorkbook } from "../file/file-workbook";
import { type ProgrammeShelf, readProgrammes } from "../operation/read-programme";

/** The first tab «Chương trình» among the files, its findings with their file; null where none has one. @throws HostError */
export async function readShelf(workbooks: readonly FileWorkbook[]): Promise<Pick<ProgrammeShelf, "own" | "findings"> | null> {
  for (const workbook of workbooks) {
    const { own, findings } = await readProgrammes(workbook);
    const { name: file } = await workbook.describe();
    const said = findings.map((finding) => ({ ...finding, cells: finding.cells.map((cell) => ({ ...cell, file })) }));
    if (own || findings.length > 0) return { own, findings: said };
  }
  return null;
}
