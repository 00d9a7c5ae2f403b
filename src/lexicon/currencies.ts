/**
 * Currencies: ISO 4217 codes with the French names and signs that are theirs alone, as the press writes them; those
 * that countries share are in `national-currencies` and `shared-currencies`. Names follow the French entries of CLDR
 * and the Journal officiel's list of countries and currencies; written out for press-facts.
 * Columns: code | names, singular and plural | signs.
 */
export const CURRENCIES = `
EUR | euro; euros | €
USD | billet vert; billets verts | US$; $US; US $; $ US; USD$; $USD
GBP | livre sterling; livres sterling | £; GB£
JPY | yen; yens; yen japonais; yens japonais | ¥
CHF | Frs | SFr; CHf; Fr.; sFr.
CNY | yuan; yuans; yuan chinois; yuans chinois; renminbi; renminbis | RMB; 元
CAD | piastres canadiennes | C$; CA$; $CA; $CAN; CAN$; $CAD; $ CAD; CAD$; $ CA; $ CAN
AUD | | A$; AU$; $AU; AUS$
NZD | | NZ$; $NZ
HKD | | HK$; $HK
SGD | | S$; SG$
TWD | | NT$
PLN | zloty; zlotys; złoty; złotys
HUF | forint; forints
BGN | lev; leva; levs; levas
HRK | kuna; kunas
MKD | denar; denars
ALL | lek; leks
RUB | | ₽
UAH | hryvnia; hryvnias; hrivna; hrivnas; hryvnya; hryvnyas | ₴
GEL | lari; laris
AMD | dram; drams
KZT | tenge; tenges | ₸
UZS | soum; soums; soum ouzbek; soums ouzbeks; sum ouzbek; sums ouzbeks
KGS | som; soms
TJS | somoni; somonis
MNT | tugrik; tugriks; tögrög | ₮
TRY | | ₺; TL
ILS | shekel; shekels; shekel israélien; shekels israéliens; nouveau shekel; nouveaux shekels; nouveau shekel israélien; nouveaux shekels israéliens | ₪
EGP | | E£; £E
LBP | | L£; LL
AED | | Dhs
MAD | DH; Dh
DZD | DA
TND | DT
MRU | ouguiya; ouguiyas
XOF | franc CFA; francs CFA; FCFA; F CFA; CFA; francs cfa; francs CFA de l'Uemoa
XAF | francs CFA de la Cemac; francs CFA d'Afrique centrale; francs CFA (BEAC); franc CFA (BEAC)
XPF | franc Pacifique; francs Pacifique; franc CFP; francs CFP; F CFP; XPF
CDF | FC
MGA | ariary; ariarys
NGN | naira; nairas | ₦
GHS | cedi; cedis; cédi; cédis | ₵
GMD | dalasi; dalasis
SLE | leone; leones
STN | dobra; dobras
AOA | kwanza; kwanzas
MZN | metical; meticals; meticais
ZAR | rand; rands; rand sud-africain; rands sud-africains
BWP | pula; pulas
LSL | loti; maloti
SZL | lilangeni; emalangeni; lilangenis
ETB | birr; birrs
ERN | nakfa; nakfas; nafka; nafkas
ZWG | ZiG
INR | | ₹
MVR | rufiyaa; rufiyaas
BDT | taka; takas | ৳
BTN | ngultrum; ngultrums
IDR | rupiah; rupiahs
MYR | ringgit; ringgits
THB | baht; bahts | ฿
VND | dong; dongs; dông; dôngs | ₫
LAK | kip; kips
KHR | riel; riels
MMK | kyat; kyats
PHP | | ₱
KRW | | ₩
MOP | pataca; patacas
AFN | afghani; afghanis
IRR | toman; tomans
PGK | kina; kinas
WST | tala; talas
TOP | pa'anga; pa'angas; paʻanga
VUV | vatu; vatus
CUC | peso convertible; pesos convertibles; peso cubain convertible; pesos cubains convertibles
MXN | | MX$; Mex$
BRL | real; reals; reais; réal; réals; réais; réaux | R$
VES | bolivar; bolivars; bolívar; bolívares; bolivars souverains; bolivars forts
PEN | soles
BOB | boliviano; bolivianos
PYG | guarani; guaranis; guaraní; guaraníes; guaranís
CRC | colones
GTQ | quetzal; quetzals
HNL | lempira; lempiras
NIO | cordoba; cordobas; córdoba; córdobas
PAB | balboa; balboas
HTG | gourde; gourdes
FRF | ancien franc; anciens francs; nouveaux francs; nouveau franc; FF
BEF | FB
DEM | deutschemark; deutschemarks; deutsche mark; deutsche marks; Deutsche Mark; DM
FIM | markka; markkas
ESP | peseta; pesetas
GRD | drachme; drachmes
ATS | schilling; schillings
LTL | litas
LVL | lats
SIT | tolar; tolars
XDR | droit de tirage spécial; droits de tirage spéciaux; DTS
XAU |
BTC | bitcoin; bitcoins | ₿
ETH | ether; ethers; éther; éthers
`;

/**
 * A fraction of which currency; with several, the one the article uses. `decimals` is the power of ten that divides it.
 */
export const SUBUNITS: ReadonlyArray<readonly [names: string, codes: string, decimals?: number]> = [
  ['centime; centimes; c€; cts', 'EUR CHF FRF MAD DZD XPF XOF'],
  ["centime d'euro; centimes d'euro; centimes d'euros; cent d'euro; cents d'euro; eurocent; eurocents", 'EUR'],
  [
    'centime de dollar; centimes de dollar; centimes de dollars; cent de dollar; cents de dollar; cents américains; centimes américains',
    'USD',
  ],
  ['centime de franc; centimes de franc; centimes de francs', 'FRF CHF'],
  ['centime suisse; centimes suisses; centime de franc suisse; centimes de franc suisse; rappen', 'CHF'],
  ['cent; cents', 'USD EUR CAD AUD NZD ZAR SGD HKD'],
  ['cents canadiens; cent canadien; cents de dollar canadien', 'CAD'],
  ['cents australiens; cent australien', 'AUD'],
  ['pence; penny; pennies; centimes de livre; centime de livre', 'GBP'],
  ['kopeck; kopecks; kopeks; kopek', 'RUB'],
  ['centavo; centavos', 'MXN BRL ARS'],
  ['groszy; grosz', 'PLN'],
  ['pfennig; pfennigs', 'DEM'],
  ['piastre; piastres', 'EGP LBP SYP'],
  ['paise; paises', 'INR'],
  ['millime; millimes', 'TND', 3],
];

/** ISO codes that may stand before their number too (« EUR 29,99 »): the traded ones, no word of another language among them. */
export const PREFIX_CODES = `EUR USD GBP CHF CAD AUD JPY CNY NZD SEK NOK DKK HKD SGD INR BRL RUB PLN XOF XAF ZAR MXN KRW AED MYR IDR TWD
ILS CZK HUF RON BTC ETH`;

/**
 * ISO codes that are words, names or acronyms too (« ALL », « TOP »): a currency only behind a number that reads as a
 * sum (three digits, a magnitude, decimals) and beside no other word in capitals.
 */
export const DOUBTFUL_CODES = 'ALL TOP CUP TRY PEN BAM MOP GEL COP MAD ATS ESP LAK SOS CDF IEP BOB DEM MUR SAR ANG SIT';

/** Words around « un euro » that make it a sum, not the currency. */
export const SUM_BEFORE =
  "pour à vaut coûte coûtent payer paye payé dès que d' de moins soit verser versé dépenser dépensé gagner gagné rapporter rapporte donner donné seulement même moindre touché";

/** Words behind « un euro » that do so. */
export const SUM_AFTER = 'symbolique symboliques seulement près par de reversé supplémentaire pièce chacun';

/** Words that may stand between a number and its currency: « les 10.000 premiers euros ». */
export const BETWEEN_NUMBER_AND_CURRENCY =
  'premiers premières derniers dernières autres petits petites malheureux misérables maigres pauvres';

/** Words that go on behind a sum: « 2 euros 50 par jour ». */
export const FOLLOWING_SUM = "le la l' par pour au à et ou en de chez dans sur avec contre soit seulement environ";

/** « 1.000 balles » are euros in the mouth of somebody quoted, but not near these words. */
export const AMMUNITION = `tiré tirée tirés tirées tirer tire tirs tir arme armes munition munitions fusil fusils pistolet pistolets kalachnikov revolver chargeur
chargeurs calibre blessé blessés tué tués tuée mort morts policiers impact impacts douilles perquisition perquisitions tennis golf match`;
