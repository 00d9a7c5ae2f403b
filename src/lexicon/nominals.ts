/**
 * What stands for a company or a service in the sentence without naming it. Written for press-facts.
 */
export const NOMINALS = `le réseau social; la plateforme; la plate-forme; cette plateforme; cette plate-forme; le service; ce service; l'application; cette application;
le site; ce site; la société; cette société; l'entreprise; cette entreprise; le groupe; ce groupe; la firme; la start-up; la startup; la compagnie;
la chaîne; la station; l'opérateur; le constructeur; l'éditeur; le géant; la messagerie; le moteur de recherche; le quotidien; le journal; la banque;
l'enseigne; la marque; la jeune pousse; la radio; l'appli; cette appli; le fournisseur; le leader; la maison mère; le parc; le musée; le média`;
/** Pronouns and possessives that take up the company spoken of. */
export const PRONOUNS = 'il elle ses son sa leur leurs';
/** Prepositions that tie a count to the service behind it: « 80 millions d'abonnés sur Twitter ». */
export const SERVICE_LINKS = 'sur de à chez d\' du pour dans par via of';
