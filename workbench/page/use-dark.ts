import { useSyncExternalStore } from "react";

const query = () => window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  const media = query();
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

/** Whether the person's system asks for dark. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}
