/** A table of one kind of item: a row an item, RFC 4180. Its columns are the fields of the schema, in their order. */
import { type Document, documentSchema, type ItemKind } from '../schema/document.ts';

/** A column: the path of its field within an item. */
type Column = readonly string[];

/** The part of a zod schema that is looked at. */
interface Shaped {
  readonly shape?: Readonly<Record<string, Shaped>>;
  readonly _zod: { readonly def: { readonly type: string; readonly innerType?: Shaped; readonly element?: Shaped } };
}

const LINE_END = '\r\n';

/** The line that names the columns: `source`, then the fields, those within another behind a dot: `amount.value`. */
export const csvHeader = (kind: ItemKind): string => row(['source', ...columnsOf(kind).map((path) => path.join('.'))]);

/** A row for each item of a kind. A list of strings is joined by « ; », of a list of mentions their number is given. */
export function renderCsv(document: Document, kind: ItemKind): string {
  const columns = columnsOf(kind);
  const items: readonly object[] = document[kind];
  return items.map((item) => row([document.source.id, ...columns.map((path) => cellOf(item, path))])).join('');
}

function columnsOf(kind: ItemKind): Column[] {
  const { shape } = documentSchema as unknown as Shaped;
  return fieldsOf(shape![kind]!._zod.def.element!, []);
}

function fieldsOf(schema: Shaped, path: Column): Column[] {
  const { type, innerType } = schema._zod.def;
  if (innerType !== undefined) return fieldsOf(innerType, path);
  if (type !== 'object') return [path];
  return Object.entries(schema.shape!).flatMap(([name, field]) => fieldsOf(field, [...path, name]));
}

function cellOf(item: object, path: Column): string | number {
  let value: unknown = item;
  for (const name of path) value = (value as Record<string, unknown> | null)?.[name];
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.join('; ') : value.length;
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? value : String(value);
}

const row = (cells: ReadonlyArray<string | number>): string => `${cells.map(cell).join(',')}${LINE_END}`;

/** Numbers as they are, of either sign; words quoted where they must be. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** How a cell begins that a spreadsheet would run: the signs, their wide forms, and the blanks that it skips. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
