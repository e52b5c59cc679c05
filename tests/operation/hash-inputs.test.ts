import fc from "fast-check";
import { expect, test } from "vitest";
import type { AllocationRequest } from "../../src/apportion/allocation-request";
import { hashInputs } from "../../src/operation/hash-inputs";
import { type ListedUnit, requestOf } from "../support/roster-of";

const UNITS: readonly ListedUnit[] = [
  { name: "A", workers: 100, members: 40, figure: 3 },
  { name: "B", workers: 50, members: null, figure: 4 },
  { name: "C", workers: 30, members: 10, sector: "Nhà nước" },
];
const request = requestOf(UNITS, 20);
const changedUnit = (change: Partial<ListedUnit>) => requestOf([{ ...UNITS[0]!, ...change }, ...UNITS.slice(1)], 20);

test.each<[string, AllocationRequest]>([
  ["workers", changedUnit({ workers: 101 })],
  ["members", changedUnit({ members: 41 })],
  ["members blank instead of 0", requestOf([UNITS[0]!, { ...UNITS[1]!, members: 0 }, UNITS[2]!], 20)],
  ["a key", changedUnit({ ward: "Linh Trung" })],
  ["a label", changedUnit({ sector: "Nhà nước" })],
  ["a hold", changedUnit({ hold: 5 })],
  ["a least", changedUnit({ min: 5 })],
  ["a most", changedUnit({ max: 5 })],
  ["a figure of the column", changedUnit({ figure: 5 })],
  ["a repeated row", changedUnit({ duplicateOf: 1 })],
  ["the order", requestOf([UNITS[1]!, UNITS[0]!, UNITS[2]!], 20)],
  ["a unit less", requestOf(UNITS.slice(0, 2), 20)],
  ["the target", requestOf(UNITS, 21)],
  ["a rate", { ...request, terms: { target: 20, rates: { state: 9500, "non-state": 8000 } } }],
  ["no rate", { ...request, terms: { target: 20, rates: { state: 9800 } } }],
  ["the method", { ...request, method: "adams" }],
  ["the weight", { ...request, weight: "workers" }],
  ["what a label means", { ...request, labels: new Map([["ngoai nha nuoc", "state"]]) }],
  ["who is outside", { ...request, outside: Uint8Array.of(0, 1, 0) }],
  ["no figures", { ...request, figures: null }],
])("%s changes it", (_, other) => {
  expect(hashInputs(other)).not.toBe(hashInputs(request));
});

test("it is short, and the same for the same inputs in another order of telling", () => {
  const labels = [
    ["a", "state"],
    ["b", "neither"],
  ] as const;
  const one = { ...request, labels: new Map(labels), terms: { target: 20, rates: { state: 9800, "non-state": 8000 } } };
  const two = { ...request, labels: new Map(labels.toReversed()), terms: { target: 20, rates: { "non-state": 8000, state: 9800 } } };
  expect(hashInputs(one)).toBe(hashInputs(two));
  expect(hashInputs(one)).toMatch(/^[0-9a-f]{16}$/);
});

test("names and rows of the list do not count", () => {
  const { roster } = request;
  const renamed = {
    ...request,
    roster: { ...roster, names: roster.names.map((name) => `${name} mới`), row: roster.row.map((row) => row + 5) },
  };
  expect(hashInputs(renamed)).toBe(hashInputs(request));
});

test("two figures that trade places are told apart", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (a, b) => {
      fc.pre(a !== b);
      const hash = (first: number, second: number) =>
        hashInputs(
          requestOf(
            [
              { name: "A", workers: 1000, members: first },
              { name: "B", workers: 1000, members: second },
            ],
            5,
          ),
        );
      expect(hash(a, b)).not.toBe(hash(b, a));
    }),
  );
});
