import { rulesOf } from '../rule.ts';

/** « a reçu 300 euros » funds nobody. */
const LEAST = 1_000_000;

/** Money that a company raises, borrows or is granted. */
export const FUNDING = rulesOf('funding', [
  {
    name: 'raises-from',
    match: '[<company>#Subject] #RaiseActive ~3 #Amount ~2 auprès ~2 [<backer>#Org]',
    examples: [
      [
        "Doctolib a levé 150 millions d'euros auprès de Bpifrance et Accel",
        ['funding Doctolib from Bpifrance + Accel amount 150000000 EUR'],
      ],
    ],
  },
  {
    name: 'round-led-by',
    match: '[<company>#Subject] #Verb ~3 #RoundNoun ~3 #Amount ~1c #LeadBare ~1 par ~1 [<backer>#Org]',
    examples: [
      [
        "Doctolib a bouclé un tour de table de 150 millions d'euros, mené par Accel",
        ['funding Doctolib from Accel amount 150000000 EUR'],
      ],
    ],
  },
  {
    name: 'raises',
    match: '[<company>#Subject] #RaiseActive ~4 #Amount',
    examples: [
      ['Doctolib a levé 150 millions d’euros', ['funding Doctolib amount 150000000 EUR']],
      ['La start-up Doctolib, qui a levé 150 millions d’euros, recrute', ['funding Doctolib amount 150000000 EUR']],
      ["BlaBlaCar va lever 100 millions d'euros", ['funding BlaBlaCar amount 100000000 EUR planned']],
    ],
  },
  {
    name: 'gets-round',
    match: '[<company>#Subject] #GetActive ~3 #AidNoun ~4 #Amount',
    examples: [["Criteo a bouclé une levée de fonds de 30 millions d'euros", ['funding Criteo amount 30000000 EUR']]],
  },
  {
    name: 'gets-amount-round',
    match: '[<company>#Subject] #GetActive ~3 #Amount ~2 #AidNoun',
    examples: [["Renault a obtenu 5 milliards d'euros de prêts", ['funding Renault amount 5000000000 EUR']]],
  },
  {
    name: 'issues-round',
    match: '[<company>#Subject] #IssueActive ~4 #RoundNoun ~4 #Amount',
    examples: [
      ["Netflix a placé une émission obligataire de 800 millions d'euros", ['funding Netflix amount 800000000 EUR']],
    ],
  },
  {
    name: 'collects-in-round',
    match: '[<company>#Subject] #CollectActive ~2 #Amount ~6 #RoundNoun',
    least: LEAST,
    examples: [
      [
        'Uber a récolté 8 milliards de dollars lors de son introduction en Bourse',
        ['funding Uber amount 8000000000 USD'],
      ],
    ],
  },
  {
    name: 'collects-from',
    match: '[<company>#Subject] #CollectActive ~2 #Amount ~1 auprès',
    least: LEAST,
    examples: [
      ["Doctolib a réuni 125 millions d'euros auprès d'investisseurs", ['funding Doctolib amount 125000000 EUR']],
    ],
  },
  {
    name: 'funded',
    match: '[<company>#Subject] (#FundPassive|#FundBare) ~3 #Amount',
    least: LEAST,
    examples: [["Areva a été recapitalisé à hauteur de 5 milliards d'euros", ['funding Areva amount 5000000000 EUR']]],
  },
  {
    name: 'funds',
    match: '#FundActive ~2d [<company>#Org] ~3 #Amount',
    least: LEAST,
    examples: [
      [
        "L'Etat va recapitaliser Areva à hauteur de 5 milliards d'euros",
        ['funding Areva amount 5000000000 EUR planned'],
      ],
    ],
  },
  {
    name: 'receives',
    match: '[<company>#Subject] #ReceiveActive ~2 #Amount',
    least: LEAST,
    examples: [
      ['Moderna a reçu 456 millions de dollars en mars', ['funding Moderna amount 456000000 USD date 2020-03']],
    ],
  },
  {
    name: 'raised-by',
    match: '#Amount (#RaisePassive|#RaiseBare) par ~4 [<company>#Org]',
    examples: [["Les 30 millions d'euros levés par Criteo", ['funding Criteo amount 30000000 EUR']]],
  },
  {
    name: 'grants-to',
    match: '#GrantActive ~4 #AidNoun ~4 #Amount ~2 à ~4 [<company>#Org]',
    examples: [
      ["L'Etat a accordé un prêt de 5 milliards d'euros à Renault", ['funding Renault amount 5000000000 EUR']],
    ],
  },
  {
    name: 'grants-it',
    match: '#GrantActive ~1 à ~3 [<company>#Org] ~3 #AidNoun ~4 #Amount',
    examples: [
      ["L'Etat a accordé à Renault un prêt de 5 milliards d'euros", ['funding Renault amount 5000000000 EUR']],
    ],
  },
  {
    name: 'granted-to',
    match: '#AidNoun ~3 #Amount ~2 (#GrantBare|#GrantPassive) ~2 à ~3 [<company>#Org]',
    examples: [["Le prêt de 5 milliards d'euros accordé à Renault", ['funding Renault amount 5000000000 EUR']]],
  },
  {
    name: 'granted-by-to',
    match: '#AidNoun ~3 #Amount ~2 (#GrantBare|#GrantPassive) ~1 par ~5 à ~3 [<company>#Org]',
    examples: [
      ["Le prêt de 5 milliards d'euros accordé par l'Etat à Renault", ['funding Renault amount 5000000000 EUR']],
    ],
  },
  {
    name: 'got-by',
    match:
      '#AidNoun ~3 #Amount ~2 (#GetBare|#GetPassive|#RaiseBare|#RaisePassive|#IssueBare|#IssuePassive) ~2 par ~3 [<company>#Org]',
    examples: [["Le financement de 110 millions d'euros obtenu par Sigfox", ['funding Sigfox amount 110000000 EUR']]],
  },
  {
    name: 'grants-amount-to',
    match: '#GrantActive ~2 #Amount ~2 #AidNoun ~2 à ~4 [<company>#Org]',
    examples: [
      ["L'Etat versera 300 millions d'euros de subventions à Sanofi", ['funding Sanofi amount 300000000 EUR planned']],
    ],
  },
  {
    name: 'headline-raised',
    match: '[<company>#Org] #Colon #Amount #RaiseBare',
    examples: [["Doctolib : 75 millions d'euros levés", ['funding Doctolib amount 75000000 EUR']]],
  },
  {
    name: 'lends-it',
    match: '#LendActive ~1 à ~3 [<company>#Org] ~2 #Amount',
    least: LEAST,
    examples: [["L'Etat a prêté à Netflix 5 milliards d'euros", ['funding Netflix amount 5000000000 EUR']]],
  },
  {
    name: 'lends-to',
    match: '#LendActive ~2 #Amount ~2 à ~4 [<company>#Org]',
    least: LEAST,
    examples: [
      ["L'Etat va prêter 3 milliards d'euros à Air France", ['funding Air France amount 3000000000 EUR planned']],
    ],
  },
  {
    name: 'with-round',
    match: '#RoundNoun ~5c #Amount #Comma ~1 [<company>#Org]',
    examples: [
      ["Avec cette levée de fonds de 30 millions d'euros, Criteo grandit", ['funding Criteo amount 30000000 EUR']],
    ],
  },
  {
    name: 'noun-amount-company',
    match: '#RaiseNoun ~3 #Amount ~1 (pour|de|à|par) ~4 [<company>#Org]',
    examples: [["Un prêt de 5 milliards d'euros pour Renault", ['funding Renault amount 5000000000 EUR']]],
  },
  {
    name: 'noun-company-amount',
    match: '#RaiseNoun ~3 (de|pour|à) ~3 [<company>#Org] ~8v #Amount',
    examples: [["La levée de fonds de Criteo atteint 30 millions d'euros", ['funding Criteo amount 30000000 EUR']]],
  },
  {
    name: 'round-of',
    match: '[<company>#Org] ~5v #RoundNoun ~5 #Amount',
    examples: [["Criteo vise un tour de table de 30 millions d'euros", ['funding Criteo amount 30000000 EUR planned']]],
  },
]);
