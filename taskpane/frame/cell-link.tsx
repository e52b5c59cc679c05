import { type CellRef, printCellRef } from "../../src/sheet/cell-ref";
import { useText } from "../text-context";
import { Link } from "./link";

interface CellLinkProps {
  readonly cell: CellRef;
  /** What stands on screen; the address where left out. */
  readonly children?: string;
  /** Absent where there is no grid beside the pane: the words then lead nowhere. */
  readonly onShow: ((cell: CellRef) => void) | undefined;
}

/** Words that lead to a cell, read aloud with its tab. */
export function CellLink({ cell, children = cell.address, onShow }: CellLinkProps) {
  const { list } = useText();
  // Nobody can be led into a file that is closed: it is named.
  if (cell.file !== undefined) return <span>{printCellRef(cell)}</span>;
  if (!onShow) return <span>{children}</span>;
  return (
    <Link more={list.cellOnTab(cell.tab)} onPress={() => onShow(cell)}>
      {children}
    </Link>
  );
}
