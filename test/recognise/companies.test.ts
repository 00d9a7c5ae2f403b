import { describe, expect, it } from 'vitest';
import { linkCompanies } from '../../src/link/companies.ts';
import { recogniseCompanies } from '../../src/recognise/companies/companies.ts';
import { NAMES } from '../../src/recognise/companies/names.ts';
import { segment } from '../../src/text/sentences.ts';
import { tokenise } from '../../src/text/tokenise.ts';
import { COMPANY_CASES } from './companies.cases.ts';
import { read } from './pipeline.ts';

describe.each(COMPANY_CASES)('companies: %s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(read(text).companies).toEqual(expected);
  });
});

describe('one company, one entry', () => {
  NAMES.load();
  const link = (text: string) => {
    const tokens = tokenise(text);
    return linkCompanies(tokens, recogniseCompanies(tokens, segment(tokens))).map(({ name, aliases, mentions }) => [
      name,
      aliases,
      mentions.length,
    ]);
  };

  it.each([
    ['Soundcloud et SoundCloud', [['SoundCloud', ['Soundcloud'], 2]]],
    ['CARREFOUR, puis Carrefour', [['Carrefour', ['CARREFOUR'], 2]]],
    ['Fiat Chrysler (FCA) recule, dit FCA', [['Fiat Chrysler', ['FCA'], 3]]],
    ['la société Orbalis Gestion, puis Orbalis', [['Orbalis Gestion', [], 1]]],
    [
      'Groupe Orbalis SA recule, puis la société Orbalis',
      [
        ['Groupe Orbalis SA', [], 1],
        ['Orbalis', [], 1],
      ],
    ],
    ['le PDG de Groupe Orbalis, puis la société Orbalis', [['Groupe Orbalis', ['Orbalis'], 2]]],
    ['la société Orbalis SA, puis la société Orbalis', [['Orbalis SA', ['Orbalis'], 2]]],
    ['la société Orbalis, la société ORBALIS', [['Orbalis', ['ORBALIS'], 2]]],
    ['la société Vélovia, la société Velovia', [['Vélovia', ['Velovia'], 2]]],
    ['la Société Générale, la Societe generale, la SocGen', [['Société Générale', ['Societe generale', 'SocGen'], 3]]],
    [
      'Renault, Alphabet et Google',
      [
        ['Renault', [], 1],
        ['Alphabet', [], 1],
        ['Google', [], 1],
      ],
    ],
    [
      'Air France et Air France-KLM',
      [
        ['Air France', [], 1],
        ['Air France-KLM', [], 1],
      ],
    ],
    [
      'Google et Google France',
      [
        ['Google', [], 1],
        ['Google France', [], 1],
      ],
    ],
    ['le chinois VNG (Veloquai Navirex Group)', [['Veloquai Navirex Group', ['VNG'], 2]]],
    [
      'la société VX recrute, puis le groupe Veloquai Xavor',
      [
        ['VX', [], 1],
        ['Veloquai Xavor', [], 1],
      ],
    ],
    ["l'usine Ford Blanquefort, a dit le PDG de Ford", [['Ford', [], 2]]],
    ['la société Navirex Holdings recrute. Navirex va bien.', [['Navirex Holdings', ['Navirex'], 2]]],
    [
      'la société Navirex France et la société Navirex International',
      [
        ['Navirex France', [], 1],
        ['Navirex International', [], 1],
      ],
    ],
    [
      'Twitter et Twitter Ventures',
      [
        ['Twitter', [], 1],
        ['Twitter Ventures', [], 1],
      ],
    ],
    [
      'Renault et Nissan',
      [
        ['Renault', [], 1],
        ['Nissan', [], 1],
      ],
    ],
  ])('%s', (text, companies) => {
    expect(link(text)).toEqual(companies);
  });

  it('tells how sure it is', () => {
    const tokens = tokenise('Auchan et la start-up Veloquai');
    const [known, unknown] = linkCompanies(tokens, recogniseCompanies(tokens, segment(tokens)));
    expect(known!.confidence).toBeGreaterThan(unknown!.confidence);
    expect(unknown!.rule).toBe('company.evidence');
  });
});
