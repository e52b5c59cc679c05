import { Button } from "@fluentui/react-components";
import { ChevronLeft16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { SheetExcerpt } from "../../src/operation/sheet-excerpt";
import { useBodyStyles } from "../frame/use-body-styles";
import { usePictureStyles } from "../frame/use-picture-styles";
import { SHOWN_COLUMNS } from "./picture-row";
import { useLayoutText } from "./use-layout-text";

interface ColumnsProps {
  readonly excerpt: SheetExcerpt;
  readonly from: number;
  readonly most: number;
  readonly onFrom: (from: number) => void;
}

/** Which columns are drawn, and on to the others. */
export function PictureColumns({ excerpt: { columns, moreColumns }, from, most, onFrom }: ColumnsProps) {
  const styles = usePictureStyles();
  const body = useBodyStyles();
  const { layout: text } = useLayoutText();
  if (most === 0) return null;
  const [first, last] = [columns[from]?.letter ?? "", columns[from + SHOWN_COLUMNS - 1]?.letter ?? ""];
  const step = (by: number) => onFrom(Math.min(most, Math.max(0, from + by)));
  return (
    <div className={styles.below}>
      <span className={body.small} aria-live="polite">
        {text.columnsShown(first, last, columns.length)}
        {moreColumns > 0 ? ` ${text.moreColumns(moreColumns)}` : null}
      </span>
      <span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeft16Regular />}
          aria-label={text.columnsBefore}
          disabledFocusable={from === 0}
          onClick={() => step(-SHOWN_COLUMNS)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRight16Regular />}
          aria-label={text.columnsAfter}
          disabledFocusable={from >= most}
          onClick={() => step(SHOWN_COLUMNS)}
        />
      </span>
    </div>
  );
}
