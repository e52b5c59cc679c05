import type { LeftOut } from "./left-out";

/** Why a target cannot be shared out over a list. `units` are the units to blame, as indices in the list's columns; sums in persons. */
export interface Infeasible {
  readonly kind: "infeasible";
  readonly code: InfeasibleCode;
  readonly target: number;
  /** What the floors and holds alone come to. */
  readonly least: number;
  /** What everybody can take together at most. */
  readonly most: number;
  readonly units: readonly number[];
  readonly waysOut: readonly WayOut[];
  readonly leftOut: readonly LeftOut[];
}

export type InfeasibleCode =
  /** Every row of the list is left out. */
  | "nobody"
  /** «Tối đa» under «Tối thiểu», or under 0. */
  | "ceiling-below-floor"
  /** A number in «Giữ» beyond the unit's bounds. */
  | "hold-outside-bounds"
  | "floors-above-target"
  | "ceilings-below-target"
  /** Nobody has any weight. */
  | "no-weight";

/** Something the officer can do about it, each one press; the first is the one most offices will want. */
export type WayOut =
  | { readonly kind: "lower-target" | "raise-target"; readonly target: number; readonly by: number }
  /** «Tối thiểu» is a wish: it can be let go. `by` is what that frees. */
  | { readonly kind: "release-floors" | "release-holds" | "release-ceilings"; readonly units: readonly number[]; readonly by: number }
  /** Hand the persons over to unions that are still to be founded (CĐCS sắp thành lập). */
  | { readonly kind: "new-unions"; readonly persons: number }
  /** Type «Tối đa» above today's workforce, with a note; `persons` are to be found room for. */
  | { readonly kind: "allow-override"; readonly units: readonly number[]; readonly persons: number }
  /** Share out by something else. */
  | { readonly kind: "change-weight" }
  /** Say what these labels of the list mean. */
  | { readonly kind: "answer-labels"; readonly labels: readonly string[] }
  /** Type a number in «Giữ» for units that were left out. */
  | { readonly kind: "confirm-units"; readonly units: readonly number[] };
