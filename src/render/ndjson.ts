import type { Document } from '../schema/document.ts';
import type { InputError } from '../schema/errors.ts';

/** A document as one line of JSON, with its line end. */
export const renderLine = (document: Document): string => `${JSON.stringify(document)}\n`;

/** A failure as one line of JSON in the place of its document. */
export const renderFailure = ({ code, message }: InputError, where: { id: string | null; line?: number }): string =>
  `${JSON.stringify({ error: { code, message, ...where } })}\n`;
