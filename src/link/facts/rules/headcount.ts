import { rulesOf } from '../rule.ts';

/** Who employs how many. */
export const HEADCOUNT = rulesOf('headcount', [
  {
    name: 'employs',
    match: '[<company>#Subject] #EmployActive ~4 #Staff',
    examples: [['Michelin emploie 117.500 personnes dans le monde', ['headcount Michelin number 117500']]],
  },
  {
    name: 'own-sites',
    match: '[<company>#Org] ~9v #OwnPartNoun ~4c qui #EmployActive ~3 #Staff',
    examples: [
      ['Michelin ferme ses deux usines belges, qui emploient 800 personnes', ['headcount Michelin number 800']],
    ],
  },
  {
    name: 'site-employs',
    match: '#PartNoun de ~1 [<company>#Org] ~3 #EmployActive ~2 #Staff',
    examples: [['Le site de Michelin à Cholet emploie 1.200 personnes', ['headcount Michelin number 1200']]],
  },
  {
    name: 'staff-of',
    match: '#AllStaff de ~2 [<company>#Org]',
    examples: [['Les 6.000 salariés de Camaïeu attendent', ['headcount Camaïeu number 6000']]],
  },
  {
    name: 'staff-reaches',
    match: '#TheStaffNoun ~2 de ~2 [<company>#Org] ~2 #ReachActive ~1 #Staff',
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
    name: 'own-staff',
    match: '[<company>#Org] ~9v #OwnStaff',
    examples: [['Michelin va verser une prime à ses 117.000 salariés', ['headcount Michelin number 117000']]],
  },
  {
    name: 'gathers',
    match: '[<company>#Subject] #GatherActive ~2 #Workers',
    examples: [['Michelin regroupe 117.000 collaborateurs', ['headcount Michelin number 117000']]],
  },
  {
    name: 'work-at',
    match: '#Heads ~2 #WorkActive ~2 (chez|pour|dans|à) ~3 [<company>#Org]',
    examples: [['Quelque 117.000 personnes travaillent chez Michelin', ['headcount Michelin number 117000']]],
  },
  {
    name: 'employed-by',
    match: '#Heads ~2 (#EmployPassive|#EmployBare) ~2 (par|chez) ~3 [<company>#Org]',
    examples: [['Quelque 117.000 personnes sont employées par Michelin', ['headcount Michelin number 117000']]],
  },
  {
    name: 'which-it-employs',
    match: '#Heads que #EmployActive ~1 [<company>#Org]',
    examples: [["Les 117.000 salariés qu'emploie Michelin attendent", ['headcount Michelin number 117000']]],
  },
  {
    name: 'staff-is',
    match: '#TheStaffNoun ~1 de ~2 [<company>#Org] de #Staff',
    examples: [["L'effectif total de Michelin est de 117.000 salariés", ['headcount Michelin number 117000']]],
  },
  {
    name: 'staff-reaches-of-which',
    match: '[<company>#Org] ~1c dont ~1 #StaffNoun ~2 #ReachActive ~2 #Staff',
    examples: [
      ['Michelin, dont les effectifs atteignent 117.000 personnes, recrute', ['headcount Michelin number 117000']],
    ],
  },
  {
    name: 'staff-counted',
    match: '#TheStaffNoun ~1 de ~2 [<company>#Org] #Comma ~1 #Heads',
    examples: [['Le personnel de Michelin, soit 117.000 personnes, attend', ['headcount Michelin number 117000']]],
  },
  {
    name: 'and-its',
    match: '[<company>#Company] et #AllStaff',
    examples: [['Michelin et ses 117.000 salariés attendent', ['headcount Michelin number 117000']]],
  },
  {
    name: 'ranks-with',
    match: '[<company>#Org] ~9v #Comma avec ~1 #Workers',
    examples: [
      [
        "Michelin est l'un des géants du pneu, avec 117.000 salariés dans le monde",
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
    name: 'with-of-which',
    match: 'avec ~1 #Heads ~3 #Comma dont ~4 #Comma ~1 [<company>#Org]',
    examples: [
      ['Avec 117.000 salariés, dont 20.000 en France, Michelin est un géant', ['headcount Michelin number 117000']],
    ],
  },
  {
    name: 'with-and',
    match: 'avec ~1 #Workers ~3 et ~5 #Comma ~1 [<company>#Org]',
    examples: [['Avec 117.000 salariés et 70 usines, Michelin est un géant', ['headcount Michelin number 117000']]],
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
    name: 'described-with',
    match: '[<company>#Company] #Comma #Filler ~3 avec ~1 #Workers',
    examples: [['Michelin, numéro un mondial avec 117.000 salariés, recrute', ['headcount Michelin number 117000']]],
  },
  {
    name: 'apposed',
    match: '[<company>#Company] #Comma #Workers ~3 #Comma',
    examples: [['Le groupe Michelin, 117.000 salariés dans le monde, grandit', ['headcount Michelin number 117000']]],
  },
  {
    name: 'with',
    match: '[<company>#Company] #Workers',
    examples: [['Michelin (117.000 salariés) recrute', ['headcount Michelin number 117000']]],
  },
  {
    name: 'with-apposed',
    match: 'à #Staff #Comma ~1 [<company>#Company]',
    examples: [['Le géant aux 52.000 salariés, le groupe italien Eni, a fermé', ['headcount Eni number 52000']]],
  },
]);
