import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Bench, openBench, openStage, type Stage } from "../../e2e/open-bench";

/** A pane of four lines: it keeps what it is told, and answers one command. */
const PANE = `
  Office.onReady((info) => { window.ready = info; });
  window.changes = [];
  Office.actions.associate("mark", async (event) => {
    await Excel.run(async (context) => { context.workbook.worksheets.getActiveWorksheet().getRange("Z1").values = [[event.source.id]]; await context.sync(); });
    event.completed();
  });
`;

let stage: Stage;
let bench: Bench;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  bench = await openBench(stage, { script: PANE });
  await bench.pane.waitForFunction(() => "ready" in window);
});
afterEach(async () => {
  const gaps = await bench.page.evaluate(() => window.workbench?.channel?.gaps);
  await bench.close();
  expect([gaps, bench.troubles]).toEqual([[], []]);
});

/** Loads the workbook's name in the pane; the error's code where it is refused. */
const loadName = () =>
  bench.pane.evaluate(async () => {
    const context = new Excel.RequestContext();
    context.workbook.load("name");
    try {
      await context.sync();
      return "done";
    } catch (error) {
      return error instanceof OfficeExtension.Error ? error.code : String(error);
    }
  });

describe("Microsoft's unmodified Office.js in the pane", () => {
  it("believes itself in Excel on the web, with the sets claimed", async () => {
    const facts = await bench.pane.evaluate(() => ({
      ready: (window as unknown as { ready: object }).ready,
      sets: ["1.9", "1.14", "1.15"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
      language: Office.context.displayLanguage,
    }));
    expect(facts.ready).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(facts.sets).toEqual([true, true, false]);
    expect(facts.language).toMatch(/^vi/);
  });

  it("saves settings of the document", async () => {
    const kept = await bench.pane.evaluate(
      () =>
        new Promise<string>((resolve) => {
          Office.context.document.settings.set("place", { tab: "DS CĐCS" });
          Office.context.document.settings.saveAsync(() =>
            Office.context.document.settings.refreshAsync((result) => resolve(JSON.stringify(result.value.get("place")))),
          );
        }),
    );
    expect(kept).toBe('{"tab":"DS CĐCS"}');
  });

  it("hears a change that it registered for, also one made in the same request, and none after taking it back", async () => {
    const addresses = await bench.pane.evaluate(async () => {
      const heard: string[] = [];
      const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
      const pause = () => new Promise((resolve) => setTimeout(resolve, 300));
      const handler = await Excel.run(async (context) => {
        const added = sheetOf(context).onChanged.add(async (args) => {
          heard.push(args.address);
        });
        sheetOf(context).getRange("B2").values = [["same request"]];
        await context.sync();
        return added;
      });
      await pause();
      const write = (address: string) =>
        Excel.run(async (context) => {
          sheetOf(context).getRange(address).values = [[1]];
          await context.sync();
        });
      await write("C3");
      await pause();
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      await write("D4");
      await pause();
      return heard;
    });
    expect(addresses).toEqual(["B2", "C3"]);
  });

  it("runs a command of the ribbon and says when it is done; refuses one it does not have", async () => {
    const errors = await bench.page.evaluate(async () => {
      await window.workbench?.channel?.runCommand("ButtonMark", "mark");
      return window.workbench?.channel?.runCommand("ButtonFly", "fly").catch((error: Error) => error.message);
    });
    expect(errors).toContain("refused the command");
    const written = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("Z1").load("values");
        await context.sync();
        return cell.values;
      }),
    );
    expect(written).toEqual([["ButtonMark"]]);
  });

  const faults = [
    [5004, "InvalidOperationInCellEditMode"],
    [5012, "InvalidOrTimedOutSession"],
    [5102, "ActivityLimitReached"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [5104, "ResponsePayloadSizeLimitExceeded"],
    [7000, "AccessDenied"],
  ] as const;
  it("reads each fault of the channel as Microsoft's code, and goes on", async () => {
    const seen: string[] = [];
    for (const [code] of faults) {
      await bench.page.evaluate((number) => window.workbench?.faults?.add({ atRequest: "next", code: number, when: "before" }), code);
      seen.push(await loadName());
    }
    expect(seen).toEqual(faults.map(([, name]) => name));
    expect(await loadName()).toBe("done");
  });

  it("connects again after a reload of the pane", async () => {
    // The old page stands for a moment after the call: only the new one is without the mark.
    await bench.pane.evaluate(() => Object.assign(window, { isOld: true }));
    await bench.pane.evaluate(() => location.reload()).catch(() => undefined);
    await bench.pane.waitForFunction(() => !("isOld" in window) && "ready" in window);
    expect(await loadName()).toBe("done");
  });
});
