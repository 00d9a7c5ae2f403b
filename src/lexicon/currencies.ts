/**
 * Currencies: ISO 4217 codes with their French names, signs and subunits, as the press writes them. Names follow the
 * French entries of CLDR and the Journal officiel's list of countries and currencies; written out for press-facts.
 * Columns: code | names, singular and plural | signs.
 */
export const CURRENCIES = `
EUR | euro; euros | €
USD | dollar américain; dollars américains; dollar US; dollars US; dollar des États-Unis; dollars des États-Unis; billet vert; billets verts | US$; $US; US $; $ US
GBP | livre sterling; livres sterling; livre britannique; livres britanniques; livre anglaise; livres anglaises; pound; pounds | £
JPY | yen; yens; yen japonais; yens japonais | ¥
CHF | franc suisse; francs suisses; franc helvétique; francs helvétiques; Fr. | SFr; CHf
CNY | yuan; yuans; yuan chinois; yuans chinois; renminbi; renminbis | RMB; 元
CAD | dollar canadien; dollars canadiens; dollar du Canada; piastres canadiennes | C$; CA$; $CA; $CAN; CAN$; $CAD; $ CAD; CAD$; $ CA; $ CAN; $ canadiens
AUD | dollar australien; dollars australiens | A$; AU$; $AU; AUS$
NZD | dollar néo-zélandais; dollars néo-zélandais; dollars néozélandais | NZ$; $NZ
HKD | dollar de Hong Kong; dollars de Hong Kong; dollars de Hong-Kong; dollars de Hongkong; dollar de Hongkong; dollars hongkongais; dollar hongkongais | HK$; $HK
SGD | dollar de Singapour; dollars de Singapour; dollars singapouriens; dollar singapourien | S$; SG$
TWD | dollar taïwanais; dollars taïwanais; dollars de Taïwan; dollar de Taïwan; nouveaux dollars taïwanais | NT$
JMD | dollar jamaïcain; dollars jamaïcains
TTD | dollars de Trinité-et-Tobago
FJD | dollars fidjiens
NAD | dollars namibiens
LRD | dollars libériens
ZWL | dollar zimbabwéen; dollars zimbabwéens
BSD | dollars bahaméens
BBD | dollars barbadiens
BND | dollars de Brunei
GYD | dollars guyaniens
XCD | dollars des Caraïbes orientales
SEK | couronne suédoise; couronnes suédoises
NOK | couronne norvégienne; couronnes norvégiennes
DKK | couronne danoise; couronnes danoises
ISK | couronne islandaise; couronnes islandaises
CZK | couronne tchèque; couronnes tchèques
PLN | zloty; zlotys; złoty; złotys
HUF | forint; forints
RON | leu roumain; lei roumains; lei; leus
MDL | leu moldave; lei moldaves
BGN | lev; leva; levs; levas
HRK | kuna; kunas
RSD | dinar serbe; dinars serbes
MKD | denar; denars
ALL | lek; leks
BAM | marks convertibles; mark convertible
RUB | rouble; roubles; rouble russe; roubles russes | ₽
BYN | rouble biélorusse; roubles biélorusses
UAH | hryvnia; hryvnias; hrivna; hrivnas | ₴
GEL | lari; laris
AMD | dram; drams
AZN | manat azerbaïdjanais; manats azerbaïdjanais; manat; manats
KZT | tenge; tenges | ₸
UZS | soum; soums; sum ouzbeks
KGS | som; soms
TJS | somoni; somonis
TMT | manats turkmènes
MNT | tugrik; tugriks; tögrög | ₮
TRY | livre turque; livres turques; lire turque; lires turques | ₺; TL
ILS | shekel; shekels; shekel israélien; shekels israéliens | ₪
EGP | livre égyptienne; livres égyptiennes | E£
LBP | livre libanaise; livres libanaises
SYP | livre syrienne; livres syriennes
SDG | livre soudanaise; livres soudanaises
SSP | livres sud-soudanaises
GIP | livres de Gibraltar
FKP | livres des Malouines
SHP | livres de Sainte-Hélène
SAR | riyal saoudien; riyals saoudiens; rial saoudien; rials saoudiens; riyal; riyals
QAR | riyal qatari; riyals qataris; rial qatari; rials qataris; rials du Qatar
OMR | rial omanais; rials omanais
YER | rial yéménite; rials yéménites
IRR | rial iranien; rials iraniens; rial; rials; toman; tomans
AED | dirham émirati; dirhams émiratis; dirhams des Émirats; dirhams des Émirats arabes unis; dirhams des EAU | Dhs
MAD | dirham; dirhams; dirham marocain; dirhams marocains; DH; Dh; MDH; MMDH
DZD | dinar algérien; dinars algériens; DA
TND | dinar tunisien; dinars tunisiens; DT; TND
LYD | dinar libyen; dinars libyens
IQD | dinar irakien; dinars irakiens
KWD | dinar koweïtien; dinars koweïtiens; dinars du Koweït
BHD | dinar bahreïni; dinars bahreïnis
JOD | dinar jordanien; dinars jordaniens
MRU | ouguiya; ouguiyas
XOF | franc CFA; francs CFA; FCFA; F CFA; CFA; francs cfa; francs CFA de l'Uemoa
XAF | francs CFA de la Cemac; francs CFA d'Afrique centrale
XPF | franc Pacifique; francs Pacifique; franc CFP; francs CFP; F CFP; XPF
KMF | franc comorien; francs comoriens
GNF | franc guinéen; francs guinéens
CDF | franc congolais; francs congolais; FC
RWF | franc rwandais; francs rwandais
BIF | franc burundais; francs burundais
DJF | franc de Djibouti; francs de Djibouti; francs djiboutiens
MGA | ariary; ariarys
MUR | roupie mauricienne; roupies mauriciennes
SCR | roupie seychelloise; roupies seychelloises
NGN | naira; nairas | ₦
GHS | cedi; cedis | ₵
GMD | dalasi; dalasis
SLE | leone; leones
CVE | escudo cap-verdien; escudos cap-verdiens; escudos du Cap-Vert
AOA | kwanza; kwanzas
MZN | metical; meticals; meticais
ZAR | rand; rands; rand sud-africain; rands sud-africains
BWP | pula; pulas
LSL | loti; maloti
SZL | lilangeni; emalangeni
ZMW | kwacha zambien; kwachas zambiens; kwacha; kwachas
MWK | kwachas malawites
KES | shilling kényan; shillings kényans; shilling kenyan; shillings kenyans; shilling; shillings
UGX | shilling ougandais; shillings ougandais
TZS | shilling tanzanien; shillings tanzaniens
SOS | shillings somaliens
ETB | birr; birrs
ERN | nakfa; nakfas
INR | roupie indienne; roupies indiennes; roupie; roupies | ₹
PKR | roupie pakistanaise; roupies pakistanaises
LKR | roupie sri-lankaise; roupies sri-lankaises
NPR | roupie népalaise; roupies népalaises
MVR | rufiyaa; rufiyaas
BDT | taka; takas | ৳
BTN | ngultrum; ngultrums
IDR | roupie indonésienne; roupies indonésiennes; rupiah; rupiahs
MYR | ringgit; ringgits
THB | baht; bahts | ฿
VND | dong; dongs | ₫
LAK | kip; kips
KHR | riel; riels
MMK | kyat; kyats
PHP | peso philippin; pesos philippins | ₱
KRW | won; wons; won sud-coréen; wons sud-coréens | ₩
KPW | wons nord-coréens; won nord-coréen
MOP | pataca; patacas
AFN | afghani; afghanis
PGK | kina; kinas
WST | tala; talas
TOP | paʻanga
VUV | vatu; vatus
MXN | peso mexicain; pesos mexicains
ARS | peso argentin; pesos argentins
CLP | peso chilien; pesos chiliens
COP | peso colombien; pesos colombiens
UYU | peso uruguayen; pesos uruguayens
DOP | peso dominicain; pesos dominicains
CUP | peso cubain; pesos cubains
BRL | real; reals; reais; réal; réals; réaux; real brésilien; reals brésiliens | R$
VES | bolivar; bolivars
PEN | sol péruvien; soles péruviens; soles
BOB | boliviano; bolivianos
PYG | guarani; guaranis
CRC | colon costaricain; colons costaricains; colones
GTQ | quetzal; quetzals
HNL | lempira; lempiras
NIO | cordoba; cordobas
PAB | balboa; balboas
HTG | gourde; gourdes
SRD | dollars surinamais
FRF | ancien franc; anciens francs; nouveaux francs; nouveau franc; franc français; francs français; FF
BEF | franc belge; francs belges; FB
LUF | franc luxembourgeois; francs luxembourgeois
DEM | deutschemark; deutschemarks; deutsche mark; deutsche marks; mark allemand; marks allemands; DM
FIM | mark finlandais; marks finlandais; markka
ITL | lire italienne; lires italiennes
ESP | peseta; pesetas
PTE | escudo portugais; escudos portugais
NLG | florin; florins
GRD | drachme; drachmes
ATS | schilling; schillings
IEP | livre irlandaise; livres irlandaises
XAU | 
BTC | bitcoin; bitcoins | ₿
ETH | ether; ethers; éther
`;

/**
 * Bare names that several countries share: the code is that of the country whose words the article holds most often,
 * else the press's habit. `?` in place of a habit: without a cue it is no currency (« 300 livres » are books).
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
      ['HKD', 'hongkongais hongkongaise'],
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
];

/** A hundredth of which currency; with several, the one the article uses. */
export const SUBUNITS: ReadonlyArray<readonly [names: string, codes: string]> = [
  [
    "centime; centimes; centime d'euro; centimes d'euro; centimes d'euros; eurocent; eurocents; c€; cts",
    'EUR CHF FRF MAD DZD XPF',
  ],
  ['cent; cents', 'USD EUR CAD AUD NZD ZAR SGD HKD'],
  ['pence; penny; pennies', 'GBP'],
  ['kopeck; kopecks', 'RUB'],
  ['centavo; centavos', 'MXN BRL ARS'],
];

/** ISO codes that may stand before their number too (« EUR 29,99 »): the traded ones, no word of another language among them. */
export const PREFIX_CODES = 'EUR USD GBP CHF CAD AUD JPY CNY NZD SEK NOK DKK HKD SGD INR BRL RUB PLN';

/** ISO codes that are words or names in capitals (« TOP 50 », « ALL ») or acronyms: never a currency by themselves. */
export const CODES_NOT_READ = 'ALL TOP CUP TRY PEN BAM MOP GEL COP MAD ATS BTC ETH XAU ESP LAK SOS CDF IEP';

/** Words around « un euro » that make it a sum, not the currency. */
export const SUM_BEFORE =
  "pour à vaut coûte coûtent payer paye payé dès que d' de moins soit verser versé dépenser dépensé gagner gagné rapporter rapporte donner donné seulement même moindre touché";

/** « 1.000 balles » are euros in the mouth of somebody quoted, but not near these words. */
export const AMMUNITION = `tiré tirée tirés tirées tirer tire tirs tir arme armes munition munitions fusil fusils pistolet pistolets kalachnikov revolver chargeur
chargeurs calibre blessé blessés tué tués tuée mort morts policiers impact impacts douilles perquisition perquisitions tennis golf match`;
