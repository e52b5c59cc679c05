import { mergeClasses } from "@fluentui/react-components";
import type { Naming } from "../../src/operation/name-choices";
import { Link } from "../frame/link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useReportText } from "./use-report-text";

interface SettledNamesProps {
  readonly settled: Naming["settled"];
  readonly onForget: (spelling: string) => void;
}

/** Names that were said to mean a unit of the list; each can be taken back. */
export function SettledNames({ settled, onForget }: SettledNamesProps) {
  const body = useBodyStyles();
  const { naming: text } = useReportText();
  if (settled.length === 0) return null;
  return (
    <>
      <h2 className={body.h2}>{text.settled}</h2>
      <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
        {settled.map(({ spelling, name }) => (
          <li key={spelling} className={mergeClasses(body.row, body.split)}>
            <span className={body.grow}>{text.means(plainOf(spelling), name)}</span>
            <Link more={text.takeBackMore(name)} onPress={() => onForget(spelling)}>
              {text.takeBack}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The folded name, with its ward where it has one. */
function plainOf(spelling: string): string {
  return spelling
    .split("|")
    .filter((part) => part !== "")
    .join(", ");
}
