import { type FactRule, rulesOf } from '../rule.ts';

/** Who lays off, hires and employs how many. */
export const WORKFORCE: readonly FactRule[] = [
  ...rulesOf('layoffs', [
    {
      name: 'cuts',
      match: '[<company>#Subject] #CutActive ~3 #Staff',
      examples: [
        ['Nokia va supprimer 1.233 postes en France', ['layoffs Nokia number 1233 planned']],
        ['General Electric a supprimé 1.000 emplois à Belfort', ['layoffs General Electric number 1000']],
      ],
    },
    {
      name: 'cut-at',
      match: '#Staff ~3 (#CutPassive|#CutBare) ~4 (chez|par|dans|à|de) ~4 [<company>#Org]',
      examples: [['1.500 postes seront supprimés chez Airbus', ['layoffs Airbus number 1500 planned']]],
    },
    {
      name: 'noun-at',
      match: '#CutNoun ~3 #Staff ~3 (chez|par|de|dans|à) ~4 [<company>#Org]',
      examples: [['La suppression de 300 postes chez Sanofi', ['layoffs Sanofi number 300']]],
    },
    {
      name: 'announces-noun',
      match: '[<company>#Subject] #Verb ~5 #CutNoun ~3 #Staff',
      examples: [['Sanofi a annoncé la suppression de 300 postes', ['layoffs Sanofi number 300']]],
    },
    {
      name: 'noun',
      match: '[<company>#Org] ~6 #CutNoun ~3 #Staff',
      examples: [['Sanofi prépare la suppression de 300 postes', ['layoffs Sanofi number 300']]],
    },
    {
      name: 'sheds',
      match: '[<company>#Subject] #ShedActive ~3 #Staff',
      examples: [['HSBC va se séparer de 4.000 salariés', ['layoffs HSBC number 4000 planned']]],
    },
  ]),
  ...rulesOf('hiring', [
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
  ]),
  ...rulesOf('headcount', [
    {
      name: 'employs',
      match: '[<company>#Subject] #EmployActive ~4 #Staff',
      examples: [['Michelin emploie 117.500 personnes dans le monde', ['headcount Michelin number 117500']]],
    },
    {
      name: 'staff-of',
      match: '#AllStaff de ~2 [<company>#Org]',
      examples: [['Les 6.000 salariés de Camaïeu attendent', ['headcount Camaïeu number 6000']]],
    },
    {
      name: 'with',
      match: '[<company>#Company] #Staff',
      examples: [['Michelin (117.000 salariés) recrute', ['headcount Michelin number 117000']]],
    },
    {
      name: 'with-apposed',
      match: 'à #Staff #Comma ~1 [<company>#Company]',
      examples: [['Le géant aux 70.000 salariés, le groupe allemand TUI, a fermé', ['headcount TUI number 70000']]],
    },
  ]),
];
