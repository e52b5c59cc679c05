import { useEffect } from "react";
import { commitEdit } from "./book/book-edits";
import type { BookFiles } from "./book/book-files";
import type { BookSession } from "./book/book-session";

/** The parts of the page in the order in which F6 goes round them. */
const REGIONS = [".bench-top", ".bench-ribbon", ".bench-formula", ".bench-sheet", ".bench-names", ".bench-pane"];

/** Ctrl+S saves from anywhere; F6 and Shift+F6 go to the next part of the page, which is the way out of the grid. */
export function usePageKeys(session: BookSession, files: BookFiles): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "F6") {
        event.preventDefault();
        focusNext(event.shiftKey ? -1 : 1);
      }
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
        event.preventDefault();
        if (session.store.get().editing) commitEdit(session, 0, 0);
        files.save().catch((error: unknown) => session.report(error));
      }
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [session, files]);
}

function focusNext(direction: 1 | -1): void {
  const regions = REGIONS.map((name) => document.querySelector(name)).filter((region) => region !== null);
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + direction + regions.length) % regions.length];
  next?.querySelector<HTMLElement>(FIRST)?.focus();
}

const FIRST = ".cell-editor, [role=tab][tabindex='0'], iframe, button:not([disabled]), input:not([hidden])";
