import { layoutText } from "../../src/text/layout-text";
import { LayoutPage } from "../../taskpane/pages/layout-page";
import { blankLooked, listLooked, oldTextLooked, strangeLooked, toldLooked } from "./layout-views";
import type { PageState } from "./page-states";

const nothing = () => undefined;
const page = { takesFocus: false, onSay: nothing, onTable: nothing, onLeave: nothing };
const [vi, en] = [layoutText("vi").layout, layoutText("en").layout];
const state = (looked: Parameters<typeof LayoutPage>[0]["looked"]): PageState => ({
  show: () => <LayoutPage {...page} looked={looked} />,
  step: "check",
  title:
    looked.of.file === null
      ? [vi.ofTab(looked.of.tab ?? ""), en.ofTab(looked.of.tab ?? "")]
      : [vi.ofFile(looked.of.file), en.ofFile(looked.of.file)],
});
const strange = strangeLooked();

export const layoutPageStates: [string, PageState][] = [
  ["cach-doc-danh-sach", state(listLooked())],
  ["cach-doc-chua-hieu", state(strange)],
  ["cach-doc-tu-choi", state({ ...strange, answer: { ...strange.answer, refusal: "few-labels" } })],
  ["cach-doc-da-chi", state(toldLooked())],
  ["cach-doc-chu-cu", state(oldTextLooked())],
  ["cach-doc-trong", state(blankLooked())],
];
