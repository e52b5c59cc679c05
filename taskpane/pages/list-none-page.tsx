import { mergeClasses } from "@fluentui/react-components";
import type { RejectedView } from "../../src/operation/list-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import type { SplitPagesText } from "../../src/text/split-pages-text";
import { CellLink } from "../frame/cell-link";
import { Link } from "../frame/link";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useLayoutText } from "./use-layout-text";
import { useSplitText } from "./use-split-text";

interface ListNonePageProps {
  readonly tabs: readonly RejectedView[];
  readonly takesFocus: boolean;
  readonly onAgain: () => void;
  readonly onLookAtTabs: () => void;
  /** To how a tab is read. */
  readonly onLayout: (tab: string) => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
  readonly onOtherFile?: (() => void) | undefined;
}

/** «Chưa thấy danh sách CĐCS»: every tab with its reason, and what a list needs. */
export function ListNonePage({ tabs, takesFocus, onAgain, onLookAtTabs, onLayout, onShow, onOtherFile }: ListNonePageProps) {
  const body = useBodyStyles();
  const { found } = useSplitText();
  const text = found.none;
  return (
    <Page
      title={text.title}
      lead={text.lead(tabs.length)}
      main={{ text: text.again, run: onAgain }}
      second={onOtherFile && { text: text.otherFile, run: onOtherFile }}
      takesFocus={takesFocus}
    >
      <h2 className={body.h2}>{text.seen}</h2>
      <RejectedTable {...{ tabs, onLayout, onShow }} />
      <h2 className={body.h2}>{text.needed}</h2>
      <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
        {text.needs.map((need) => (
          <li key={need} className={body.row}>
            {need}
          </li>
        ))}
        <li className={body.row}>
          <span className={body.quiet}>{text.useful}</span>
        </li>
      </ul>
      <h2 className={body.h2}>{text.elsewhere}</h2>
      <p className={body.p}>
        <Link onPress={onLookAtTabs}>{found.lookAtTabs}</Link>
      </p>
    </Page>
  );
}

function RejectedTable({ tabs, onLayout, onShow }: Pick<ListNonePageProps, "tabs" | "onLayout" | "onShow">) {
  const { layout } = useLayoutText();
  const styles = useFigureStyles();
  const { found, split } = useSplitText();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.th}>
            {found.none.tab}
          </th>
          <th scope="col" className={styles.th}>
            {found.none.why}
          </th>
        </tr>
      </thead>
      <tbody>
        {tabs.map((tab) => (
          <tr key={tab.tab}>
            <th scope="row" className={styles.td}>
              {tab.tab}
            </th>
            <td className={styles.td}>
              {reasonOf(tab, found)}
              {tab.row !== null && onShow ? (
                <>
                  {". "}
                  <CellLink cell={{ tab: tab.tab, address: `A${tab.row}` }} onShow={onShow}>
                    {split.row(tab.row)}
                  </CellLink>
                </>
              ) : null}
              {tab.reason === "empty" || tab.reason === "hidden" ? null : (
                <div>
                  <Link more={tab.tab} onPress={() => onLayout(tab.tab)}>
                    {layout.pointTo}
                  </Link>
                </div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function reasonOf({ reason, row, missing }: RejectedView, { none, fields }: SplitPagesText["found"]): string {
  switch (reason) {
    case "column-missing":
      return none.reasons[reason](row, missing.map((field) => fields[field].toLowerCase().replace("cđcs", "CĐCS")).join(", "));
    case "no-units":
      return none.reasons[reason](row);
    default:
      return none.reasons[reason];
  }
}
