import { rulesOf } from '../rule.ts';

/** Who buys or takes over whom, whole or in part. */
export const ACQUISITION = rulesOf('acquisition', [
  {
    name: 'buys-share',
    match: '[<acquirer>#Subject] (#BuyActive|#TakeActive|#PurchaseActive) ~4 #Share ~3 [<target>#Org]',
    examples: [
      ['Bolloré a pris 20 % du capital de Vivendi', ['acquisition Bolloré > Vivendi share 20']],
      ["Renault va acquérir 15 % d'Alpine", ['acquisition Renault > Alpine share 15 planned']],
    ],
  },
  {
    name: 'raises-stake',
    match: '[<acquirer>#Subject] (#TakeActive|#PurchaseActive) ~2 #StakeNoun ~2 dans ~2 [<target>#Org] ~2 #Share',
    examples: [['Renault a porté sa participation dans Nissan à 43 %', ['acquisition Renault > Nissan share 43']]],
  },
  {
    name: 'held-by',
    match: '[<target>#Subject] (#TakePassive|#TakeBare) ~2 #Share ~2 par ~3 [<acquirer>#Org]',
    examples: [['Monoprix, détenu à 80 % par Casino, recrute', ['acquisition Casino > Monoprix share 80']]],
  },
  {
    name: 'of-which-holds',
    match: '[<target>#Org] ~1c dont ~1 [<acquirer>#Org] ~1 #TakeActive ~2 #Share',
    examples: [['Nissan, dont Renault détient 43 %, recrute', ['acquisition Renault > Nissan share 43']]],
  },
  {
    name: 'takes-stake',
    match: '[<acquirer>#Subject] (#BuyActive|#TakeActive|#PurchaseActive) ~3 #StakeNoun ~3 [<target>#Org]',
    examples: [['LVMH a acheté des parts de Carrefour', ['acquisition LVMH > Carrefour']]],
  },
  {
    name: 'takes-stake-of-share',
    match: '[<acquirer>#Subject] (#BuyActive|#TakeActive|#PurchaseActive) ~2 #StakeNoun ~3 #Share',
    missing: 'target',
    examples: [
      [
        'Renault souffre. Renault recule. Daimler a acquis une participation majoritaire de 60 %',
        ['acquisition Daimler > Renault share 60'],
      ],
    ],
  },
  {
    name: 'joins-capital',
    match: '[<acquirer>#Subject] #JoinActive ~2d [<target>#Org]',
    examples: [['Renault entre au capital de Nissan', ['acquisition Renault > Nissan']]],
  },
  {
    name: 'pays-to-buy',
    match:
      '[<acquirer>#Subject] #PayActive ~2 #Amount ~4 pour ~1 (#BuyActive|#PurchaseActive|#TakeOverActive) ~3d [<target>#Org]',
    examples: [
      [
        "Microsoft a déboursé 28 millions d'euros pour racheter LinkedIn",
        ['acquisition Microsoft > LinkedIn amount 28000000 EUR'],
      ],
    ],
  },
  {
    name: 'buys-from',
    match:
      '[<acquirer>#Subject] (#BuyActive|#PurchaseActive|#TakeOverActive) ~2d (à|auprès) ~2 #Org ~2 [<target>#Company]',
    examples: [['Vivendi a racheté à Bouygues la chaîne LCI', ['acquisition Vivendi > LCI']]],
  },
  {
    name: 'buys',
    match: '[<acquirer>#Subject] #BuyActive ~4d [<target>#Org]',
    examples: [
      [
        'Microsoft a racheté LinkedIn pour 26,2 milliards de dollars',
        ['acquisition Microsoft > LinkedIn amount 26200000000 USD'],
      ],
      ["Le groupe Carrefour va s'offrir Monoprix", ['acquisition Carrefour > Monoprix planned']],
      ['Danone, qui a racheté WhiteWave, recule', ['acquisition Danone > WhiteWave']],
      [
        'Microsoft est en négociations avec ByteDance pour racheter TikTok',
        ['acquisition Microsoft > TikTok hypothetical'],
      ],
      ['Auchan aurait mis la main sur Naturalia', ['acquisition Auchan > Naturalia reported']],
      ["Nestlé n'a pas racheté Danone", ['acquisition Nestlé > Danone denied']],
    ],
  },
  {
    name: 'bought-by',
    match: '[<target>#Subject] (#BuyPassive|#BuyBare|#TakeOverPassive) ~8 par ~3 [<acquirer>#Org]',
    examples: [
      [
        "LinkedIn, qui vient d'être racheté pour 26,2 milliards de dollars par Microsoft",
        ['acquisition Microsoft > LinkedIn amount 26200000000 USD'],
      ],
      [
        'Le site intègre Vine et Periscope, deux sociétés rachetées par Twitter',
        ['acquisition Twitter > Vine', 'acquisition Twitter > Periscope'],
      ],
    ],
  },
  {
    name: 'taken-over-by',
    match: '[<target>#Subject] #TakeOverBare ~1 #Date par ~3 [<acquirer>#Org]',
    examples: [['Opel, repris en 2017 par PSA, recrute', ['acquisition PSA > Opel date 2017']]],
  },
  {
    name: 'bought-with-by',
    match: '[<target>#Subject] (#BuyPassive|#BuyBare|#TakeOverPassive) ~3 avec ~2 #Org ~2 par ~3 [<acquirer>#Org]',
    examples: [['Gameloft a été racheté avec Ubisoft par Vivendi', ['acquisition Vivendi > Gameloft']]],
  },
  {
    name: 'passes-to',
    match: '[<target>#Subject] (#PassActive|#PassBare) ~2d [<acquirer>#Org]',
    examples: [
      ['LinkedIn passe sous le contrôle de Microsoft', ['acquisition Microsoft > LinkedIn']],
      ["LinkedIn va tomber dans l'escarcelle de Microsoft", ['acquisition Microsoft > LinkedIn planned']],
    ],
  },
  {
    name: 'buys-also',
    also: true,
    match: '[<acquirer>#Subject] #BuyActive ~4d #Org ~5c ainsi que ~6 [<target>#Company]',
    examples: [
      [
        'Microsoft a racheté Nokia, ainsi que le réseau LinkedIn',
        ['acquisition Microsoft > Nokia', 'acquisition Microsoft > LinkedIn'],
      ],
      [
        "Microsoft a racheté Nokia pour 5 milliards d'euros, ainsi que LinkedIn pour 26 milliards de dollars",
        [
          'acquisition Microsoft > Nokia amount 5000000000 EUR',
          'acquisition Microsoft > LinkedIn amount 26000000000 USD',
        ],
      ],
    ],
  },
  {
    name: 'seizes',
    match: '[<acquirer>#Subject] #SeizeActive ~2d sur ~2d [<target>#Org]',
    examples: [['Spotify a mis la main début février sur Deezer', ['acquisition Spotify > Deezer date 2020-02']]],
  },
  {
    name: 'buys-part',
    match: '[<acquirer>#Subject] (#BuyActive|#TakeOverActive) ~3d #PartNoun ~4 [<target>#Org]',
    examples: [
      ['Aldi a racheté les magasins de Leader Price', ['acquisition Aldi > Leader Price']],
      ['Microsoft veut racheter les activités américaines de TikTok', ['acquisition Microsoft > TikTok planned']],
    ],
  },
  {
    name: 'takes-over',
    match: '[<acquirer>#Subject] #TakeOverActive ~3d [<target>#Org]',
    examples: [['Auchan va reprendre Leader Price', ['acquisition Auchan > Leader Price planned']]],
  },
  {
    name: 'purchases',
    match: '[<acquirer>#Subject] #PurchaseActive ~2d [<target>#Company]',
    examples: [
      ['Microsoft achète LinkedIn', ['acquisition Microsoft > LinkedIn']],
      ['Si Microsoft achète TikTok', ['acquisition Microsoft > TikTok hypothetical']],
    ],
  },
  {
    name: 'covets',
    match: '#CovetActive ~2d [<target>#Company]',
    status: 'hypothetical',
    examples: [['Fosun convoite le Club Med', ['acquisition ? > Club Med hypothetical']]],
  },
  {
    name: 'that-buys',
    match: '[<target>#Org] ~1c que [<acquirer>#Org] ~3 #BuyActive',
    examples: [['WhatsApp, que Facebook a racheté en 2014', ['acquisition Facebook > WhatsApp date 2014']]],
  },
  {
    name: 'noun-of-by',
    match: '#BuyNoun ~4 [<target>#Org] ~6 par ~3 [<acquirer>#Org]',
    examples: [['Le rachat de LinkedIn par Microsoft est bouclé', ['acquisition Microsoft > LinkedIn']]],
  },
  {
    name: 'noun-by-of',
    match: '#BuyNoun ~3 par ~2 [<acquirer>#Org] ~2 de ~3 [<target>#Org]',
    examples: [["L'acquisition par Nestlé de Purina", ['acquisition Nestlé > Purina']]],
  },
  {
    name: 'subject-noun-by',
    match: '[<target>#Subject] ~3 #OwnBuyNoun ~4 par ~3 [<acquirer>#Org]',
    examples: [
      ['Tesla attend son rachat par le géant du luxe LVMH', ['acquisition LVMH > Tesla']],
      ['Tesla recule, pénalisé par des doutes sur son rachat par LVMH', ['acquisition LVMH > Tesla hypothetical']],
    ],
  },
  {
    name: 'offer-of-for',
    status: 'hypothetical',
    match: '#BidNoun ~3 de ~2 [<acquirer>#Org] ~3 (sur|pour) ~5 [<target>#Org]',
    examples: [['L’offre de rachat de LVMH sur Tesla', ['acquisition LVMH > Tesla hypothetical']]],
  },
  {
    name: 'offer-by',
    status: 'hypothetical',
    missing: 'target',
    match: '#BidNoun ~3 par ~2 [<acquirer>#Org]',
    examples: [['Le site attend une éventuelle offre d’achat par Oracle', ['acquisition Oracle > ? hypothetical']]],
  },
  {
    name: 'the-noun-by',
    missing: 'target',
    match: '#TheBuyNoun ~2 par ~2 [<acquirer>#Company]',
    examples: [
      ['LinkedIn recrute. LinkedIn grandit. Le rachat par Microsoft est bouclé', ['acquisition Microsoft > LinkedIn']],
    ],
  },
  {
    name: 'noun-by',
    status: 'hypothetical',
    missing: 'target',
    match: '#BuyNoun ~2 par ~2 [<acquirer>#Company]',
    examples: [
      [
        'LinkedIn recrute. LinkedIn grandit. Il est favorable à un rachat par Microsoft',
        ['acquisition Microsoft > LinkedIn hypothetical'],
      ],
    ],
  },
  {
    name: 'offer-from',
    status: 'hypothetical',
    match: '[<target>#Subject] #RebuffActive ~2 #BidNoun ~1 de ~2 [<acquirer>#Org]',
    examples: [
      ["LinkedIn a rejeté l'offre de rachat de Microsoft", ['acquisition Microsoft > LinkedIn denied']],
      ["LinkedIn étudie l'offre de rachat de Microsoft", ['acquisition Microsoft > LinkedIn hypothetical']],
    ],
  },
  {
    name: 'announces-noun-from',
    match: '[<acquirer>#Subject] #Verb ~3 #BuyNoun ~3 [<target>#Org] ~1 (à|auprès) ~2 #Org',
    examples: [
      [
        "Bouygues a signé le rachat de LinkedIn à Microsoft pour 7 milliards d'euros",
        ['acquisition Bouygues > LinkedIn amount 7000000000 EUR'],
      ],
    ],
  },
  {
    name: 'announces-noun',
    match: '[<acquirer>#Subject] #Verb ~3 #BuyNoun ~3 [<target>#Org]',
    examples: [["Sanofi a annoncé l'acquisition de Genzyme", ['acquisition Sanofi > Genzyme']]],
  },
  {
    name: 'has-noun',
    match: '[<acquirer>#Org] ~2 #BuyNoun ~3 [<target>#Org]',
    examples: [['Sanofi prépare le rachat de Genzyme', ['acquisition Sanofi > Genzyme']]],
  },
  {
    name: 'candidate-for',
    status: 'hypothetical',
    match: '#Candidate ~2 #BuyNoun ~3 [<target>#Org] ~3 #Comma ~1 [<acquirer>#Org]',
    examples: [
      [
        'Candidat au rachat de LinkedIn en 2016, Microsoft grandit',
        ['acquisition Microsoft > LinkedIn date 2016 hypothetical'],
      ],
    ],
  },
  {
    name: 'stake-noun',
    match: '#StakeNoun ~3 [<acquirer>#Org] ~3 dans ~3 [<target>#Org]',
    examples: [['La participation de Vivendi dans Ubisoft', ['acquisition Vivendi > Ubisoft']]],
  },
  {
    name: 'deal-amount',
    match: '#DealingNoun ~1 (#AssessPassive|#AssessBare|#ReachActive) ~3 #Amount',
    missing: 'deal',
    examples: [
      [
        "Microsoft a racheté LinkedIn. L'opération est évaluée à 26 milliards de dollars",
        ['acquisition Microsoft > LinkedIn amount 26000000000 USD'],
      ],
    ],
  },
  {
    name: 'bought',
    match: '[<target>#Subject] (#BuyPassive|#TakeOverPassive)',
    examples: [["Alstom a été repris l'an dernier", ['acquisition ? > Alstom date 2019']]],
  },
  {
    name: 'buys-company',
    match: '(#BuyActive|#TakeOverActive) ~2d [<target>#Company]',
    examples: [['Xavier Niel vient de reprendre Nice-Matin', ['acquisition ? > Nice-Matin']]],
  },
]);
