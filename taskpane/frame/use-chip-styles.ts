import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** Small toggles beside each other that narrow a list, and the list below them. */
export const useChipStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px", minWidth: 0, margin: "8px 0 0", padding: 0, border: "0" },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "32px",
    padding: "4px 10px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: "inherit",
    fontSize: "13px",
    lineHeight: "18px",
    color: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `1px solid ${tokens.colorNeutralForeground1}`,
    [FORCED]: { outline: "2px solid Highlight" },
  },
  fields: { display: "flex", gap: "8px", marginTop: "10px", minWidth: 0 },
  half: { flexGrow: 1, flexShrink: 1, flexBasis: 0, minWidth: 0 },
  leaves: { paddingLeft: "20px" },
  // A ground of its own would make the links on it too faint in the dark theme.
  now: { borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`, paddingLeft: "8px" },
  ruleName: { display: "flex", gap: "8px", alignItems: "flex-start" },
});
