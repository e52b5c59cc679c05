import type { Step } from "../../src/text/passage";

/** Every sentence of a tree of texts with where it stands; functions are called with sample facts. */
export function sentencesOf(tree: unknown, path = ""): [path: string, sentence: string][] {
  if (typeof tree === "string") return [[path, tree]];
  if (typeof tree === "function") return sentencesOf(callWithSamples(tree as (...args: unknown[]) => unknown, path), path);
  if (Array.isArray(tree)) return tree.flatMap((one, index) => sentencesOf(one, `${path}.${index}`));
  if (isStep(tree)) return [[path, tree.text]];
  if (typeof tree === "object" && tree !== null)
    return Object.entries(tree).flatMap(([key, value]) => sentencesOf(value, `${path}.${key}`));
  return [];
}

function isStep(value: unknown): value is Step {
  return typeof value === "object" && value !== null && "text" in value && "words" in value;
}

/** A function's parameters are of few kinds, and each refuses the others: the first combination that passes is taken. */
function callWithSamples(print: (...args: unknown[]) => unknown, path: string): unknown {
  const clock = { hour: 10, minute: 42 };
  const day = { year: 2021, month: 3, day: 5 };
  const facts = { tab: "DS CĐCS", said: "Lỗi" };
  const reason = {
    decidedBy: "calculation",
    tie: null,
    isGap: true,
    rate: 8000,
    gap: 43,
    base: 43,
    weight: 43,
    divisor: "8.5",
    adjustment: 0,
  };
  const samples = [
    [facts],
    [2, 3, clock],
    [2, 3],
    [clock, "Ghi"],
    [clock, day],
    [clock],
    [day],
    ["Ghi", "DS CĐCS"],
    ["DS CĐCS"],
    [["DS CĐCS", "Lỗi"]],
    [2, "DS CĐCS"],
    ["DS CĐCS", 2, 3],
    ["Ghi", 2021, "DS CĐCS"],
    ["DS CĐCS", 2, "Lỗi"],
    ["U", "V", "W", "X"],
    ["Ghi", ["DS CĐCS"], 2],
    ["Ghi", ["DS CĐCS"]],
    [["DS CĐCS"], 2],
    [2, ["TCVN3", "VNI"]],
    ["DS CĐCS", 2, "TCVN3"],
    [2, clock, true],
    [clock, "Ghi"],
    [[{ tab: "DS CĐCS", first: 9, last: 435, units: 420 }]],
    [{ ...reason, quotient: 43 / 8.5, floor: 0, ceiling: 43, part: 48 }],
  ];
  for (const sample of samples.filter(({ length }) => length >= print.length)) {
    try {
      const printed = print(...sample);
      if (!/undefined|NaN|\[object/.test(JSON.stringify(printed))) return printed;
    } catch (error) {
      if (!(error instanceof RangeError) && !(error instanceof TypeError)) throw error;
    }
  }
  throw new Error(`${path} prints nothing sensible from any sample`);
}
