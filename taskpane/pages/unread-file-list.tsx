import { mergeClasses } from "@fluentui/react-components";
import { Link } from "../frame/link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useReportText } from "./use-report-text";

interface UnreadFileListProps {
  readonly unread: readonly string[];
  readonly onReadOn: () => void;
  readonly onForgetUnread: () => void;
}

/** Files that were given and that the officer did not wait for. */
export function UnreadFileList({ unread, onReadOn, onForgetUnread }: UnreadFileListProps) {
  const body = useBodyStyles();
  const { sent } = useReportText();
  const text = sent.reading;
  if (unread.length === 0) return null;
  return (
    <>
      <h2 className={body.h2}>{text.unread(unread.length)}</h2>
      <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
        {unread.map((name) => (
          <li key={name} className={mergeClasses(body.row, body.split)}>
            <span className={body.grow}>{name}</span>
            <span className={body.small}>{text.states.unread}</span>
          </li>
        ))}
      </ul>
      <p className={mergeClasses(body.p, body.split, body.gap4)}>
        <Link onPress={onReadOn}>{text.goOn(unread.length)}</Link>
        <Link onPress={onForgetUnread}>{text.forget}</Link>
      </p>
    </>
  );
}
