import { mergeClasses } from "@fluentui/react-components";
import type { LegacyColumn } from "../../src/operation/legacy-columns";
import { useBodyStyles } from "../frame/use-body-styles";
import { useSplitText } from "./use-split-text";

/** Cells as they stand and as they would read. */
export function LegacyExamples({ examples }: Pick<LegacyColumn, "examples">) {
  const body = useBodyStyles();
  const { legacy: text } = useSplitText();
  return (
    <ul className={mergeClasses(body.rows, body.gap4)} aria-label={text.examples}>
      {examples.map(({ before, after }) => (
        <li key={before}>
          <span aria-hidden>{text.example(before, after)}</span>
          <span className={body.unseen}>{text.exampleAloud(before, after)}</span>
        </li>
      ))}
    </ul>
  );
}
