/** Who reports, and from which tab the figures were read. A blank text prints as dots to be filled in by hand, or as nothing. */
export interface SummaryOffice {
  /** Công đoàn cấp trên. */
  readonly superior: string;
  /** Who issues the papers. */
  readonly issuer: string;
  readonly place: string;
  readonly number: string;
  /** ISO, or null where it is to be written by hand. */
  readonly date: string | null;
  /** «CHỦ TỊCH», «KT. CHỦ TỊCH / PHÓ CHỦ TỊCH»; lines are parted by a slash. */
  readonly signerPosition: string;
  readonly signerName: string;
  readonly preparerName: string;
  /** The tab that holds the list. */
  readonly tab: string;
}
