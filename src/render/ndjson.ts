import type { Document } from '../schema/document.ts';

/** A document as one line of JSON, with its line end. */
export const renderLine = (document: Document): string => `${JSON.stringify(document)}\n`;

/** What went wrong with a record: an InputError, or a fault of the program. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** A failure as one line of JSON in the place of its document; `line` counts from 1, `id` is null where it is not known. */
export const renderFailure = ({ code, message }: Failure, line: number, id: string | null): string =>
  `${JSON.stringify({ error: { code, message, line, id } })}\n`;
