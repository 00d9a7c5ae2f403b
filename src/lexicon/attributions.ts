/** How French newspapers say who says it. Written for press-facts from the usage of dispatches. */

/** The source follows, and vouches alone for what is said: « selon Re/Code ». */
export const ACCORDING_TO = `selon; d'après; à en croire; si l'on en croit; citant; de source; aux dires de; selon les informations de; d'après les informations de;
selon des informations de; selon une information de; selon les calculs de; selon une étude de; selon les révélations de; selon un article de; cité par; citée par; cités par`;
/** Verbs of speech: the speaker stands behind, inverted, or before « que ». */
export const SPEECH_VERBS = `indiquer annoncer déclarer préciser expliquer confier confirmer souligner ajouter détailler dévoiler raconter reconnaître`;
/** Verbs whose « que » vouches for nothing: what follows is only told. */
export const CLAIM_VERBS = 'affirmer assurer estimer avancer rapporter révéler prétendre calculer soutenir';
/** Speech verbs whose forms are irregular: third persons and participle. */
export const IRREGULAR_SPEECH = `a dit; ont dit; dit; disent; a fait savoir; ont fait savoir; fait savoir; a écrit; écrit; a reconnu; ont reconnu; reconnaît; reconnaissent`;
/** Words that no source starts with: « a annoncé de son côté », « selon que », « selon nos informations ». */
export const SOURCELESS =
  "de d' du des à au aux en dans sur pour par que qu' qui et ainsi nos notre mes mon hier lundi mardi mercredi jeudi vendredi samedi dimanche";
/** Nouns that « selon » measures by: « selon les années », « selon les cas ». */
export const MEASURES = `années an mois jours saisons périodes époques cas régions pays lieux zones secteurs circonstances besoins conditions modèles versions formules tailles âges
critères scénario scénarios méthode méthodes calendrier`;
/** Prepositions between a source and who was told: « une source proche du dossier *à* l'AFP ». */
export const TOLD_TO = 'à au aux auprès';
/** Titles in capitals: « selon son PDG, Jean Dupont » names nobody by it. */
export const TITLES = 'PDG DG DRH DSI CEO';
/** Words that end the description of a source that has no name: « selon une source proche du dossier | a ». */
export const SOURCE_ENDS = "qui que qu' dont où et mais pour dans sur lors";
