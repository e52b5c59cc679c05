import { mergeClasses } from "@fluentui/react-components";
import {
  ArrowSplit20Regular,
  BuildingMultiple20Regular,
  CheckmarkCircle20Regular,
  LockOpen20Regular,
  PersonAdd20Regular,
  QuestionCircle20Regular,
  Target20Regular,
} from "@fluentui/react-icons";
import type { WayView } from "../../src/operation/split-view";
import type { SplitPagesText } from "../../src/text/split-pages-text";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useSplitText } from "./use-split-text";

const SIGNS = {
  "lower-target": Target20Regular,
  "raise-target": Target20Regular,
  "release-floors": LockOpen20Regular,
  "release-holds": LockOpen20Regular,
  "release-ceilings": LockOpen20Regular,
  "new-unions": BuildingMultiple20Regular,
  "allow-override": PersonAdd20Regular,
  "change-weight": ArrowSplit20Regular,
  "answer-labels": QuestionCircle20Regular,
  "confirm-units": CheckmarkCircle20Regular,
} as const;

interface WayListProps {
  readonly ways: readonly WayView[];
  readonly onWay: (way: WayView) => void;
}

/** Ways out, each with its effect; all are equals. */
export function WayList({ ways, onWay }: WayListProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const text = useSplitText().ways.impossible;
  return (
    <ul className={body.rows}>
      {ways.map((view) => {
        const Sign = SIGNS[view.way.kind];
        return (
          <li key={view.way.kind} className={body.rowFlush}>
            <button type="button" className={styles.way} onClick={() => onWay(view)}>
              <Sign className={mergeClasses(body.quiet, body.keep)} aria-hidden />
              <span className={body.grow}>
                <b className={styles.wayName}>{nameOf(view, text)}</b>
                <span className={body.small}>{effectOf(view, text)}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

type WayText = SplitPagesText["ways"]["impossible"];

function nameOf({ way }: WayView, { names }: WayText): string {
  switch (way.kind) {
    case "lower-target":
    case "raise-target":
      return names[way.kind](way.target);
    case "release-floors":
    case "release-holds":
    case "release-ceilings":
    case "confirm-units":
      return names[way.kind](way.units.length);
    case "new-unions":
      return names[way.kind](way.persons);
    case "answer-labels":
      return names[way.kind](way.labels.length);
    default:
      return names[way.kind];
  }
}

function effectOf({ way }: WayView, { effects, blank }: WayText): string {
  switch (way.kind) {
    case "lower-target":
    case "raise-target":
    case "release-floors":
    case "release-holds":
    case "release-ceilings":
      return effects[way.kind](way.by);
    case "allow-override":
      return effects[way.kind](way.persons);
    case "answer-labels":
      return effects[way.kind](way.labels.map((label) => (label === "" ? blank : label)).join(", "));
    default:
      return effects[way.kind];
  }
}
