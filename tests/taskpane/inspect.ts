import axe from "axe-core";
import { expect } from "vitest";
import { page } from "vitest/browser";

/** No violation of axe's rules; in words that name the element where there is one. */
export async function expectAccessible(): Promise<void> {
  document.title ||= "Chỉ tiêu Công đoàn";
  const { violations } = await axe.run(document);
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
}

/** Nothing reaches beyond the right edge at the pane's usual and least width. */
export async function expectNoSidewaysScrolling(): Promise<void> {
  for (const width of [350, 320]) {
    await page.viewport(width, 640);
    const edge = document.documentElement.clientWidth;
    const beyond = [...document.querySelectorAll("#root *")].filter((item) => item.getBoundingClientRect().right > edge + 0.5);
    expect(
      beyond.map((item) => `${width}: ${item.outerHTML.slice(0, 120)}`),
      `wider than ${width}`,
    ).toEqual([]);
    for (const item of [document.documentElement, ...document.querySelectorAll("main")])
      expect(item.scrollWidth).toBeLessThanOrEqual(item.clientWidth);
    // Only the body scrolls: what reaches out of the page, unseen, takes the page away with it when a screen reader goes there.
    expect(document.documentElement.scrollHeight, "taller than the pane").toBeLessThanOrEqual(document.documentElement.clientHeight);
  }
  await page.viewport(350, 640);
}
