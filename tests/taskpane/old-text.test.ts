import { describe, expect, test } from "vitest";
import type { ListQuestion } from "../../src/operation/list-view";
import type { EncodingChoice } from "../../src/sheet/legacy-encoding";
import type { Session } from "../../taskpane/session";
import { listGrid } from "../support/list-file";
import { valueIn } from "./check-desk";
import { fileOf, listOf, opened, partsOf, reopened } from "./split-desk";

const SURE = ["C«ng ty H¶i Phßng", "Tr­êng MÇm non Hoa MÇm", "C«ng ty Ngäc L©m", "C«ng ty Th¾ng Lîi"];
const unit = (name: string, ward = "Linh Trung") => [name, ward, "Ngoài nhà nước", 100, 40];
const list = (names: readonly string[]) => ({ "DS CĐCS": listGrid(names.map((name) => unit(name))) });
/** Few words and a Unicode neighbour: nobody can tell. */
const UNSURE = list(["B×nh", "Mü", "Công ty Bồ Đề", "C«ng ty H¶i Phßng"]);

const encodingQuestion = (session: Session): Extract<ListQuestion, { kind: "encoding" }> => {
  const [question] = listOf(session).questions;
  return question?.kind === "encoding" ? question : expect.fail(JSON.stringify(listOf(session).questions));
};
const say = (session: Session, choice: EncodingChoice) => session.split.answerList({ encodings: { "Tên CĐCS": choice } });
describe("texts of an old encoding that are sure", () => {
  test("are shown old and new before the list is taken, and read anew unless the officer says otherwise", async () => {
    const workbook = await fileOf(list(SURE));
    const session = await opened(workbook);
    expect(session.state.split.isListUsed, "the officer has not seen them yet").toBe(false);
    const { legacy, questions } = listOf(session);
    expect(questions).toEqual([]);
    expect(legacy.map(({ heading, encoding, sure, unsure, choice }) => [heading, encoding, sure, unsure, choice])).toEqual([
      ["Tên CĐCS", "tcvn3", 4, 0, null],
    ]);
    expect(legacy[0]?.examples[0]).toEqual({ before: "C«ng ty H¶i Phßng", after: "Công ty Hải Phòng", isSure: true });
    await say(session, "keep");
    expect(listOf(session).legacy[0]?.choice).toBe("keep");
    session.split.choose({ target: 4 });
    await session.split.preview();
    expect(Object.keys(partsOf(session))).toEqual(SURE);
    await say(session, "tcvn3");
    await session.split.preview();
    expect(Object.keys(partsOf(session))).toContain("Công ty Hải Phòng");
    expect(await valueIn(workbook, "DS CĐCS", "B4"), "the sheet keeps the officer's spelling").toBe(SURE[0]);
  });
});

describe("texts that may be of an old encoding", () => {
  test("are asked about in the column of names, with what is not sure first", async () => {
    const session = await opened(await fileOf(UNSURE));
    const { legacy } = encodingQuestion(session);
    expect([legacy.heading, legacy.encoding, legacy.sure, legacy.unsure]).toEqual(["Tên CĐCS", "tcvn3", 1, 2]);
    expect(legacy.examples.map(({ after }) => after)).toEqual(["Bình", "Mỹ", "Công ty Hải Phòng"]);
  });

  test.each<[EncodingChoice, string[]]>([
    ["tcvn3", ["Bình", "Mỹ", "Công ty Bồ Đề", "Công ty Hải Phòng"]],
    ["sure", ["B×nh", "Mü", "Công ty Bồ Đề", "Công ty Hải Phòng"]],
    ["keep", ["B×nh", "Mü", "Công ty Bồ Đề", "C«ng ty H¶i Phßng"]],
  ])("answered with %s, they are so in the split, the check and the summary, and the next time", async (choice, expected) => {
    const workbook = await fileOf(UNSURE);
    const session = await opened(workbook);
    await say(session, choice);
    expect(listOf(session).questions).toEqual([]);
    session.split.choose({ target: 4 });
    await session.split.preview();
    expect(Object.keys(partsOf(session))).toEqual(expected);
    await session.report.check();
    const { findings = [] } = session.state.report.check ?? {};
    expect(findings.filter(({ facts }) => facts["said"] === "B×nh").length > 0).toBe(choice === "sure");
    await session.split.preview();
    await session.split.write("");
    expect(session.state.split.receipt).not.toBeNull();
    const again = await opened(await reopened(workbook));
    expect(listOf(again).questions).toEqual([]);
    again.split.choose({ target: 4 });
    await again.split.preview();
    expect(Object.keys(partsOf(again))).toEqual(expected);
    await again.report.summarise();
    await again.report.writeSummary("");
    expect(again.state.report.summaryReceipt).not.toBeNull();
  });

  test("a column that units are not told by is not asked about", async () => {
    const session = await opened(
      await fileOf({
        "DS CĐCS": listGrid(
          [
            [...unit("Công ty Một"), "B×nh"],
            [...unit("Công ty Hai"), "Bồ Đề"],
          ],
          ["Ghi chú"],
        ),
      }),
    );
    expect(listOf(session).questions).toEqual([]);
    expect(listOf(session).legacy).toMatchObject([{ heading: "Ghi chú", sure: 0, unsure: 1 }]);
  });
});
