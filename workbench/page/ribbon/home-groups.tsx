import {
  ArrowSortDownLines24Regular,
  ArrowSortUpLines24Regular,
  ArrowUndo24Regular,
  Copy24Regular,
  Cut24Regular,
  type FluentIcon,
  TableDeleteColumn24Regular,
  TableDeleteRow24Regular,
  TableInsertColumn24Regular,
  TableInsertRow24Regular,
} from "@fluentui/react-icons";
import { copySelection, deleteLines, insertLines, undo } from "../book/book-edits";
import { sortByColumn } from "../book/sort-block";
import { useSession } from "../session-context";
import { useWords } from "../words/use-words";
import { RibbonGroupView } from "./ribbon-group-view";

/** What the workbench itself does to cells. */
export function HomeGroups() {
  const session = useSession();
  const { home } = useWords();
  const command = (Icon: FluentIcon, label: string, work: () => Promise<void>) => (
    <button type="button" className="ribbon-command" onClick={() => work().catch((error: unknown) => session.report(error))}>
      <Icon aria-hidden />
      {label}
    </button>
  );
  return (
    <>
      <RibbonGroupView label={home.clipboard}>
        {command(Copy24Regular, home.copy, () => copySelection(session, false))}
        {command(Cut24Regular, home.cut, () => copySelection(session, true))}
        {command(ArrowUndo24Regular, home.undo, () => undo(session))}
      </RibbonGroupView>
      <RibbonGroupView label={home.cells}>
        {command(TableInsertRow24Regular, home.insertRow, () => insertLines(session, "row"))}
        {command(TableDeleteRow24Regular, home.deleteRow, () => deleteLines(session, "row"))}
        {command(TableInsertColumn24Regular, home.insertColumn, () => insertLines(session, "column"))}
        {command(TableDeleteColumn24Regular, home.deleteColumn, () => deleteLines(session, "column"))}
      </RibbonGroupView>
      <RibbonGroupView label={home.sorting}>
        {command(ArrowSortUpLines24Regular, home.ascending, () => sortByColumn(session, true))}
        {command(ArrowSortDownLines24Regular, home.descending, () => sortByColumn(session, false))}
      </RibbonGroupView>
    </>
  );
}
