/**
 * What user metrics count, and the words around the count. Written for press-facts from the usage of the French press
 * on audiences, platforms and carriers. Columns of METRIC_NOUNS: unit | nouns | least count for which the noun alone is a metric
 * (« 23 joueurs » are a team, « 12 passagers » a bus).
 */
import type { MetricPeriod, MetricUnit } from '../schema/document.ts';

export const METRIC_NOUNS: ReadonlyArray<readonly [unit: MetricUnit, nouns: string, least: number]> = [
  ['users', 'utilisateur utilisateurs utilisatrice utilisatrices', 20],
  ['users', 'usager usagers', 1000],
  ['subscribers', 'abonné abonnés abonnée abonnées abonnement abonnements', 20],
  ['members', 'inscrits membres adhérents', 100_000],
  ['members', 'comptes', 1_000_000],
  ['customers', 'client clients clientes acheteurs', 100],
  ['visitors', 'visiteur visiteurs visiteuses visites', 500],
  ['readers', 'lecteur lecteurs lectrices', 500],
  ['listeners', 'auditeur auditeurs auditrices', 500],
  ['viewers', 'téléspectateur téléspectateurs téléspectatrices spectateur spectateurs', 500],
  ['followers', 'follower followers followeurs', 20],
  ['players', 'joueur joueurs', 10_000],
  ['downloads', 'téléchargement téléchargements', 20],
  ['views', 'vues écoutes streams lectures visionnages', 500],
  ['passengers', 'passager passagers voyageurs', 5000],
];

/** Two-word nouns, and nouns that need their neighbour: « pages vues », « foyers abonnés », « comptes clients ». */
export const METRIC_PHRASES: ReadonlyArray<readonly [unit: MetricUnit, phrases: string]> = [
  ['views', 'pages vues; vidéos vues; pages consultées; vidéos visionnées; titres écoutés'],
  ['subscribers', 'foyers abonnés; comptes payants'],
  ['customers', 'foyers clients; comptes clients'],
  ['members', 'comptes actifs; comptes ouverts; comptes utilisateurs; profils actifs; comptes enregistrés'],
  ['visitors', 'visiteurs uniques; visites uniques'],
  ['users', 'internautes actifs; utilisateurs uniques; MAU; DAU'],
];

/** Between the number and the noun: « 2 millions de nouveaux abonnés ». */
export const BEFORE_NOUN =
  'nouveaux nouvelles autres premiers simples fidèles vrais jeunes quelque potentiels heureux chers tels anciens';

/** Between a number and its noun: « porte à 5 millions le nombre d'abonnés ». */
export const NUMBER_OF_PHRASES =
  "le nombre de; le nombre d'; le nombre total de; le nombre total d'; son nombre de; son nombre d'; leur nombre de; leur nombre d'; le nombre de ses; le nombre actuel de; le nombre moyen de";

/** Behind the noun, part of the metric. */
export const AFTER_NOUN = `actif actifs active actives mensuel mensuels mensuelles quotidien quotidiens quotidiennes journaliers journalières
hebdomadaires annuels annuelles payant payants payantes gratuits numériques uniques supplémentaires additionnels réguliers régulières
particuliers professionnels entreprises fixes mobiles premium connectés enregistrés fidélisés cumulés cumulées certifiés français
françaises européens américains mondiaux uniques haut débit fibre internet web digitaux papier print individuels`;

/** People and things that are no metric by themselves, and become one through the verb before them. */
export const AUDIENCE_NOUNS = `personnes gens Français Françaises Américains Britanniques Allemands Chinois Européens Belges Suisses Canadiens
Québécois curieux fidèles sériephiles fans amateurs internautes foyers adeptes passionnés cinéphiles mélomanes enfants élèves
entreprises adolescents jeunes ménages particuliers`;

/** « utilisée par plus de 175 millions de personnes »: participle → unit; « par » must follow, adverbs may stand between. */
export const PASSIVE_VERBS: ReadonlyArray<readonly [unit: MetricUnit, participles: string]> = [
  ['users', 'utilisé utilisée utilisés utilisées adopté adoptée plébiscité plébiscitée fréquenté fréquentée'],
  ['viewers', 'suivi suivie suivis suivies regardé regardée regardés regardées vu vue vus vues visionné visionnée'],
  ['readers', 'lu lue lus lues'],
  ['listeners', 'écouté écoutée écoutés écoutées'],
  ['visitors', 'visité visitée visités visitées'],
  ['downloads', 'téléchargé téléchargée téléchargés téléchargées'],
];

/** « téléchargée 10 millions de fois », « vues plus de 110 millions de fois ». */
export const TIMES_VERBS: ReadonlyArray<readonly [unit: MetricUnit, participles: string]> = [
  ['downloads', 'téléchargé téléchargée téléchargés téléchargées installé installée installées'],
  [
    'views',
    'vu vue vus vues visionné visionnée visionnés visionnées écouté écoutée écoutés écoutées consulté consultée consultés consultées lu lue lus lues streamé streamée regardé regardée regardés regardées joué jouée',
  ],
];

/** Verbs that gather an audience; the unit is the one of the article's other counts: « a rassemblé 8 millions de curieux ». */
export const GATHERING_VERBS = `rassemblé rassemble rassemblait rassemblaient rassemblant réuni réunit réunissait réunissant attiré attire
attirait attirant captivé captive séduit séduisait fédéré fédère fédérait conquis totalisé totalise regroupé regroupe intéressé accueilli accueille accueillait accueillent`;

/** Verbs of the audience itself: « 5,6 millions de Français ont regardé ». */
export const WATCHING_VERBS: ReadonlyArray<readonly [unit: MetricUnit, forms: string]> = [
  ['viewers', 'regardé regardaient regardent regarde suivi suivaient suivent visionné'],
  ['listeners', 'écouté écoutent écoutaient'],
  ['users', 'utilisent utilisaient utilisé utilisant connectés connectées connectent'],
  ['readers', 'lisent lisaient'],
  ['visitors', 'visité visitent visitaient fréquentent fréquenté'],
  ['downloads', 'téléchargé téléchargent'],
];

/** What may stand between a verb and its count. */
export const ADVERBS_BEFORE_COUNT =
  'en moyenne déjà chaque jour désormais également ainsi été depuis au total régulièrement encore aujourd que';

/** What makes a count a gain or a loss: verbs before it, words behind it. */
export const CHANGE_BEFORE = `gagné gagne gagner gagnait gagnant gagnera recruté recruter recrute conquis conquérir perdu perd perdre perdait
perdant engrangé engranger ajouté ajouter`;
export const CHANGE_AROUND = 'nouveaux nouvelles supplémentaires additionnels';
export const CHANGE_AFTER = 'de plus; de moins; en plus; en moins';

/** Rates: said as an adjective or behind the noun. */
export const RATE_ADJECTIVES: ReadonlyArray<readonly [MetricPeriod, string]> = [
  ['day', 'quotidien quotidiens quotidiennes journalier journaliers journalières DAU'],
  ['week', 'hebdomadaires hebdomadaire'],
  ['month', 'mensuel mensuels mensuelle mensuelles MAU'],
  ['year', 'annuel annuels annuelle annuelles'],
];
/** Networks whose « abonnés » are followers. */
export const FOLLOWER_NETWORKS = `Twitter; X; Facebook; Instagram; YouTube; Youtube; TikTok; Tik Tok; Snapchat; Twitch; Weibo; Pinterest;
Tumblr; Vine; Periscope; Dailymotion; Threads; Bluesky; Mastodon; Telegram; LinkedIn; chaîne YouTube; compte Instagram; compte Twitter;
page Facebook; réseaux sociaux; des réseaux; les réseaux; ces réseaux; réseaux sur lesquels; le compte; son compte; ce compte; un compte; la page; sa page; cette page;
cette publication; sa publication; une publication; influenceurs; influenceuses; sur les réseaux; story; tweet; hashtag; chaîne sur YouTube; youtubeur; youtubeuse; influenceur; influenceuse; chaîne Youtube`;

/** Behind « membres », « adhérents », « clients »… these say that no company is measured. */
export const NOT_A_SERVICE = `gouvernement parti syndicat syndicats association fédération conseil parlement assemblée équipage équipe
jury famille commission comité club forces mouvement église secte ordre personnel tribu onu ue otan armée union ong fédérations lrem ps lr ump fn rn cgt cfdt fo medef snes réserve communauté`;

/** Institutes that count the users of others. */
export const AUDIENCE_MEASURERS = `Médiamétrie; ACPM; OJD; comScore; ComScore; Nielsen; eMarketer; App Annie; Sensor Tower; SensorTower; data.ai; Puremédias; Statista;
Médiamétrie//NetRatings; SimilarWeb; Similarweb; Kantar; Ipsos; Ifop; Opinion Way; OpinionWay; Harris Interactive; Elabe; BVA; IDC; Gartner; Netgem; SNEP; Box Office Mojo`;

/** What holds so many spectators: « un stade de 80.000 spectateurs ». */
export const PLACES_WITH_SEATS = `stade stades salle salles arène arènes théâtre jauge capacité enceinte amphithéâtre tribune tribunes chapiteau zénith
court hippodrome auditorium cinéma gradins`;

/** Adjectives that stand for their noun too: « dont 8 millions payants ». */
export const ELIDED_ADJECTIVES =
  'payants payantes actifs actives mensuels mensuelles quotidiens quotidiennes gratuits gratuites uniques premium réguliers régulières numériques';
