import type { Document } from '../schema/document.ts';

/** A document as indented JSON, with a line end. */
export const renderJson = (document: Document): string => `${JSON.stringify(document, null, 2)}\n`;
