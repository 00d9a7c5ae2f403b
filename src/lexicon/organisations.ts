export const organisations = '';
