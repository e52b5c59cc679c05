import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { UnitsBehind } from "../../src/operation/threshold-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { CellLink } from "../frame/cell-link";
import { Link } from "../frame/link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useReportText } from "./use-report-text";

interface UnitsBehindListProps {
  readonly behind: UnitsBehind;
  /** «3 đơn vị chưa có đủ số liệu»: unfolds the list. */
  readonly words: string;
  readonly onShow: ((cell: CellRef) => void) | undefined;
}

/** Units behind a figure, named once they are asked for, each with a way to its row. Nothing where there are none. */
export function UnitsBehindList({ behind, words, onShow }: UnitsBehindListProps) {
  const body = useBodyStyles();
  const { check } = useReportText();
  const [isOpen, setOpen] = useState(false);
  if (behind.count === 0) return null;
  const more = behind.count - behind.units.length;
  return (
    <div>
      <Link onPress={() => setOpen(!isOpen)}>{words}</Link>
      {isOpen ? (
        <ul className={body.rows}>
          {behind.units.map(({ key, name, cell }) => (
            <li key={`${key} ${cell.address}`} className={mergeClasses(body.row, body.split)}>
              <span className={body.grow}>{name}</span>
              <CellLink cell={cell} onShow={onShow} />
            </li>
          ))}
          {more > 0 ? <li className={body.small}>{check.threshold.others(more)}</li> : null}
        </ul>
      ) : null}
    </div>
  );
}
