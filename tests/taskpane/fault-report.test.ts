import { expect, test } from "vitest";
import { faultReport } from "../../taskpane/fault-report";

function fault(message: string, stack: string): Error {
  const error = new TypeError(message);
  error.stack = stack;
  return error;
}

const STACK = `TypeError: Cty TNHH May Thắng Lợi: 129
    at parse (https://noi-cai-dat.example/assets/main-D1RFo4uG.js:10:2034)
    at async https://noi-cai-dat.example/assets/worker-a1.js?v=2:1:77
    at file:///C:/Users/Minh/pane.tsx:4:5`;

test("names the places in our scripts and nothing else", () => {
  expect(faultReport(fault("Cty TNHH May Thắng Lợi: 129", STACK)).trace).toEqual([
    "TypeError",
    "main-D1RFo4uG.js:10:2034",
    "worker-a1.js:1:77",
    "pane.tsx:4:5",
  ]);
});

test("holds no name, figure or address of the officer's", () => {
  const report = JSON.stringify(faultReport(fault("Cty TNHH May Thắng Lợi: 129", STACK)));
  expect(report).not.toMatch(/May|129|Minh|example|Users/);
});

test("the same fault has the same code whatever it was about, another fault another", () => {
  const code = faultReport(fault("129", STACK)).code;
  expect(faultReport(fault("130", STACK.replace("129", "130"))).code).toBe(code);
  expect(faultReport(fault("129", STACK.replace(":10:2034", ":10:2035"))).code).not.toBe(code);
  expect(code).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
});

test.each([["text"], [undefined], [null], [{ code: 1 }]])("anything can be thrown: %o", (thrown) => {
  expect(faultReport(thrown)).toEqual({ code: expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}$/), trace: [typeof thrown] });
});
