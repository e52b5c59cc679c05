import type { Frame } from "playwright";

/**
 * Waits until a heading of the page says this, and looks each time the browser draws. Playwright's own waiting looks twice a second once it has waited a
 * while, which would add up to half a second to what is measured.
 */
export async function whenShown(frame: Frame, heading: RegExp): Promise<void> {
  await frame.waitForFunction(
    ([source, flags]) =>
      [...document.querySelectorAll("h1, h2, h3")].some((one) => new RegExp(source ?? "", flags).test(one.textContent ?? "")),
    [heading.source, heading.flags],
  );
}
