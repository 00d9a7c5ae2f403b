/** The gazetteer: one table of companies a sector. */
export { consumerGoods } from './consumer-goods.ts';
export { food } from './food.ts';
export { groups } from './groups.ts';
export { health } from './health.ts';
export { internet } from './internet.ts';
export { leisure } from './leisure.ts';
export { luxury } from './luxury.ts';
export { media } from './media.ts';
export { retail } from './retail.ts';
export { services } from './services.ts';
export { technology } from './technology.ts';
export { telecoms } from './telecoms.ts';
export { videoGames } from './video-games.ts';
