import { type CompanyRecord, companyRecordSchema } from '../schema/company-list.ts';
import { InputError } from '../schema/errors.ts';
import { decode } from './decode.ts';
import { readSource } from './sources.ts';

const COLUMNS = ['name', 'aliases', 'kind', 'id'] as const;
const DELIMITERS = [',', ';', '\t'] as const;

/** An entry of a list as it was written, with the place to name where it is bad. */
interface Entry {
  readonly place: string;
  readonly fields: unknown;
}

/**
 * The companies of a user's list: a JSON array of `{"name", "aliases", "kind", "id"}`, or CSV with those columns, its
 * aliases parted by `|` or `;`. Rejects with InputError: as `readSource` does, or `bad-companies`, which names the line.
 */
export async function readCompanyList(path: string): Promise<CompanyRecord[]> {
  const { text } = await decode(await readSource(path).catch(refuseFolder));
  const entries = /^\s*[[{]/.test(text) ? readJson(text) : await readCsv(text);
  const owners = new Map<string, string>();
  return entries.map(({ place, fields }) => {
    const { data, error } = companyRecordSchema.safeParse(fields);
    if (error !== undefined) {
      const [{ path: [field] = [], message }] = error.issues as [(typeof error.issues)[0]];
      throw bad(`${place}: ${field === undefined ? message : `"${String(field)}" ${said(message)}`}`);
    }
    for (const name of [data.name, ...data.aliases]) {
      const owner = owners.get(name.toLowerCase());
      if (owner !== undefined && owner !== place) throw bad(`${place}: "${name}" is a name of ${owner} too`);
      owners.set(name.toLowerCase(), place);
    }
    return data;
  });
}

function refuseFolder(error: InputError): never {
  throw error.code === 'is-folder' ? new InputError(error.code, error.message, 'name the file of the list') : error;
}

/** zod's own words for what we have none of. */
const said = (message: string): string => (message === 'Invalid input' ? 'is missing or of the wrong type' : message);

const bad = (message: string): InputError =>
  new InputError('bad-companies', message, 'a list is CSV or a JSON array with name, aliases, kind, id');

function readJson(text: string): Entry[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw bad(`is no JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(list)) throw bad('is no JSON array');
  return list.map((fields: unknown, i) => ({ place: `entry ${i + 1}`, fields }));
}

async function readCsv(text: string): Promise<Entry[]> {
  const { parse } = await import('csv-parse/sync');
  const [header = ''] = text.split(/\r\n|[\n\r]/, 1);
  const delimiter = DELIMITERS.find((mark) => header.includes(mark)) ?? ',';
  const columns = header.split(delimiter).map((column) => column.replace(/^["\s]+|["\s]+$/g, '').toLowerCase());
  if (!columns.includes('name')) throw bad('line 1: the first line names the columns, and none is "name"');
  const unknown = columns.find((column) => !(COLUMNS as readonly string[]).includes(column));
  if (unknown !== undefined) throw bad(`line 1: "${unknown}" is no column of a list`);
  let rows: Array<{ record: Record<string, string>; info: { lines: number } }>;
  try {
    rows = parse(text, { columns, from_line: 2, delimiter, trim: true, skip_empty_lines: true, info: true });
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    throw bad(lines === undefined ? message : `line ${lines}: ${message}`);
  }
  return rows.map(({ record: { name, aliases = '', kind = '', id = '' }, info }) => ({
    place: `line ${info.lines}`,
    fields: { name, aliases: aliases.split(/[|;]/).map(trimmed).filter(Boolean), kind: kind || null, id: id || null },
  }));
}

const trimmed = (text: string): string => text.trim();
