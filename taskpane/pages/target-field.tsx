import { Field, Input, mergeClasses } from "@fluentui/react-components";
import type { ProgrammeOption } from "../../src/operation/split-choices";
import type { SplitText } from "../../src/text/split-pages-text";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useSplitText } from "./use-split-text";
import type { TypedTarget } from "./use-typed-target";

interface TargetFieldProps {
  readonly programme: ProgrammeOption | undefined;
  readonly target: TypedTarget;
  readonly isBrief?: boolean;
}

/** «Chỉ tiêu», as the officer types it; what is no whole number is said under the field at once and changes nothing. */
export function TargetField({ programme, target, isBrief }: TargetFieldProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const text = useSplitText().split.form;
  return (
    <Field
      className={body.field}
      label={text.target}
      hint={isBrief ? null : hintOf(programme, text)}
      {...(target.isWrong ? { validationState: "error" as const, validationMessage: text.wrongTarget } : {})}
    >
      <Input
        className={mergeClasses(body.control, styles.right)}
        value={target.text}
        inputMode="numeric"
        autoComplete="off"
        contentAfter={<span className={body.small}>{text.growth[programme?.growth ?? "gross"]}</span>}
        onChange={(_, { value }) => target.type(value)}
        onBlur={target.settle}
      />
    </Field>
  );
}

function hintOf(programme: ProgrammeOption | undefined, text: SplitText["form"]): string | null {
  if (!programme) return null;
  return programme.target === null ? text.noTarget : text.source(programme.sentence, programme.section);
}
