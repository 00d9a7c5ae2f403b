import type { FactType } from '../../../schema/document.ts';
import { type FactRule, rulesOf } from '../rule.ts';

/** Less is no company's revenue: « a vendu pour 300 euros de billets ». */
const LEAST = 1_000_000;

/** What a share loses on the stock exchange is less. */
const LEAST_LOSS = 1_000;

/** A result's noun as the examples say it: with its article, without. */
interface Wording {
  readonly definite: string;
  readonly indefinite: string;
  readonly plural: string;
}

/** How a result is said of a company: its noun, its company and its sum in one of these orders. */
function said(type: FactType, noun: string, { definite, indefinite, plural }: Wording): FactRule[] {
  const fact = `${type} Ubisoft amount 70000000 EUR`;
  return rulesOf(type, [
    {
      name: 'of',
      match: `#${noun} ~3 de ~3 [<company>#Org] ~12v #Amount`,
      examples: [
        [`${definite} d'Ubisoft a atteint 70 millions d'euros`, [fact]],
        [`${definite} d'Ubisoft est passé de 90 à 70 millions d'euros`, [fact]],
        [`${definite} d'Ubisoft pourrait atteindre 70 millions d'euros`, [`${fact} hypothetical`]],
      ],
    },
    {
      name: 'verb',
      match: `[<company>#Subject] #Verb ~6 #${noun} ~8 #Amount`,
      examples: [
        [`Ubisoft a enregistré ${indefinite} de 70 millions d'euros en 2018`, [`${fact} date 2018`]],
        [`Ubisoft, qui a enregistré ${indefinite} de 70 millions d'euros, recrute`, [fact]],
        [`Enregistrant ${indefinite} de 70 millions d'euros, Ubisoft recrute`, [fact]],
        [`Ubisoft aurait enregistré ${indefinite} de 70 millions d'euros`, [`${fact} reported`]],
        [`Ubisoft prévoit d'enregistrer ${indefinite} de 70 millions d'euros`, [`${fact} planned`]],
      ],
    },
    {
      name: 'beside',
      also: true,
      match: `[<company>#Subject] #Verb ~14c pour ~1 #${noun} ~4 #Amount`,
      examples: [[`Ubisoft a publié ses comptes, pour ${indefinite} de 70 millions d'euros`, [fact]]],
    },
    {
      name: 'beside-amount',
      also: true,
      match: `[<company>#Subject] #Verb ~14c pour ~1 #Amount ~1 #${noun}`,
      examples: [[`Ubisoft a publié ses comptes, pour 70 millions d'euros de ${plural}`, [fact]]],
    },
    {
      name: 'and',
      also: true,
      match: `[<company>#Subject] #Verb ~9c et ~1 #${noun} ~5 #Amount`,
      examples: [[`Ubisoft a publié ses comptes et ${indefinite} de 70 millions d'euros`, [fact]]],
    },
    {
      name: 'opening',
      match: `(pour|avec) ~1 #${noun} ~3 #Amount ~3 #Comma ~1 [<company>#Org]`,
      examples: [
        [`Avec 30 magasins pour ${indefinite} de 70 millions d'euros, Ubisoft grandit`, [fact]],
        [`Avec ${indefinite} de 70 millions d'euros, Ubisoft grandit`, [fact]],
        [`Avec ${indefinite} de 70 millions d'euros en 2018, Ubisoft grandit`, [`${fact} date 2018`]],
      ],
    },
    {
      name: 'opening-and',
      match: `(pour|avec) ~1 #${noun} ~3 #Amount ~2 et ~6 #Comma ~1 [<company>#Org]`,
      examples: [[`Avec ${indefinite} de 70 millions d'euros et 30 magasins, Ubisoft grandit`, [fact]]],
    },
    {
      name: 'bracketed',
      match: `[<company>#Org] #Amount de #${noun}`,
      examples: [[`Ubisoft (70 millions d'euros de ${plural}) grandit`, [fact]]],
    },
    {
      name: 'verb-amount',
      match: `[<company>#Subject] #Verb ~3 #Amount ~2 #${noun}`,
      examples: [[`Ubisoft a enregistré 70 millions d'euros de ${plural}`, [fact]]],
    },
    {
      name: 'of-company',
      match: `[<company>#Org] ~6 #${noun} ~9v #Amount`,
      examples: [[`Ubisoft totalise ${indefinite} de 70 millions d'euros`, [fact]]],
    },
    {
      name: 'aside',
      match: `[<company>#Org] ~3c #${noun} ~5 #Amount`,
      examples: [[`Ubisoft, ${indefinite} de 70 millions d'euros en 2018`, [`${fact} date 2018`]]],
    },
    {
      name: 'with',
      match: `[<company>#Org] ~9v #Comma avec ~1 #${noun} ~4 #Amount`,
      examples: [[`Ubisoft est l'un des grands éditeurs d'Europe, avec ${indefinite} de 70 millions d'euros`, [fact]]],
    },
    {
      name: 'headline',
      match: `[<company>#Org] #Colon ~3 #${noun} ~12v #Amount`,
      examples: [
        [
          `Ubisoft : ${definite.replace(/^L/, 'l')} au premier semestre recule de 3 % à 70 millions d'euros`,
          [`${fact} date 2020-H1`],
        ],
      ],
    },
    {
      name: 'of-reaching',
      match: `#${noun} ~3 de ~3 [<company>#Org] ~6v #Comma ~1 #ReachActive ~2 #Amount`,
      examples: [[`${definite} d'Ubisoft a doublé, atteignant 70 millions d'euros`, [fact]]],
    },
    {
      name: 'amount-of',
      match: `[<company>#Org] ~9v #Amount de #${noun}`,
      examples: [[`Ubisoft a clôturé l'exercice avec 70 millions d'euros de ${plural}`, [fact]]],
    },
    {
      name: 'amount-of-beside',
      match: `[<company>#Org] ~6c #Comma ~2 #Amount de #${noun}`,
      examples: [[`Ubisoft, c'est 70 millions d'euros de ${plural}`, [fact]]],
    },
    {
      name: 'for',
      match: `#${noun} ~3 #Amount ~2 pour ~2 [<company>#Org]`,
      examples: [[`${indefinite} de 70 millions d'euros pour Ubisoft`, [fact]]],
    },
    {
      name: 'of-which',
      match: `[<company>#Org] ~1c dont ~1 #${noun} ~9v #Amount`,
      examples: [[`Ubisoft, dont ${definite.replace(/^L/, 'l')} atteint 70 millions d'euros, recrute`, [fact]]],
    },
    {
      name: 'alone',
      match: `#The${noun} (#Filler|#Date|#Cue|#Verb|à|en) ~12v #Amount`,
      missing: 'company',
      examples: [[`Ubisoft recrute. Ubisoft grandit. ${definite} est en hausse de 3 % à 70 millions d'euros`, [fact]]],
    },
    {
      name: 'alone-of',
      match: `#The${noun} ~1 #Amount`,
      missing: 'company',
      examples: [[`Ubisoft recrute. Ubisoft grandit. ${definite} de 70 millions d'euros surprend`, [fact]]],
    },
  ]);
}

/** What a company turns over, earns and loses. */
export const RESULTS: readonly FactRule[] = [
  ...said('revenue', 'RevenueNoun', {
    definite: "Le chiffre d'affaires",
    indefinite: "un chiffre d'affaires",
    plural: "chiffre d'affaires",
  }),
  ...rulesOf('revenue', [
    {
      name: 'earns',
      match: '[<company>#Subject] #EarnActive ~3 #Amount',
      examples: [
        ['Netflix a engrangé 5 milliards de dollars en 2019', ['revenue Netflix amount 5000000000 USD date 2019']],
      ],
    },
  ]),
  ...rulesOf('revenue', [
    {
      name: 'sells-for',
      match: '[<company>#Subject] #SellActive pour #Amount de',
      least: LEAST,
      examples: [
        ["Sanofi a vendu pour 17 milliards d'euros de médicaments", ['revenue Sanofi amount 17000000000 EUR']],
      ],
    },
  ]),
  ...said('profit', 'ProfitNoun', { definite: 'Le bénéfice net', indefinite: 'un bénéfice', plural: 'bénéfices' }),
  ...said('loss', 'LossNoun', { definite: 'Le déficit', indefinite: 'une perte', plural: 'pertes' }),
  ...rulesOf('loss', [
    {
      name: 'loses',
      match: '[<company>#Subject] #LoseActive ~3 #Amount',
      least: LEAST_LOSS,
      examples: [
        [
          'Uber a perdu 5 milliards de dollars au deuxième trimestre 2019',
          ['loss Uber amount 5000000000 USD date 2019-Q2'],
        ],
      ],
    },
  ]),
];
