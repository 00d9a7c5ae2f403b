/** What reading a page takes and nothing else does: a file of its own in the built program, loaded with the first page. */
export { Readability } from '@mozilla/readability';
export { Parser } from 'htmlparser2';
export { DOMParser } from 'linkedom';
