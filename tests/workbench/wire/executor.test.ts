import { beforeEach, describe, expect, it } from "vitest";
import { Executor } from "../../../workbench/wire/executor";
import { ACTION, PATH, type ProcessQuery, type WireAction, type WirePath } from "../../../workbench/wire/wire-message";
import { type Box, boxType, calls, lid } from "./box-types";

let shelf: Box;
let executor: Executor;
let faults: unknown[];
let gaps: string[];

beforeEach(() => {
  shelf = {
    label: "shelf",
    boxes: [
      { label: "a", boxes: [] },
      { label: "b", boxes: [] },
      { label: "c", boxes: [] },
    ],
  };
  calls.length = 0;
  faults = [];
  gaps = [];
  executor = new Executor(boxType(shelf), {
    newObject: (name) => (name === "Test.Lid" ? lid(shelf) : undefined),
    onGap: (member) => gaps.push(member),
    onFault: (fault) => faults.push(fault),
  });
});

const path = (Id: number, ObjectPathType: number, more: Partial<WirePath> = {}): WirePath => ({ Id, ObjectPathType, ...more });
const ROOT = path(1, PATH.root);
const BOXES = path(2, PATH.property, { Name: "Boxes", ParentObjectPathId: 1 });
const item = (Id: number, label: string): WirePath =>
  path(Id, PATH.indexer, { ParentObjectPathId: 2, ArgumentInfo: { Arguments: [label] } });
const action = (ActionType: number, ObjectPathId: number, more: Partial<WireAction> = {}): WireAction => ({
  Id: 100,
  ActionType,
  ObjectPathId,
  ...more,
});
const run = (paths: readonly WirePath[], ...Actions: WireAction[]) => {
  const request: ProcessQuery = { Actions, ObjectPaths: Object.fromEntries(paths.map((known) => [known.Id, known])) };
  return executor.execute(request);
};
const value = (answer: ReturnType<typeof run>) => answer.Results.at(-1)?.Value;

describe("object paths", () => {
  it("runs a method path once, however often it is used", () => {
    const added = path(3, PATH.method, { Name: "Add", ParentObjectPathId: 1, ArgumentInfo: { Arguments: ["new"] } });
    const answer = run(
      [ROOT, added],
      action(ACTION.instantiate, 3),
      action(ACTION.query, 3, { QueryInfo: { Select: ["label"] } }),
      action(ACTION.method, 3, { Name: "Count" }),
    );
    expect(calls).toEqual(["add new"]);
    expect(answer.Results.map((result) => result.Value)).toEqual([{ Id: "new" }, { Id: "new", Label: "new" }, 0]);
  });

  const nulls: [name: string, paths: WirePath[], id: number][] = [
    ["a null object path", [path(9, PATH.nullObject)], 9],
    ["a member that answers null", [ROOT, BOXES, item(9, "nope")], 9],
    ["a child of a null object", [ROOT, BOXES, item(8, "nope"), path(9, PATH.property, { Name: "Lid", ParentObjectPathId: 8 })], 9],
  ];
  it.each(nulls)("answers null for %s", (_name, paths, id) => {
    const answer = run(paths, action(ACTION.instantiate, id), action(ACTION.query, id), action(ACTION.method, id, { Name: "Count" }));
    expect(answer.Results.map((result) => result.Value)).toEqual([null, null, { _IsNull: true }]);
    expect(run(paths, action(ACTION.setProperty, id, { Name: "Label", ArgumentInfo: { Arguments: ["x"] } })).Error?.Code).toBe(
      "InvalidObjectPath",
    );
  });

  it("follows references in arguments, in lists too", () => {
    const info = { Arguments: [3, [4, 5]], ReferencedObjectPathIds: [3, [4, 5]] };
    const answer = run(
      [ROOT, BOXES, item(3, "a"), item(4, "b"), item(5, "c")],
      action(ACTION.method, 1, { Name: "Join", ArgumentInfo: info }),
    );
    expect(value(answer)).toBe("a+b,c");
  });

  it("follows references inside of plain values", () => {
    const info = { Arguments: [{ _ObjectPathId: 3 }, [{ _ObjectPathId: 4 }]] };
    expect(value(run([ROOT, BOXES, item(3, "a"), item(4, "b")], action(ACTION.method, 1, { Name: "Join", ArgumentInfo: info })))).toBe(
      "a+b",
    );
  });

  it("makes new objects by the server's type name, and none that it does not know", () => {
    const made = path(3, PATH.newObject, { Name: "Test.Lid" });
    expect(value(run([made], action(ACTION.query, 3, { QueryInfo: { Select: ["Color"] } })))).toEqual({ Color: "red" });
    expect(run([path(3, PATH.newObject, { Name: "Test.Other" })], action(ACTION.instantiate, 3)).Error?.Code).toBe("ApiNotFound");
  });

  it("refuses a path that is not in the request", () => {
    expect(run([ROOT], action(ACTION.instantiate, 7)).Error?.Code).toBe("InvalidObjectPath");
  });
});

describe("queries", () => {
  const queries: [name: string, id: number, select: string[], answer: unknown][] = [
    ["everything", 1, [], { Id: "shelf", Label: "shelf", Depth: 3 }],
    ["one scalar in the client's casing", 1, ["label"], { Id: "shelf", Label: "shelf" }],
    ["a deeper member", 1, ["lid/color"], { Id: "shelf", Lid: { Color: "red" } }],
    ["an object alone, which means its scalars", 1, ["lid"], { Id: "shelf", Lid: { Color: "red", Weight: 2 } }],
    ["two members of one object", 1, ["lid/color", "lid/weight", "depth"], { Id: "shelf", Depth: 3, Lid: { Color: "red", Weight: 2 } }],
    ["a null object", 1, ["nothing/label"], { Id: "shelf", Nothing: null }],
    ["a collection's own scalar", 2, ["count"], { Count: 3 }],
  ];
  it.each(queries)("answer %s", (_name, id, Select, expected) => {
    expect(value(run([ROOT, BOXES], action(ACTION.query, id, { QueryInfo: { Select } })))).toEqual(expected);
  });

  it("page through items and number them", () => {
    const answer = run([ROOT, BOXES], action(ACTION.query, 2, { QueryInfo: { Select: ["label"], Skip: 1, Top: 1 } }));
    expect(value(answer)).toEqual({ _Items: [{ Id: "b", Label: "b", _Index: 1 }] });
  });

  it("answer in the client's casing where asked as JSON", () => {
    const answer = run([ROOT, BOXES], action(ACTION.queryAsJson, 2, { QueryInfo: { Select: ["label", "lid/color"], Top: 1 } }));
    expect(value(answer)).toEqual({ items: [{ Id: "a", label: "a", lid: { color: "red" }, _Index: 0 }] });
  });
});

describe("order and errors", () => {
  it("stops at the first error: what ran stays, what follows does not run", () => {
    const answer = run(
      [ROOT, BOXES, item(3, "a")],
      action(ACTION.setProperty, 3, { Name: "Label", ArgumentInfo: { Arguments: ["z"] } }),
      action(ACTION.method, 1, { Name: "Refuse" }),
      action(ACTION.setProperty, 1, { Name: "Label", ArgumentInfo: { Arguments: ["never"] } }),
    );
    expect(shelf).toMatchObject({ label: "shelf", boxes: [{ label: "z" }, {}, {}] });
    expect(answer.Error).toEqual({
      Code: "InvalidArgument",
      Message: "The argument is invalid or missing or has an incorrect format.",
      Location: "TestBox.refuse",
      ActionIndex: 1,
      HttpStatusCode: 400,
    });
  });

  it("answers traces, and nothing for what sets", () => {
    const answer = run(
      [ROOT],
      action(ACTION.trace, 0, { Id: 7 }),
      action(ACTION.update, 1, { ObjectState: { Label: "new" } }),
      action(ACTION.setProperty, 1, { Name: "label", ArgumentInfo: { Arguments: ["newer"] } }),
    );
    expect(answer).toEqual({ Results: [{ ActionId: 7, Value: null }], TraceIds: [7] });
    expect(shelf.label).toBe("newer");
  });

  it("hears of its own faults, and tells the client GeneralException", () => {
    expect(run([ROOT], action(ACTION.method, 1, { Name: "Break" })).Error?.Code).toBe("GeneralException");
    expect(faults).toEqual([new TypeError("a fault of the host")]);
  });

  it("refuses to set what can only be read", () => {
    expect(run([ROOT], action(ACTION.setProperty, 1, { Name: "Depth", ArgumentInfo: { Arguments: [1] } })).Error?.Code).toBe(
      "InvalidArgument",
    );
  });
});

describe("gaps", () => {
  const unknown: [name: string, paths: WirePath[], asked: WireAction, member: string][] = [
    ["a method", [ROOT], action(ACTION.method, 1, { Name: "Fly" }), "TestBox.Fly()"],
    ["a scalar to set", [ROOT], action(ACTION.setProperty, 1, { Name: "Wings" }), "TestBox.Wings"],
    ["a property to load", [ROOT], action(ACTION.query, 1, { QueryInfo: { Select: ["wings/span"] } }), "TestBox.wings"],
    ["a link", [ROOT, path(3, PATH.property, { Name: "Wings", ParentObjectPathId: 1 })], action(ACTION.instantiate, 3), "TestBox.Wings"],
    ["a kind of action", [ROOT], action(ACTION.recursiveQuery, 1), "action type 6"],
  ];
  it.each(unknown)("are loud for %s, and kept although the add-in swallows the error", (_name, paths, asked, member) => {
    const { Error: error } = run(paths, asked);
    expect([error?.Code, error?.Message]).toEqual(["ApiNotFound", `HOST GAP: ${member} is not known to this host.`]);
    expect([executor.gaps, gaps]).toEqual([[member], [member]]);
  });
});

describe("tracked references", () => {
  it("live from _KeepReference to _RemoveReference, across requests", () => {
    const kept = run([ROOT, BOXES, item(3, "a")], action(ACTION.method, 3, { Name: "_KeepReference" }), action(ACTION.instantiate, 3));
    const { _ReferenceId: id } = value(kept) as { _ReferenceId: string };
    expect(id).toBeTypeOf("string");
    const reference = path(4, PATH.reference, { Name: id });
    shelf.boxes.reverse();
    expect(value(run([reference], action(ACTION.query, 4, { QueryInfo: { Select: ["label"] } })))).toEqual({
      Id: "a",
      _ReferenceId: id,
      Label: "a",
    });
    run([ROOT], action(ACTION.method, 1, { Name: "_RemoveReference", ArgumentInfo: { Arguments: [id] } }));
    expect(run([reference], action(ACTION.instantiate, 4)).Error?.Code).toBe("InvalidReference");
  });
});
