/**
 * What stands for a company in a sentence without naming it. Written for press-facts.
 */

/** Nouns that, behind « le », « la », « cette »…, take up a company spoken of; with the heads of company-cues. */
export const NOMINAL_NOUNS = `réseau; réseau social; plateforme; plate-forme; service; application; appli; site; société; entreprise; groupe; firme; start-up; startup;
compagnie; chaîne; station; opérateur; constructeur; éditeur; géant; messagerie; moteur de recherche; quotidien; journal; banque; enseigne; marque;
jeune pousse; radio; fournisseur; leader; maison mère; parc; média; magazine; hebdomadaire; transporteur; distributeur; titre; assureur`;
/** Nouns that take up a channel or a station. */
export const CHANNEL_NOUNS = 'chaîne; station; radio; antenne';
/** Determiners that take up what was said last. */
export const DEMONSTRATIVES = 'ce cet cette';
export const DEFINITES = "le la l' du au";
/** Pronouns and possessives that take up the company spoken of. */
export const PRONOUNS = 'il elle ses son sa leur leurs elles ils notre nos nous';
/** Prepositions that tie a count to the service behind it: « 80 millions d'abonnés sur Twitter ». */
export const SERVICE_LINKS = "sur de à chez d' du pour dans par via devant";

/** Nouns that take up a company of one kind of the gazetteer: « la banque », « le constructeur ». */
export const KIND_NOUNS: ReadonlyArray<readonly [kinds: string, nouns: string]> = [
  ['bank', 'banque; établissement bancaire; banque en ligne; néobanque'],
  ['insurer', 'assureur; mutuelle; réassureur'],
  ['carmaker', 'constructeur; constructeur automobile; marque automobile'],
  ['airline', 'compagnie aérienne; transporteur aérien; transporteur; compagnie'],
  ['telecom', 'opérateur; opérateur télécoms; opérateur de télécommunications; équipementier télécoms'],
  ['retailer', 'distributeur; enseigne; chaîne de magasins; chaîne de supermarchés; groupe de distribution'],
  ['television radio media', 'chaîne; station; groupe audiovisuel; groupe de médias; antenne'],
  ['press media', 'quotidien; journal; hebdomadaire; magazine; titre; groupe de presse'],
  ['fund', "fonds; fonds d'investissement; société d'investissement; gestionnaire d'actifs"],
  [
    'service',
    'réseau social; plateforme; plate-forme; application; appli; service; site; messagerie; moteur de recherche',
  ],
];
/** Kinds whose noun takes up no company that the gazetteer knows as another: « la banque » is never a maker of tyres. */
export const STRICT_KINDS = 'bank insurer airline telecom television press';
/** Nouns that take up any company. */
export const COMPANY_NOUNS = `réseau; groupe; société; entreprise; firme; start-up; startup; jeune pousse; géant; éditeur; fabricant; industriel; laboratoire; équipementier; avionneur;
fournisseur; spécialiste; licorne; multinationale; PME; marque; numéro un; numéro deux; leader; mastodonte; studio; agence; biotech; fintech; conglomérat; pionnier; sous-traitant; brasseur;
énergéticien; pétrolier; électricien; sidérurgiste; chimiste; armateur; loueur; hôtelier; restaurateur; prestataire; exploitant; promoteur; coopérative; foncière; scale-up; établissement;
éditrice; motoriste; ferroviaire; hébergeur; voyagiste; tour-opérateur; groupe pharmaceutique; laboratoire pharmaceutique; groupe français; groupe américain; entité; papetier; cimentier; verrier; transporteur; distributeur; opérateur; constructeur`;
/** Pronouns that take up the subject spoken of. */
export const SUBJECT_PRONOUNS = 'il elle ils elles celui-ci celle-ci';
/** Of a speaker quoted: his company. */
export const SPEAKER_PRONOUNS = 'nous';
/** Words before the company that another is measured against: « Spotify a dépassé Deezer, avec 300 millions d'utilisateurs ». */
export const BEFORE_RIVALS = `devant derrière contre que comme dépassé dépasse dépassant dépasser devancé devance devançant distancé distance détrôné
détrône rattrapé rattrape talonne talonnant concurrence concurrencer rejoint rejoindre supplanté supplante battu bat imite imiter copie copier`;
/** Nouns for several companies: « les deux groupes ». */
export const COMPANY_PLURALS = `sociétés; entreprises; groupes; compagnies; start-up; start-ups; startups; firmes; plateformes; plate-formes; sites; constructeurs;
banques; opérateurs; géants; marques; enseignes; applications; chaînes; filiales; partenaires; concurrents; laboratoires; rivaux; industriels; distributeurs; réseaux sociaux`;
/** Counts of companies that can be told by name. */
export const SMALL_COUNTS: ReadonlyArray<readonly [word: string, count: number]> = [
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
];
/** Endings of the adjectives that follow « le groupe »: peoples, places, trades. */
export const ADJECTIVE_ENDINGS =
  'ais aise ain aine ien ienne ois oise and ande ique aire ier ière iste el elle al ale'.split(' ');
/** Others: « le groupe belge », « la plateforme audio ». */
export const NOMINAL_ADJECTIVES =
  'belge suisse russe audio vidéo privé privée public publique coté cotée mobile internet';
/** What may stand between the article and the noun: « l'ancien opérateur », « le premier groupe ». */
export const PRENOMINALS =
  'premier première petit petite grand grande ancien ancienne jeune célèbre principal principale nouveau nouvelle puissant puissante';

/** Nouns of the lists above that stand for other things more often than for a company just named. */
export const LOOSE_NOUNS = `titre; maison; établissement; service; agence; numéro un; numéro deux; leader; spécialiste; antenne; station; site; marque; journal; fonds; application; appli; chaîne;
pionnier; restaurateur; promoteur; hôtelier; exploitant; industriel; prestataire; laboratoire; fournisseur; fabricant; éditrice; entité; studio; ferroviaire; brasseur; coopérative; magazine; compagnie; banque en ligne;
transporteur; messagerie; moteur de recherche; mutuelle; loueur; sous-traitant; verrier; papetier; pétrolier; électricien; chimiste; conglomérat; multinationale; PME`;

/** What may stand behind a noun that takes up a company: verbs and function words, no adjective, no complement. */
export const NOMINAL_FOLLOWERS = `a ont avait avaient aura aurait est sont était étaient sera serait fut va vont allait peut peuvent pouvait pourra pourrait doit doivent devait devra devrait veut voulait fait faisait fera
n' ne s' se y en lui leur qui que qu' dont où et ou mais car donc ni pour dans à au aux sur avec sans par depuis pendant lors avant après alors comme selon face chez entre contre vers dès jusqu' afin ainsi aussi également
toutefois cependant encore toujours désormais déjà jamais pas plus compte comptait emploie employait prévoit prévoyait annonce annonçait affirme assure indique précise explique estime propose proposait
revendique vise espère souhaite reste restait continue devient devenu représente affiche enregistre réalise possède détient lance vend achète rachète ouvre ferme supprime recrute licencie investit perd gagne cède quitte
refuse accepte rejette dément confirme reconnaît rappelle souligne promet met mettra mise tente cherche travaille appartient dispose bénéficie subit souffre paie verse exploite fabrique produit distribue gère développe
teste déploie étend renforce réduit augmente maintient conserve garde prend prépare présente publie dévoile répond réagit dit croit sait voit tient suit suspend interdit permet offre donne reçoit obtient remporte signe`;

/** Adjectives that say where a company is from, by its country. */
export const DEMONYM_COUNTRIES: ReadonlyArray<readonly [country: string, words: string]> = [
  ['US', 'américain américaine californien californienne texan texane'],
  ['GB', 'britannique'],
  ['FR', 'français française tricolore'],
  ['DE', 'allemand allemande'],
  ['IT', 'italien italienne'],
  ['ES', 'espagnol espagnole'],
  ['JP', 'japonais japonaise nippon nippone'],
  ['CN', 'chinois chinoise'],
  ['KR', 'coréen coréenne sud-coréen sud-coréenne'],
  ['SE', 'suédois suédoise'],
  ['CH', 'suisse'],
  ['BE', 'belge'],
  ['NL', 'néerlandais néerlandaise'],
  ['CA', 'canadien canadienne québécois québécoise'],
  ['DK', 'danois danoise'],
  ['NO', 'norvégien norvégienne'],
  ['FI', 'finlandais finlandaise'],
  ['RU', 'russe'],
  ['IN', 'indien indienne'],
  ['BR', 'brésilien brésilienne'],
  ['IE', 'irlandais irlandaise'],
  ['IL', 'israélien israélienne'],
  ['TW', 'taïwanais taïwanaise'],
  ['AU', 'australien australienne'],
  ['AT', 'autrichien autrichienne'],
  ['PT', 'portugais portugaise'],
  ['LU', 'luxembourgeois luxembourgeoise'],
];
