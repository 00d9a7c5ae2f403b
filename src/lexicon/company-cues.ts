/**
 * The words around a name that say whether it is a company, with the weight of each as evidence. A name is printed from
 * a total of 2 on. Written for press-facts from the usage of the French press; weights set on reference articles.
 */

/** Nouns that introduce a company by name, adjectives and complements between allowed: « la start-up lyonnaise X ». */
export const HEAD_NOUNS: ReadonlyArray<readonly [weight: number, nouns: string]> = [
  [
    3,
    `start-up; startup; société; entreprise; PME; ETI; firme; compagnie; groupe; constructeur; équipementier; éditeur; éditrice; opérateur;
    fabricant; distributeur; enseigne; filiale; maison mère; maison-mère; conglomérat; multinationale; laboratoire; labo; biotech; medtech;
    fintech; licorne; banque; néobanque; assureur; réassureur; bancassureur; mutuelle; fonds; fonds d'investissement; sous-traitant;
    fournisseur; prestataire; industriel; avionneur; motoriste; armateur; sidérurgiste; énergéticien; électricien; gazier;
    câblo-opérateur; cablo-opérateur; hébergeur; voyagiste; tour-opérateur; croisiériste; transporteur; brasseur; confiseur; chocolatier;
    lunetier; joaillier; horloger; maroquinier; parfumeur; cimentier; verrier; papetier; papetière; spécialiste; géant; géante; mastodonte; concurrent;
    rival; pionnier; holding; consortium; exploitant; promoteur; loueur; grossiste; e-commerçant; cybermarchand; coopérative; chimiste;
    semencier; minier; ferrailleur; logisticien; hôtelier; restaurateur; bijoutier; encyclopédie; e-commerce; foncière; gestionnaire;
    société de gestion; pépite; jeune pousse; leader; numéro un; numéro deux; numéro 1; numéro 2; compagnie aérienne; bailleur; courtier; agroindustriel; imprimeur; imprimerie; traiteur; caviste; torréfacteur; minotier; céréalier; papeterie; menuisier; carrossier; fondeur; plasturgiste; viticulteur; négociant; vépéciste; libraire; galeriste; éleveur; ostréiculteur; biscuitier; fromager; boulanger; meunier; sucrier; laitier; volailler; charcutier; confectionneur; bonnetier; chausseur; opticien; pharmacien; tour-operator;
    sellier; malletier; mutualiste; ESN; SSII; financeur; enseigne de distribution; cabinet; cabinet de conseil; cabinet d'avocats; maison de vente; maison de ventes; maison d'enchères; boîte de production; boîte de communication; organisme de crédit`,
  ],
  [
    2.4,
    `site; plateforme; plate-forme; application; appli; réseau social; moteur de recherche; messagerie; chaîne; studio;
    agence; marque; griffe; maison de couture; usine; aciérie; franchise; supermarchés; magasins; hypermarchés; magasin; supermarché;
    hypermarché; boutiques; restaurants; webzine; institut de sondage; institut de sondages; agence immobilière; agence de notation; maison de disques; le quotidien; au quotidien; du quotidien; l'hebdomadaire; un hebdomadaire; le mensuel; au mensuel; du mensuel; le tabloïd; du tabloïd; au tabloïd; la radio; une radio; station de radio; le média; au média; du média; webradio;
    concessionnaire; partenaire; repreneur; investisseur; actionnaire; acquéreur; propriétaire; diffuseur; régie; producteur; bureau d'études`,
  ],
  // Of many things that are no companies: not without a second cue. « Un train quotidien reliera X »: with its article only.
  [1.6, 'institut; service; label; réseau; entité; magazine; journal'],
];

/** Those of them that are adjectives too (« un accord gazier »): nouns behind an article or the like only. */
export const ADJECTIVAL_HEADS = `gazier minier laitier industriel sucrier hôtelier volailler papetier papetière horloger céréalier mutualiste pionnier géant géante concurrent rival électricien verrier fromager
média radio industrielle`;

/** The same in the plural: the list behind them is a list of companies (« les constructeurs Seat et Nissan »). */
export const HEAD_PLURALS: ReadonlyArray<readonly [weight: number, nouns: string]> = [
  [
    2.5,
    `sociétés; entreprises; PME; firmes; compagnies; compagnies aériennes; constructeurs; équipementiers; éditeurs; opérateurs; fabricants;
    distributeurs; enseignes; filiales; maisons mères; maisons de disque; maisons de disques; majors; conglomérats; multinationales; laboratoires; labos; biotechs; medtechs; fintechs; licornes;
    banques; néobanques; assureurs; mutuelles; sous-traitants; prestataires; industriels; avionneurs; motoristes; armateurs; pétroliers;
    énergéticiens; électriciens; hébergeurs; voyagistes; tour-opérateurs; croisiéristes; transporteurs; brasseurs; groupes pharmaceutiques;
    groupes pétroliers; groupes automobiles; groupes de luxe; groupes de médias; géants du numérique; géants du web; géants de la tech; géants américains;
    e-commerçants; loueurs; cabinets; cabinets de conseil; fournisseurs d'accès; grossistes; logisticiens; start-ups; startups; jeunes pousses;
    hypermarchés; supermarchés; plateformes; plates-formes; réseaux sociaux; agences de notation; groupes industriels; grands groupes`,
  ],
  [
    2.1,
    `groupes; géants; sites; applications; applis; messageries; marques; chaînes; studios; magasins; boutiques; quotidiens; hebdomadaires; moteurs de recherche; chantiers navals; cibles;
    chaînes de magasins; labels; instituts de sondage; régies`,
  ],
  [1.6, 'services; réseaux; instituts'],
];

/** Peoples as adjectives, which behind an article introduce a company: « l'américain X », « au portugais Y ». */
export const DEMONYMS = `américain; britannique; canadien; québécois; chinois; japonais; allemand; italien; espagnol; portugais; suédois; suisse; belge; néerlandais;
coréen; sud-coréen; indien; russe; brésilien; danois; norvégien; finlandais; autrichien; israélien; taïwanais; irlandais; français; polonais; tchèque; turc; mexicain;
australien; émirati; qatari; saoudien; singapourien; hongkongais; luxembourgeois; marocain; tunisien; algérien; sud-africain; lyonnais; bordelais; nantais; toulousain;
lillois; marseillais; grenoblois; rennais; strasbourgeois; breton; vendéen; alsacien; parisien; normand; basque; genevois; zurichois; bâlois; madrilène; londonien; californien; texan`;

/** Nouns that introduce a name that is no company. */
export const OTHER_HEADS = `ministère; ville; commune; mairie; université; lycée; collège; école; hôpital; clinique; stade; musée; festival; film; série;
émission; album; roman; livre; chanson; parti; syndicat; association; ONG; fondation; fédération; club; équipe; tournoi; championnat; coupe;
ligue; rue; avenue; boulevard; place; quartier; gare; station; île; lac; mont; château; tribunal; cour; loi; plan; projet; opération; programme;
affaire; traité; ouragan; tempête; cyclone; navire; bateau; ferry; fusée; satellite; modèle; smartphone; console; jeu; jeu vidéo; logiciel;
médicament; vaccin; famille; couple; frères; clan; journaliste; collectif; mouvement; saison; épisode; personnage; dispositif; village; région;
département; province; canton; district; forêt; parc; port; pont; tour; tunnel; autoroute; ligne; vol; paquebot; porte-avions; sous-marin; groupe de rock;
groupe parlementaire; liste; candidat; candidate; préfet; préfète; juge; prix; concours; record; festival de; roi; reine; prince; princesse; saint; sainte; chanteuse;
chanteur; acteur; actrice; comédien; comédienne; joueur; joueuse; footballeur; organisation; fondation caritative; formation; ethnie; idéologie; agence publique; site officiel; agence météo; agence météorologique; agence sanitaire; agence spatiale; agence gouvernementale; agence fédérale; think tank; cercle de réflexion; attaquant; défenseur; gardien; entraîneur; sélectionneur; coach; champion;
championne; pilote; coureur; skieur; nageur; nageuse; boxeur; tennisman; tenniswoman; animateur; animatrice; humoriste; écrivain; romancier; auteur;
autrice; réalisateur; réalisatrice; cinéaste; dessinateur; photographe; rappeur; rappeuse; DJ; mannequin; couturier; styliste; youtubeur; youtubeuse`;

/** Adjectives between a noun and its name that make it no company: « le groupe islamiste X ». */
export const OTHER_MODIFIERS = `islamiste islamistes jihadiste jihadistes djihadiste djihadistes terroriste terroristes armé armés rebelle rebelles parlementaire parlementaires
politique politiques paramilitaire paramilitaires néonazi néonazie ultranationaliste extrémiste extrémistes séparatiste séparatistes mafieux criminel criminelle
hospitalier hospitalière hospitaliers hospitalières scolaire scolaires folklorique rock rap punk pop électro métal catholique évangélique religieux
religieuse militant militante militants écologiste écologistes féministe féministes antiraciste humanitaire onusien onusienne gouvernemental
gouvernementale éphémère municipal municipale communal communale départemental départementale universitaire universitaires sportif sportive
défense traceurs musiciens travail parole réflexion recherche soutien supporters élus députés sénateurs experts combattants hackers pirates activistes classé classée manifestants jeunes femmes amis
élèves étudiants parents riverains habitants citoyens chercheurs médecins artistes rappeurs danseurs whatsapp facebook telegram contact`;

/** Plain words that names begin with or that the press honours with a capital (« l'Histoire », « l'Union », « la Première dame »). */
export const EXALTED_WORDS = `histoire union presse première premier revenu association printemps nature action liberté justice république avenir nation patrie indépendant indépendants compagnie société santé
public publics peuple état empire royaume couronne église révolution résistance constitution chambre assemblée sénat parlement congrès conseil cour droit droits code loi charte travail
industrie agriculture culture sciences science économie finances intérieur défense armée marine police garde gendarmerie pompiers toile ville métropole région département montagne mer océan terre lune soleil univers
ciel dieu bourse banque caisse trésor budget dette paix guerre victoire espoir revue grand grande petit petite nouveau nouvelle vie mort homme femme enfants jeunes famille`;

/** Nouns of works: a title in quotes behind them is no company (« le célèbre titre "X" »). */
export const WORK_NOUNS = `titre titres morceau morceaux tube tubes single singles clip clips album albums opus chanson chansons film films série séries roman romans livre livres
pièce pièces spectacle spectacles émission émissions documentaire documentaires reportage ballet opéra hymne compilation slogan opération campagne exposition concert concerts jeu`;

/** Verbs of saying that « sur » ties to what is spoken of, not to where it is said: « interrogé sur X ». */
export const SPOKEN_OF = `interroge interrogé interrogée insiste insisté alerte alerté analyse analysé informe informé tacle taclé questionne questionné appuie appuyé tranche tranché plaisante plaisanté
ironise ironisé témoigne témoigné enquête menace menacé attaque attaqué critique critiqué évoque évoqué répond répondu note pointe pointé lance`;

/**
 * Nouns before a name that mean a company or something else: its weight where one of the words stands no further than so
 * many tokens from noun or name (« le groupe X » and an album, députés, a page; « la chaîne X » and YouTube).
 */
export const DOUBTFUL_HEADS: ReadonlyArray<readonly [weight: number, reach: number, nouns: string, near: string]> = [
  [
    -2,
    18,
    'groupe groupes',
    `chanteur chanteuse chanteurs chanteuses guitariste bassiste batteur rappeur rappeurs rockeurs musiciens album albums chanson chansons tube tubes morceau morceaux concert concerts
    député députée députés élu élue élus députées sénateur sénatrice sénateurs eurodéputé eurodéputés hémicycle parlementaire parlementaires marcheurs macroniste apparentés
    facebook whatsapp telegram suspects ultradroite paramilitaire mercenaires`,
  ],
  [-1.5, 6, 'chaîne chaînes compte page', 'youtube youtubeur youtubeuse youtubeurs vidéaste'],
  [
    -1.5,
    8,
    'plateforme site application appli',
    'gouvernement gouvernementale gouvernemental ministère ministre préfet préfecture officiel officielle',
  ],
];

/** Nouns of bodies whose members a plural names: « la Fédération des entreprises de l'eau (X) » names the body. */
export const BODIES = `association associations fédération fédérations confédération syndicat syndicats union chambre conseil comité groupement collectif alliance agence direction office institut organisation ministère
délégation commission observatoire centre`;

/** Words of a name that its initials leave out. */
export const LESSER_NAMES = "de du des d' la le les l' et en à au aux pour sur par";

/** What stands right before the name: phrase → weight. `de` also stands for « d' », « du », « des », « de la ». */
export const BEFORE_NAME: ReadonlyArray<readonly [weight: number, phrases: string]> = [
  [
    3,
    `PDG de; P-DG de; DG de; cofondateur de; cofondatrice de; co-fondateur de; co-fondatrice de; filiale de; filiale à; actionnaire de;
    actionnaires de; liquidation judiciaire de; redressement judiciaire de; mise en redressement de; dépôt de bilan de; plan de sauvegarde de; levée de fonds de; tour de table de; plan social chez; coentreprise avec; joint-venture avec; franchisés de; entrée en Bourse de; introduction en Bourse de; OPA sur; OPE sur; franchisé de; franchisés; sous-traitant de; utilisateurs de; utilisateur de; rachetée par; racheté par; rachetés par;
    rachetées par; capital de; cours de Bourse de; action; actions; actions de; usagers de; grève à; grève chez; levée de fonds menée par; tour de table mené par; étude menée par; enquête menée par; projet mené par; consortium mené par; salariés de chez; président-directeur général de`,
  ],
  [2.5, 'patron de; patronne de; ancien patron de'],
  [
    2,
    `directeur général de; directrice générale de; rachat de; acquisition de; racheter; racheté; rachète;
    cession de; fusion avec; fusion de; fusion entre; rapprochement avec; rapprochement entre; faillite de; actionnaire majoritaire de; sous-traitants de; fournisseur de; fournisseurs de; conseil d'administration de; salariés de; employés de; usine; usines; magasin; magasins; supermarché; supermarchés; hypermarchés;
    concurrent de; concurrents de; patrons de; concurrence de; rival de; rivaux de; chiffre d'affaires de; ventes de; clients de; agents de; abonnés sur; abonnés à; followers sur; posté sur; postée sur; postés sur; postées sur; publié sur; publiée sur; publiés sur; publiées sur; partagé sur;
    partagée sur; partagées sur; partagés sur; diffusé sur; diffusée sur; diffusés sur; diffusées sur; écrit sur; réagi sur; relayé sur; relayée sur; tweeté sur;
    vues sur; compte; comptes; vendu sur; vendue sur; vendus sur; publicités sur; trafic; direction de; employé chez; employée chez; employés chez;
    salarié chez; salariée chez; salariés chez; salarié de; salariée de; employé de; employée de; analyste chez; travaille chez; travailler chez; travaillé chez; travaillait chez;
    embauché chez; embauchée chez; recruté chez; recrutée chez; stage chez; directeur chez; directrice chez; responsable chez; recherche chez; consultant chez; consultante chez; économiste chez; stratégiste chez; gérant chez;
    associé chez; associée chez; ingénieure chez; développeur chez; enchères chez; signé chez; signée chez; édité chez; éditée chez; paru chez; parue chez; publié chez; publiée chez; sorti chez; produit chez; achats chez; acheté chez; achetée chez; achetés chez; équipements; acquis par; acquise par; cédé à; cédée à;
    partenariat avec; partenaire de; associé de; contrôlé par; contrôlée par; fabriqué par; fabriquée par; édité par; éditée par; développé par; développée par;
    commercialisé par; commercialisée par; exploité par; exploitée par; dirigeants de; boutiques; boutique; administrateur de; maison mère de; maison-mère de;
    pneus; avions; véhicules; voitures; bureaux de; commandé à; commandés à; vendu à; vendue à`,
  ],
  [1.8, 'fondateur de; fondatrice de; détenu par; détenue par; détenus par; mené par; menée par'],
  [
    1.5,
    `montre; montres; robe; robes; sac; sacs; baskets; chaussures; smartphone; smartphones; ordinateurs; téléviseurs; ventilateur; imprimantes; camions; bus; tracteurs; trottinettes; scooters; motos; jeans; lunettes; parfums;
    maillots; pantalon; costume; champagne; bières; lessive; page; sa page; sondage de; sondage de l'institut; sondage réalisé par l'institut; sondage d'opinion de l'institut; enquête de l'institut; étude de l'institut; mesurée par l'institut; mesuré par l'institut;
    baromètre de l'institut; patron de l'institut; publié lundi par l'institut; publié par l'institut; mesuré par l'institut indépendant; label indépendant; label de musique; label discographique; directrice du label; directeur du label; patron du label; chez`,
  ],
  [
    1,
    `offre de; offres de; contrat avec; accord avec; actif de; actifs de; dette de; stratégie de; résultats de; bénéfice de; bénéfices de; siège de; locaux de; propriété de; avec; face à; comme; via; sur; groupe de; investi dans; investir dans; contre; reprise de; marque; titre; pages; président de; présidente de; syndicats de; journalistes de; abonnés de; application; appli; tels que;
    ingénieur chez; porte-parole de; responsable de; directeur de; directrice de; produit par; diffusé par; selon; service de; services de; appel à; dont; ou encore; client de; compte`,
  ],
  [-1.5, 'à'],
  [
    -1.8,
    'en; près de; maire de; région de; habitants de; aéroport de; gare de; rue de; bataille de; place de; sud de; nord de; est de; ouest de; vers; rue; centre de; village de; département de; quartier de',
  ],
  [
    -2,
    `ville de; commune de; mairie de; ministre de; ministère de; université de; préfecture de; députée de; député de; sénateur de; équipe de; joueur de; joueurs de; entraîneur de; club de; stade de; tribunal de; cour de; parti; syndicat; association; hôpital de; procureur de; académie de; évêque de; école de; CHU de; film; roman; série; album; livre; chanson; M; Mme; MM; Mlle; Dr; Me; saint; sainte; affaire; loi; place; avenue; boulevard; lycée; collège; ouragan; tempête; opération; famille; chanteur du groupe; chanteuse du groupe; chanteurs du groupe; leader du groupe; membre du groupe; membres du groupe; guitariste du groupe; bassiste du groupe; batteur du groupe;
    chanson du groupe; chansons du groupe; album du groupe; tube du groupe; concert du groupe; rappeurs du groupe; guitariste de; bassiste de; batteur de; film de; chanson de; album de; clip de;
    tableau de; peint par; chute de; mort de; procès de; nom de domaine; record de`,
  ],
];

/** What stands right behind the name: phrase → weight. */
export const AFTER_NAME: ReadonlyArray<readonly [weight: number, phrases: string]> = [
  [
    3,
    `, groupe; , maison d'édition; , qui fabrique; , qui commercialise; , qui édite; , qui exploite; , une filiale; , sa filiale; , application; , une application; , une plateforme; , acteur de; , acteur du; , acteur majeur; , acteur digital; , une compagnie; , un cabinet; , un fonds; , un éditeur; , un fabricant; , un opérateur; , un hébergeur; , un loueur; , un groupe; , filiale de; , filiale du; , filiale d'; , spécialiste de; , spécialiste du; , spécialiste des; , spécialisée dans; , spécialisé dans; , fabricant; , start-up;
    , startup; , éditeur; , leader; , numéro un; , société; , une société; , une start-up; , entreprise; , une entreprise; , la société; , le groupe; , l'entreprise; , la start-up;
    , achetée; , acheté; , rachetée; , racheté; , acquise; , acquis par; , cédée; , qui emploie; , qui employait; emploie; employait; a levé des fonds; lève des fonds; a racheté; rachète; rachetait; a acquis; s'introduit en Bourse; a réalisé un chiffre d'affaires;
    a réalisé un chiffre d'affaire; réalise un chiffre d'affaires; a annoncé un chiffre d'affaires; a enregistré un chiffre d'affaires; affiche un chiffre d'affaires;
    (Xetra; (NYSE; (Nasdaq; (NASDAQ; (Euronext; a déposé le bilan; a été placé en redressement; a été placée en redressement; va racheter; commercialise; fabrique; , géant; , le géant; , constructeur;
    , l'éditeur; , le constructeur; , la filiale; , plateforme; , la plateforme; , cabinet; , fonds; , concurrent; , le fabricant; , maison mère; , maison-mère; , la maison mère; , la maison-mère; , holding; , la holding; , imprimeur; , assureur; , opérateur; , l'opérateur; , l'assureur; , banque; , la banque; , distributeur; , le distributeur; , compagnie; , la compagnie; , enseigne; , l'enseigne; , marque; , la marque; , propriété de; , propriété d'; , propriété du; , cabinet d'; , laboratoire; , le laboratoire; , producteur de; , producteur d'; , transporteur; , hébergeur; , exploitant; , loueur; , spécialisée; , prestataire; , fournisseur; , candidat à la reprise; , candidat au rachat; , repreneur; comme repreneur`,
  ],
  [
    3,
    `affiche une perte; a essuyé une perte; essuie une perte; accuse une perte; a enregistré une perte; enregistre une perte; a subi une perte; affiche un bénéfice; a dégagé un bénéfice; dégage un bénéfice; a enregistré un bénéfice; publie un bénéfice; ferme son usine; ferme ses usines; ferme ses magasins; a fermé son usine; va fermer son usine; va fermer ses magasins; rappelle des lots; rappelle plusieurs lots; dépose le bilan; licencie; va licencier; a licencié; a recruté; embauche; va embaucher`,
  ],
  [
    1.5,
    `(+; (-; a annoncé; annonce; a lancé; lance; propose; a supprimé; supprime; va supprimer; va fermer; a fermé; a vendu; vend; a investi; investit; a signé un contrat; a conclu un accord;
    compte; revendique; prévoit; a présenté; vise; a perdu; a dévoilé; dévoile; exploite; a cédé; cède; détient; a ouvert; ouvre; recrute; s'est associé; s'associe; possède; (groupe; , dont le; , dont la; veut; va lancer; va ouvrir; déploie; a déployé; teste; facture`,
  ],
  [
    -2,
    'a déclaré :; , député; , députée; , sénateur; , maire; , ministre; , ancien ministre; , âgé; , âgée; , née; , né en; (PS; (LR; (LREM; (RN; (UMP; (EELV; (FN; (LFI; (UDI; (MoDem; , porte-parole; , professeur; , journaliste; , avocat; , avocate; , économiste; , sociologue; , historien; , chercheur; , ans',
  ],
];

/** Nouns of companies that stand behind a name and a comma, an article between or none: « X, la compagnie tunisienne ». */
export const APPOSED_NOUNS = `start-up; startup; société; entreprise; PME; ETI; firme; compagnie aérienne; constructeur automobile; équipementier; opérateur télécoms;
fabricant; filiale; maison mère; maison-mère; conglomérat; multinationale; biotech; medtech; fintech; licorne; néobanque; assureur; mutuelle; fonds d'investissement; fonds de pension;
fonds souverain; sous-traitant; fournisseur; prestataire; avionneur; motoriste; sidérurgiste; énergéticien; hébergeur; voyagiste; tour-opérateur; croisiériste; cimentier; holding; loueur;
grossiste; e-commerçant; coopérative; logisticien; société de gestion; pépite; jeune pousse; bailleur social; ESN; SSII; cabinet de conseil; cabinet d'avocats; cabinet d'études; maison de ventes;
maison de vente; bureau d'études; chaîne de magasins; chaîne de restaurants; chaîne de supermarchés; chaîne d'hôtels; groupe hôtelier; groupe pharmaceutique; groupe pétrolier; groupe industriel; groupe de presse;
groupe de médias; distributeur; plateforme; plate-forme; site marchand; site de vente; site de vente en ligne; place de marché; numéro un mondial; numéro un français; numéro un européen; leader mondial; leader français; leader européen`;

/** Trades of people and of companies, which behind two plain words with a capital may be a person's: « X Y, éditeur ». */
export const PEOPLES_TRADES = `spécialiste leader éditeur éditrice distributeur producteur exploitant imprimeur loueur prestataire fournisseur courtier armateur promoteur
transporteur propriétaire concurrent rival fabricant acteur actionnaire grossiste éleveur restaurateur libraire pionnier repreneur acquéreur investisseur partenaire gestionnaire traiteur galeriste hôtelier`;

/** Nouns of companies that are never a person's: right behind them a first name is a company's. */
export const FIRM_NOUNS =
  'société entreprise startup filiale compagnie firme pme holding cabinet marque enseigne plateforme application appli fintech biotech banque';

/** Nouns of business: near a known name that is a surname or a place too, it is the company. */
export const BUSINESS_NOUNS = `usine usines salariés bénéfice bénéfices actionnaire actionnaires constructeur constructeurs magasin magasins enseigne enseignes filiale filiales rachat cession
ventes clients clientèle production licenciements emplois postes pdg concession concessions chiffre capital action titre bourse concurrents concurrent marché marchés supermarchés hypermarchés
distributeur distributeurs contrat contrats produits marque marques`;

/** Verbs that, with a sum behind them, tell of a round of funding: « Veloquai lève 3 millions d'euros ». */
export const RAISES =
  'lève; a levé; levait; avait levé; va lever; vient de lever; boucle une levée de; a bouclé une levée de';

/** Verbs that, with so many jobs behind them, tell of an employer: « Veloquai supprime 300 postes », « compte 300 salariés ». */
export const EMPLOYS =
  'supprime; a supprimé; supprimait; va supprimer; supprimera; prévoit de supprimer; veut supprimer; envisage de supprimer; compte supprimer; licencie; a licencié; emploie; employait; compte; comptait; recrute; va recruter; a recruté; embauche; prévoit; annonce; a annoncé; (';
export const JOBS = 'postes emplois salariés employés collaborateurs licenciements embauches';

/** Verbs that, with a percentage behind them, tell how a share moved: « Veloquai gagne 2,5 % ». */
export const MARKET_MOVES = `cède; cédait; a cédé; perd; perdait; a perdu; gagne; gagnait; a gagné; prend; prenait; a pris; abandonne; abandonnait; a abandonné; lâche; lâchait; a lâché;
grimpe; grimpait; a grimpé; bondit; bondissait; a bondi; recule; reculait; a reculé; chute; chutait; a chuté; plonge; plongeait; a plongé; avance; avançait; progresse; progressait; a progressé;
s'adjuge; s'adjugeait; dévisse; dévissait; a dévissé; s'envole; s'envolait; s'est envolé; s'effondre; s'effondrait; flambe; flambait; monte; montait; rend; rendait; recule de; grimpe de; bondit de;
chute de; plonge de; progresse de; a grimpé de; a bondi de; a reculé de; a chuté de; a plongé de; a progressé de; s'est envolé de; s'est effondré de; a terminé en hausse de; a terminé en baisse de`;

/** What stands behind the name of something else: « X, une association ». */
export const AFTER_OTHER = `, parti; , le parti; , un parti; à l'Assemblée; au Sénat; à l'Assemblée nationale; au Conseil de Paris; , son parti; , sa formation; (Parti; , syndicat; , le syndicat; , un syndicat; , association; , l'association; , une association; , son association;
, ONG; , une ONG; , l'ONG; , festival; , le festival; , un festival; , commune; , une commune; , la commune; , ville; , une ville; , la ville; , village; , un village; , petit village; , petite ville;
, fondation; , une fondation; , la fondation; , organisation; , une organisation; , l'organisation; , mouvement; , un mouvement; , le mouvement; , collectif; , un collectif; , le collectif;
, chanteur; , chanteuse; , rappeur; , rappeuse; , comédien; , comédienne; , humoriste; , youtubeur; , youtubeuse; , joueuse; , championne;
, roi; , reine; , prince; , princesse; , chef de; , cheffe de; , présidente de; , fils de; , fille de; , épouse de; , veuve de; , compagnon de; , compagne de; , université; , une université; , l'université;
, hôpital; , l'hôpital; , agence gouvernementale; , autorité; , l'autorité; , régulateur; , le régulateur; , le gendarme; , un programme; , le programme; , un projet; , le projet; , un virus; , un médicament;
, un logiciel malveillant; , un album; , groupe de rap; , groupe de rock; , think tank; , le think tank; , un think tank; , lancé par le ministère; , étudiant; , étudiante; , un étudiant; , une étudiante; , lycéen; , lycéenne; , un lycéen;
, une lycéenne; , retraité; , retraitée; , un retraité; , une retraitée; , mécanicien; , un mécanicien; , salarié; , salariée; , un salarié; , une salariée; , habitant; , habitante; , un habitant; , une habitante;
, infirmier; , infirmière; , médecin; , agriculteur; , agricultrice; , père de; , mère de; , gérant; , gérante; , fondateur; , fondatrice; , cofondateur; , cofondatrice; , directeur; , directrice; , PDG; , le PDG; , patron; , le patron; , analyste;
, délégué; , déléguée; , militant; , militante; , responsable; , un porte-parole; , une porte-parole; , le porte-parole; , conseiller; , conseillère; , entraîneur; , sélectionneur; , général; , colonel; , capitaine; , commandant; , procureur; , juge;
, lancée par le ministère; , géré par l'État; , géré par la Sécurité sociale`;

/** First words of names that are no company's: « Fondation X ». */
export const OTHER_PREFIXES = `Fondation Association Fédération Union Institut Comité Conseil Collectif Mouvement Parti Ligue Syndicat Confédération Observatoire Agence Office Ministère
Direction Université Universités École Ecole Lycée Collège Hôpital CHU Festival Prix Coupe Stade Musée Opéra Théâtre Salon Forum Sommet Plan Projet Opération Commission Cour Tribunal Centre Rassemblement
Alliance Front Action Armée Brigade Tour Trophée Open Masters Championnat Place Rue Avenue Boulevard Quai Pont Porte Square Mont Lac Île Saint Sainte Notre-Dame Château Palais Parc Jardin Camp Aéroport Gare Loi
Code Traité Charte Journée Nuit Semaine Fête Marche Mission Operation University College School Hospital Foundation Institute Festival Award Awards Cup Party Church Council Committee Department Act ONG`;

/** Last words of a name that say what it is. */
export const NAME_SUFFIXES: ReadonlyArray<readonly [weight: number, words: string]> = [
  [
    3,
    `SA SAS SARL SE AG Inc Corp Corporation Ltd Limited GmbH PLC plc NV SpA LLC Group Groupe Holding Holdings Partners Ventures Technologies Industries Airlines Airways Motors Pharma
    Pharmaceuticals Labs Entertainment Studios Interactive Energies Energy Systems Software Consulting Solutions Logistics Biotech Therapeutics Semiconductor Electronics Electric Robotics Petroleum
    Resources Invest Investissement Investissements Participations Assurances Assurance Immobilier Distribution Telecom Télécom Telecoms Mobile Bank Banque Capital Games Gaming
    Networks Network Digital Productions Records Aviation Aerospace Automotive Chemicals Foods Brands Stores Hotels Resorts Fund Equity Biologics Diagnostics Semiconductors Healthcare Vaccines Motorsport Rail Hypermarchés Autocars Transports`,
  ],
  [
    1,
    'Media Médias Music Café Club France International Europe Services Conseil Sports Santé Education Transport Express Presse Editions Éditions Company Co Research Analytics Consultancy Network News TV Radio Online Trust',
  ],
];
/** Last words of names that are no company's. */
export const OTHER_SUFFIXES = `Foundation Fondation Association Institute Institut University Université Council Alliance Union Federation Fédération Society Museum Library Hospital
School College Committee Observatory Academy Festival Award Awards Championship Party Church Army`;
export const NAME_PREFIXES =
  'Groupe Laboratoires Laboratoire Établissements Ets Société Compagnie Banque Crédit Caisse Papeteries Aciéries Cristalleries Éditions Editions Maison Air Radio Autocars Transports Chantiers';

/** Labels of addresses of the State and of associations: « monsite.gouv.fr ». */
export const PUBLIC_LABELS =
  'gouv asso service public ameli impots ants ac edu univ mairie ville urssaf caf assemblee senat elysee';

/** Endings of coined company names, with at least three letters before them. */
export const NAME_ENDINGS = 'soft tech pharma corp tel com net ify ly io bank pay tek ware labs bio gen med';
/** Second words that make a known company's name a product's: « Google Maps », « Twitter Music », « Amazon Prime ». */
export const PRODUCT_WORDS = `Music Maps Search Play Prime Plus Pro Store Watch Pay Home Live Chrome Drive Photos Translate News Cloud TV Video Kids Gaming One Series Stories Messenger Echo Earth Glass Docs
Analytics Ads Station Pixel Phone Card Box Tab Book Street Assistant Home Meet Mail Kindle Fire Studio+ Max Now`;
/** Last words that make a company's name that of its branch in the country. */
export const BRANCH_COUNTRIES =
  'France Europe Italia Deutschland Allemagne UK USA Maroc Belgique Belgium Suisse España Espagne Brasil Tunisie Algérie';
/** Second words that make it another company: « Twitter Ventures ». */
export const SUBSIDIARY_WORDS = `Ventures Capital Group Groupe Holding Holdings Partners Technologies Industries Entertainment Studios Studio Energies Helicopters Space Defence Bank Finance Assurances Mobile Telecom Immobilier
Distribution Logistics Cargo Pharma Services France Europe Italia Deutschland UK USA America Maroc Belgique Suisse Canada Japan China Brasil Atlantic Sport Publishing Pictures Records
India Germany Allemagne Spain España Espagne Italie Russia Russie Australia Mexico Korea Poland Polska Turkey Africa Asia Tunisie Algérie Sénégal Luxembourg Nederland Netherlands Ireland`;

/**
 * Forms that only a subject stands before: behind a plain word that opens its sentence without an article, they show a name
 * (« Carrefour va ouvrir », « Orange s'allie », « Action recrute »).
 */
export const FINITE_VERBS = `a ont va vont est avait aura aurait sera serait était veut peut doit devrait pourrait devra pourra vient n' ne se s' y
annonce dévoile présente confirme dément prévoit envisage promet propose lance relance ouvre ferme rouvre vend rachète cède achète acquiert investit mise supprime
recrute embauche licencie emploie compte réduit augmente baisse gagne perd accuse attaque affiche enregistre publie réalise signe renonce quitte rejoint reprend
cherche teste arrête abandonne poursuit continue accélère renforce étend mène multiplie recule progresse bondit chute grimpe plonge souffre espère vise table met prend fait`;

/** The endings of addresses that names are made with: « Booking.com ». */
export const DOMAIN_ENDINGS = 'com fr net org io tv be ch ly eu co us ca by ai app';
