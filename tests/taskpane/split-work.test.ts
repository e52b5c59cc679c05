import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import type { SplitView } from "../../src/operation/split-view";
import { deskBook } from "../../taskpane/desk-book";
import { Session } from "../../taskpane/session";
import { sampleBytes } from "../samples/sample-file";

const noon = new Date(2021, 2, 5, 10, 42);

async function opened(workbook: FileWorkbook): Promise<Session> {
  const session = new Session(() => noon);
  await session.open(deskBook(workbook));
  await session.split.findList();
  return session;
}

function splitOf(session: Session): SplitView {
  const { outcome } = session.state.split;
  if (outcome?.kind !== "split") throw new Error(JSON.stringify(outcome));
  return outcome;
}

describe("the sample of a district, from its list to the written tab and back", () => {
  test("is found, shared out exactly, written, and taken back", async () => {
    const workbook = await FileWorkbook.open("quan-mau.xlsx", sampleBytes("quan-mau.xlsx"));
    const session = await opened(workbook);
    const { found } = session.state.split;
    console.log(JSON.stringify(found?.outcome, null, 1).slice(0, 3000));
    await session.split.preview();
    const view = splitOf(session);
    console.log(view.totals, view.writes, view.findings.length, view.leftOut.length, view.units.keys.length);
    await session.split.write("Lan");
    console.log(session.state.refusal, session.state.crash, session.state.split.receipt);
    expect(session.state.split.receipt?.total).toBe(4500);
    await session.split.findList();
    console.log(session.state.split.found?.setup?.standing, session.state.split.found?.change, session.state.split.isListUsed);
    await session.split.loadJournal();
    console.log(session.state.split.journal);
    await session.split.restore(1, "Lan");
    console.log(
      session.state.refusal,
      (await workbook.describe()).tabs.map(({ name }) => name),
    );
  });
});
