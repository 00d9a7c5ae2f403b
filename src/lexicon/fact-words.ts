/** The small words that a sentence of facts is cut at or steps over. Written for press-facts. */

/** Words that stay what they are: rules name them. */
export const KEPT_WORDS =
  "par de d' du des à au aux avec et ou qui que qu' dont pour contre dans en chez entre sur auprès ainsi moyennant";
/** Words that a rule never looks across. */
export const STOPS = '; : ? ! … mais tandis alors car lorsque quand où';
/** Left out: what they hold is read as if it stood without them. */
export const QUOTES = '« » " “ ”';
/** Left out before a noun. */
export const DETERMINERS =
  "le la l' les un une ce cet cette ces son sa ses leur leurs notre nos votre tout toute plusieurs";
export const POSSESSIVES = 'son sa ses leur leurs notre nos';
/** Behind these a word is a noun, whatever verb it may be elsewhere: « la vente », « une offre », « du compte ». */
export const NOUN_HERALDS =
  "le la l' les un une ce cet cette ces son sa ses leur leurs notre nos votre tout toute plusieurs du au des aux";
/** Who speaks and acts for a company: « le patron de X », « la direction de X ». */
export const VOICES = `patron patronne PDG président présidente directeur directrice direction dirigeant dirigeants porte-parole groupe maison-mère actionnaire actionnaires
équipes responsables fondateur fondatrice cofondateur action cours titre plan annonce décision intention volonté`;
/** Elided and contracted prepositions and conjunctions: form | what it is. */
export const CONTRACTIONS: ReadonlyArray<readonly [form: string, word: string]> = [
  ["d'", 'de'],
  ['du', 'de'],
  ['des', 'de'],
  ['au', 'à'],
  ['aux', 'à'],
  ["qu'", 'que'],
];
/** Prepositions that rules step over; « par », « qui », « que », « dont », « et » mean something to them. */
export const LIGHT_PREPOSITIONS = "de d' du des à au aux avec pour contre dans en chez entre sur auprès moyennant";
/** What may stand between an auxiliary and its verb, or a verb that governs another and that one. */
export const WITHIN_GROUP = `pas plus jamais déjà aussi également ainsi finalement notamment encore depuis bien toutefois officiellement même récemment donc très
désormais aujourd'hui bientôt prochainement définitivement totalement partiellement enfin ensuite immédiatement lui leur les la le l' y en tout toujours
actuellement seulement d'abord discrètement successivement rapidement ailleurs hier lundi mardi mercredi jeudi vendredi samedi dimanche`;
/** Adverbs that part no verb from its object. */
export const ADVERBS_BEHIND_VERB =
  'ainsi aussi également finalement officiellement définitivement enfin ensuite désormais donc toutefois même bientôt prochainement';
/** What one company is to another, before its name: « son concurrent X », « le rival américain X ». */
export const PEERS = 'concurrent concurrente rival rivale homologue voisin partenaire compatriote';
export const NEGATIONS = 'pas plus jamais aucunement nullement aucun aucune';
/** Forms of avoir and être by what they say: word | tense. */
export const AUXILIARIES: ReadonlyArray<
  readonly [verb: 'have' | 'be', tense: 'Pres' | 'Past' | 'Fut' | 'Cond' | 'Inf' | 'Part', words: string]
> = [
  ['have', 'Pres', 'a ont ai avons avez ait aient'],
  ['have', 'Past', 'avait avaient eut eurent avais avions'],
  ['have', 'Fut', 'aura auront aurons'],
  ['have', 'Cond', 'aurait auraient'],
  ['have', 'Inf', 'avoir ayant'],
  ['be', 'Pres', 'est sont soit soient sommes suis'],
  ['be', 'Past', 'était étaient fut furent'],
  ['be', 'Fut', 'sera seront'],
  ['be', 'Cond', 'serait seraient'],
  ['be', 'Inf', 'être étant'],
  ['be', 'Part', 'été'],
];
/** What may stand there in several words: « s'est par ailleurs vu infliger ». */
export const PHRASES_WITHIN_GROUP = `par ailleurs; d'ailleurs; en effet; en revanche; de son côté; de leur côté; pour sa part; pour leur part; quant à lui; quant à elle; à son tour;
au passage; au total; dans le même temps; dans la foulée; lui aussi; elle aussi; eux aussi; elles aussi; de fait; en outre; au contraire; plus que`;
/** « vient de racheter », « vient aussi de racheter »: done. The verb, and what may stand before its « de ». */
export const RECENT_VERBS = 'vient viennent venait venaient';
export const WITHIN_RECENT =
  "aussi; également; juste; tout juste; à peine; ainsi; donc; enfin; justement; précisément; par ailleurs; en outre; d'ailleurs; de fait";
/** Forms of verbs that are another word far more often. */
export const OTHER_WORDS = 'devant';
/** Verbs whose past takes être without being passive. */
export const MOTION_VERBS = 'entrer monter naître aller devenir parvenir';
/** Parts of a whole that are said behind a number: word | how many per cent. */
export const FRACTIONS: ReadonlyArray<readonly [word: string, percent: number]> = [
  ['quart', 25],
  ['quarts', 25],
  ['cinquième', 20],
  ['cinquièmes', 20],
  ['dixième', 10],
];
/** Pronouns that only stress the subject between commas: « supprimera, elle, 180 emplois ». */
export const STRESSED_PRONOUNS = 'lui elle eux elles';
/** What opens a condition: it bears on the whole of what follows, up to a comma. */
export const CONDITIONS = "si s'il s'ils s'elle s'elles";
/** Verbs of change in their participles: « a augmenté de 3 millions » says by how much, not how much. */
export const CHANGES = `augmenté augmentée augmente augmenter augmentation progressé progressée progresse progresser grimpé grimpe grimper bondi bondit bondir gagné crû hausse hausses
baissé baisse baisser reculé recule reculer recul chuté chute chuter diminué diminue diminuer diminution fondu plongé plonge plonger réduit réduite réduire réduction amputé amputée écart`;
/** What stands before the source that a sentence names without a verb: « selon Reuters, », « d'après Reuters, ». */
export const BEFORE_SOURCES = 'selon après';
/** Who would buy: « candidat au rachat de X ». */
export const CANDIDATES = 'candidat candidate candidats candidates';
/** Who may be fined: « passible d'une amende ». */
export const LIABLES = 'passible passibles';
/** What tells a company's layoffs: « le plan prévoit la suppression de 300 postes ». */
export const PLANS = 'plan restructuration réorganisation';
