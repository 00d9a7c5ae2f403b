import { rulesOf } from '../rule.ts';

/** Who sells whom, or a part or stake of it, and to whom. */
export const SALES = rulesOf('acquisition', [
  {
    name: 'sold-to',
    match: '[<target>#Subject] (#SellPassive|#SellBare) ~5 à ~3 [<acquirer>#Org]',
    examples: [['Monoprix a été vendu à Casino', ['acquisition Casino > Monoprix']]],
  },
  {
    name: 'sold-by-to',
    match: '[<target>#Subject] (#SellPassive|#SellBare) ~2 par ~2 #Org ~2 à ~3 [<acquirer>#Org]',
    examples: [['LinkedIn a été vendu par Vivendi à Microsoft', ['acquisition Microsoft > LinkedIn']]],
  },
  {
    name: 'sells-stake',
    match: '#SellActive ~2 #StakeNoun ~4 dans ~3 [<target>#Org]',
    examples: [['Renault a cédé sa participation de 2 % dans Daimler', ['acquisition ? > Daimler share 2']]],
  },
  {
    name: 'sells-to',
    match: '#SellActive ~4d [<target>#Org] ~4 à ~3 [<acquirer>#Org]',
    examples: [['Casino a cédé Leader Price à Aldi', ['acquisition Aldi > Leader Price']]],
  },
  {
    name: 'sells-part-to',
    match: '#SellActive ~3d #PartNoun ~5 [<target>#Org] ~3 à ~4 [<acquirer>#Company]',
    examples: [
      [
        'Danone a vendu ses marques LU et Belin à Kraft Foods',
        ['acquisition Kraft Foods > LU', 'acquisition Kraft Foods > Belin'],
      ],
    ],
  },
  {
    name: 'sells-something-to',
    match: '#SellActive ~6 à ~3 [<acquirer>#Company] ~2 #Amount',
    examples: [
      [
        "Cyprien a vendu sa société à Webedia pour 25 millions d'euros",
        ['acquisition Webedia > ? amount 25000000 EUR'],
      ],
    ],
  },
  {
    name: 'sells',
    match: '#SellActive ~3d [<target>#Company]',
    examples: [['Casino a vendu Leader Price', ['acquisition ? > Leader Price']]],
  },
  {
    name: 'sells-part',
    match: '#SellActive ~3d #PartNoun ~3 [<target>#Org]',
    examples: [['ByteDance doit vendre les activités américaines de TikTok', ['acquisition ? > TikTok planned']]],
  },
  {
    name: 'sale-to',
    match: '#SellNoun ~5 [<target>#Org] ~4 à ~3 [<acquirer>#Org]',
    examples: [['La vente de Monoprix à Aldi', ['acquisition Aldi > Monoprix']]],
  },
  {
    name: 'sold',
    match: '[<target>(#Subject && #Company)] #SellPassive',
    examples: [['TikTok doit être vendu avant septembre', ['acquisition ? > TikTok date 2020-09 planned']]],
  },
]);
