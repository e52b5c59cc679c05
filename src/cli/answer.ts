/** What a command came to: what goes to stdout as JSON, and the same for a reader. Exit 0 done, 1 not possible, 2 wrong arguments, 3 file refused. */
export interface Answer {
  readonly exit: 0 | 1 | 2 | 3;
  readonly json: object;
  /** In Vietnamese; to stdout where it is done, else to stderr. */
  readonly text: string;
}

/** Wrong arguments or a refused file. */
export function refuse(exit: 2 | 3, code: string, message: string): Answer {
  return { exit, json: { error: { code, message } }, text: message };
}
