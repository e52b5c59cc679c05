import { expect, test } from "vitest";
import { Latest } from "../../../../workbench/page/book/latest";

/** A task whose runs end when told. */
function held() {
  const ends: ((error?: Error) => void)[] = [];
  const task = new Latest(() => new Promise<void>((done, failed) => ends.push((error) => (error ? failed(error) : done()))));
  return { ends, task };
}
const tick = () => new Promise((done) => setTimeout(done));

test("however often it is asked meanwhile, it runs once more", async () => {
  const { ends, task } = held();
  const runs = [task.run(), task.run(), task.run()];
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await tick();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all(runs);
  await tick();
  expect(ends).toHaveLength(2);
});

test("who asks during the run after is not put off with that one", async () => {
  const { ends, task } = held();
  task.run();
  task.run();
  ends[0]?.();
  await tick();
  task.run();
  ends[1]?.();
  await tick();
  expect(ends).toHaveLength(3);
});

test("who asks during a run waits for the next", async () => {
  const { ends, task } = held();
  const first = task.run();
  let isDone = false;
  const second = task.run().then(() => {
    isDone = true;
  });
  ends[0]?.();
  await first;
  await tick();
  expect(isDone).toBe(false);
  ends[1]?.();
  await second;
});

test("a failed run is told to its own asker, and the next runs all the same", async () => {
  const { ends, task } = held();
  const first = task.run();
  const second = task.run();
  ends[0]?.(new Error("broken"));
  await expect(first).rejects.toThrow("broken");
  await tick();
  ends[1]?.();
  await second;
});
