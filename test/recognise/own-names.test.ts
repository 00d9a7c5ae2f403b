import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { CompanyRecord } from '../../src/schema/company-list.ts';

const find = (text: string, companies: readonly CompanyRecord[]) =>
  extract(text, { companies }).companies.map(({ name, id, mentions }) => [name, id, ...mentions.map((m) => m.text)]);

describe("a user's own companies", () => {
  it.each<[string, string, CompanyRecord[], Array<Array<string | null>>]>([
    ['are found without context', 'Veloquai va bien', [{ name: 'Veloquai', id: '7' }], [['Veloquai', '7', 'Veloquai']]],
    [
      'by their aliases too, under their name',
      'VQ et le Vélo Quai vont bien',
      [{ name: 'Veloquai', aliases: ['VQ', 'Vélo Quai'], id: '7' }],
      [['Veloquai', '7', 'VQ', 'Vélo Quai']],
    ],
    ['need no id', 'Veloquai va bien', [{ name: 'Veloquai' }], [['Veloquai', null, 'Veloquai']]],
    [
      'take the place of one that is known, with its other names',
      'La SocGen et la Société Générale',
      [{ name: 'Société Générale', id: '552120222' }],
      [['Société Générale', '552120222', 'SocGen', 'Société Générale']],
    ],
    [
      'take a surface from one that is known, and no more',
      'Le CIC et le Crédit Mutuel',
      [{ name: 'Cabinet Ixe', aliases: ['CIC'], id: '7' }],
      [
        ['Cabinet Ixe', '7', 'CIC'],
        ['Crédit Mutuel', null, 'Crédit Mutuel'],
      ],
    ],
    [
      'leave longer names that are known alone',
      'Air France-KLM et Air France',
      [{ name: 'Air France', id: 'AF' }],
      [
        ['Air France-KLM', null, 'Air France-KLM'],
        ['Air France', 'AF', 'Air France'],
      ],
    ],
    [
      'are not what the lexicons take them for',
      'Marseille embauche',
      [{ name: 'Marseille', id: '7' }],
      [['Marseille', '7', 'Marseille']],
    ],
    ['are no common word in lower case', 'une prairie fleurie', [{ name: 'Prairie' }], []],
    ['ask for context where the gazetteer does', 'Orange est une ville', [{ name: 'Orange', id: '7' }], []],
    ['leave the others as they were', 'Renault et Veloquai', [{ name: 'Solvarine' }], [['Renault', null, 'Renault']]],
    ['may be none', 'Renault va bien', [], [['Renault', null, 'Renault']]],
  ])('%s: %s', (_, text, companies, expected) => {
    expect(find(text, companies)).toEqual(expected);
  });

  it('say by their rule that they are of the list', () => {
    const rules = extract('Veloquai et Renault', { companies: [{ name: 'Veloquai' }] }).companies.map(
      ({ rule }) => rule,
    );
    expect(rules).toEqual(['company.list', 'company.gazetteer']);
  });

  it('are forgotten by the next text', () => {
    const text = 'Veloquai va bien';
    expect(find(text, [{ name: 'Veloquai' }])).toHaveLength(1);
    expect(extract(text).companies).toEqual([]);
    expect(find(text, [{ name: 'Veloquai', id: '8' }])[0]![1]).toBe('8');
  });

  it('can be sent to a worker', () => {
    const companies = [{ name: 'Veloquai', aliases: ['VQ'], kind: 'bank' as const, id: '7' }];
    expect(find('VQ', structuredClone(companies))).toEqual(find('VQ', companies));
  });

  it('work with the gazetteer off', () => {
    const found = extract('Veloquai et Renault', { gazetteer: false, companies: [{ name: 'Veloquai' }] }).companies;
    expect(found.map(({ name }) => name)).toEqual(['Veloquai']);
  });
});
