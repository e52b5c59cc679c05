import type { ReactNode } from "react";
import { SplitFormPage } from "../../taskpane/pages/split-form-page";
import { SplitPreviewPage } from "../../taskpane/pages/split-preview-page";
import { SplitReceiptPage } from "../../taskpane/pages/split-receipt-page";
import type { StepName } from "../../taskpane/steps";
import { choices, listChange, receipt, setup, splitView } from "./views";

const nothing = () => undefined;
const preview = { takesFocus: false, onWrite: nothing, onCompare: nothing, onBack: nothing, onWhy: nothing, onShow: nothing };
const form = { setup, officer: "", takesFocus: false, onOfficer: nothing, onChange: nothing, onPreview: nothing };

/** A page in one of its states, by name, and the title that then stands there in each language. */
export interface PageState {
  readonly show: () => ReactNode;
  readonly step?: StepName;
  readonly title: readonly [vi: string, en: string];
}

const standing = splitView({}, 6);
const changed = {
  ...standing,
  changes: { changed: 2, added: 1, gone: 3 },
  typedOver: 2,
  units: { ...standing.units, before: Float64Array.from([0, 39, 333, Number.NaN, 100, 0]), held: Uint8Array.from([0, 1, 0, 0, 0, 0]) },
  writes: { ...standing.writes, tabs: ["Phân bổ", "Phụ lục"], canRestore: false, leftBehind: 3 },
};

export const pageStates: [string, PageState][] = [
  ["phan-bo", { show: () => <SplitFormPage {...form} choices={choices} change={null} />, title: ["Phân bổ chỉ tiêu", "Split the target"] }],
  [
    "phan-bo-da-doi",
    {
      show: () => (
        <SplitFormPage
          {...form}
          setup={{
            ...setup,
            bounds: { holds: 12, floors: 3, ceilings: 1, typedOver: 2 },
            findings: [{ code: "A04", severity: "error", cells: [{ tab: "DS CĐCS 2021", address: "M12" }], facts: { found: "chưa rõ" } }],
          }}
          choices={{ ...choices, programme: "cong-doan-phuong-2025", weight: "column", weightHeading: "Lao động nữ", method: "adams" }}
          change={listChange}
        />
      ),
      title: ["Phân bổ chỉ tiêu", "Split the target"],
    },
  ],
  [
    "phan-bo-xem-truoc",
    { show: () => <SplitPreviewPage {...preview} view={splitView({}, 415)} />, title: ["Xem trước phân bổ", "Preview of the split"] },
  ],
  [
    "phan-bo-du-dat",
    {
      show: () => <SplitPreviewPage {...preview} view={splitView({ target: 900 })} />,
      title: ["Xem trước phân bổ", "Preview of the split"],
    },
  ],
  [
    "phan-bo-xem-truoc-doi",
    { show: () => <SplitPreviewPage {...preview} view={changed} />, title: ["Xem trước phân bổ", "Preview of the split"] },
  ],
  [
    "phan-bo-trang-trung-ten",
    {
      show: () => (
        <SplitPreviewPage {...preview} view={{ ...standing, writes: { ...standing.writes, isNew: true, titleTaken: ["Phân bổ"] } }} />
      ),
      title: ["Xem trước phân bổ", "Preview of the split"],
    },
  ],
  [
    "phan-bo-da-ghi",
    {
      show: () => (
        <SplitReceiptPage receipt={receipt} takesFocus={false} onNext={nothing} onRestore={nothing} onShow={nothing} onAnnex={nothing} />
      ),
      title: ["Đã ghi trang «Phân bổ»", "Sheet “Phân bổ” is written"],
    },
  ],
  [
    "phan-bo-da-ghi-khong-khoi-phuc",
    {
      show: () => (
        <SplitReceiptPage
          receipt={{ ...receipt, canRestore: false, leftBehind: 2, failed: [receipt.cells.check] }}
          takesFocus={false}
          onNext={nothing}
          onRestore={nothing}
        />
      ),
      title: ["Đã ghi trang «Phân bổ»", "Sheet “Phân bổ” is written"],
    },
  ],
];
