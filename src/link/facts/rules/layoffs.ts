import { rulesOf } from '../rule.ts';

/** Who lays off how many. */
export const LAYOFFS = rulesOf('layoffs', [
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
    examples: [['La restructuration de Nokia se traduit par 300 suppressions de postes', ['layoffs Nokia number 300']]],
  },
  {
    name: 'comes-to-noun',
    match: '[<company>#Org] ~6v par ~1 #CutNoun ~3 #Heads',
    examples: [['La restructuration de Nokia se solde par la suppression de 300 postes', ['layoffs Nokia number 300']]],
  },
  {
    name: 'brings-about',
    match: '[<company>#Org] ~9v #Comma qui ~2v #CutNoun ~3 #Heads',
    examples: [
      ['Nokia ferme son usine de Lannion, ce qui entraîne la suppression de 300 postes', ['layoffs Nokia number 300']],
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
    match: '[<company>#Org] ~9v #Comma avec ~1 #Cuts',
    examples: [['Nokia réorganise ses usines, avec 300 suppressions de postes à la clé', ['layoffs Nokia number 300']]],
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
      ['Nokia recule. Nokia souffre. Le plan prévoit 300 suppressions de postes', ['layoffs Nokia number 300 planned']],
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
]);
