import { type ComponentType, type LazyExoticComponent, lazy } from "react";

const loaders: (() => Promise<unknown>)[] = [];

/** A page whose script is not in the first one: it comes when the page is opened, or before, while the officer reads. */
export function lazyPage<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  loaders.push(load);
  return lazy(async () => ({ default: await load() }));
}

/**
 * Loads the pages' scripts one after another, each when the page has nothing else to do: a step then opens at once, also where the
 * connection has gone. What cannot be loaded now is loaded, and its failure shown, when it is opened.
 */
export async function loadPagesWhenIdle(): Promise<void> {
  for (const load of loaders) {
    await idle();
    await load().catch(() => undefined);
  }
}

/** Safari, which Excel on a Mac shows its panes in, has no idle callback. */
function idle(): Promise<void> {
  return new Promise((done) => ("requestIdleCallback" in globalThis ? requestIdleCallback(() => done()) : setTimeout(done, 50)));
}
