import { rulesOf } from '../rule.ts';

/** No company is worth less: a share is, or a thing. */
const LEAST = 1_000_000;

/** What a company is worth. */
export const VALUATION = rulesOf('valuation', [
  {
    name: 'valued',
    match: '[<company>#Subject] (#ValuePassive|#ValueBare) ~6 #Amount',
    least: LEAST,
    examples: [
      ["Doctolib est valorisé plus d'un milliard d'euros", ['valuation Doctolib amount 1000000000 EUR more_than']],
    ],
  },
  {
    name: 'assessed',
    match: '[<company>#Subject] (#AssessPassive|#AssessBare) ~3 #Amount',
    least: LEAST,
    examples: [["Estimé à 75 milliards d'euros, TikTok grandit", ['valuation TikTok amount 75000000000 EUR']]],
  },
  {
    name: 'worth-of',
    match: '#WorthNoun de ~1 [<company>#Org] ~6v #Amount',
    least: LEAST,
    examples: [["La valeur de Zoom atteint 135 milliards d'euros", ['valuation Zoom amount 135000000000 EUR']]],
  },
  {
    name: 'whose-worth',
    match: '[<company>#Org] ~1c dont ~1 #WorthNoun ~6v #Amount',
    least: LEAST,
    examples: [
      [
        "Vivarte, dont la valeur a été ramenée à 700 millions d'euros, recrute",
        ['valuation Vivarte amount 700000000 EUR'],
      ],
    ],
  },
  {
    name: 'values',
    match: '#ValueActive ~4 [<company>#Org] ~3 #Amount',
    least: LEAST,
    examples: [["L'opération valorise Deezer à 1 milliard d'euros", ['valuation Deezer amount 1000000000 EUR']]],
  },
  {
    name: 'assesses',
    match: '#AssessActive ~2d [<company>#Org] ~2 #Amount',
    least: LEAST,
    examples: [["Les analystes évaluent Deezer à 2 milliards d'euros", ['valuation Deezer amount 2000000000 EUR']]],
  },
  {
    name: 'weighs',
    match: '[<company>#Subject] #WeighActive ~3 #Amount',
    least: LEAST,
    examples: [['Apple pèse 2.000 milliards de dollars en Bourse', ['valuation Apple amount 2000000000000 USD']]],
  },
  {
    name: 'noun-of',
    match: '#ValueNoun ~3 de ~3 [<company>#Org] ~10v #Amount',
    least: LEAST,
    examples: [["La valorisation de Deezer atteint 1 milliard d'euros", ['valuation Deezer amount 1000000000 EUR']]],
  },
  {
    name: 'of-which',
    match: '[<company>#Org] ~1c dont ~1 #ValueNoun ~9v #Amount',
    least: LEAST,
    examples: [
      ["Deezer, dont la valorisation atteint 1 milliard d'euros, recrute", ['valuation Deezer amount 1000000000 EUR']],
    ],
  },
  {
    name: 'opening',
    match: 'avec ~1 #ValueNoun ~3 #Amount ~3 #Comma ~1 [<company>#Org]',
    least: LEAST,
    examples: [
      ["Avec une valorisation de 1 milliard d'euros, Deezer grandit", ['valuation Deezer amount 1000000000 EUR']],
    ],
  },
  {
    name: 'strong-of',
    match: '#Strong de ~1 #ValueNoun ~3 #Amount ~1 #Comma ~1 [<company>#Org]',
    least: LEAST,
    examples: [
      ["Forte d'une valorisation de 4 milliards d'euros, Deezer recrute", ['valuation Deezer amount 4000000000 EUR']],
    ],
  },
  {
    name: 'assesses-worth',
    match: '#AssessActive ~2 #Amount ~1 #WorthNoun de ~3 [<company>#Org]',
    least: LEAST,
    examples: [
      ["La banque estime à 3 milliards d'euros la valeur de Deezer", ['valuation Deezer amount 3000000000 EUR']],
    ],
  },
  {
    name: 'amount-of-noun',
    match: '[<company>#Org] ~4v #Amount de #ValueNoun',
    least: LEAST,
    examples: [
      [
        'Apple a dépassé 2.000 milliards de dollars de capitalisation',
        ['valuation Apple amount 2000000000000 USD more_than'],
      ],
    ],
  },
  {
    name: 'at-price-of-share',
    match: '[<company>#Org] ~1c dont ~1 #Org ~8v #ValueNoun ~3 #Amount',
    least: LEAST,
    examples: [
      [
        "Juul, dont Microsoft a racheté 35 % sur la base d'une valorisation de 38 milliards de dollars, recrute",
        ['acquisition Microsoft > Juul share 35', 'valuation Juul amount 38000000000 USD'],
      ],
    ],
  },
  {
    name: 'noun',
    match: '[<company>#Org] ~12v #ValueNoun ~5 #Amount',
    least: LEAST,
    examples: [["Deezer affiche une valorisation de 1 milliard d'euros", ['valuation Deezer amount 1000000000 EUR']]],
  },
]);
