import { mergeClasses } from "@fluentui/react-components";
import type { ListPlaceSaid, ListView } from "../../src/operation/list-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { CellLink } from "../frame/cell-link";
import { Link } from "../frame/link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useSplitText } from "./use-split-text";

interface ListTabsPassageProps {
  readonly view: Pick<ListView, "places" | "ranges">;
  /** Takes the list on these tabs; none looks through the whole workbook again. */
  readonly onPlaces: (places: readonly ListPlaceSaid[]) => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** The tabs of a list that is cut up, a khối or a ward a tab: each can be left out. */
export function ListTabsPassage({ view: { places, ranges }, onPlaces, onShow }: ListTabsPassageProps) {
  const body = useBodyStyles();
  const { found } = useSplitText();
  const text = found.tabs;
  if (places.length < 2) return null;
  return (
    <>
      <h2 className={body.h2}>{text.title(places.length)}</h2>
      <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
        {places.map((place) => {
          const range = ranges.find(({ tab }) => tab === place.tab);
          return (
            <li key={place.tab} className={mergeClasses(body.row, body.split)}>
              <span className={body.grow}>
                {place.tab}
                <br />
                <span className={body.small}>
                  {text.units(place.units)}
                  {range && onShow ? (
                    <>
                      {" · "}
                      <CellLink cell={{ tab: place.tab, address: `A${range.first}` }} onShow={onShow}>
                        {text.rows(range.first, range.last)}
                      </CellLink>
                    </>
                  ) : null}
                </span>
              </span>
              <Link more={text.leaveOutMore(place.tab)} onPress={() => onPlaces(places.filter((one) => one !== place))}>
                {text.leaveOut}
              </Link>
            </li>
          );
        })}
      </ul>
      <p className={mergeClasses(body.small, body.gap8)}>
        {text.joined} <Link onPress={() => onPlaces([])}>{text.again}</Link>
      </p>
    </>
  );
}
