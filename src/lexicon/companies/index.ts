/** The gazetteer: one table of companies a sector. */
export { consumerGoods } from './consumer-goods.ts';
export { food } from './food.ts';
export { groups } from './groups.ts';
export { leisure } from './leisure.ts';
export { media } from './media.ts';
export { retail } from './retail.ts';
export { technology } from './technology.ts';
