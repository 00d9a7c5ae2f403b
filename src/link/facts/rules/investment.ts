import { rulesOf } from '../rule.ts';

/** Less is no company's investment: « une mise de 3 euros ». */
const LEAST = 100_000;

/** Who puts money into whom. */
export const INVESTMENT = rulesOf('investment', [
  {
    name: 'invests-in',
    match: '[<investor>#Subject] #InvestActive ~7 dans ~5 [<target>#Org]',
    examples: [
      ['Google a investi 300 millions de dollars dans SpaceX', ['investment Google > SpaceX amount 300000000 USD']],
      [
        "Twitter aurait décidé d'investir 70 millions de dollars dans la plateforme musicale SoundCloud",
        ['investment Twitter > SoundCloud amount 70000000 USD reported'],
      ],
    ],
  },
  {
    name: 'invests',
    match: '[<investor>#Subject] #InvestActive ~3 #Amount',
    examples: [['Google a investi 100 millions de dollars dans une ferme', ['investment Google amount 100000000 USD']]],
  },
  {
    name: 'invested-by',
    match: '#Amount ~4 (#InvestPassive|#InvestBare) ~4 par ~3 [<investor>#Org] ~3 dans ~3 [<target>#Org]',
    examples: [
      ["Les 300 millions d'euros investis par Google dans SpaceX", ['investment Google > SpaceX amount 300000000 EUR']],
    ],
  },
  {
    name: 'invested-amount-by',
    match: '#Amount ~3 (#InvestPassive|#InvestBare) ~4 par ~3 [<investor>#Org]',
    examples: [
      ["Près de 200 millions d'euros ont été investis par Disney", ['investment Disney amount 200000000 EUR about']],
    ],
  },
  {
    name: 'noun-of-in',
    match: '#InvestNoun ~4 [<investor>#Org] ~4 dans ~3 [<target>#Org]',
    examples: [["L'investissement de Google dans SpaceX surprend", ['investment Google > SpaceX']]],
  },
  {
    name: 'makes-noun-in',
    match: '[<investor>#Subject] #Verb ~4 #InvestNoun ~4 dans ~5 [<target>#Org]',
    examples: [
      [
        "Intel a annoncé un investissement de 3 milliards d'euros dans Nvidia",
        ['investment Intel > Nvidia amount 3000000000 EUR'],
      ],
    ],
  },
  {
    name: 'noun-in',
    match: '[<investor>#Org] ~3v #InvestNoun ~4 dans ~5 [<target>#Org]',
    examples: [['Intel a acté un investissement minoritaire dans Nvidia', ['investment Intel > Nvidia']]],
  },
  {
    name: 'stakes',
    match: '[<investor>#Subject] #StakeActive ~2 #Amount ~1 (dans|sur) ~3 [<target>#Org]',
    least: LEAST,
    examples: [
      [
        "Tencent a misé 2 milliards d'euros sur la start-up Moderna",
        ['investment Tencent > Moderna amount 2000000000 EUR'],
      ],
    ],
  },
  {
    name: 'bets',
    match: '[<investor>#Subject] #BetActive ~2 #Amount ~1 sur',
    least: LEAST,
    examples: [["Sanofi mise 400 millions d'euros sur le vaccin", ['investment Sanofi amount 400000000 EUR']]],
  },
  {
    name: 'devotes',
    match: '[<investor>#Subject] #DevoteActive ~2 #Amount ~3 (à|pour|dans) ~2 #SiteNoun',
    least: LEAST,
    examples: [
      [
        "Sanofi consacrera 100 millions d'euros à la construction d'une usine",
        ['investment Sanofi amount 100000000 EUR planned'],
      ],
    ],
  },
  {
    name: 'makes-noun',
    match: '[<investor>#Org] ~3v #InvestNoun ~2 #Amount',
    least: LEAST,
    examples: [
      [
        "Intel prévoit un investissement de 3 milliards d'euros en Irlande",
        ['investment Intel amount 3000000000 EUR planned'],
      ],
    ],
  },
  {
    name: 'in-which',
    match: '[<target>#Org] #Comma dans ~2 #InvestActive ~1 #Amount',
    examples: [
      [
        "Moderna, dans laquelle l'Etat a investi 483 millions de dollars, recrute",
        ['investment ? > Moderna amount 483000000 USD'],
      ],
    ],
  },
  {
    name: 'amount-of-noun',
    match: '[<investor>#Subject] #Verb ~3 #Amount de #InvestNoun',
    least: LEAST,
    examples: [["Intel a annoncé 610 millions d'euros d'investissements", ['investment Intel amount 610000000 EUR']]],
  },
  {
    name: 'announces-noun',
    match: '[<investor>#Subject] #AnnounceActive ~14c #InvestNoun ~2 #Amount',
    least: LEAST,
    examples: [
      [
        "Intel a annoncé l'ouverture d'un centre en Irlande, représentant un investissement de 3 milliards d'euros",
        ['investment Intel amount 3000000000 EUR'],
      ],
    ],
  },
  {
    name: 'noun-amount-in',
    match: '#InvestNoun ~2 #Amount ~3 dans ~9 [<target>#Org]',
    examples: [
      [
        "Un investissement d'un milliard de dollars dans le vaccin de la compagnie Sanofi",
        ['investment ? > Sanofi amount 1000000000 USD'],
      ],
    ],
  },
]);
