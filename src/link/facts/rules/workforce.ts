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
      name: 'at-cut-which',
      match: 'chez ~2 [<company>#Org] ~2c #Staff qui (#CutPassive|#VanishActive)',
      examples: [['Chez Airbus, ce sont 300 postes qui vont disparaître', ['layoffs Airbus number 300 planned']]],
    },
    {
      name: 'staff-of-cut',
      match: '#Heads (de|chez) ~2 [<company>#Org] ~5 (#CutPassive|#CutBare)',
      examples: [['Quelque 300 salariés de Nokia ont été licenciés', ['layoffs Nokia number 300']]],
    },
    {
      name: 'which-it-cuts',
      match: '#Staff que ~1 [<company>#Org] ~1 (#CutActive|#ShedActive)',
      examples: [['Les 300 postes que Nokia veut supprimer', ['layoffs Nokia number 300 planned']]],
    },
    {
      name: 'staff-reduced',
      match: '#TheStaffNoun ~1 de ~2 [<company>#Org] ~2 #ReducePassive ~1 #Staff',
      examples: [['Les effectifs de Nokia seront réduits de 300 personnes', ['layoffs Nokia number 300 planned']]],
    },
    {
      name: 'comes-to',
      match: '[<company>#Org] ~6v par ~1 #Cuts',
      examples: [
        ['La restructuration de Nokia se traduit par 300 suppressions de postes', ['layoffs Nokia number 300']],
      ],
    },
    {
      name: 'comes-to-noun',
      match: '[<company>#Org] ~6v par ~1 #CutNoun ~3 #Heads',
      examples: [
        ['La restructuration de Nokia se solde par la suppression de 300 postes', ['layoffs Nokia number 300']],
      ],
    },
    {
      name: 'brings-about',
      match: '[<company>#Org] ~9v #Comma qui ~2v #CutNoun ~3 #Heads',
      examples: [
        [
          'Nokia ferme son usine de Lannion, ce qui entraîne la suppression de 300 postes',
          ['layoffs Nokia number 300'],
        ],
      ],
    },
    {
      name: 'entails',
      match: '[<company>#Org] ~14v #Comma (#Filler|avec) ~1 #CutNoun ~3 #Heads',
      examples: [
        ['Nokia ferme son usine de Lannion, entraînant la suppression de 300 postes', ['layoffs Nokia number 300']],
      ],
    },
    {
      name: 'headline-threatened',
      status: 'hypothetical',
      match: '[<company>#Org] #Colon ~1 #Staff ~1 (#ThreatBare|#ThreatPassive)',
      examples: [['Sanofi : 300 emplois menacés', ['layoffs Sanofi number 300 hypothetical']]],
    },
    {
      name: 'threatens',
      status: 'hypothetical',
      match: '[<company>#Org] ~2 #ThreatActive ~1 #Heads',
      examples: [['La restructuration de Sanofi menace 300 emplois', ['layoffs Sanofi number 300 hypothetical']]],
    },
    {
      name: 'social-plan',
      match: '#SocialNoun ~2v (de|chez|à|dans) ~2 [<company>#Org] ~4v #Heads',
      examples: [
        ['Le plan social de Nokia concerne 300 salariés', ['layoffs Nokia number 300']],
        ['Le plan social annoncé chez Nokia porte sur 300 postes', ['layoffs Nokia number 300']],
      ],
    },
    {
      name: 'social-plan-which',
      match: '#SocialNoun ~2 (de|chez|à|dans) ~2 [<company>#Org] #Comma qui ~3v #Heads',
      examples: [['Le plan social de Nokia, qui touche 300 salariés, inquiète', ['layoffs Nokia number 300']]],
    },
    {
      name: 'leaving',
      match: '[<company>#Org] ~9v #LeaveNoun de ~1 #Heads',
      examples: [['Nokia a conclu un accord sur le départ de 300 salariés', ['layoffs Nokia number 300']]],
    },
    {
      name: 'lose-their-jobs',
      match: '#Staff (de|chez|à) ~2 [<company>#Org] ~2 #LoseActive ~1 #OwnStaffNoun',
      examples: [['Près de 300 salariés de Nokia vont perdre leur emploi', ['layoffs Nokia number 300 planned']]],
    },
    {
      name: 'opening',
      match: 'avec ~1 #Cuts ~4v #Comma ~1 [<company>#Org]',
      examples: [['Avec 300 suppressions de postes prévues, Nokia inquiète', ['layoffs Nokia number 300 planned']]],
    },
    {
      name: 'in-the-end',
      match: '[<company>#Org] ~9v #Comma avec ~1 #Cuts à #KeyNoun',
      examples: [
        ['Nokia réorganise ses usines, avec 300 suppressions de postes à la clé', ['layoffs Nokia number 300']],
      ],
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
      name: 'in-the-end',
      match: '[<company>#Org] ~9v #Comma avec (#Heads|#Hires) à #KeyNoun',
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
  ]),
  ...rulesOf('headcount', [
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
      examples: [['Le géant aux 70.000 salariés, le groupe allemand TUI, a fermé', ['headcount TUI number 70000']]],
    },
  ]),
];
