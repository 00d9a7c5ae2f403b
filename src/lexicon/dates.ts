/**
 * The words of French dates. Names of months and days with the abbreviations of the Imprimerie nationale and those the
 * press uses; relative words after the annotation guide of TIMEX3 (ISO-TimeML). Written for press-facts.
 */

/** Month names → 1…12. Abbreviations count only beside a day or a year. */
export const MONTHS: ReadonlyArray<readonly [string, number]> = [
  ['janvier', 1],
  ['février', 2],
  ['mars', 3],
  ['avril', 4],
  ['mai', 5],
  ['juin', 6],
  ['juillet', 7],
  ['août', 8],
  ['septembre', 9],
  ['octobre', 10],
  ['novembre', 11],
  ['décembre', 12],
];
export const MONTH_ABBREVIATIONS: ReadonlyArray<readonly [string, number]> = [
  ['jan', 1],
  ['janv', 1],
  ['fév', 2],
  ['févr', 2],
  ['avr', 4],
  ['juil', 7],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['déc', 12],
];

/** Days of the week → 1 (Monday) … 7, as ISO 8601 numbers them. */
export const WEEKDAYS: ReadonlyArray<readonly [string, number]> = [
  ['lundi', 1],
  ['mardi', 2],
  ['mercredi', 3],
  ['jeudi', 4],
  ['vendredi', 5],
  ['samedi', 6],
  ['dimanche', 7],
];

export const SEASONS: ReadonlyArray<readonly [string, 'SP' | 'SU' | 'FA' | 'WI']> = [
  ['printemps', 'SP'],
  ['été', 'SU'],
  ['automne', 'FA'],
  ['hiver', 'WI'],
];
/** What must stand before a season so that it is a time: « été » is a participle elsewhere. */
export const BEFORE_SEASON = "l' cet ce au du en mi- prochain dernier début fin courant";

/** Day words relative to the day of publication, in days. */
export const RELATIVE_DAYS: ReadonlyArray<readonly [string, number]> = [
  ["aujourd'hui", 0],
  ['hier', -1],
  ['avant-hier', -2],
  ['demain', 1],
  ['après-demain', 2],
  ['ce matin', 0],
  ['ce midi', 0],
  ['ce soir', 0],
  ['cet après-midi', 0],
  ['cette nuit', 0],
  ['ce jour', 0],
];

/** Day words relative to the day the text speaks of, in days. */
export const NARRATIVE_DAYS: ReadonlyArray<readonly [string, number]> = [
  ['la veille', -1],
  ["l'avant-veille", -2],
  ['le lendemain', 1],
  ['dès le lendemain', 1],
  ['le surlendemain', 2],
  ['le jour même', 0],
  ['le même jour', 0],
  ['ce jour-là', 0],
  ['le soir même', 0],
  ['ce soir-là', 0],
  ['ce même jour', 0],
  ['le soir-même', 0],
  ['le matin même', 0],
];

/** Calendar units. */
export const UNITS: ReadonlyArray<
  readonly [string, 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century']
> = [
  ['jour', 'day'],
  ['jours', 'day'],
  ['semaine', 'week'],
  ['semaines', 'week'],
  ['mois', 'month'],
  ['trimestre', 'quarter'],
  ['trimestres', 'quarter'],
  ['semestre', 'half'],
  ['semestres', 'half'],
  ['an', 'year'],
  ['ans', 'year'],
  ['année', 'year'],
  ['années', 'year'],
  ['décennie', 'decade'],
  ['décennies', 'decade'],
  ['siècle', 'century'],
  ['siècles', 'century'],
];
export const WEEKEND = 'week-end; weekend; week end';

/** Adjectives behind a unit, a weekday, a month: from the day of publication… */
export const DEICTIC_ADJECTIVES: ReadonlyArray<readonly [string, -1 | 1]> = [
  ['dernier', -1],
  ['dernière', -1],
  ['passé', -1],
  ['passée', -1],
  ['écoulé', -1],
  ['écoulée', -1],
  ['prochain', 1],
  ['prochaine', 1],
  ['à venir', 1],
  ['qui vient', 1],
];
/** …or from the day the text speaks of. */
export const NARRATIVE_ADJECTIVES: ReadonlyArray<readonly [string, -1 | 0 | 1]> = [
  ['précédent', -1],
  ['précédente', -1],
  ["d'avant", -1],
  ['suivant', 1],
  ['suivante', 1],
  ["d'après", 1],
];

/** Behind « dans les deux semaines »: the stretch is over, or starts at another day than the one of publication. */
export const RUNS_FROM_ELSEWHERE = `écoulés écoulées passés passées précédents précédentes précédant suivants suivantes suivant`;

/** « deux ans plus tôt »: behind a count of units. */
export const NARRATIVE_OFFSETS: ReadonlyArray<readonly [string, -1 | 1]> = [
  ['plus tôt', -1],
  ['auparavant', -1],
  ['plus tard', 1],
];

/** Parts of a day: they join the date's span. */
export const DAY_PARTS = `matin; soir; midi; après-midi; matinée; soirée; nuit; au soir; au matin; après midi; dans la soirée; en soirée;
dans la matinée; en fin de journée; en fin d'après-midi; en début de soirée; dans la nuit; dans l'après-midi; en matinée; à la mi-journée`;

/** What moves a date's edge: the words right before it, the article aside. */
export const MODS: ReadonlyArray<
  readonly ['START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'SINCE' | 'UNTIL', string]
> = [
  [
    'START',
    'début; débuts; au début; dès le début; en début; début du mois; tout début; le début; ce début; depuis le début; commencement',
  ],
  ['MID', 'mi; la mi; à la mi; milieu; au milieu; courant milieu; mi-'],
  [
    'END',
    "fin; à la fin; la fin; en fin; fins; toute fin; dès la fin; fin du mois; depuis la fin; avant la fin; jusqu'à la fin; d'ici la fin; d'ici à la fin; d'ici fin; vers la fin",
  ],
  ['APPROX', 'vers; environ; autour; aux alentours; aux environs'],
  ['BEFORE', 'avant; dès avant; au plus tard; antérieurs à; antérieure à'],
  ['AFTER', 'après; postérieurs à'],
  ['SINCE', 'depuis; depuis déjà'],
  [
    'UNTIL',
    "jusqu'à; jusqu'au; jusqu'en; jusque; jusqu'; jusqu'aux; d'ici; d'ici à; d'ici au; d'ici aux; jusqu'à ce; jusqu'à la; jusqu'à la; jusqu'à l'",
  ],
];
/** Articles and prepositions that may stand between such a word and the date. */
export const EDGE_ARTICLES =
  "de; du; d'; de l'; de la; des; de cette; de ce; le; l'; l'année; de l'année; le mois de; du mois de";
export const MOD_ARTICLES =
  "le; la; l'; les; de; du; d'; de l'; de la; des; au; à; à l'; à la; en; cette; ce; cet; d'un; de ce; de cette; l'année; de l'année; le mois de; du mois de; mois de";

/** Words before four digits that make them a year. */
export const BEFORE_YEAR = `en de d' dès depuis avant après outre fin début mi courant an année années exercice saison horizon rentrée édition
millésime entre et à pour sur vers jusqu'en automne été hiver printemps trimestre semestre juin juillet mai mars avril août janvier février
septembre octobre novembre décembre décennie ici cuvée promotion du dès que contre qu' par rapport`;
/** Strong ones: whatever follows, it is a year. */
export const STRONG_BEFORE_YEAR = `en dès depuis année années an exercice saison horizon rentrée édition millésime début fin mi courant
trimestre semestre automne été hiver printemps janvier février mars avril mai juin juillet août septembre octobre novembre décembre ici avant après
d'ici promotion`;
/** Plural-looking words that may follow a year and are no counted noun. */
export const AFTER_YEAR = `dans mais plus moins sans pas puis sous vers chez alors est sont sera sont des les ses ces aux vis très depuis
lors jamais toujours ailleurs certes après dès nous vous ils elles plusieurs vers hors concours malgré deux trois six dix fois
pays ailleurs volets quelques seuls seulement mois jours ans tous toutes`;
/** Words after four digits that make them a count, a price or a distance. */
export const AFTER_COUNT = `euros euro dollars mètres m km kilomètres kg g tonnes hectares ha habitants personnes emplois postes salariés fois
litres watts mw gw mwh kwh chevaux ch pages places morts cas logements élèves exemplaires manifestants soldats employés points francs euros€
degrés pieds cm mm min minutes heures secondes signatures véhicules voitures entreprises magasins`;

/** Words before a month written with a capital: « en Mai », not « vers Mars », « autour de Mars ». */
export const BEFORE_CAPITAL_MONTH = "en d' fin début mi depuis dès et courant mois le jusqu'en";

/** Words before four digits that make them a name or a number: « le roman 1984 », « le vol 2016 ». */
export const NUMBERED_LIKE_YEARS = 'roman film livre album série vol modèle version boeing peugeot article page numéro';
/** Words that headlines start with and that a year may follow, capital or not. */
export const HEADLINES_BEFORE_YEAR = `présidentielle présidentielles législatives municipales européennes régionales
départementales sénatoriales cantonales élections élection primaire rentrée budget bilan résultats impôts perspectives`;
/** Verbs and forms that put a clause in the future, or the past. */
export const FUTURE_WORDS = `prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées va vont veut veulent souhaite souhaitent vise visent
espérant souhaitant envisageant attendant achève achèvent débute débutent démarre démarrent termine terminent réunit réunissent tient tiennent
doit doivent devrait devraient prochain prochaine prochains prochaines prévoit prévoient compte espère espèrent horizon envisage vise
objectif ambitionne sera seront aura auront pourra pourront fera feront viendra ira iront reportée reporté repoussé repoussée
fixé fixée planifié planifiée convoqué convoquée rendez doivent devra devront vais allons attend attendent`;
/** Verbs in the present that set a day to come where they stand right at it: « reprend mercredi ». */
export const EVENT_WORDS = `reprend reprennent rouvre rouvrent redémarre redémarrent entrent arrive arrivent sort sortent expire expirent expirant
affronte affrontent examine examinent comparaît comparaissent prononce prononcent revient reviennent rend rendent présentent reçoit accueille
accueillent commémore commémorent célèbrent inaugure inaugurent entame entament auditionne auditionnent tranche tranchent`;
/** Verbs of what is to come behind « s' »: « s'annonce », « s'ouvre ». */
export const S_VERBS = 'annonce annoncent ouvre ouvrent achève achèvent apprête apprêtent';
/** What was to be, seen from the past: « devait s'ouvrir lundi ». */
export const WAS_TO_WORDS = `devait devaient allait allaient voulait voulaient espérait espéraient préparait préparaient prévoyait prévoyaient
attendait attendaient envisageait envisageaient`;
/** Conditionals whose stem ends as that of an imperfect does (« assurait »). */
export const CONDITIONALS_IN_U = 'aurait saurait conclurait exclurait inclurait';
/** Imperfects whose stem ends as that of a conditional does (« finirait », « viendrait »). */
export const IMPERFECTS_IN_R = `tirait attirait retirait étirait virait admirait respirait inspirait aspirait soupirait désirait encadrait engendrait
effondrait`;
/** What was counted, at a day that is over: « comptait 300 millions d'abonnés fin juin ». */
export const COUNTED_WORDS = `comptait comptaient revendiquait revendiquaient employait employaient affichait affichaient totalisait totalisaient
recensait recensaient dénombrait dénombraient enregistrait enregistraient`;
/** Calls for what is to come, with « à » behind: « appelle à manifester samedi »… */
export const CALLING_WORDS = `appel appels appelle appellent appelait appelaient appelant appelé appelée appelés appelées invite invitent
invitant convie convient exhorte exhortent`;
/** …and the nouns of what is called for. */
export const CALLED_FOR =
  'grève grèves manifestation manifestations mobilisation rassemblement rassemblements journée débrayage marche';
/** Votes, and the return from the holidays: spoken of as to come half a year before. */
export const ELECTION_NOUNS = `élection élections présidentielle présidentielles législatives municipales européennes régionales départementales
sénatoriales scrutin primaire primaires référendum rentrée`;
/** What is put off, with « à » behind: « reporté à lundi », « mis en délibéré au 9 décembre ». */
export const PUT_OFF_WORDS = `reporter reporte reportent reportait reportant reporté reportée reportés reportées repousser repousse repoussent
repoussait repoussant repoussé repoussée repoussés repoussées renvoyer renvoie renvoyé renvoyée renvoyés renvoyées décaler décalé décalée
décalés décalées ajourné ajournée différé différée délibéré`;
export const PAST_WORDS =
  'datent datait datant remonte remontent remontant remontait avait avaient était étaient fut furent eut eurent été eu';
export const PAST_AUXILIARIES = 'a ont est sont ai as avons avez suis sommes';
/** Words in -ra, -ront, -rons, -rez and -rait that are no verbs of the future. */
export const NOT_FUTURE =
  'opéra opera caméra camera aura flora extra ultra infra hydra agora tora diaspora chakra piastra sahara andorra front affront paramètra environs éperons retrait extrait portrait trait attrait abstrait';
/** Words that end as participles do and are none. */
export const NOT_PARTICIPLES = `lundi mardi mercredi jeudi vendredi samedi ainsi aussi parmi ici midi demi oui lui celui depuis mais plus malgré société sociétés santé sécurité salarié salariés député députés
université universités activité activités qualité qualités année années journée journées soirée soirées
rentrée armée armées durée idée idées musée musées lycée lycées côté côtés été liberté libertés égalité communauté communautés
majorité minorité minorités autorité autorités difficulté difficultés café cafés
degré degrés comité comités identité réalité mobilité responsabilité solidarité priorité priorités pauvreté beauté facilité
assemblée matinée mosquée trophée lieu lieux spécialité nationalité publicité électricité biodiversité totalité`;
/** Past participles that end neither in -é nor in -i, -u plus agreement. */
export const PARTICIPLES = `fait faite faits faites mis mise pris prise dit dite écrit écrite ouvert ouverte offert mort morte promis permis
remis appris compris admis inscrit inscrite conduit conduite produit produite construit construite détruit atteint atteinte rejoint
suivi reçu venu tenu vu eu été pu dû voulu connu vendu rendu perdu entendu descendu répondu lu élu conclu sorti parti choisi fini réuni subi
rempli établi acquis conquis soumis transmis commis rouvert rouverte rouverts rouvertes couvert découvert découverte découverts
souffert craint peint éteint éteinte plaint joint contraint contrainte restreint traduit réduit réduite réduits introduit introduite
séduit instruit interdit interdite interdits contredit prédit défait refait satisfait extrait prescrit souscrit décrit morts mortes`;

/** Nouns and adjectives that end as infinitives do, behind « de », « à », « pour ». */
export const NOT_INFINITIVES = `avoir être janvier février dernier dernière premier papier chantier métier quartier fer mer hiver dossier courrier millier
loyer foyer acier financier sanitaire maire affaire salaire histoire victoire territoire anniversaire communautaire partenaire
plaisir avenir désir souvenir ministre centre titre chiffre autre notre votre contre lettre entre cadre ordre poudre livre cuivre
fièvre lèvre œuvre oeuvre encadre anniversaires propriétaire commissaire secrétaire milliardaire militaire policier entier
particulier héritier hier cancer leader poker soldes banlieue membre nombre offre`;
/** What stands before the preposition of an infinitive that is done: « a permis d'arrêter », « a réussi à vendre ». */
export const DONE_BEFORE_INFINITIVES =
  'permis réussi parvenu parvenue parvenus parvenues amené conduit conduite obligé obligée contraint contrainte contraints forcé forcée fini';
/** Words that quote a source right before a date. */
export const SOURCE_WORDS = 'selon';

/** What may stand between an auxiliary and its participle. */
export const INTERPOSED_WORDS = `pas plus jamais déjà aussi également été ainsi finalement notamment encore depuis d'ores et bien toutefois
officiellement en effet tout juste même récemment donc très de nouveau`;
/** Determiners and prepositions that a noun follows. */
export const BEFORE_NOUNS = `le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes en au aux à par
pour sur sans avec entre chaque toute tout toutes tous quelque plusieurs deux trois quatre cinq première premier dernière autre même belle
nouvelle grande petite jeune forte quelques cents mille`;

/** What may follow « le 13 » where it is a day of the month just named. */
export const FOLLOWS_DAY_OF_MONTH = `, . ; : ) et ou puis au à dans pour par sur avec sans mais avant après lors il elle on ils elles avait avaient était étaient a ont sera seront
aura selon en jusqu'au depuis vers`;

/** « la rentrée scolaire », and what stands before « la rentrée » where it is a date. */
export const TERM_KINDS =
  'scolaire politique littéraire universitaire sociale parlementaire judiciaire théâtrale musicale';
export const BEFORE_TERMS = "à dès depuis avant après pour ici jusqu'à";

/** « les neuf premiers mois »: behind the number. */
export const FIRST_OF = 'premiers';

/** What may stand before the number of « il y a près de dix ans », « dans à peine deux mois ». */
export const BEFORE_COUNTS = "plus près environ déjà bientôt tout juste à peine presque moins de d' maintenant quelque";

/** « les trois derniers mois », « les cinq prochaines années »: behind the number. */
export const RUN_ADJECTIVES: ReadonlyArray<readonly [string, -1 | 1]> = [
  ['derniers', -1],
  ['dernières', -1],
  ['prochains', 1],
  ['prochaines', 1],
];
