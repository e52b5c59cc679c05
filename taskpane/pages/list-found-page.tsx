import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { ListPlaceSaid, ListView } from "../../src/operation/list-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import type { SplitPagesText } from "../../src/text/split-pages-text";
import { Link } from "../frame/link";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import type { AnswerChange } from "./answer-change";
import { ColumnTable } from "./column-table";
import { ListQuestionPassage } from "./list-question-passage";
import { ListTabsPassage } from "./list-tabs-passage";
import { useSplitText } from "./use-split-text";

interface ListFoundPageProps {
  readonly view: ListView;
  readonly takesFocus: boolean;
  readonly onAnswer: (change: AnswerChange) => void;
  readonly onPlaces: (places: readonly ListPlaceSaid[]) => void;
  readonly onUse: () => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
  readonly onLookAtTabs: () => void;
}

/** «Đã tìm thấy danh sách»: the open question first, then how the columns are understood. */
export function ListFoundPage({ view, takesFocus, onAnswer, onPlaces, onUse, onShow, onLookAtTabs }: ListFoundPageProps) {
  const body = useBodyStyles();
  const { found } = useSplitText();
  const { questions, heading, rows } = view;
  const [question] = questions;
  // Answered questions are not in the view any more: the greatest number seen is how many there were.
  const [asked, setAsked] = useState(questions.length);
  if (questions.length > asked) setAsked(questions.length);
  return (
    <Page
      title={found.found.title}
      lead={<Place view={view} onShow={onShow} />}
      main={{ text: found.found.use, isOff: questions.length > 0, run: onUse }}
      note={noteOf(view, found)}
      takesFocus={takesFocus}
    >
      {question ? (
        <ListQuestionPassage
          key={`${question.kind} ${question.kind === "label" ? question.label : question.field}`}
          question={question}
          at={asked - questions.length + 1}
          all={asked}
          onAnswer={onAnswer}
        />
      ) : null}
      <ListTabsPassage view={view} onPlaces={onPlaces} onShow={onShow} />
      <ColumnTable columns={view.columns} onAnswer={onAnswer} />
      <h2 className={body.h2}>{found.found.headingRows(heading.first, Math.min(heading.last, rows.first - 1))}</h2>
      {heading.numberRow === null ? null : <p className={body.small}>{found.found.numberRow(heading.numberRow)}</p>}
      <p className={body.small}>{found.found.remembered}</p>
      <p className={mergeClasses(body.p, body.gap12)}>
        <Link onPress={onLookAtTabs}>{found.lookAtTabs}</Link>
      </p>
    </Page>
  );
}

function Place({ view, onShow }: Pick<ListFoundPageProps, "view" | "onShow">) {
  const { found } = useSplitText();
  const { tab, ranges, rows, columns } = view;
  const [first, last] = [columns[0]?.letter ?? "A", columns.at(-1)?.letter ?? "A"];
  return (
    <>
      {found.place(ranges)}{" "}
      {onShow && ranges.length === 1 ? (
        <Link more={found.toCellsMore} onPress={() => onShow({ tab, address: `${first}${rows.first}:${last}${rows.last}` })}>
          {found.toCells}
        </Link>
      ) : null}
    </>
  );
}

/** Why the list cannot be used yet, or that nothing is written. */
function noteOf({ questions }: ListView, { found, onlyReads }: SplitPagesText["found"]): string {
  const columns = questions.filter(({ kind }) => kind === "column").length;
  const labels = questions.length - columns;
  const open = [...(columns > 0 ? [found.columnsOpen(columns)] : []), ...(labels > 0 ? [found.labelsOpen(labels)] : [])];
  return open.length > 0 ? open.join(" ") : onlyReads;
}
