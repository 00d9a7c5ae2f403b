/**
 * Maghreb, West and Central Africa, Lebanon, Indian Ocean: companies of all sectors that the French-language press of
 * these countries names. One company a line: name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const africa = `
# Morocco
Bank Assafa |  | bank | MA
Bank Al Yousr |  | bank | MA
Sanlam Maroc |  | insurer | MA
Atlanta Sanad |  | insurer | MA
Marocaine Vie |  | insurer | MA
Wafacash |  | company | MA
Salafin |  | company | MA
Eqdom |  | company | MA
CMT Compagnie minière de Touissit | Compagnie minière de Touissit | company | MA
SMI Imiter |  | company | MA
Sonasid |  | company | MA
Maghreb Steel |  | company | MA
LafargeHolcim Maroc | Lafarge Maroc; Holcim Maroc | company | MA
Ciments de l'Atlas | CIMAT | company | MA
Asment Témara | Asment de Témara | company | MA
Jet Contractors |  | company | MA
Delta Holding |  | company | MA
SGTM |  | company | MA
Somagec |  | company | MA
Résidences Dar Saada | Dar Saada | company | MA
Palmeraie Développement | Palmeraie Holding | company | MA
Al Omrane | Holding Al Omrane | public | MA
Aradei Capital |  | company | MA
Immorente Invest |  | company | MA
Samir Raffinerie |  | company | MA
Petrom Maroc |  | company | MA
Winxo |  | company | MA
Total Maroc | TotalEnergies Marketing Maroc | company | MA
CTM Transport |  | company | MA
Timar |  | company | MA
Auto Hall |  | company | MA
Auto Nejma |  | company | MA
CAC Automobiles |  | company | MA
Sopriam |  | company | MA
Neo Motors |  | company | MA
Sothema |  | company | MA
Cooper Pharma |  | company | MA
Laprophan |  | company | MA
Pharma 5 |  | company | MA
Promopharm |  | company | MA
Akdital |  | company | MA
Maphar |  | company | MA
Zenithpharma |  | company | MA
Dislog | Dislog Group | company | MA
Koutoubia | Koutoubia Holding | company | MA | Koutoubia: a mosque
Les Domaines agricoles |  | company | MA | Les Domaines agricoles: common term
Cartier Saada |  | company | MA
Zalar | Zalar Holding | company | MA
Alf Sahel |  | company | MA
Groupe Rahal |  | company | MA
Mfadel Group |  | company | MA
Acima |  | company | MA
Hyper Marché LV | Atacadao Maroc | company | MA
Electroplanet |  | company | MA
Marwa | Marwa Maroc | company | MA | Marwa: first name
Diamantine Mode |  | company | MA
Bricoma |  | company | MA
HPS Hightech Payment Systems | HPS Worldwide | company | MA
M2M Group |  | company | MA
Disway | Matel PC Market | company | MA
Involys |  | company | MA
S2M |  | company | MA
CMI Maroc | Centre monétique interbancaire | company | MA
Maroclear |  | company | MA
Horizon Press |  | company | MA
EcoMédias |  | company | MA
Hit Radio Maroc |  | company | MA
Maghreb Accessoires |  | company | MA
Nexans Maroc |  | company | MA
Fenie Brossette |  | company | MA
Stokvis Nord Afrique |  | company | MA
Colorado Peintures |  | company | MA
Afric Industries |  | company | MA
Aluminium du Maroc |  | company | MA
Stroc Industrie |  | company | MA
Ingelec |  | company | MA
Mafoder |  | company | MA
Papelera de Tetuan |  | company | MA
Dolidol |  | company | MA
Richbond |  | company | MA
# Algeria
Enafor | ENAFOR | public | DZ
SNVI |  | public | DZ
ENIEM | Eniem | public | DZ
ENIE Algérie |  | public | DZ
Saidal | Groupe Saidal | public | DZ
CNAN Group | Cnan Nord | public | DZ
Société générale Algérie |  | bank | DZ
BNA Algérie |  | bank | DZ
CPA Algérie |  | bank | DZ
BEA Algérie |  | bank | DZ
BADR Banque |  | bank | DZ
BDL Algérie | Banque de développement local | bank | DZ
CNEP Banque |  | bank | DZ
Al Baraka Algérie |  | bank | DZ
AGB Algérie | Gulf Bank Algeria | bank | DZ
Salama Assurances Algérie |  | insurer | DZ
CAAR Algérie |  | insurer | DZ
SAA Algérie |  | insurer | DZ
Brandt Algérie |  | company | DZ
Condor Electronics | Condor Algérie | company | DZ
Iris Électronics | Eurl Saterex; Iris Algérie | company | DZ
Groupe Hasnaoui |  | company | DZ
Groupe Tahkout | Tahkout Manufacturing Company | company | DZ
KIV Baïri |  | company | DZ
Renault Algérie Production | Renault Algérie | company | DZ
Fertial |  | company | DZ
Asmidal | Groupe Asmidal | company | DZ
Ferphos |  | company | DZ
GICA |  | public | DZ
Sider El Hadjar | Complexe sidérurgique d'El Hadjar; Tosyali Algérie | company | DZ
Algerian Qatari Steel | AQS | company | DZ
Biopharm Algérie | Biopharm | company | DZ
Frater-Razes |  | company | DZ
Groupe Mehri |  | company | DZ
Ramdy |  | company | DZ
Palmary |  | company | DZ | Palmary: English word
Bimo Algérie |  | company | DZ
Danone Djurdjura | Djurdjura Laiterie | company | DZ
Tchin-Lait | Candia Algérie | company | DZ
Giplait |  | company | DZ
Groupe Métidji |  | company | DZ
Agrodiv |  | company | DZ
Mami Limonaderie |  | company | DZ
Toudja |  | company | DZ
Texalg |  | company | DZ
Getex |  | company | DZ
Alphyt |  | company | DZ
Uno Hypermarché |  | company | DZ
Ouedkniss |  | company | DZ
Temtem | Temtem One | company | DZ
Batolis |  | company | DZ
Guiddini |  | company | DZ
Groupe Ennahar |  | company | DZ
Berbère Télévision |  | company | DZ
Shariket Kahraba |  | company | DZ
Lafarge Algérie | LafargeHolcim Algérie | company | DZ
Biskria Ciment |  | company | DZ
# Tunisia
STB Tunisie |  | bank | TN
Banque de l'habitat Tunisie | BH Bank; BH Tunisie | bank | TN
Attijari Bank Tunisie | Attijari Bank | bank | TN
UBCI |  | bank | TN
UIB Tunisie |  | bank | TN
ATB Arab Tunisian Bank | Arab Tunisian Bank | bank | TN
Al Baraka Tunisie |  | bank | TN
Wifak Bank |  | bank | TN
QNB Tunisia |  | bank | TN
TSB Tunisie |  | company | TN
Star Assurances Tunisie |  | insurer | TN
Astree Assurances |  | insurer | TN
Comar Assurances |  | insurer | TN
Carte Assurances Tunisie |  | insurer | TN
Maghrebia Assurances |  | insurer | TN
Zitouna Takaful |  | insurer | TN
Sonede |  | public | TN
CTN Tunisie |  | public | TN
STIR Bizerte |  | public | TN
ETAP Tunisie |  | public | TN
El Fouladh |  | public | TN
Sotetel |  | company | TN
Telnet Holding |  | company | TN
One Tech Holding | One Tech | company | TN
Coficab |  | company | TN
Elloumi Groupe | Groupe Elloumi; Chakira Cable | company | TN
Misfat |  | company | TN
Groupe Mabrouk | Mabrouk | company | TN | Mabrouk: surname
Groupe Bouchamaoui | Bouchamaoui Industries | company | TN
Groupe Loukil | UADH | company | TN
Groupe Ben Yedder |  | company | TN
Ennakl | Ennakl Automobiles | company | TN
City Cars Tunisie |  | company | TN
Artes Renault Tunisie |  | company | TN
Assad Batteries |  | company | TN
Euro-Cycles | Euro Cycles | company | TN
SAH Lilas | Lilas Société d'articles hygiéniques | company | TN
New Body Line |  | company | TN
Land'Or |  | company | TN
Natilait |  | company | TN
La Rose blanche Groupe |  | company | TN
Sotuver |  | company | TN
Aziza Tunisie |  | company | TN
Géant Tunisie |  | company | TN
Mytek |  | company | TN
Tunisie Leasing | TLF | company | TN | TLF: acronym
Hannibal Lease |  | company | TN
Attijari Leasing |  | company | TN
Best Lease |  | company | TN
Unimed Tunisie | Unimed | company | TN
Adwya |  | company | TN
Teriak |  | company | TN
Medis Laboratoires |  | company | TN
Opalia Pharma |  | company | TN
Vermeg |  | company | TN
Wevioo |  | company | TN
Sofrecom Tunisie |  | company | TN
Actia Engineering Services |  | company | TN
Sagemcom Tunisie |  | company | TN
Leoni Tunisie | Leoni Wiring Systems Tunisia | company | TN
Cimenterie de Bizerte | Ciments de Bizerte | company | TN
Carthage Cement |  | company | TN
Les Ciments d'Enfidha |  | company | TN
Enda Tamweel |  | company | TN
Dabchy |  | company | TN
Intigo |  | company | TN
Wattnow |  | company | TN
# Libya, Egypt, Mauritania
National Oil Corporation libyenne | Compagnie nationale libyenne de pétrole | public | LY
Lafico |  | fund | LY
Oilibya | Ola Energy; OLA Energy | company | LY
El Sewedy | Elsewedy Electric | company | EG
Hassan Allam |  | company | EG
National Bank of Egypt |  | bank | EG
Talaat Moustafa | Talaat Moustafa Group | company | EG
Juhayna |  | company | EG
Edita |  | company | EG
EFG Hermes |  | bank | EG
Ghabbour |  | company | EG
SNIM |  | public | MR
Banque mauritanienne pour le commerce international | BMCI Mauritanie | bank | MR
Tasiast |  | company | MR | Tasiast: a mine: place
# West Africa
SIB Côte d'Ivoire |  | bank | CI
BNI Côte d'Ivoire |  | bank | CI
BACI Banque Atlantique |  | bank | CI
BHCI | Banque de l'habitat de Côte d'Ivoire | bank | CI
BICIS |  | bank | SN
Banque de Dakar |  | bank | SN
CNCAS | La Banque agricole | bank | SN | La Banque agricole: common term
BIMAO |  | bank | SN
Locafrique |  | company | SN
BDM Banque de développement du Mali | Banque de développement du Mali | bank | ML
BNDA Mali | Banque nationale de développement agricole | bank | ML
BMS Mali |  | bank | ML
Sonibank |  | bank | NE
BUA Cement | BUA Group | company | NG
Heirs Holdings |  | company | NG
Transcorp |  | company | NG
Nigeria Airways |  | airline | NG
Chanas Assurances |  | insurer | CM
SDE Sénégal |  | company | SN
Sones |  | public | SN | Sones: surname
SAR Sénégal |  | company | SN
Industries chimiques du Sénégal | ICS Sénégal | company | SN
Grands Trains du Sénégal | SEN TER | company | SN
Eiffage Sénégal |  | company | SN
CSE Compagnie sahélienne d'entreprises |  | company | SN
CDE Consortium d'entreprises |  | company | SN
Kirène | Siagro | company | SN
Sedima |  | company | SN
Laiterie du Berger |  | company | SN
Nma Sanders | NMA Sanders | company | SN
Copéol |  | company | SN
La Rochette Dakar |  | company | SN
Joni Joni |  | company | SN
Grande Côte Opérations |  | company | SN
Sabodala Gold |  | company | SN
Groupe Avenir Communication |  | company | SN
Groupe Walf | Walfadjri | company | SN
Groupe Sud Communication | Sud Communication | company | SN
TFM Sénégal |  | television | SN
RTS Sénégal |  | television | SN
CI-Energies |  | public | CI
SIR Côte d'Ivoire |  | public | CI
Petro Ivoire |  | company | CI
SICTA Côte d'Ivoire |  | company | CI
CFAO |  | company | FR
SCOA |  | company | FR
Cémoi Côte d'Ivoire |  | company | CI
Choco Ivoire |  | company | CI
Uniwax | Vlisco | company | CI
Filtisac |  | company | CI
SAPH |  | company | CI | SAPH: acronym
SOGB |  | company | CI
Nestlé Côte d'Ivoire |  | company | CI
Unilever Côte d'Ivoire |  | company | CI
Trituraf |  | company | CI
SITAB |  | company | CI
Brassivoire |  | company | CI
Ivosep |  | company | CI
Sicogi |  | public | CI
Opes Holding |  | company | CI
Kaydan Groupe | Kaydan | company | CI
PFO Africa | PFO Construction | company | CI
Snedai | SNEDAI Groupe | company | CI
Groupe Teyliom | Teyliom | company | SN
Loteny Telecom |  | company | CI
RTI |  | television | CI | RTI: acronym
NCI Nouvelle Chaîne ivoirienne | Nouvelle Chaîne ivoirienne | television | CI
Life TV |  | television | CI
CinetPay |  | company | CI
Hub2 |  | company | CI
Sofitex |  | public | BF
Onea |  | public | BF
Essakane |  | company | BF | Essakane: a place
Roxgold |  | company | BF
Faso Coton |  | company | BF
Cimfaso |  | company | BF
Planor Afrique |  | company | BF
Ebomaf | EBOMAF | company | BF
SN Citec |  | company | BF
EDM-SA | Énergie du Mali | public | ML
Somagep |  | public | ML
CMDT |  | public | ML
Loulo-Gounkoto |  | company | ML | Loulo-Gounkoto: a place
Resolute Mining |  | company | AU
Toguna Agro Industries | Toguna | company | ML
Sukala |  | company | ML
Africable |  | television | ML
ORTM |  | television | ML
Nigelec |  | public | NE
Sonichar |  | public | NE
Soraz |  | company | NE
Rimbo Transport |  | company | NE
Simfer | Rio Tinto Simfer | company | GN
Rusal Friguia | Friguia | company | GN
Guinée Games |  | company | GN
Soguipami |  | public | GN
EDG Électricité de Guinée | Électricité de Guinée | public | GN
CEET Togo |  | public | TG
Cimtogo |  | company | TG
Wacem |  | company | TG
SNPT Togo |  | public | TG
Togo Oil Company |  | company | TG
Lomé Container Terminal |  | company | TG
SBEE |  | public | BJ
Soneb |  | public | BJ
Sobebra |  | company | BJ
Sodeco Bénin |  | company | BJ
Bénin Control |  | company | BJ
CAJAF Comon |  | company | BJ
Sonapra |  | public | BJ
# Central Africa
SNH Cameroun |  | public | CM
Camwater | Camerounaise des eaux | public | CM
Régie nationale des chemins de fer du Cameroun |  | public | CM
Alucam |  | company | CM
Cimencam |  | company | CM
Tradex |  | company | CM
Bocom Petroleum | Bocom | company | CM
SCDP Cameroun |  | company | CM
CDC Cameroun | Cameroon Development Corporation | public | CM
Sodecoton |  | public | CM
Safacam |  | company | CM
Socapalm |  | company | CM
Hévécam |  | company | CM
Groupe Fotso |  | company | CM
Congelcam |  | company | CM
Groupe Fokou | Fokou Fobert | company | CM
Neo Industry |  | company | CM
Sic Cacaos |  | company | CM
Cicam |  | company | CM
Chococam |  | company | CM
UCB Union camerounaise de brasseries | Union camerounaise de brasseries | company | CM
Guinness Cameroun |  | company | CM
Douala International Terminal |  | company | CM
SCB Cameroun |  | bank | CM
BICEC |  | bank | CM
CCA-Bank |  | bank | CM
Commercial Bank of Cameroon |  | bank | CM
UBC Union Bank of Cameroon | Union Bank of Cameroon | bank | CM
SGC Société générale Cameroun |  | bank | CM
Express Union |  | company | CM
Equinoxe TV |  | television | CM
CRTV |  | television | CM
Canal 2 International |  | television | CM
Maviance |  | company | CM
Gabon Oil Company |  | public | GA
Assala Energy | Assala | company | GA
Arise | Arise IIP; GSEZ | company | GA | Arise: English word
Société nationale des bois du Gabon |  | public | GA
Rougier | Rougier Afrique | company | FR | Rougier: surname
Sucaf Gabon | Sucaf | company | GA
Ceca-Gadis |  | company | GA
Petro Gabon |  | company | GA
UGB Union gabonaise de banque |  | bank | GA
BICIG |  | bank | GA
Ogar Assurances |  | insurer | GA
SNPC Congo |  | public | CG
Coraf |  | public | CG
E2C Congo | Énergie électrique du Congo | public | CG
Congolaise industrielle des bois | CIB Olam | company | CG
Brasco |  | company | CG
LCB Bank |  | bank | CG
SNEL |  | public | CD
Regideso |  | public | CD
Tenke Fungurume |  | company | CD
Kamoto Copper Company | KCC | company | CD | KCC: acronym
Kamoa Copper | Kamoa-Kakula | company | CD
Mutanda Mining |  | company | CD
Kibali Gold | Kibali | company | CD | Kibali: a river, a place
Miba |  | public | CD
Sokimo |  | public | CD
ERG Eurasian Resources | Eurasian Resources Group | company | LU
Equity BCDC | BCDC | bank | CD
Groupe Forrest | Groupe Forrest International | company | CD
Groupe Rawji | Rawji | company | CD | Rawji: surname
Feronia | Plantations et Huileries du Congo | company | CD
Marsavco |  | company | CD
Socir |  | public | CD
Sonahydroc |  | public | CD
Onatra |  | public | CD
SHT Tchad | Société des hydrocarbures du Tchad | public | TD
SNE Tchad |  | public | TD
Cotontchad | CotonTchad SN; Coton Tchad | company | TD
Esso Tchad |  | company | TD
Toumaï Air Tchad |  | airline | TD
Enerca |  | public | CF
Socatel |  | public | CF
Sodeca |  | company | CF
GEPetrol | Sonagas | public | GQ
Ceiba Intercontinental |  | airline | GQ
Bank of Kigali |  | bank | RW
# Rest of Africa and the Indian Ocean
QMM |  | company | MG | QMM: acronym
Groupe Sipromad | Sipromad | company | MG
Socota |  | company | MG
Groupe Filatex | Filatex | company | MG
BNI Madagascar |  | bank | MG
BFV-SG |  | bank | MG
BMOI |  | bank | MG
Galana |  | company | MG
Kraoma |  | company | MG
Vidzar |  | company | MG
MCB Maurice | MCB Group | bank | MU
SBM Maurice | SBM Holdings | bank | MU
Groupe Rogers Maurice | Rogers Capital | company | MU
IBL Maurice | IBL Group; Ireland Blyth | company | MU
CIEL Group |  | company | MU
Medine Maurice |  | company | MU
Terra Mauricia |  | company | MU
Alteo |  | company | MU
Inter Îles Air |  | airline | KM
Discovery Limited |  | insurer | ZA
Bidvest |  | company | ZA
Barloworld |  | company | ZA
Imperial Logistics |  | company | ZA
Murray & Roberts |  | company | ZA
Africa50 |  | fund | MA
Africa Finance Corporation |  | fund | NG
LAM Linhas Aéreas de Moçambique |  | airline | MZ
Endiama |  | public | AO
Addax Bioenergy |  | company | SL
Ghana Airways |  | airline | GH
GNPC |  | public | GH
Cocobod | COCOBOD | public | GH
Ashanti Goldfields |  | company | GH
Fly540 |  | airline | KE
Fastjet |  | airline | GB
Somdia |  | company | ZA
CFAO Motors |  | company | FR
Optorg |  | company | MA
Geocoton |  | company | FR
Dagris |  | company | FR
# Lebanon and the Near East
Bankmed | BankMed | bank | LB
SGBL | Société générale de banque au Liban | bank | LB
Crédit libanais |  | bank | LB
Bank of Beirut |  | bank | LB
BBAC Banque |  | bank | LB
Jammal Trust Bank |  | bank | LB
Solidere |  | company | LB
Consolidated Contractors | Consolidated Contractors Company | company | GR
Kettaneh |  | company | LB
Holcim Liban |  | company | LB
Cimenterie nationale libanaise |  | company | LB
Sukleen | Averda | company | LB
Spinneys |  | company | LB | Spinneys: English word
Charcutier Aoun |  | company | LB
ABC Department Stores |  | company | LB
Patchi |  | company | LB
Château Kefraya |  | company | LB
Château Musar |  | company | LB
Massaya |  | company | LB
Zaatar w Zeit |  | company | LB
Al Rifai |  | company | LB
Crepaway |  | company | LB
Roadster Diner |  | company | LB
Café Younes |  | company | LB
Librairie Antoine | Hachette Antoine | company | LB
Future TV |  | television | LB
Al Jadeed |  | television | LB
Télé Liban |  | television | LB
Malia Group |  | company | LB
Fattal Holding | Groupe Fattal | company | LB
Butec |  | company | LB
MAN Entreprise |  | company | LB
Khatib & Alami |  | company | LB
Dar Al-Handasah |  | company | LB
Medco Liban |  | company | LB
Hypco |  | company | LB
IPT Liban |  | company | LB
Total Liban |  | company | LB
Cham Holding |  | company | SY
Sogebank |  | bank | HT
Unibank Haïti | Unibank | bank | HT
Brasserie nationale d'Haïti | Brana | company | HT
Barbancourt | Rhum Barbancourt | company | HT
`;
