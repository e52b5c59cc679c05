import { expect, test } from "vitest";
import { type Key, keyCommand } from "../../../../workbench/page/grid/key-command";

function key(text: string): Key {
  const parts = text.split("+");
  const has = (name: string) => parts.slice(0, -1).includes(name);
  const last = parts.at(-1) ?? "";
  return { key: last === "Space" ? " " : last, ctrlKey: has("Ctrl"), metaKey: has("Cmd"), shiftKey: has("Shift"), altKey: has("Alt") };
}

test.each([
  ["ArrowDown", { do: "move", rows: 1, columns: 0, extend: false }],
  ["Shift+ArrowLeft", { do: "move", rows: 0, columns: -1, extend: true }],
  ["Ctrl+ArrowRight", { do: "jump", rows: 0, columns: 1, extend: false }],
  ["Ctrl+Shift+ArrowUp", { do: "jump", rows: -1, columns: 0, extend: true }],
  ["PageDown", { do: "page", rows: 1, columns: 0, extend: false }],
  ["Shift+PageUp", { do: "page", rows: -1, columns: 0, extend: true }],
  ["Alt+PageDown", { do: "page", rows: 0, columns: 1, extend: false }],
  ["Home", { do: "row-start", extend: false }],
  ["Ctrl+Home", { do: "sheet-start", extend: false }],
  ["Ctrl+Shift+End", { do: "sheet-end", extend: true }],
  ["Enter", { do: "commit", rows: 1, columns: 0 }],
  ["Shift+Enter", { do: "commit", rows: -1, columns: 0 }],
  ["Tab", { do: "commit", rows: 0, columns: 1 }],
  ["Shift+Tab", { do: "commit", rows: 0, columns: -1 }],
  ["F2", { do: "edit" }],
  ["Delete", { do: "clear" }],
  ["Backspace", { do: "clear" }],
  ["Ctrl+a", { do: "all" }],
  ["Ctrl+A", { do: "all" }],
  ["Cmd+c", { do: "copy" }],
  ["Ctrl+x", { do: "cut" }],
  ["Ctrl+z", { do: "undo" }],
  ["Ctrl+Space", { do: "columns" }],
  ["Shift+Space", { do: "rows" }],
  ["Ctrl+PageDown", { do: "next-sheet", direction: 1 }],
  ["Shift+F10", { do: "menu" }],
])("%s on the sheet", (text, command) => expect(keyCommand(key(text), undefined)).toEqual(command));

test.each([
  ["a", undefined],
  ["Ctrl+v", undefined],
  ["F6", undefined],
  ["Alt+ArrowDown", undefined],
  ["Ctrl+Alt+a", undefined],
  ["Alt+Enter", undefined],
  ["Escape", undefined],
])("%s on the sheet is not the grid's", (text, command) => expect(keyCommand(key(text), undefined)).toEqual(command));

test.each([
  ["Enter", { do: "commit", rows: 1, columns: 0 }, { do: "commit", rows: 1, columns: 0 }],
  ["Ctrl+Enter", { do: "commit", rows: 0, columns: 0 }, { do: "commit", rows: 0, columns: 0 }],
  ["Tab", { do: "commit", rows: 0, columns: 1 }, { do: "commit", rows: 0, columns: 1 }],
  ["Escape", { do: "cancel" }, { do: "cancel" }],
  ["Alt+Enter", { do: "newline" }, { do: "newline" }],
  ["ArrowLeft", { do: "commit", rows: 0, columns: -1 }, undefined],
  ["F2", { do: "edit" }, undefined],
  ["Delete", undefined, undefined],
  ["Ctrl+a", undefined, undefined],
  ["Ctrl+z", undefined, undefined],
  ["Home", undefined, undefined],
])("%s while typing anew, and while editing", (text, quick, full) => {
  expect(keyCommand(key(text), "quick")).toEqual(quick);
  expect(keyCommand(key(text), "full")).toEqual(full);
});
