import { afterEach, expect, test } from "vitest";
import { registerCommands } from "../../src/excel/register-commands";

type Action = (event: { completed(): void }) => Promise<void>;

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

function installActions(order: string[] = [], hasSharedRuntime = true): Map<string, Action> {
  const actions = new Map<string, Action>();
  const context = { requirements: { isSetSupported: (name: string) => name === "SharedRuntime" && hasSharedRuntime } };
  const addin = { showAsTaskpane: async () => void order.push("shown") };
  Object.assign(globalThis, {
    Office: { context, addin, actions: { associate: (name: string, action: Action) => actions.set(name, action) } },
  });
  return actions;
}

test.each([
  [true, ["shown", "check", "completed"]],
  [false, ["check", "completed"]],
])(
  "the pane is shown (shared runtime: %s), the command runs, and Office is told of its end afterwards",
  async (hasSharedRuntime, expected) => {
    const order: string[] = [];
    const actions = installActions(order, hasSharedRuntime);
    registerCommands({ allocate: async () => void order.push("allocate"), check: async () => void order.push("check") });
    await actions.get("check")?.({ completed: () => order.push("completed") });
    expect([[...actions.keys()], order]).toEqual([["allocate", "check"], expected]);
  },
);

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
