import type { Finding } from "../finding/finding";
import { printCellRef } from "../sheet/cell-ref";
import type { PlainValue } from "../sheet/cell-value";
import type { StyleName } from "../sheet/tab-style";
import { blankColumn, type ColumnPlan, type TabPlan, textsColumn } from "../sheet/workbook-plan";
import { type CheckText, checkText, describeFinding } from "../text/check-text";
import type { Language } from "../text/language";
import { ruleText } from "../text/rule-text";
import type { CheckRun } from "./run-check";

/** Kind and version of the tab «Kiểm tra». */
const FINDINGS_TAB = { kind: "findings", version: 1, table: "KiemTra" } as const;

type FindingColumn = keyof CheckText["findingsTab"]["columns"];

const LOOKS: readonly (readonly [FindingColumn, StyleName, number])[] = [
  ["key", "key", 6],
  ["code", "text", 9],
  ["severity", "text", 14],
  ["file", "text", 24],
  ["cell", "text", 22],
  ["unit", "text", 30],
  ["found", "text", 14],
  ["expected", "text", 14],
  ["sentence", "text", 60],
  ["action", "text", 40],
];

const RANK = { error: 0, query: 1, note: 2 } as const;

/**
 * The tab «Kiểm tra»: one row a finding, the gravest first, with the officer's own «Giải trình». A row's key is rule, place and the values it is
 * about: where a value changes it is another finding, and the explanation lapses with the old one.
 */
export function planFindings(run: CheckRun, language: Language): TabPlan {
  const { findingsTab: text, counts, severities } = checkText(language);
  const findings = [...run.findings].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  const names = unitNames(run);
  const keys = uniqueKeys(findings);
  const cells: Readonly<Record<FindingColumn, (finding: Finding, row: number) => PlainValue>> = {
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
  const column = (key: FindingColumn, style: StyleName, width: number): ColumnPlan => {
    const values = textsColumn(findings.map((finding, row) => String(cells[key](finding, row) ?? "")));
    return { key, heading: text.columns[key], style, width, owner: "plan", values };
  };
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return {
    ...FINDINGS_TAB,
    title: text.title,
    headRows: 3,
    head: [
      { row: 0, column: 1, value: text.heading, style: "title" },
      { row: 1, column: 1, value: counts(count("error"), count("query"), count("note")), style: "subtitle" },
    ],
    table: {
      name: FINDINGS_TAB.table,
      keys,
      keyColumn: "key",
      columns: [
        ...LOOKS.map(([key, style, width]) => column(key, style, width)),
        {
          key: "explanation",
          heading: text.columns.explanation,
          style: "officer",
          width: 40,
          owner: "officer",
          values: blankColumn(findings.length),
        },
      ],
    },
    foot: [],
    page: { orientation: "landscape", frozenRows: 4, frozenColumns: 0 },
  };
}

function uniqueKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, cells: [cell], facts }) => {
    const values = [facts["found"], facts["said"], facts["expected"]].map((value) => String(value ?? "")).join("/");
    const key = [code, cell ? printCellRef(cell) : "", values].join(" ").slice(0, 240);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

function unitNames({ sheets }: CheckRun): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { keys, names: said } of sheets.readings) {
    keys.forEach((key, unit) => {
      if (!names.has(key)) names.set(key, said[unit] ?? "");
    });
  }
  return names;
}
