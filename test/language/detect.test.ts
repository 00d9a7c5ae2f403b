import { describe, expect, it } from 'vitest';
import { assertFrench } from '../../src/language/assert-french.ts';
import { detectLanguage, languageName } from '../../src/language/detect.ts';
import { tokenise } from '../../src/text/tokenise.ts';

describe('the language of a text', () => {
  it.each([
    [
      'fra',
      'Le fabricant a ouvert hier une usine près de Nantes, où il espère employer deux cents personnes avant la fin de l’année.',
    ],
    [
      'fra',
      'Actionnaires inquiets, ventes en baisse, direction muette : la chaîne de magasins traverse un hiver difficile.',
    ],
    [
      'fra',
      'NEW START-UP, BIG MONEY\n\nLa jeune pousse a levé trois millions d’euros auprès de plusieurs fonds et veut recruter dans toute la France.',
    ],
    [
      'eng',
      'The maker opened a plant near Nantes yesterday, where it hopes to employ two hundred people before the end of the year.',
    ],
    [
      'spa',
      'El fabricante abrió ayer una fábrica cerca de Valencia, donde espera emplear a doscientas personas antes de fin de año.',
    ],
    [
      'cat',
      "El fabricant va obrir ahir una fàbrica a prop de Girona, on espera donar feina a dues-centes persones abans que s'acabi l'any.",
    ],
    [
      'ita',
      'Il produttore ha aperto ieri una fabbrica vicino a Torino, dove spera di dare lavoro a duecento persone entro la fine dell’anno.',
    ],
    [
      'por',
      'O fabricante abriu ontem uma fábrica perto do Porto, onde espera dar emprego a duzentas pessoas antes do fim do ano.',
    ],
    [
      'deu',
      'Der Hersteller hat gestern ein Werk bei Bremen eröffnet, wo er bis zum Jahresende zweihundert Menschen beschäftigen will.',
    ],
    [
      'nld',
      'De fabrikant opende gisteren een fabriek bij Utrecht, waar hij voor het einde van het jaar tweehonderd mensen wil aannemen.',
    ],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(tokenise(text))).toEqual({ code, certain: true });
  });

  it.each(['', 'Bonjour', '12 €', '42', '???'])('cannot tell from %j', (text) => {
    expect(detectLanguage(tokenise(text))).toEqual({ code: 'fra', certain: false });
  });

  it('refuses another language by name, unless it is forced or unsure', () => {
    expect(() => assertFrench({ code: 'eng', certain: true }, false)).toThrow(/looks English/);
    expect(() => assertFrench({ code: 'eng', certain: true }, true)).not.toThrow();
    expect(() => assertFrench({ code: 'eng', certain: false }, false)).not.toThrow();
    expect(() => assertFrench({ code: 'fra', certain: true }, false)).not.toThrow();
    expect(languageName('cat')).toBe('Catalan');
  });
});
