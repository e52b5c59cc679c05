import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import {
  ArrowSortDownLinesRegular,
  ArrowSortUpLinesRegular,
  CopyRegular,
  CutRegular,
  EraserRegular,
  TableDeleteColumnRegular,
  TableDeleteRowRegular,
  TableInsertColumnRegular,
  TableInsertRowRegular,
} from "@fluentui/react-icons";
import { clearSelection, copySelection, deleteLines, insertLines } from "../book/book-edits";
import { sortByColumn } from "../book/sort-block";
import { type MenuSpot, menuAt } from "../menu-spot";
import { useSession } from "../session-context";
import { useWords } from "../words/use-words";

export interface GridMenuProps {
  readonly spot: MenuSpot | undefined;
  onClose(): void;
  /** After a choice: the keyboard goes back to the grid. */
  onDone(): void;
}

/** What can be done to the selected cells. */
export function GridMenu({ spot, onClose, onDone }: GridMenuProps) {
  const session = useSession();
  const { home } = useWords();
  if (!spot) return null;
  const run = (work: () => Promise<void>) => () => {
    onDone();
    work().catch((error: unknown) => session.report(error));
  };
  return (
    <Menu
      {...menuAt(spot, "below")}
      onOpenChange={(_event, { open }) => {
        if (open) return;
        onClose();
        onDone();
      }}
    >
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<CutRegular />} secondaryContent="Ctrl+X" onClick={run(() => copySelection(session, true))}>
            {home.cut}
          </MenuItem>
          <MenuItem icon={<CopyRegular />} secondaryContent="Ctrl+C" onClick={run(() => copySelection(session, false))}>
            {home.copy}
          </MenuItem>
          <MenuItem icon={<EraserRegular />} secondaryContent="Delete" onClick={run(() => clearSelection(session))}>
            {home.clear}
          </MenuItem>
          <MenuDivider />
          <MenuItem icon={<TableInsertRowRegular />} onClick={run(() => insertLines(session, "row"))}>
            {home.insertRow}
          </MenuItem>
          <MenuItem icon={<TableDeleteRowRegular />} onClick={run(() => deleteLines(session, "row"))}>
            {home.deleteRow}
          </MenuItem>
          <MenuItem icon={<TableInsertColumnRegular />} onClick={run(() => insertLines(session, "column"))}>
            {home.insertColumn}
          </MenuItem>
          <MenuItem icon={<TableDeleteColumnRegular />} onClick={run(() => deleteLines(session, "column"))}>
            {home.deleteColumn}
          </MenuItem>
          <MenuDivider />
          <MenuItem icon={<ArrowSortUpLinesRegular />} onClick={run(() => sortByColumn(session, true))}>
            {home.ascending}
          </MenuItem>
          <MenuItem icon={<ArrowSortDownLinesRegular />} onClick={run(() => sortByColumn(session, false))}>
            {home.descending}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
