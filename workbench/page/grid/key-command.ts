/** What a key asks of the grid. Rows and columns are steps. */
export type KeyCommand =
  | { readonly do: "move" | "jump" | "page"; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly do: "row-start" | "sheet-start" | "sheet-end"; readonly extend: boolean }
  | { readonly do: "commit"; readonly rows: number; readonly columns: number }
  | { readonly do: "next-sheet"; readonly direction: 1 | -1 }
  | { readonly do: "cancel" | "edit" | "clear" | "copy" | "cut" | "undo" | "all" | "rows" | "columns" | "newline" | "menu" };

/** A key as a keyboard event tells it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const WITH_CONTROL: Readonly<Record<string, KeyCommand>> = {
  c: { do: "copy" },
  x: { do: "cut" },
  z: { do: "undo" },
  a: { do: "all" },
  " ": { do: "columns" },
  PageUp: { do: "next-sheet", direction: -1 },
  PageDown: { do: "next-sheet", direction: 1 },
};

/**
 * Excel's keys (https://support.microsoft.com/office/keyboard-shortcuts-in-excel-1798d9d5-842a-42b8-9c99-9b7213f0040f). `typing`: "quick"
 * while a cell is being typed into anew, "full" while its text is edited. Undefined: the key is not the grid's, and does what it does.
 */
export function keyCommand(key: Key, typing: "quick" | "full" | undefined): KeyCommand | undefined {
  return finish(key, typing !== undefined) ?? (typing ? leave(key, typing) : travel(key));
}

function finish({ key, shiftKey, altKey, ctrlKey }: Key, isTyping: boolean): KeyCommand | undefined {
  const back = shiftKey ? -1 : 1;
  if (key === "Enter" && altKey) return isTyping ? { do: "newline" } : undefined;
  if (key === "Enter") return { do: "commit", rows: ctrlKey ? 0 : back, columns: 0 };
  if (key === "Tab" && !ctrlKey && !altKey) return { do: "commit", rows: 0, columns: back };
  return undefined;
}

/** While typing anew, arrows finish the cell; while editing, they move in the text. */
function leave({ key }: Key, typing: "quick" | "full"): KeyCommand | undefined {
  if (key === "Escape") return { do: "cancel" };
  if (key === "F2" && typing === "quick") return { do: "edit" };
  const arrow = ARROWS[key];
  return arrow && typing === "quick" ? { do: "commit", rows: arrow[0], columns: arrow[1] } : undefined;
}

function travel({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): KeyCommand | undefined {
  const control = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (arrow && !altKey) return { do: control ? "jump" : "move", rows: arrow[0], columns: arrow[1], extend: shiftKey };
  if (control) {
    if (key === "Home") return { do: "sheet-start", extend: shiftKey };
    if (key === "End") return { do: "sheet-end", extend: shiftKey };
    return altKey ? undefined : WITH_CONTROL[key.length === 1 ? key.toLowerCase() : key];
  }
  if (key === "PageUp" || key === "PageDown") {
    const by = key === "PageUp" ? -1 : 1;
    return altKey ? { do: "page", rows: 0, columns: by, extend: shiftKey } : { do: "page", rows: by, columns: 0, extend: shiftKey };
  }
  if (key === "Home") return { do: "row-start", extend: shiftKey };
  if (key === "F2") return { do: "edit" };
  if (key === "Delete" || key === "Backspace") return { do: "clear" };
  if (key === " " && shiftKey) return { do: "rows" };
  if (key === "ContextMenu" || (key === "F10" && shiftKey)) return { do: "menu" };
  return undefined;
}
