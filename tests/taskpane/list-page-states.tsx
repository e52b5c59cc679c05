import { ListFoundPage } from "../../taskpane/pages/list-found-page";
import { ListNonePage } from "../../taskpane/pages/list-none-page";
import { ListReadyPage } from "../../taskpane/pages/list-ready-page";
import { ListSeveralPage } from "../../taskpane/pages/list-several-page";
import { choices, cutUp, listView, questions, rejected } from "./list-views";
import type { PageState } from "./page-states";

const nothing = () => undefined;
const common = { takesFocus: false, onLookAtTabs: nothing, onShow: nothing };
const found = { ...common, onAnswer: nothing, onPlaces: nothing, onUse: nothing };
const ready = { takesFocus: false, onNext: nothing, onAgain: nothing, onEdit: nothing, onShow: nothing, onConfirm: nothing };

export const listPageStates: [string, PageState][] = [
  [
    "danh-sach-trong",
    {
      step: "list",
      show: () => <ListNonePage {...common} tabs={rejected} onAgain={nothing} onOtherFile={nothing} />,
      title: ["Chưa thấy danh sách CĐCS", "No list of unions found"],
    },
  ],
  [
    "danh-sach-nhieu",
    {
      step: "list",
      show: () => <ListSeveralPage {...common} lists={choices} onChoose={nothing} />,
      title: ["Sổ có 2 danh sách CĐCS", "2 lists of unions"],
    },
  ],
  [
    "danh-sach",
    {
      step: "list",
      show: () => <ListFoundPage {...found} view={listView({ questions })} />,
      title: ["Đã tìm thấy danh sách", "A list was found"],
    },
  ],
  [
    "danh-sach-3-trang",
    {
      step: "list",
      show: () => <ListFoundPage {...found} view={listView(cutUp)} />,
      title: ["Đã tìm thấy danh sách", "A list was found"],
    },
  ],
  [
    "danh-sach-nhan",
    {
      step: "list",
      show: () => <ListFoundPage {...found} view={listView({ questions: questions.slice(2, 3) })} />,
      title: ["Đã tìm thấy danh sách", "A list was found"],
    },
  ],
  [
    "danh-sach-xong",
    {
      step: "list",
      show: () => <ListReadyPage {...ready} view={listView()} />,
      title: ["420 đơn vị, 415 dùng được", "420 units, 415 usable"],
    },
  ],
  [
    "danh-sach-cu",
    {
      step: "list",
      show: () => (
        <ListReadyPage
          {...ready}
          isStale
          view={listView({ units: 415, leftOut: [], findings: [], sectors: [{ sector: "unknown", units: 415, workers: 0, members: 0 }] })}
        />
      ),
      title: ["415 đơn vị, dùng được cả", "415 units, all usable"],
    },
  ],
];
