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
    match: '[<company>#Subject] #SufferActive ~4 #FineNoun ~4v #Amount',
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
    name: 'strikes',
    match: '#StrikeActive ~2 [<company>#Org] de ~1 #PenaltyNoun ~4 #Amount',
    examples: [
      ["Bruxelles a frappé Google d'une amende de 50 millions d'euros", ['penalty Google amount 50000000 EUR']],
    ],
  },
  {
    name: 'struck',
    match: '[<company>#Subject] (#StrikePassive|#StrikeBare) de ~1 #PenaltyNoun ~4 #Amount',
    examples: [["Google a été frappé d'une amende de 50 millions d'euros", ['penalty Google amount 50000000 EUR']]],
  },
  {
    name: 'fines-with-others',
    match: '#FineActive ~2 [<company>#Company] et ~3 #PenaltyNoun ~3 #Amount',
    examples: [
      [
        "La justice a sanctionné Uber et ses filiales d'une amende de 50 millions d'euros",
        ['penalty Uber amount 50000000 EUR'],
      ],
    ],
  },
  {
    name: 'receives',
    match: '[<company>#Subject] #ReceiveActive ~2 #PenaltyNoun ~3 #Amount',
    examples: [["Google a reçu une amende de 50 millions d'euros", ['penalty Google amount 50000000 EUR']]],
  },
  {
    name: 'sentence',
    match: '#SentenceNoun ~1 de ~2 [<company>#Org] ~3v à ~5v #Amount',
    examples: [
      ["La condamnation de Google à 50 millions d'euros d'amende", ['penalty Google amount 50000000 EUR']],
      ["La condamnation de Google à payer 50 millions d'euros", ['penalty Google amount 50000000 EUR']],
    ],
  },
  {
    name: 'inflicted-reaches',
    match: '#FineNoun ~2 (#InflictBare|#InflictPassive) ~2 à ~4 [<company>#Org] ~4v #Amount',
    examples: [["L'amende infligée à Google s'élève à 50 millions d'euros", ['penalty Google amount 50000000 EUR']]],
  },
  {
    name: 'fine-of',
    match: '#PenaltyNoun ~1 de ~2 [<company>#Org] ~6v #Amount',
    examples: [["L'amende de Google a été ramenée à 50 millions d'euros", ['penalty Google amount 50000000 EUR']]],
  },
  {
    name: 'ordered',
    match: '#OrderActive ~1 à ~2 [<company>#Org] ~2v #Amount ~2 #FineNoun',
    examples: [
      [
        "Le tribunal a ordonné à Google de payer 50 millions d'euros de dommages et intérêts",
        ['penalty Google amount 50000000 EUR'],
      ],
    ],
  },
  {
    name: 'settles',
    match: '[<company>#Subject] #SufferActive ~2 #Amount ~8c pour ~1 #SettleActive',
    least: LEAST,
    examples: [
      [
        'Facebook va payer 5 milliards de dollars pour solder les poursuites',
        ['penalty Facebook amount 5000000000 USD planned'],
      ],
    ],
  },
  {
    name: 'settles-amicably',
    match: '[<company>#Subject] #SufferActive ~2 #Amount ~9 #SettlementNoun',
    least: LEAST,
    examples: [
      [
        "Facebook a payé 5 milliards de dollars dans le cadre d'un accord amiable",
        ['penalty Facebook amount 5000000000 USD'],
      ],
    ],
  },
  {
    name: 'agrees',
    match: '[<company>#Subject] #Verb ~3 #DealNoun ~3 #Amount ~7c pour ~1 #SettleActive',
    least: LEAST,
    examples: [
      [
        'Facebook a conclu un accord de 5 milliards de dollars avec la justice pour mettre fin aux poursuites',
        ['penalty Facebook amount 5000000000 USD'],
      ],
    ],
  },
  {
    name: 'settles-suit',
    match: '[<company>#Subject] #SettleActive ~1 #SuitNoun ~6 (pour|contre) ~3 #Amount',
    least: LEAST,
    examples: [
      [
        'Facebook a soldé ses litiges fiscaux en Italie pour 100 millions de dollars',
        ['penalty Facebook amount 100000000 USD'],
      ],
    ],
  },
  {
    name: 'headline',
    least: LEAST,
    match: '[<company>#Org] #Colon ~2 #FineNoun ~3 #Amount',
    examples: [["Google : une amende de 50 millions d'euros en France", ['penalty Google amount 50000000 EUR']]],
  },
  {
    name: 'headline-amount',
    least: LEAST,
    match: '[<company>#Org] #Colon ~2 #Amount ~1 #FineNoun',
    examples: [["Google : 50 millions d'euros d'amende", ['penalty Google amount 50000000 EUR']]],
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
    match: '#InflictActive ~4 #FineNoun ~4 #Amount ~2 (à|contre) ~4 [<company>#Org]',
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
    match: '#FineNoun ~3 #Amount ~2 (#InflictBare|#InflictPassive) ~2 (à|contre) ~4 [<company>#Org]',
    examples: [["Une amende de 50 millions d'euros infligée à Google", ['penalty Google amount 50000000 EUR']]],
  },
  {
    name: 'noun',
    match: '#FineNoun ~3 #Amount ~2 (contre|pour) ~4 [<company>#Org]',
    examples: [["Une amende de 50 millions d'euros pour Google", ['penalty Google amount 50000000 EUR']]],
  },
]);
