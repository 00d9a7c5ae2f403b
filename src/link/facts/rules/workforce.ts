import { type FactRule, rulesOf } from '../rule.ts';

/** Who lays off, hires and employs how many. */
export const WORKFORCE: readonly FactRule[] = [
  ...rulesOf('layoffs', [
    {
      name: 'cuts-share',
      match: '[<company>#Subject] (#CutActive|#ShedActive|#ReduceActive) ~1 #Share ~2 #StaffNoun',
      examples: [
        ['Nokia licencie 10 % de ses effectifs, soit environ 6.000 personnes', ['layoffs Nokia number 6000 share 10']],
        ['Nokia va supprimer un quart de ses 8.000 postes', ['layoffs Nokia share 25 planned']],
        ['Nokia a licencié 14 % de son personnel', ['layoffs Nokia share 14']],
        ['Nokia va réduire un quart de ses effectifs', ['layoffs Nokia share 25 planned']],
        ['Nokia va se séparer de la moitié de ses 180 employés', ['layoffs Nokia share 50 planned']],
      ],
    },
    {
      name: 'cuts',
      match: '[<company>#Subject] #CutActive ~3 #Staff',
      examples: [
        ['Nokia va supprimer 1.233 postes en France', ['layoffs Nokia number 1233 planned']],
        ['General Electric a supprimé 1.000 emplois à Belfort', ['layoffs General Electric number 1000']],
      ],
    },
    {
      name: 'reduces-by',
      match: '[<company>#Subject] #ReduceActive ~2 #OwnStaffNoun ~1 #Staff',
      examples: [['Nokia prévoit de réduire ses effectifs de 300 personnes', ['layoffs Nokia number 300 planned']]],
    },
    {
      name: 'reduces-share',
      match: '[<company>#Subject] #ReduceActive ~2 #OwnStaffNoun ~1 #Share',
      examples: [['Nokia a réduit ses effectifs de 10 %', ['layoffs Nokia share 10']]],
    },
    {
      name: 'vanish-at',
      match: '#Staff ~2 #VanishActive ~3 (chez|à|dans) ~3 [<company>#Org]',
      examples: [['Près de 300 emplois vont disparaître chez Nokia', ['layoffs Nokia number 300 planned']]],
    },
    {
      name: 'at-cut',
      match: 'chez ~2 [<company>#Org] ~2c #Staff ~3 (#CutPassive|#VanishActive)',
      examples: [['Chez Airbus, 300 postes seront supprimés', ['layoffs Airbus number 300 planned']]],
    },
    {
      name: 'cut-at',
      match: '#Staff ~3 (#CutPassive|#CutBare) ~4 (chez|par|dans|à) ~4 [<company>#Org]',
      examples: [['1.500 postes seront supprimés chez Airbus', ['layoffs Airbus number 1500 planned']]],
    },
    {
      name: 'noun-at',
      match: '#CutNoun ~3 #Staff ~3 (chez|par|de|dans|à) ~4 [<company>#Org]',
      examples: [['La suppression de 300 postes chez Sanofi', ['layoffs Sanofi number 300']]],
    },
    {
      name: 'announces-share',
      match: '[<company>#Subject] #Verb ~5 #CutNoun ~2 #Share ~2 #StaffNoun',
      examples: [["Sanofi a annoncé le licenciement d'un quart de ses 1.200 salariés", ['layoffs Sanofi share 25']]],
    },
    {
      name: 'announces-noun',
      match: '[<company>#Subject] #Verb ~5 #CutNoun ~4v #Staff',
      examples: [['Sanofi a annoncé la suppression de 300 postes', ['layoffs Sanofi number 300']]],
    },
    {
      name: 'counted-noun',
      match: '[<company>#Org] ~5v #Cuts',
      examples: [
        ['Sanofi prévoit pour sa part 1.300 suppressions de postes', ['layoffs Sanofi number 1300 planned']],
        ['Sanofi a annoncé 300 licenciements', ['layoffs Sanofi number 300']],
      ],
    },
    {
      name: 'counted-noun-at',
      match: '#Cuts ~3 (chez|par|dans|à) ~3 [<company>#Org]',
      examples: [['Les 300 suppressions de postes chez Sanofi', ['layoffs Sanofi number 300']]],
    },
    {
      name: 'announced-by',
      match: '#Cuts ~1 (#AnnounceBare|#AnnouncePassive) ~3 (par|chez|à) ~3 [<company>#Org]',
      examples: [['Les 300 suppressions de postes annoncées par Sanofi inquiètent', ['layoffs Sanofi number 300']]],
    },
    {
      name: 'threatened-at',
      status: 'hypothetical',
      match: '#Staff ~2 (#ThreatPassive|#ThreatBare) ~3 (chez|dans|à) ~3 [<company>#Org]',
      examples: [['Quelque 300 postes sont menacés chez Sanofi', ['layoffs Sanofi number 300 hypothetical']]],
    },
    {
      name: 'headline',
      match: '[<company>#Org] #Colon #Staff ~1 (#CutPassive|#CutBare)',
      examples: [
        ['Sanofi : 300 postes supprimés', ['layoffs Sanofi number 300']],
        ['Sanofi : 300 postes seront supprimés', ['layoffs Sanofi number 300 planned']],
      ],
    },
    {
      name: 'noun',
      match: '[<company>#Org] ~6 #CutNoun ~4v #Staff',
      examples: [['Sanofi prépare la suppression de 300 postes', ['layoffs Sanofi number 300']]],
    },
    {
      name: 'plan',
      match: '#Plan ~14c #CutNoun ~3 #Heads',
      missing: 'company',
      examples: [
        [
          'Nokia recule. Nokia souffre. Son plan, présenté lundi, prévoit la suppression de 300 postes',
          ['layoffs Nokia number 300 planned'],
        ],
      ],
    },
    {
      name: 'plan-cuts',
      match: '#Plan ~6 #CutActive ~3 #Heads',
      missing: 'company',
      examples: [
        ['Nokia recule. Nokia souffre. Le plan prévoit de supprimer 300 postes', ['layoffs Nokia number 300 planned']],
      ],
    },
    {
      name: 'plan-counted',
      match: '#Plan ~6c #Cuts',
      missing: 'company',
      examples: [
        [
          'Nokia recule. Nokia souffre. Le plan prévoit 300 suppressions de postes',
          ['layoffs Nokia number 300 planned'],
        ],
      ],
    },
    {
      name: 'headline-noun',
      match: '[<company>#Org] #Colon #CutNoun ~3 #Staff',
      examples: [['Sanofi : suppression de 300 postes', ['layoffs Sanofi number 300']]],
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
    {
      name: 'counted-noun',
      match: '[<company>#Org] ~5v #Hires',
      examples: [['Thales prévoit 300 embauches', ['hiring Thales number 300 planned']]],
    },
    {
      name: 'counted-noun-at',
      match: '#Hires ~3 (chez|dans|à) ~3 [<company>#Org]',
      examples: [['300 embauches sont prévues chez Thales', ['hiring Thales number 300 planned']]],
    },
  ]),
  ...rulesOf('headcount', [
    {
      name: 'employs',
      match: '[<company>#Subject] #EmployActive ~4 #Staff',
      examples: [['Michelin emploie 117.500 personnes dans le monde', ['headcount Michelin number 117500']]],
    },
    {
      name: 'own-sites',
      match: '[<company>#Org] ~9v #OwnPartNoun ~2c qui #EmployActive ~3 #Staff',
      examples: [
        ['Michelin ferme ses deux usines belges, qui emploient 800 personnes', ['headcount Michelin number 800']],
      ],
    },
    {
      name: 'staff-of',
      match: '#AllStaff de ~2 [<company>#Org]',
      examples: [['Les 6.000 salariés de Camaïeu attendent', ['headcount Camaïeu number 6000']]],
    },
    {
      name: 'staff-reaches',
      match: '#TheStaffNoun de ~2 [<company>#Org] ~2 #ReachActive ~1 #Staff',
      examples: [['Les effectifs de Michelin atteignent 117.000 personnes', ['headcount Michelin number 117000']]],
    },
    {
      name: 'own-staff-reaches',
      match: '[<company>#Org] ~9v #OwnStaffNoun ~2 #Comma qui #ReachActive ~2 #Staff',
      examples: [
        [
          "Michelin va réduire ses effectifs mondiaux, qui s'élèvent à 117.000 personnes",
          ['headcount Michelin number 117000'],
        ],
      ],
    },
    {
      name: 'with-its',
      match: 'avec #Heads ~3 #Comma ~1 [<company>#Org]',
      examples: [
        ['Avec ses 114.000 salariés, Michelin est un géant', ['headcount Michelin number 114000']],
        ['Avec plus de 4.600 employés dans le pays, Michelin est un géant', ['headcount Michelin number 4600']],
      ],
    },
    {
      name: 'beside-revenue',
      match: '[<company>#Subject] #Verb ~3 #RevenueNoun ~4 #Amount ~1c (avec|pour) ~1 #Staff',
      examples: [
        [
          "Michelin affiche un chiffre d'affaires de 20 milliards d'euros avec 117.000 salariés",
          ['revenue Michelin amount 20000000000 EUR', 'headcount Michelin number 117000'],
        ],
      ],
    },
    {
      name: 'strong-of',
      match: '[<company>#Org] #Comma #Strong de ~1 #Heads',
      examples: [['Michelin, fort de plus de 117.000 salariés, recrute', ['headcount Michelin number 117000']]],
    },
    {
      name: 'apposed-with',
      match: '[<company>#Company] #Comma ~3 (avec|à) ~1 #AllStaff',
      examples: [
        ['Michelin, mastodonte français avec ses 117.000 salariés, recrute', ['headcount Michelin number 117000']],
      ],
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
