/** What the annex says besides the figures: asked once, remembered by the caller. A blank is printed as a gap to be filled in by hand. */
export interface AnnexSettings {
  /** The union above the issuing one, and the issuing one, as they write themselves. */
  readonly superior: string;
  readonly issuer: string;
  /** Where it is signed. */
  readonly place: string;
  /** Number of the decision it belongs to: «12/QĐ-LĐLĐ». */
  readonly number: string;
  /** Day of the decision as ISO, or null where it has none yet. */
  readonly date: string | null;
  /** A vice chair signs for the chair. */
  readonly signer: { readonly position: "chair" | "vice-chair"; readonly name: string };
  readonly preparer: string;
}
