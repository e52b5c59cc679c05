import { SUBMITTED_FILE } from "../src/file/file-limits";
import { FileWorkbook } from "../src/file/file-workbook";
import { loadSheetJs } from "../src/file/sheetjs";
import { type SheetImage, transferables } from "../src/sheet/sheet-image";
import { outcomeOf } from "./outcome";
import type { FromReader, HeldFile, ToReader } from "./sent-reader";

// The reader: a worker that does nothing but open files that units sent in, for the desk at the other end of a port. It can be ended in the midst of a
// file, and nothing is lost but that file.
void loadSheetJs();
addEventListener("message", ({ data: port }: MessageEvent<MessagePort>) => {
  const post = (said: FromReader, transfer: Transferable[]) => port.postMessage(said, transfer);
  port.onmessage = ({ data: { call, name, bytes } }: MessageEvent<ToReader>) => {
    hold(name, bytes).then(
      (value) => post({ call, end: "done", value }, [...value.images.values()].flatMap(transferables)),
      (error: unknown) => post({ call, ...outcomeOf(error) }, []),
    );
  };
});

/** Opens a file behind the stricter limits for what is sent in, and takes every tab out of it that will be asked for. */
async function hold(name: string, bytes: Uint8Array): Promise<HeldFile> {
  const workbook = await FileWorkbook.open(name, bytes, SUBMITTED_FILE);
  const info = await workbook.describe();
  const images = new Map<string, SheetImage>();
  for (const tab of info.tabs) if (tab.visibility === "visible" && tab.mark === null) images.set(tab.name, await workbook.read(tab.name));
  return { info, images };
}
