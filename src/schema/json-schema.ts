import * as z from 'zod/mini';
import { documentSchema } from './document.ts';

/** The JSON Schema (draft 2020-12) of a document, made from its zod schema. */
export const documentJsonSchema = (): object => ({
  title: 'press-facts document',
  description: 'The facts of one French press text. Spans are UTF-16, half-open, into the decoded text.',
  ...z.toJSONSchema(documentSchema),
});
