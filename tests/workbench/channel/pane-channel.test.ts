import { beforeEach, describe, expect, it } from "vitest";
import { ORIGIN, PaneEnd } from "./pane-end";

let pane: PaneEnd;
beforeEach(() => {
  pane = new PaneEnd();
});

describe("the start", () => {
  it("puts host, conversation and trust into the frame's name, and no telemetry", () => {
    const name = JSON.parse(pane.channel.frameName);
    expect(name.hostInfo.split("$").slice(0, 4)).toEqual(["Excel", "Web", "16.00", "en-US"]);
    expect(name.hostInfo.split("$")[6]).toBe("disableLogging");
    expect(name.xdmInfo.split("|")[2]).toBe(ORIGIN);
  });

  it("answers who it is and what it claims", async () => {
    const context = (await pane.ask("ContextActivationManager_getAppContextAsync", "app"))._data;
    expect(context).toMatchObject({ _appName: 16, _clientMode: 1, _settings: [], _reason: "documentOpened", _appDomains: [ORIGIN] });
    expect(JSON.parse(String(context["_requirementMatrix"]))["ExcelApi"]).toBe("1.14");
  });

  it("claims what it is told to", async () => {
    const older = new PaneEnd({ claimed: { ExcelApi: "1.9" }, locale: "vi-VN" });
    const context = (await older.ask("ContextActivationManager_getAppContextAsync", "app"))._data;
    expect([context["_requirementMatrix"], context["_appUILocale"]]).toEqual(['{"ExcelApi":"1.9"}', "vi-VN"]);
  });
});

describe("messages that are not its own", () => {
  const foreign: [name: string, data: unknown, from?: { origin?: string; source?: unknown }][] = [
    ["of another origin", { _messageType: 0 }, { origin: "https://elsewhere.example" }],
    ["of another window", { _messageType: 0 }, { source: {} }],
    ["of another conversation", { _messageType: 0, _conversationId: "x", _actionName: "executeMethod" }],
    ["that are no JSON", "hello"],
    ["of a bundler", '{"type":"webpackOk"}'],
  ];
  it.each(foreign)("%s are not answered", async (_name, data, from) => {
    pane.post(data, from);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(pane.heard).toEqual([]);
  });

  it("a call it does not know is answered as a failure and kept", async () => {
    expect((await pane.ask("ContextActivationManager_fly", null))["_errorCode"]).toBe(-2);
    expect((await pane.method(64))["Error"]).toBe(5000);
    expect(pane.channel.gaps).toEqual(["ContextActivationManager_fly", "DispatchId 64"]);
  });
});

describe("requests", () => {
  it("go to the executor and back, counted in bytes", async () => {
    expect(await pane.query('{"x":"ữ"}')).toEqual({ Version: 1, Error: 0, Data: [200, [], 'answer to {"x":"ữ"}'] });
    expect(pane.channel.gate.records).toEqual([{ number: 1, bytes: 11, answerBytes: 21, isCleanUp: false }]);
  });

  it("do not run where a fault strikes before; ran where it strikes after", async () => {
    pane.channel.gate.faults.add({ atRequest: 2, code: 5012, when: "before" });
    pane.channel.gate.faults.add({ atRequest: 3, code: 5104, when: "after" });
    const answers = [await pane.query("one"), await pane.query("two"), await pane.query("three"), await pane.query("four")];
    expect(answers.map((answer) => answer["Error"])).toEqual([0, 5012, 5104, 0]);
    expect(pane.executed).toEqual(["one", "three", "four"]);
  });

  it("let somebody else's edit come first", async () => {
    const order: string[] = [];
    pane = new PaneEnd({ execute: async (body) => `${order.push(body)}` });
    pane.channel.gate.beforeRequest = async (request) => {
      order.push(`before ${request}`);
    };
    await pane.query("one");
    await pane.query("two");
    expect(order).toEqual(["before 1", "one", "before 2", "two"]);
  });

  it("are answered where the executor itself fails", async () => {
    const faults: unknown[] = [];
    pane = new PaneEnd({ execute: () => Promise.reject(new Error("the worker is gone")), onFault: (fault) => faults.push(fault) });
    expect((await pane.query("one"))["Error"]).toBe(5001);
    expect(faults).toEqual([new Error("the worker is gone")]);
  });

  it("of the library's own clean-up are neither numbered nor struck", async () => {
    pane.channel.gate.faults.add({ atRequest: "next", code: 7000, when: "before" });
    const cleanUp = { Actions: [{ ActionType: 3, Name: "_RemoveReference" }], ObjectPaths: {} };
    expect((await pane.query(JSON.stringify(cleanUp)))["Error"]).toBe(0);
    expect((await pane.query("work"))["Error"]).toBe(7000);
    expect([pane.channel.gate.syncs, pane.channel.gate.records.map(({ number }) => number)]).toEqual([1, [0, 1]]);
  });
});

describe("settings of the document", () => {
  it("are saved, loaded, and told to the page", async () => {
    const told: ReadonlyMap<string, string>[] = [];
    pane = new PaneEnd({ settings: new Map([["a", "1"]]), onSettings: (settings) => told.push(settings) });
    expect((await pane.method(75))["Properties"]).toEqual({ Settings: [{ Name: "a", Value: "1" }] });
    await pane.method(76, { DdaSettingsMethod: { Properties: [["b", '{"z":1}']] } });
    expect((await pane.method(75))["Properties"]).toEqual({ Settings: [{ Name: "b", Value: '{"z":1}' }] });
    expect(told.map((settings) => [...settings])).toEqual([[["b", '{"z":1}']]]);
  });
});

describe("events", () => {
  const event = [65_536, 10, "sheet", "{}"] as const;

  it("reach the add-in once it listens, and not after", async () => {
    pane.channel.deliver(...event);
    expect(pane.heard).toEqual([]);
    expect((await pane.ask("richApiMessage", null, 1))._data).toEqual({ Error: 0 });
    pane.channel.deliver(...event);
    const message = pane.heard.at(-1);
    expect([message?.["_responseType"], message?.["_actionName"]]).toEqual([1, "richApiMessage"]);
    expect(message?._data["ArrayData"]).toEqual([[...event, expect.any(String), false]]);
    await pane.ask("richApiMessage", null, 2);
    pane.channel.deliver(...event);
    expect(pane.heard.length).toBe(3);
  });

  it("raised by a request come after its answer", async () => {
    pane = new PaneEnd({
      execute: async () => {
        pane.channel.deliver(...event);
        pane.channel.deliver(...event);
        return "done";
      },
    });
    await pane.ask("richApiMessage", null, 1);
    await pane.query("one");
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(pane.heard.map((message) => message["_actionName"])).toEqual(["richApiMessage", "executeMethod", "richApiMessage"]);
    expect(pane.heard.at(-1)?._data["ArrayData"]).toHaveLength(2);
  });
});

describe("commands of the ribbon", () => {
  it("wait until the add-in listens and end when it is done", async () => {
    let isDone = false;
    const command = pane.channel.runCommand("Button1", "allocate").then(() => {
      isDone = true;
    });
    expect(pane.heard).toEqual([]);
    await pane.ask("appCommandInvoked", null, 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const sent = pane.heard.at(-1)?._data ?? {};
    expect([sent[1], sent[2], isDone]).toEqual(["allocate", '{"source":{"id":"Button1"}}', false]);
    await pane.method(94, { 0: sent[0], 1: 0, 2: "{}" });
    await command;
    expect(isDone).toBe(true);
  });

  it("fail where the add-in has no such function, and where it is closed", async () => {
    await pane.ask("appCommandInvoked", null, 1);
    const unknown = pane.channel.runCommand("Button1", "fly").catch((error: Error) => error.message);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await pane.method(94, { 0: pane.heard.at(-1)?._data[0], 1: 5007 });
    expect(await unknown).toContain("refused the command (5007)");
    const closed = pane.channel.runCommand("Button1", "allocate").catch((error: Error) => error.message);
    await new Promise((resolve) => setTimeout(resolve, 5));
    pane.channel.detach();
    expect(await closed).toContain("closed");
    expect(pane.listens).toBe(false);
  });
});

describe("the log", () => {
  it("keeps both directions and cuts long texts", async () => {
    await pane.query("x".repeat(9000));
    expect(pane.channel.log.entries.map(({ direction, action, text }) => [direction, action, text.length])).toEqual([
      ["in", "executeMethod", 2000],
      ["out", "executeMethod", 2000],
    ]);
  });
});
