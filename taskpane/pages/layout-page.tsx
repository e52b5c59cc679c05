import { mergeClasses } from "@fluentui/react-components";
import type { LayoutChange, TableLayout } from "../../src/operation/layout-view";
import type { LayoutText } from "../../src/text/layout-text";
import { Page } from "../frame/page";
import { Passage } from "../frame/passage";
import { StepThrough } from "../frame/step-through";
import { useBodyStyles } from "../frame/use-body-styles";
import type { LayoutLooked } from "../layout-looked";
import { ColumnTable } from "./column-table";
import { HeadingPassage } from "./heading-passage";
import { LegacyPassages } from "./legacy-passages";
import { useLayoutText } from "./use-layout-text";

interface LayoutPageProps {
  readonly looked: Pick<LayoutLooked, "answer" | "place" | "of">;
  readonly takesFocus: boolean;
  readonly onSay: (say: LayoutChange["say"]) => void;
  /** Another table: its place. */
  readonly onTable: (place: number) => void;
  readonly onLeave: () => void;
}

/** How a file or a tab is read: each table in a small picture, its heading to be moved, its columns to be told. */
export function LayoutPage({ looked: { of, answer, place }, takesFocus, onSay, onTable, onLeave }: LayoutPageProps) {
  const body = useBodyStyles();
  const { layout: text } = useLayoutText();
  const { tables } = answer.view;
  const table = tables[place];
  return (
    <Page
      title={of.file === null ? text.ofTab(of.tab ?? "") : text.ofFile(of.file)}
      lead={table ? aboutTable(table, of.file !== null, text) : undefined}
      back={{ text: text.back, run: onLeave }}
      main={{ text: text.use, run: onLeave }}
      note={of.file !== null && table && table.legacy.length > 0 ? text.rememberedTyping : text.remembered}
      takesFocus={takesFocus}
    >
      {tables.length > 1 ? (
        <div className={mergeClasses(body.split, body.gap4)}>
          <span className={body.small}>{text.tables(place + 1, tables.length)}</span>
          <StepThrough
            previous={text.previous}
            next={text.next}
            isFirst={place === 0}
            isLast={place === tables.length - 1}
            onStep={(by) => onTable(Math.min(tables.length - 1, Math.max(0, place + by)))}
          />
        </div>
      ) : null}
      {table ? (
        <Table key={`${table.tab} ${place}`} table={table} isSent={of.file !== null} refusal={answer.refusal} onSay={onSay} />
      ) : null}
    </Page>
  );
}

function aboutTable({ kind, units, tab, heading }: TableLayout, isOfFile: boolean, text: LayoutText["layout"]): string {
  const counted = kind === "form" || kind === "results" ? text.lines(units) : text.units(units);
  return [text.kinds[kind], ...(heading && kind !== "other" ? [counted] : []), ...(isOfFile ? [text.onTab(tab)] : [])].join(" · ");
}

interface TableProps extends Pick<LayoutPageProps, "onSay"> {
  readonly table: TableLayout;
  readonly isSent: boolean;
  readonly refusal: LayoutLooked["answer"]["refusal"];
}

function Table({ table, isSent, refusal, onSay }: TableProps) {
  const body = useBodyStyles();
  const { layout: text, fields: names } = useLayoutText();
  const { kind, columns, excerpt, missing, fields, legacy } = table;
  if (excerpt.columns.length === 0) return <p className={mergeClasses(body.p, body.gap8)}>{text.blank}</p>;
  return (
    <>
      {kind === "other" ? (
        <Passage tone="warning" title={text.unknown}>
          {text.unknownWhat}
        </Passage>
      ) : null}
      <HeadingPassage {...{ table, refusal, onSay }} areLines={kind === "form" || kind === "results" || kind === "other"} />
      {missing.length > 0 ? (
        <p className={mergeClasses(body.p, body.gap8)}>{text.missing(missing.map((field) => names[field]).join(", "))}</p>
      ) : null}
      {/* Of the workbook's own tabs they are asked about with the list. */}
      {isSent ? (
        <LegacyPassages legacy={legacy} columns={columns} onAnswer={({ encodings = {} }) => onSay({ kind: "encodings", encodings })} />
      ) : null}
      {columns.length > 0 ? (
        <ColumnTable
          columns={columns}
          fields={fields}
          isOpen={kind === "other"}
          onAnswer={({ columns: answers = {} }) => onSay({ kind: "columns", columns: answers })}
        />
      ) : null}
    </>
  );
}
