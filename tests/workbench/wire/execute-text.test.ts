import { describe, expect, it } from "vitest";
import { executeText } from "../../../workbench/wire/execute-text";
import { Executor } from "../../../workbench/wire/executor";
import { serverType } from "../../../workbench/wire/server-type";
import { ACTION, PATH } from "../../../workbench/wire/wire-message";

interface Echo {
  said: string;
}
const echoType = serverType<Echo>("TestEcho", {
  methods: {
    Say: (echo, text) => {
      echo.said = String(text);
      return echo.said;
    },
  },
});
const body = (text: string) =>
  JSON.stringify({
    Actions: [{ Id: 1, ActionType: ACTION.method, Name: "Say", ObjectPathId: 1, ArgumentInfo: { Arguments: [text] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: PATH.root } },
  });

describe("payload limits, in bytes of UTF-8", () => {
  // "ữ" has three bytes, so 100 of them are 300.
  const cases: [name: string, limits: { request: number; response: number }, code: string | undefined, said: string][] = [
    ["both fit", { request: 1000, response: 1000 }, undefined, "ữ".repeat(100)],
    ["the request is too large and does not run", { request: 400, response: 1000 }, "RequestPayloadSizeLimitExceeded", ""],
    [
      "the answer is too large, after the request ran",
      { request: 1000, response: 300 },
      "ResponsePayloadSizeLimitExceeded",
      "ữ".repeat(100),
    ],
  ];
  it.each(cases)("%s", (_name, limits, code, said) => {
    const echo: Echo = { said: "" };
    const answer = JSON.parse(executeText(new Executor(echoType(echo)), body("ữ".repeat(100)), limits));
    expect([answer.Error?.Code, echo.said]).toEqual([code, said]);
  });

  it("counts bytes, not characters", () => {
    const text = body("ữ".repeat(100));
    const bytes = Buffer.byteLength(text);
    const run = (request: number) =>
      JSON.parse(executeText(new Executor(echoType({ said: "" })), text, { request, response: 9999 })).Error?.Code;
    expect([run(bytes), run(bytes - 1)]).toEqual([undefined, "RequestPayloadSizeLimitExceeded"]);
  });
});
