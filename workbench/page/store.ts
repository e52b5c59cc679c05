import { useSyncExternalStore } from "react";

/** A value that is replaced, never changed, and whoever wants to know when. */
export class Store<T extends object> {
  #state: T;
  readonly #listeners = new Set<() => void>();

  constructor(initial: T) {
    this.#state = initial;
  }

  readonly get = (): T => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Nothing is told where nothing differs. */
  set(patch: Partial<T>): void {
    const next = { ...this.#state, ...patch };
    const keys = Object.keys(patch) as (keyof T)[];
    if (keys.every((key) => Object.is(next[key], this.#state[key]))) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}

/** A part of a store's state; `choose` must give the same object while nothing of it changed. */
export function useStore<T extends object, S>(store: Store<T>, choose: (state: T) => S): S {
  return useSyncExternalStore(store.subscribe, () => choose(store.get()));
}
