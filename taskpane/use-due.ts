import { useEffect, useRef } from "react";

/** Runs once for `what` as soon as it is due: what the officer stopped does not begin again by itself. */
export function useDue(isDue: boolean, what: unknown, run: () => void): void {
  const done = useRef<unknown>(undefined);
  useEffect(() => {
    if (!isDue || done.current === what) return;
    done.current = what;
    run();
  });
}
