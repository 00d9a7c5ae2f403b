/** The gazetteer: one table of companies a sector. */
export { media } from './media.ts';
export { retail } from './retail.ts';
