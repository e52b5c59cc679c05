import { Button } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular } from "@fluentui/react-icons";
import { usePictureStyles } from "../frame/use-picture-styles";
import { useLayoutText } from "./use-layout-text";

interface HeadingMoverProps {
  /** Excel's numbers. */
  readonly heading: { readonly first: number; readonly last: number };
  readonly onMove: (first: number, last: number) => void;
}

/** The first and the last row of a heading, each moved by one. */
export function HeadingMover({ heading: { first, last }, onMove }: HeadingMoverProps) {
  const { layout: text } = useLayoutText();
  return (
    <>
      <Mover name={text.edges.first} row={first} least={1} onMove={(row) => onMove(row, Math.max(row, last))} />
      <Mover name={text.edges.last} row={last} least={first} onMove={(row) => onMove(first, row)} />
    </>
  );
}

interface MoverProps {
  readonly name: string;
  readonly row: number;
  readonly least: number;
  readonly onMove: (row: number) => void;
}

function Mover({ name, row, least, onMove }: MoverProps) {
  const styles = usePictureStyles();
  const { layout: text } = useLayoutText();
  return (
    <div className={styles.mover}>
      <span className={styles.moverName}>{name}</span>
      <Button
        size="small"
        icon={<ArrowUp16Regular />}
        aria-label={text.moveTo(text.up, name, row - 1)}
        disabledFocusable={row <= least}
        onClick={() => (row > least ? onMove(row - 1) : undefined)}
      >
        {text.up}
      </Button>
      <Button size="small" icon={<ArrowDown16Regular />} aria-label={text.moveTo(text.down, name, row + 1)} onClick={() => onMove(row + 1)}>
        {text.down}
      </Button>
    </div>
  );
}
