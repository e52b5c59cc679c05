import { expect, test } from "vitest";
import { printClock, printDay, printQuarter } from "../../src/text/moment";

test.each([
  [{ year: 2021, month: 3, day: 5 }, "05/3/2021", "5 March 2021"],
  [{ year: 2021, month: 2, day: 15 }, "15/02/2021", "15 February 2021"],
  [{ year: 2020, month: 1, day: 1 }, "01/01/2020", "1 January 2020"],
  [{ year: 2024, month: 12, day: 31 }, "31/12/2024", "31 December 2024"],
])("%o", (day, vi, en) => {
  expect(printDay(day, "vi")).toBe(vi);
  expect(printDay(day, "en")).toBe(en);
});

test.each([
  [{ hour: 10, minute: 42 }, "10 giờ 42", "10:42"],
  [{ hour: 7, minute: 5 }, "7 giờ 05", "7:05"],
])("%o", (clock, vi, en) => {
  expect(printClock(clock, "vi")).toBe(vi);
  expect(printClock(clock, "en")).toBe(en);
});

test("quarters in Roman figures", () => {
  expect(printQuarter(1, 2021, "vi")).toBe("quý I/2021");
  expect(printQuarter(4, 2021, "en")).toBe("quarter IV/2021");
});
