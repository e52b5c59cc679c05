import { useEffect, useState } from "react";

/** Takes a file dropped anywhere on the page; true while one is held over it. Without `onFile` nothing can be dropped. */
export function useFileDrop(onFile: ((file: File) => void) | undefined): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!onFile) return;
    const ends = new AbortController();
    const options = { signal: ends.signal };
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    document.addEventListener("dragover", over, options);
    document.addEventListener("dragleave", (event) => setOver(event.relatedTarget !== null), options);
    document.addEventListener("drop", drop, options);
    return () => ends.abort();
  }, [onFile]);
  return isOver;
}
