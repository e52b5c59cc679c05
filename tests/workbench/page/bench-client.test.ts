import { MessageChannel } from "node:worker_threads";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { BenchNotice, BenchReply, BenchRequest } from "../../../workbench/engine/bench-messages";
import { type BenchClient, BenchError, type BenchLine, connectBench } from "../../../workbench/page/bench-client";

let close: () => void;
let client: BenchClient;
let breakDown: (event: ErrorEvent) => void;
let work: (request: BenchRequest) => BenchReply | BenchNotice | undefined;
let send: (message: BenchReply | BenchNotice) => void;

beforeEach(() => {
  const { port1, port2 } = new MessageChannel();
  port2.on("message", (request: BenchRequest) => {
    const answer = work(request);
    if (answer) port2.postMessage(answer);
  });
  send = (message) => port2.postMessage(message);
  const line: BenchLine = {
    postMessage: (message, transfer) => port1.postMessage(message, transfer as never),
    addEventListener: (type: string, listener: (event: never) => void) => {
      if (type === "error") breakDown = listener as (event: ErrorEvent) => void;
      else port1.on("message", (data) => listener({ data } as never));
    },
  };
  client = connectBench(line);
  close = () => port1.close();
});
afterEach(() => close());

test("each answer finds its request, in whatever order they come", async () => {
  const held: BenchRequest[] = [];
  work = (request) => {
    held.push(request);
    if (held.length < 2) return undefined;
    for (const one of held.toReversed()) send({ id: one.id, ok: true, reply: { input: `of ${one.id}` } });
    return undefined;
  };
  const first = client.request("input", { sheet: 1, row: 0, column: 0 });
  const second = client.request("input", { sheet: 1, row: 1, column: 0 });
  expect(await Promise.all([first, second])).toEqual([{ input: "of 1" }, { input: "of 2" }]);
});

test("a refusal is an error with its code", async () => {
  work = ({ id }) => ({ id, ok: false, code: "protected", message: "locked" });
  const refused = client.request("edit", { sheet: 1, row: 0, column: 0, input: "1" });
  await expect(refused).rejects.toThrow(BenchError);
  await expect(refused).rejects.toMatchObject({ code: "protected", message: "locked" });
});

test("bytes are handed over, not copied", async () => {
  work = ({ id }) => ({ id, ok: true, reply: null });
  const bytes = new ArrayBuffer(8);
  await client.request("open", { name: "a.xlsx", bytes }, [bytes]);
  expect(bytes.byteLength).toBe(0);
});

test("notices go to all who listen, until they stop", async () => {
  const heard: string[] = [];
  const stop = client.onNotice(({ notice }) => heard.push(`a ${notice}`));
  client.onNotice(({ notice }) => heard.push(`b ${notice}`));
  work = ({ id }) => ({ id, ok: true, reply: null });
  send({ notice: "changed", version: 1 });
  await client.request("book", {});
  stop();
  send({ notice: "changed", version: 2 });
  await client.request("book", {});
  expect(heard).toEqual(["a changed", "b changed", "b changed"]);
});

test("a worker that breaks down fails what is open and what comes later", async () => {
  work = () => undefined;
  const open = client.request("book", {});
  breakDown({ message: "out of memory" } as ErrorEvent);
  await expect(open).rejects.toMatchObject({ code: "stopped", message: "out of memory" });
  await expect(client.request("book", {})).rejects.toMatchObject({ code: "stopped" });
});
