/**
 * Switzerland: companies of all sectors that its French-language press names. One company a line: name | other
 * surfaces; … | kind | country | ambiguous surface: why; … Written for press-facts from general knowledge of the
 * French-language press.
 */
export const switzerland = `
# Banks, insurers, asset managers
Luzerner Kantonalbank | Banque cantonale de Lucerne | bank | CH
Valiant Holding |  | bank | CH
Notenstein |  | bank | CH
Bank Leu | Clariden Leu | bank | CH
BSI Banque |  | bank | CH
Hyposwiss |  | bank | CH
Banque Bonhôte | Bonhôte | bank | CH | Bonhôte: surname
Banque Piguet |  | bank | CH
Cornèr Banque | Cornèr | bank | CH | Cornèr: common noun
LGT Banque | LGT Group | bank | LI
Dukascopy |  | bank | CH
Sygnum |  | bank | CH
SEBA Bank | Amina Bank | bank | CH
WIR Banque | Banque WIR | bank | CH
Bank-now |  | bank | CH
Capital Dynamics |  | fund | CH
Bellevue Group |  | fund | CH
Retraites populaires |  | insurer | CH
Atupri |  | insurer | CH
Intras |  | insurer | CH
Smile Direct Assurances | smile.direct | insurer | CH
# Industry, chemistry, machines
Ciba | Ciba Spécialités chimiques; Ciba SC | company | CH
Dottikon |  | company | CH
CABB |  | company | CH
Schmolz + Bickenbach | Swiss Steel; Swiss Steel Group; Steeltec | company | CH
Von Roll |  | company | CH
Gurit |  | company | CH
Alusuisse | Alusuisse-Lonza | company | CH
Stahl Gerlafingen |  | company | CH
Arbonia |  | company | CH
SFS Group |  | company | CH
Komax |  | company | CH
Inficon |  | company | CH
VAT Group |  | company | CH
Comet Holding |  | company | CH
LEM Holding |  | company | CH
Burckhardt Compression |  | company | CH
Mikron |  | company | CH
Feintool |  | company | CH
Belimo |  | company | CH
Interroll |  | company | CH
Kardex |  | company | CH
Daetwyler | Dätwyler | company | CH
Phoenix Mecano |  | company | CH
Schaffner |  | company | CH
Schweiter Technologies |  | company | CH
Vetropack |  | company | CH
Mowag |  | company | CH
Sauber | Sauber Motorsport | company | CH | Sauber: surname
Swissmetal |  | company | CH
Crypto AG |  | company | CH
Infoguard |  | company | CH
Kuros |  | company | CH
Molecular Partners |  | company | CH
Santhera |  | company | CH
Addex |  | company | CH
Novimmune |  | company | CH
Symetis |  | company | CH
Medartis |  | company | CH
Sensirion |  | company | CH
SICPA | Sicpa | company | CH
Orell Füssli |  | company | CH
Landqart |  | company | CH
Nagra |  | company | CH | Nagra: a recorder
Dsm-Firmenich | DSM-Firmenich | company | CH
Hochdorf |  | company | CH
Cremo |  | company | CH
Orior |  | company | CH
Jowa |  | company | CH
Hilcona |  | company | CH
Zweifel |  | company | CH | Zweifel: surname
Kambly |  | company | CH
Wernli |  | company | CH
Favarger |  | company | CH | Favarger: surname
Rivella |  | company | CH
Brasserie des Franches-Montagnes |  | company | CH
Dr Gab's |  | company | CH
Provins |  | company | CH | Provins: a town
Fenaco |  | company | CH
Landi |  | company | CH | Landi: surname
Suter Viandes |  | company | CH
Del Maître |  | company | CH
Ramseier |  | company | CH
Eichhof |  | company | CH
Groupe Minoteries |  | company | CH
# Energy
Services industriels de Lausanne | SiL Lausanne | public | CH
CKW |  | company | CH
EWZ |  | public | CH
FMV Valais |  | company | CH
Oiken |  | company | CH
Holdigaz |  | company | CH
Tamoil Suisse |  | company | CH
Migrol |  | company | CH
Litasco |  | company | CH
MET Group |  | company | CH
Kolmar Group |  | company | CH
IXM |  | company | CH
Ameropa |  | company | CH
Sucafina |  | company | CH
ECOM Agroindustrial |  | company | CH
Covantis |  | company | CH
Leclanché |  | company | CH | Leclanché: surname
# Transport, post, retail
Chemins de fer rhétiques | Rhätische Bahn | company | CH
MOB Montreux-Oberland bernois |  | company | CH
Transports publics lausannois |  | public | CH
RegionAlps |  | company | CH
CGN Compagnie générale de navigation |  | company | CH
Baboo Airline |  | airline | CH
easyJet Switzerland |  | airline | CH
SR Technics |  | company | CH
Skyguide |  | public | CH
Danzas |  | company | CH
Galliker |  | company | CH
Téléverbier |  | company | CH
Magic Pass |  | company | CH
Jungfraubahn | Jungfraubahn Holding | company | CH
Titlis Bergbahnen |  | company | CH
Crans-Montana-Aminona | CMA Remontées mécaniques | company | CH
Aldi Suisse |  | company | CH
Lidl Suisse |  | company | CH
Coop Vitality |  | company | CH
Coop Pronto |  | company | CH
Pfister Meubles |  | company | CH
Fust |  | company | CH | Fust: surname
Microspot |  | company | CH
Siroop |  | company | CH
Brack |  | company | CH | Brack: surname
Ricardo.ch | Ricardo | company | CH | Ricardo: first name
Anibis | anibis.ch | company | CH
Comparis | comparis.ch | company | CH
Homegate |  | company | CH
SMG Swiss Marketplace Group | Swiss Marketplace Group | company | CH
NZZ Mediengruppe | AZ Medien; CH Media | company | CH
ESH Médias |  | company | CH
Goldbach | Goldbach Media | company | CH | Goldbach: surname
Publigroupe | PubliGroupe; Publicitas | company | CH
Naville |  | company | CH | Naville: surname
Charles Vögele |  | company | CH | Charles Vögele: person
Switcher |  | company | CH | Switcher: English word
Triumph | Triumph International | company | CH | Triumph: English word
Ochsner Sport |  | company | CH
Athleticum |  | company | CH
SportX |  | company | CH
Dosenbach |  | company | CH
PKZ |  | company | CH
Bongénie | Bongénie Grieder; Brunschwig & Cie | company | CH
Grieder |  | company | CH | Grieder: surname
Visilab |  | company | CH
McOptik |  | company | CH
Sun Store | Sunstore | company | CH
Amavita |  | company | CH
Galenica |  | company | CH
Benu Pharmacie |  | company | CH
TopPharm |  | company | CH
Holy Cow |  | company | CH
Molino |  | company | CH | Molino: surname
SV Group |  | company | CH
DSR Restauration |  | company | CH
Novae Restauration |  | company | CH
Eldora |  | company | CH | Eldora: first name
Mövenpick Hotels |  | company | CH
Victoria-Jungfrau Collection |  | company | CH
Michel Reybier Hospitality |  | company | CH
M-Travel |  | company | CH
Aquatis |  | company | CH
Aquaparc |  | company | CH
Swiss Prime Site |  | company | CH
PSP Swiss Property |  | company | CH
Allreal |  | company | CH
Mobimo |  | company | CH
Orllati |  | company | CH
Marti Construction |  | company | CH
Steiner SA |  | company | CH
HRS Real Estate |  | company | CH
Naef Immobilier |  | company | CH
Bernard Nicod |  | company | CH | Bernard Nicod: person
Privera |  | company | CH | Privera: verb form
Livit |  | company | CH
Wincasa |  | company | CH
Gérofinance | Régie du Rhône | company | CH
Comptoir Immobilier |  | company | CH
Protectas |  | company | CH
DKSH |  | company | CH
VFS Global |  | company | CH
Interhome |  | company | CH
Global Blue |  | company | CH
Selecta |  | company | CH
Hirslanden |  | company | CH
Swiss Medical Network | Genolier; Aevis; Aevis Victoria | company | CH | Genolier: a place
Hôpital de La Tour |  | company | CH
Viollier |  | company | CH | Viollier: surname
Medbase |  | company | CH
Tertianum |  | company | CH
Naxoo |  | company | CH
Citycable |  | company | CH
VTX Telecom |  | company | CH
Net4all |  | company | CH
Wisekey | WISeKey | company | CH
SoftwareONE |  | company | CH
Ergon Informatik |  | company | CH
Exoscale |  | company | CH
Tresorit |  | company | HU
Nym Technologies |  | company | CH
`;
