import type { Finding } from "../finding/finding";
import { printCellRef } from "../sheet/cell-ref";
import type { PlainValue } from "../sheet/cell-value";
import type { StyleName } from "../sheet/tab-style";
import { blankColumn, type ColumnPlan, type TablePlan, type TabPlan, textsColumn } from "../sheet/workbook-plan";
import { type CheckText, checkText, describeFinding } from "../text/check-text";
import type { Language } from "../text/language";
import { ruleText } from "../text/rule-text";
import { type FindingRegister, registerFindings } from "./finding-register";
import { countStandings } from "./finding-standing";
import type { CheckRun } from "./run-check";

/** Kind and version of the tab «Kiểm tra». */
export const FINDINGS_TAB = { kind: "findings", version: 1, table: "KiemTra" } as const;

type FindingColumn = keyof CheckText["findingsTab"]["columns"];

const LOOKS: readonly (readonly [FindingColumn, StyleName, number])[] = [
  ["key", "key", 6],
  ["code", "text", 9],
  ["severity", "text", 13],
  ["file", "text", 14],
  ["cell", "passage", 18],
  ["unit", "passage", 26],
  ["found", "passage", 11],
  ["expected", "text", 11],
  ["sentence", "passage", 44],
  ["action", "passage", 34],
];

/**
 * The tab «Kiểm tra»: one row a finding, the gravest first, with the officer's own «Giải trình». A row's key is rule, place and the values it is
 * about: where a value changes it is another finding, and the explanation lapses with the old one.
 *
 * @param explained reasons given in the pane, by key: they take the place of what stands beside the finding; a blank one takes it away.
 */
export function planFindings(
  run: CheckRun,
  language: Language,
  register: FindingRegister = registerFindings(run, new Map()),
  explained: Readonly<Record<string, string>> = {},
): TabPlan {
  const { findingsTab: text, counts } = checkText(language);
  const { error, query, note, explained: settled } = countStandings(register);
  return {
    ...FINDINGS_TAB,
    title: text.title,
    headRows: 3,
    head: [
      { row: 0, column: 1, value: text.heading, style: "title" },
      { row: 1, column: 1, value: counts(error, query, note, settled), style: "subtitle" },
    ],
    table: planTable(run, language, register, explained),
    foot: [],
    page: { orientation: "landscape", frozenRows: 4, frozenColumns: 0, printed: { first: "code", last: "explanation" } },
  };
}

/** The table alone, without a row: enough to find it again on the tab. */
export function findingsTable(language: Language): TablePlan {
  return planTable({ sheets: { readings: [], unknown: [] } }, language, { findings: [], keys: [], explanations: new Map() }, {});
}

function planTable(
  run: Pick<CheckRun, "sheets">,
  language: Language,
  { findings, keys }: FindingRegister,
  explained: Readonly<Record<string, string>>,
): TablePlan {
  const { findingsTab: text } = checkText(language);
  const cells = cellsOf(run, language, keys);
  const column = (key: FindingColumn, style: StyleName, width: number): ColumnPlan => {
    const values = textsColumn(findings.map((finding, row) => String(cells[key](finding, row) ?? "")));
    return { key, heading: text.columns[key], style, width, owner: "plan", values };
  };
  return {
    name: FINDINGS_TAB.table,
    keys,
    keyColumn: "key",
    columns: [
      ...LOOKS.map(([key, style, width]) => column(key, style, width)),
      {
        key: "explanation",
        heading: text.columns.explanation,
        style: "officer-passage",
        width: 30,
        owner: "officer",
        values: blankColumn(findings.length),
        settled: settle(findings, keys, explained),
      },
    ],
  };
}

function cellsOf(
  run: Pick<CheckRun, "sheets">,
  language: Language,
  keys: readonly string[],
): Readonly<Record<FindingColumn, (finding: Finding, row: number) => PlainValue>> {
  const { severities } = checkText(language);
  const names = unitNames(run);
  return {
    key: (_, row) => keys[row] ?? "",
    code: ({ code }) => code,
    severity: ({ severity }) => severities[severity],
    file: ({ cells: [cell] }) => cell?.file ?? "",
    cell: ({ cells: places }) =>
      places
        .slice(0, 20)
        .map(({ tab, address }) => printCellRef({ tab, address }))
        .join("; "),
    unit: ({ unit }) => (unit === undefined ? "" : (names.get(unit) ?? unit)),
    found: ({ facts }) => facts["found"] ?? facts["said"] ?? "",
    expected: ({ facts }) => facts["expected"] ?? "",
    sentence: (finding) => describeFinding(finding, language),
    action: ({ code }) => ruleText(code, language)?.district ?? "",
    explanation: () => "",
  };
}

/** An error cannot be explained away: of what was said in the pane only that of queries is written. */
function settle(
  findings: readonly Finding[],
  keys: readonly string[],
  explained: Readonly<Record<string, string>>,
): Map<string, PlainValue> {
  const settled = new Map<string, PlainValue>();
  findings.forEach(({ severity }, row) => {
    const key = keys[row] ?? "";
    const reason = Object.hasOwn(explained, key) ? explained[key] : undefined;
    if (severity === "query" && reason !== undefined) settled.set(key, reason.trim() === "" ? null : reason.trim());
  });
  return settled;
}

function unitNames({ sheets }: Pick<CheckRun, "sheets">): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { keys, names: said } of sheets.readings) {
    keys.forEach((key, unit) => {
      if (!names.has(key)) names.set(key, said[unit] ?? "");
    });
  }
  return names;
}
