export const commonCapitalised = '';
