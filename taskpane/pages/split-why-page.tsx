import { mergeClasses } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import type { UnitWhy } from "../../src/operation/split-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { printRate } from "../../src/text/number";
import { CopyByHand } from "../frame/copy-by-hand";
import { Page } from "../frame/page";
import { StepThrough } from "../frame/step-through";
import { SumTable } from "../frame/sum-table";
import { useBodyStyles } from "../frame/use-body-styles";
import { useCopy } from "../frame/use-copy";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useLanguage } from "../text-context";
import { HoldForm } from "./hold-form";
import { sumOfUnit } from "./sum-of-unit";
import { useSplitText } from "./use-split-text";

interface SplitWhyPageProps {
  readonly unit: UnitWhy;
  /** The sentence for the unit itself; it is what is copied. */
  readonly explanation: string;
  /** Place in the list that one steps through, from 0, and how long the list is. */
  readonly index: number;
  readonly count: number;
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Holds the unit at a number of persons; null releases it. */
  readonly onHold: (count: number | null) => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** «Vì sao 37?»: one unit's part as a sum and as a sentence, with the way to hold it. */
export function SplitWhyPage(props: SplitWhyPageProps) {
  const { unit, explanation, index, count, takesFocus, onBack, onStep, onHold, onShow } = props;
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const language = useLanguage();
  const all = useSplitText();
  const { split, unit: text, words } = all;
  const { outcome, copy } = useCopy();
  const about = [...(unit.ward === "" ? [] : [unit.ward]), words.sectors[unit.sector].toLowerCase()];
  return (
    <Page
      title={text.title(unit.why.part)}
      lead={unit.name}
      back={{ text: split.preview, run: onBack }}
      main={{ text: text.copy, icon: <Copy20Regular />, run: () => copy(explanation) }}
      second={onShow && { text: text.toCell, run: () => onShow(unit.cell) }}
      takesFocus={takesFocus}
    >
      <div className={body.split}>
        <span className={body.small}>{about.join(" · ")}</span>
        <StepThrough previous={text.previous} next={text.next} isFirst={index <= 0} isLast={index >= count - 1} onStep={onStep} />
      </div>
      <p className={body.unseen} role="status">
        {text.place(index + 1, count)}: {unit.name}
      </p>
      <SumTable name={text.sum} lines={sumOfUnit(unit, all, language)} />
      {unit.why.tie ? <p className={body.small}>{text.tieHow}</p> : null}
      {unit.why.rate === null ? <p className={body.small}>{text.noRate}</p> : null}
      <h2 className={body.h2}>{text.after}</h2>
      <After unit={unit} />
      <h2 className={body.h2}>{text.explanation}</h2>
      <blockquote className={styles.quote}>{explanation}</blockquote>
      <p className={body.small} role="status">
        {outcome === "copied" ? text.copied : outcome === "by-hand" ? text.copyByHand : ""}
      </p>
      {outcome === "by-hand" ? <CopyByHand name={text.explanation} text={explanation} /> : null}
      <HoldForm key={unit.key} unit={unit} onHold={onHold} />
      {onShow ? <p className={mergeClasses(body.small, body.gap12)}>{text.otherUnit}</p> : null}
    </Page>
  );
}

function After({ unit }: { readonly unit: UnitWhy }) {
  const body = useBodyStyles();
  const language = useLanguage();
  const { unit: text, words } = useSplitText();
  const { after, workers, rate, missingAfter } = unit.why;
  if (after === null || workers === null || workers <= 0) return <p className={body.p}>{text.afterUnknown}</p>;
  const asked = rate === null ? undefined : { part: rate, whole: 10_000 };
  const isShort = missingAfter !== null && missingAfter > 0;
  const printed = printRate({ part: after, whole: workers }, language, isShort ? asked : undefined);
  if (rate === null || missingAfter === null) return <p className={body.p}>{text.afterOnly(printed)}</p>;
  return (
    <p className={body.p}>
      {isShort ? text.afterShort(printed, missingAfter, words.percent(rate)) : text.afterReached(printed, words.percent(rate))}
    </p>
  );
}
