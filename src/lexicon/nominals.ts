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
export const SERVICE_LINKS = "sur de à chez d' du pour dans par via";
