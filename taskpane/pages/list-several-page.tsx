import { mergeClasses } from "@fluentui/react-components";
import type { ListChoice } from "../../src/operation/list-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { CellLink } from "../frame/cell-link";
import { Link } from "../frame/link";
import { OpenRow } from "../frame/open-row";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useText } from "../text-context";
import { useSplitText } from "./use-split-text";

interface ListSeveralPageProps {
  readonly lists: readonly ListChoice[];
  readonly takesFocus: boolean;
  readonly onChoose: (list: ListChoice) => void;
  readonly onLookAtTabs: () => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** «Sổ có 2 danh sách CĐCS»: the officer chooses. */
export function ListSeveralPage({ lists, takesFocus, onChoose, onLookAtTabs, onShow }: ListSeveralPageProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { found } = useSplitText();
  const { list } = useText();
  const text = found.several;
  return (
    <Page title={text.title(lists.length)} lead={text.lead} takesFocus={takesFocus}>
      <ul className={mergeClasses(body.rows, body.gap12)}>
        {lists.map((choice) => {
          const [place, ...others] = choice.places;
          if (!place) return null;
          return (
            <li key={choice.places.map(({ tab, headingRow }) => `${headingRow} ${tab}`).join(" ")} className={body.rowFlush}>
              <OpenRow onPress={() => onChoose(choice)}>
                {others.length > 0 ? text.joined(choice.places.map(({ tab }) => tab)) : list.tab(place.tab)}
                <br />
                <span className={body.small}>
                  {others.length > 0
                    ? found.tabs.units(choice.places.reduce((sum, { units }) => sum + units, 0))
                    : text.units(place.units, place.headingRow)}
                </span>
              </OpenRow>
              {onShow && others.length === 0 ? (
                <p className={mergeClasses(body.small, styles.belowRow)}>
                  <CellLink cell={{ tab: place.tab, address: `A${place.headingRow}` }} onShow={onShow}>
                    {text.look}
                  </CellLink>
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p className={mergeClasses(body.p, body.gap16)}>
        <Link onPress={onLookAtTabs}>{found.lookAtTabs}</Link>
      </p>
    </Page>
  );
}
