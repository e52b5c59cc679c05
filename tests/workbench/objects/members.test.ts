import { expect, it } from "vitest";
import { createObjectModel } from "../../../workbench/objects/create-object-model";
import { newObject } from "../../../workbench/objects/new-object";
import { workbookType } from "../../../workbench/objects/workbook-type";
import { knownTypes } from "../../../workbench/wire/server-type";
import { libraryMembers } from "../../support/library-members";

/** Not among the types of Excel: the library makes them by itself. */
const INTERNAL = new Set(["AddinInternalService", "AppRuntimeService"]);
const library = libraryMembers();
/** Types that tests of the wire define: the files of one run share their modules. */
const INVENTED = /^Test/;
const types = [...knownTypes].filter(([name]) => !INTERNAL.has(name) && !INVENTED.test(name));

/** Members the library asks for outside of the type's own code. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = { Worksheet: ["Gridlines"] };

it("compares every family of objects", () => {
  expect([typeof createObjectModel, typeof newObject, typeof workbookType]).toEqual(["function", "function", "function"]);
  expect(types.map(([name]) => name)).toEqual(expect.arrayContaining(["Workbook", "Worksheet", "Range", "Table", "Chart", "PageLayout"]));
});

it.each(types)("%s has no member that the installed library does not ask for", (name, members) => {
  const known = library.get(name);
  expect(known, `the library has a type ${name}`).toBeDefined();
  expect(members.filter((member) => !known?.has(member) && !ELSEWHERE[name]?.includes(member))).toEqual([]);
});
