/** The gazetteer's tables, a sector each. */
