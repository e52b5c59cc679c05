import { HostError, type HostErrorCode } from "../../src/sheet/host-error";
import type { PageName } from "../../taskpane/steps";
import { HeldWorkbook, officeWorkbook, tabOf } from "./held-workbook";

const never = () => new Promise<void>(() => undefined);

/** A state of the pane: what the workbook does, which page is opened, and the title that then stands there in each language. */
interface State {
  readonly workbook?: () => HeldWorkbook;
  readonly open: PageName;
  readonly title: readonly [vi: string, en: string];
  readonly now?: () => Date;
}

function refused(code: HostErrorCode): () => HeldWorkbook {
  return () => {
    const workbook = officeWorkbook();
    for (let times = 0; times < 20; times++) workbook.refusals.push(new HostError(code, { tab: "Phân bổ", said: "GeneralException" }));
    return workbook;
  };
}

const slow = () => {
  const workbook = officeWorkbook();
  workbook.pause = never;
  return workbook;
};
const long = "Danh_sách_CĐCS_quận_Thủ_Đức_31ký";

/** Every page and what may stand in the place of one, by name. */
export const states: [string, State][] = [
  ["first page", { workbook: officeWorkbook, open: "welcome", title: ["Chỉ tiêu Công đoàn", "Trade-union targets"] }],
  ["first page without a workbook", { open: "welcome", title: ["Chỉ tiêu Công đoàn", "Trade-union targets"] }],
  ["list where there is none", { workbook: officeWorkbook, open: "list", title: ["Chưa thấy danh sách CĐCS", "No list of unions found"] }],
  [
    "looking for the list",
    { workbook: slow, open: "list", title: ["Đang tìm danh sách CĐCS…", "Looking for the list of unions…"], now: () => new Date() },
  ],
  ["sheets", { workbook: officeWorkbook, open: "tabs", title: ["Trang «DS CĐCS 2021»", "Sheet “DS CĐCS 2021”"] }],
  [
    "list with long names",
    {
      workbook: () =>
        new HeldWorkbook(`${long}${long}.xlsx`, [tabOf({ tab: long, isProtected: true, hiddenColumns: [1] }, 1204, 44, [[0, 1]])]),
      open: "tabs",
      title: [`Trang «${long}»`, `Sheet “${long}”`],
    },
  ],
  [
    "empty tab",
    { workbook: () => new HeldWorkbook("moi.xlsx", [tabOf({ tab: "T1" }, 0, 0)]), open: "tabs", title: ["Trang «T1»", "Sheet “T1”"] },
  ],
  ["allocate", { workbook: officeWorkbook, open: "allocate", title: ["Phân bổ chỉ tiêu", "Split the target"] }],
  ["check", { workbook: officeWorkbook, open: "check", title: ["Kiểm tra số liệu", "Check the figures"] }],
  ["summarise", { workbook: officeWorkbook, open: "summarise", title: ["Tổng hợp, in và ký", "Summarise, print, sign"] }],
  ["journal", { workbook: officeWorkbook, open: "journal", title: ["Nhật ký và khôi phục", "Log and restore"] }],
  ["settings", { workbook: officeWorkbook, open: "settings", title: ["Thiết lập", "Settings"] }],
  ["help", { workbook: officeWorkbook, open: "help", title: ["Trợ giúp", "Help"] }],
  ["protected", { workbook: refused("tab-protected"), open: "list", title: ["Trang «Phân bổ» đang khóa", "Sheet “Phân bổ” is protected"] }],
  [
    "lost session",
    {
      workbook: refused("session-lost"),
      open: "list",
      title: ["Excel đã mất kết nối với sổ", "Excel lost its connection to the workbook"],
    },
  ],
  ["cell being edited", { workbook: refused("cell-edit"), open: "list", title: ["Đang chờ một ô sửa dở", "Waiting for a cell"] }],
  [
    "reading",
    { workbook: slow, open: "tabs", title: ["Đang đọc trang «DS CĐCS 2021»", "Reading sheet “DS CĐCS 2021”"], now: () => new Date() },
  ],
];
