import type { HostErrorCode, HostFacts } from "../sheet/host-error";
import { hostTextFor } from "./host-text";
import type { Language } from "./language";
import type { FileDoorCode, Refusal, Written } from "./refusal";

/** A refusal as it is shown: what is the case, what stands in the workbook, why, and what to do. */
export interface HostErrorText extends Refusal {
  /** «Chưa ghi gì vào sổ.» or what a half-finished write needs; for a file that was to be opened, that it is untouched. */
  readonly written: string;
}

const FILE_DOOR: Readonly<Record<FileDoorCode, true>> = {
  "not-a-workbook": true,
  damaged: true,
  password: true,
  "file-too-large": true,
  "old-format": true,
};

/** Whether a file was refused at the door: nothing was ever to be written. */
const atFileDoor = (code: HostErrorCode): boolean => code in FILE_DOOR;

/** Every code has its own sentence in every language; facts that the thrower did not know are left out of it. */
export function describeHostError(
  error: { readonly code: HostErrorCode; readonly facts: HostFacts },
  language: Language,
  written: Written = "nothing",
): HostErrorText {
  const host = hostTextFor(language);
  const refusal = host.refusals[error.code](error.facts);
  const untouched = atFileDoor(error.code) && written === "nothing";
  return { ...refusal, written: untouched ? host.fileUntouched : host.written[written] };
}

/** The same in one line, for lists and for the batch door: «Tệp đặt mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại tệp.» */
export function printHostError(
  error: { readonly code: HostErrorCode; readonly facts: HostFacts },
  language: Language,
  written: Written = "nothing",
): string {
  const text = describeHostError(error, language, written);
  const middle = atFileDoor(error.code) && written === "nothing" ? "" : ` ${text.written}`;
  return `${text.title}.${middle} ${text.what}`;
}
