import { useState } from "react";

/** Copying a text, and what came of it. */
interface Copying {
  readonly outcome: "none" | "copied" | "by-hand";
  readonly copy: (text: string) => void;
}

/** Excel on the web may forbid the clipboard to a pane: then the text is to be shown, selected, and copied by hand. */
export function useCopy(): Copying {
  const [outcome, setOutcome] = useState<Copying["outcome"]>("none");
  const copy = (text: string) => {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => setOutcome("copied"),
      () => setOutcome("by-hand"),
    );
  };
  return { outcome, copy };
}
