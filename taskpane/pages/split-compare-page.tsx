import { mergeClasses } from "@fluentui/react-components";
import type { SplitChoices, SplitSetup } from "../../src/operation/split-choices";
import type { ComparisonOutcome, SplitView } from "../../src/operation/split-view";
import { Page } from "../frame/page";
import { Passage } from "../frame/passage";
import { useBodyStyles } from "../frame/use-body-styles";
import { ComparisonTable } from "./comparison-table";
import { ComparisonWarning } from "./comparison-warning";
import { MethodField } from "./method-field";
import { MovedUnits } from "./moved-units";
import { TargetField } from "./target-field";
import { useSplitText } from "./use-split-text";
import { useTypedTarget } from "./use-typed-target";
import { WeightField } from "./weight-field";

interface SplitComparePageProps {
  readonly first: SplitView;
  readonly setup: SplitSetup;
  /** null while it is being worked out. */
  readonly comparison: ComparisonOutcome | null;
  /** Of version 2. */
  readonly choices: SplitChoices;
  readonly takesFocus: boolean;
  readonly onChange: (next: SplitChoices) => void;
  readonly onUseSecond: () => void;
  readonly onKeepFirst: () => void;
  readonly onBack: () => void;
}

/** «So sánh hai phương án»: what version 2 shall be, then both side by side, one warning, who gains and who loses. */
export function SplitComparePage(props: SplitComparePageProps) {
  const { first, setup, comparison, choices, takesFocus, onChange, onUseSecond, onKeepFirst, onBack } = props;
  const body = useBodyStyles();
  const { split, ways } = useSplitText();
  const text = ways.compare;
  const target = useTypedTarget(choices, onChange);
  const programme = setup.programmes.find(({ key }) => key === choices.programme);
  const isUsable = !target.isWrong && comparison !== null && "first" in comparison;
  return (
    <Page
      title={text.title}
      back={{ text: split.preview, run: onBack }}
      main={{ text: text.useSecond, isOff: !isUsable, run: onUseSecond }}
      second={{ text: text.keepFirst, run: onKeepFirst }}
      note={target.isWrong ? text.wrong : isUsable ? undefined : comparison === null ? text.computing : text.cannotUse}
      takesFocus={takesFocus}
    >
      <h2 className={body.h2}>{text.form}</h2>
      <div className={body.fields}>
        <WeightField isBrief setup={setup} programme={programme} choices={choices} onChange={onChange} />
        <MethodField isBrief choices={choices} onChange={onChange} />
        <TargetField isBrief programme={programme} target={target} />
      </div>
      <Outcome first={first} comparison={comparison} />
    </Page>
  );
}

function Outcome({ first, comparison }: Pick<SplitComparePageProps, "first" | "comparison">) {
  const body = useBodyStyles();
  const { ways, words } = useSplitText();
  const text = ways.compare;
  if (comparison === null) return <p className={mergeClasses(body.p, body.gap16)}>{text.computing}</p>;
  if ("first" in comparison)
    return (
      <>
        <ComparisonTable first={first.choices} comparison={comparison} />
        <ComparisonWarning
          comparison={comparison}
          isRemainder={[first.choices, comparison.choices].some(({ method }) => method === "largest-remainder")}
        />
        <MovedUnits comparison={comparison} />
      </>
    );
  if (comparison.kind === "no-column")
    return (
      <Passage tone="danger" title={text.noColumn(comparison.heading)}>
        {text.noColumnWhat}
      </Passage>
    );
  return (
    <Passage tone="danger" title={ways.impossible.titles[comparison.code](comparison.target)}>
      {ways.impossible.why[comparison.code]} {words.nothingWritten}
    </Passage>
  );
}
