/**
 * What lets a bare number inherit its unit. Written for press-facts from the usage of the French press.
 */

/** Words that may follow a number whose unit is left out: « 790 millions en 2018 », « contre 12 millions un an plus tôt ». */
export const AFTER_BARE = `pour par en au aux à sur dans depuis contre et ou puis mais soit qui que qu' dont avec selon chez l' un une la le les
cette cet ce il elle on ils elles était étaient est sont a ont avait avaient l'an fin début mi chaque entre lors malgré grâce hors
après avant d'ici voire annuels annuel net nets nette brut bruts hors déjà seulement près plus moins supplémentaires environ
sous comme via vers parmi sera seront serait seraient doit doivent devrait devraient peut pourrait pourraient viendront proviendront proviendraient proviennent nécessaires ainsi dès venant
provenant fixes correspond correspondrait correspondent selon d'après ne n' se s' lundi mardi mercredi jeudi vendredi samedi dimanche hier résultant
restants restant manquants`;

/** Nouns that speak of money: a bare « 33 milliards » beside one of them is a sum. */
export const MONEY_NOUNS = `primes dotation dotations déficits dégâts réserve réserves contribution contributions cadeau cadeaux prélèvement prélèvements
surcoût surcoûts coûts redonner débloquer débloqué débloquera débloque injecter injecté injectés injectera consacrer consacré consacrera dette dettes endettement manque budget budgets enveloppe coût coûts coûter coûté coûte coûtera coûterait
bénéfice bénéfices profit profits perte pertes déficit excédent investissement investissements investir investi investit salaire salaires
rémunération prêt prêts aide aides fonds capital recettes économies facture ventes racheté rachat valorisé valorisée valorisation
capitalisation amende prix somme montant dividende dividendes emprunt crédit crédits subvention subventions trésorerie impôt impôts taxe
taxes milliards€ financement financer doté dotée doter débourser déboursé dépensé dépenser dépense dépenses perdu gagné facturé payé payer
versé verser loyer loyers pactole fortune cachet transfert indemnité indemnités préjudice dommages caution marge ebitda encours levé levée remboursement remboursements dégrèvement dégrèvements travaux revenus richesse richesses
recette débloqués débloquée débloquées versés versée versées compensé compenser compensation empoché empocher empoche collecte récolté récolter récolte`;

/** Verbs and prepositions that set one value against another of the same unit. */
export const COMPARISONS = 'contre après soit puis versus vs';

/** Nouns of money that are counted themselves: « 2 millions de prêts ». */
export const COUNTED_MONEY_NOUNS =
  'contributions cadeaux ventes prêts crédits emprunts amendes loyers transferts salaires impôts cachets factures';

/** Verbs of things, not sums: « il en a vendu cinq millions ». */
export const SELLING_VERBS = `vendu vend vendent vendait vendre écoulé écoule écouler produit produisent produire fabriqué fabrique fabriquer livré livre livrer
commandé commande distribué distribue recensé recense dénombré dénombre construit construire importé importe planté planter`;

/** Movements of sums: « 20 milliards de baisse d'impôts ». */
export const MONEY_CHANGES =
  'baisse baisses hausse hausses coupes manque économie réduction réductions allègements rallonge soutien garanties';

/** Participles of the plural that do not end in « -és »: « 46 millions investis ». */
export const PARTICIPLES = `investis investies perdus perdues reçus reçues promis promises mis mises acquis acquises dus dues rendus vendus vendues prévus
prévues garantis garanties consentis fournis obtenus obtenues remis remises offerts offertes pris prises permis transmis attendus attendues retenus
perçus perçues réunis réunies repris requis inscrits inscrites ouverts souscrits émis produits réduits`;

/** What stands before the pronoun « en »: « il en revendique 45.000 ». */
export const SUBJECT_PRONOUNS = "il elle on ils elles nous vous j' je qui n' ne y ça cela pour";

/** What stands before the next number of a comparison, whose unit counts for the one before it too: « 10 millions en 2019, puis 15 millions d'euros ». */
export const SETTING_AGAINST = 'puis à contre et ou voire après , (';
