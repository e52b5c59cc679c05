import { useEffect, useState } from "react";

const TICK = 250;

/** Milliseconds since a moment, kept current while there is one; 0 without. `now` must stay the same function. */
export function useElapsed(since: number | undefined, now: () => Date): number {
  const [at, setAt] = useState(() => now().getTime());
  useEffect(() => {
    if (since === undefined) return;
    const tick = () => setAt(now().getTime());
    tick();
    const timer = setInterval(tick, TICK);
    return () => clearInterval(timer);
  }, [since, now]);
  return since === undefined ? 0 : Math.max(0, at - since);
}
