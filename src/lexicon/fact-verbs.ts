/**
 * The verbs of business facts. sense | infinitives; a phrase goes on behind its verb (« mettre la main sur »), a
 * reflexive verb has its « se » before. Forms are made by src/link/facts/conjugation.ts. Written for press-facts.
 */
export const FACT_VERBS: ReadonlyArray<readonly [sense: string, verbs: string]> = [
  [
    'Buy',
    `racheter; acquérir; absorber; s'offrir; se payer; s'emparer de; s'emparer du; s'emparer d'; mettre la main sur; faire main basse sur;
    prendre le contrôle de; prendre le contrôle du; prendre le contrôle d'; faire l'acquisition de; faire l'acquisition d'; faire l'acquisition du; se porter acquéreur de; se porter acquéreur du; se porter acquéreur d'; devenir propriétaire de; devenir propriétaire du; devenir propriétaire d'; prendre possession de; avaler`,
  ],
  ['Covet', 'jeter son dévolu sur; convoiter; lorgner'],
  ['Seize', 'mettre la main'],
  ['Purchase', 'acheter'],
  ['TakeOver', 'reprendre'],
  [
    'Sell',
    "vendre; céder; revendre; se séparer de; se séparer d'; se délester de; se délester d'; se défaire de; se défaire d'",
  ],
  ['Shed', "se passer de; se passer d'; se séparer de; se séparer d'; se délester de; se défaire de"],
  ['Take', 'prendre; détenir; monter; posséder; porter; contrôler'],
  [
    'Join',
    "entrer au capital de; entrer au capital du; entrer au capital d'; monter au capital de; monter au capital du; monter au capital d'",
  ],
  ['Invest', 'investir; injecter; réinvestir; remettre au pot; mettre au pot; coinvestir'],
  ['Raise', 'lever; emprunter'],
  [
    'Get',
    'boucler; réaliser; annoncer; finaliser; conclure; réussir; obtenir; recevoir; décrocher; bénéficier; signer; contracter; souscrire; négocier; mobiliser; opérer; procéder; sécuriser; solliciter; accepter; souscrire à; se voir accorder; se voir octroyer',
  ],
  ['Post', 'dégager; afficher; enregistrer; publier; accuser; essuyer; subir; générer; atteindre'],
  [
    'Announce',
    'annoncer; publier; dévoiler; officialiser; confirmer; présenter; communiquer; divulguer; préciser; détailler',
  ],
  ['Lead', 'mener; conduire; piloter'],
  ['Receive', 'recevoir; décrocher'],
  ['Grant', 'accorder; octroyer; prêter; verser; apporter; allouer; consentir; débloquer'],
  ['Earn', 'engranger; encaisser'],
  ['Lose', 'perdre'],
  ['Value', 'valoriser'],
  ['Weigh', 'peser; valoir'],
  ['Assess', 'évaluer; estimer; chiffrer; valoriser'],
  ['Reach', "s'élever; atteindre; se monter; porter; dépasser; avoisiner; approcher; frôler"],
  ['Fine', 'condamner; sanctionner; épingler'],
  [
    'Suffer',
    "écoper; payer; verser; débourser; s'acquitter; régler; se voir infliger; se voir imposer; se voir condamner à; faire l'objet de; faire l'objet d'; encourir; risquer; accepter",
  ],
  [
    'Pass',
    `passer sous le contrôle de; passer sous le contrôle du; passer sous le contrôle d'; passer sous pavillon; tomber dans l'escarcelle de; tomber dans l'escarcelle du; tomber dans l'escarcelle d';
    passer dans le giron de; passer dans le giron du; rejoindre le giron de; rejoindre le giron du; tomber dans le giron de; tomber dans le giron du; tomber aux mains de; tomber aux mains du; entrer dans le giron de; entrer dans le giron du; passer sous la coupe de; passer sous la coupe du; passer entre les mains de; passer aux mains de; passer aux mains du; tomber entre les mains de; tomber sous la coupe de; tomber sous le contrôle de; tomber sous pavillon; intégrer le giron de; s'adosser à; atterrir dans l'escarcelle de; finir dans l'escarcelle de; rejoindre l'escarcelle de`,
  ],
  ['Lend', 'prêter'],
  ['Become', 'devenir'],
  ['Spend', 'débourser'],
  ['Bet', 'miser; parier'],
  ['Pool', 'regrouper; fusionner; loger; former; constituer; monter; mettre en commun; rapprocher'],
  ['Stake', 'miser; parier; placer; mettre; remettre; engager; risquer; réinjecter; apporter'],
  ['Devote', 'consacrer; débloquer; allouer; dépenser; engager; dédier'],
  ['Collect', 'récolter; réunir; collecter'],
  ['Issue', 'émettre; placer'],
  ['Fund', 'recapitaliser; renflouer; financer; refinancer'],
  ['Bind', 'allier à; allier au; associer à; associer au'],
  ['Rebuff', 'rejeter; repousser; refuser; décliner; accepter; recevoir; examiner; étudier'],
  ['Threat', 'menacer'],
  [
    'Settle',
    `solder; clore; mettre fin à; mettre fin aux; mettre un terme à; mettre un terme aux; éteindre; échapper à; échapper aux;
    éviter un procès; éviter le procès; éviter des poursuites; éviter les poursuites; éviter une condamnation`,
  ],
  ['Vanish', 'disparaître; passer à la trappe'],
  ['Reduce', 'réduire; diminuer; amputer; tailler dans'],
  ['Launch', 'lancer en'],
  ['Pay', 'débourser; payer; dépenser; verser; mettre'],
  ['Inflict', 'infliger; imposer; prononcer'],
  ['Strike', 'frapper'],
  ['Order', 'ordonner; enjoindre'],
  [
    'Cut',
    'supprimer; licencier; biffer; sacrifier; détruire; remercier; tailler; sabrer; congédier; renvoyer; mettre à pied; mettre à la porte',
  ],
  ['Seek', 'chercher; rechercher'],
  ['Hire', 'recruter; embaucher'],
  ['Create', 'créer'],
  ['Swell', 'étoffer; gonfler'],
  ['Gather', 'regrouper; rassembler; réunir; revendiquer'],
  ['Work', 'travailler'],
  ['Employ', 'employer; compter; faire travailler; occuper'],
  ['Found', 'fonder; cofonder; co-fonder; créer'],
  ['Born', 'naître; voir le jour'],
  ['Exist', 'exister'],
  [
    'Tie',
    'nouer; créer; finaliser; boucler; signer; conclure; annoncer; sceller; officialiser; dévoiler; passer; établir; prolonger; renouveler; trouver; parvenir; parapher; ratifier; entériner; étendre; renforcer; approfondir',
  ],
  [
    'Ally',
    `s'associer à; s'associer avec; s'associer au; s'allier à; s'allier avec; s'allier au; faire équipe avec; collaborer avec; coopérer avec; unir ses forces avec;
    faire alliance avec; s'associer; s'allier; unir leurs forces; faire cause commune avec; fusionner; fusionner avec; se marier avec; unir ses forces à; joindre ses forces à; joindre leurs forces; joindre ses forces avec; faire alliance; mettre en commun; se rapprocher de; se rapprocher du; se rapprocher d'; travailler main dans la main; travailler main dans la main avec; coopérer; faire équipe; convoler`,
  ],
];

/** Nouns. senses | words. */
export const FACT_NOUNS: ReadonlyArray<readonly [senses: string, nouns: string]> = [
  ['BuyNoun', 'rachat; acquisition; reprise; prise de contrôle; absorption; mainmise'],
  [
    'BuyNoun BidNoun',
    "OPA; offre de rachat; offre d'achat; offre publique d'achat; offre de reprise; offre d'acquisition",
  ],
  [
    'DealingNoun',
    "opération; transaction; montant de la transaction; prix de vente; prix d'achat; montant de l'opération",
  ],
  ['SellNoun', 'vente; cession; revente'],
  ['GripNoun', 'giron; pavillon; escarcelle'],
  ['WayNoun', 'entrée; arrivée; passage; montée'],
  ['EntryNoun', 'entrée au capital; montée au capital; arrivée au capital'],
  ['StakeNoun', 'participation; capital; parts; actions; titres; prise de participation; actionnaire'],
  ['InvestNoun', 'investissement; investissements; injection; mise'],
  [
    'RaiseNoun AidNoun RoundNoun',
    `levée de fonds; tour de table; levée; augmentation de capital; tour de financement; levées de fonds; série A; série B; série C; série D; tour d'amorçage;
    introduction en Bourse; introduction en bourse; entrée en Bourse; entrée en bourse; IPO; recapitalisation; émission obligataire; émission d'obligations; placement privé; émission de dette`,
  ],
  [
    'RaiseNoun AidNoun',
    "emprunt; prêt; prêts; prêt garanti; prêt garanti par l'Etat; prêt garanti par l'État; prêt bancaire; PGE; emprunt obligataire; ligne de crédit",
  ],
  [
    'AidNoun',
    "financement; aide; aides; soutien; soutien financier; aide financière; subvention; subventions; crédit; avance; aides publiques; plan de sauvetage; plan de soutien; plan d'aide; plan de financement; avance remboursable; facilité de crédit",
  ],
  [
    'PartNoun',
    'activités; activité; branche; filiale; filiales; division; pôle; actifs; marque; marques; enseigne; magasins; contrôle; moitié; totalité; imprimerie; maison mère',
  ],
  ['PartNoun SiteNoun', 'site; sites; usine; usines'],
  [
    'RevenueNoun',
    "chiffre d'affaires; chiffre d’affaire; chiffre d'affaire; chiffres d'affaires; CA; recettes; ventes; facturations; revenus publicitaires; recettes publicitaires",
  ],
  ['RevenueNoun HouseholdNoun', 'revenus; revenu'],
  [
    'ProfitNoun',
    `bénéfice; bénéfices; bénéfice net; bénéfice opérationnel; profit; profits; profit net; résultat net; résultat opérationnel; résultat d'exploitation;
    bénéfice d'exploitation; marge opérationnelle; marge opérationnelle courante; résultat opérationnel courant; résultat courant; résultat net part du groupe; bénéfice net part du groupe; Ebitda; excédent brut d'exploitation`,
  ],
  [
    'LossNoun',
    "perte; pertes; perte nette; pertes nettes; perte opérationnelle; pertes opérationnelles; déficit; manque à gagner; perte d'exploitation",
  ],
  [
    'ValueNoun',
    "valorisation; capitalisation; capitalisation boursière; valeur boursière; valeur en Bourse; valeur en bourse; valeur de marché; valeur d'entreprise; valorisation boursière",
  ],
  ['WorthNoun', 'valeur'],
  [
    'SiteNoun',
    'construction; rénovation; modernisation; agrandissement; extension; transition énergétique; centre de données; centres de données; brasserie; agrandir; moderniser; construire; chantier; recherche et développement',
  ],
  ['AimNoun', 'vue'],
  ['PartnerNoun', "partenaire de; partenaire d'; partenaire du"],
  [
    'FineNoun PenaltyNoun',
    'amende; amendes; amende record; amende administrative; pénalité; pénalités; sanction; sanctions; astreinte',
  ],
  ['FineNoun', 'redressement; redressement fiscal; dommages et intérêts; dommages-intérêts; indemnités'],
  ['SentenceNoun', 'condamnation'],
  ['CutNoun', 'suppression; suppressions; licenciement; disparition; destruction'],
  [
    'CutNoun SocialNoun',
    `plan social; plan de départs; plan de départs volontaires; plan de licenciement; plan de licenciements; PSE; rupture conventionnelle collective; ruptures conventionnelles collectives; plan de sauvegarde de l'emploi;
    plan de suppressions de postes; plan de suppressions d'emplois; plan de suppression de postes; plan de suppression d'emplois`,
  ],
  [
    'SettlementNoun',
    "accord amiable; accord à l'amiable; règlement amiable; règlement à l'amiable; transaction judiciaire",
  ],
  ['SuitNoun', 'poursuites; enquête; enquêtes; litige; litiges; contentieux; procès; procédure; procédures'],
  ['KeyNoun', 'clé; clef'],
  ['LeaveNoun', 'départ'],
  ['HireNoun', 'embauche; recrutement; créations'],
  ['HireNoun FoundNoun', 'création'],
  ['FoundNoun', 'fondation; naissance'],
  [
    'StaffNoun',
    `postes; poste; emplois; emploi; personnes; CDI; équivalents temps plein; ETP; postes de travail; effectifs; effectif; départs; saisonniers; alternants;
    apprentis; journalistes; conducteurs; pilotes; chercheurs; agents; CDD; jeunes; personnel`,
  ],
  [
    'WorkerNoun StaffNoun',
    `salariés; salarié; employés; collaborateurs; travailleurs; ouvriers; ingénieurs; développeurs; conseillers; vendeurs; intérimaires; cadres;
    techniciens`,
  ],
  [
    'CutNoun StaffNoun',
    "suppressions de postes; suppressions d'emplois; suppressions d'emploi; suppressions de poste; licenciements; licenciements secs; départs volontaires; départs contraints",
  ],
  ['HireNoun StaffNoun', "embauches; recrutements; créations d'emplois; créations de postes"],
  // What a company sells and buys without a company going with it.
  [
    'PropertyNoun',
    `siège; siège social; immeuble; immeubles; bureaux; bâtiment; bâtiments; terrain; terrains; tour; hôtel particulier; villa; château; appartement; appartements; logements;
    entrepôt; entrepôts; avions; appareils; navires; droits; droits de diffusion; droits TV; licence; licences; brevet; brevets; doses; masques; tableau; tableaux; murs`,
  ],
  ['DealNoun', "accord; accords; protocole d'accord; contrat de distribution; contrat de coopération"],
  [
    'TieNoun DealNoun VentureNoun',
    'coentreprise; co-entreprise; joint-venture; joint venture; société commune; filiale commune; entreprise commune',
  ],
  // Accords that tie no companies.
  [
    'OtherDealNoun',
    "accord à l'amiable; accord amiable; accord salarial; accord collectif; accord de compétitivité; accord d'entreprise; accord de branche; accord social; accord majoritaire",
  ],
  [
    'TieNoun DealNoun',
    `partenariat; partenariats; fusion; rapprochement; alliance; accord de partenariat; accord de distribution; accord de coopération; coopération; accord-cadre;
    collaboration; contrat de partenariat; partenariat stratégique; partenariat exclusif`,
  ],
];

/**
 * What a sentence must hold beside a word of these senses to tell a fact: a company named, a sum, a date, a number and
 * counted staff (`staff`: it is the staff), a company and a number (`share`), a company and a sum (`priced`).
 */
export const TRIGGERS: ReadonlyArray<
  readonly [needs: 'company' | 'amount' | 'date' | 'counted' | 'staff' | 'share' | 'priced', senses: string]
> = [
  [
    'company',
    'Pass Invest Join Buy Covet Seize Purchase TakeOver Sell Ally BuyNoun SellNoun StakeNoun InvestNoun TieNoun DealNoun Found GripNoun EntryNoun VentureNoun RoundNoun Bind PartnerNoun',
  ],
  [
    'amount',
    'Sell Settle Lend Invest InvestNoun Raise Receive Earn Lose Value Weigh FineNoun Fine AidNoun RaiseNoun RevenueNoun ProfitNoun LossNoun ValueNoun DealingNoun SettlementNoun SentenceNoun',
  ],
  ['date', 'Found Born Launch Exist FoundNoun'],
  [
    'counted',
    'Vanish Threat Reduce Cut Shed Hire Create Employ Seek Swell Gather Work CutNoun HireNoun LeaveNoun KeyNoun',
  ],
  ['staff', 'StaffNoun'],
  ['share', 'Take Purchase'],
  ['priced', 'Spend Stake Bet Devote Collect Fund WorthNoun Assess'],
];

/** Verbs that govern another and say how sure it is: status | infinitives with what links them. */
export const STATUS_VERBS: ReadonlyArray<readonly [status: 'planned' | 'hypothetical' | 'denied', verbs: string]> = [
  [
    'planned',
    `prévoir de; prévoir d'; vouloir; compter; souhaiter; projeter de; projeter d'; s'apprêter à; ambitionner de; ambitionner d'; aller; entendre; décider de; décider d'; promettre de; promettre d';
    s'engager à; espérer; viser; avoir l'intention de; avoir l'intention d'; être en passe de; être en passe d'; être sur le point de; être sur le point d'; prévoir; planifier; accepter de; accepter d'; proposer de; proposer d'; chercher à; tenter de; tenter d';
    programmer; s'attendre à; tabler sur; se préparer à; être prêt à; être prête à; choisir de`,
  ],
  [
    'hypothetical',
    `envisager de; envisager d'; envisager; étudier; réfléchir à; négocier; être en négociations pour; être en discussions pour; être en pourparlers pour; discuter de; discuter d'; examiner;
    songer à; hésiter à; être tenté de; être tentée de; être intéressé par; être intéressée par; être susceptible de; menacer de; menacer d'; risquer de; risquer d'; risquer; encourir; évoquer`,
  ],
  [
    'denied',
    "renoncer; renoncer à; renoncer au; renoncer aux; démentir; nier; refuser de; refuser d'; exclure de; exclure d'; abandonner; exclure; rejeter; écarter; repousser; décliner; éviter; épargner; mettre fin à; mettre fin au",
  ],
];

/** As `STATUS_VERBS`; but in the past they are done: « a dû supprimer », « a pu lever ». */
export const MODAL_VERBS: typeof STATUS_VERBS = [
  ['planned', 'devoir; réussir à'],
  ['hypothetical', 'pouvoir'],
];

/** Words that say how sure a thing is by themselves. */
export const STATUS_WORDS: ReadonlyArray<
  readonly [status: 'planned' | 'hypothetical' | 'denied' | 'reported', words: string]
> = [
  [
    'planned',
    'projet de; projets de; futur; future; prochain; prochaine; à venir; objectif; prévu; prévue; prévus; prévues; attendu; attendue; promesse de',
  ],
  [
    'hypothetical',
    `éventuel; éventuelle; possible; potentiel; potentielle; hypothétique; si; s'il; s'ils; s'elle; négociations; pourparlers; discussions; doutes; hypothèse; scénario; rumeurs de; candidat à; candidate à; candidat au; candidate au; candidats à; candidats au;
    intéressé; intéressée; sur les rangs; piste; perspective; en cas de; en cas d'; à condition; offre; menace; risque; passible; passibles`,
  ],
  [
    'denied',
    'faux; fausse; sans suite; échec de; échoué; démenti; démentie; abandon de; annulation de; avorté; avortée',
  ],
  [
    'reported',
    'rumeur; rumeurs; présumé; présumée; prétendu; supposé; supposée; aurait-il; selon des rumeurs; dit-on; semble-t-il; apparemment',
  ],
];
