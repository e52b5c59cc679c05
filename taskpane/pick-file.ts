/** Endings of the files that can be read, for the browser's own dialog. */
const READABLE = ".xlsx,.xlsm,.xlsb,.xls,.ods";

/** Opens the browser's file dialog; `onFile` is called where the officer chose one. */
export function pickFile(onFile: (file: File) => void): void {
  pick(false, ([file]) => (file ? onFile(file) : undefined));
}

/** The same for as many files as the officer likes. */
export function pickFiles(onFiles: (files: readonly File[]) => void): void {
  pick(true, (files) => (files.length > 0 ? onFiles(files) : undefined));
}

function pick(isMany: boolean, onFiles: (files: readonly File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = READABLE;
  input.multiple = isMany;
  input.addEventListener("change", () => onFiles([...(input.files ?? [])]));
  input.click();
}
