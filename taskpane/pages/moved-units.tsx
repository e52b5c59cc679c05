import { mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ComparisonView } from "../../src/operation/split-view";
import { Link } from "../frame/link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { shortName } from "./unit-table";
import { useSplitText } from "./use-split-text";

/** Units named at both ends before one asks for all, and how many then come at a time. */
const EACH = 3;
const STEP = 100;

interface Move {
  readonly position: number;
  /** Persons; a unit that takes no part has none. */
  readonly move: number;
}

/** Who gains and who loses, the greatest at both ends. */
export function MovedUnits({ comparison }: { readonly comparison: ComparisonView }) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const text = useSplitText().ways.compare;
  const [shown, setShown] = useState(0);
  const moves = movesOf(comparison);
  const up = moves.filter(({ move }) => move > 0).length;
  const down = moves.length - up;
  if (moves.length === 0) return <p className={mergeClasses(body.p, body.gap16)}>{text.nothingMoved}</p>;
  const ends = [...moves.slice(0, Math.min(EACH, up)), ...moves.slice(Math.max(up, moves.length - EACH)).reverse()];
  const rows = shown === 0 ? ends : moves.slice(0, shown);
  const rest = moves.length - rows.length;
  const widest = Math.max(...moves.slice(0, 1).map(({ move }) => Math.abs(move)), ...moves.slice(-1).map(({ move }) => Math.abs(move)));
  return (
    <>
      <h2 className={body.h2}>{text.moved(up, down)}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            {[text.name, text.one, text.two, text.change].map((head, index) => (
              <th key={head} scope="col" className={mergeClasses(styles.th, index > 0 && styles.num)}>
                {head}
              </th>
            ))}
            <th scope="col" className={styles.th}>
              <span className={body.unseen}>{text.picture}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((move) => (
            <MovedRow key={comparison.keys[move.position]} comparison={comparison} {...move} widest={widest} />
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <p className={mergeClasses(body.p, body.gap8)}>
          <Link onPress={() => setShown(shown + STEP)}>
            {shown === 0 ? text.showAll(moves.length) : text.showMore(Math.min(rest, STEP))}
          </Link>
        </p>
      ) : null}
    </>
  );
}

function MovedRow({ comparison, position, move, widest }: Move & { readonly comparison: ComparisonView; readonly widest: number }) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const text = useSplitText().ways.compare;
  const { n, change, percent } = useFigures();
  const at = (column: Float64Array) => column[position] ?? Number.NaN;
  const [workers, members] = [at(comparison.workers), at(comparison.members)];
  const parts = [at(comparison.firstParts), at(comparison.secondParts)] as const;
  const figure = mergeClasses(styles.td, styles.num);
  const rates = parts.map((part) => percent(members + (part || 0), workers > 0 ? workers : 1));
  const part = (count: number) => (Number.isNaN(count) ? <span className={body.quiet}>{text.none}</span> : n(count));
  return (
    <tr>
      <th scope="row" className={styles.td}>
        {shortName(comparison.names[position] ?? "")}
        {workers > 0 && members >= 0 ? <div className={body.small}>{text.rates(rates[0] ?? "", rates[1] ?? "")}</div> : null}
      </th>
      <td className={figure}>{part(parts[0])}</td>
      <td className={figure}>{part(parts[1])}</td>
      <td className={figure}>
        <b className={body.strong}>{change(move)}</b>
      </td>
      <td className={mergeClasses(styles.td, styles.bar)}>
        <Bar share={move / widest} />
      </td>
    </tr>
  );
}

/** From −1 to 1, to both sides of a middle line: filled for more, hollow for less. */
function Bar({ share }: { readonly share: number }) {
  const width = 24 * Math.abs(share);
  return (
    <svg width="48" height="12" aria-hidden="true">
      <path d="M24 0v12" stroke={tokens.colorNeutralStrokeAccessible} />
      <rect
        y="2"
        height="8"
        x={share > 0 ? 24 : 24 - width}
        width={width}
        fill={share > 0 ? tokens.colorBrandForegroundLink : "none"}
        stroke={tokens.colorBrandForegroundLink}
      />
    </svg>
  );
}

/** Units whose part differs, from who gains most to who loses most. */
function movesOf({ firstParts, secondParts }: ComparisonView): Move[] {
  const moves: Move[] = [];
  for (let position = 0; position < firstParts.length; position++) {
    const move = (secondParts[position] || 0) - (firstParts[position] || 0);
    if (move !== 0) moves.push({ position, move });
  }
  return moves.sort((a, b) => b.move - a.move || a.position - b.position);
}
