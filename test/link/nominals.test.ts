import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** `noun=company` for each noun that stands for a company, in order. */
const nominals = (text: string): string[] =>
  extract(text, { force: true })
    .companies.flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, ...mention })))
    .filter(({ type }) => type === 'nominal')
    .sort((a, b) => a.start - b.start)
    .map(({ text: noun, name }) => `${noun}=${name}`);

describe('nouns that stand for a company', () => {
  it.each<[text: string, expected: string[]]>([
    ['Twitter recule. Le réseau social a perdu des abonnés.', ['réseau social=Twitter']],
    ['Renault ferme un site. Le constructeur va supprimer des postes.', ['constructeur=Renault']],
    ['La BNP Paribas recule. La banque prévoit un plan.', ['banque=BNP Paribas']],
    ['La start-up Veloquai embauche. La start-up compte dix salariés.', ['start-up=Veloquai']],
    ['La société Orbalis embauche. « La société va bien », dit-elle.', ['société=Orbalis']],
    ['Amazon embauche. Le géant américain a publié ses résultats.', ['géant américain=Amazon']],
    ['Apple embauche. La firme de Cupertino le dit.', ['firme de Cupertino=Apple']],
    ['Carrefour embauche, dit le PDG du groupe.', ['groupe=Carrefour']],
    ['Selon Le Figaro, rien ne change. Le quotidien précise que tout va bien.', ['quotidien=Le Figaro']],
    ['Le constructeur Bravauto embauche. Ce constructeur est connu.', ['constructeur=Bravauto']],
    ['Air France embauche, Renault recule. La compagnie aérienne a promis.', ['compagnie aérienne=Air France']],
  ])('%s', (text, expected) => {
    expect(nominals(text)).toEqual(expected);
  });

  it.each<[why: string, text: string]>([
    ['two fit', 'Renault et Peugeot reculent. Le constructeur va supprimer des postes.'],
    ['a service is only where', 'Une vidéo est sur YouTube. Le groupe va bien.'],
    ['two fit any', 'Carrefour et Renault reculent. Le groupe va supprimer des postes.'],
    ['none is of the kind', 'Carrefour recule. La banque prévoit un plan.'],
    ['none is of the country', 'Carrefour recule. Le géant américain a publié ses résultats.'],
    ['none is named before', 'Le groupe va bien. Renault aussi.'],
    ['a name follows', 'Renault recule. Le groupe Bravauto embauche.'],
    ['a complement follows', 'Renault recule. Le groupe de travail se réunit.'],
    ['an adjective follows', 'Renault recule. Le groupe parlementaire se réunit.'],
    ['society at large', 'Renault recule. La société française va mal.'],
    ['the plural', 'Renault recule. Les constructeurs vont mal.'],
    ['the indefinite', 'Renault recule. Un constructeur va mal.'],
    ['it is too far', 'Renault recule. Il pleut. Il vente. Il neige. Le constructeur va mal.'],
    ['media are for telling', "Selon l'AFP, tout va bien. Le groupe a dit non."],
    ['an agency is no daily', "L'AFP le dit. Le quotidien a dit non."],
    ['« une » is a pronoun', "TF1 recule. L'une d'entre elles le dit."],
    ['no company at all', 'Le groupe va bien, la société aussi.'],
  ])('stand for none where %s: %s', (_, text) => {
    expect(nominals(text)).toEqual([]);
  });
});
