import { startTransition, useEffect, useState } from "react";
import type { Session } from "./session";
import type { SessionState } from "./session-state";

/**
 * The session's state. A page that shows what a work has brought is large: it is drawn in pieces, the thread free between them.
 * Whatever else changes, what is typed above all, is drawn at once.
 */
export function useSessionState(session: Session): SessionState {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    let shown = session.state;
    setState(shown);
    return session.subscribe(() => {
      const next = session.state;
      const isResult = shown.work !== null && next.work === null;
      shown = next;
      if (isResult) startTransition(() => setState(next));
      else setState(next);
    });
  }, [session]);
  return state;
}
