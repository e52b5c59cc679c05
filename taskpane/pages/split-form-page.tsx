import type { SplitChoices, SplitSetup } from "../../src/operation/split-choices";
import type { ListChange } from "../../src/operation/split-receipt";
import { Link } from "../frame/link";
import { Page } from "../frame/page";
import { Passage } from "../frame/passage";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { FindingList } from "./finding-list";
import { MethodField } from "./method-field";
import { OfficerField } from "./officer-field";
import { ProgrammeField } from "./programme-field";
import { TargetField } from "./target-field";
import { useSplitText } from "./use-split-text";
import { useTypedTarget } from "./use-typed-target";
import { WeightField } from "./weight-field";

/** Units named of a list that has changed. */
const NAMED = 3;

interface SplitFormPageProps {
  readonly setup: SplitSetup;
  readonly choices: SplitChoices;
  /** What has changed in the list since «Phân bổ» was written; null where nothing has, or nothing was. */
  readonly change: ListChange | null;
  /** Who works here, for the log; asked once and kept on the machine. */
  readonly officer: string;
  readonly takesFocus: boolean;
  readonly onOfficer: (officer: string) => void;
  readonly onChange: (next: SplitChoices) => void;
  readonly onPreview: () => void;
  /** In place of the preview, where the list has changed. */
  readonly onUpdateList?: () => void;
}

/** «Phân bổ chỉ tiêu»: programme, target, what it is shared out by, and how it is rounded. */
export function SplitFormPage(props: SplitFormPageProps) {
  const { setup, choices, change, officer, takesFocus, onOfficer, onChange, onPreview, onUpdateList = onPreview } = props;
  const body = useBodyStyles();
  const { split } = useSplitText();
  const text = split.form;
  const target = useTypedTarget(choices, onChange);
  const programme = setup.programmes.find(({ key }) => key === choices.programme);
  return (
    <Page
      title={text.title}
      main={{ text: split.preview, isOff: target.isWrong, run: onPreview }}
      note={target.isWrong ? text.cannot : text.willWrite}
      takesFocus={takesFocus}
    >
      {change ? <Changed change={change} onUpdate={onUpdateList} /> : null}
      <div className={body.fields}>
        <ProgrammeField programmes={setup.programmes} choices={choices} onChange={onChange} />
        <TargetField programme={programme} target={target} />
        <WeightField setup={setup} programme={programme} choices={choices} onChange={onChange} />
        <MethodField choices={choices} onChange={onChange} />
        <OfficerField officer={officer} onOfficer={onOfficer} />
      </div>
      <Bounds bounds={setup.bounds} />
      <FindingList findings={setup.findings} onShow={undefined} />
    </Page>
  );
}

function Changed({ change, onUpdate }: { readonly change: ListChange; readonly onUpdate: () => void }) {
  const text = useSplitText().split.form;
  const names = [...change.changed, ...change.added, ...change.gone];
  const named = names.slice(0, NAMED);
  return (
    <Passage tone="warning" title={text.changed(names.length)}>
      {text.changedNames(named.join(", "), names.length - named.length)}{" "}
      <Link more={text.updateMore} onPress={onUpdate}>
        {text.update}
      </Link>
    </Passage>
  );
}

function Bounds({ bounds }: Pick<SplitSetup, "bounds">) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const text = useSplitText().split.form;
  const parts = [
    ...(bounds.holds > 0 ? [text.holds(bounds.holds)] : []),
    ...(bounds.floors > 0 ? [text.floors(bounds.floors)] : []),
    ...(bounds.ceilings > 0 ? [text.ceilings(bounds.ceilings)] : []),
  ];
  return (
    <div className={styles.plainRow}>
      <div className={body.split}>
        <span>{text.bounds}</span>
        <span className={body.num}>{parts.length === 0 ? text.noBounds : null}</span>
      </div>
      {parts.length > 0 ? <div className={body.quiet}>{parts.join(" · ")}</div> : null}
      {bounds.typedOver > 0 ? <p className={body.small}>{text.typedOver(bounds.typedOver)}</p> : null}
    </div>
  );
}
