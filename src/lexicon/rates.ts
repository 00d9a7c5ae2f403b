/**
 * What a count or a sum is reckoned by: « par mois », « le baril ». period | phrases behind the number's unit.
 * Written for press-facts from the usage of the French press.
 */

/** Stretches of time, for counts of users and sums alike. */
export const PERIOD_RATES = [
  [
    'day',
    'par jour; chaque jour; quotidiennement; tous les jours; par 24 heures; /jour; /j; par jour en moyenne; au quotidien; la journée; par journée',
  ],
  ['week', 'par semaine; chaque semaine; toutes les semaines; hebdomadairement; /semaine'],
  [
    'month',
    'par mois; chaque mois; tous les mois; mensuellement; /mois; mensuels; mensuelles; mensuel; par mensualité',
  ],
  [
    'year',
    "par an; chaque année; par année; tous les ans; annuellement; /an; annuels; annuelles; annuel; à l'année; l'an",
  ],
] as const;

/** What a price is the price of one of. */
export const PRICE_RATES = [
  ['hour', "par heure; de l'heure; l'heure; chaque heure; /heure; /h; horaire; horaires"],
  ['night', 'par nuit; la nuit; la nuitée; par nuitée; /nuit'],
  ['share', "par action; l'action; par titre; le titre; par part; /action; chacune des actions; par action ordinaire"],
  ['unit', "par unité; l'unité; /unité; pièce; la pièce; par pièce; chacun; chacune; à l'unité"],
  [
    'person',
    'par personne; par habitant; par tête; par participant; par élève; par salarié; par client; par abonné; par adulte; par passager; par joueur; par utilisateur; par enfant; /personne; /habitant; par foyer; par ménage; par famille',
  ],
  ['barrel', 'le baril; par baril; du baril; /baril; le baril de Brent; le baril de pétrole'],
  ['ounce', "l'once; par once; /once; l'once d'or"],
  ['tonne', 'la tonne; par tonne; /tonne; la tonne de CO2; par tonne de CO2'],
  ['kilogram', 'le kilo; par kilo; du kilo; le kilogramme; /kg; le kg; par kg; au kilo'],
  ['litre', 'le litre; par litre; du litre; /litre; /l; le litre de carburant'],
  [
    'square-metre',
    'le mètre carré; par mètre carré; du mètre carré; au mètre carré; /m2; /m²; le m2; le m²; du m2; du m²; par m2; par m²; au m2; au m²',
  ],
  [
    'megawatt-hour',
    'le mégawattheure; par mégawattheure; du mégawattheure; le MWh; par MWh; du MWh; /MWh; le mégawatt-heure',
  ],
  ['kilometre', 'le kilomètre; par kilomètre; du kilomètre; /km; le km; par km; du km'],
] as const;

/** Words between a sum and its rate: « 1.500 euros nets par mois ». */
export const BEFORE_RATE = `brut; bruts; brute; net; nets; nette; HT; TTC; hors taxes; hors taxe; toutes taxes comprises; charges comprises;
hors charges; environ; seulement; en moyenne; minimum; maximum; au moins; tout compris`;

/** Behind an article and a noun, these make a date or another thing of it: « l'an dernier », « la nuit dernière », « le titre de ». */
export const NOT_A_RATE = 'dernier dernière passé passée prochain prochaine suivant suivante précédent précédente';
