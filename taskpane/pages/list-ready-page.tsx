import { mergeClasses } from "@fluentui/react-components";
import type { LeftOutLine, ListView } from "../../src/operation/list-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { Link } from "../frame/link";
import { Page } from "../frame/page";
import { Passage } from "../frame/passage";
import { useBodyStyles } from "../frame/use-body-styles";
import { ConfirmUnit } from "./confirm-unit";
import { besideLeftOut, FindingList } from "./finding-list";
import { LeftOutList } from "./left-out-list";
import { SectorTable } from "./sector-table";
import { useSplitText } from "./use-split-text";

interface ListReadyPageProps {
  readonly view: ListView;
  /** The tab was edited since it was read, and is not being read again. */
  readonly isStale?: boolean;
  readonly takesFocus: boolean;
  readonly onNext: () => void;
  readonly onAgain: () => void;
  readonly onEdit: () => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
  /** Holds a unit that is set aside at a number of persons: so its figures are confirmed. */
  readonly onConfirm: (line: LeftOutLine, count: number) => void;
}

/** «420 đơn vị, 415 dùng được»: the list as it was read, and what was set aside. */
export function ListReadyPage({ view, isStale = false, takesFocus, onNext, onAgain, onEdit, onShow, onConfirm }: ListReadyPageProps) {
  const body = useBodyStyles();
  const { found } = useSplitText();
  const text = found.ready;
  const { leftOut } = view;
  const again = (
    <Link more={text.againMore} onPress={onAgain}>
      {text.again}
    </Link>
  );
  return (
    <Page
      title={text.title(view.units, view.usable)}
      lead={
        <>
          {found.place(view.ranges)} {isStale ? null : again}
        </>
      }
      main={{ text: text.next, run: onNext }}
      note={leftOut.length > 0 ? text.willLeaveOut(leftOut.length) : found.onlyReads}
      takesFocus={takesFocus}
    >
      {isStale ? (
        <Passage tone="warning" title={text.stale}>
          {text.staleWhat}
          {again}
        </Passage>
      ) : null}
      <SectorTable lines={view.sectors} />
      {leftOut.length > 0 ? (
        <>
          <h2 className={body.h2}>{text.leftOut(leftOut.length)}</h2>
          <LeftOutList
            lines={leftOut}
            findings={view.findings}
            onShow={onShow}
            actionOf={(line) => <ConfirmUnit line={line} onConfirm={onConfirm} />}
          />
          <p className={mergeClasses(body.small, body.gap8)}>{onShow ? text.howTo : text.howToWithoutGrid}</p>
        </>
      ) : null}
      <FindingList findings={besideLeftOut(view.findings, leftOut).filter(({ severity }) => severity !== "note")} onShow={onShow} />
      <Skipped view={view} />
      <p className={mergeClasses(body.p, body.gap12)}>
        <Link onPress={onEdit}>{text.edit}</Link>
      </p>
    </Page>
  );
}

function Skipped({ view: { skipped } }: { readonly view: ListView }) {
  const body = useBodyStyles();
  const { ready: text } = useSplitText().found;
  const rows = (["groups", "subtotals", "totals", "others"] as const).flatMap((kind) =>
    skipped[kind] > 0 ? [text[kind](skipped[kind])] : [],
  );
  return rows.length === 0 ? null : <p className={mergeClasses(body.small, body.gap8)}>{text.skipped(rows.join(", "))}</p>;
}
