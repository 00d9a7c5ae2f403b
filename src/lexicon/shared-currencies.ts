/**
 * Bare names that several countries share: the code is that of the country whose words the article holds most often,
 * else the press's habit. `?` in place of a habit: without a cue it is no currency (« 300 livres » are books).
 * Written for press-facts from the usage of the French press.
 */
export const SHARED_NAMES: ReadonlyArray<
  readonly [names: string, habit: string, cues: ReadonlyArray<readonly [code: string, words: string]>]
> = [
  [
    'dollar; dollars; $',
    'USD',
    [
      [
        'CAD',
        'canadien canadienne canadiens canadiennes Canada Québec québécois québécoise québécoises Montréal Toronto Ottawa Vancouver Ontario Alberta',
      ],
      [
        'USD',
        'américain américaine américains américaines Américains États-Unis Washington Trump Obama Biden Californie Wall',
      ],
      ['AUD', 'australien australienne australiens australiennes Australie Sydney Melbourne Canberra'],
      ['NZD', 'néo-zélandais néo-zélandaise Wellington Auckland'],
      ['HKD', 'hongkongais hongkongaise Hongkong'],
      ['SGD', 'singapourien singapourienne singapouriens Singapour'],
    ],
  ],
  [
    'livre; livres',
    '?',
    [
      [
        'GBP',
        'britannique britanniques Britannique Britanniques Londres Royaume-Uni Angleterre anglais anglaise anglaises Anglais Écosse écossais gallois sterling Brexit BBC Premier Cameron Johnson £',
      ],
      ['EGP', 'Égypte égyptien égyptienne égyptiens Caire'],
      ['LBP', 'Liban libanais libanaise Beyrouth'],
      ['TRY', 'Turquie turc turque turcs Ankara Istanbul Erdogan'],
      ['SYP', 'Syrie syrien syrienne Damas'],
      ['SDG', 'Soudan soudanais Khartoum'],
    ],
  ],
  [
    'franc; francs',
    'FRF',
    [
      [
        'CHF',
        'suisse suisses Suisse Suisses helvétique helvétiques Genève Zurich Bâle Berne Lausanne Vaud vaudois genevois genevoise Fribourg Neuchâtel',
      ],
      [
        'XOF',
        'Sénégal sénégalais sénégalaise Dakar ivoirien ivoirienne Abidjan Mali malien malienne Bamako Togo Lomé Bénin Cotonou Niger Niamey Burkina Ouagadougou Cameroun camerounais Yaoundé Douala Gabon gabonais Libreville Tchad Brazzaville',
      ],
      ['BEF', 'belge belges Belgique Bruxelles'],
      ['XPF', 'calédonien calédonienne calédoniens Nouméa Tahiti polynésien polynésienne Papeete'],
      ['CDF', 'Kinshasa RDC Lubumbashi Goma Kivu'],
      ['GNF', 'guinéen guinéenne guinéens Guinée Conakry'],
      ['RWF', 'rwandais rwandaise Rwanda Kigali'],
      ['BIF', 'burundais burundaise Burundi Bujumbura'],
      ['DJF', 'djiboutien djiboutienne Djibouti'],
      ['KMF', 'comorien comorienne Comores Moroni'],
    ],
  ],
  [
    'couronne; couronnes',
    '?',
    [
      ['SEK', 'suédois suédoise suédoises Suède Stockholm Göteborg'],
      ['NOK', 'norvégien norvégienne norvégiens Norvège Oslo'],
      ['DKK', 'danois danoise danoises Danemark Copenhague'],
      ['CZK', 'tchèque tchèques Prague'],
      ['ISK', 'islandais islandaise Islande Reykjavik'],
    ],
  ],
  [
    'peso; pesos',
    'MXN',
    [
      ['MXN', 'mexicain mexicaine mexicains Mexique Mexico'],
      ['ARS', 'argentin argentine argentins Argentine Buenos'],
      ['CLP', 'chilien chilienne chiliens Chili Santiago'],
      ['COP', 'colombien colombienne colombiens Colombie Bogota'],
      ['PHP', 'philippin philippine Philippines Manille'],
      ['UYU', 'uruguayen uruguayenne Uruguay Montevideo'],
      ['CUP', 'cubain cubaine Cuba Havane'],
      ['DOP', 'dominicain dominicaine Dominicaine'],
    ],
  ],
  [
    'dinar; dinars',
    'DZD',
    [
      ['DZD', 'algérien algérienne algériens Algérie Alger'],
      ['TND', 'tunisien tunisienne tunisiens Tunisie Tunis'],
      ['LYD', 'libyen libyenne Libye Tripoli'],
      ['IQD', 'irakien irakienne Irak Bagdad'],
      ['KWD', 'koweïtien Koweït'],
      ['JOD', 'jordanien Jordanie Amman'],
      ['RSD', 'serbe serbes Serbie Belgrade'],
    ],
  ],
  ['lire; lires', 'ITL', [['TRY', 'Turquie turc turque turcs Ankara Istanbul Erdogan']]],
  ['mark; marks', 'DEM', []],
  [
    'dirham; dirhams',
    'MAD',
    [
      ['MAD', 'marocain marocaine marocains marocaines Maroc Rabat Casablanca Marrakech Tanger'],
      ['AED', 'émirati émiratie émiratis Émirats Dubaï Abou Dhabi'],
    ],
  ],
  [
    'riyal; riyals',
    'SAR',
    [
      ['SAR', 'saoudien saoudienne saoudiens Saoudiens Riyad Djeddah Mecque'],
      ['QAR', 'qatari qatarie qataris qatariens Qatar Doha'],
      ['OMR', 'omanais omanaise Oman Mascate'],
      ['YER', 'yéménite yéménites Yémen Sanaa'],
      ['IRR', 'iranien iranienne iraniens Iran Téhéran'],
    ],
  ],
  [
    'rial; rials',
    'IRR',
    [
      ['IRR', 'iranien iranienne iraniens iraniennes Iran Téhéran'],
      ['SAR', 'saoudien saoudienne saoudiens Saoudiens Riyad Djeddah Mecque'],
      ['QAR', 'qatari qatarie qataris qatariens Qatar Doha'],
      ['OMR', 'omanais omanaise Oman Mascate'],
      ['YER', 'yéménite yéménites Yémen Sanaa'],
    ],
  ],
  [
    'roupie; roupies',
    'INR',
    [
      ['INR', 'indien indienne indiens indiennes Inde Delhi Bombay Mumbai'],
      ['PKR', 'pakistanais pakistanaise Pakistan Islamabad Karachi Lahore'],
      ['LKR', 'sri-lankais sri-lankaise Lanka Colombo'],
      ['NPR', 'népalais népalaise Népal Katmandou'],
      ['MUR', 'mauricien mauricienne mauriciens Maurice Port-Louis'],
      ['IDR', 'indonésien indonésienne indonésiens Indonésie Jakarta Djakarta'],
      ['SCR', 'seychellois seychelloise Seychelles'],
    ],
  ],
  [
    'shilling; shillings',
    'KES',
    [
      ['KES', 'kényan kényane kényans Kenya Nairobi'],
      ['UGX', 'ougandais ougandaise Ouganda Kampala'],
      ['TZS', 'tanzanien tanzanienne Tanzanie Dodoma'],
      ['SOS', 'somalien somalienne Somalie Mogadiscio'],
    ],
  ],
  [
    'kwacha; kwachas',
    'ZMW',
    [
      ['ZMW', 'zambien zambienne Zambie Lusaka'],
      ['MWK', 'malawite malawien Malawi Lilongwe'],
    ],
  ],
  [
    'rouble; roubles',
    'RUB',
    [
      ['RUB', 'russe russes Russie Moscou Poutine Kremlin'],
      ['BYN', 'biélorusse biélorusses Biélorussie Bélarus Minsk Loukachenko'],
    ],
  ],
  [
    'won; wons',
    'KRW',
    [
      ['KRW', 'sud-coréen sud-coréenne sud-coréens Séoul Samsung Hyundai'],
      ['KPW', 'nord-coréen nord-coréenne nord-coréens Pyongyang'],
    ],
  ],
  [
    'leu; lei; leus',
    'RON',
    [
      ['RON', 'roumain roumaine roumains Roumanie Bucarest'],
      ['MDL', 'moldave moldaves Moldavie Chisinau'],
    ],
  ],
  [
    'manat; manats',
    'AZN',
    [
      ['AZN', 'azerbaïdjanais azerbaïdjanaise Azerbaïdjan Bakou'],
      ['TMT', 'turkmène turkmènes Turkménistan Achkhabad'],
    ],
  ],
  [
    'florin; florins',
    'NLG',
    [
      ['NLG', 'néerlandais néerlandaise hollandais hollandaise Pays-Bas Amsterdam'],
      ['HUF', 'hongrois hongroise Hongrie Budapest Orban'],
    ],
  ],
  [
    'escudo; escudos',
    'PTE',
    [
      ['PTE', 'portugais portugaise Portugal Lisbonne'],
      ['CVE', 'cap-verdien cap-verdienne Cap-Vert Praia'],
    ],
  ],
];
