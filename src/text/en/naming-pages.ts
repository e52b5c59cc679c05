import type { namingPages as vi } from "../vi/naming-pages";

export const namingPages: typeof vi = {
  question: (said) => `Which unit of the list is “${said}”?`,
  this: (name) => `This is “${name}”`,
  ward: (ward) => `ward: ${ward}`,
  search: "Look for another unit in the list",
  placeholder: "Name or ward",
  none: "The list has no such unit.",
  other: "It is another unit, not in the list",
  note: "Remembered in the workbook with the next write. The text on the sheet and in the file is not changed.",
  isOther: "You said that this is another unit. If so, please add it to the list; if not, choose again below.",
  settled: "Names taken to be units of the list",
  means: (spelling, name) => `${spelling} → ${name}`,
  takeBack: "Remove",
  takeBackMore: (name) => `taking this name for ${name}`,
};
