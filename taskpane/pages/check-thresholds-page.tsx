import { mergeClasses } from "@fluentui/react-components";
import type { CheckView } from "../../src/operation/check-view";
import type { ThresholdView } from "../../src/operation/threshold-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { TargetLine } from "./target-line";
import { UnitsBehindList } from "./units-behind-list";
import { useReportText } from "./use-report-text";

interface CheckThresholdsPageProps {
  readonly view: CheckView;
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** «Ngưỡng của chương trình»: each with its answer, its fraction, what it wants for, and the units behind it. */
export function CheckThresholdsPage({ view, takesFocus, onBack, onShow }: CheckThresholdsPageProps) {
  const body = useBodyStyles();
  const { check } = useReportText();
  const text = check.threshold;
  const { programme, thresholds } = view;
  return (
    <Page
      title={check.thresholds}
      lead={programme ? text.lead(programme.source, programme.year) : text.none}
      back={{ text: check.check, run: onBack }}
      takesFocus={takesFocus}
    >
      <ul className={mergeClasses(body.rows, body.gap8)}>
        {thresholds.map((threshold) => (
          <TargetLine key={threshold.key} asked={threshold} isEach={threshold.isEach}>
            <About threshold={threshold} onShow={onShow} />
          </TargetLine>
        ))}
      </ul>
      {thresholds.length > 0 ? <p className={mergeClasses(body.small, body.gap8)}>{text.whole}</p> : null}
    </Page>
  );
}

function About({ threshold, onShow }: { readonly threshold: ThresholdView } & Pick<CheckThresholdsPageProps, "onShow">) {
  const styles = useFigureStyles();
  const text = useReportText().check.threshold;
  const { short, counts, failing, without, sentence, section } = threshold;
  return (
    <>
      {short === null ? null : <div>{text.short[counts](short)}</div>}
      <UnitsBehindList behind={failing} words={text.failing(failing.count)} onShow={onShow} />
      <UnitsBehindList behind={without} words={text.without(without.count)} onShow={onShow} />
      {sentence === "" ? null : <blockquote className={styles.quote}>{text.source(sentence, section)}</blockquote>}
    </>
  );
}
