import { rulesOf } from '../rule.ts';

/** Who hires how many. */
export const HIRING = rulesOf('hiring', [
  {
    name: 'hires',
    match: '[<company>#Subject] (#HireActive|#CreateActive) ~3 #Staff',
    examples: [
      ['Amazon va recruter 3.500 personnes en CDI', ['hiring Amazon number 3500 planned']],
      ['Toyota veut créer 700 emplois dans le Nord', ['hiring Toyota number 700 planned']],
    ],
  },
  {
    name: 'hired-by',
    match: '#Staff ~3 (#HirePassive|#HireBare|#CreatePassive|#CreateBare) ~3 (par|chez) ~3 [<company>#Org]',
    examples: [['300 personnes ont été embauchées par Michelin', ['hiring Michelin number 300']]],
  },
  {
    name: 'announces-noun',
    match: '[<company>#Subject] #Verb ~4 #HireNoun ~3 #Staff',
    examples: [['Amazon a annoncé la création de 1.000 emplois', ['hiring Amazon number 1000']]],
  },
  {
    name: 'noun-at',
    match: '#HireNoun ~3 #Staff ~3 (chez|par|dans) ~4 [<company>#Org]',
    examples: [['Les recrutements de 300 ingénieurs chez Thales', ['hiring Thales number 300']]],
  },
  {
    name: 'counted-noun',
    match: '[<company>#Org] ~5v #Hires',
    examples: [['Thales prévoit 300 embauches', ['hiring Thales number 300 planned']]],
  },
  {
    name: 'noun',
    match: '[<company>#Org] ~6 #HireNoun ~3 #Heads',
    examples: [['Thales lance une campagne de recrutement de 300 ingénieurs', ['hiring Thales number 300']]],
  },
  {
    name: 'opening',
    match: 'avec ~1 #Hires ~4v #Comma ~1 [<company>#Org]',
    examples: [['Avec 300 embauches réalisées en 2019, Thales grandit', ['hiring Thales number 300 date 2019']]],
  },
  {
    name: 'with',
    match: '[<company>#Org] ~9v #Comma avec ~1 #Hires',
    examples: [['Thales grandit, avec 300 embauches en 2019', ['hiring Thales number 300 date 2019']]],
  },
  {
    name: 'in-the-end',
    match: '[<company>#Org] ~9v #Comma avec #Heads à #KeyNoun',
    examples: [
      ['Thales va ouvrir une usine près de Nantes, avec 300 emplois à la clé', ['hiring Thales number 300 planned']],
    ],
  },
  {
    name: 'which-it-hires',
    match: '#Heads que ~1 [<company>#Org] ~1 (#HireActive|#CreateActive)',
    examples: [['Les 300 ingénieurs que Thales va recruter', ['hiring Thales number 300 planned']]],
  },
  {
    name: 'swells',
    match: '[<company>#Subject] #SwellActive ~1 #OwnStaffNoun ~1 #Heads',
    examples: [['Thales veut étoffer ses effectifs de 300 personnes', ['hiring Thales number 300 planned']]],
  },
  {
    name: 'seeks',
    match: '[<company>#Subject] #SeekActive ~3 #Heads',
    examples: [['Thales recherche 300 ingénieurs', ['hiring Thales number 300']]],
  },
  {
    name: 'counted-noun-at',
    match: '#Hires ~3 (chez|dans|à) ~3 [<company>#Org]',
    examples: [['300 embauches sont prévues chez Thales', ['hiring Thales number 300 planned']]],
  },
]);
