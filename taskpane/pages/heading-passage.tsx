import type { LayoutChange, LayoutRefusal, TableLayout } from "../../src/operation/layout-view";
import { Link } from "../frame/link";
import { Passage } from "../frame/passage";
import { useBodyStyles } from "../frame/use-body-styles";
import { HeadingMover } from "./heading-mover";
import { SheetPicture } from "./sheet-picture";
import { useLayoutText } from "./use-layout-text";

interface HeadingPassageProps {
  readonly table: Pick<TableLayout, "tab" | "heading" | "excerpt" | "said"> & Pick<Parameters<typeof SheetPicture>[0], "columns">;
  readonly areLines: boolean;
  /** Why what was said last cannot be. */
  readonly refusal: LayoutRefusal | null;
  readonly onSay: (say: LayoutChange["say"]) => void;
}

/** Where the heading of a table stands, in a small picture of the sheet: moved by its edges, or by pressing a row's number. */
export function HeadingPassage({ table: { tab, heading, excerpt, said, columns }, areLines, refusal, onSay }: HeadingPassageProps) {
  const body = useBodyStyles();
  const { layout: text } = useLayoutText();
  const move = (first: number, last: number | null) => onSay({ kind: "move", first, last });
  return (
    <>
      <h2 className={body.h2}>{heading ? text.heading(heading.first, heading.last) : text.noHeading}</h2>
      {said ? (
        <p className={body.small}>
          {said.by === "sender" ? text.said.sender : text.said.other(said.name)}{" "}
          <Link onPress={() => onSay({ kind: "back" })}>{text.takeBack}</Link>
        </p>
      ) : null}
      <p className={body.small}>{text.how}</p>
      {heading ? <HeadingMover heading={heading} onMove={move} /> : null}
      {refusal ? <Passage tone="danger" title={text.refusals[refusal]} isAlert /> : null}
      <SheetPicture {...{ tab, excerpt, columns, areLines }} onRow={(row) => move(row, null)} />
    </>
  );
}
