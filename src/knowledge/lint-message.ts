/** Something wrong, or odd, in a file of `synonyms/`. */
export interface LintMessage {
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}
