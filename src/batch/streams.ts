/** The outside world as a run sees it. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes a result, resolving once more may be written; false where nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
  readonly warn: (line: string) => void;
  /** Has something done when the program ends, however it ends; it must not wait for anything. */
  readonly atExit: (action: () => void) => void;
  /** Writes the report of the run to the file that was asked for, if one was. */
  readonly writeReport: (content: string) => void;
  /** Whether a person reads the results. */
  readonly terminal: boolean;
  /** Whether a person reads the messages, and no results among them. */
  readonly watched: boolean;
  /** Whether GitHub Actions reads the messages. */
  readonly actions: boolean;
  readonly colour: boolean;
  readonly columns: number;
}
