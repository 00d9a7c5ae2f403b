/**
 * French number words: standard and regional (septante, huitante, octante, nonante), the traditional and the 1990
 * spelling (the tokeniser cuts at hyphens, so both are one). Written for press-facts from the Académie's
 * dictionary and the usage of Belgian and Swiss papers.
 */

/** Words below twenty. */
export const UNITS: ReadonlyArray<readonly [string, number]> = [
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
];

/** Round tens; « soixante » and « quatre-vingts » also take what follows up to nineteen. */
export const TENS: ReadonlyArray<readonly [string, number]> = [
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
];

/** Words that multiply what stands before them, as powers of ten. A French « billion » is 10^12. */
export const MAGNITUDES: ReadonlyArray<readonly [string, number]> = [
  ['mille', 3],
  ['mil', 3],
  ['million', 6],
  ['millions', 6],
  ['milliard', 9],
  ['milliards', 9],
  ['billion', 12],
  ['billions', 12],
  ['trillion', 18],
  ['trillions', 18],
  // Slips of the press.
  ['milllions', 6],
  ['milions', 6],
  ['millons', 6],
  ['milliars', 9],
  ['millards', 9],
  ['miliards', 9],
  ['milliardds', 9],
  ['mio', 6],
  ['mios', 6],
  ['mln', 6],
  ['mlns', 6],
  ['mrd', 9],
  ['mrds', 9],
  ['md', 9],
  ['mds', 9],
];

/** Collective nouns: they count about as many. */
export const COLLECTIVES: ReadonlyArray<readonly [string, number]> = [
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
];

/** Letters that scale a number in digits, and the currency where the letters hold one (« 70 MEUR », « 12 MF »). */
export const SCALE_LETTERS: ReadonlyArray<readonly [string, { power: number; currency?: string; needsUnit: boolean }]> =
  [
    ['k', { power: 3, needsUnit: true }],
    ['m', { power: 6, needsUnit: true }],
    ['mn', { power: 6, needsUnit: true }],
    ['bn', { power: 9, needsUnit: false }],
    ['b', { power: 9, needsUnit: true }],
    ['g', { power: 9, needsUnit: true }],
    ['keur', { power: 3, currency: 'EUR', needsUnit: false }],
    ['meur', { power: 6, currency: 'EUR', needsUnit: false }],
    ['meuros', { power: 6, currency: 'EUR', needsUnit: false }],
    ['mdeur', { power: 9, currency: 'EUR', needsUnit: false }],
    ['mdseur', { power: 9, currency: 'EUR', needsUnit: false }],
    ['musd', { power: 6, currency: 'USD', needsUnit: false }],
    ['mchf', { power: 6, currency: 'CHF', needsUnit: false }],
    ['mcad', { power: 6, currency: 'CAD', needsUnit: false }],
    ['mgbp', { power: 6, currency: 'GBP', needsUnit: false }],
    ['mdh', { power: 6, currency: 'MAD', needsUnit: false }],
    ['mmdh', { power: 9, currency: 'MAD', needsUnit: false }],
    ['mddh', { power: 9, currency: 'MAD', needsUnit: false }],
    ['mda', { power: 6, currency: 'DZD', needsUnit: false }],
    ['kusd', { power: 3, currency: 'USD', needsUnit: false }],
    ['mdusd', { power: 9, currency: 'USD', needsUnit: false }],
    ['mdsusd', { power: 9, currency: 'USD', needsUnit: false }],
    ['mdchf', { power: 9, currency: 'CHF', needsUnit: false }],
    ['mdfcfa', { power: 9, currency: 'XOF', needsUnit: false }],
    ['mdeuros', { power: 9, currency: 'EUR', needsUnit: false }],
    ['mdseuros', { power: 9, currency: 'EUR', needsUnit: false }],
    ['keuros', { power: 3, currency: 'EUR', needsUnit: false }],
    ['mfcfa', { power: 6, currency: 'XOF', needsUnit: false }],
    ['kf', { power: 3, currency: 'FRF', needsUnit: false }],
    ['mf', { power: 6, currency: 'FRF', needsUnit: false }],
    ['mdf', { power: 9, currency: 'FRF', needsUnit: false }],
    ['kchf', { power: 3, currency: 'CHF', needsUnit: false }],
  ];

/** Endings that make digits an ordinal (« 1er », « 3e », « 33ème »). */
export const ORDINAL_SUFFIXES = 'er ere ère re e eme ème me nd nde è';

/** Ordinals in words, up to the tenth; others are regular (« onzième »). */
export const ORDINALS: ReadonlyArray<readonly [string, number]> = [
  ['premier', 1],
  ['première', 1],
  ['premiers', 1],
  ['premières', 1],
  ['deuxième', 2],
  ['second', 2],
  ['seconde', 2],
  ['troisième', 3],
  ['quatrième', 4],
  ['cinquième', 5],
  ['sixième', 6],
  ['septième', 7],
  ['huitième', 8],
  ['neuvième', 9],
  ['dixième', 10],
];

/** Determiners that leave a magnitude without a number: « des millions », « plusieurs dizaines de milliers ». */
export const VAGUE_DETERMINERS = 'des plusieurs quelques nombreux nombreuses certaines certains coup coups aux';

/** Determiners that make a bare singular magnitude one: « le million de vues », « ce nouveau milliard ». */
export const SINGULAR_DETERMINERS =
  'le au du ce son mon ton leur notre votre premier dernier nouveau second troisième deuxième';
