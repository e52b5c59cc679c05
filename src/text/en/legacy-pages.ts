import type { legacyPages as vi } from "../vi/legacy-pages";
import { count } from "./count";

export const legacyPages: typeof vi = {
  names: { tcvn3: "TCVN3 (ABC)", vni: "VNI" },
  title: (cells, encodings) => `${count(cells, "cell", "cells")} typed in the old encoding ${encodings.join(", ")}`,
  columns: (headings) => `${headings.map((heading) => `“${heading}”`).join(", ")}. The text on your sheet is not changed.`,
  examples: "A few cells: as they stand and as they read",
  example: (before, after) => `“${before}” → “${after}”`,
  exampleAloud: (before, after) => `“${before}” reads “${after}”`,
  read: "Read the new text",
  keep: "Leave the text as it is",
  onlySure: (cells) => `Read only the ${count(cells, "cell", "cells")} that are beyond doubt, leave these as they are`,
  question: (heading, cells, encoding) => `Column “${heading}”: ${count(cells, "cell", "cells")} typed in the old encoding ${encoding}?`,
  reason: "There is too little text to tell. Where a name is read wrongly, the unit’s reports do not match the list.",
  open: "How the text of a column was typed is still open.",
};
