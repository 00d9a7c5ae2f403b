/**
 * Frequent words of French: those that a few thousand articles of the press write with a small letter in ten articles
 * or more. A company's name that is one of them is ambiguous.
 */
export const FREQUENT_WORDS = `
abaissement abaisser abandon abandonnent abandonner abandonné abandonnée abandonnées abandonnés abat abattement
abattent abattoirs abattre abattu abattue abattues abattus abolition abonde abondé abonnement abonnements abonnés
abord aborde aborder abords abordé abordés abouti aboutir abri abris abrite absence absent absents absentéisme absolu
absolue absolument absorber abstention absurde abus abusive abîmé académie accablant accent accentué acceptable
accepte acceptent accepter accepté acceptée accessible accessibles accession accessoires accident accidents
accompagnant accompagne accompagnement accompagnent accompagner accompagnera accompagné accompagnée accompagnées
accompagnés accompli accomplir accord accordant accorde accorder accords accordé accordée accordées accordés accroche
accroché accroître accru accrue accueil accueillant accueille accueillent accueillera accueilli accueillie accueillir
accueillis accumulation accumulent accumuler accumulé accusait accusant accusation accusations accuse accusent accuser
accusé accusée accusées accusés accès accéder accélère accélération accélérer accéléré accélérée acharnement achat
achats acheter acheteur acheteurs acheté achetée achetés achever achevé achevée achète achève acier acolyte acquis
acquise acquisition acquitter acquéreur acquérir acte actes acteur acteurs actif actifs action actionnaire
actionnaires actions active activement activiste activité activités activé actrice actrices actualité actuel actuelle
actuellement actuelles actuels actée adaptation adapter adapté adaptée adaptées adaptés addition adepte adeptes
adhérents adhésion adieu adieux adjoint adjointe admet admettre administrateur administratif administratifs
administration administrations administrative administratives administrés admiration admis admise admission admissions
adolescent adolescente adolescentes adolescents adopter adoption adopté adoptée adoptées adore adressant adresse
adresser adressé adressée adressés adulte adultes adversaire adversaires affaibli affaire affaires affecte affecter
affection affecté affectée affectées affectés affichage affichait affichant affiche affichent afficher affiches
affiché affichée affilée affirmait affirmant affirmations affirme affirment affirmer affirmé affluence affluent afflux
affronte affrontement affrontements affrontent affronter afin africain africaine africaines africains afro agace
agacement agacé agence agences agenda agent agents agglomération agglomérations aggravation aggrave aggraver aggravé
aggravée aggravées agi agir agira agirait agissait agissant agisse agissements agit agitation agité agresseur
agresseurs agressif agression agressions agressive agressé agressée agressés agricole agricoles agriculteur
agriculteurs agriculture agréable aide aident aider aides aidé aidés aient aile aille aillent ailleurs aimait aime
aiment aimer aimeraient aimerais aimerait aimé ainsi air aires airs aise aisés ait ajoutait ajoutant ajoute ajoutent
ajouter ajouté ajoutée ajoutés alarmant alarmante alarme album albums alcool alcoolique alcoolémie alentours alerte
alertent alerter alertes alerté alertés algorithmes algérien alias aligner aliment alimentaire alimentaires
alimentation alimente alimenter aliments allaient allais allait allant allemand allemande allemandes allemands aller
allers allez alliance alliances allié alliée alliés allocataires allocation allocations allocution allongement
allonger allons alloué alloués allure allures allusion allègement allé allée allées allégations alléger allégé allés
alors alourdir alsacienne altercation alternance alternatifs alternative alternatives altitude aléatoire amateur
amateurs ambassade ambassadeur ambassadrice ambiance ambiguïté ambitieux ambition ambitions ambulance ambulances
amende amendement amendements amendes amener amené amenés amer amertume ami amiable amical amicale amie amies amis
amitié ammonium amont amour amoureuse amoureux ampleur amuse amuser amusé amène amélioration améliore améliorer
améliorée aménagement aménagements aménager américain américaine américaines américains analyse analyser analyses
analyste analystes analysé ancien ancienne anciennes ancienneté anciens ancêtres anecdote anglais anglaise angle
angoisse animal animale animateur animateurs animation animatrice animaux anime animer animé animée annexe annexion
anniversaire annonce annoncent annoncer annonces annonceurs annoncé annoncée annoncées annoncés annonçait annonçant
annuel annuelle annuels annulation annulations annule annuler annulé annulée annulées annulés année années anomalie
anomalies anonymat anonyme anonymes ans antenne antennes anticipation anticipe anticiper anticipé anticipée anticipées
anticorps antiracistes antisémite antisémites antisémitisme antécédents antérieures anxiété août apaisement apaiser
aperçoit aperçu aperçue apologie apparaissent apparaît apparaître appareil appareils apparemment apparence apparenté
apparition apparitions appartement appartements appartenait appartenance appartenant appartenir appartenu
appartiennent appartient apparu apparue apparus appel appelait appelant appeler appellation appelle appellent appels
appelé appelée appelés applaudi applaudissements applicable application applications applique appliquent appliquer
appliquera appliqué appliquée appliquées appliqués apport apporte apporter apporté apportée apportées apportés
apprenant apprend apprendre apprentis apprentissage appris approbation approche approcher approché approprié
appropriées approuve approuvent approuvé approuvée approvisionnement approvisionnements approvisionner appréciation
apprécie apprécier apprécié appréciée apprêtait apprête apprêtent appui appuie appuient appuyant appuyer appuyé après
arabe arabes arbitrage arbitrages arbitraire arbitre arborant arbre arbres arc archevêque archipel architecte
architecture archives argent argentin arguant argument arguments argumenté argué arme armement armes armé armée armées
armés arnaque arnaques arrache arracher arraché arrestation arrestations arrivaient arrivait arrivant arrive arrivent
arriver arrivera arriverait arriveront arrivé arrivée arrivées arrivés arrière arrondissement arrondissements arrêt
arrêtait arrête arrêtent arrêter arrêtera arrêts arrêté arrêtée arrêtées arrêtés arsenal art article articles artifice
artificiel artificielle artisan artisans artiste artistes artistique artistiques arts ascenseur ascension asiatique
asile aspect aspects asphyxié aspirations assaillant assaillants assainissement assassin assassinat assassiné assaut
assemblée asseoir assez assiette assiettes assignation assigné assis assise assises assistance assistant assistante
assistants assiste assister assisté assistée associant associatif association associations associer associé associée
associés assorti assortie assoupli assouplir assouplissement assume assumer assumé assumée assurait assurance
assurances assurant assure assurent assurer assureur assureurs assuré assurée assurés assène asséné astronautes
astronomique atelier ateliers athlètes atlantique atmosphère atmosphérique atomique attachement attaché attachée
attachés attaquant attaque attaquent attaquer attaques attaqué attaquée attaqués atteignait atteignant atteignent
atteindra atteindre atteint atteinte atteintes atteints attend attendaient attendais attendait attendant attendent
attendons attendre attends attendu attendue attendues attendus attentat attentats attente attentes attentif attention
atterri atterrir atterrissage attestation atteste attire attirent attirer attiré attitude attouchements attraction
attractions attrait attraper attrapé attribue attribuer attribution attribué attribuée attribués attroupement atténuer
atypique aubaine aube aucun aucune audace audience audiences audio audiovisuel audit audition auditionné auditions
augmentant augmentation augmentations augmente augmentent augmenter augmentera augmenté augmentée auparavant auprès
auquel aura aurai auraient aurais aurait aurions aurons auront aussi aussitôt australien australienne australiens
autant auteur auteurs authentique autisme auto automatique automatiquement automatiques automne automobile automobiles
automobiliste automobilistes autonome autonomie autopsie autorisant autorisation autorisations autorise autoriser
autorisé autorisée autorisées autorisés autoritaire autorité autorités autoroute autoroutes autour autre autrefois
autrement autres autrui aux auxquelles auxquels avaient avais avait aval avalanche avance avancent avancer avances
avancé avancée avancées avancés avant avantage avantages avec avenir aventure aventures avenue averti avertir
avertissement avertissements avertit aveu aveugle aveux avez aviation avion avions avis avocat avocate avocats avoir
avons avoue avouer avoué avril avère avérer avéré avérée avérés axe axes ayant ayons azimuts aérien aérienne aériennes
aériens aéronautique aéroport aéroports aérosols aîné aînée aînés bac baccalauréat badauds bagages bagarre baie
baignade baigner bail bailleur bailleurs bain bains baisse baissent baisser baisses baissé bal balaie balance balayé
balcon balle balles ballon balnéaire banc bancaire bancaires bancs bande banderole banderoles bandes banditisme
banlieue banlieues banni bannir banque banques banquier baptisé baptisée bar barbe baromètre barrage barrages barre
barreaux barres barrière barrières bars barème bas basant basculer base bases basilique basque basse basses bassin
bastion basé basée basées basés bat bataille bateau bateaux bats battent batterie batteries battre battu battue battus
beau beaucoup beauté beaux bec bel belge belges belle belles ben berges berne besoin besoins biais bibliothèque
bidonville bien biens bientôt bienveillance bienvenue bienvenus bijoux bilan bilans bilatéral billet billets
biologique biologiques bizarre bière blague blagues blanc blanche blanches blanchiment blancs blessant blesser
blessure blessures blessé blessée blessées blessés bleu bleue bleus blindé bloc blocage blocages blocs blonde bloque
bloquer bloqué bloquée bloquées bloqués boire bois boisson boissons bol bombardements bombe bombes bon bond bondi
bondir bonheur bonne bonnes bons bonus boom bord bords bouche bouchons boucle boucler bouclier boucliers bouclé boue
bouge bouger boulanger boulangerie boule boules boulevard bouleversé bouleversée boulot bousculé bout bouteille
bouteilles boutique boutiques bouts box boxeur boycott boycotter boîte boîtes bracelet branche branches braquage bras
brassage bref brefs breton brigade brigades briguer brise briser brisé brisées britannique britanniques brièvement
bruit bruits brusque brusquement brut brutal brutale brutalement brute bruts brève brésilien brésilienne brûler
brûlures brûlé brûlée brûlés budget budgets budgétaire budgétaires bulletin bulletins bureau bureaux bus business but
butin butoir bâti bâtiment bâtiments bâtir bébé bébés bénéfice bénéfices bénéficiaient bénéficiaire bénéficiaires
bénéficiant bénéficie bénéficient bénéficier bénéficiera bénéficieront bénéficié bénéfique bénévole bénévoles béton
bête bêtes cabine cabinet cabinets cache cachent cacher cachet caché cachée cachés cadavre cadavres cadeau cadeaux
cadre cadres café cafés cage cagnotte caisse caisses calcul calculs calculé calculée calendrier calme calmer
calomnieuse calvaire camarade camarades cambriolage camion camionnette camions camp campagne campagnes camping
campings camps campus caméra caméras canadien canadienne canadiens canal canaux cancer cancers candidat candidate
candidates candidats candidature candidatures canicule cannabis canne canon cantine cantines caoutchouc cap capable
capables capacité capacités capitaine capital capitale capitales capsule capteurs capture car caractère
caractéristiques carbone carburant carburants cardiaque cardiaques cargaison cargo caricature caricatures caritative
caritatives carnet carrière carrières carré carrément carrés carte cartes cartographie carton cartons cartouches cas
cascade case caserne cash casier casque casquette cassation casse casser casseurs cassé cassés catalane catalogue
catastrophe catastrophes catastrophique catastrophiques catholique catholiques cathédrale catégorie catégories
catégorique catégoriquement cauchemar cause causer causes causé causée causées causés caution cavale cave caves ceci
ceinture cela celle celles cellule cellules celui cendres censure censé censée censés cent centaine centaines
centenaire centime centimes centimètres central centrale centrales centre centres centriste cependant cercle cercueil
certain certaine certainement certaines certains certes certificat certificats certitude cerveau ces cessation cesse
cessent cesser cessez cession cessé cet cette ceux chacun chacune chagrin chaise chaises chaleur chaleurs challenge
chamboulé chambre chambres champ champagne champion championnat championne champions champs chance chancelier
chancelière chances chanceux change changement changements changent changer changera changé chanson chansons chant
chantage chanter chanteur chanteurs chanteuse chantier chantiers chants chanté chaos chapeau chapitre chaque charbon
charge chargement charger charges chargé chargée chargées chargés charte chasse chasser chasseurs chassé chat chats
chaud chaude chaudes chauds chauffage chauffeur chauffeurs chaussures chaussée chaîne chaînes chef cheffe chefs chemin
cheminots chemise cher cherchaient cherchait cherchant cherche cherchent chercher chercheur chercheurs chercheuse
cherché chers cheval chevaux chevet cheveux chez chic chien chiens chiffre chiffrer chiffres chiffré chiffrée
chiffrées chimie chimique chimiques chinois chinoise chinoises chirurgical chirurgicale chirurgicaux chirurgie
chirurgien choc chocolat chocs choisi choisie choisir choisis choisissent choisit choix choléra choquant choque choqué
choquée choqués chose choses chronique chroniques chroniqueur chroniqueurs chroniqueuse chrétien chrétienne chrétiens
chute chuter chutes chuté château châteaux chèque chèques chère chères chômage chômeurs cible cibles ciel cigarette
cigarettes cimetière cimetières cinq cinquantaine cinquante cinquième cinéaste cinéma cinémas cinématographique
circonscription circonscriptions circonstances circuit circuits circulaient circulaire circulait circulant circulation
circule circulent circuler circuleront circulé citant citation cite citer citoyen citoyenne citoyennes citoyenneté
citoyens cité citée cités civil civile civiles civils civique civiques civisme clair claire clairement claires clairs
clame clamé clan clandestine clandestins claqué clarifier clarté classe classement classes classique classiques classé
classée classées classés clause clef clefs cliché clichés client cliente clients clientèle climat climatique
climatiques clin clinique cliniques clip cloche clore clos closes club clubs clé clés clôture coach coalition cocasse
cocaïne cocktail cocktails code codes coeur coffre cohabitation cohérence cohérent cohésion coiffeur coiffure coin
coincé coincés coins col colis colistière collaborateur collaborateurs collaboration collaboratrice collaboré collecte
collecter collectif collectifs collection collectionneurs collective collectivement collectives collectivité
collectivités collecté collectées collectés coller collimateur collision collège collèges collègue collègues collé
collégiens colonel colonie colonies colonisation colonne colonnes colossal cols colère combat combats combattant
combattants combattre combattu combien combinaison comble combler comité comités commandant commande commandement
commander commandes commando commandé commandés comme commence commencent commencer commencera commencé comment
commentaire commentaires commente commenter commenté commençait commerce commerces commercial commerciale commerciales
commercialisation commercialisé commerciaux commerçant commerçantes commerçants commettre commis commises commissaire
commissariat commission commissions commun communautaire communauté communautés commune communes communication
communications communique communiquer communiqué communiqués communiste communistes communs commémoration
commémorations compagne compagnie compagnies compagnon compagnons comparable comparables comparaison comparaître
compare comparer comparution comparé compassion compatible compatriotes compensation compensations compenser compensée
complet complexe complexes complexité complications complice complices complicité compliqué compliquée compliquées
complot complète complètement complément complémentaire complémentaires compléter complété comportant comporte
comportement comportements composer compositeur composition composé composée comprenait comprenant comprend comprendra
comprendre comprends comprenez comprennent compris comprise comprises compromis compréhensible compréhension
comptabilise comptabilisé comptabilisés comptable comptables comptage comptait comptant compte comptent compter
comptes compteur compté compétence compétences compétente compétition compétitions compétitivité comté comédie
comédien comédienne con concentration concentre concentrent concentrer concentré concentrés concept conception
concernaient concernait concernant concerne concernent concerner concernera concerné concernée concernées concernés
concert concertation concerts concessions concevoir concitoyens conclu concluant concluent conclure conclus conclusion
conclusions conclut concordantes concours concret concrète concrètement concrètes concrétiser concurrence concurrent
concurrents concède concédé condamnation condamnations condamne condamner condamné condamnée condamnés condition
conditions condoléances conducteur conducteurs conductrice conduira conduire conduisant conduit conduite confession
confessions confiait confiance confiant confidences confidentialité confidentiel confie confier confinement
confinements confiner confiné confinée confinées confinés confirmant confirmation confirme confirment confirmer
confirmé confirmée confirmées confirmés confiscation confisqué confié confiée confiées conflit conflits confondu
confondues confondus conforme conformer conformes conformité conformément confort confortable confrontation confronté
confrontée confrontés confrère confrères confusion conférence conférences congrès congé congés conjoint conjointe
conjointement conjoints conjugales connais connaissaient connaissait connaissance connaissances connaissant
connaissent connaisseur connaissons connaît connaître connecter connectés connu connue connues connus conquérir
conquête consacre consacrent consacrer consacré consacrée consacrées consacrés conscience conscient conscients conseil
conseille conseiller conseillers conseillère conseillé conseils consensus consentement conservateur conservateurs
conservation conservatrice conserve conservent conserver conservé considère considèrent considérable considérablement
considérables considérait considérant considération considérer considéré considérée considérées considérés consigne
consignes consistant consiste consolider consommateur consommateurs consommation consomment consommer consommé
constamment constante constat constatations constate constatent constater constatons constaté constatée constatées
constatés constituant constitue constituent constituer constitution constitutionnel constitutionnelle constitué
constituée constitués constructeur constructeurs construction constructions construire construit construite construits
consultant consultation consultations consulter consulté consultée consultés consécutif consécutifs consécutive
consécutives conséquence conséquences conséquent conséquente contact contacte contacter contacts contacté contactée
contactés contagion contagions contamination contaminations contaminer contaminé contaminée contaminées contaminés
contemporain contenant conteneur conteneurs contenir content contente contenter contentieux contents contenu contenue
contenues contenus contestation conteste contestent contester contesté contestée contexte contiennent contient
continent continentale continu continuait continuant continue continuent continuer continuera continuerons
continueront continuité continuons continué contourner contours contracter contraction contracté contradiction
contradictoires contraignant contraignantes contraindre contraint contrainte contraintes contraints contraire
contrairement contraires contraste contrat contrats contravention contraventions contre contrebas contrepartie
contreparties contrer contrevenant contrevenants contribuable contribuables contribue contribuent contribuer
contribution contributions contribué controverse controverses controversé controversée controversées controversés
contrôle contrôlent contrôler contrôles contrôleur contrôleurs contrôlé contrôlée contrôlées contrôlés convainc
convaincre convaincu convaincus convention convenu convergence conversation conversations conversion convertir
conviction convictions convient convié convocation convoi convoqué convoquée conçu conçus coopération coordinateur
coordination coordonner coordonné coordonnée coordonnées copains copie cordes corporelle corps correct correctement
correctionnel correctionnelle correspond correspondance correspondant correspondent corriger corrigé corruption
cortège cortèges coréen coréenne cosmétiques costume costumes cote cotisation cotisations coton cou couacs couche
coucher couches couché couleur couleurs coulisses couloir couloirs coup coupable coupables coupe couper coupes couple
couples coups coupure coupures coupé coupée coupées cour courage courageux courant courante courantes courants courbe
courent courir couronne courrier courriers cours course courses court courte courtes courts cousin couteau coutume
couvert couverte couverts couverture couvertures couvrant couvre couvrir coût coûte coûtent coûter coûtera coûterait
coûteuse coûteux coûts coûté craignant craignent craindre crains craint crainte craintes cran crash creuse creuser
creusé creux cri criant crible crie crier crime crimes criminalité criminel criminelle criminelles criminels cris
crise crises critiquant critique critiquent critiquer critiques critiqué critiquée critère critères crié croient
croire crois croise croisent croisière croissance croissant croissante croisé croisés croit croix croyait croître cru
cruauté crucial cruciale crue cruellement crues crâne crèche crèches crème créant créateur créateurs création
créations créativité crédibilité crédible crédit crédits crée créent créer créneau créé créée créées créés cuir
cuisine cuisiner cuisinier cuisson culpabilité culte cultes culture culturel culturelle culturelles culturels cultures
cumul cumuler cumuls cumulé curieux curiosité cyclables cycle cycles cycliste cyclistes cyclone cynique cède céder
cédé célibataire célèbre célèbres célébration célébrations célébrer célébrité célébrités célébré célébrée cérémonie
cérémonies côte côtes côtières côté côtés dam dame danger dangereuse dangereuses dangereux dangerosité dangers dans
danse danser datant date datent dates daté datée davantage dealers debout dedans degré degrés dehors delà demain
demandaient demandait demandant demande demandent demander demandes demandeur demandeurs demandons demandé demandée
demandées demandés demeure demeurent demi demie denrées dense densité dents depuis der dernier derniers dernière
dernièrement dernières derrière des descendants descendre descendu descendus descente design desquelles desquels
dessert dessin dessinateur dessine dessiner dessins dessiné dessous dessus destin destinataire destination
destinations destiné destinée destinées destinés destruction destructions dette dettes deuil deux deuxième devaient
devais devait devance devant devants devenait devenant devenir devenu devenue devenues devenus devez deviendra
devienne deviennent devient devis devoir devoirs devons devra devraient devrait devrions devront deçà diabète
diagnostic diagnostiqués dialogue diamant diamants dictateur dictature diesel diffamation diffamatoires difficile
difficilement difficiles difficulté difficultés diffusant diffuse diffusent diffuser diffusion diffusé diffusée
diffusées diffusés différemment différence différences différend différent différente différentes différents digitales
digne dignité dimanche dimension dimensions diminue diminuer diminution diminué diocèse dioxyde diplomate diplomates
diplomatie diplomatique diplomatiques diplôme diplômés dira dirais dirait dire direct directe directement directes
directeur directeurs direction directives directrice directs dirige dirigeait dirigeant dirigeante dirigeants diriger
dirigé dirigée dirigés dis disaient disait disant discernement disciplinaire disciplinaires discipline discorde
discothèque discothèques discours discret discrimination discriminations discrète discrètement discrétion discussion
discussions discute discuter discuté dise disent disons disparaissent disparaît disparaître disparition disparitions
disparités disparu disparue disparus disperser dispersé dispersés disponibilité disponible disponibles disposait
disposant dispose disposent disposer dispositif dispositifs disposition dispositions disposé disproportionné
disproportionnée dispute disque disques dissimulation dissimuler dissimulé dissolution dissuader distance distances
distanciation distinction distincts distinguer distribue distribuer distributeur distributeurs distribution
distributions distribué distribuées distribués district dit dite dites dits divergences divers diverses
diversification diversifier diversité divertissement dividendes divise diviser division divisions divisé divisée
divisés divorce dix dixième dizaine dizaines docteur doctrine document documentaire documentaires documents doigt
doigts dois doit doivent dollar dollars domaine domaines domestiques domicile domiciles domination domine dominé
dommage dommages don donateurs donc donnait donnant donne donnent donner donnera donnerait donné donnée données donnés
dons dont doper dormait dormi dormir dorénavant dos dose doses dossier dossiers dotation dotations doter doté dotée
dotés douane douanes douaniers double doublement doubler doublé doublée douce doucement douche douleur douleurs
douloureuse douloureuses douloureux doute douter doutes doux douzaine douze dramatique dramatiques drame drapeau
drapeaux drastique drastiques dresse dresser dressé dressées drive drogue drogues droit droite droits drôle duchesse
due duel dues duo duquel dur durable durablement durables durant durci durcir durcissement dure durement durer durera
dures durs duré durée dus dynamique dysfonctionnement dysfonctionnements dès débarquer débarqué débarrasser débat
débats débattre débit déblocage débloquer débloqué débloqués déboires débordements débordés déboucher débouché
débourser déboursé débris début débute débuter débutera débuts débuté décalage décalé décembre décennie décennies
déception déchets déchu décide décident décider décidera décideurs décidé décidée décidées décidément décidés décimé
décisif décision décisions décisive déclarait déclarant déclaration déclarations déclare déclarent déclarer déclaré
déclarée déclarées déclarés déclenchant déclenche déclenchement déclencher déclenché déclenchée déclin décollage
décoller décollé décombres décompte déconnexion décor découdre découvert découverte découvertes découverts découvrant
découvre découvrent découvrez découvrir décret décrets décrire décrit décrite décrivant décrié décriée décrochage
décroche décrocher décroché décrue décrété décède décès décédé décédée décédées décédés dédié dédiée dédiées dédiés
dédommagement défaillance défaillances défaite défaut défauts défavorable défavorisés défectueux défend défendant
défendent défendre défendu défendue défense défenseur défenseurs défi défiance déficit déficits défiler défilé défini
définie définir définis définit définitif définition définitive définitivement défis déflagration déforestation défunt
dégage dégager dégagé dégradation dégradations dégrade dégrader dégradé dégradée dégradées dégâts dégénéré déjeuner
déjà délai délais délibération délibéré délibérément délicat délicate délinquance délinquant délit délits délivrer
délivré délégation délégué déléguée démantelé démantèlement démarche démarches démarrage démarre démarrer démarré
dément démenti démentie démission démissionne démissionner démissionné démocrate démocrates démocratie démocratique
démocratiques démographique démonstration démonter démontre démontrent démontrer démontré démunis déménager déni
dénommé dénonce dénoncent dénoncer dénonciation dénoncé dénoncée dénoncés dénonçait dénonçant déontologie départ
département départemental départementale départementales départementaux départements départs dépassant dépasse
dépassement dépassent dépasser dépassé dépeint dépend dépendance dépendant dépendante dépendantes dépendent dépendra
dépendre dépense dépenser dépenses dépensé dépensés dépistage dépistages dépit déplace déplacement déplacements
déplacer déplacé déplacées déplacés déploiement déplorant déplore déplorent déplorer déploré déployer déployé déployée
déployées déployés déposer dépositaire dépositaires déposé déposée déposées déposés dépouille dépressif dépression
dépréciation député députée députés dépôt dépôts dérange dérapage dérive dérives dérivé dérivés dérober dérobé dérobée
dérobés dérogation dérogations déroule déroulement dérouler déroulera déroulé déroulée déroulés dérèglement désaccord
désaccords désagréable désastre désastreux désengorger désert déserté désespoir désignation désigne désigner désigné
désinfectant désinfecter désinfection désinformation désir désireux désole désolée désordre désormais déstabiliser
détail détaillant détaille détailler détaillé détaillée détails détecter détection détecté détectés détenait détenir
détente détenteur détenteurs détention détenu détenue détenus détermination déterminer déterminé déterminée
déterminées déterminés détient détour détournement détournements détourner détourné détracteurs détresse détriment
détruire détruit détruite détruites détruits dévastateur dévastateurs dévastatrice dévasté développe développement
développer développeurs développé développée développés dévoile dévoiler dévoilé dévoilée dévoilées dévoilés déçu
dîner dîners eau eaux effacer effacé effectif effectifs effective effectivement effectuait effectue effectuer
effectuera effectué effectuée effectuées effectués effervescence effet effets efficace efficacement efficaces
efficacité effondre effondrement effondrer effondré effondrée effondrés effort efforts effraction effrayant effroi
elle elles emballage embarcation embarquement embarqué embarras embauche embaucher embauches embauché emblématique
emblématiques embouteillages emmener emmené emparer empire emplacement emploi emploie emploient emplois employant
employer employeur employeurs employé employée employées employés empoché emporte emporter emporté empreinte
empreintes emprise emprisonnement emprisonné emprunt emprunter emprunts emprunté empêchant empêche empêchent empêcher
empêché encadre encadrement encadrer encadré encadrée encadrés enceinte enceintes enchaîne enchaîné enchères enclave
encontre encore encourage encourageant encourageants encourager encouragé encourent encourt encre endettement
endeuillé endeuillés endiguer endommagé endommagés endroit endroits enfance enfant enfants enfer enfermer enfermé
enfermée enfin enfoncer enfreint enfuir engage engageant engagement engagements engagent engager engagé engagée
engagées engagés engendrer engendré engin engins engouement engrangé enjeu enjeux enjoint enlever enlevé enlevée
enlèvement ennemi ennemis enquête enquêter enquêtes enquêteur enquêteurs enquêté enrayer enregistre enregistrement
enregistrent enregistrer enregistré enregistrée enregistrées enregistrés enrichir enrichissement enseignant
enseignante enseignants enseigne enseignement enseignes ensemble ensuite entame entament entamer entamé entamée
entassent entend entendait entendent entendre entends entendu entendue entendues entendus entente enterrement enterrer
enterré enthousiasme enthousiastes entier entiers entité entités entière entièrement entourage entourant entoure
entourent entouré entourée entourés entrant entraver entraînant entraîne entraînement entraîner entraînerait
entraîneur entraîné entre entrent entrepreneur entrepreneurs entrepris entreprise entreprises entrepôt entrepôts
entrer entrera entreront entretenir entretenu entretien entretiens entretient entré entrée entrées entrés envahi
enveloppe enveloppes envergure envers envie environ environnement environnemental environnementale environnementales
environnementaux environs envisage envisageait envisagent envisager envisagerait envisagé envisagée envisagées envoi
envoie envoient envoler envoyait envoyer envoyé envoyée envoyées envoyés erreur erreurs escalade escalier escaliers
esclavage escrocs escroquerie escroqueries espace espaces espagnol espagnole espagnoles espagnols espionnage espoir
espoirs esprit esprits espèce espèces espère espèrent espérait espérance espérant espérer espérons esquissé essai
essaie essais essayait essayant essaye essayer essayiste essayé essence essentiel essentielle essentiellement
essentielles essentiels essor essuyé est estimait estimant estimation estimations estime estiment estimer estimé
estimée estimés estival estivale estivales etc ethnie ethniques euro européen européenne européennes européens euros
eut eux exact exacte exactement exactes examen examens examiner examiné examinée excellence excellent excellente
exception exceptionnel exceptionnelle exceptionnellement exceptionnelles exceptionnels exceptions excessif excessive
exclamé exclu excluant exclure exclus exclusif exclusion exclusive exclusivement exclusivité exclut excuse excuses
excusé excès exemplaire exemplaires exemplarité exemple exemples exemption exerce exercer exercice exercé exerçant
exhorte exhorté exige exigeant exigence exigences exigent exiger exigé exil existait existantes existants existe
existence existent exister existé exonération exonérations expansion expert expertise expertises experts explication
explications expliquait expliquant explique expliquent expliquer expliqué exploit exploitants exploitation
exploitations explose explosent exploser explosif explosifs explosion explosions explosé exponentielle exportation
exportations expose exposent exposer exposition expositions exposé exposée exposées exposés expression exprimait
exprimant exprime expriment exprimer exprimé exprimée exprimées exprimés expulsion expulsions expulsé expérience
expériences expérimental expérimentation expérimentaux expérimenter expérimenté extension extinction extra extradition
extrait extraits extraordinaire extrémiste extrémistes extrême extrêmement extrêmes extérieur extérieure extérieures
extérieurs exécuter exécutif exécution exécuté fabricant fabricants fabrication fabrique fabriquer fabriqué fabriqués
face facile facilement faciles faciliter facilité facteur facteurs facture factures facturé faculté faible faibles
faiblesse faille failles failli faillite faillites faim faire fais faisaient faisais faisait faisant faisons fait
faite faites faits fallait falloir fallu fameuse fameuses fameux familial familiale familiales familiaux famille
familles fantasme fantastique fantôme fardeau farine farouchement fasse fassent fastueux fatigue fatigué fatigués
faudra faudrait faune fausse fausses faut faute fautes fauteuil faux faveur faveurs favorable favorables favori
favoris favorisant favoriser favorisé favorisée favorite favoritisme façade façon femme femmes fenêtre fenêtres fer
fera ferai feraient ferait ferme fermement ferment fermer fermes fermeture fermetures fermeté fermé fermée fermées
fermés ferons feront ferroviaire ferroviaires festif festival festivals festivités feu feuille feuilles feuilleton
feux fiabilité fiable fiables fiancée fiasco fiche fiches fichier fichiers fichés fictif fictifs fiction fidèle
fidèles fidélité fief fier fiers fierté figuraient figurait figurant figure figurent figurer figurera figures fil file
files filet filiale filiales filière filières fille filles fillette film filmer films filmé filmée filmées fils filtre
filtres fin final finale finalement finance financement financements financer finances financier financiers financière
financièrement financières financé financée financées financés fine fines fini finir finira finissent finit fins firme
fisc fiscal fiscale fiscales fiscalité fiscaux fixe fixer fixes fixé fixée fixées fixés fière fièvre flagrant flambée
flammes flash fleurs fleuve flics flot flots flotte flou flux flèche fléau foi foie fois folie folle folles fonction
fonctionnaire fonctionnaires fonctionne fonctionnement fonctionnent fonctionner fonctionné fonctions foncé fond
fondamental fondamentale fondamentalement fondamentales fondamentaux fondateur fondateurs fondation fondations
fondatrice fondement fondre fonds fondu fondé fondée font fonte foot football footballeur for force forcer forces
forcé forcée forcément forcés forfait forfaitaire format formation formations forme formellement forment former formes
formidable formulaire formulation formule formules formulé formulée formulées formé formés fort forte fortement fortes
fortiori forts fortune fortunes fortunés forum forêt forêts fou foudre foudres fouet fouille fouilles foule foules
foulée fourchette fourgon fourni fournies fournir fournis fournisseur fournisseurs fournit fourniture fournitures fous
foyer foyers fracture fragile fragiles fragilisé fragilité frais franc franchement franchi franchie franchir franchise
franco francophone francophones francs frange français française françaises frappant frappe frapper frappes frappé
frappée frappées frappés fraude fraudes frauduleuse frauduleuses frauduleux frayeur fraîchement frein freiner froid
froide fromage fronde frondeurs front frontalière frontière frontières fronts fruit fruits frustration frère frères
fréquemment fréquence fréquent fréquentation fréquente fréquentes fréquents fréquenté fréquentée fréquentées
fréquentés frôlé fui fuir fuite fumer fumeurs fumée fumées funérailles funéraires fur furieux fusil fusillade fusils
fusion fustige fustigeant fustigé fusée fusées fut futur future futures futurs fuyant fédéral fédérale fédération
fédérations félicitant félicite félicité félicitée féminin féministe féministes férié fériés féroce février fêtards
fête fêter fêtes fêté gagnait gagnant gagnante gagnants gagne gagnent gagner gagné gagnée gain gains galerie galère
gamme gants garage garanti garantie garanties garantir garantis garantissant garantit gardant garde gardent garder
gardes gardien gardiens gardé gare gares gars garçon garçons gaspillage gastronomie gauche gay gaz gazole gel geler
gels gelé gelés gendarme gendarmerie gendarmes genou genoux genre genres gens gentil gestation geste gestes gestion
gestionnaire gigantesque gigantesques gilet gilets gisant glace glaces glisse glissement glissé global globale
globalement globe gloire golf golfe gorge gouffre goutte gouvernance gouvernement gouvernemental gouvernementale
gouvernementales gouvernements gouverneur gouverneurs goût grammes grand grande grandes grandeur grandi grandissante
grandit grands gratuit gratuite gratuitement gratuites gratuits gratuité grave gravement graves gravité grec grecque
grenades grille grilles grimpe grimper grimpé grincer grippe gris grise grises grièvement grogne gronde gros grosse
grosses grossesse groupe groupement groupes grâce grève grèves gré grévistes grêle guerre guerres guet gueule guichet
guichets guide guider guides guise guère guéri guérir guéris gymnase gâteau gère géant géante géants génial génie
génocide génère général générale généralement générales généralisation généraliser généraliste généralistes généralisé
généralisée génération générations généraux générer généreux générosité généré génétique géographique gérant gérante
gérants gérer géré gérée gêne gêner habitait habitant habitante habitants habitat habitation habitations habite
habitent habitude habitudes habituel habituelle habituellement habituelles habituels habitué habituée habitués habité
hache haine haineux haleine hall handicap handicapé handicapées handicapés harcèlement hasard hausse hausses haut
haute hautement hautes hauteur hauts hebdomadaire hebdomadaires hectares heure heures heureuse heureusement heureux
heurte heurts heurté hexagone hier histoire histoires historien historiens historique historiquement historiques hiver
hivernale hiérarchie homicide homicides hommage hommages homme hommes homologation homologue homologues homosexuel
homosexuels hongrois honneur honnête honorer honte honteux horaire horaires horizon hormis horreur horrible hors
hospitalier hospitaliers hospitalisation hospitalisations hospitalisé hospitalisée hospitalisées hospitalisés
hospitalière hospitalières hostile hostiles hostilité hostilités houleux hui huile huis huissier huit huitième humain
humaine humaines humains humanitaire humanitaires humanité humeur humiliation humilité humoriste humoristique humour
hurler hué huées hydrocarbures hygiène hypertension hypocrisie hypothèse hypothèses hâte hébergement héberger hébreu
hélas hélicoptère hélicoptères hémicycle héritage héritier héritière hérité héros héroïne hésitation hésite hésitent
hésité hôpital hôpitaux hôtel hôtelier hôteliers hôtellerie hôtels hôtes ici icône identification identifier identifié
identifiée identifiées identifiés identique identiques identité idole idéal idée idées idéologie idéologique ignoble
ignore ignorent ignorer illicite illicites illimitée illustration illustre illustré illégal illégale illégalement
illégales illégaux ils image images imaginaire imagine imaginer imaginez imaginé immatriculation immense immenses
immeuble immeubles immigration immigrés imminent imminente immobilier immobiliers immobilière immunitaire immunité
immédiat immédiate immédiatement impact impacter impacts impactée impactés impasse impatience impayés implantée
implication impliquant implique impliquer impliqué impliquées impliqués impopulaire importance important importante
importantes importants importation importations importe importés imposable imposant impose imposent imposer imposition
impossibilité impossible imposé imposée imposées imposés impression impressionnant impressionnante impressionnantes
improbable impuissance impunité impératif impérieux impôt impôts inacceptable inacceptables inaction inadmissible
inattendu inattendue inauguration inauguré inaugurée incapable incapables incapacité incarcération incarcéré
incarnation incarne incarner incarné incendiaires incendie incendies incendié incertain incertitude incertitudes
incidence incident incidents incitant incitation incitations incite inciter incité incluant inclure inclus inclut
incompatible incompréhensible incompréhension incompétence inconnu inconnue inconnues inconnus incontournable
incontrôlable incriminés incroyable incroyables inculpation inculpé inculpés indemnisation indemnisations indemniser
indemnisés indemnité indemnités indicateur indicateurs indication indications indice indices indien indienne indiennes
indiens indifférence indignation indigne indignes indigné indignées indigènes indiquait indiquant indique indiquent
indiquer indiqué indirectement indispensable indispensables individu individuel individuelle individuelles individuels
individus industrie industriel industrielle industrielles industriels industries indépendance indépendant indépendante
indépendants indésirables indéterminée infantile infantiles infecter infectieuses infection infections infecté
infectées infectés infirmier infirmiers infirmière infirmières inflation infliger infligé infligée influence
influencer influent information informations informatique informatiques informe informel informer informé informée
informés infraction infractions infrastructures inférieur inférieure inférieures inférieurs ingrédients ingénieur
ingénieurs ingérence inhabituel inhabituelle initial initiale initialement initiales initiateur initiative initiatives
initié initiée injecter injecté injure injures injurieux injuste injustes injustice innocence innocent innocents
innombrables innovation inondation inondations inquiet inquiets inquiète inquiètent inquiétait inquiétant inquiétante
inquiétants inquiéter inquiétude inquiétudes inquiété inquiétés inscription inscriptions inscrire inscrit inscrite
inscrites inscrits inscrivent insectes insertion insistance insistant insiste insistent insister insisté insolite
insoumis insoumise inspecteur inspecteurs inspection inspiration inspire inspirer inspiré inspirée instabilité
instable installation installations installe installer installé installée installées installés instance instances
instant instants instar instauration instaurer instauré instaurée institut institution institutions instituts
instruction instructions instrument instruments insu insuffisamment insuffisance insuffisant insuffisante
insuffisantes insuffisants insulte insulter insultes insulté insupportable insurgé insurgés insécurité intellectuel
intellectuelle intellectuels intelligence intelligent intempéries intense intenses intensifier intensifs intensité
intensive intention intentionnel intentions inter interactions intercepté interdiction interdictions interdire
interdisant interdit interdite interdites interdits interlocuteur interlocuteurs interminable interministériel
intermédiaire intermédiaires international internationale internationales internationaux interne internes internet
interpellation interpellations interpelle interpeller interpellé interpellées interpellés interprète interprétation
interpréter interprété interrogation interrogations interrogatoire interroge interrogeait interrogent interroger
interrogé interrogée interrogées interrogés interrompre interrompu interrompue interrompues interruption
intersyndicale intervenants intervenir intervention interventions intervenu intervenue intervenues intervenus
interviendra interviennent intervient interview interviews interviewé intime intimes intimidation intimité intitulé
intitulée intolérable intoxication intransigeant introduction introduire introduit introduits introuvable intrusion
intègre intégral intégrale intégralement intégralité intégration intégrer intégrité intégré intégrée intégrées
intégrés intéressant intéresse intéressement intéressent intéresser intéressé intéressée intéressés intérieur
intérieure intérieures intérieurs intérim intérimaires intérêt intérêts inutile inutiles invasion inventer inventé
inverse inverser investi investie investigation investigations investir investis investissement investissements
investisseurs investit investiture invitant invitation invite invitent inviter invité invitée invités involontaire
involontaires invoquant invoqué inédit inédite inédites inégalités inéligibilité inévitable ira irai irait irakienne
iranien iranienne ire ironie ironise ironisé iront irresponsable irruption irrégularités irrégulière islam islamique
islamiques islamiste islamistes isolement isoler isolé isolée isolées isolés israélien israélienne israéliennes
israéliens issu issue issues issus italien italienne italiennes italiens itinéraire ivre ivresse jalousie jamais jambe
jambes janvier japonais japonaise jardin jardins jauge jaune jaunes jet jeter jets jette jettent jeté jetés jeu jeudi
jeune jeunes jeunesse jeux job joie joindre joint joli jolie jouait jouant joue jouent jouer jouera jouets joueur
joueurs jour journal journalier journaliste journalistes journaux journée journées jours joué joyau judiciaire
judiciaires juge jugeait jugeant jugement jugements jugent juger juges juguler jugé jugée jugées jugés juif juifs
juillet juin juive juives juridiction juridique juridiques juriste jury juré jus jusqu jusque juste justement justes
justesse justice justifiant justification justifie justifient justifier justifié justifiée kilomètre kilomètres kilos
kurdes label laboratoire laboratoires lac lacrymogène lacrymogènes lacs lacunes laissant laisse laissent laisser
laissez laissé laissée laissées laissés lait lamente lampes lance lancement lancent lancer lanceur lanceurs lancé
lancée lancées lancés langage langue langues lançant laquelle large largement larges larmes lassitude latine lavables
lavage laver laxisme laxiste laïcité leader leaders leadership lecteurs lecture lendemain lente lentement lequel les
lesquelles lesquels lettre lettres leur leurs lever levé levée levées leçon leçons liaison liaisons libanais libanaise
liberté libertés librairie librairies libre librement libres libyen libéral libérale libération libéraux libérer
libéré libérés lice licence licenciement licenciements licencié licenciés lien liens lieu lieutenant lieux ligne
lignes limitant limitation limite limiter limites limité limitée limitées limités liquidation liquide lire lisible
liste listes listé lit litige litre litres lits littoral littéraire littéralement littérature live livraison
livraisons livre livrent livrer livres livreurs livré livrées livrés lié liée liées liés lobby local locale localement
locales localisation localiser localité localités locataire locataires location locations locaux logement logements
loger logiciel logiciels logique logiquement logistique logistiques logo logé logés loi loin lointain lois loisir
loisirs long longs longtemps longue longuement longues longueur longévité lors lorsqu lorsque lot loterie loto lots
loue louer loup lourd lourde lourdement lourdes lourds loué loyer loyers lucratif lui lumineux lumière lunaire lundi
lunettes lutte lutter luttes luxe luxueux lycée lycéen lycéens lycées lyonnais lyonnaise lâche lâcher lâché lès lève
lèvres légal légale légalement légales légalité légaux légendaire légende léger légers légiférer législatif
législation législative législatives législature légitime légitimes légitimité légumes légère légèrement légères
lésions machine machines madame magasin magasins magazine magazines magistrat magistrats magistrature magnat
magnifique magnitude mai mail maillot mails main mains maintenance maintenant maintenir maintenu maintenue maintenus
maintes maintien maintiennent maintient maire maires mairie mairies mais maison maisons majeur majeure majeures
majeurs major majoration majoritaire majoritairement majorité mal malade malades maladie maladies maladresse malaise
malfaiteurs malfrats malgré malheureuse malheureusement malheureux malien malus malversations maman management manager
manche mandat mandats manettes mange manger mangé manifestant manifestants manifestation manifestations manifeste
manifestement manifestent manifester manifesté manipulation manière manières mannequin manoeuvre manquait manque
manquement manquements manquent manquer manqué manteau maquillage marathon marbre marchand marchandise marchandises
marche marchent marcher marches marcheur marcheurs marché marchés mardi marge marges mari mariage mariages marier
marin marine marins maritime maritimes marié mariée mariés marketing marquant marque marquer marquera marques marqué
marquée marquées marqués marre mars marseillais martelé martèle marée mascarade masque masques masqué masqués massacre
masse massif massifs massive massivement massives massés match matches matchs matelas maternelle maternelles maternité
mathématiques matin matinale matinée matière matières matériel matériels mauvais mauvaise mauvaises maux maximal
maximale maximales maximum maître maîtres maîtresse maîtrise maîtriser maîtrisé mec mecs meeting meetings meilleur
meilleure meilleures meilleurs membre membres menace menacent menacer menaces menacé menacée menacées menacés menant
menaçait menaçant mener mensonge mensonges mensongères mensuel mensuelle mensuels ment mental mentale mentaux menti
mention mentionne mentionné mentions mentir mentor menu mené menée menées menés mer merci mercredi mercure merde mers
mes message messagerie messages messe mesure mesurer mesures mesuré met mets mettaient mettait mettant mette mettent
mettons mettra mettrait mettre meubles meurent meurt meurtre meurtres meurtrier meurtriers meurtrière meurtrières
micro midi mienne mieux migratoire milieu milieux militaire militaires militant militante militantes militants milite
mille milliard milliardaire milliards millier milliers million millionnaire millions mince mine mineur mineure
mineures mineurs mini minima minimiser minimisé minimum ministre ministres ministère ministères ministériel
minoritaire minorité minorités minuit minute minutes miracle mis mise mises miss mission missions misère misé mixte
mobile mobiles mobilier mobilisation mobilisations mobilise mobilisent mobiliser mobilisé mobilisées mobilisés
mobilité mobilités modalités mode moderne modernisation modernité modes modeste modestes modification modifications
modifier modifié modique modèle modèles modération modéré modérée moi moindre moindres moins mois moitié molécule
molécules moment moments mon monarque monde mondes mondial mondiale mondiales mondiaux monnaie monsieur monstre
monstres montage montagne montagnes montant montants monte montent monter montrait montrant montre montrent montrer
montres montré montrée monté montée montées montés monument monuments monétaire moque moqueries moqué moral morale
moratoire morceau morceaux mort mortalité morte mortel mortelle mortellement mortelles mortels mortes morts mosquée
mosquées mot moteur moteurs motif motifs motion motivation motivations motivé motivée moto motorisés motos mots mourir
mouvance mouvement mouvements moyen moyenne moyennes moyens multinationale multinationales multiples multiplication
multiplie multiplient multiplier multiplié multipliées multipliés multitude muni municipal municipale municipales
municipalité municipalités municipaux munis munitions mur murs musical musicale musicales musicien musiciens musique
musulman musulmane musulmans musée musées mutation mutuelles mystère mystérieux mythique mâché mène mènent mère mères
mètre mètres mécanique mécanisme mécanismes méchant mécontentement mécontents mécénat médaille médecin médecine
médecins média médian médias médiation médiatique médiatiques médical médicale médicalement médicales médicament
médicaments médicaux méditerranéen méditerranéenne méfiance mégots mélange mélanger mémoire mémoires mémorial ménage
ménages mépris méritait mérite méritent mésaventure métal métallique métaux méthode méthodes méthodologie métier
métiers métrage métro métropole métropoles métros météo météorologique météorologiques mêle même mêmes naissance
naissances natale nation national nationale nationales nationalisme nationaliste nationalité nationalités nationaux
nations nature naturel naturelle naturellement naturelles naturels naufrage navigation navire navires nazi nazie nazis
naître neige neigeux net nets nette nettement nettoyage nettoyer neuf neufs neutraliser neutralité neutre neuve
neuvième nez niant niches nie nier nitrate niveau niveaux nièce nié nocturne nocturnes noir noire noires noirs nom
nombre nombreuses nombreux nomination nommer nommé nommée noms non nord normal normale normalement normales
normalisation norme normes nos notable notamment notant note notent noter notes notification notion notoriété notre
noté nourri nourrir nourrisson nourrissons nourrit nourriture nous nouveau nouveauté nouveautés nouveaux nouvel
nouvelle nouvelles novembre noyade noyé nuage nuages nuance nuancé nucléaire nucléaires nue nues nuire nuisances nuit
nuits nul nulle numérique numériques numéro numéros nus néanmoins nécessaire nécessairement nécessaires nécessitant
nécessite nécessitent nécessité née néerlandais néerlandaise nées négatif négatifs négative négatives négligeable
négligence négociation négociations négocier négocié néo nés nôtre objectif objectifs objet objets obligation
obligations obligatoire obligatoirement obligatoires oblige obligeant obliger obligé obligée obligées obligés
observateurs observation observations observatoire observe observent observer observé observée observés obstacle
obstacles obsèques obtempérer obtenir obtention obtenu obtenues obtenus obtient obésité occasion occidental
occidentale occidentales occidentaux occulte occupait occupant occupants occupation occupe occupent occuper occupé
occupée occupées occupés occurrence octobre octogénaire octroyé océan océans odeur oeil oeuvre oeuvres offensive
offert offerte offertes offerts office officialisé officiel officielle officiellement officielles officiels officier
officiers offrant offre offrent offres offrir offrira oiseau oiseaux olympique olympiques ombre onde ondes ont onze
onéreux opinion opinions opportunité opportunités opposait opposant oppose opposent opposer opposition oppositions
opposé opposée opposées opposés optimisme optimiste option options optique opté opèrent opéra opérateur opérateurs
opération opérationnel opérationnelle opérationnelles opérations opératoire opérer opéré orage orages orageuse orageux
oral orange oranges orbite ordinaire ordinateur ordinateurs ordonnance ordonnances ordonner ordonné ordre ordres
ordures oreille oreilles ores organe organes organisait organisant organisateur organisateurs organisation
organisations organise organisent organiser organisme organismes organisé organisée organisées organisés orientale
orientation orientations orienter originaire originaires original originale origine origines orphelins oser osé otage
otages oubli oublie oublier oublié oubliés ouest oui ouragan ours out outil outils outrage outre ouvert ouverte
ouvertement ouvertes ouverts ouverture ouvrage ouvrages ouvrant ouvre ouvrent ouvrier ouvriers ouvrir ouvrira ouvrière
oxygène pacifique pacifiquement pacte pactole pagaille page pages paie paiement paiements paient paieront pain pairs
paix pakistanais palais palestinien palestinienne palettes pallier palmarès palpable paludisme pancarte pancartes
pandémie panel panier panique panne panneau panneaux pans pantalon papa pape papier papiers paquet paquets par parade
paradis parallèle parallèlement paralysie paralysé paramètres paraît paraître parc parce parcourir parcours parcouru
parcs pardon pare pareil pareille parent parents parer parfait parfaite parfaitement parfois pari paris parisien
parisienne parisiennes parisiens parking parkings parlait parlant parle parlement parlementaire parlementaires parlent
parler parlé parmi parole paroles parquet parrain part partage partageant partagent partager partagé partagée
partagées partagés partant partenaire partenaires partenariat partenariats partent parti participaient participait
participant participants participation participe participent participer participera participé particules particulier
particuliers particulière particulièrement particulières partie partiel partielle partiellement parties partir partis
partisan partisans partout parts paru parue parution parvenir parvenu parvenue parvenus parviennent parvient parvis
pas passage passager passagers passages passagère passait passant passants passation passe passent passeport
passeports passer passera passerait passeront passible passibles passif passion passionné passé passée passées passés
paternité pathologie pathologies patience patient patienter patients patrie patrimoine patron patronales patronat
patronne patrons patrouille patrouilles patte pattes pause pauvre pauvres pauvreté pavillon payant payants paye payent
payer pays paysage payé payée payées payés peau peine peinent peines peintre peinture peloton penche pencher pendant
pensaient pensais pensait pensant pense pensent penser pensez pension pensionnaires pensions pensons pensé pensée
pensées pente perception percevoir percuté percée perd perdait perdant perdants perdent perdre perdu perdue perdues
perdurer perdus performance performances permanence permanent permanente permanents permet permettait permettant
permette permettent permettra permettraient permettrait permettre permettront permis perpétré perpétuité perquisition
perquisitions persistance persiste persistent personnage personnages personnalité personnalités personne personnel
personnelle personnellement personnelles personnels personnes perspective perspectives persuadé perte pertes
pertinence pertinent perturbation perturbations perturber perturbé perturbée pervers perçoit perçoivent perçu perçue
perçues perçus pesant peser peste pesticides petit petite petites petits peu peuple peuples peuplé peuplée peur peut
peuvent peux phare phares pharmaceutique pharmaceutiques pharmacie pharmaciens pharmacies phase philosophe philosophie
phocéenne photo photographe photographie photos phrase phrases physique physiquement physiques phénomène phénomènes
pic pics pied pieds pierre pierres pilier piliers pillages pilotage pilote pilotes piloté pique piques piqué piratage
pirates pire pires piscine piscines piste pistes pistolet pivot pièce pièces piège piétons place placement placements
placent placer places placé placée placées placés plafond plafonds plafonnés plage plages plaidant plaide plaident
plaider plaidé plaignant plaignante plaignants plaignent plaindre plaine plaint plainte plaintes plaisante plaisir
plan planche plancher planches planer planning plans plantes planète planétaire plaque plaques plaqué plastique
plastiques plat plate plateau plateaux plats plaît plein pleine pleinement pleines pleins pleure pleurer pleurs
plexiglas plier plomb plombé plonge plonger plongé plongée plu pluie pluies plume plumes plupart plus plusieurs plutôt
plébiscitée plénière pneumonie pneus poche poches podium pognon poids poignardé poignée poil poing point pointant
pointe pointent pointer pointes points pointé pointée pointés poisson poissons poitrine police polices policier
policiers policière policières politique politiquement politiques polluant polluants pollution polonais polémique
polémiques polémiste pomme pompe pompes pompier pompiers ponctuellement pont ponts pop populaire populaires popularité
population populations populiste port portable portables portaient portail portait portant porte portefeuille portent
porter portera porterait portes porteur porteurs porteuse portion portrait portraits ports portuaire porté portée
portées portés posait pose posent poser positif positifs position positions positive positives possession possibilité
possibilités possible possibles possède possèdent posséder postale poste poster posteriori postes posthume posture
posté postée postées postés posé posée posées pot potable potentiel potentielle potentiellement potentielles
potentiels pots poubelle poubelles pouce poudre poudres poule poumon poumons pour pourcentage pourparlers pourquoi
pourra pourraient pourrais pourrait pourrions pourrons pourront poursuit poursuite poursuites poursuivant poursuivent
poursuivi poursuivie poursuivis poursuivra poursuivre pourtant pourvoi pourvoir poussant pousse poussent pousser
poussière poussé poussée poussés pouvaient pouvais pouvait pouvant pouvez pouvoir pouvoirs pouvons praticien
praticiens pratique pratiquement pratiquent pratiquer pratiques pratiqué pratiqués premier premiers première premières
prenait prenant prend prendra prendrait prendre prendront prends preneur prenne prennent prenons prescription
prescrire prescrit presque presse pression pressions prestataire prestataires prestation prestations prestigieuse
prestigieuses prestigieux preuve preuves prier primaire primaires prime primes prince princesse principal principale
principalement principales principaux principe principes printemps priori prioritaire prioritaires priorité priorités
pris prise prises prison prisonniers prisons prisé prisée privation privatisation prive priver privilège privilégie
privilégier privilégié privilégiée privilégiés privé privée privées privés prix prière prières pro probabilité
probable probablement probité problème problèmes problématique problématiques processus prochain prochaine
prochainement prochaines prochains proche proches proclamé procurer procureur procureurs procuré procès procéder
procédure procédures procédé producteur producteurs productif production productions productrice produire produisent
produit produite produites produits professeur professeurs profession professionnalisme professionnel professionnelle
professionnelles professionnels professions profil profile profils profit profitant profite profitent profiter profits
profité profond profonde profondes profondeur profonds profondément programmation programme programmes programmé
programmée programmés progresse progressent progresser progressif progression progressistes progressive
progressivement progressé progrès proie projecteurs projectiles projection projections projet projeter projets
prolongation prolongement prolonger prolongé prolongée promenade promenades promeneurs promesse promesses promet
promettait promettant promettent promis promise promoteur promotion promotions promouvoir prononce prononcer
prononcera prononcé prononcée prononcées prononcés pronostic propagande propagation propage propager propagé prophète
proportion proportionnelle proportions propos proposaient proposait proposant propose proposent proposer proposera
proposition propositions proposé proposée proposées proposés propre propres propreté propriétaire propriétaires
propriété propriétés prospère protagonistes protection protections protestation protestations protestent protester
protesté protocole protocoles protège protéger protégé protégée protégées protégés prouve prouver prouvé provenait
provenance provenant proviennent provient province provinces provisoire provisoires provocation provocations
provoquant provoque provoquent provoquer provoqué provoquée provoquées provoqués proximité prudemment prudence prudent
prudente prudents près pré préalable préavis précaire précaires précarité précaution précautions précieuse précieux
précipitamment précipitations précipiter précipité précis précisait précisant précise précisent préciser précises
précision précisions précisé précisée précisément précoce préconisations préconise préconisent préconisé précédant
précédemment précédent précédente précédentes précédents précédé prédictions prédilection prédire prédit prédécesseur
prédécesseurs préfectoral préfecture préfectures préfet préfets préfère préfèrent préférant préférence préférer
préféré préférée préférés préjudice prélevés préliminaire préliminaires prélèvement prélèvements prématuré prénom
préoccupant préoccupante préoccupation préoccupations préparait préparatifs préparation prépare préparent préparer
préparé préparée préparés présence présent présentaient présentait présentant présentateur présentation présentatrice
présente présentent présenter présentera présenterait présentes présents présenté présentée présentées présentés
préservation préserver présidait préside présidence président présidente présidentiel présidentielle présidentielles
présidentiels présidents présidé présidée présomption présumé présumée présumées présumés prétend prétendant prétendre
prétendu prétexte prévenant prévenir prévention prévenu prévenue prévenus prévient prévisible prévision prévisions
prévoient prévoir prévoit prévoyait prévoyant prévu prévue prévues prévus prêt prête prêter prêtes prêtre prêtres
prêts prêté prônant prône prôné pseudo psychiatre psychiatrique psychiatriques psychologique psychologiquement
psychologiques psychologue psychose pub publiant public publication publications publicitaire publicitaires publicité
publicités publics publie publient publier publique publiquement publiques publié publiée publiées publiés pubs puis
puisque puissance puissances puissant puissante puissantes puissants puisse puissent puissions puits pulmonaire puni
pur pure purement pâtes pèlerinage pèlerins père pères pèse pèsent péage péages pédagogie pédophilie pénal pénale
pénales pénalisés pénalités péninsule pénitentiaire pénurie pénuries pénétrer pénétré pérenne péri péril périmètre
période périodes périphérie périphérique périple pétition pétrole pétrolier pétroliers pêche pêcheurs pôle pôles
quadragénaire quai quais qualifiant qualification qualifie qualifier qualifié qualifiée qualifiés qualité qualités
quand quant quantité quantités quarantaine quarante quart quartier quartiers quarts quasi quasiment quatorze quatre
quatrième que quel quelconque quelle quelles quelque quelques quels question questions queue qui quiconque
quinquagénaire quinquennat quinzaine quinze quittait quittant quitte quittent quitter quittera quitté quoi quotas
quotidien quotidienne quotidiennement quotidiennes quotidiens quête rabais rachat racheter racheté raciale raciales
racines racisme raciste racistes racket raconte racontent raconter raconté radar radars radical radicale radicalement
radicales radicalisation radicalisés radicaux radio radios rafales raffineries rafraîchir rage raid rails raison
raisonnable raisons rajouter ralenti ralentir ralentissement ralliement rallier rallié ramadan ramasser rame ramener
ramené rames randonneurs rang rangs rapatriement rapatrier rapide rapidement rapides rappel rappelait rappelant
rappeler rappelle rappellent rappels rappelé rapport rapportait rapporte rapportent rapporter rapporterait rapporteur
rapports rapporté rapportés rapproche rapprochement rapprocher rapprochée rare rarement rares ras rassemblant
rassemble rassemblement rassemblements rassemblent rassembler rassemblé rassemblées rassemblés rassurant rassure
rassurer rasé rats rattaché rattrapage rattraper rattrapé raté ravage ravagent ravages ravagé ravagée ravie ravivé
rayon rayons rebaptisé rebelle rebelles rebond rebondir rebondissement rebondissements recel recense recensement
recensé recensées recensés recette recettes recevait recevant recevoir recevra recevront recherche rechercher
recherches recherché recherchée recherchées recherchés recommandation recommandations recommande recommandent
recommandé recommandée recommencé reconductible reconduite reconnais reconnaissance reconnaissant reconnaissent
reconnaît reconnaître reconnu reconnue reconnues reconnus reconquête reconstituer reconstruction reconstruire
reconversion record records recourir recours recouvert recouvrement recrudescence recrutement recrutements recruter
recruté recrutés rectificative rectifié recueille recueilli recueillies recueillir recueillis recul recule reculer
reculé recyclage redevance redevenir redit redonner redoute redoutent redouter redressement redresser redémarrage
redémarrer refaire refait reflète refonte refuge refuges refus refusait refusant refuse refusent refuser refusé
refusée refusées regagner regain regard regardant regarde regardent regarder regards regardé registre regret regrets
regrettait regrettant regrette regrettent regretter regretté regroupant regroupe regroupement regroupements regroupent
regroupés reine rejet rejeter rejette rejettent rejeté rejetée rejoindre rejoint relaie relais relance relancer
relancé relate relatif relatifs relation relations relative relativement relatives relaté relaxe relaxé relaye relayé
relayée relayées relayés relevant relever relevé relevée relevées relevés reliant relief religieuse religieuses
religieux religion relâche relâchement relâcher relâché relève relèvement relèvent remaniement remarquable remarque
remarquer remarques remarqué remarquée remboursement remboursements rembourser remboursé remboursée remboursés
remercie remercier remercié remet remettent remettre remis remise remises remontant remonte remontent remonter remonté
remontée remontées remontés remous remplace remplacement remplacer remplacé remplacée remplacés remplaçant rempli
remplie remplir remplis remplit remporte remporter remporté remportée remède remédier remémore renaissance renchéri
renchérit rencontre rencontrer rencontres rencontré rencontrée rencontrées rencontrés rend rendait rendant rende
rendent rendez rendra rendrait rendre rendu rendue rendues rendus renflouer renforce renforcement renforcer renforcé
renforcée renforcées renforcés renfort renforts renonce renoncement renoncent renoncer renoncé renouer renouvelables
renouveler renouvellement renouvelé renseignement renseignements rentabilité rentable rentrait rentrant rentre rentrer
rentré rentrée rentrés renverser renversé renvoi renvoie renvoyer renvoyé renvoyés repart repartent reparti repartir
repartis repas repenser repli report reportage reportages reporter reports reporté reportée reportées reportés repos
repose reposent reposer repousser repoussé repoussée reprenant reprend reprendra reprendre reprendront reprennent
repris reprise reprises reprochait reprochant reproche reprochent reprocher reproché reprochés reproduction reproduire
représailles représentaient représentait représentant représentante représentants représentatif représentatifs
représentation représentations représentative représentatives représente représentent représenter représentera
représenterait représenté représentés repère repérer repéré repérée repérés requiert requis requise requête requêtes
rescapés respect respectant respecte respectent respecter respectivement respectueux respecté respectée respectées
respectés respirateurs respiration respiratoire respiratoires respire respirer responsabilité responsabilités
responsable responsables ressemblait ressemble ressembler ressenti ressentir ressort ressortir ressortissants
ressource ressources restaient restait restant restants restaurant restaurants restaurateur restaurateurs restauration
restaurer reste restent rester restera resteraient resterait resteront restes restreindre restreint restriction
restrictions restrictives restructuration resté restée restées restés retard retarder retards retardé retardée retenir
retentissant retenu retenue retenues retenus retient retirant retire retirer retiré retirée retirées retirés retomber
retombées retour retourne retournent retourner retourné retours retrait retraite retraites retraité retraitée
retraités retransmise retransmission retrouve retrouvent retrouver retrouvera retrouvé retrouvée retrouvées retrouvés
revalorisation revalorisations revaloriser revanche revenait revenant revendeurs revendication revendications
revendique revendiqué revendiquée revendre revenir revente revenu revenue revenus revers reverser reversé reversée
reversés reviendra reviendrait revienne reviennent revient revivre revoir revu revue revues reçoit reçoivent reçu
reçue reçues reçus rhétorique riche riches richesse richesses rideau ridicule rien rigoureux rigueur riposte rire
rires risquant risque risquent risques rival rivales rivalité rivaux riverains rivière rivières rixe riz robe robot
robots rocambolesque rock roi roman romancier rompre rompu rond ronde roquettes rose roses roues rouge rougeole rouges
roulait roulant roule rouler roupies route routes routier routiers routière rouvert rouvertes rouvre rouvrent rouvrir
rouvrira rouvriront royal royale royaume rubrique rude rue rues ruines rumeur rumeurs rupture ruptures rural rurale
rurales ruraux russe russes ruée rythme règle règlement règlements règles règne réacteurs réaction réactions réaffirmé
réagi réagir réagissait réagit réalisateur réalisation réalise réalisent réaliser réaliste réalisé réalisée réalisées
réalisés réalité réalités réanimation rébellion récemment récent récente récentes récents réception réceptions
récession réchauffement récidive récit récits réclamaient réclamait réclamant réclamation réclame réclament réclamer
réclamé réclamée réclamés réclusion récolte récolter récoltes récolté récoltées récoltés récompense récompenser
récompensé réconciliation récupère récupération récupérer récupéré récupérés récurrentes rédacteur rédaction rédigé
réduction réductions réduire réduisant réduit réduite réduites réduits réel réelle réellement réelles réels réflexe
réflexion réflexions réfléchi réfléchir réfléchit réforme réformer réformes réfugier réfugié réfugiés réfute réfuté
référence références référendum référé régie régime régiment régimes région régional régionale régionales régionaux
régions réglementaire réglementation réglementé réglementés régler réglé réglés régularisation régulation régulier
réguliers régulière régulièrement régulières réinventer réitéré réjoui réjouie réjouir réjouit rémunération
rémunérations rémunérer rémunéré rémunérée rémunérés rénovation rénover rénové réorganisation réouverture réouvertures
répandue réparation réparations réparer répartir répartis répartition répercussions répertoriés répit réplique
répliqué répond répondait répondant répondent répondra répondre répondu réponse réponses répression républicain
républicaine républicains république réputation réputé répète répéter répétition répétitions répété répétée répétées
répétés réquisition réquisitionné réquisitions réquisitoire réseau réseaux réservation réservations réserve réserver
réserves réservé réservée réservées réservés résidait résidant réside résidence résidences résident résidents résidus
résistance résister résisté résolu résolument résolution résoudre résultat résultats résulte résume résumé résurgence
rétabli rétablir rétablissement rétention réticence réticences rétorque rétorqué réuni réunies réunion réunions réunir
réunira réunis réunissant réunissent réunit réussi réussie réussir réussissent réussit réussite réutilisables réveil
réveillé réviser révision révolte révolution révolutionnaire révèle révèlent révélait révélant révélation révélations
révéler révélé révélée révélées révélés révérence réélection réélu rêve rêver rêves rôle rôles sable sac sachant sache
sacrifice sacrifier sacré sacs saga sage sages sain saine sains saint sainte sais saisi saisie saisies saisir saisis
saisit saison saisonnier saisonniers saisonnière saisons sait salaire salaires salariale salariales salarié salariée
salariés sale salle salles salon salons saluant salue saluer salut salué saluée salve salée samedi samedis sanction
sanctionner sanctionné sanctionnée sanctionnés sanctions sanctuaire sang sanitaire sanitaires sans santé saoudien
saoudite sapeurs satellite satellites satirique satisfaction satisfaire satisfait satisfaits saturation saturés sauf
saura saurait sauter sauvage sauvages sauve sauvegarde sauver sauvetage sauveteurs sauvé sauvée sauvées savais savait
savent savez savoir savons scandale scandales scandaleux scandé scepticisme sceptique sceptiques sciemment science
sciences scientifique scientifiques scolaire scolaires scolarisés scolarité scooter score scores scrutin scrutins
scène scènes scénario scénarios seaux sec second secondaire secondaires seconde secondes secourir secouristes secours
secouru secoué secret secrets secrète secrétaire secrétaires secrétariat secteur secteurs section sein seize sel selon
semaine semaines semblable semblaient semblait semblant semble semblent sembler semblerait semblé semestre semé
seniors sens sensation sensibilisation sensibiliser sensibilité sensible sensiblement sensibles sent sentais sentence
sentent senti sentiment sentiments sentir sept septembre septième septuagénaire sera serai seraient serais serait
serein sereine sereinement serons seront serre serrer serré sert servait servant servent serveur serveurs servi
service services servir servira servis ses session sessions seuil seuils seul seule seulement seules seuls sexagénaire
sexe sexiste sexistes sexuel sexuelle sexuellement sexuelles sexuels show shows sienne siens sifflets signal signale
signalement signalements signaler signalisation signalé signalée signalées signalés signant signataires signature
signatures signaux signe signer signes significatif significative significativement signifie signé signée signés
silence silencieux sillage similaire similaires simple simplement simples simplicité simplification simplifier
simulations simultanément sincère sincères sinistre sinistrés sinon sismique site sites situation situations situe
situent situé située situées situés six sixième siècle siècles siège sièges ski slogan slogans sobre social sociale
socialement sociales socialiste socialistes sociaux sociologue société sociétés socle soeur soeurs soi soient soif
soignant soignante soignants soigner soigneusement soigné soignés soin soins soir soirs soirée soirées sois soit
soixantaine soixante sol solaire solaires soldat soldats solde solder soleil solennellement solidaire solidarité
solide solides solitaire solitude sollicitations solliciter sollicité sollicitée sollicités solo sols solution
solutions sombre sombres somme sommeil sommes sommet sommets sommé son sondage sondages sondés sonne sonner sonnette
sonné sonore sonores sont sort sortant sortante sorte sortent sortes sorti sortie sorties sortir sortira sortis souche
souches souci soucieux soucis soudain soudaine soudainement souffert souffle souffler soufflé souffrait souffrance
souffrances souffrant souffre souffrent souffrir souhait souhaitable souhaitaient souhaitait souhaitant souhaite
souhaitent souhaiter souhaiteraient souhaiterait souhaitons souhaité soulagement soulager soulevé soulignait
soulignant souligne soulignent souligner souligné soulève soulèvement soumettre soumis soumise soumises soupire
soupçon soupçonne soupçonnent soupçonné soupçonnée soupçonnées soupçonnés soupçons source sources souriant sourire
souris sourit sous soutenant soutenir soutenu soutenue soutenus soutien soutiennent soutiens soutient souvenir
souvenirs souvent souverain souveraineté souvient soviétique soyez soyons spatial spatiale spatiales spectacle
spectacles spectaculaire spectaculaires spectateur spectateurs spectre sphère sport sportif sportifs sportive
sportives sports spécial spéciale spécialement spéciales spécialiste spécialistes spécialisé spécialisée spécialisées
spécialisés spécialités spéciaux spécificité spécificités spécifique spécifiquement spécifiques spéculations stabilité
stable stables stade stades stage stand standard standards star stars station stationnement stations statistique
statistiques statue statues statut statuts sterling stipule stock stockage stocker stocks stockées stop stopper stoppé
stratégie stratégies stratégique stratégiques stress strict stricte strictement strictes stricts structure structures
studio studios stupéfiants style subi subie subies subir subissent subit submergé substance substances substitution
subvention subventions successeur successifs succession successivement successives succombé succède succèdent succès
succéder succédé sucre sud suffira suffisamment suffisant suffisante suffisantes suffisants suffit suffrages suggère
suggéré suicide suicides suicidé suis suisse suisses suit suite suites suivant suivante suivantes suivants suivent
suivi suivie suivies suivis suivre sujet sujets super superficie supermarché supermarchés suppléant supplémentaire
supplémentaires support supporte supporter supporters suppose supposé supposée supposés suppression suppressions
supprime supprimer supprimé supprimée supprimées supprimés suprême supérieur supérieure supérieures supérieurs sur
surcroît surface surfaces surmonter surmonté surnom surnommé surnommée surplus surprenant surprenante surprendre
surpris surprise surprises surréaliste sursis surtout surveillance surveillants surveiller surveillée survenu survenue
survenus survie survient survivant survivants survivre survécu susceptible susceptibles suscitant suscite susciter
suscité suscitée suspect suspecte suspects suspecté suspectés suspend suspendre suspendu suspendue suspendues
suspendus suspens suspense suspension suspicion suédois suédoise symbole symboles symbolique sympathique sympathisants
symptôme symptômes syndical syndicale syndicales syndicaliste syndicalistes syndicat syndicats syndicaux syndrome
synonyme synthèse syrien syrienne système systèmes systématique systématiquement systémique sèche sèchement séance
séances sécheresse sécurisation sécuriser sécurisé sécurisée sécuritaire sécuritaires sécurité séduire séduit séisme
séjour séjourné séjours sélection sélectionnés sénateur sénateurs séparation sépare séparer séparé séparément séparés
séquence séquences séquestration série séries sérieuse sérieusement sérieuses sérieux sérénité sésame sévit sévère
sévèrement sévères sévérité sûr sûre sûrement sûreté sûrs tabac table tableau tableaux tables tablettes tabou taille
taire talent talents talons tampon tancé tandis tank tant tante tape taper tapis tard tardive tardé tarif tarifaire
tarifs tas taux taxation taxe taxer taxes taxi taxis tchèque techniciens technique techniquement techniques
technologie technologies technologique technologiques tel telle tellement telles tels temporaire temporairement
temporaires temps tempère température températures tempéré tempête tempêtes tenait tenant tendance tendances tendre
tendu tendue tendues tendus teneur tenir tennis tension tensions tentaient tentait tentant tentation tentative
tentatives tente tentent tenter tentes tenté tenu tenue tenues tenus terme termes termine terminer terminera terminé
terminée terrain terrains terrasse terrasses terre terres terrestre terreur terrible terribles terriens territoire
territoires territorial territoriale territoriales terrorisme terroriste terroristes tes test testament teste tester
tests testé testée testées testés texte textes textile thermique thermiques thermomètre thème thèmes thèse thé
thématiques théorie théories théâtre théâtres ticket tickets tiendra tiennent tiens tient tiers timide tir tirage
tirant tire tirent tirer tireur tirs tiré tirée tirées tirés tissu titre titres titulaire titulaires toi toile
toilette toilettes toit toits toiture tollé tolérance tombe tombent tomber tombé tombée tombées tombés ton tonne
tonnerre tonnes top torrentielles tort torture total totale totalement totalité touchait touchant touche touchent
toucher touchera toucherait toucheront touché touchée touchées touchés toujours tour tourisme touriste touristes
touristique touristiques tourmente tournage tournages tournant tourne tournent tourner tourné tournée tournées tours
tous tout toute toutefois toutes toux toxique toxiques trace traces tract tractations tracts tradition traditionnel
traditionnelle traditionnellement traditionnelles traditionnels traduire traduit trafic trafiquants tragique tragédie
trahison train trains trait traitant traitants traite traitement traitements traiter traits traité traitées traités
trajectoire trajet trajets tramway tranche trancher tranches tranché tranquille tranquillement tranquillité
transaction transactions transfert transferts transformation transforme transforment transformer transformé
transformée transformés transférer transféré transférés transition transmet transmettre transmis transmise
transmission transparence transparent transparente transport transportait transportant transporter transporteur
transporteurs transports transporté transportée transportés traque traquer traumatique traumatisme travail
travaillaient travaillait travaillant travaille travaillent travailler travailleur travailleurs travailliste
travaillons travaillé travaux travers traverse traversent traverser traversé traversée traçage treize tremblement
trentaine trente trentenaire tri tribunal tribunaux tribune tribut tricolore trimestre trio triomphe triple triplé
triste tristesse trois troisième trompe tromper tromperie trompeurs trompé trop tropicale trottinettes trottoir
trottoirs trou trouble troubles troupes trous trouvaient trouvait trouvant trouve trouvent trouver trouvera trouvé
trouvée trouvées trouvés truc trucs très trésor trésorerie trésorier trésors trêve trône tsunami tuant tube
tuberculose tubes tue tuer tuerie tueur tunnel turc turque turques tutelle tuyaux tué tuée tuées tués type types tâche
tâches télé télécommunications téléphone téléphones téléphonique téléphoniques téléspectateurs télétravail télévision
télévisions télévisé télévisée télévisées télévisés témoignage témoignages témoigne témoigner témoigné témoin témoins
ténors tête têtes tôt ultime ultra ultérieurement unanimité une unes uni unies uniforme union unique uniquement
uniques unir unis unité unités univers universel universelle universitaire universitaires université universités uns
urbain urbaine urbaines urbains urgence urgences urgent urne urnes usage usagers usages usine usines usées utile
utiles utilisait utilisant utilisateur utilisateurs utilisation utilise utilisent utiliser utilisé utilisée utilisées
utilisés utilité vacances vacanciers vacants vaccin vaccination vacciner vaccins vaccinés vaches vague vagues vain
vaincre vainqueur vais valable valait valent valeur valeurs validation valide valider validité validé validée validés
valises vallée valoir valoriser valu van vandalisme vandalisé vantant vanter vanté variable variables varient variété
vas vaste vastes vaut vedette veille veiller venaient venait venant vend vendant vendent vendeur vendeurs vendeuse
vendre vendredi vendu vendue vendues vendus venez vengeance venger venir venons vent vente ventes ventilation ventre
vents venu venue venues venus verbal verbales verbalisation verbalisations verbaliser verbalisé verbaux verdict verra
verre verres verront vers verse versement versements verser version versions versé versée versées versés vert verte
vertement vertes verts vertu vertus veste veto veulent veut veuve veux via viable viande vice victime victimes
victoire victoires vide vider vides vidé vidéo vidéos vie vieil vieille vieilles vieillesse vieillissement viendra
viendront vienne viennent viens vient vierge vies vieux vif vigilance vigilant vigilants vignette vigueur villa
village villageois villages villas ville villes vin vingt vingtaine vins viol violation violations violemment violence
violences violent violente violentes violents viols violé violée virage virale virales virement virer virtuel
virtuelle virus viré vis visa visage visages visait visant vise visent viser viseur visibilité visible visiblement
visibles vision visionner visionnée visite visiter visites visiteurs visité visuel visé visée visées visés vit vital
vitale vitales vite vitesse viticulteurs vitre vitres vitrine vitrines vitriol vivaient vivait vivant vivante vivants
vive vivement vivent vives vivons vivre vivres vocabulaire vocation voeux voici voie voient voies voile voilà voilée
voir voire voirie vois voisin voisinage voisine voisines voisins voit voiture voitures voix vol volant vole voler
volet volets voleur voleurs volontaire volontairement volontaires volontariat volontiers volonté vols volte volume
volumes volé volée volés vont vos votants vote votent voter voterait votes votre voté votée votées voudraient voudrais
voudrait voudront voulaient voulais voulait voulant voulez voulions vouloir voulons voulu voulue vous voyage voyager
voyages voyageur voyageurs voyaient voyait voyant voyez voyons voyous vrai vraie vraies vraiment vrais
vraisemblablement vue vues vulnérabilité vulnérable vulnérables vus vécu vécue végétation véhicule véhicules vélo
vélos vérification vérifications vérifier vérifié véritable véritablement véritables vérité vérités vétérinaire
vétérinaires vêtements vêtu vêtus yeux zone zones zéro âge âges âgé âgée âgées âgés âme ème ère ébranlé écart écarte
écarter écarts écarté écartée échange échanger échanges échangé échantillon échantillons échappe échappent échapper
échappé échauffourées échec échecs échelle échelons écho échoué échéance échéances échéant éclair éclaircir éclats
éclaté école écoles écoliers écologie écologique écologiques écologiste écologistes économie économies économique
économiquement économiques économiser économiste économistes écopé écosystème écouler écoulé écoulée écoulés écoute
écouter écoutes écran écrans écraser écrasé écrire écrit écrite écrits écriture écrivain écrivait écrivent écroué
écroués édifice édile éditeur éditeurs édition éditions éditorial éditoriale éducatif éducation éducative égal égale
également égalité égard égide église églises égyptien égyptienne égyptiennes élaboration élaborer élaboré élan élargi
élargie élargir élargissement électeur électeurs élection élections électoral électorale électorales électorat
électricité électrique électriques électrochoc électronique électroniques élevage élevages élevait élevant élever
éleveur éleveurs élevé élevée élevées élevés éligible éligibles élimination éliminer éliminé élire élite élites éloge
éloignement éloigner éloigné éloignés élu élue élues élus élève élèvent élèvera élèverait élèves élément élémentaire
éléments émaillé émanant émergence émerger émergé émet émettre émeutes émis émises émissaire émission émissions émoi
émotion émotions émouvant ému émue émus énergie énergies énergétique énergétiques énerve énervé énième énorme énormes
énormément énumère énuméré épais épargne épargner épargné épargnée épaules éphémère épicentre épicerie épidémie
épidémies épidémique épingle épinglé épisode épisodes éponge éponyme époque épouse épouser époux épreuve épreuves
épuisement épuisé épuisés épée équilibre équipage équipe équipement équipements équiper équipes équipé équipée
équipées équipés équitable équité équivalent équivalente équivalents érigé érosion établi établie établies établir
établissement établissements établit étage étages étaient étais était étalement étaler étant étape étapes état
étatique états étau éteindre éteint étend étendre étendu étendue étendues éthique étions étiquetage étiquette
étiquettes étoile étoiles étonnant étonnante étonne étonnement étonné étrange étranger étrangers étrangère étrangères
étroit étroite étroitement étude études étudiant étudiante étudiantes étudiants étudie étudier étudié étudiée étudiés
été évacuation évacuer évacué évacuée évacuées évacués évaluation évaluations évalue évaluer évalué évaluée évalués
évasion éventualité éventuel éventuelle éventuellement éventuelles éventuels évidemment évidence évident évidente
évitant évite éviter évité évités évolue évoluent évoluer évolution évolutions évolué évoquait évoquant évoque
évoquent évoquer évoqué évoquée évoquées évoqués évènement évènements événement événementiel événements êtes être
êtres île îles
`;
