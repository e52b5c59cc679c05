import { expect, test } from "vitest";
import { startAhead } from "../../taskpane/start-ahead";

/** Workers that only know that they were started. */
function started() {
  const workers: EventTarget[] = [];
  const start = () => {
    const worker = new EventTarget();
    workers.push(worker);
    return worker as Worker;
  };
  return { workers, take: startAhead(start) };
}

test("a worker stands ready; the first who asks gets it, the next another", () => {
  const { workers, take } = started();
  expect(workers).toHaveLength(1);
  expect(take()).toBe(workers[0]);
  expect(take()).toBe(workers[1]);
});

test("a worker that could not be loaded is given to nobody", () => {
  const { workers, take } = started();
  workers[0]?.dispatchEvent(new Event("error"));
  expect(take()).toBe(workers[1]);
});
