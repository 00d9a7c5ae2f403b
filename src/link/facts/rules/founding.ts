import { rulesOf } from '../rule.ts';

/** When a company was founded, or by whom. */
export const FOUNDING = rulesOf('founding', [
  {
    name: 'founded',
    match: '[<company>#Subject] (#FoundPassive|#FoundBare|#BornActive|#BornBare) ~6 #Date',
    examples: [
      ['Criteo, fondé en 2005 à Paris, recrute', ['founding Criteo date 2005']],
      ['Créée en 2007 par deux Suédois, SoundCloud grandit', ['founding SoundCloud date 2007']],
      ['SoundCloud, née en 2007, grandit', ['founding SoundCloud date 2007']],
    ],
  },
  {
    name: 'launched',
    match: '[<company>#Subject] #LaunchBare ~1 #Date',
    examples: [['Lancé en 2008, Deezer grandit', ['founding Deezer date 2008']]],
  },
  {
    name: 'founded-by-dated',
    match: '[<company>#Subject] (#FoundPassive|#FoundBare) ~4 par ~8 #Date',
    examples: [['Criteo, fondé par Jean-Baptiste Rudelle en 2005, recrute', ['founding Criteo date 2005']]],
  },
  {
    name: 'dated',
    match: '#Date ~1c que ~1 [<company>#Org] (#FoundPassive|#BornActive)',
    examples: [["C'est en 2005 que Criteo a été fondé", ['founding Criteo date 2005']]],
  },
  {
    name: 'founded-in',
    match: '#Date #Comma ~8c #FoundActive ~2 [<company>#Company]',
    examples: [['En 1999, Xavier Niel fonde Free', ['founding Free date 1999']]],
  },
  {
    name: 'founded-in-by-two',
    match: '#Date #Comma ~4 et ~4 #FoundActive ~2 [<company>#Company]',
    examples: [['En 1999, Jean Dupont et Xavier Niel fondent Free', ['founding Free date 1999']]],
  },
  {
    name: 'founded-in-by-one',
    match: '#Date #Comma #Other #FoundActive ~2 [<company>#Company]',
    examples: [['En 1999, il fonde Free', ['founding Free date 1999']]],
  },
  {
    name: 'born-in',
    match: '#Date ~1c #BornActive ~2 [<company>#Company]',
    examples: [['En 1999 naît Free', ['founding Free date 1999']]],
  },
  {
    name: 'dated-founds',
    match: '#Date que ~6 #FoundActive ~2 [<company>#Company]',
    examples: [["C'est en 1999 que Xavier Niel a créé Free", ['founding Free date 1999']]],
  },
  {
    name: 'exists-since',
    match: '[<company>#Subject] #ExistActive #Date',
    examples: [['Michelin existe depuis 1889', ['founding Michelin date 1889']]],
  },
  {
    name: 'noun-of-which',
    match: '[<company>#Company] ~1c dont ~1 #FoundNoun ~3v #Date',
    examples: [['Michelin, dont la création remonte à 1889, recrute', ['founding Michelin date 1889']]],
  },
  {
    name: 'since-own-noun',
    match: '#OwnFoundNoun ~2 #Date #Comma ~1 [<company>#Company]',
    examples: [['Depuis sa création en 2005, Criteo grandit', ['founding Criteo date 2005']]],
  },
  {
    name: 'own-noun',
    match: '[<company>#Company] ~9v #OwnFoundNoun ~1 #Date',
    examples: [["Criteo n'avait jamais tant perdu depuis sa création en 2005", ['founding Criteo date 2005']]],
  },
  {
    name: 'founded-by',
    match: '[<company>#Subject] (#FoundPassive|#FoundBare) ~6 par',
    examples: [['Iliad a été fondé par Xavier Niel', ['founding Iliad']]],
  },
  {
    name: 'founds',
    match: '#FoundActive ~2 [<company>#Company] ~3 #Date',
    examples: [['Xavier Niel a fondé Free en 1999', ['founding Free date 1999']]],
  },
  {
    name: 'founds-dated',
    match: '#FoundActive ~2 #Date ~4c [<company>#Company]',
    examples: [['Xavier Niel a créé en 1999 la société Free', ['founding Free date 1999']]],
  },
  {
    name: 'noun-of',
    match: '#FoundNoun ~3 [<company>#Company] ~3 #Date',
    examples: [['La création de Free en 1999', ['founding Free date 1999']]],
  },
]);
