/**
 * Oil, gas, power, utilities, renewables, nuclear, mining, water, waste. One company a line:
 * name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const energy = `
# French energy
EDF | Électricité de France; Groupe EDF; EDF SA; EDF Entreprises | public | FR
EDF Renouvelables | EDF Énergies nouvelles; EDF EN; EDF Renewables | company | FR
EDF Energy | British Energy | company | GB
EDF Trading |  | company | GB
EDF Luminus | Luminus; SPE Luminus | company | BE
Edison | Edison SpA | company | IT | Edison: surname
Montedison |  | company | IT
Sowee |  | service | FR
Izivia | Sodetrel | company | FR
Agregio |  | company | FR
Citelum |  | company | FR
Tiru |  | company | FR | Tiru: first name
Électricité de Strasbourg | ÉS Énergies Strasbourg; ES Énergies; Groupe ÉS | company | FR
Enedis | ERDF; Électricité Réseau Distribution France | public | FR
RTE | Réseau de transport d'électricité | public | FR
Dalkia |  | company | FR
Framatome |  | company | FR
Areva | Areva NP; Areva NC; Groupe Areva; Areva SA | public | FR
Cogema |  | public | FR
TechnicAtome | Areva TA | company | FR
Orano | New Areva; Orano Cycle | public | FR
Jimmy Energy |  | company | FR
Newcleo |  | company | GB
Naarea |  | company | FR
Engie | GDF Suez; Gaz de France; Groupe Engie; GDF; GDF-Suez; Engie Cofely; Engie Solutions; Engie Green | company | FR
Electrabel | Engie Electrabel | company | BE
Cofely | Cofely Services; Elyo | company | FR
Ineo | Engie Ineo; Cofely Ineo; GDF Suez Ineo | company | FR
Endel | Endel Engie | company | FR
Equans |  | company | FR
Axima | Axima Concept | company | FR
Storengy |  | company | FR
Elengy |  | company | FR
GRTgaz | GRT Gaz; NaTran | company | FR
GRDF | Gaz réseau distribution France | company | FR
Compagnie nationale du Rhône | CNR | public | FR | CNR: acronym, the Resistance council
La Compagnie du Vent | Compagnie du vent | company | FR
International Power |  | company | GB
Total | TotalEnergies; Total Energies; Groupe Total; TotalEnergies SE; Total SA; Total France; Total Access; Total E&P; TotalFina; Total Fina; TotalFinaElf; Total Fina Elf; Total-Fina-Elf; Total-Fina; Compagnie française des pétroles; Total Gabon | company | FR | Total: common word
Total Direct Énergie | Direct Énergie; Poweo Direct Énergie; Poweo; Lampiris | company | FR
Elf | Elf Aquitaine; Elf-Aquitaine; Elf Gabon | company | FR | Elf: English and German word, an elf
Fina | Petrofina | company | BE | Fina: a sports federation
Saft | Saft Groupe; Total Saft | company | FR
Automotive Cells Company | ACC | company | FR | ACC: acronym
SunPower | Maxeon | company | US
Hutchinson | Hutchinson SA | company | FR | Hutchinson: surname
Sunfire |  | company | DE
Eren Renewable Energy | Total Eren; Eren RE | company | FR
Quadran | Total Quadran | company | FR
Maurel & Prom | Maurel et Prom; Maurel & Prom Gabon | company | FR
Perenco |  | company | FR
Rubis | Groupe Rubis; Rubis Terminal; Rubis Énergie; Vitogaz | company | FR | Rubis: common noun
Antargaz | Antargaz-Finagaz; Totalgaz; Finagaz; Antargaz Finagaz | company | FR
Butagaz |  | company | FR
Primagaz |  | company | FR
Esso | Esso France; Esso SAF | company | FR
Bolloré Energy | Bolloré Énergie | company | FR
Picoty | Groupe Picoty | company | FR
Thévenin & Ducrot | Thévenin-Ducrot | company | FR
Dyneff |  | company | FR
Vermilion Energy | Vermilion; Vermilion REP | company | CA | Vermilion: a colour
Geopetrol |  | company | FR
Française de l'énergie | La Française de l'énergie; European Gas Limited | company | FR
Teréga | TIGF; Transport et infrastructures gaz France | company | FR
Séolis |  | company | FR
Sorégies |  | company | FR
Gaz de Bordeaux | Gaz Européen | company | FR
Régaz |  | company | FR
GEG | Gaz Électricité de Grenoble; Gaz et électricité de Grenoble | company | FR | GEG: acronym
R-GDS | Réseau GDS; Gaz de Strasbourg | company | FR
Usine d'électricité de Metz | UEM Metz | company | FR
Planète Oui |  | company | FR
Enercoop |  | company | FR
ekWateur |  | company | FR
Ilek |  | company | FR
Mint Énergie |  | company | FR
Happ-e |  | service | FR
Alpiq | Alpiq France | company | CH
Énergie d'ici |  | company | FR
Proxelia | Alterna Énergie; Alterna | company | FR | Alterna: an Italian word, a noun
Plüm Énergie |  | company | FR
Ohm Énergie |  | company | FR
Urban Solar Energy |  | company | FR
Elmy | Hydroption | company | FR | Elmy: surname
Mega Énergie |  | company | BE
Octopus Energy | Octopus Énergie | company | GB
Opera Énergie |  | company | FR
Voltalis |  | company | FR
Energy Pool |  | company | FR
Gazelle Energie | GazelEnergie; Gazel Energie; E.ON France; Uniper France; SNET | company | FR
# French renewables
Neoen |  | company | FR
Voltalia |  | company | FR
Akuo Energy | Akuo | company | FR
Valorem |  | company | FR
Boralex |  | company | CA
Innergex |  | company | CA
Urbasolar |  | company | FR
Tenesol |  | company | FR
Photowatt | EDF ENR PWT | company | FR
EDF ENR | EDF ENR Solaire | company | FR
Solaire Direct | Solairedirect | company | FR
Photosol |  | company | FR
Générale du solaire |  | company | FR
Cap Vert Énergie | CVE Group | company | FR
Apex Energies | Apex BP Solar | company | FR
Technique Solaire |  | company | FR
Tryba Energy |  | company | FR
Reden Solar | Fonroche; Fonroche Énergie | company | FR
Fonroche Lighting | Fonroche Éclairage | company | FR
Sun'R | Sun'Agri; Sun R | company | FR
Arkolia | Arkolia Énergies | company | FR
Amarenco |  | company | IE
Tse Énergie | Third Step Energy | company | FR
Ombrea |  | company | FR
Dualsun |  | company | FR
Systovi |  | company | FR
Voltec Solar |  | company | FR
Recom Sillia | Sillia VL; Sillia | company | FR
Holosolis |  | company | FR
S'Tile |  | company | FR
Evasol |  | company | FR
In Sun We Trust |  | company | FR
Otovo |  | company | NO
Effy | Quelle Énergie | company | FR | Effy: a first name
Hellio |  | company | FR
Sonnedix |  | company | GB
Comwatt |  | company | FR
Eolfi |  | company | FR
WPD France | wpd | company | DE | wpd: acronym
Nass & Wind | Nass et Wind | company | FR
Vergnet |  | company | FR | Vergnet: surname
Éole-RES | RES Méditerranée | company | FR
Ostwind | OSTWIND International | company | DE
Theolia | Futuren | company | FR
Ailes Marines |  | company | FR
Éoliennes en mer Dieppe Le Tréport |  | company | FR
Éolien maritime France |  | company | FR
Adwen | Areva Wind | company | FR
Sabella |  | company | FR | Sabella: surname
OpenHydro |  | company | IE
HydroQuest |  | company | FR
Ideol | BW Ideol | company | FR
Qair | Quadran International; Lucia Holding | company | FR
Nenuphar | Nénuphar Wind | company | FR | Nenuphar: common noun
Naval Énergies |  | company | FR
Waga Energy |  | company | FR
Lhyfe |  | company | FR
McPhy | McPhy Energy | company | FR
Symbio |  | company | FR
HDF Energy | Hydrogène de France | company | FR
Hynamics |  | company | FR
HysetCo | Société du taxi électrique parisien | company | FR
Genvia |  | company | FR
Elogen | Areva H2Gen | company | FR
Gaussin | Gaussin Manugistique | company | FR
Haffner Energy |  | company | FR
Global Bioenergies |  | company | FR
Abengoa |  | company | ES
Verkor |  | company | FR
Forsee Power |  | company | FR
E4V |  | company | FR
Blue Solutions | Batscap | company | FR
EcoTree |  | company | FR
Greenly |  | company | FR
EcoAct |  | company | FR
Albioma | Séchilienne-Sidec | company | FR
Coriance |  | company | FR
Idex Services | Groupe Idex; Idex Énergies; IDEX Groupe | company | FR
Ne Varietur |  | company | FR
Weya |  | company | FR
Biosynergy |  | company | FR
Deepki |  | company | FR
Metron |  | company | FR | Metron: acronym, a surname
BeeBryte |  | company | FR
Sylfen |  | company | FR
Ergosup |  | company | FR
# French and foreign water, waste, environment
Veolia | Veolia Environnement; Veolia Eau; Groupe Veolia; Veolia Propreté; Vivendi Environnement; Veolia Water; Veolia Énergie | company | FR
Sarp Industries | Sarpi; Sarpi Veolia | company | FR
Sade |  | company | FR | Sade: surname, a singer
Compagnie générale des eaux | Générale des eaux | company | FR
Société des eaux de Marseille | Eaux de Marseille | company | FR
Eau de Paris |  | public | FR
Suez | Suez Environnement; Suez Lyonnaise des eaux; Groupe Suez; Suez Eau France; Suez RV France; Suez Recyclage | company | FR | Suez: a canal, a town
Lyonnaise des eaux | La Lyonnaise des eaux; Lyonnaise-Dumez | company | FR
Sita France | Novergie | company | FR
Degrémont |  | company | FR
Ondeo | Ondeo Nalco | company | FR
Saur | Groupe Saur | company | FR
Stereau | Stereau France | company | FR
Agbar | Aguas de Barcelona; Aigües de Barcelona | company | ES
Nijhuis | Nijhuis Industries | company | NL | Nijhuis: surname
Coved | Paprec Coved | company | FR
Paprec | Groupe Paprec | company | FR
CNIM | CNIM Groupe; Constructions industrielles de la Méditerranée | company | FR
Séché Environnement | Groupe Séché; Séché; Séché Éco-industries; Trédi; Alcea | company | FR | Séché: past participle, a verb form
Pizzorno | Pizzorno Environnement; Groupe Pizzorno Environnement; Groupe Pizzorno | company | FR | Pizzorno: surname
Guy Dauphin Environnement | GDE Recyclage; Ecore | company | FR
Galloo | Galloo France | company | BE
Nicollin | Groupe Nicollin | company | FR | Nicollin: surname
Urbaser | Urbaser Environnement | company | ES
Eco-Emballages | Citeo; Ecofolio | company | FR
Eco-systèmes | Ecosystem | company | FR | Eco-systèmes: common noun; Ecosystem: English word
Récylum |  | company | FR
Ecologic |  | company | FR | Ecologic: English word, an adjective
Refashion | Eco TLC | company | FR
Eco-mobilier | Ecomaison | company | FR
Corepile |  | company | FR
Cyclamed |  | company | FR
Adelphe |  | company | FR
Lemon Tri |  | company | FR
Recylex |  | company | FR
Environnement SA | Envea | company | FR
Serfim | Groupe Serfim | company | FR
Brangeon | Groupe Brangeon | company | FR
Schroll | Groupe Schroll | company | FR | Schroll: surname
Bertin Technologies |  | company | FR
Thames Water |  | company | GB
Severn Trent |  | company | GB
United Utilities |  | company | GB
Anglian Water |  | company | GB
Pennon | Pennon Group; South West Water | company | GB
Southern Water |  | company | GB
Northumbrian Water |  | company | GB
Waste Management Inc | Waste Management | company | US
Republic Services |  | company | US
Remondis |  | company | DE
Biffa |  | company | GB
Shanks | Renewi; Van Gansewinkel; Shanks Group | company | GB | Shanks: surname
Fomento de Construcciones y Contratas | FCC Environment | company | ES
Befesa |  | company | ES
Covanta |  | company | US
Cleanaway |  | company | AU
American Water | American Water Works | company | US
Xylem | Evoqua; Evoqua Water Technologies | company | US | Xylem: botany, a noun
Pentair |  | company | US
Nalco |  | company | US
Stericycle |  | company | US
Clean Harbors |  | company | US
Casella Waste |  | company | US
Sabesp |  | company | BR
Veralto |  | company | US
Aqua Lung | Aqualung; La Spirotechnique | company | FR
Vivaqua |  | public | BE
Société wallonne des eaux | SWDE | public | BE
Lydec |  | company | MA
Redal |  | company | MA
Amendis |  | company | MA
Sénégalaise des eaux |  | company | SN
Sen'Eau |  | company | SN
Sodeci |  | company | CI
# Oil and gas majors
Shell | Royal Dutch Shell; Royal Dutch/Shell; Shell France; Groupe Shell; Royal Dutch; Shell plc; Shell Nigeria | company | GB
BP | British Petroleum; BP France; BP Amoco; Amoco; BP plc; BP Solar | company | GB
BG Group | British Gas Group | company | GB
Castrol |  | company | GB
Burmah Oil |  | company | GB
Lightsource BP | Lightsource | company | GB
ExxonMobil | Exxon; Exxon Mobil; Exxon-Mobil; ExxonMobil Chemical; XTO Energy; Groupe ExxonMobil | company | US
Mobil Oil |  | company | US
Imperial Oil | L'Impériale | company | CA | L'Impériale: adjective
Chevron | ChevronTexaco; Chevron-Texaco; Chevron Corporation | company | US | Chevron: common noun
Texaco |  | company | US
Unocal |  | company | US
Caltex |  | company | US
ConocoPhillips | Conoco Phillips; Conoco | company | US
Phillips 66 | Phillips Petroleum | company | US
Anadarko | Anadarko Petroleum | company | US
Occidental Petroleum | Oxy; Oxy Petroleum | company | US | Oxy: short form
Hess Corporation | Hess Corp | company | US
Noble Energy |  | company | US
Apache Corporation | Apache Corp; APA Corporation | company | US
Devon Energy |  | company | US
EOG Resources |  | company | US
Pioneer Natural Resources |  | company | US
Chesapeake Energy | Expand Energy | company | US
Southwestern Energy |  | company | US
EQT Corporation | EQT Corp | company | US
Marathon Oil |  | company | US
Marathon Petroleum |  | company | US
Valero | Valero Energy | company | US | Valero: surname
Tesoro Petroleum | Andeavor | company | US
PBF Energy |  | company | US
HollyFrontier | HF Sinclair | company | US
Sunoco |  | company | US
Citgo |  | company | US
Koch Industries | Koch Industry | company | US
Kinder Morgan |  | company | US
Enterprise Products Partners |  | company | US
Energy Transfer | Energy Transfer Partners; Energy Transfer Equity | company | US
Williams Companies |  | company | US
El Paso Corporation | El Paso Corp | company | US
Oneok |  | company | US
Cheniere | Cheniere Energy | company | US
Venture Global | Venture Global LNG | company | US
Diamondback Energy |  | company | US
Continental Resources |  | company | US
Whiting Petroleum |  | company | US
Denbury |  | company | US
Coterra |  | company | US
Concho Resources |  | company | US
Range Resources |  | company | US
Cabot Oil & Gas |  | company | US
Targa Resources |  | company | US
World Kinect |  | company | US
Enron |  | company | US
Dynegy |  | company | US
Halliburton |  | company | US
Schlumberger | SLB | company | US | SLB: acronym
Baker Hughes |  | company | US
Weatherford | Weatherford International | company | CH | Weatherford: a town, surname
National Oilwell Varco | NOV Inc | company | US
Cameron International |  | company | US
Transocean |  | company | CH
Noble Corporation | Noble Corp | company | US
Diamond Offshore |  | company | US
Seadrill |  | company | NO
Ensco | Valaris | company | GB
McDermott | McDermott International; Chicago Bridge & Iron | company | US | McDermott: surname
Foster Wheeler |  | company | US
Oceaneering |  | company | US
Tidewater |  | company | US
Patterson-UTI |  | company | US
Helmerich & Payne |  | company | US
Technip Energies |  | company | FR
TechnipFMC | Technip; FMC Technologies; Technip-Coflexip; Coflexip; Groupe Technip | company | FR
CGG | CGGVeritas; Compagnie générale de géophysique; Viridien; CGG Veritas | company | FR
Sercel |  | company | FR
Bourbon Offshore | Bourbon Maritime; Groupe Bourbon | company | FR
Geoservices |  | company | FR
Doris Engineering | Doris Group | company | FR
Entrepose | Entrepose Contracting | company | FR | Entrepose: verb form
Spie Capag | Spie Oil & Gas | company | FR
Ponticelli | Ponticelli Frères | company | FR
Groupe Cis | CIS Catering | company | FR
Saipem |  | company | IT
Subsea 7 | Subsea7; Acergy | company | GB
Aker | Aker ASA; Aker BP; Aker Solutions | company | NO
Kvaerner | Aker Kvaerner | company | NO
Amec Foster Wheeler | Amec | company | GB
SBM Offshore |  | company | NL
Fugro |  | company | NL
Vopak |  | company | NL
Eni | Eni SpA; Eni France; Groupe Eni | company | IT
Agip |  | company | IT
Snam | Snam Rete Gas | company | IT | Snam: acronym, a union
Versalis | Enichem; Polimeri Europa | company | IT
Erg SpA |  | company | IT
Saras | Saras SpA | company | IT | Saras: first names
Repsol | Repsol YPF; Repsol-YPF; Groupe Repsol | company | ES
Cepsa | Moeve | company | ES
YPF |  | company | AR
Galp | Galp Energia | company | PT
Equinor | Statoil; StatoilHydro | company | NO
DNO ASA | DNO International | company | NO
Vår Energi |  | company | NO
Lundin Petroleum | Lundin; Lundin Energy; Orrön Energy; Lundin Oil | company | SE | Lundin: surname
OMV |  | company | AT
MOL Group |  | company | HU
Orlen | PKN Orlen; PKN | company | PL
PGNiG |  | company | PL
Neste | Neste Oil | company | FI | Neste: a river, a place
Preem |  | company | SE
Wintershall | Wintershall Dea | company | DE
Aral | Aral AG | company | DE | Aral: a sea, a place
Tamoil |  | company | NL
Petroplus |  | company | CH
Varo Energy |  | company | CH
Vitol |  | company | CH
Trafigura |  | company | SG
Puma Energy |  | company | SG
Gunvor |  | company | CH | Gunvor: first name
Mercuria | Mercuria Energy | company | CH
Phibro |  | company | US
Addax Petroleum | Addax | company | CH | Addax: an animal
Oryx Energies | Oryx Petroleum | company | CH
Socar | SOCAR Trading | company | AZ
KazMunayGas | KazMunaïGaz; KazMunaiGas | public | KZ
North Caspian Operating Company |  | company | KZ
Tullow Oil | Tullow | company | GB
Cairn Energy | Cairn India; Capricorn Energy | company | GB
Premier Oil | Harbour Energy | company | GB
Heritage Oil |  | company | GB
SOCO International |  | company | GB
Genel Energy |  | company | GB
Enquest |  | company | GB
Cuadrilla | Cuadrilla Resources | company | GB | Cuadrilla: a bullfighter's crew, a noun
Ineos | Ineos Group; Inovyn | company | GB
Essar Energy |  | company | IN
Northern Petroleum |  | company | GB
Gazprom | Gazprom Export; Gaz Prom; Gazprom Neft; Gazpromneft; Groupe Gazprom; Gazprom-Media Holding | company | RU
Sibneft |  | company | RU
Rosneft |  | company | RU
Yukos | Ioukos | company | RU
TNK-BP | TNK; TNK BP | company | RU
Lukoil | Loukoïl | company | RU
Novatek | Yamal LNG; Iamal LNG; Arctic LNG 2 | company | RU
Surgutneftegas | Sourgoutneftegaz; Surgutneftegaz | company | RU
Tatneft |  | company | RU
Bashneft |  | company | RU
Transneft |  | company | RU
Rusneft | RussNeft | company | RU
Sibur |  | company | RU
Nord Stream | Nord Stream AG; Nord Stream 2 AG; Nord Stream 2 | company | CH
Naftogaz | Naftogas | public | UA
DTEK |  | company | UA
RosUkrEnergo |  | company | CH
Aramco | Saudi Aramco | public | SA
Sabic |  | company | SA
Acwa Power |  | company | SA
ADNOC |  | public | AE
Masdar |  | company | AE
Taqa | Abu Dhabi National Energy | company | AE
QatarEnergy | Qatar Petroleum; QatarGas; RasGas; Qatar Energy | public | QA
Kuwait Petroleum | Kuwait Petroleum Corporation; Kuwait Petroleum International; Q8 | public | KW
Bapco |  | public | BH
NIOC | National Iranian Oil Company | public | IR
Delek | Delek Group; Delek Drilling | company | IL
Energean |  | company | GB
Botas |  | public | TR | Botas: Spanish word, surname
Sonatrach | Groupe Sonatrach | public | DZ
Sonelgaz |  | public | DZ
Naftal |  | public | DZ
National Oil Corporation | NOC Libya; Compagnie nationale de pétrole libyenne | public | LY
Entreprise tunisienne d'activités pétrolières |  | public | TN
Steg |  | public | TN | Steg: German word, a surname
Samir | Société anonyme marocaine de l'industrie du raffinage | company | MA | Samir: first name
Afriquia | Afriquia Gaz | company | MA
Vivo Energy |  | company | GB
NNPC | Nigerian National Petroleum Corporation | public | NG
Oando |  | company | NG
Sonangol |  | public | AO
SNPC | Société nationale des pétroles du Congo | public | CG
Société nationale des hydrocarbures |  | public | CM
Petroci |  | public | CI
Petrosen |  | public | SN
Société ivoirienne de raffinage |  | company | CI
Société africaine de raffinage |  | company | SN
Sonabhy |  | public | BF
Sonara |  | public | CM
Sogara |  | company | GA
Sonidep |  | public | NE
Kosmos Energy |  | company | US
Woodside | Woodside Petroleum; Woodside Energy | company | AU | Woodside: a town, surname
Santos Ltd | Santos Limited | company | AU
Origin Energy |  | company | AU
Oil Search |  | company | PG
Inpex |  | company | JP
PetroChina | China National Petroleum Corporation; CNPC; China National Petroleum | company | CN
Sinopec | China Petroleum & Chemical | company | CN
CNOOC | China National Offshore Oil Corporation; CNOOC Nexen | company | CN
China Huaneng | Huaneng Power | company | CN
Datang Power | China Datang | company | CN
State Grid | State Grid Corporation; State Grid Corporation of China; State Grid of China | public | CN
China Three Gorges | Three Gorges; China Three Gorges Corporation | public | CN
China General Nuclear Power | CGN; CGNPC; China General Nuclear; China Guangdong Nuclear Power; General Nuclear System | public | CN | CGN: acronym
CNNC | China National Nuclear Corporation | public | CN
China Resources |  | company | CN
Petronas |  | company | MY
Pertamina |  | public | ID
PTT Exploration and Production | PTTEP | company | TH
PetroVietnam |  | public | VN
ONGC | Oil and Natural Gas Corporation | company | IN
Indian Oil | Indian Oil Corporation | company | IN
Bharat Petroleum |  | company | IN
Hindustan Petroleum |  | company | IN
GAIL India |  | company | IN
NTPC |  | company | IN
Nayara Energy |  | company | IN
Suzlon |  | company | IN
Korea Gas | Kogas; Korea Gas Corporation | company | KR
Korea National Oil Corporation | KNOC | public | KR
SK Innovation | SK Energy; SK On | company | KR
SK Group | Groupe SK | company | KR
GS Caltex |  | company | KR
Kepco | Korea Electric Power | company | KR
KHNP | Korea Hydro & Nuclear Power | company | KR
Eneos | JX Nippon Oil; JXTG; Nippon Oil; JX Holdings; Eneos Holdings | company | JP
Idemitsu | Idemitsu Kosan | company | JP
Showa Shell |  | company | JP
Cosmo Oil |  | company | JP
Tepco | Tokyo Electric Power; Tokyo Electric Power Company | company | JP
Kansai Electric | Kansai Electric Power | company | JP
Chubu Electric | Chubu Electric Power | company | JP
Jera |  | company | JP
Kyushu Electric | Kyushu Electric Power | company | JP
Tohoku Electric | Tohoku Electric Power | company | JP
Tokyo Gas |  | company | JP
Osaka Gas |  | company | JP
Petrobras |  | company | BR
Eletrobras |  | company | BR
OGX | OGX Petroleo | company | BR
Cemig |  | company | BR
PDVSA | Petroleos de Venezuela | public | VE
Pemex | Petroleos Mexicanos | public | MX
Ecopetrol |  | company | CO
Petroecuador |  | public | EC
Petroperu |  | public | PE
YPFB |  | public | BO
Pan American Energy |  | company | AR
Suncor | Suncor Énergie; Suncor Energy; Petro-Canada | company | CA
Canadian Natural Resources |  | company | CA
Cenovus | Cenovus Energy | company | CA
Husky Energy |  | company | CA
Encana | Ovintiv | company | CA
Talisman Energy |  | company | CA
Nexen |  | company | CA
Enbridge |  | company | CA
Énergir | Gaz Métro; Gaz Métropolitain | company | CA
TransCanada | TC Énergie; TC Energy; TransCanada Pipelines | company | CA
Trans Mountain | Kinder Morgan Canada | company | CA
Ultramar |  | company | CA
Valener |  | company | CA
Parkland |  | company | CA | Parkland: a town, a place
Junex |  | company | CA
Questerre |  | company | CA
Pétrolia | Pétrolia Inc | company | CA | Pétrolia: a place
Hydro-Québec | HydroQuébec | public | CA
Hydro One |  | company | CA
Ontario Power Generation |  | public | CA
Manitoba Hydro |  | public | CA
BC Hydro |  | public | CA
Fortis Inc |  | company | CA
Northland Power |  | company | CA
Algonquin Power |  | company | CA
# Power groups of Europe
E.ON | EON; E.on Energie | company | DE
Ruhrgas | E.ON Ruhrgas | company | DE
Uniper |  | company | DE
RWE | RWE Innogy; Innogy; RWE Power | company | DE
EnBW | Energie Baden-Württemberg; Energie Baden-Wurtemberg | company | DE
Steag |  | company | DE
Tennet |  | company | NL
Amprion |  | company | DE
50Hertz |  | company | DE
Enercon |  | company | DE
Nordex |  | company | DE
Senvion | REpower; Repower Systems | company | DE
Q-Cells | Hanwha Q Cells; Q.Cells; QCells; Hanwha Q-Cells | company | DE
SolarWorld |  | company | DE
SMA Solar | SMA Solar Technology | company | DE
Conergy |  | company | DE
BayWa | BayWa r.e. | company | DE
Encavis |  | company | DE
Energiekontor |  | company | DE
SFC Energy |  | company | DE
Thyssengas |  | company | DE
Lichtblick |  | company | DE
Vattenfall |  | company | SE
Fortum | Fortum Oyj | company | FI
TVO | Teollisuuden Voima | company | FI
OX2 | OX2 AB | company | SE
Statkraft |  | public | NO
Ørsted | Orsted; Dong Energy; Dong | company | DK | Dong: a currency
Vestas | Vestas Wind | company | DK
LM Wind Power | LM Wind | company | DK
Bladt Industries |  | company | DK
Siemens Gamesa | Gamesa; Siemens Wind Power | company | ES
Siemens Energy |  | company | DE
Enel | Enel Green Power; Groupe Enel | company | IT
Terna | Terna SpA | company | IT
Acea | ACEA SpA | company | IT | Acea: acronym
A2A | A2A SpA; AEM Milano | company | IT
Hera SpA | Hera Group | company | IT
Iren | Iren SpA | company | IT | Iren: first name
Sorgenia |  | company | IT
Iberdrola | Groupe Iberdrola; Iberdrola France; Iberdrola Renovables | company | ES
Endesa |  | company | ES
Naturgy | Gas Natural; Gas Natural Fenosa; Union Fenosa; Gas Natural SDG | company | ES
Enagás |  | company | ES
Red Eléctrica | Redeia; REE | company | ES | REE: acronym
Acciona | Acciona Energía | company | ES
Solaria Energía | Solaria | company | ES | Solaria: a name
Grenergy | Grenergy Renovables | company | ES
Opdenergy |  | company | ES
Holaluz |  | company | ES
EDP | EDP Renováveis; EDP Renewables; EDPR; Energias de Portugal | company | PT
Redes Energéticas Nacionais |  | company | PT
Public Power Corporation |  | company | GR
Mytilineos | Metlen | company | GR
Elia | Elia System Operator; Elia Group | company | BE | Elia: first name, surname
Fluxys |  | company | BE
Eneco |  | company | NL
Nuon |  | company | NL
Essent |  | company | NL
Gasunie |  | company | NL
Electrawinds |  | company | BE
Sibelga |  | public | BE
Ores Assets |  | public | BE
Fluvius | Eandis | public | BE
Nyrstar |  | company | BE
Synatom |  | company | BE
BKW | BKW Energie; BKW FMB | company | CH
Axpo | Axpo Holding | company | CH
Romande Énergie |  | company | CH
Services industriels de Genève | SIG Genève | public | CH
Groupe E | Groupe E Celsius | company | CH | Groupe E: ordinary words
Swissgrid |  | company | CH
Repower AG |  | company | CH
EOS Holding | Énergie Ouest Suisse | company | CH
Meyer Burger |  | company | CH
Gaznat |  | company | CH
Viteos |  | company | CH
Centrica | British Gas; Centrica Energy | company | GB
National Grid |  | company | GB
Scottish Power | ScottishPower | company | GB
SSE Renewables | Scottish and Southern Energy; Scottish & Southern Energy; SSE plc; Scottish & Southern | company | GB
Drax | Drax Group | company | GB | Drax: a James Bond villain, surname
Bulb Energy |  | company | GB
OVO Energy |  | company | GB
Urenco |  | company | GB
BNFL | British Nuclear Fuels | public | GB
Sizewell C |  | company | GB
NuGen | NuGeneration | company | GB
Horizon Nuclear Power |  | company | GB
Electricity Supply Board |  | public | IE
CEZ |  | company | CZ
EPH | Energetický a průmyslový holding; EP Holding; EP Investment; EPEI; EP Power Europe | company | CZ | EPH: acronym
Polska Grupa Energetyczna |  | company | PL
Tauron | Tauron Polska Energia | company | PL | Tauron: a videogame's name
Enea Energia |  | company | PL
Energoatom |  | public | UA
Ukrenergo |  | public | UA
Rosatom |  | public | RU
Atomstroïexport | Atomstroyexport | public | RU
Tenex | Techsnabexport; TVEL | public | RU
Inter RAO | Inter RAO UES; RAO UES; EES Rossii | company | RU
# United States, Africa and others: power and equipment
NextEra Energy | NextEra; FPL; Florida Power & Light | company | US
Duke Energy |  | company | US
Southern Company |  | company | US
Dominion Energy | Dominion Resources | company | US
Exelon | Exelon Corporation | company | US
Constellation Energy |  | company | US
PG&E | Pacific Gas & Electric; Pacific Gas and Electric; PG & E | company | US
Southern California Edison | Edison International | company | US
Sempra | Sempra Energy | company | US
American Electric Power |  | company | US
Consolidated Edison | Con Edison; ConEd; Con Ed | company | US
Entergy |  | company | US
FirstEnergy |  | company | US
Xcel Energy |  | company | US
AES Corporation | AES Corp | company | US
NRG Energy | NRG | company | US | NRG: acronym
Vistra | Vistra Energy; Vistra Corp | company | US
TXU | Energy Future Holdings | company | US
Calpine |  | company | US
CenterPoint Energy |  | company | US
DTE Energy |  | company | US
PPL Corporation |  | company | US
Ameren |  | company | US
Avangrid |  | company | US
Hawaiian Electric |  | company | US
Talen Energy |  | company | US
Westinghouse | Westinghouse Electric; Toshiba-Westinghouse; Westinghouse Electric Company | company | US
NuScale | NuScale Power | company | US
TerraPower |  | company | US
Oklo | Oklo Inc | company | US
Centrus Energy | USEC | company | US
Cameco |  | company | CA
First Solar |  | company | US
SunEdison | TerraForm Power | company | US
Evergreen Solar |  | company | US
Solyndra |  | company | US
SolarCity | Solar City | company | US
Sunrun |  | company | US
Enphase | Enphase Energy | company | US
SolarEdge |  | company | IL
Bloom Energy |  | company | US
Plug Power |  | company | US
Ballard Power | Ballard Power Systems | company | CA
FuelCell Energy |  | company | US
Nel ASA | Nel Hydrogen | company | NO
ITM Power |  | company | GB
Ceres Power |  | company | GB
Commonwealth Fusion Systems |  | company | US
A123 Systems | A123 | company | US
Northvolt |  | company | SE
Freyr Battery |  | company | NO
Britishvolt |  | company | GB
Ganfeng Lithium | Ganfeng | company | CN
Tianqi Lithium |  | company | CN
Goldwind |  | company | CN
Sinovel |  | company | CN
Mingyang | MingYang Smart Energy | company | CN
Envision Energy | Envision AESC; AESC Envision | company | CN
Suntech | Suntech Power | company | CN
Trina Solar |  | company | CN
JinkoSolar | Jinko Solar | company | CN
Yingli Solar | Yingli Green Energy; Yingli | company | CN
Longi | Longi Solar; LONGi Green Energy | company | CN
JA Solar |  | company | CN
Canadian Solar |  | company | CA
Hanergy |  | company | CN
LDK Solar |  | company | CN
Eskom |  | public | ZA
Sasol |  | company | ZA
Engen |  | company | ZA
Senelec |  | public | SN
Compagnie ivoirienne d'électricité |  | company | CI
Eranove |  | company | FR
Sonabel |  | public | BF
Eneo | Eneo Cameroun | company | CM | Eneo: first name
SEEG | Société d'énergie et d'eau du Gabon | company | GA
Jirama |  | public | MG
ONEE | Office national de l'électricité et de l'eau potable | public | MA
Masen |  | public | MA
Nareva | Nareva Holding | company | MA
Taqa Morocco |  | company | MA
Azito Énergie |  | company | CI
Ciprel |  | company | CI
M-Kopa |  | company | KE
d.light |  | company | US
Globeleq |  | company | GB
Électricité du Liban |  | public | LB
Karpowership | Karadeniz Holding | company | TR
# Mining and raw materials
Rio Tinto | Rio Tinto Alcan; Rio Tinto France | company | GB
Alcan | Alcan France | company | CA
BHP | BHP Billiton; BHP Group; Billiton | company | AU
Glencore | Glencore Xstrata; GlencoreXstrata; Glencore-Xstrata; Glencore International | company | CH
Xstrata |  | company | CH
Vale | Vale Inco; CVRD; Companhia Vale do Rio Doce; Vale Nouvelle-Calédonie; Vale SA | company | BR | Vale: a common word
Samarco |  | company | BR
Inco | Inco Ltd | company | CA | Inco: short form of an adjective
Anglo American | Anglo-American; Anglo American Platinum; Amplats | company | GB
AngloGold Ashanti | AngloGold | company | ZA
Gold Fields |  | company | ZA
Harmony Gold |  | company | ZA
Sibanye | Sibanye-Stillwater; Sibanye Gold | company | ZA
Impala Platinum | Implats | company | ZA
Lonmin |  | company | GB
Lonrho |  | company | GB
Exxaro |  | company | ZA
African Rainbow Minerals |  | company | ZA
Freeport-McMoRan | Freeport McMoRan | company | US
Newmont | Newmont Mining; Newmont Goldcorp | company | US
Barrick Gold | Barrick | company | CA
Randgold | Randgold Resources | company | JE
Kinross | Kinross Gold; Red Back Mining | company | CA
Goldcorp |  | company | CA
Iamgold |  | company | CA
Agnico Eagle | Agnico-Eagle | company | CA
Semafo |  | company | CA
Endeavour Mining |  | company | GB
Teranga Gold |  | company | CA
Orezone |  | company | CA
B2Gold |  | company | CA
Osisko | Corporation minière Osisko; Minière Osisko; Redevances Aurifères Osisko | company | CA
Malartic Canadien |  | company | CA
Teck Resources | Teck; Teck Cominco | company | CA
First Quantum | First Quantum Minerals | company | CA
Hudbay | HudBay Minerals | company | CA
Ivanhoe Mines |  | company | CA
Noranda |  | company | CA
Falconbridge |  | company | CA
Potash Corporation | PotashCorp; Potash Corp; Potash | company | CA | Potash: English word
Nutrien | Agrium | company | CA
Mosaic Company | The Mosaic Company | company | US
Bre-X |  | company | CA
Eldorado Gold |  | company | CA
Barkerville |  | company | CA
Nemaska Lithium | Nemaska | company | CA
Sayona | Sayona Mining; Lithium Amérique du Nord | company | AU
Nouveau Monde Graphite |  | company | CA
Stornoway Diamond | Diamants Stornoway | company | CA
Uranium One |  | company | CA
Paladin Energy |  | company | AU
Fortescue | Fortescue Metals; Fortescue Metals Group | company | AU | Fortescue: surname
South32 |  | company | AU
Newcrest | Newcrest Mining | company | AU
OZ Minerals |  | company | AU
Iluka Resources |  | company | AU
Lynas | Lynas Rare Earths; Lynas Corporation | company | AU
Pilbara Minerals |  | company | AU
Whitehaven Coal |  | company | AU
Sundance Resources |  | company | AU
Peabody | Peabody Energy | company | US | Peabody: surname
Arch Coal | Arch Resources | company | US
Massey Energy |  | company | US
Alpha Natural Resources | Alpha Metallurgical Resources | company | US
Murray Energy |  | company | US
Consol Energy |  | company | US
Cliffs Natural Resources | Cleveland-Cliffs; Cleveland Cliffs | company | US
Albemarle | Albemarle Corporation | company | US | Albemarle: a title
Livent | Arcadium Lithium; Allkem; Orocobre | company | US
SQM | Sociedad Química y Minera | company | CL
Codelco |  | public | CL
Antofagasta plc | Antofagasta Minerals | company | GB
Southern Copper |  | company | US
Grupo México |  | company | MX
Fresnillo plc |  | company | MX
Hochschild Mining |  | company | PE
Compañía de Minas Buenaventura |  | company | PE
Yanacocha | Minera Yanacocha | company | PE | Yanacocha: a mine, a place
Norilsk Nickel | Nornickel; Norilsk | company | RU | Norilsk: a town
Rusal | UC Rusal; United Company Rusal | company | RU
Basic Element | Basel Element | company | RU
En+ Group | En+ | company | RU | En+: a preposition
Polyus | Polyus Gold | company | RU
Petropavlovsk plc |  | company | GB
Nordgold | Nord Gold; Nordgold Resources | company | RU
Uralkali | Uralkaliy; Ouralkali | company | RU
Belaruskali |  | public | BY
EuroChem | Suek | company | CH
PhosAgro |  | company | RU
Metalloinvest | Metalloinvest Holding | company | RU
Mechel |  | company | RU
Kazatomprom |  | public | KZ
ENRC | Eurasian Natural Resources | company | KZ
Kazakhmys |  | company | GB
Vedanta | Vedanta Resources | company | GB | Vedanta: a Hindu philosophy
Coal India |  | company | IN
Shenhua | China Shenhua; Shenhua Group | company | CN
Chinalco | Chalco | company | CN
China Molybdenum | CMOC; CMOC Group | company | CN
Zijin Mining | Zijin | company | CN
Minmetals | China Minmetals; MMG Limited | company | CN
Jinchuan | Jinchuan Group | company | CN
Huayou Cobalt |  | company | CN
Tsingshan |  | company | CN
Sicomines |  | company | CD
Gécamines |  | public | CD
Katanga Mining |  | company | CH
Banro |  | company | CA
Kibali Goldmines | Kibali Gold Mines | company | CD
Tenke Fungurume Mining |  | company | CD
Société nationale industrielle et minière |  | public | MR
OCP | Groupe OCP; Office chérifien des phosphates; OCP Group | public | MA | OCP: acronym
Managem |  | company | MA
Compagnie des phosphates de Gafsa | CPG Gafsa | public | TN
Groupe chimique tunisien |  | public | TN
Somaïr |  | company | NE
Cominak |  | company | NE
Comilog |  | company | GA
Compagnie des bauxites de Guinée |  | company | GN
BSGR | BSG Resources | company | GN
SMB-Winning | Société minière de Boké; Winning Consortium Simandou | company | GN
Bellzone |  | company | GB
Ambatovy |  | company | MG
QIT Madagascar Minerals |  | company | MG
Eramet | Eramet Comilog; Groupe Eramet; Erasteel; Eramet Manganèse; Eramine | company | FR
Société Le Nickel | SLN | company | FR | SLN: acronym
Koniambo Nickel |  | company | FR
Société minière du Sud Pacifique | SMSP | company | FR
Prony Resources |  | company | FR
Imerys | Imerys Ceramics; Imerys TC | company | FR
Columbus Gold | Compagnie Montagne d'or | company | FR
Auplata |  | company | FR
Variscan Mines | Variscan | company | FR
Charbonnages de France |  | public | FR
Houillères du bassin de Lorraine | Houillères du bassin du Nord; HBL Lorraine | public | FR
Mines de potasse d'Alsace |  | public | FR
StocaMine |  | company | FR
Comurhex |  | company | FR
Metaleurop | Metaleurop Nord | company | FR
Peñarroya |  | company | ES | Peñarroya: a town
Kumba Iron Ore |  | company | ZA
Petra Diamonds |  | company | GB
Gem Diamonds |  | company | GB
Lucara Diamond | Lucara | company | CA
Acacia Mining | African Barrick Gold | company | GB
Centamin |  | company | GB
Boliden |  | company | SE
LKAB |  | public | SE
KGHM |  | company | PL
Jastrzebska Spolka Weglowa |  | company | PL
Talvivaara |  | company | FI
Ruhrkohle | RAG AG | company | DE
K+S |  | company | DE
Eurasia Mining |  | company | GB
Evraz |  | company | GB
Severstal |  | company | RU
NLMK | Novolipetsk; Novolipetsk Steel | company | RU
Magnitogorsk Iron and Steel | MMK Magnitogorsk | company | RU
Metinvest | Metinvest Holding | company | UA
Ferrexpo |  | company | CH
Sumitomo Metal Mining |  | company | JP
Mitsui Mining | Mitsui Mining & Smelting | company | JP
Sierra Rutile |  | company | GB
African Minerals |  | company | GB
London Mining |  | company | GB
`;
