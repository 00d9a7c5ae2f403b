/**
 * Telecoms: operators of the world, low-cost and virtual operators, network and handset makers, towers, cables,
 * satellites. One company a line: name | other surfaces; … | kind | country | ambiguous surface: why; … Written for
 * press-facts from general knowledge of the French-language press.
 */
export const telecoms = `
# France
Orange | France Télécom; France Telecom; Orange France; Groupe Orange; Orange SA; Orange Business; Orange Business Services | telecom | FR | Orange: a town, a fruit, a colour
Sosh |  | telecom | FR
Orange Cyberdefense |  | company | FR
Orange Middle East and Africa | Orange MEA | telecom | FR
Orange Caraïbe |  | telecom | FR
Orange Marine |  | company | FR
Transpac |  | telecom | FR
Itineris |  | telecom | FR
SFR | SFR Business; SFR Group; SFR-Numericable; Numericable-SFR; Société française du radiotéléphone | telecom | FR
RED by SFR | Red by SFR | telecom | FR
Cegetel |  | telecom | FR
Neuf Cegetel | Neuf Telecom; Neuf Télécom | telecom | FR
LDCom | LDCOM | telecom | FR
9 Telecom | 9 Télécom | telecom | FR
Numericable | Numericâble; Noos; Numericable Group; UPC France | telecom | FR | Noos: a word
Completel |  | telecom | FR
Bouygues Telecom | Bouygues Télécom; B&You; B&YOU; Bouygues Telecom Entreprises | telecom | FR
Free | Free Mobile; Free Pro; Free SAS | telecom | FR | Free: the English word
Iliad | Groupe Iliad; Iliad Italia | telecom | FR
Jaguar Network |  | company | FR
Alice France | Alice ADSL | telecom | FR | Alice France: person
Telecom Italia France |  | telecom | FR
Proxad |  | telecom | FR
Altice | Altice France; Altice Europe; Altice USA; Altice International; Altice Portugal; Altice Group | telecom | FR
Coriolis | Coriolis Telecom; Coriolis Télécom | telecom | FR
La Poste Mobile |  | telecom | FR
NRJ Mobile |  | telecom | FR
Virgin Mobile |  | telecom | FR
Prixtel |  | telecom | FR
Réglo Mobile | E.Leclerc Mobile | telecom | FR
Auchan Telecom |  | telecom | FR
Carrefour Mobile |  | telecom | FR
Darty Mobile |  | telecom | FR
M6 Mobile |  | telecom | FR
Lebara | Lebara Mobile | telecom | GB
Lycamobile |  | telecom | GB
Syma Mobile | Symacom | telecom | FR
Cdiscount Mobile |  | telecom | FR
CIC Mobile |  | telecom | FR
Crédit Mutuel Mobile |  | telecom | FR
Euro-Information Telecom | EI Telecom | telecom | FR
Omea Telecom | Oméa Telecom | telecom | FR
Debitel France |  | telecom | FR
Tele2 |  | telecom | SE
Breizh Mobile |  | telecom | FR
Simyo |  | telecom | FR
YouPrice |  | telecom | FR
NordNet |  | telecom | FR | NordNet: a stock broker
Ozone Connect |  | telecom | FR
K-Net |  | telecom | FR
Vialis |  | telecom | FR
Covage |  | company | FR
Axione |  | company | FR
Altitude Infra | Altitude Infrastructure; Altitude Telecom | company | FR
TDF | TéléDiffusion de France; Télédiffusion de France | company | FR
Towercast | TowerCast | company | FR
XpFibre | SFR FTTH | company | FR
Kosc | Kosc Telecom | company | FR
Celeste | Céleste | telecom | FR | Celeste: first name; Céleste: adjective, first name
Adista |  | company | FR
Linkt |  | company | FR
Paritel |  | telecom | FR
Keyyo |  | telecom | FR
Colt Technology Services | Colt Telecom; Colt Télécom | telecom | GB
Interoute |  | telecom | GB
Sewan |  | company | FR
Foliateam |  | company | FR
Hexatel |  | telecom | FR
NXO France |  | company | FR
Circet |  | company | FR
Sogetrel |  | company | FR
Scopelec |  | company | FR
Solutions 30 | Solutions30 | company | FR
Constructel |  | company | FR
Firalp |  | company | FR
Nomotech |  | telecom | FR
Dauphin Telecom |  | telecom | FR
Outremer Telecom |  | telecom | FR
Digicel |  | telecom | JM
Zeop |  | telecom | FR
Telma |  | telecom | MG | Telma: first name
Axian | Axian Telecom | company | MG
OPT Nouvelle-Calédonie | OPT-NC | public | FR
Globecast |  | company | FR
Viaccess | Viaccess-Orca | company | FR
Transatel |  | company | FR
Sigfox |  | company | FR
Qowisio |  | company | FR
Actility |  | company | FR
Afone | Afone Participations | telecom | FR
Bolloré Telecom |  | telecom | FR
Mediaserv |  | telecom | FR
Monaco Telecom |  | telecom | MC
Wifirst |  | company | FR
Hub Telecom |  | company | FR
Meteor Network |  | company | FR
Parkeon |  | company | FR
# Equipment, handsets, cables, towers
Nokia | Nokia Siemens Networks; Nokia Networks; Nokia France | company | FI
Alcatel-Lucent | Alcatel; Alcatel Lucent; Lucent; Lucent Technologies; Alcatel Alsthom; Alcatel-Lucent Enterprise; Alcatel CIT | company | FR
Alcatel Submarine Networks |  | company | FR
Alcatel Mobile Phones | Alcatel OneTouch | company | FR
Matra Communication |  | company | FR
Ericsson | LM Ericsson | company | SE
Sony Ericsson | Sony-Ericsson | company | JP
Huawei | Huawei Technologies; Huawei France | company | CN
ZTE | ZTE Corporation | company | CN
Motorola | Motorola Mobility; Motorola Solutions | company | US
Nortel | Nortel Networks; Northern Telecom | company | CA
BlackBerry | Blackberry; Research In Motion; Research in Motion; RIM | company | CA | BlackBerry: its telephones; Blackberry: its telephones; RIM: acronym
Juniper Networks | Juniper | company | US | Juniper: English word
3Com |  | company | US
Avaya |  | company | US
Ciena |  | company | US
Tellabs |  | company | US
CommScope |  | company | US
Arris |  | company | US | Arris: common word
Infinera |  | company | US
JDS Uniphase | Lumentum; Viavi Solutions | company | US
Aruba Networks |  | company | US
Extreme Networks |  | company | US
F5 Networks |  | company | US
Riverbed |  | company | US | Riverbed: English word
Ubiquiti |  | company | US
Netgear |  | company | US
Polycom |  | company | US
Mitel |  | company | CA
Sierra Wireless |  | company | CA
InterDigital |  | company | US
ADVA Optical |  | company | DE
Aastra |  | company | CA
Marconi |  | company | GB | Marconi: surname
Inmarsat |  | company | GB
Mavenir |  | company | US
Fiberhome | FiberHome | company | CN
Infinix |  | company | CN
Echostar | EchoStar | company | US
Dish Network | DISH Network | company | US
DirecTV | DIRECTV | company | US
Telcordia |  | company | US
Gilat |  | company | IL
AudioCodes |  | company | IL
Cellnex |  | company | ES
American Tower |  | company | US
Crown Castle |  | company | US
SBA Communications |  | company | US
FPS Towers |  | company | FR
Hivory |  | company | FR
Vantage Towers |  | company | DE
Inwit |  | company | IT
IHS Towers | IHS Holding | company | NG
Helios Towers |  | company | GB
Prysmian |  | company | IT
Sumitomo Electric |  | company | JP
Furukawa Electric |  | company | JP
SubCom |  | company | US
Acome |  | company | FR
Draka |  | company | NL
Radiall |  | company | FR
Silec Cable |  | company | FR
Huber+Suhner |  | company | CH
# Satellites
Eutelsat |  | company | FR
Eutelsat OneWeb | OneWeb | company | GB
Intelsat |  | company | LU
SES Astra | SES Global; SES-Astra | company | LU
O3b Networks | O3B | company | LU
Hispasat |  | company | ES
Telesat |  | company | CA
Viasat |  | company | US
Hughes Network Systems | Hughes Communications | company | US
Iridium Communications |  | company | US
Globalstar |  | company | US
Thuraya |  | company | AE
Arabsat |  | public | SA
Nilesat |  | company | EG
Measat |  | company | MY
Kuiper Systems |  | company | US
AST SpaceMobile |  | company | US
Lynk Global |  | company | US
Kinéis |  | company | FR
CLS Collecte Localisation Satellites | Collecte Localisation Satellites | company | FR
Gonets |  | company | RU
# Europe
Deutsche Telekom | T-Mobile Deutschland | telecom | DE
E-Plus | E-Plus Gruppe | telecom | DE
O2 | O2 Allemagne; Telefónica O2; Telefónica Deutschland | telecom | GB | O2: a gas: acronym
Mannesmann |  | telecom | DE | Mannesmann: surname
1&1 | United Internet; 1&1 Drillisch; Freenet AG | company | DE
Vodafone | Vodafone Group; Vodafone-Three | telecom | GB
Kabel Deutschland |  | telecom | DE
Unitymedia |  | telecom | DE
BT | British Telecom; British Telecommunications; BT Group; BT Openreach; Openreach | telecom | GB | BT: two letters
EE Limited | Everything Everywhere | telecom | GB | Everything Everywhere: a film
Three UK | Hutchison 3G | telecom | GB
Cable & Wireless | Cable and Wireless | telecom | GB
Virgin Media | Virgin Media O2 | telecom | GB
TalkTalk |  | telecom | GB
Millicom |  | telecom | LU
NTL Telewest | Telewest | telecom | GB
Energis |  | telecom | GB
Orange UK |  | telecom | GB
Eircom |  | telecom | IE
Telefónica | Telefonica; Telefonica España; Telefónica España; Movistar; Terra Networks | telecom | ES | Movistar: a cycling team: acronym
Vivo Brésil |  | telecom | BR
MásMóvil | MasMovil; MasOrange | telecom | ES
Yoigo |  | telecom | ES
Euskaltel |  | telecom | ES
Jazztel |  | telecom | ES
Orange Espagne | Orange España | telecom | ES
Amena Móvil |  | telecom | ES
Retevisión |  | telecom | ES
Parlem Telecom |  | telecom | ES
Digi Communications | Digi Mobil; RCS-RDS; Digi | telecom | RO | Digi: prefix
Telecom Italia | TIM; Tim Brasil; Telecom Italia Mobile | telecom | IT | TIM: first name
Wind Tre | Wind Telecomunicazioni | telecom | IT
Fastweb |  | telecom | IT
Omnitel |  | telecom | IT
Open Fiber |  | telecom | IT
FiberCop |  | telecom | IT
Portugal Telecom | PT Portugal | telecom | PT
Meo |  | telecom | PT | Meo: first name
NOS SGPS |  | telecom | PT
KPN |  | telecom | NL
VodafoneZiggo | Ziggo | telecom | NL
UPC Broadband | UnitedGlobalCom; UPC Cablecom | telecom | NL
Proximus | Belgacom | telecom | BE
Telenet |  | telecom | BE
Orange Belgium | Mobistar; Orange Belgique | telecom | BE
Base Company | KPN Belgium | telecom | BE
Scarlet Belgium |  | telecom | BE
VOO |  | telecom | BE
Brutélé |  | telecom | BE
Edpnet |  | telecom | BE
Belgacom International Carrier Services |  | telecom | BE
Post Luxembourg | POST Luxembourg; P&T Luxembourg | public | LU
Swisscom |  | telecom | CH
Sunrise Communications | Sunrise; UPC Suisse; Cablecom | telecom | CH | Sunrise: English word
Salt Mobile | Salt; Orange Suisse | telecom | CH | Salt: English word
Wingo |  | telecom | CH
Yallo |  | telecom | CH
Netplus |  | telecom | CH
Quickline |  | telecom | CH
A1 Telekom Austria | Telekom Austria | telecom | AT
Magenta Telekom |  | telecom | AT
Telia | TeliaSonera; Telia Company; Sonera | telecom | SE
Comviq |  | telecom | SE
Com Hem |  | telecom | SE
Telenor |  | telecom | NO
TDC | TDC Group; Tele Danmark | telecom | DK | TDC: acronym
Nuuday |  | telecom | DK
Elisa Oyj | Elisa Corporation | telecom | FI
DNA Oyj |  | telecom | FI
Síminn |  | telecom | IS
OTE | Hellenic Telecom | telecom | GR | OTE: acronym
Cosmote |  | telecom | GR
Wind Hellas |  | telecom | GR
Forthnet |  | telecom | GR
Polkomtel |  | telecom | PL
Orange Polska | Telekomunikacja Polska; TPSA | telecom | PL
Play Communications | P4 Play | telecom | PL
Magyar Telekom | Matáv | telecom | HU
Ceský Telecom | Cesky Telecom | telecom | CZ
Vivacom |  | telecom | BG
Romtelecom |  | telecom | RO
Orange Romania | Orange Roumanie | telecom | RO
Orange Moldova |  | telecom | MD
Hrvatski Telekom |  | telecom | HR
Telekom Srbija |  | telecom | RS
Telekom Slovenije |  | telecom | SI
Kyivstar |  | telecom | UA
Ukrtelecom |  | telecom | UA
Lifecell |  | telecom | UA
Rostelecom | Rostelekom | telecom | RU
MTS Russie | Mobile TeleSystems | telecom | RU
Megafon | MegaFon | telecom | RU
VimpelCom | Vimpelcom; VEON; Veon; Beeline | telecom | NL | Beeline: English word
Türk Telekom | Turk Telekom | telecom | TR
Turkcell |  | telecom | TR
Avea |  | telecom | TR
Cyta |  | telecom | CY
# Americas
AT&T | AT&T Wireless; American Telephone & Telegraph; ATT | telecom | US | ATT: acronym
Verizon | Verizon Communications; Verizon Wireless | telecom | US
T-Mobile | T-Mobile US; T Mobile; T-Mobile USA | telecom | US
Sprint | Sprint Nextel; Sprint Corporation | telecom | US | Sprint: common noun
Nextel |  | telecom | US
Bell Atlantic |  | telecom | US
BellSouth |  | telecom | US
SBC Communications |  | telecom | US
Ameritech |  | telecom | US
Qwest |  | telecom | US
MCI WorldCom | WorldCom; Worldcom; MCI | telecom | US | MCI: acronym
Global Crossing |  | telecom | US
Level 3 Communications |  | telecom | US
CenturyLink | Lumen Technologies | telecom | US
Frontier Communications |  | telecom | US
Windstream |  | telecom | US
Cingular |  | telecom | US
Boost Mobile |  | telecom | US
MetroPCS |  | telecom | US
US Cellular |  | telecom | US
Charter Communications |  | company | US
Time Warner Cable |  | company | US
Cox Communications |  | company | US
Cablevision Systems | Cablevision | company | US
Suddenlink |  | telecom | US
LightSquared | Ligado | telecom | US
Clearwire |  | telecom | US
Vonage |  | company | US
RingCentral |  | company | US
8x8 |  | company | US
Bandwidth Inc |  | company | US
Bell Canada | BCE; Bell Mobilité; Bell Aliant | telecom | CA | BCE: acronym: the European Central Bank
Vidéotron | Videotron | telecom | CA
Telus |  | telecom | CA
Rogers Communications | Rogers; Rogers Sans-fil | telecom | CA | Rogers: surname
Shaw Communications |  | telecom | CA
Cogeco |  | telecom | CA
Fizz Mobile |  | telecom | CA
Freedom Mobile |  | telecom | CA
Wind Mobile |  | telecom | CA
Xplornet |  | telecom | CA
Fido Solutions |  | telecom | CA
Koodo |  | telecom | CA
América Móvil | America Movil; Claro Brasil | telecom | MX
Telmex |  | telecom | MX
Telcel |  | telecom | MX
Oi SA | Brasil Telecom; Telemar | telecom | BR
Telecom Argentina |  | telecom | AR
Entel Chile |  | telecom | CL
Cantv | CANTV | public | VE
Cable & Wireless Communications |  | telecom | GB
Etecsa |  | public | CU
Natcom |  | telecom | HT
# Asia, Pacific
China Mobile |  | telecom | CN
China Telecom |  | telecom | CN
China Unicom |  | telecom | CN
China Netcom |  | telecom | CN
China Tower |  | company | CN
PCCW |  | telecom | HK
Hutchison Whampoa | CK Hutchison | company | HK
HKT Trust |  | telecom | HK
NTT | Nippon Telegraph and Telephone; NTT Communications; NTT East | telecom | JP
NTT DoCoMo | NTT Docomo; DoCoMo | telecom | JP
KDDI |  | telecom | JP
SoftBank Mobile |  | telecom | JP
Rakuten Mobile |  | telecom | JP
J-Phone |  | telecom | JP
SK Telecom |  | telecom | KR
KT Corporation | Korea Telecom | telecom | KR
LG Uplus | LG U+ | telecom | KR
Chunghwa Telecom |  | telecom | TW
Singtel | SingTel; Singapore Telecommunications | telecom | SG
StarHub |  | telecom | SG
Telekom Malaysia |  | telecom | MY
Axiata |  | telecom | MY
Maxis |  | telecom | MY
Telkom Indonesia |  | telecom | ID
Indosat |  | telecom | ID
True Corporation |  | telecom | TH
Shin Corp | Shin Corporation | company | TH
Viettel | Viettel Group; Metfone | telecom | VN
VNPT |  | telecom | VN
MobiFone |  | telecom | VN
PLDT |  | telecom | PH
Globe Telecom |  | telecom | PH
Bharti Airtel | Airtel; Bharti | telecom | IN | Bharti: first name
Vodafone Idea | Vodafone India; Idea Cellular | telecom | IN
Reliance Communications |  | telecom | IN
Tata Communications | VSNL; Teleglobe | telecom | IN
Telstra |  | telecom | AU
Optus |  | telecom | AU
TPG Telecom |  | telecom | AU
Spark New Zealand | Telecom New Zealand | telecom | NZ
# Near East
Etisalat | e& Group | telecom | AE
Emirates Telecommunications |  | telecom | AE
Saudi Telecom | Saudi Telecom Company; STC Group | telecom | SA
Mobily |  | telecom | SA
Zain | Zain Group; Celtel | telecom | KW | Zain: first name
Ooredoo | Qtel; Ooredoo Tunisie; Ooredoo Algérie; Nedjma | telecom | QA | Nedjma: first name, a novel
Batelco |  | telecom | BH
Omantel |  | telecom | OM
Bezeq |  | telecom | IL
Cellcom |  | telecom | IL
Pelephone |  | telecom | IL
Partner Communications |  | telecom | IL
Alfa Liban |  | telecom | LB
Ogero |  | public | LB
Jawwal | Paltel | telecom | PS
Syriatel |  | telecom | SY
Asiacell |  | telecom | IQ
Korek Telecom |  | telecom | IQ
Umniah |  | telecom | JO
Jordan Telecom |  | telecom | JO
Irancell | MTN Irancell | telecom | IR
Roshan Telecom |  | telecom | AF
# Africa
Maroc Telecom | Maroc Télécom; Ittissalat Al-Maghrib; Itissalat Al-Maghrib | telecom | MA
Inwi |  | telecom | MA
Méditel | Meditel; Médi Télécom; Orange Maroc | telecom | MA
Wana Corporate | Wana Corp | telecom | MA
Algérie Télécom | Algérie Telecom | public | DZ
Mobilis |  | telecom | DZ | Mobilis: a Paris ticket
Djezzy | Orascom Telecom Algérie; Optimum Telecom Algérie | telecom | DZ
Icosnet |  | telecom | DZ
Tunisie Telecom | Tunisie Télécom | telecom | TN
Tunisiana |  | telecom | TN
Orange Tunisie |  | telecom | TN
Topnet |  | telecom | TN
GlobalNet |  | telecom | TN
Libyana |  | telecom | LY
Orascom Telecom | Orascom Telecom Holding; Global Telecom Holding; Mobinil; ECMS | telecom | EG
Telecom Egypt |  | telecom | EG
Orange Égypte | Orange Egypt | telecom | EG
Mauritel |  | telecom | MR
Mattel Mauritanie |  | telecom | MR
Chinguitel |  | telecom | MR
Sonatel | Orange Sénégal | telecom | SN
Tigo | Tigo Sénégal; Sentel | telecom | SN | Tigo: first name
Expresso Télécom | Expresso Sénégal; Expresso Telecom | telecom | SN
Free Sénégal | Yas Sénégal | telecom | SN
Sotelma | Malitel; Moov Africa Malitel | telecom | ML
Orange Mali |  | telecom | ML
Telecel | Telecel Faso; Telecel Mali; Telecel Group | telecom | BF
Onatel | Telmob; Moov Africa Burkina | telecom | BF
Orange Burkina | Orange Burkina Faso | telecom | BF
Moov | Moov Africa; Moov Côte d'Ivoire; Atlantique Telecom; Atlantique Télécom | telecom | CI
Côte d'Ivoire Telecom | CI-Telecom | telecom | CI
Orange Côte d'Ivoire |  | telecom | CI
MTN | MTN Group; MTN Côte d'Ivoire; MTN Cameroun; MTN Bénin; MTN Nigeria; MTN Congo | telecom | ZA | MTN: acronym
GreenN |  | telecom | CI
Sotelgui |  | public | GN
Orange Guinée |  | telecom | GN
Cellcom Guinée |  | telecom | GN
Intercel Guinée |  | telecom | GN
Niger Télécoms | Sonitel | public | NE
Airtel Niger | Zamani Telecom; Zamani Com | telecom | NE
Togocom | Togo Télécom; Togocel; Togo Telecom | telecom | TG
Moov Togo |  | telecom | TG
Libercom |  | telecom | BJ
Bénin Télécoms | Bénin Télécom | public | BJ
Glo Mobile | Globacom; Glo Bénin | telecom | NG
Nitel |  | telecom | NG
9mobile | Etisalat Nigeria | telecom | NG
Camtel | Cameroon Telecommunications | public | CM
Nexttel | Viettel Cameroun | telecom | CM
Orange Cameroun |  | telecom | CM
Gabon Télécom | Gabon Telecom; Libertis | telecom | GA
Airtel Gabon |  | telecom | GA
Airtel Congo |  | telecom | CG
Airtel Tchad | Moov Africa Tchad; Tigo Tchad; Millicom Tchad | telecom | TD
Sotel Tchad |  | telecom | TD
Azur Telecom |  | telecom | GA
Congo Telecom | Congo Télécom | public | CG
Vodacom | Vodacom Congo; Vodacom RDC | telecom | ZA
Orange RDC | Orange Congo | telecom | CD
Airtel RDC | Africell; Africell RDC | telecom | CD
Onatel Burundi |  | telecom | BI
Econet Leo | Econet Wireless; Econet | telecom | ZW
Lumitel |  | telecom | BI
Safaricom |  | telecom | KE
Telkom Kenya |  | telecom | KE
Telkom South Africa | Telkom SA | telecom | ZA
Cell C |  | telecom | ZA
Liquid Telecom | Liquid Intelligent Technologies | telecom | MU
Mauritius Telecom |  | telecom | MU
Emtel |  | telecom | MU
Djibouti Telecom |  | public | DJ
Ethio Telecom |  | public | ET
Sudatel |  | telecom | SD
Unitel Angola |  | telecom | AO
Comores Telecom | Comores Télécom | public | KM
CVTelecom |  | telecom | CV
Wave Mobile Money | Wave Sénégal | telecom | SN
`;
