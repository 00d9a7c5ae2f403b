/**
 * What French press text is made of most, the most frequent first: words, figures and marks, as the tokeniser cuts and
 * folds them, counted over six thousand articles of 2008 to 2022. Every one that some lexicon knows; the order matters for
 * speed alone (see `vocabulary.ts`).
 */
export const FREQUENT_WORDS = `
, de . " la le l' à les - des et d' a en un du une pour est dans il qui que par sur au pas plus ce été : ) ( ont son
qu' s' n' ne avec se aux sont mais elle c' cette on euros avait france sa selon ou je t après être ses nous ans % fait
deux y comme depuis millions leur ces était ministre 1 avoir ils tout contre même faire lui si entre personnes
gouvernement aussi pays président alors très ... dont mois ? paris français avant où sans premier 2 macron encore
plusieurs également j' cas notamment autres tous trois 5 leurs moins déjà fin coronavirus monde 3 bien ai emmanuel
ainsi sera état lundi va vous lors 19 peut mardi santé jours dit mercredi dernier jean soit jeudi vendredi jusqu' ça
nouveau sous m annoncé année fois première près non place afp ' covid 6 4 10 juin françois déclaré h face début peu
explique mai 20 temps ! dimanche police politique homme juillet quand mars groupe autre mis chef ancien nouvelle
certains heures toujours vie samedi avaient ville parisien jour nombre aurait enquête quelques notre cela maire
pendant 15 faut etat étaient compte 30 donc enfants grand semaine milliards travail années doit indiqué 7 cet me
devant ailleurs unis 8 eu europe nationale beaucoup septembre janvier là an chez sécurité public 2018 porte république
quatre etats avril hui aujourd' chaque eux ceux toute loi seront grande vers morts campagne pouvoir elles moment suis
dès jamais pourrait ajouté justice plan mort national philippe prix soir parti août car expliqué serait / côté partir
gilets jaunes bfmtv cause sud région matin décembre cinq 9 ministère part pris rapport franceinfo famille semaines 100
reste habitants désormais point nos cours femme novembre projet saint ordre affaire 11 gens site nord + rien avons
mise ex ici conseil précisé auprès environ 500 toutes celui service presse virus estime assemblée jeune communiqué
vont mon 24 centre mouvement masque femmes prendre personne général hausse er estimé tour ligne devrait mettre trump
25 parole dernière m' demande 14 association française effet appel 12 quotidien 50 octobre maison publique parmi 18
secrétaire droite directeur février afin six masques puis e pu assure trop précise député réforme sanitaire
présidentielle entreprises quelque sociaux annonce million 13 droit nombreux forces voir total nicolas assuré
intérieur jeunes 2020 17 décidé baisse aide risque aucun salariés policiers twitter « système » nouveaux américain
vidéo veut tête journée 2016 nuit lancé journal garde dollars deuxième rapporte affaires ensemble celle économie vu
peuvent ayant moi candidat société information hommes demandé vue 16 ma feu publics hôpital eau sommes accord port
services entreprise argent aucune retour passé coup source ni aura affirmé toutefois économique nouvelles malgré
certaines petit facebook capitale 200 soutien cadre 40 22 aller ensuite organisation prison possible chine urgence dix
père émission suite étude seulement comptes membres tribunal derniers réseaux heure michel souligne direction
politiques 21 passer donald publié débat députés charge informations commission période gauche doivent loin dû
hollande européenne écrit font pen lrem mère affirme mal activité produits 23 seul durant savoir prise dernières train
souligné contrôle agence proche parquet tard marche amende ouest faits seine fonds autour histoire maladie 300 60
chiffres lr guerre sociale midi cour autant souvent grève km sncf lutte budget milliers comment réseau parfois grâce
rtl judiciaire indique école outre mieux donné moyenne haute couple médias américaine île quant transports droits
ajoute bilan nombreuses élu christophe taux 28 républicains juge grandes protection élus pierre plein retraites chaîne
27 sept condamné parents emploi révèle responsable marché vacances enfant ci social montant laurent victime action
surtout sein olivier production reçu équipe américains seule marine payer rue permis donner présidente petite fille
vente journaliste mme new rentrée mi rappelle bonne voiture premiers air dispositif élection pourtant ps raconte haut
grands vaccin objectif impôt 29 date actuellement personnel âge juste finalement augmentation internet clients défense
26 voix familles frais bon avocat patron mes dossier syndicats ancienne proches médecins prime générale rapidement
marseille appelé alerte fort accès liste données porter série prévu opération vague passe emplois mairie italie vient
bruno pourraient mondiale chiffre fonction trafic allemagne fils sortir préfecture enfin forte dizaines revenu peine
interrogé cependant mer édouard recherche bas dénoncé prochain lieux manque semble centaines élèves union moitié
supplémentaires 400 corps 2012 travailler poste programme edouard week plateforme sens luc retraite lyon application
minutes européen élysée concernant choix somme revenus permet questions hôpitaux connu élections maintenant ouverte
exécutif territoire long quartier coût main poursuivi objet conférence quoi commune royaume pompiers prévoit taxe
manifestants end présenté liberté livre parlement arrêt scène rendu époque tandis mission répondu poursuit or revanche
soient résultats zone venir reprise points espagne 2014 ait pourquoi appelle devait gestion passage primaire confirmé
écologique dame hors salaire ouvert soirée réagi bleu ministres accusé tests derrière achat choses via huit visite
discours départements • lorsqu' régions sénat responsables souhaite agents auraient étant 31 rassemblement jeu
troisième pourront université confiance attaque met patrimoine figaro responsabilité note états réunion relance
établissements transition perdu rouge locaux titre syndicat journalistes logement épouse dépenses municipales autorité
forme uni jugé travaux terre dénonce gros britannique seraient écoles seuls entretien images anti mètres entrée radio
néanmoins interview présent continue touché cgt reconnu culture tôt peur hauts violence département augmenter promis
patrick particulier bernard york voit 600 devraient impôts alpes 90 espère rhône atteint petits 35 celles membre c
prochaine neuf 0 sites finances record second socialiste faisant tenu ndlr saison lorsque animaux prend bureau durée
compris produit base premières 45 blanche marie milliard magazine avenir mêmes alain fr consommation moyen film
chinois force route chacun menace publiée blessés parlementaire insisté rappelé risques milieu institut demi jacques
pourra allait établissement procureur anne sources européens loire oms vol tf jeux extrême parler confie européennes
veille représente foyers frontières financement compagnie brésil privé gérald publiques employés gaz denis chargé
groupes agnès création véhicules gendarmerie professionnels historique faux internationale médecin inter météo numéro
étranger salaires mari cabinet fête tel lendemain classe avion commun salle manuel star activités matignon secours
experts presque migrants espace célèbre tué propriétaire devoir prises israël front utilisateurs david contexte
kilomètres quel insoumise votre libre administration inde assurance voire impact récemment solidarité the vouloir
tiers consommateurs évoqué armée confié noir sait commerce réduire 150 voulu attendre partout télévision suivi photo
développement siège régime suppression vivre amis avis mises hauteur enregistré prévenu lettre gagner coups devenu
policier simple placé relations largement s préfet populaire initiative voitures tenter medias pdg ferme nouvel 800
marne terrain réduction ; 2022 contrat estimant sol tu image françaises totalement atteindre elysée restaurants
propose chambre cité marque donne avais valeur micro environnement obtenir éducation directrice devront al attention
bout communes avez faute attaques régulièrement hebdomadaire électricité parlementaires prêt pouvait nature déplore
refusé présente perte fondation cœur ue mondial quarantaine washington veulent compter cher jdd telle devra article
députée hôtel communauté côte nice anciens locale amérique fiscale faisait arrive dirigeants sociales offre paul
surveillance orange appris transport énergie marc soutenir régional pékin télé delà vidéos révélé lance tourisme
prévue collectif climat cinéma numérique libération dessus présenter lancée banque renault international reprendre
présidence études londres contact instant porté sauf frère avance chanteur oeuvre salles épisode aides actuel plateau
village choisi gérard interpellé brigitte paix distribution bientôt pied local belle interdit proximité auteur large
puisque créer élevé touche courrier professeur projets surprise utilisé attentat seconde val capacité stéphane carlos
âgé aéroport financer tonnes communication mots comité fonctionnaires découvert viennent passagers fn voyageurs ouvrir
250 ong centres vingtaine christian lancer parle unique abonnés scientifique officiellement johnny entendu direct
avocats carte précédent instruction belgique fera maximum postes ventes maires dizaine mode économies courant créé
militants ménages bordeaux vitesse reprises acteur afrique blessé immédiatement actes suisse cnews russie médicaments
visant robert victoire voie militaire ami principal fédération vice arrivé parisienne spectacle euro animateur
économiques claude augmenté centaine échange distance blanc tenté réussi stade portant conseiller voyage onu résultat
pyrénées formation financière réalisé financier cancer participation vis rn arme parc civile républicain trains
bretagne engagé candidate disparition racisme solution livres intention proposé auront thierry camp découverte
citoyens déploré locales chute déposé eric équipes benjamin marge sport valérie regrette scolaire recettes bras fermé
russe restaurant george benoît printemps petites géant privée alexandre évoquant bus station acteurs avions code
stratégie eelv entendre chargée démocratie évoque quelqu' photos modèle remis alliance corse leader armes étrangères
post taxes signé faible corruption royal théâtre édition commenté sondage attentats diffusé billets figure 32 envoyé
google fermer déclare japon voulait opinion minimum ehpad actuelle sociétés actions acheter honneur maisons coeur
silence lignes technique recevoir portes richard ratp perdre atlantique vert disent venu monsieur lci syrie adjoint
critique oui prochaines matinée entrer co but prévention rapporté vise ligue ile détaille étudiants charles intérêts
2008 magasins visiteurs attend obtenu paiement urgences mariage relève accueil normal canard existe défendu strasbourg
accuse répond usine palais rémunération analyse élève régionale inquiète contraire bande automobile tribune estiment
dette match pointe seuil chefs relevé né valoir refuse menée américaines aime eaux bénéficier soleil repris
`;
