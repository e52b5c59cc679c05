import { useEffect, useState } from "react";

const TICK = 100;

/** Milliseconds since a moment, kept current while there is one; 0 without. `now` in the same milliseconds as `since`. */
export function useElapsed(since: number | undefined, now: () => number): number {
  const [at, setAt] = useState(now);
  useEffect(() => {
    if (since === undefined) return;
    setAt(now());
    const timer = setInterval(() => setAt(now()), TICK);
    return () => clearInterval(timer);
  }, [since, now]);
  return since === undefined ? 0 : Math.max(0, at - since);
}
