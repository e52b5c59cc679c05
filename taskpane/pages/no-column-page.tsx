import { Page } from "../frame/page";
import { useText } from "../text-context";
import { useSplitText } from "./use-split-text";

interface NoColumnPageProps {
  readonly heading: string;
  readonly takesFocus: boolean;
  readonly onBack: () => void;
}

/** The column that was to be shared out by is not in the list any more. */
export function NoColumnPage({ heading, takesFocus, onBack }: NoColumnPageProps) {
  const { split, words } = useSplitText();
  const { allocate } = useText().frame.steps;
  return (
    <Page
      title={words.infeasible["no-column"]({ heading })}
      lead={words.nothingWritten}
      back={{ text: allocate, run: onBack }}
      main={{ text: split.chooseAnother, run: onBack }}
      takesFocus={takesFocus}
    />
  );
}
