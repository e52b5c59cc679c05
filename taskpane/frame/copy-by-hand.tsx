import { mergeClasses } from "@fluentui/react-components";
import { useBodyStyles } from "./use-body-styles";

/** A text that could not be copied for the officer, selected. */
export function CopyByHand({ name, text }: { readonly name: string; readonly text: string }) {
  const styles = useBodyStyles();
  return (
    <textarea
      className={mergeClasses(styles.area, styles.gap8)}
      aria-label={name}
      value={text}
      readOnly
      rows={6}
      ref={(area) => area?.select()}
    />
  );
}
