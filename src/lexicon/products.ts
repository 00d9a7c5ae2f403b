export const products = '';
