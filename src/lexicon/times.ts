/**
 * Times of day in the French press, and what tells a clock time from a duration or a timetable. Written for press-facts.
 */

/** What makes a clock time of « 18 h » or « midi »; the time follows at once. */
export const BEFORE_CLOCK = "à; a; vers; dès; avant; jusqu'à; à partir de; depuis; peu après; peu avant; après";
/** Of these, the ones before « 20 heures » written out, which is a duration elsewhere (« après 20 heures de débats »). */
export const BEFORE_HOURS = "à; a; vers; dès; avant; jusqu'à; à partir de";
/** Hours by name. */
export const NAMED_HOURS = 'midi minuit';

/** Parts of a day that stand alone for the day the text speaks of. */
export const PARTS_OF_DAY = `dans la matinée; dans l'après-midi; dans l'après midi; dans la soirée; dans la nuit; en soirée; en matinée; en milieu de journée;
en fin de matinée; en fin d'après-midi; en fin de soirée; en fin de journée; en début de matinée; en début d'après-midi;
en début de soirée; au petit matin; pendant la nuit; durant la nuit; au cours de la nuit; au cours de la soirée; tard dans la nuit;
tard dans la soirée; en milieu d'après-midi; à la mi-journée`;

/** What may follow a time and belongs to it: « 4 heures du matin », « 12 h 30 locales ». */
export const AFTER_CLOCK =
  'du matin; du soir; de l’après-midi; locales; locale; précises; heure locale; heure de paris';

/** Words of a habit or a timetable: times in their sentence are those of no day. */
export const HABITS = `chaque tous toutes quotidien quotidienne quotidiennement hebdomadaire horaire horaires habituellement
généralement souvent toujours parfois jamais émission programme case tranche diffusée diffusé couvre
durée inférieure inférieur supérieure supérieur`;
