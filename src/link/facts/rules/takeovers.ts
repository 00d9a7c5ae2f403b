import { rulesOf } from '../rule.ts';

/** A deal told by nouns, asides, openings and headlines, and by a sale that names its buyer first. */
export const TAKEOVERS = rulesOf('acquisition', [
  {
    name: 'of-which-noun-by',
    match: '[<target>#Org] ~1c dont ~1 #BuyNoun ~2 par ~3 [<acquirer>#Org]',
    examples: [
      [
        "Genzyme, dont le rachat par Sanofi a été bouclé pour 3 milliards d'euros, recrute",
        ['acquisition Sanofi > Genzyme amount 3000000000 EUR'],
      ],
    ],
  },
  {
    name: 'of-which-buys-share',
    match: '[<target>#Org] ~1c dont ~1 [<acquirer>#Org] ~1 (#BuyActive|#PurchaseActive) ~2 #Share',
    examples: [['Nissan, dont Renault a racheté 15 %, recrute', ['acquisition Renault > Nissan share 15']]],
  },
  {
    name: 'opening-noun',
    match: '(avec|à) ~2 #BuyNoun ~1 de ~2 [<target>#Org] ~2 #Comma ~1 [<acquirer>#Org]',
    examples: [["Avec l'acquisition de Genzyme, Sanofi grandit", ['acquisition Sanofi > Genzyme']]],
  },
  {
    name: 'headline-noun',
    match: '[<acquirer>#Org] #Colon ~2 #BuyNoun ~1 de ~2 [<target>#Org]',
    examples: [
      [
        'Sanofi : rachat de Genzyme pour 3 milliards de dollars',
        ['acquisition Sanofi > Genzyme amount 3000000000 USD'],
      ],
    ],
  },
  {
    name: 'entry-of',
    match: '#EntryNoun de ~3 [<target>#Org] ~3 (par|de) ~2 [<acquirer>#Org]',
    examples: [["L'entrée au capital de Renault par Daimler", ['acquisition Daimler > Renault']]],
  },
  {
    name: 'entry-in',
    match: '#WayNoun de ~3 [<acquirer>#Org] ~1 #StakeNoun de ~3 [<target>#Org]',
    examples: [["L'entrée de Daimler au capital de Renault", ['acquisition Daimler > Renault']]],
  },
  {
    name: 'passage-of',
    match: '#WayNoun ~1 de ~3 [<target>#Org] ~2 #GripNoun ~2 [<acquirer>#Org]',
    examples: [['Le passage de Genzyme dans le giron de Sanofi', ['acquisition Sanofi > Genzyme']]],
  },
  {
    name: 'bought-from-by',
    match: '[<target>#Subject] (#BuyPassive|#BuyBare) ~1 (à|auprès) ~3 #Org par ~3 [<acquirer>#Org]',
    examples: [['LinkedIn a été racheté à Netflix par Microsoft', ['acquisition Microsoft > LinkedIn']]],
  },
  {
    name: 'aims-at-noun',
    match: '[<acquirer>#Org] ~6c #AimNoun ~1 #BuyNoun ~1 de ~3 [<target>#Org]',
    status: 'planned',
    examples: [
      [
        'Microsoft est entré en négociations exclusives en vue du rachat de LinkedIn',
        ['acquisition Microsoft > LinkedIn hypothetical'],
      ],
    ],
  },
  {
    name: 'deal-of',
    match: '#DealingNoun #Comma de ~3 #Amount',
    missing: 'deal',
    examples: [
      [
        "Microsoft a racheté LinkedIn. L'opération, d'un montant de 26 milliards de dollars, surprend",
        ['acquisition Microsoft > LinkedIn amount 26000000000 USD'],
      ],
    ],
  },
  {
    name: 'becomes-owner',
    match: '[<acquirer>#Subject] #BecomeActive ~4 #StakeNoun ~3 de ~2 [<target>#Org]',
    examples: [
      ['Bouygues est devenu lundi actionnaire de Genzyme', ['acquisition Bouygues > Genzyme date 2020-06-15']],
      ['Daimler est devenu le premier actionnaire de Renault', ['acquisition Daimler > Renault']],
    ],
  },
  {
    name: 'spends-for',
    match: '[<acquirer>#Subject] #SpendActive ~1 #Amount pour ~2 [<target>#Company]',
    least: 1_000_000,
    examples: [
      [
        'Facebook a déboursé 19 milliards de dollars pour WhatsApp',
        ['acquisition Facebook > WhatsApp amount 19000000000 USD'],
      ],
    ],
  },
  {
    name: 'sells-to-stake',
    match: '#SellActive ~2 à ~3 [<acquirer>#Org] ~3 #StakeNoun ~4 dans ~3 [<target>#Org]',
    examples: [
      [
        'Vivendi a cédé à son concurrent Netflix sa participation de 20 % dans Banijay',
        ['acquisition Netflix > Banijay share 20'],
      ],
    ],
  },
  {
    name: 'sells-to-buyer',
    match: '#SellActive ~1 à ~2 [<acquirer>#Org] ~2d [<target>#Company]',
    examples: [['Vivendi a cédé à Netflix Banijay', ['acquisition Netflix > Banijay']]],
  },
  {
    name: 'sells-share-to',
    match: '#SellActive ~2 #Share ~3 (dans|de) ~3 [<target>#Org] ~2 à ~3 [<acquirer>#Org]',
    examples: [
      ['Vivendi va céder ses 49 % dans Banijay à Netflix', ['acquisition Netflix > Banijay share 49 planned']],
    ],
  },
  {
    name: 'sells-stake-to',
    match: '#SellActive ~2 #StakeNoun ~4 (dans|de) ~3 [<target>#Org] ~2 à ~3 [<acquirer>#Org]',
    examples: [['Vivendi a cédé sa participation dans Banijay à Netflix', ['acquisition Netflix > Banijay']]],
  },
]);
