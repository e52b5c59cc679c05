import { Fragment } from "react";
import type { CellRef } from "../../src/sheet/cell-ref";
import type { failedChecks } from "../../src/text/vi/failed-checks";
import { CellLink } from "../frame/cell-link";
import { Passage } from "../frame/passage";

interface FailedChecksProps {
  readonly cells: readonly CellRef[];
  readonly text: typeof failedChecks;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** Which check cells the workbook calculated to another answer; nothing where there are none. */
export function FailedChecks({ cells, text, onShow }: FailedChecksProps) {
  if (cells.length === 0) return null;
  return (
    <Passage tone="danger" title={text.title(cells.length)} isAlert>
      {text.what}{" "}
      {cells.map((cell, place) => (
        <Fragment key={`${cell.tab}!${cell.address}`}>
          {place > 0 ? ", " : ""}
          <CellLink cell={cell} onShow={onShow}>{`«${cell.tab}» ${cell.address}`}</CellLink>
        </Fragment>
      ))}
    </Passage>
  );
}
