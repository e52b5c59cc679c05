import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { isAside, type PageName } from "./steps";

interface Place {
  readonly page: PageName;
  /** Counts up: the same page opened again is opened anew. */
  readonly visit: number;
  /** The element that goes back to the focus when this page is opened by going back. */
  readonly focus: string | null;
}

export interface Navigation {
  readonly page: PageName;
  readonly visit: number;
  /** Whether the page's title takes the focus: not on the first page of all, nor where going back gives it to something else. */
  readonly takesFocus: boolean;
  /** `opener` is the id of what gets the focus when one comes back; else that of what has it now. */
  readonly open: (page: PageName, opener?: string) => void;
  readonly back: () => void;
}

/** Which page is open. State, not addresses: Office.js takes away the browser's history. */
export function useNavigation(first: PageName): Navigation {
  const [place, setPlace] = useState<Place>({ page: first, visit: 0, focus: null });
  const before = useRef<{ page: PageName; focus: string | null }>({ page: first, focus: null });
  const open = useCallback((page: PageName, opener?: string) => {
    const focus = opener ?? document.activeElement?.id ?? null;
    // A large page is drawn in pieces, the thread free between them.
    startTransition(() =>
      setPlace((old) => {
        if (old.page !== page && isAside(page) && !isAside(old.page)) before.current = { page: old.page, focus };
        return { page, visit: old.visit + 1, focus: null };
      }),
    );
  }, []);
  const back = useCallback(() => {
    startTransition(() => setPlace((old) => ({ ...before.current, visit: old.visit + 1 })));
  }, []);
  useEffect(() => {
    if (place.focus !== null) document.getElementById(place.focus)?.focus();
  }, [place.focus]);
  return { page: place.page, visit: place.visit, takesFocus: place.visit > 0 && place.focus === null, open, back };
}
