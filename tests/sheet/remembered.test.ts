import { expect, test } from "vitest";
import { remembered } from "../../src/sheet/remembered";

test("finds the same once, and goes on finding after it has forgotten", () => {
  const asked: string[] = [];
  const find = remembered((text) => {
    asked.push(text);
    return `${text}!`;
  });
  expect([find("a"), find("a"), find(""), find("")]).toEqual(["a!", "a!", "!", "!"]);
  expect(asked).toEqual(["a", ""]);
  for (let index = 0; index < 50_000; index += 1) expect(find(String(index))).toBe(`${index}!`);
  expect(find("a")).toBe("a!");
  // Kept without end, a long list would fill the memory.
  expect(asked.filter((text) => text === "a")).toHaveLength(2);
});
