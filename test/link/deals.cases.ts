/** Deals as the press tells them: sentences and the facts that they say, as `describeFact` writes them. */
import type { FACT_CASES } from './facts.cases.ts';

export const DEAL_CASES: typeof FACT_CASES = [
  [
    'between a verb and its object, between a deal and who takes part',
    [
      [
        "LVMH a bouclé jeudi, après un an de bataille, l'acquisition de Tiffany",
        ['acquisition LVMH > Tiffany date 2020-06-11'],
      ],
      [
        'Le rachat de Fitbit, pionnier des montres, par Google, une opération de 2 milliards de dollars',
        ['acquisition Google > Fitbit amount 2000000000 USD'],
      ],
      [
        'SoftBank pourrait revendre le britannique LinkedIn, acheté trop cher, au fabricant Nvidia',
        ['acquisition Nvidia > LinkedIn hypothetical'],
      ],
      ['Microsoft rachète ainsi le japonais LinkedIn', ['acquisition Microsoft > LinkedIn']],
      ['Microsoft a perdu, selon Apple, le marché de LinkedIn', []],
      ['Microsoft, rival de LinkedIn, par ailleurs en hausse, recrute', []],
    ],
  ],
  [
    'who does what an infinitive says',
    [
      ['En mettant la main sur LinkedIn, Microsoft grandit', ['acquisition Microsoft > LinkedIn']],
      ['Après avoir racheté LinkedIn en 2016, Microsoft grandit', ['acquisition Microsoft > LinkedIn date 2016']],
      [
        "L'opération permettra à Doctolib de lever 40 millions d'euros",
        ['funding Doctolib amount 40000000 EUR planned'],
      ],
      ["Doctolib a réussi à lever 40 millions d'euros", ['funding Doctolib amount 40000000 EUR']],
      ["Doctolib n'a pas réussi à lever 40 millions d'euros", ['funding Doctolib amount 40000000 EUR denied']],
    ],
  ],
  [
    'what a company is to another, before its name',
    [
      ['Renault et son partenaire japonais Nissan ont fusionné', ['partnership Renault + Nissan']],
      ["Renault et l'équipementier Valeo s'allient", ['partnership Renault + Valeo']],
      ['Vivendi a cédé à son rival Netflix sa participation dans Ubisoft', ['acquisition Netflix > Ubisoft']],
    ],
  ],
  [
    'sold from one to another, for so much, and what was given up',
    [
      [
        'Le rachat de LinkedIn par Microsoft, en 2016, contre 26 millions de dollars',
        ['acquisition Microsoft > LinkedIn amount 26000000 USD date 2016'],
      ],
      [
        "L'investissement de Google dans SpaceX, d'un montant de 3 millions d'euros, surprend",
        ['investment Google > SpaceX amount 3000000 EUR'],
      ],
      [
        "Microsoft a bouclé le rachat de LinkedIn, un réseau en difficulté, moyennant 8 milliards d'euros",
        ['acquisition Microsoft > LinkedIn amount 8000000000 EUR'],
      ],
      ['Boeing a renoncé samedi à racheter Embraer', ['acquisition Boeing > Embraer denied']],
      ["Renault n'a signé aucun partenariat avec Google", ['partnership Renault + Google denied']],
      ["Renault n'investira finalement pas dans SpaceX", ['investment Renault > SpaceX denied']],
      ['Opel, tombé dans le giron de Renault, recrute', ['acquisition Renault > Opel']],
    ],
  ],
  [
    'what is estimated and is no company, accords that tie none',
    [
      ["La maison du patron de Facebook est estimée à 7 millions d'euros", []],
      ["Les dettes de Renault, estimées à 7 millions d'euros, grandissent", []],
      ["Le parc de Renault, valorisé 14 milliards d'euros, grandit", []],
      ['Samsung et Apple ont signé un accord amiable', []],
      ['Renault et Nissan ont signé un accord salarial', []],
      ["Le géant Facebook a payé 3 millions d'euros pour ses serveurs", []],
      ["Danone a consacré 3 millions d'euros à ses salariés", []],
      ["Danone a réuni 3 millions d'euros de dons", []],
    ],
  ],
];
