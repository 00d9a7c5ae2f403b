import { rulesOf } from '../rule.ts';

/** Who settles for less settles a bill. */
const LEAST = 100_000;

/** Fines and settlements. */
export const PENALTY = rulesOf('penalty', [
  {
    name: 'fined',
    match: '[<company>#Subject] (#FinePassive|#FineBare) ~10v #Amount',
    examples: [
      ["Google a été condamné à payer 150 millions d'euros", ['penalty Google amount 150000000 EUR']],
      ["Google a été condamné à une amende de 150 millions d'euros", ['penalty Google amount 150000000 EUR']],
    ],
  },
  {
    name: 'fined-by',
    match: '[<company>#Subject] (#FinePassive|#FineBare) ~2 par ~6 (à|de) ~4v #Amount',
    examples: [
      ["Google a été condamné par le tribunal à payer 150 millions d'euros", ['penalty Google amount 150000000 EUR']],
    ],
  },
  {
    name: 'fines',
    match: '#FineActive ~4 [<company>#Company] ~9v #Amount',
    examples: [['La justice a condamné Uber à payer 800.000 euros', ['penalty Uber amount 800000 EUR']]],
  },
  {
    name: 'suffers',
    match: '[<company>#Subject] #SufferActive ~4 #FineNoun ~4 #Amount',
    examples: [
      ["Apple a écopé d'une amende de 1,1 milliard d'euros", ['penalty Apple amount 1100000000 EUR']],
      ["Apple s'est vu infliger une amende de 1,1 milliard d'euros", ['penalty Apple amount 1100000000 EUR']],
    ],
  },
  {
    name: 'suffers-amount',
    match: '[<company>#Subject] #SufferActive ~3 #Amount ~3 #FineNoun',
    examples: [["Apple va payer 25 millions d'euros d'amende", ['penalty Apple amount 25000000 EUR planned']]],
  },
  {
    name: 'settles',
    match: '[<company>#Subject] #SufferActive ~2 #Amount ~3 pour ~1 #SettleActive',
    least: LEAST,
    examples: [
      [
        'Facebook va payer 5 milliards de dollars pour solder les poursuites',
        ['penalty Facebook amount 5000000000 USD planned'],
      ],
    ],
  },
  {
    name: 'liable',
    match: '[<company>#Org] ~1c #Liable ~1 #FineNoun ~3 #Amount',
    examples: [
      ["Google est passible d'une amende de 50 millions d'euros", ['penalty Google amount 50000000 EUR hypothetical']],
      [
        "Il a assigné Google, passible d'une amende de 50 millions d'euros",
        ['penalty Google amount 50000000 EUR hypothetical'],
      ],
    ],
  },
  {
    name: 'inflicts-to',
    match: '#InflictActive ~4 #FineNoun ~4 #Amount ~2 à ~4 [<company>#Org]',
    examples: [
      ["La Cnil a infligé une amende de 50 millions d'euros à Google", ['penalty Google amount 50000000 EUR']],
    ],
  },
  {
    name: 'inflicts-amount-to',
    match: '#InflictActive ~2 #Amount ~2 #FineNoun ~2 à ~3 [<company>#Org]',
    examples: [["La Cnil a infligé 50 millions d'euros d'amende à Google", ['penalty Google amount 50000000 EUR']]],
  },
  {
    name: 'own-fine',
    match: '[<company>#Org] ~6v #OwnFineNoun ~2 #Amount',
    examples: [["Google a fait appel de son amende de 50 millions d'euros", ['penalty Google amount 50000000 EUR']]],
  },
  {
    name: 'inflicts-company',
    match: '#InflictActive ~2 à ~4 [<company>#Org] ~3 #FineNoun ~4 #Amount',
    examples: [
      ["La Cnil a infligé à Google une amende de 50 millions d'euros", ['penalty Google amount 50000000 EUR']],
    ],
  },
  {
    name: 'noun-inflicted',
    match: '#FineNoun ~3 #Amount ~2 (#InflictBare|#InflictPassive) ~2 à ~4 [<company>#Org]',
    examples: [["Une amende de 50 millions d'euros infligée à Google", ['penalty Google amount 50000000 EUR']]],
  },
  {
    name: 'noun',
    match: '#FineNoun ~3 #Amount ~2 (contre|pour) ~4 [<company>#Org]',
    examples: [["Une amende de 50 millions d'euros pour Google", ['penalty Google amount 50000000 EUR']]],
  },
]);
