import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { LayoutChange } from "../../src/operation/layout-view";
import type { ListPlaceSaid, ListQuestion, ListView } from "../../src/operation/list-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import type { SplitPagesText } from "../../src/text/split-pages-text";
import { Link } from "../frame/link";
import { OpenRow } from "../frame/open-row";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import type { AnswerChange } from "./answer-change";
import { ColumnTable } from "./column-table";
import { HeadingPassage } from "./heading-passage";
import type { HeadingRefused } from "./heading-refused";
import { LegacySection } from "./legacy-section";
import { ListQuestionPassage } from "./list-question-passage";
import { ListTabsPassage } from "./list-tabs-passage";
import { useLayoutText } from "./use-layout-text";
import { useSplitText } from "./use-split-text";

interface ListFoundPageProps {
  readonly view: ListView;
  readonly takesFocus: boolean;
  readonly onAnswer: (change: AnswerChange) => void;
  readonly onPlaces: (places: readonly ListPlaceSaid[]) => void;
  /** What the officer says of the heading on one of its tabs. */
  readonly onHeading: (change: LayoutChange) => void;
  /** Why what was said last of a heading cannot be. */
  readonly refused: HeadingRefused | null;
  readonly onUse: () => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
  readonly onLookAtTabs: () => void;
}

/** «Đã tìm thấy danh sách»: the open question first, then how the columns are understood. */
export function ListFoundPage({
  view,
  takesFocus,
  refused,
  onAnswer,
  onPlaces,
  onHeading,
  onUse,
  onShow,
  onLookAtTabs,
}: ListFoundPageProps) {
  const body = useBodyStyles();
  const text = useSplitText();
  const { found } = text;
  const { questions, pictures } = view;
  const [question] = questions;
  // Answered questions are not in the view any more: the greatest number seen is how many there were.
  const [asked, setAsked] = useState(questions.length);
  if (questions.length > asked) setAsked(questions.length);
  return (
    <Page
      title={found.found.title}
      lead={<Place view={view} onShow={onShow} />}
      main={{ text: found.found.use, isOff: questions.length > 0, run: onUse }}
      note={noteOf(view, text)}
      takesFocus={takesFocus}
    >
      {question ? (
        <ListQuestionPassage key={keyOf(question)} question={question} at={asked - questions.length + 1} all={asked} onAnswer={onAnswer} />
      ) : null}
      <ListTabsPassage view={view} onPlaces={onPlaces} onShow={onShow} />
      <LegacySection legacy={settledIn(view)} onAnswer={onAnswer} />
      <ColumnTable columns={view.columns} onAnswer={onAnswer} />
      {pictures.map((picture) => (
        <ListHeading key={picture.tab} {...{ picture, refused, onHeading }} isOneOf={pictures.length > 1} />
      ))}
      <p className={body.small}>{found.found.remembered}</p>
      <p className={mergeClasses(body.p, body.gap12)}>
        <Link onPress={onLookAtTabs}>{found.lookAtTabs}</Link>
      </p>
    </Page>
  );
}

interface ListHeadingProps extends Pick<ListFoundPageProps, "refused" | "onHeading"> {
  readonly picture: ListView["pictures"][number];
  readonly isOneOf: boolean;
}

/** The heading on one tab of the list; of several each is a line that unfolds. */
function ListHeading({ picture, isOneOf, refused, onHeading }: ListHeadingProps) {
  const { layout } = useLayoutText();
  const [isOpen, setOpen] = useState(!isOneOf);
  const { tab, heading } = picture;
  return (
    <>
      {isOneOf ? (
        <OpenRow isOpen={isOpen} figure={layout.heading(heading.first, heading.last)} onPress={() => setOpen(!isOpen)}>
          {tab}
        </OpenRow>
      ) : null}
      {isOpen ? (
        <HeadingPassage
          table={picture}
          areLines={false}
          refusal={refused?.tab === tab ? refused.refusal : null}
          onSay={(say) => onHeading({ tab, at: heading.first, say })}
        />
      ) : null}
    </>
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

/** What is asked about is not told as settled beside. */
function settledIn({ legacy, questions }: ListView): ListView["legacy"] {
  return legacy.filter(({ heading }) => !questions.some((one) => one.kind === "encoding" && one.legacy.heading === heading));
}

function keyOf(question: ListQuestion): string {
  if (question.kind === "encoding") return `${question.kind} ${question.legacy.heading}`;
  return `${question.kind} ${question.kind === "label" ? question.label : question.field}`;
}

/** Why the list cannot be used yet, or that nothing is written. */
function noteOf({ questions }: ListView, { found: { found, onlyReads }, legacy }: SplitPagesText): string {
  const columns = questions.filter(({ kind }) => kind === "column").length;
  const labels = questions.filter(({ kind }) => kind === "label").length;
  const open = [
    ...(columns + labels < questions.length ? [legacy.open] : []),
    ...(columns > 0 ? [found.columnsOpen(columns)] : []),
    ...(labels > 0 ? [found.labelsOpen(labels)] : []),
  ];
  return open.length > 0 ? open.join(" ") : onlyReads;
}
