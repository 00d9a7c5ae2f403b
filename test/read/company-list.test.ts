import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCompanyList } from '../../src/read/company-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (list: string | Uint8Array) => {
  const path = join(folder, 'list');
  writeFileSync(path, list);
  return readCompanyList(path);
};

const VELOQUAI = { name: 'Veloquai', aliases: ['VQ', 'Velo Quai'], kind: 'company', id: '123' };

describe('a list of companies', () => {
  it.each([
    ['commas', 'name,aliases,kind,id\nVeloquai,VQ | Velo Quai,company,123\n'],
    ['semicolons, aliases quoted', 'name;aliases;kind;id\r\nVeloquai;"VQ;Velo Quai";company;123\r\n'],
    ['tabs', 'name\taliases\tkind\tid\nVeloquai\tVQ|Velo Quai\tcompany\t123'],
    ['columns in another order, quoted', '"ID","Kind","Name","Aliases"\n"123","company","Veloquai","VQ;Velo Quai"\n'],
    ['a byte-order mark', '\ufeffname,aliases,kind,id\nVeloquai,VQ|Velo Quai,company,123\n'],
    ['JSON', JSON.stringify([VELOQUAI])],
  ])('is read: %s', async (_, list) => {
    expect(await read(list)).toEqual([VELOQUAI]);
  });

  it('needs names alone', async () => {
    const bare = [{ name: 'Veloquai', aliases: [], kind: null, id: null }];
    expect(await read('name\nVeloquai\n\n')).toEqual(bare);
    expect(await read('[{"name": " Veloquai "}]')).toEqual(bare);
  });

  it('is decoded as texts are', async () => {
    const [company] = await read(Buffer.from('name\nSoci\xe9t\xe9 Orbalis\n', 'latin1'));
    expect(company!.name).toBe('Société Orbalis');
  });

  it('may have names with commas, quotes and line ends', async () => {
    const [company] = await read('name,id\n"Dupont, Durand ""et"" Cie",7\n');
    expect(company).toMatchObject({ name: 'Dupont, Durand "et" Cie', id: '7' });
  });

  it.each([
    ['an unknown kind', 'name,kind\nA1,bank\nB1,banque\n', /^line 3: "kind" is none of company, /],
    ['no name', 'name,kind\nA1,bank\n,bank\n', /^line 3: "name" is empty$/],
    ['a name without letters', 'name\n--\n', /^line 2: "name" has neither letter nor digit$/],
    ['a quote left open', 'name,kind\nA1,bank\nB1,"bank\n', /^line \d: Quote Not Closed/],
    ['a field too many', 'name,kind\nA1,bank,x\n', /^line 2: .*columns length is 2, got 3/],
    ['no header', 'Veloquai,bank\n', /^line 1: .*none is "name"/],
    ['another column', 'name,siren\nA1,1\n', /^line 1: "siren" is no column/],
    ['a name twice', 'name,aliases\nA1,B1\nb1,C1\n', /^line 3: "b1" is a name of line 2 too$/],
    ['JSON that is none', '[{"name": "A1"},', /^is no JSON: /],
    ['JSON that is no array', '{"name": "A1"}', /^is no JSON array$/],
    [
      'a JSON field of the wrong type',
      '[{"name":"A1"},{"name":"B1","id":7}]',
      /^entry 2: "id" is missing or of the wrong type$/,
    ],
    ['a JSON field unknown', '[{"name":"A1","siren":"7"}]', /^entry 1: /],
  ])('is refused by line for %s', async (_, list, message) => {
    await expect(read(list)).rejects.toMatchObject({ code: 'bad-companies', message: expect.stringMatching(message) });
  });

  it('is refused where it cannot be read', async () => {
    await expect(readCompanyList(join(folder, 'none'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(readCompanyList(folder)).rejects.toMatchObject({
      code: 'is-folder',
      hint: 'name the file of the list',
    });
  });
});
