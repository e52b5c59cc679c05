import { useEffect, useState } from "react";

/** Takes files dropped anywhere on the page; true while some are held over it. Without `onFiles` nothing can be dropped. */
export function useFileDrop(onFiles: ((files: readonly File[]) => void) | undefined): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!onFiles) return;
    const ends = new AbortController();
    const options = { signal: ends.signal };
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    document.addEventListener("dragover", over, options);
    document.addEventListener("dragleave", (event) => setOver(event.relatedTarget !== null), options);
    document.addEventListener("drop", drop, options);
    return () => ends.abort();
  }, [onFiles]);
  return isOver;
}
