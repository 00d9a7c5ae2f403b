/** The gazetteer's tables, a sector each. */
export const stub = '';
