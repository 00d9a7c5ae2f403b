/**
 * Words that bound or blur a number, and the verbs that move one value to another. Written for press-facts from the
 * usage of the French press. `pas moins de` insists on the number and bounds nothing.
 */

/** What stands before the number; each also takes the bridges below where it ends a verb or « de ». */
export const BEFORE_NUMBER: ReadonlyArray<readonly ['exact' | 'about' | 'more_than' | 'less_than', string]> = [
  [
    'exact',
    "pas moins de; pas moins d'; rien de moins que; pas moins que; salaire minimum de; salaire minimum d'; revenu minimum de; salaire minimum à; en plus de; en plus d'; en plus des",
  ],
  [
    'about',
    `environ; près de; près d'; près des; quelque; quelques; autour de; autour d'; autour des; aux alentours de;
    aux alentours d'; aux alentours des; alentours de; alentours des; à peu près; à peu de choses près; presque; pratiquement;
    quasiment; quasi; de l'ordre de; de l'ordre d'; de l'ordre des; dans les; aux environs de; aux environs d'; aux environs des;
    approximativement; grosso modo; proche de; proche d'; proche des; proches de; proches d'; proches des; vers les; un bon; un petit; une bonne;
    voisin de; voisine de; voisin des; voisine des; pas loin de; pas loin d'; pas loin des; ~; ≈; un montant voisin de`,
  ],
  [
    'more_than',
    `plus de; plus d'; plus des; un peu plus de; un peu plus d';
    bien plus de; bien plus d'; largement plus de; largement plus d'; nettement plus de; beaucoup plus de; au-delà de; au-delà d';
    au-delà des; au delà de; au delà d'; au delà des; supérieur à; supérieure à; supérieurs à; supérieures à; supérieur aux;
    supérieure aux; au moins; à partir de; à partir d'; au bas mot; minimum; au minimum; au minimum de;
    minimum de; un minimum de; plancher de; plus grand que; au-dessus de; au-dessus d'; au-dessus des; au dessus de; au dessus des; >`,
  ],
  [
    'less_than',
    `moins de; moins d'; moins des; un peu moins de; un peu moins d'; bien moins de;
    nettement moins de; sous; sous les; sous la barre de; sous la barre des; sous la barre symbolique des; sous le seuil de;
    sous le seuil des; sous le cap des; inférieur à; inférieure à; inférieurs à; inférieures à; inférieur aux; jusqu'à; jusqu'à près de;
    jusqu'à plus de; jusqu'à hauteur de; jusqu'à hauteur d'; jusqu'aux; au plus; tout au plus; au maximum; au maximum de; maximum; maximum de; un maximum de; max; pas plus de;
    pas plus d'; en dessous de; en dessous d'; en dessous des; au-dessous de; au-dessous des; en deçà de; en deçà d'; en deçà des;
    en-deçà de; en-deçà des; en deçà du seuil de; en deçà du seuil des; en deçà de la barre des; plafonné à; plafonnée à; plafonnés à;
    plafonnées à; plafond de; à peine plus de; <`,
  ],
];

/** Verbs that bound the number they govern, in the forms of the press. */
export const VERBS_BEFORE_NUMBER: ReadonlyArray<readonly ['about' | 'more_than' | 'less_than', string]> = [
  [
    'about',
    `avoisine; avoisinent; avoisinait; avoisinaient; avoisinant; avoisiner; avoisiné; avoisinerait; frôle; frôlent; frôlait; frôlant;
    frôler; frôlé; frôlerait; approche; approchent; approchait; approchant; approcher; approché; flirte avec; flirtent avec; flirtant avec`,
  ],
  [
    'more_than',
    `dépasse; dépassent; dépassait; dépassaient; dépassant; dépasser; dépassé; dépassera; dépasserait; dépasseraient; dépassera;
    excède; excèdent; excédait; excédant; excéder; excédé; franchit; franchissent; franchi; franchir; franchissant; franchira;
    franchirait; surpasse; surpassé;
    crevé; crevé le plafond; atteint au moins`,
  ],
  [
    'less_than',
    `ne dépasse pas; ne dépassent pas; ne dépassera pas; ne dépassait pas; sans dépasser; ne pas dépasser; n'excède pas; n'excèdent pas;
    pas dépassé; pas dépasser; ne dépassant pas; n'excédant pas; pas excéder`,
  ],
];

/** What may stand between such a verb and its number. */
export const BRIDGES = `les; le; la barre des; la barre de; la barre symbolique des; la barre symbolique de; la barre du; le cap des;
le cap de; le cap du; le cap symbolique des; le cap symbolique de; le seuil des; le seuil de; le seuil du; le seuil symbolique des;
des; de; désormais les; aujourd'hui les; maintenant les; largement les; légèrement les; déjà les; ainsi les; tout juste les; à peine; tout juste; désormais; largement; légèrement; déjà`;
/** Verbs that bound a number only through a barrier: « passer le cap des », not « passer les ». */
export const CROSSING_VERBS = 'passe; passent; passé; passer; passait; passera; passant; atteint; atteindre; crevé';
export const BARRIERS = `la barre des; la barre de; la barre symbolique des; la barre symbolique de; le cap des; le cap de; le cap symbolique des; le seuil des;
le seuil de; le seuil symbolique des`;

/** What may follow the number and its unit. */
export const AFTER_NUMBER: ReadonlyArray<readonly ['about' | 'more_than' | 'less_than', string]> = [
  ['about', 'environ; à peu près; approximativement; à peu de choses près'],
  ['more_than', 'au moins; minimum; au minimum; au bas mot; ou plus; et plus; voire plus; et des poussières'],
  ['less_than', 'maximum; au maximum; au plus; tout au plus; max; ou moins; grand maximum'],
];

/** Verbs and nouns of movement: « est passé de 12 à 15 millions » gives two values, not a range. */
export const MOVEMENTS = `
passer passe passent passé passée passés passées passant passait passera passeront passerait
bondir bondit bondi bondissant grimper grimpe grimpé grimpée grimpant monter monte monté montée montant
tomber tombe tombé tombée tombés tombant chuter chute chuté chutant reculer recule reculé recul
baisser baisse baissé baissée abaissé abaissée descendre descend descendu descendue dégringoler dégringolé
augmenter augmente augmenté augmentée hausse relever relève relevé relevée porter porté portée portés
ramener ramène ramené ramenée ramenés réduit réduite réduire rétrogradé progresser progresse progressé
`;

/** Numbers that stand in a list with the one whose unit is said. */
export const LIST_LINKS = 'ou et';
