import { describe, expect, test } from "vitest";
import { hostErrorFrom, isTooLarge } from "../../src/excel/host-error-from";
import { HostError, type HostErrorCode } from "../../src/sheet/host-error";

function officeError(code: string, message: string): Error {
  return Object.assign(new Error(message), { name: "RichApi.Error", code, debugInfo: {} });
}

describe("hostErrorFrom", () => {
  test.each<[string, HostErrorCode]>([
    ["InvalidOperationInCellEditMode", "cell-edit"],
    ["RequestPayloadSizeLimitExceeded", "request-too-large"],
    ["ResponsePayloadSizeLimitExceeded", "request-too-large"],
    ["RangeExceedsLimit", "request-too-large"],
    ["OperationCellsExceedLimit", "request-too-large"],
    ["MemoryLimitReached", "request-too-large"],
    ["InvalidOrTimedOutSession", "session-lost"],
    ["ConnectionFailure", "session-lost"],
    ["HostRestartNeeded", "session-lost"],
    ["ActivityLimitReached", "throttled"],
    ["ServerBusy", "throttled"],
    ["AccessDenied", "access-denied"],
    ["Unauthenticated", "access-denied"],
    ["ItemNotFound", "tab-missing"],
    ["ItemAlreadyExists", "tab-name-taken"],
    ["ApiNotFound", "unsupported"],
    ["ApiNotAvailable", "unsupported"],
    ["NotImplemented", "unsupported"],
    ["UnsupportedOperation", "unsupported"],
    ["UnsupportedFeature", "unsupported"],
    ["UnsupportedSheet", "unsupported"],
    ["GeneralException", "other"],
    ["SomethingNew", "other"],
  ])("%s → %s", (code, expected) => {
    const thrown = officeError(code, "Excel's words");
    expect(hostErrorFrom(thrown, { tab: "T" })).toMatchObject({
      name: "HostError",
      code: expected,
      facts: { tab: "T", said: `${code}: Excel's words` },
      cause: thrown,
    });
  });

  test("a mistake of ours passes as it is", () => {
    const ours = new TypeError("x is undefined");
    const system = Object.assign(new Error("no such file"), { code: "ENOENT" });
    expect([hostErrorFrom(ours), hostErrorFrom(system), hostErrorFrom("text")]).toEqual([ours, system, "text"]);
  });

  test("a HostError keeps its own facts beside those of the operation", () => {
    const known = new HostError("too-many-cells", { most: 3, tab: "A" });
    expect(hostErrorFrom(known, { tab: "B", file: "x" })).toMatchObject({
      code: "too-many-cells",
      facts: { most: 3, tab: "A", file: "x" },
    });
  });

  test("says what a smaller request may help against", () => {
    expect(isTooLarge(officeError("ResponsePayloadSizeLimitExceeded", ""))).toBe(true);
    expect(isTooLarge(officeError("GeneralException", ""))).toBe(false);
    expect(isTooLarge(new TypeError())).toBe(false);
  });
});
