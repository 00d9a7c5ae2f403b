/**
 * Holidays of the French calendar and those that its press names. Fixed: month and day. Movable: days from Easter Sunday,
 * which the Gregorian computus gives. Written for press-facts from the Code du travail (L3133-1) and the Catholic calendar.
 */

/** `MM-DD` | names. */
export const FIXED_HOLIDAYS: ReadonlyArray<readonly [monthDay: string, names: string]> = [
  ['01-01', "jour de l'An; Jour de l'An; premier de l'An; nouvel An; Nouvel An"],
  ['01-06', 'Épiphanie'],
  ['02-02', 'Chandeleur'],
  ['02-14', 'Saint-Valentin'],
  ['03-17', 'Saint-Patrick'],
  ['05-01', '1er-Mai; fête du Travail; Fête du travail'],
  ['05-08', '8-Mai'],
  ['06-21', 'Fête de la musique'],
  ['06-24', 'Saint-Jean-Baptiste'],
  ['07-04', 'Independence Day'],
  ['07-14', '14-Juillet'],
  ['08-15', '15-Août; Assomption'],
  ['10-31', 'Halloween'],
  ['11-01', 'Toussaint'],
  ['11-11', '11-Novembre; Armistice'],
  ['12-24', 'réveillon de Noël; veille de Noël; Réveillon de Noël'],
  ['12-25', 'Noël; jour de Noël'],
  ['12-26', 'Boxing Day; lendemain de Noël'],
  ['12-31', 'Saint-Sylvestre; réveillon du Nouvel An; réveillon de la Saint-Sylvestre; réveillon du jour de l’An'],
];

/** Days from Easter Sunday | names. */
export const MOVABLE_HOLIDAYS: ReadonlyArray<readonly [easter: number, names: string]> = [
  [-47, 'Mardi gras; Mardi Gras; mardi gras'],
  [-46, 'mercredi des Cendres'],
  [-7, 'dimanche des Rameaux; Rameaux'],
  [-3, 'jeudi saint; Jeudi saint'],
  [-2, 'vendredi saint; Vendredi saint; Vendredi Saint'],
  [-1, 'samedi saint'],
  [0, 'Pâques; dimanche de Pâques; jour de Pâques'],
  [1, 'lundi de Pâques'],
  [39, "Ascension; jeudi de l'Ascension"],
  [49, 'Pentecôte; dimanche de Pentecôte; dimanche de la Pentecôte'],
  [50, 'lundi de Pentecôte; lundi de la Pentecôte'],
];

/** What stands before a holiday that is a date: « à Noël », not « le marché de Noël ». An article may stand between. */
export const BEFORE_HOLIDAY = "à avant après pour dès depuis vers ici au le ce jusque passé du jusqu'au jusqu'à";
/** Behind the name these make another day of it: « le Nouvel An lunaire », « Noël orthodoxe ». */
export const OTHER_CALENDARS = 'lunaire chinois juif musulman orthodoxe russe berbère vietnamien tibétain copte';

/** Places, attacks and streets that bear a day's name. */
export const NAMED_AFTER_DAYS = `place rue avenue boulevard quai square attentats attentat marché sapin vacances fêtes trêve cadeau cadeaux repas
père bal défilé bûche îles île esprit soirée période weekend concert messe film contes chants chant`;

/** Attacks that the press names by their day alone: month, day, year; and the nouns that stand before « du ». */
export const ATTACK_YEARS: ReadonlyArray<readonly [month: number, day: number, year: number]> = [
  [9, 11, 2001],
  [11, 13, 2015],
];
export const ATTACK_NOUNS = 'attentat attentats attaque attaques';
/** What a street's name starts with: « rue du 8 mai 1945 ». */
export const STREETS = 'place rue avenue boulevard quai square cours esplanade pont stade lycée collège école impasse';
