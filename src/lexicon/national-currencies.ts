/**
 * Currencies whose noun several countries share, said with the country: « dollar canadien », « couronnes de Suède ».
 * Columns: code | noun, or noun:plural | adjectives in the singular, agreeing with the noun | « de » and the country.
 * Names follow the French entries of CLDR and the Journal officiel's list of countries and currencies; written out for press-facts.
 */
export const NATIONAL_CURRENCIES = `
USD | dollar | américain étatsunien états-unien étasunien US | des États-Unis
CAD | dollar | canadien | du Canada
AUD | dollar | australien | d'Australie
NZD | dollar | néo-zélandais néozélandais | de Nouvelle-Zélande
HKD | dollar | hongkongais hong-kongais | de Hong Kong; de Hong-Kong; de Hongkong
SGD | dollar | singapourien | de Singapour
TWD | dollar | taïwanais | de Taïwan; de Taiwan
TWD | nouveau dollar:nouveaux dollars | taïwanais | de Taïwan; de Taiwan
BND | dollar | brunéien | de Brunei; du Brunei; de Brunéi
FJD | dollar | fidjien | des Fidji; de Fidji
SBD | dollar | salomonais | des îles Salomon; des Salomon
JMD | dollar | jamaïcain jamaïquain | de Jamaïque; de la Jamaïque
TTD | dollar | trinidadien | de Trinité-et-Tobago; de Trinidad; de Trinidad-et-Tobago
BSD | dollar | bahaméen bahamien | des Bahamas
BBD | dollar | barbadien | de la Barbade; de Barbade
BMD | dollar | bermudien | des Bermudes
BZD | dollar | bélizéen bélizien | du Belize; de Belize
KYD | dollar | caïmanien | des îles Caïmans; des îles Caïman; des Caïmans
GYD | dollar | guyanien | du Guyana; de Guyana
SRD | dollar | surinamais surinamien | du Suriname; du Surinam
XCD | dollar | est-caribéen | des Caraïbes orientales; des Caraïbes de l'Est; de la Caraïbe orientale
NAD | dollar | namibien | de Namibie
LRD | dollar | libérien | du Liberia; du Libéria
ZWL | dollar | zimbabwéen | du Zimbabwe
SEK | couronne | suédoise | de Suède
NOK | couronne | norvégienne | de Norvège
DKK | couronne | danoise | du Danemark
ISK | couronne | islandaise | d'Islande
CZK | couronne | tchèque | de République tchèque
EEK | couronne | estonienne | d'Estonie
SKK | couronne | slovaque | de Slovaquie
CHF | franc | suisse helvétique | de Suisse
KMF | franc | comorien | des Comores
GNF | franc | guinéen | de Guinée
CDF | franc | congolais | de RDC
RWF | franc | rwandais | du Rwanda
BIF | franc | burundais | du Burundi
DJF | franc | djiboutien | de Djibouti
MGF | franc | malgache | de Madagascar
FRF | franc | français |
FRF | ancien franc:anciens francs | français |
FRF | nouveau franc:nouveaux francs | français |
BEF | franc | belge | de Belgique
LUF | franc | luxembourgeois | du Luxembourg
GBP | livre | britannique anglaise | du Royaume-Uni
EGP | livre | égyptienne | d'Égypte
LBP | livre | libanaise | du Liban
SYP | livre | syrienne | de Syrie
SDG | livre | soudanaise | du Soudan
SSP | livre | sud-soudanaise | du Soudan du Sud
TRY | livre | turque | de Turquie
IEP | livre | irlandaise | d'Irlande
CYP | livre | chypriote | de Chypre
GIP | livre | | de Gibraltar
FKP | livre | | des Malouines; des îles Malouines; des Falkland; des îles Falkland
SHP | livre | | de Sainte-Hélène
TRY | lire | turque | de Turquie
ITL | lire | italienne | d'Italie
MTL | lire | maltaise | de Malte
SAR | riyal | saoudien | d'Arabie saoudite
SAR | rial | saoudien | d'Arabie saoudite
QAR | riyal | qatari qatarien | du Qatar
QAR | rial | qatari qatarien | du Qatar
OMR | rial | omanais omani | d'Oman; du sultanat d'Oman
OMR | riyal | omanais omani | d'Oman
YER | rial | yéménite | du Yémen
YER | riyal | yéménite | du Yémen
IRR | rial | iranien | d'Iran
IRR | riyal | iranien | d'Iran
MAD | dirham | marocain | du Maroc
AED | dirham | émirati émirien | des Émirats arabes unis; des Émirats; des EAU; de Dubaï
DZD | dinar | algérien | d'Algérie
TND | dinar | tunisien | de Tunisie
LYD | dinar | libyen | de Libye
IQD | dinar | irakien iraquien | d'Irak; d'Iraq
KWD | dinar | koweïtien koweitien | du Koweït
BHD | dinar | bahreïni bahreïnien | de Bahreïn; du Bahreïn
JOD | dinar | jordanien | de Jordanie
RSD | dinar | serbe | de Serbie
MKD | dinar | macédonien | de Macédoine
RUB | rouble | russe | de Russie
BYN | rouble | biélorusse bélarusse bélarussien | de Biélorussie; du Bélarus
UAH | hryvnia | ukrainienne ukrainien | d'Ukraine
INR | roupie | indienne | d'Inde
PKR | roupie | pakistanaise | du Pakistan
LKR | roupie | sri-lankaise srilankaise | du Sri Lanka
NPR | roupie | népalaise | du Népal
MUR | roupie | mauricienne | de Maurice; de l'île Maurice
SCR | roupie | seychelloise | des Seychelles
IDR | roupie | indonésienne | d'Indonésie
KES | shilling | kényan kenyan | du Kenya
UGX | shilling | ougandais | d'Ouganda
TZS | shilling | tanzanien | de Tanzanie
SOS | shilling | somalien | de Somalie
ZMW | kwacha | zambien | de Zambie
MWK | kwacha | malawien malawite | du Malawi
MXN | peso | mexicain | du Mexique
ARS | peso | argentin | d'Argentine
CLP | peso | chilien | du Chili
COP | peso | colombien | de Colombie
UYU | peso | uruguayen | d'Uruguay
DOP | peso | dominicain | de République dominicaine
CUP | peso | cubain | de Cuba
PHP | peso | philippin | des Philippines
KRW | won | sud-coréen coréen | de Corée du Sud
KPW | won | nord-coréen | de Corée du Nord
AZN | manat | azerbaïdjanais azéri | d'Azerbaïdjan
TMT | manat | turkmène | du Turkménistan
TMT | nouveau manat:nouveaux manats | turkmène |
NLG | florin | néerlandais hollandais | des Pays-Bas
HUF | florin | hongrois | de Hongrie
ANG | florin | antillais | des Antilles néerlandaises
AWG | florin | arubais | d'Aruba
XCG | florin | caribéen | des Caraïbes
PTE | escudo | portugais | du Portugal
CVE | escudo | cap-verdien capverdien | du Cap-Vert
DEM | mark | allemand | d'Allemagne
FIM | mark | finlandais | de Finlande
BAM | mark | convertible bosnien | de Bosnie; de Bosnie-Herzégovine
RON | leu:lei | roumain | de Roumanie
RON | leu:leus | roumain | de Roumanie
MDL | leu:lei | moldave | de Moldavie
MDL | leu:leus | moldave | de Moldavie
CRC | colon:colons | costaricain | du Costa Rica
CRC | colón:colóns | costaricain | du Costa Rica
SVC | colon:colons | salvadorien | du Salvador
SVC | colón:colóns | salvadorien | du Salvador
PEN | sol:sols | péruvien | du Pérou
PEN | sol:soles | péruvien | du Pérou
BRL | real:reals | brésilien | du Brésil
BRL | réal:réaux | brésilien | du Brésil
`;
