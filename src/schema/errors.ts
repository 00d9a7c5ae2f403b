/** What an input can be refused for. The code is stable: users match on it. */
export type InputErrorCode =
  | 'not-found'
  | 'is-folder'
  | 'unreadable'
  | 'no-match'
  | 'read-already'
  | 'too-large'
  | 'damaged'
  | 'overwrites-input'
  | 'unwritable'
  | 'empty'
  | 'binary'
  | 'undecodable'
  | 'unknown-encoding'
  | 'no-article'
  | 'not-french'
  | 'bad-record'
  | 'bad-companies'
  | 'bad-date';

/** An input that cannot be read: one clear line that names it, and the way out as `hint`. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly code: InputErrorCode,
    message: string,
    readonly hint: string | undefined = undefined,
  ) {
    super(message);
  }
}
