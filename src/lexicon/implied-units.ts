/**
 * What lets a bare number inherit its unit. Written for press-facts from the usage of the French press.
 */

/** Words that may follow a number whose unit is left out: « 790 millions en 2018 », « contre 12 millions un an plus tôt ». */
export const AFTER_BARE = `pour par en au aux à sur dans depuis contre et ou puis mais soit qui que qu' dont avec selon chez l' un une la le les
cette cet ce il elle on ils elles était étaient est sont a ont avait avaient l'an fin début mi chaque entre lors malgré grâce hors
après avant d'ici voire annuels annuel net nets nette brut bruts hors déjà seulement près plus moins supplémentaires environ`;

/** Nouns that speak of money: a bare « 33 milliards » beside one of them is a sum. */
export const MONEY_NOUNS = `dette dettes endettement chiffre manque budget budgets enveloppe coût coûts coûter coûté coûte coûtera coûterait
bénéfice bénéfices profit profits perte pertes déficit excédent investissement investissements investir investi investit salaire salaires
rémunération prêt prêts aide aides fonds capital recettes économies facture ventes vendu racheté rachat valorisé valorisée valorisation
capitalisation amende prix somme montant dividende dividendes emprunt crédit crédits subvention subventions trésorerie impôt impôts taxe
taxes milliards€ financement financer doté dotée doter débourser déboursé dépensé dépenser dépense dépenses perdu gagné facturé payé payer
versé verser loyer loyers pactole fortune cachet transfert indemnité indemnités préjudice dommages caution marge ebitda encours levé levée`;

/** Verbs and prepositions that set one value against another of the same unit. */
export const COMPARISONS = 'contre après soit puis versus vs';
