/** A value that is not allowed: the default stands in its place. */
export interface Problem {
  readonly code: 'bad-value';
  readonly name: string;
  readonly value: string;
  /** The allowed values, ten at most. */
  readonly expected: readonly string[];
}
