/**
 * Starts a worker before it is asked for, while the officer still looks for a file: a long list's opening is half a second shorter. The first who asks gets
 * it, later ones one of their own; so does the first where it failed to load, and hears of that itself.
 */
export function startAhead(start: () => Worker): () => Worker {
  let ahead: Worker | undefined = start();
  ahead.addEventListener("error", () => {
    ahead = undefined;
  });
  return () => {
    const worker = ahead ?? start();
    ahead = undefined;
    return worker;
  };
}
