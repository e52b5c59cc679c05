/** A copy of the workbook to be saved: its name, never the original's, and its bytes. */
export interface Copy {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a copy to the browser, which saves it where its officer has downloads go. */
export function downloadCopy({ name, bytes }: Copy): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
