import { afterEach, expect, test } from "vitest";
import { registerCommands } from "../../src/excel/register-commands";

type Action = (event: { completed(): void }) => Promise<void>;

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

function installActions(): Map<string, Action> {
  const actions = new Map<string, Action>();
  Object.assign(globalThis, { Office: { actions: { associate: (name: string, action: Action) => actions.set(name, action) } } });
  return actions;
}

test("a command runs, and Office is told of its end afterwards", async () => {
  const actions = installActions();
  const order: string[] = [];
  registerCommands({ allocate: async () => void order.push("allocate"), check: async () => void order.push("check") });
  await actions.get("check")?.({ completed: () => order.push("completed") });
  expect([[...actions.keys()], order]).toEqual([
    ["allocate", "check"],
    ["check", "completed"],
  ]);
});

test("Office is told also where a command failed, and the failure goes on", async () => {
  const actions = installActions();
  registerCommands({ check: () => Promise.reject(new Error("bad")) });
  let completed = 0;
  await expect(actions.get("check")?.({ completed: () => completed++ })).rejects.toThrow("bad");
  expect(completed).toBe(1);
});

test("nothing happens outside Office", () => {
  expect(() => registerCommands({ check: () => Promise.resolve() })).not.toThrow();
});
