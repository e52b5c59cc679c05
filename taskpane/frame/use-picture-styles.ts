import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";
const frame = `2px solid ${tokens.colorCompoundBrandStroke}`;
const forced = "2px solid Highlight";
const line = `1px solid ${tokens.colorNeutralStroke2}`;

/** A small picture of a sheet: its grid, and the heading framed in it. */
export const usePictureStyles = makeStyles({
  table: { width: "100%", marginTop: "8px", borderCollapse: "collapse", tableLayout: "fixed", fontSize: "12px", lineHeight: "16px" },
  corner: { width: "86px", padding: "2px 4px", border: line, fontWeight: tokens.fontWeightRegular, textAlign: "left" },
  column: {
    padding: "2px 4px",
    border: line,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  letter: { display: "block", color: tokens.colorNeutralForeground3 },
  rowHead: {
    padding: 0,
    border: line,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    verticalAlign: "top",
  },
  rowButton: {
    display: "flex",
    gap: "4px",
    alignItems: "baseline",
    width: "100%",
    minHeight: "24px",
    padding: "2px 4px",
    border: "0",
    backgroundColor: "transparent",
    fontFamily: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    textAlign: "left",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  number: { minWidth: "18px", color: tokens.colorBrandForegroundLink, fontVariantNumeric: "tabular-nums", [FORCED]: { color: "LinkText" } },
  word: { minWidth: 0, overflowWrap: "anywhere" },
  cell: { padding: "2px 4px", border: line, verticalAlign: "top" },
  clip: {
    display: "-webkit-box",
    overflowX: "hidden",
    overflowY: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflowWrap: "anywhere",
  },
  whole: { overflowWrap: "anywhere" },
  figure: { display: "block", textAlign: "right", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  faint: { color: tokens.colorNeutralForeground3 },
  heading: {
    backgroundColor: `color-mix(in srgb, ${tokens.colorCompoundBrandStroke} 10%, ${tokens.colorNeutralBackground1})`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  top: { borderTop: frame, [FORCED]: { borderTop: forced } },
  bottom: { borderBottom: frame, [FORCED]: { borderBottom: forced } },
  left: { borderLeft: frame, [FORCED]: { borderLeft: forced } },
  right: { borderRight: frame, [FORCED]: { borderRight: forced } },
  gap: { padding: "2px 4px", border: line, color: tokens.colorNeutralForeground3 },
  below: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", marginTop: "4px" },
  mover: { display: "flex", alignItems: "center", gap: "8px", marginTop: "6px", fontSize: "13px", lineHeight: "18px" },
  moverName: { width: "80px" },
});
