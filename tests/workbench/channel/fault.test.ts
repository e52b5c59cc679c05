import { describe, expect, it } from "vitest";
import { CLAIMED_SETS } from "../../../workbench/channel/claimed-sets";
import { type FaultCode, FaultProgramme, isCleanUp } from "../../../workbench/channel/fault";
import { officeForEachTest, refusal } from "../../support/in-excel";

describe("a programme of faults", () => {
  it("strikes each request once", () => {
    const programme = new FaultProgramme([
      { atRequest: 2, code: 5004, when: "before" },
      { atRequest: 2, code: 5012, when: "after" },
    ]);
    programme.add({ atRequest: "next", code: 7000, when: "before" });
    expect([1, 2, 2, 2, 3].map((request) => programme.take(request)?.code)).toEqual([7000, 5004, 5012, undefined, undefined]);
  });
});

describe("requests the library makes by itself", () => {
  const bodies: [name: string, body: object, isOne: boolean][] = [
    ["gives back references", { Actions: [{ ActionType: 1 }, { ActionType: 3, Name: "_RemoveReference" }] }, true],
    [
      "also does something",
      {
        Actions: [
          { ActionType: 3, Name: "_RemoveReference" },
          { ActionType: 4, Name: "Values" },
        ],
      },
      false,
    ],
    [
      "writes that word into a cell",
      { Actions: [{ ActionType: 4, Name: "Values", ArgumentInfo: { Arguments: ['"_RemoveReference"'] } }] },
      false,
    ],
  ];
  it.each(bodies)("%s", (_name, body, isOne) => expect(isCleanUp(JSON.stringify(body))).toBe(isOne));
});

describe("faults through the library", () => {
  const excel = officeForEachTest();
  const codes: [FaultCode, string][] = [
    [5004, "InvalidOperationInCellEditMode"],
    [5012, "InvalidOrTimedOutSession"],
    [5102, "ActivityLimitReached"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [5104, "ResponsePayloadSizeLimitExceeded"],
    [7000, "AccessDenied"],
  ];
  for (const when of ["before", "after"] as const) {
    it.each(codes)(`%i is %s, ${when} the request`, (code, name) =>
      excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        excel.office.faults.add({ atRequest: "next", code, when });
        cell.values = [["written"]];
        const error = await refusal(context.sync());
        expect([error.code, error instanceof excel.office.OfficeExtension.Error]).toEqual([name, true]);
        const after = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
        await context.sync();
        expect(after.values).toEqual([[when === "after" ? "written" : ""]]);
      }),
    );
  }

  it("somebody else's edit comes between two syncs", () =>
    excel.run(async (context) => {
      const { bench } = excel.office;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["ours"]];
      await context.sync();
      excel.office.setBeforeRequest((request) => {
        if (request === 2) bench.person.edit(bench.host.active, 0, 0, "theirs");
      });
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      expect([cell.values, excel.office.syncs]).toEqual([[["theirs"]], 2]);
    }));
});

describe("the library's own enforcement of requirement sets", () => {
  const excel = officeForEachTest({ claimed: { ...CLAIMED_SETS, ExcelApi: "1.9" }, isEnforced: true });

  it("lets 1.9 pass and refuses what is newer, in Microsoft's words", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.getCellProperties({ address: true });
      await context.sync();
      const error = await refusal((async () => range.getMergedAreasOrNullObject())());
      expect([error.code, error.message]).toEqual(["ApiNotFound", expect.stringContaining("ExcelApi 1.13")]);
    }));
});
