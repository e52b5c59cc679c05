import { mergeClasses } from "@fluentui/react-components";
import type { ReportFileLine } from "../../src/operation/check-view";
import { printSentRefusal } from "../../src/text/print-sent-refusal";
import { Link } from "../frame/link";
import { SeveritySign } from "../frame/severity-sign";
import { useBodyStyles } from "../frame/use-body-styles";
import { useLanguage } from "../text-context";
import { useLayoutText } from "./use-layout-text";
import { useReportText } from "./use-report-text";

interface ReportFileListProps {
  readonly files: readonly ReportFileLine[];
  readonly onDrop: (file: string) => void;
  readonly onLayout: (file: string) => void;
}

/** The files that were given: what each holds, or in a sentence of its own why it could not be opened. */
export function ReportFileList({ files, onDrop, onLayout }: ReportFileListProps) {
  const body = useBodyStyles();
  const { sent: text } = useReportText();
  const { layout } = useLayoutText();
  if (files.length === 0) return null;
  return (
    <>
      <h2 className={body.h2}>{text.files(files.length)}</h2>
      <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
        {files.map((line) => (
          <li key={line.file} className={mergeClasses(body.row, body.split)}>
            <span className={body.grow}>
              {line.file}
              <br />
              <What line={line} />
            </span>
            {line.isKept || line.refusal ? null : (
              <Link more={layout.seeFile(line.file)} onPress={() => onLayout(line.file)}>
                {layout.see}
              </Link>
            )}
            <Link more={text.takeMore(line.file)} onPress={() => onDrop(line.file)}>
              {text.take}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function What({ line: { reports, isKept, refusal } }: { readonly line: ReportFileLine }) {
  const body = useBodyStyles();
  const language = useLanguage();
  const { sent: text } = useReportText();
  if (refusal)
    return (
      <span className={body.small}>
        <SeveritySign severity="error" /> {printSentRefusal(refusal, language)}
      </span>
    );
  const many = text.reports(reports);
  return <span className={body.small}>{isKept ? text.kept(many) : many}</span>;
}
