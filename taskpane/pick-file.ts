/** Endings of the files that can be read, for the browser's own dialog. */
const READABLE = ".xlsx,.xlsm,.xlsb,.xls,.ods";

/** Opens the browser's file dialog; `onFile` is called where the officer chose one. */
export function pickFile(onFile: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = READABLE;
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) onFile(file);
  });
  input.click();
}
