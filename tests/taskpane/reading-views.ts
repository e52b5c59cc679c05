import type { FileLine, FileReading } from "../../taskpane/file-reading";

const NAMES = ["Dược Phước Hưng", "May Thắng Lợi Mới", "Dệt Hồng Hà Mới", "Xây dựng Đại Lộc", "In Quốc Thái", "Gỗ Gia Hưng"];

/** Twenty files: one is refused, eleven are read, one is at hand, seven wait. */
export function readingOf(state: FileLine["state"], share: number | null): FileReading {
  const line = (name: string, how: FileLine["state"], more: Partial<FileLine> = {}): FileLine => {
    return { file: new File([name.repeat(20)], name), name, state: how, share: null, refusal: null, ...more };
  };
  const named = (count: number, from: number) =>
    Array.from({ length: count }, (_, at) => `BC Q1 ${NAMES[(at + from) % NAMES.length]} ${at + from}.xlsx`);
  const lines = [
    ...named(5, 0).map((name) => line(name, "read")),
    line("BC Q1 Cơ khí Hưng Thịnh Phát Chi nhánh Linh Xuân.xlsx", "refused", { refusal: { code: "password", facts: {} } }),
    ...named(6, 5).map((name) => line(name, "read")),
    line("BC Q1 Thép Tín Nghĩa Việt.xlsx", state, { share }),
    ...named(7, 11).map((name) => line(name, "unread")),
  ];
  return { lines, since: 0, earlier: 0, isAside: false };
}
