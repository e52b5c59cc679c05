import { createContext, useContext } from "react";
import type { BookSession } from "./book/book-session";
import type { BookState } from "./book/book-state";
import { useStore } from "./store";

export const SessionContext = createContext<BookSession | undefined>(undefined);

/** The open workbook. Outside the page's root there is none, which is a fault of ours. */
export function useSession(): BookSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("No workbook session around this component.");
  return session;
}

export function useBook<S>(choose: (state: BookState) => S): S {
  return useStore(useSession().store, choose);
}
