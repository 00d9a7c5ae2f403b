/** The public API: one function, the schemas of what it returns, the errors it throws. */
export { type ExtractOptions, extract } from './extract.ts';
export { COMPANY_KINDS, type CompanyKind, type CompanyRecord } from './schema/company-list.ts';
export * from './schema/document.ts';
export { InputError, type InputErrorCode } from './schema/errors.ts';
