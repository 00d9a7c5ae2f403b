/** What the program prints of itself: a file of its own in the built program, loaded only to print it. */
import { documentJsonSchema } from '../schema/json-schema.ts';

export { renderCompletion } from './describe/completion.ts';

/** The JSON Schema of a document, with a line end. */
export const renderSchema = (): string => `${JSON.stringify(documentJsonSchema(), null, 2)}\n`;
