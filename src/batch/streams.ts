/** The outside world as a run sees it. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes a result, resolving once more may be written; false where nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
  readonly warn: (line: string) => void;
  readonly terminal: boolean;
  readonly colour: boolean;
  readonly columns: number;
}
