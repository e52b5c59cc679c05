import { Fragment } from "react";
import { pieces, type Step } from "../../src/text/passage";
import { useBodyStyles } from "./use-body-styles";

/** A sentence with the words of buttons in bold. */
export function Sentence({ of }: { readonly of: Step }) {
  const styles = useBodyStyles();
  return pieces(of).map(({ text, strong }, index) => {
    const key = `${index}${text}`;
    return strong ? (
      <b key={key} className={styles.strong}>
        {text}
      </b>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    );
  });
}
