import { splitPagesText } from "../../src/text/split-pages-text";
import { ListChangedPage } from "../../taskpane/pages/list-changed-page";
import { SplitComparePage } from "../../taskpane/pages/split-compare-page";
import { SplitImpossiblePage } from "../../taskpane/pages/split-impossible-page";
import { SplitWhyPage } from "../../taskpane/pages/split-why-page";
import { comparisonView, impossibleView, impossibleViews, secondRegime, unitWhy, withPart } from "./outcome-views";
import type { PageState } from "./page-states";
import { setup, splitView } from "./views";

const nothing = () => undefined;
const why = { index: 3, count: 415, takesFocus: false, onBack: nothing, onStep: nothing, onHold: nothing, onShow: nothing };
const compare = { setup, takesFocus: false, onChange: nothing, onUseSecond: nothing, onKeepFirst: nothing, onBack: nothing };
const impossible = { takesFocus: false, onWay: nothing, onEdit: nothing, onBack: nothing, onShow: nothing };
const changed = { takesFocus: false, onShowNew: nothing, onBack: nothing };
const explain = (unit: ReturnType<typeof unitWhy>) => splitPagesText("vi").unit.explainUnit({ ...unit.why, isGap: unit.isGap });
const text = { vi: splitPagesText("vi").ways, en: splitPagesText("en").ways };
const first = splitView();
const second = comparisonView();

const whyState = (unit: ReturnType<typeof unitWhy>): PageState => ({
  show: () => <SplitWhyPage {...why} unit={unit} explanation={explain(unit)} />,
  title: [`Vì sao ${unit.why.part}?`, `Why ${unit.why.part}?`],
});
const compareState = (comparison: Parameters<typeof SplitComparePage>[0]["comparison"]): PageState => ({
  show: () => <SplitComparePage {...compare} first={first} comparison={comparison} choices={second.choices} />,
  title: [text.vi.compare.title, text.en.compare.title],
});

export const outcomePageStates: [string, PageState][] = [
  ["phan-bo-vi-sao", whyState(unitWhy())],
  ["phan-bo-vi-sao-du", whyState(secondRegime)],
  ["phan-bo-vi-sao-giu", whyState(unitWhy({ decidedBy: "hold", part: 40, after: 169, missingAfter: 3 }))],
  ["phan-bo-vi-sao-tran", whyState(unitWhy({ decidedBy: "ceiling", ceiling: 20, part: 20, after: 149, missingAfter: 23, tie: "passed" }))],
  [
    "phan-bo-vi-sao-khong-ty-le",
    whyState(
      unitWhy(
        { rate: null, needed: null, gap: null, workers: null, members: null, decidedBy: "confirmation", after: null, missingAfter: null },
        { sector: "unknown", ward: "" },
      ),
    ),
  ],
  ["phan-bo-so-sanh", compareState(comparisonView())],
  ["phan-bo-so-sanh-nghich-ly", compareState(comparisonView({ fallDespiteMore: 3 }))],
  ["phan-bo-so-sanh-dang-tinh", compareState(null)],
  ["phan-bo-so-sanh-khong-the", compareState(impossibleView())],
  ["phan-bo-so-sanh-mat-cot", compareState({ kind: "no-column", heading: "Kết nạp 2020" })],
  ...Object.values(impossibleViews).map((view): [string, PageState] => [
    `phan-bo-khong-the-${view.code}`,
    {
      show: () => <SplitImpossiblePage {...impossible} view={view} />,
      title: [text.vi.impossible.titles[view.code](view.target), text.en.impossible.titles[view.code](view.target)],
    },
  ]),
  [
    "so-da-doi",
    {
      show: () => <ListChangedPage {...changed} tabs={["DS CĐCS 2021"]} before={withPart(first, 1, 37)} outcome={first} />,
      title: [text.vi.changed.title, text.en.changed.title],
    },
  ],
  [
    "so-da-doi-khong-the",
    {
      show: () => <ListChangedPage {...changed} tabs={["DS CĐCS 2021", "Phân bổ"]} outcome={impossibleView()} />,
      title: [text.vi.changed.title, text.en.changed.title],
    },
  ],
];
