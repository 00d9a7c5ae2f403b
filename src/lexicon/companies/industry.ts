/**
 * Steel, chemicals, materials, building, cement, glass, paper, machinery, defence, shipbuilding, electrical equipment.
 * One company a line: name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const industry = `
# Steel and metals
ArcelorMittal | Arcelor Mittal; Arcelor-Mittal; Groupe ArcelorMittal; ArcelorMittal France; Mittal Steel; Mittal; LNM Group | company | LU | Mittal: surname
Arcelor |  | company | LU
Usinor | Usinor-Sacilor; Sacilor; Sollac | company | FR
Aperam |  | company | LU
Ascometal | Asco Industries | company | FR
Ascoval | Saint-Saulve Ascoval | company | FR
Vallourec | Groupe Vallourec; V&M France | company | FR
Valdunes | MG-Valdunes; MG Valdunes | company | FR
Aubert & Duval | Aubert et Duval | company | FR
Manoir Industries |  | company | FR
Saint-Gobain PAM | Pont-à-Mousson SA | company | FR
Riva Group | Groupe Riva; Iton Seine | company | IT
Laminés marchands européens |  | company | FR
Beltrame | Groupe Beltrame | company | IT | Beltrame: surname
Thyssenkrupp | Thyssen Krupp; Thyssen; Krupp; Thyssen-Krupp; ThyssenKrupp Steel | company | DE | Thyssen: surname; Krupp: surname
Salzgitter AG | Salzgitter | company | DE | Salzgitter: a town
Saarstahl |  | company | DE
Klöckner | Klöckner & Co; Kloeckner; KDI Davum | company | DE
Dillinger | Dillinger Hütte; GTS Industries; Dillinger France | company | DE | Dillinger: surname, a gangster
Georgsmarienhütte | GMH Gruppe | company | DE
Voestalpine |  | company | AT
Outokumpu |  | company | FI
Rautaruukki | Ruukki | company | FI
SSAB |  | company | SE
Sandvik |  | company | SE
Tata Steel | Tata Steel Europe; Tata Steel France | company | IN
Corus | Corus Group | company | GB | Corus: a media group
British Steel |  | company | GB
Liberty Steel | Liberty Ascoval | company | GB
GFG Alliance | GFG; Liberty House | company | GB | GFG: acronym
Greensill | Greensill Capital; Greensill Bank | company | GB
SHS Group | Stahl-Holding-Saar | company | DE
Duferco | Duferdofin | company | LU
Carsid |  | company | BE
Cockerill Sambre | Cockerill-Sambre | company | BE
Industeel |  | company | BE
Ilva | Acciaierie d'Italia; Riva Ilva | company | IT
Tenaris |  | company | LU
Techint | Groupe Techint | company | AR
Acerinox |  | company | ES
Celsa | Celsa France; Celsa Group | company | ES | Celsa: first name
US Steel | United States Steel; U.S. Steel | company | US
Nucor |  | company | US
Steel Dynamics |  | company | US
Bethlehem Steel |  | company | US
LTV Steel |  | company | US
Carpenter Technology |  | company | US
Allegheny Technologies |  | company | US
Stelco |  | company | CA
Algoma Steel |  | company | CA
Gerdau |  | company | BR
Usiminas |  | company | BR
Companhia Siderúrgica Nacional |  | company | BR
Ternium |  | company | LU
Baosteel | Baowu; China Baowu; Baoshan Iron and Steel | company | CN
HBIS | Hebei Iron and Steel; Hesteel | company | CN
Jingye | Jingye Group | company | CN
Shagang | Jiangsu Shagang | company | CN
Angang Steel | Ansteel; Anshan Iron and Steel | company | CN
Shougang | Shougang Group | company | CN
Wuhan Iron and Steel | Wisco | company | CN
Nippon Steel | Nippon Steel & Sumitomo Metal; Sumitomo Metal Industries; NSSMC; Sumitomo Metal | company | JP
JFE | JFE Holdings; JFE Steel | company | JP
Kobe Steel | Kobelco | company | JP
Posco |  | company | KR
Hyundai Steel |  | company | KR
JSW Steel |  | company | IN
Jindal Steel | Jindal | company | IN | Jindal: surname
Steel Authority of India |  | company | IN
Alcoa |  | company | US
Arconic |  | company | US
Howmet | Howmet Aerospace | company | US
Constellium | Constellium Neuf-Brisach | company | FR
Pechiney | Alcan Pechiney | company | FR
Aluminium Dunkerque | Aluminium Pechiney; Alvance Aluminium Dunkerque | company | FR
Trimet | Trimet France | company | DE
Norsk Hydro | Hydro Aluminium; Norsk Hydro ASA; Technal | company | NO
Sapa Building | Sapa AB | company | NO
Aurubis | Norddeutsche Affinerie | company | DE
KME Group | KME; Tréfimétaux | company | DE | KME: acronym
Umicore | Union minière; Umicore France | company | BE
Nexans | Nexans France | company | FR
General Cable | Silec | company | US
Leoni | Leoni AG; Leoni Wiring Systems | company | DE | Leoni: surname
NKT | NKT Cables | company | DK
Aluminium Bahrain |  | company | BH
Emirates Global Aluminium |  | company | AE
Century Aluminum |  | company | US
Creusot-Loire | Creusot Loire | company | FR
Creusot Forge |  | company | FR
Ferroglobe |  | company | GB
Ferropem |  | company | FR
Poly-Shape |  | company | FR
AddUp |  | company | FR
Sidenor | Groupe Sidenor | company | ES
Forges de Gueugnon |  | company | FR
Lisi | Groupe Lisi; Lisi Aerospace; Lisi Automotive | company | FR | Lisi: first name
Farinia | Groupe Farinia; Setforge | company | FR
Fonderie de Bretagne |  | company | FR
Fonderies du Poitou | Fonderie du Poitou | company | FR
Saint-Jean Industries |  | company | FR
Montupet |  | company | FR
SAM Technologies | Société aveyronnaise de métallurgie | company | FR
GM&S | GM&S Industry; La Souterraine Industry; LSI La Souterraine | company | FR
# Chemicals, gases, plastics
Air Liquide | Groupe Air Liquide; Airgas | company | FR
Arkema | Atofina; Atochem; Elf Atochem; Arkema France | company | FR
Bostik |  | company | FR
Altuglas | Altuglas International | company | FR
Rhodia | Rhodia Poliamida | company | FR
Solvay | Groupe Solvay; Solvay France | company | BE
Syensqo |  | company | BE
Vencorex |  | company | FR
Kem One |  | company | FR
Elkem | Elkem Silicones; Bluestar Silicones; Bluestar | company | NO
Adisseo |  | company | FR
SNF Floerger | SNF Group; SNF | company | FR | SNF: acronym
Novacel | Nitrocellulose SA | company | FR
Eurenco |  | company | FR
SNPE | Société nationale des poudres et explosifs | public | FR
Isochem |  | company | FR
Nobelsport |  | company | FR
Titanobel | Nitrobickford | company | FR
AZF | Grande Paroisse; GPN | company | FR | AZF: a factory that blew up, a place; GPN: acronym
Borealis | Borealis France; Borealis Chimie | company | AT | Borealis: Latin word, an aurora
Yara | Yara France; Yara International | company | NO | Yara: first name
Soferti |  | company | FR
Timac Agro | Roullier; Groupe Roullier; Timac | company | FR | Roullier: surname
Weylchem |  | company | DE
Tereos Syral |  | company | FR
Mane | Mane Parfums | company | FR | Mane: surname
Solabia |  | company | FR
SEPPIC |  | company | FR
Gattefossé |  | company | FR
BASF | Groupe BASF; BASF France | company | DE
Bayer | Bayer CropScience; Groupe Bayer; Bayer France; Bayer AG | company | DE
Covestro |  | company | DE
Monsanto | Monsanto France | company | US
Evonik | Degussa; Evonik Industries | company | DE
Lanxess |  | company | DE
Hoechst | Hoechst AG | company | DE | Hoechst: a district
Wacker Chemie | Wacker | company | DE | Wacker: surname
Brenntag |  | company | DE
Linde | Linde Gas; Linde AG; Linde France; Linde plc | company | DE | Linde: surname, first name
Praxair |  | company | US
Messer Group | Messer France | company | DE
Air Products | Air Products and Chemicals | company | US
SGL Carbon |  | company | DE
AlzChem |  | company | DE
Fuchs Petrolub |  | company | DE
Clariant |  | company | CH
Ems-Chemie |  | company | CH
Syngenta | Syngenta France | company | CH
Ciba Spécialités | Ciba Specialty Chemicals | company | CH
Sika | Sika AG; ParexGroup; Parexlanko | company | CH | Sika: a deer, an animal
Archroma |  | company | CH
AkzoNobel | Akzo Nobel; Akzo | company | NL
Nouryon |  | company | NL
DSM | Royal DSM; DSM NV | company | NL | DSM: acronym
LyondellBasell | Lyondell; LyondellBasell France; Basell | company | NL
Tessenderlo | Tessenderlo Group; Tessenderlo Chemie; Produits chimiques de Loos | company | BE | Tessenderlo: a town
Ravago |  | company | BE
ICI Chimie | Imperial Chemical Industries | company | GB
Johnson Matthey |  | company | GB
Croda |  | company | GB
Elementis |  | company | GB
Synthomer |  | company | GB
Dow Chemical | DowDuPont; Dow France; Dow AgroSciences | company | US
Union Carbide |  | company | US
Dow Corning |  | company | US
Rohm and Haas | Rohm & Haas | company | US
DuPont | DuPont de Nemours; Du Pont; Du Pont de Nemours | company | US | DuPont: surname; Du Pont: surname
Corteva | Corteva Agriscience | company | US
Danisco |  | company | DK
Chemours |  | company | US
Eastman Chemical | Solutia; Eastman Chemical Company | company | US
Huntsman | Huntsman Corporation | company | US | Huntsman: surname
Venator | Venator Materials | company | GB | Venator: a fictional ship, surname
Celanese |  | company | US
PPG Industries | PPG AC France; PPG | company | US | PPG: acronym
Sherwin-Williams | Sherwin Williams | company | US
Valspar |  | company | US
Axalta |  | company | US
Lubrizol | Lubrizol France | company | US
WR Grace | W.R. Grace | company | US
FMC Corporation |  | company | US
CF Industries |  | company | US
Trinseo | Styron | company | US
Univar |  | company | US
3M | 3M France; Minnesota Mining | company | US | 3M: three millions, acronym
Dupont Teijin Films |  | company | LU
Cabot Corporation | Cabot Carbon | company | US
Exide | Exide Technologies; CEAC | company | US
Enersys |  | company | US
Braskem |  | company | BR
Toray | Toray Industries; Toray Plastics Europe; Toray Carbon Fibers | company | JP
Teijin |  | company | JP
Asahi Kasei |  | company | JP
Shin-Etsu | Shin-Etsu Chemical | company | JP
Sumitomo Chemical |  | company | JP
Mitsubishi Chemical | Mitsubishi Chemical Holdings | company | JP
Mitsui Chemicals |  | company | JP
Kuraray |  | company | JP
Nitto Denko |  | company | JP
Showa Denko | Resonac | company | JP
Zeon Corporation | Zeon Chemicals | company | JP
LG Chem |  | company | KR
LG Energy Solution | LG Energy | company | KR
Lotte Chemical |  | company | KR
Formosa Plastics |  | company | TW
ChemChina | Chem China; China National Chemical | company | CN
Sinochem |  | company | CN
Wanhua Chemical | Wanhua | company | CN
BorsodChem |  | company | HU
UPL Limited |  | company | IN
Arysta LifeScience | Arysta | company | FR
ICL Group | Israel Chemicals | company | IL
Makhteshim Agan | Makhteshim; Adama Agricultural Solutions | company | IL
De Sangosse |  | company | FR
Plastic Omnium | Compagnie Plastic Omnium; OPmobility; Plastic Omnium Environnement | company | FR
Hexcel |  | company | US
Porcher Industries | Porcher | company | FR | Porcher: surname
Chomarat |  | company | FR
Sioen |  | company | BE
Serge Ferrari | SergeFerrari | company | FR
Mersen | Carbone Lorraine; Carbone-Lorraine | company | FR
Trèves Groupe | Groupe Trèves | company | FR
Barbier Groupe | Groupe Barbier | company | FR
Sphere Emballage | Groupe Sphere; Sphère Group | company | FR
Berry Global |  | company | US
RPC Group |  | company | GB
Amcor | Amcor Flexibles; Amcor Rigid Plastics | company | AU
Alltub |  | company | FR
Alstef | Alstef Group | company | FR
Ermewa |  | company | FR
Française de Mécanique |  | company | FR
Hilti |  | company | LI
HMY | HMY Yudigar | company | FR | HMY: acronym
Onduline |  | company | FR | Onduline: a roofing sheet
Recyclex |  | company | FR
Sepur |  | company | FR
Thermador | Thermador Groupe | company | FR
Terra Industries |  | company | US
Zolpan |  | company | FR
Arjo Solutions |  | company | FR
Alpla |  | company | AT
Sidel |  | company | FR
Sealed Air |  | company | US
Sonoco |  | company | US
Tetra Pak | Tetra Laval | company | CH
SIG Combibloc |  | company | CH
Elopak |  | company | NO
Ball Corporation | Ball Packaging | company | US
Rexam |  | company | GB
Crown Holdings | Crown Cork; Crown Emballage | company | US
CarnaudMetalbox | Carnaud Metalbox; Carnaud | company | FR | Carnaud: surname
Ardagh | Ardagh Group | company | LU
Smurfit Kappa | Smurfit; Smurfit Westrock; Smurfit-Kappa; Jefferson Smurfit | company | IE | Smurfit: surname
DS Smith | DS Smith France; DS Smith Packaging | company | GB
WestRock | MeadWestvaco; Rock-Tenn | company | US
Autajon | Groupe Autajon | company | FR
Guala Closures |  | company | IT
# Paper, wood
International Paper | International Paper France | company | US
Sylvamo |  | company | US
Weyerhaeuser |  | company | US
UPM-Kymmene | UPM; UPM Kymmene; UPM France | company | FI | UPM: acronym
Stora Enso |  | company | FI
M-Real | Metsä Board; Metsä Group; Metsä | company | FI
Norske Skog | Norske Skog Golbey | company | NO
Arjowiggins | Arjo Wiggins; Wiggins Teape | company | FR
Sequana | Sequana Capital | company | FR | Sequana: Latin name of the Seine, a river
Antalis |  | company | FR
Fedrigoni |  | company | IT
Ahlstrom | Ahlstrom-Munksjö; Munksjö | company | FI
Schweitzer-Mauduit | PDM Industries; LTR Industries | company | US
Chapelle Darblay | UPM Chapelle Darblay; Papeterie Chapelle Darblay | company | FR
Papeteries de Condat | Papeterie de Condat | company | FR
Lecta |  | company | ES
Papeterie de Clairefontaine |  | company | FR
Stenpa | Papeterie de Stenay | company | FR
Papeteries du Rhin |  | company | FR
Fibre Excellence | Fibre Excellence Tarascon | company | FR
Tembec |  | company | CA
Gascogne SA | Groupe Gascogne; Gascogne Papier; Gascogne Bois | company | FR
Cascades Inc | Cascades La Rochette | company | CA
Reno de Medici |  | company | IT
Domtar |  | company | CA
Paper Excellence |  | company | CA
Produits forestiers Résolu | PF Résolu; AbitibiBowater; Abitibi-Bowater; AbitibiBowater Inc; Abitibi Consolidated; Bowater; Résolu | company | CA | Résolu: adjective, past participle
Kruger Inc |  | company | CA
Tafisa |  | company | PT
Isoroy |  | company | FR
Canfor |  | company | CA
West Fraser |  | company | CA
Mondi | Mondi Group | company | GB
Sappi |  | company | ZA
WEPA |  | company | DE
Global Hygiène |  | company | FR
Siat Braun | Groupe Siat; Siat | company | FR | Siat: acronym
Piveteaubois | Piveteau Bois | company | FR
Moulin Bois | Groupe Moulin | company | FR
Kronospan | Kronofrance; Swiss Krono | company | AT
Unilin |  | company | BE
Egger | Egger Panneaux; Egger France | company | AT | Egger: surname
Asia Pulp & Paper | Asia Pulp and Paper; APP Indonésie | company | ID
Suzano |  | company | BR
Nine Dragons Paper |  | company | HK
Oji Paper |  | company | JP
Heidelberger Druckmaschinen | Heidelberger Druck | company | DE
Manroland |  | company | DE
Goss International | Goss Systems; Goss | company | US | Goss: surname
Bobst |  | company | CH
# Building materials, cement, glass
Saint-Gobain | Groupe Saint-Gobain; Compagnie de Saint-Gobain; Saint-Gobain Glass; Weber et Broutin; Saint-Gobain Distribution Bâtiment | company | FR
Isover |  | company | FR
Point P | Point.P | retailer | FR | Point P: two words; Point.P: two words
Placo | Placoplatre | company | FR | Placo: common noun
Sekurit | Saint-Gobain Sekurit | company | FR
CertainTeed |  | company | US
Lafarge | Groupe Lafarge; Lafarge SA; Lafarge Ciments; Ciments Lafarge; Lafarge Cement Syria; Lafarge France | company | FR
Blue Circle |  | company | GB
LafargeHolcim | Lafarge-Holcim; Lafarge Holcim | company | CH
Holcim | Holcim France; Holcim Group | company | CH
Amrize |  | company | CH
Lafarge Africa | WAPCO | company | NG
Ciments français | Calcia; Ciments Calcia | company | FR
Italcementi |  | company | IT
Vicat | Groupe Vicat; Ciments Vicat | company | FR
Heidelberg Materials | HeidelbergCement; Heidelberg Cement | company | DE
Cemex |  | company | MX
CRH | CRH plc | company | IE | CRH: acronym
Eqiom |  | company | FR
Kingspan |  | company | IE
Buzzi Unicem | Buzzi | company | IT | Buzzi: surname
Titan Cement |  | company | GR
Cimpor | InterCement | company | PT
Votorantim | Votorantim Cimentos | company | BR
Cimaf | Ciments de l'Afrique | company | MA
Sococim |  | company | SN
Ciments du Sahel |  | company | SN
Ciments du Maroc |  | company | MA
Siam Cement |  | company | TH
Anhui Conch | Conch Cement | company | CN
CNBM | China National Building Material | company | CN
Taiheiyo Cement |  | company | JP
Vulcan Materials |  | company | US
Martin Marietta | Martin Marietta Materials | company | US | Martin Marietta: name of a person
USG Corporation | US Gypsum | company | US
Owens Corning |  | company | US
Owens-Illinois | O-I Glass; O-I; BSN Glasspack; Owens Illinois | company | US
Armstrong World Industries |  | company | US
James Hardie |  | company | IE
Builders FirstSource |  | company | US
Verallia |  | company | FR
Bormioli Rocco | Bormioli Luigi | company | IT
Wiegand-Glas |  | company | DE
Glaverbel | AGC Glass; AGC Glass Europe; Asahi Glass; AGC Inc; AGC France | company | JP
Pilkington | NSG Group; Nippon Sheet Glass; NSG | company | GB | NSG: acronym; Pilkington: surname
Euroglas |  | company | FR
Şişecam |  | company | TR
Terreal |  | company | FR
Wienerberger |  | company | AT
Monier | Braas Monier; BMI Group; Lafarge Couverture | company | DE | Monier: surname
Imerys Toiture | Edilians | company | FR
Etex | Etex Group | company | BE
Siniat |  | company | FR
Eternit | Eternit France | company | BE | Eternit: also the material itself
Soprema |  | company | FR
Icopal | Siplast | company | DK
Rockwool |  | company | DK
Knauf | Knauf Insulation | company | DE
Velux |  | company | DK | Velux: also the window itself
Tarmac UK | Tarmac Group | company | GB
Kp1 |  | company | FR
Rector Lesage |  | company | FR
Consolis | Bonna Sabla | company | FR
Hoffmann Green Cement | Hoffmann Green | company | FR
Ecocem |  | company | IE
Lhoist | Groupe Lhoist | company | BE
Carmeuse |  | company | BE
Chaux et Dolomies du Boulonnais |  | company | FR
Groupe Millet Fenêtres | Millet Fenêtres; Groupe Millet | company | FR
Tryba | Atrya; Groupe Atrya | company | FR
K-Line Fenêtres | Liébot; Groupe Liébot | company | FR
Janneau Menuiseries | Janneau | company | FR | Janneau: surname, a brandy
Allegion |  | company | IE
Dormakaba | Dorma | company | CH
Geberit |  | company | CH
Aliaxis | Nicoll; Girpi | company | BE | Nicoll: surname
Wavin |  | company | NL
Uponor |  | company | FI
Georg Fischer |  | company | CH
Desso |  | company | NL
Interface Inc | Interface Flooring | company | US
Hörmann | Hormann France | company | DE
Novoferm |  | company | DE
Facom |  | company | FR
Masco | Masco Corporation | company | US
# Building and public works
Bouygues | Groupe Bouygues; Bouygues SA | company | FR
Bouygues Construction | Bouygues Bâtiment; Bouygues Travaux publics; Bouygues Bâtiment Île-de-France; Bouygues TP; Bouygues Energies & Services; Bouygues Bâtiment International | company | FR
Colas | Groupe Colas; Colas Rail; Screg; Sacer; Colas Île-de-France | company | FR | Screg: acronym
Vinci | Groupe Vinci; Vinci SA | company | FR | Vinci: Leonardo, a town
Vinci Construction | Vinci Construction France; Vinci Construction Grands Projets; Vinci Construction Terrassement; GTM; Dumez-GTM; Dumez; SGE; Sogea; GTM Bâtiment; Sogea-Satom | company | FR | SGE: acronym; GTM: acronym
Campenon Bernard | Campenon-Bernard | company | FR
Vinci Energies |  | company | FR
Cegelec |  | company | FR
Omexom |  | company | FR
Actemium |  | company | FR
Axians |  | company | FR
Cobra IS | Cobra Group; Grupo Cobra | company | ES
Eurovia | Entreprise Jean Lefebvre; Jean Lefebvre | company | FR | Jean Lefebvre: name of a person
Freyssinet |  | company | FR | Freyssinet: surname
Soletanche Bachy | Soletanche-Bachy; Soletanche Freyssinet | company | FR
Menard SA | Ménard Terre armée; Terre armée internationale | company | FR
Eiffage | Groupe Eiffage; Eiffage Construction; Eiffage Énergie; Eiffage Travaux publics; Eiffage Route; Fougerolle | company | FR
Clemessy |  | company | FR
Eiffage Métal | Eiffel Constructions métalliques; Eiffel Métal | company | FR
Smulders |  | company | BE | Smulders: surname
Forclum |  | company | FR
Spie | Groupe Spie | company | FR
Spie Batignolles | Spie SCGPM; Spie-Batignolles | company | FR
Fayat | Groupe Fayat | company | FR
Razel-Bec | Razel | company | FR | Razel: surname
Bomag |  | company | DE
NGE | Groupe NGE; Guintoli | company | FR | NGE: acronym
Demathieu Bard | Demathieu et Bard | company | FR
Léon Grosse |  | company | FR | Léon Grosse: name of a person
GCC Construction | Groupe GCC | company | FR
Besix |  | company | BE
CFE | Compagnie d'entreprises CFE; CFE Belgique | company | BE | CFE: acronym, a union
DEME | Dredging International; Groupe DEME; DEME Group | company | BE
Jan De Nul |  | company | BE | Jan De Nul: name of a person
Baudin Chateauneuf |  | company | FR
Malet | Entreprise Malet; Groupe Malet | company | FR | Malet: surname
Ramery | Groupe Ramery | company | FR
Rabot Dutilleul |  | company | FR
Legendre Construction |  | company | FR
Pierreval |  | company | FR
Charier | Groupe Charier | company | FR | Charier: surname
Pigeon TP | Groupe Pigeon | company | FR
Lassarat | Groupe Lassarat | company | FR
Snef |  | company | FR
Fauché | Groupe Fauché | company | FR | Fauché: past participle, an adjective
Hervé Thermique | Groupe Hervé | company | FR
Herige | Groupe Herige; VM Matériaux | company | FR
Maisons d'en France |  | company | FR
Babeau-Seguin |  | company | FR
AST Groupe |  | company | FR
Ossabois |  | company | FR
Portakabin |  | company | GB
Cougnaud | Groupe Cougnaud; Yves Cougnaud | company | FR | Yves Cougnaud: name of a person
Layher |  | company | DE
Altrad | Groupe Altrad; Altrad Group; Altrad Investment Authority | company | FR | Altrad: surname
Hochtief |  | company | DE
Bilfinger | Bilfinger Berger | company | DE
Strabag |  | company | AT
Porr AG | Porr | company | AT | Porr: surname
Züblin |  | company | DE
Philipp Holzmann | Holzmann | company | DE | Philipp Holzmann: name of a person; Holzmann: surname
ACS | ACS Group; Grupo ACS; Actividades de Construcción y Servicios | company | ES | ACS: acronym, a law of research
Dragados |  | company | ES
Ferrovial | Cintra; Grupo Ferrovial; Ferrovial Agroman | company | ES | Cintra: a town, surname
Sacyr | Sacyr Vallehermoso; Vallehermoso | company | ES
OHL | Obrascon Huarte Lain; OHLA | company | ES | OHL: acronym
Abertis |  | company | ES
Astaldi |  | company | IT
Salini Impregilo | Webuild; Impregilo; Salini | company | IT | Salini: surname
Condotte | Condotte d'Acqua | company | IT | Condotte: a street
Autostrade per l'Italia | Autostrade | company | IT | Autostrade: common noun
Atlantia | Mundys | company | IT
Mota-Engil | Mota Engil | company | PT
Teixeira Duarte |  | company | PT
Balfour Beatty |  | company | GB
Laing O'Rourke |  | company | GB
Kier Group |  | company | GB
Costain |  | company | GB
Mace Group | Mace Ltd | company | GB
Bovis Homes | Vistry | company | GB
BAM Construction | Royal BAM; Koninklijke BAM; Wayss & Freytag | company | NL
VolkerWessels |  | company | NL
Heijmans |  | company | NL
Boskalis | Royal Boskalis; Royal Boskalis Westminster; Smit Salvage; Smit International | company | NL
Van Oord |  | company | NL
Royal HaskoningDHV |  | company | NL
Skanska |  | company | SE
NCC AB |  | company | SE
Peab |  | company | SE
Implenia |  | company | CH
Losinger Marazzi | Losinger | company | CH
Steiner AG | Karl Steiner AG | company | CH
Marti Holding |  | company | CH
Orascom | Orascom Construction; Orascom Construction Industries; Orascom Development | company | EG
Arab Contractors |  | company | EG
Enka |  | company | TR | Enka: a singer's genre, a noun
Limak | Limak Holding | company | TR
Renaissance Construction | Rönesans Holding; Rönesans | company | TR
Cengiz Holding |  | company | TR
Cosider | Groupe Cosider | public | DZ
ETRHB | ETRHB Haddad | company | DZ
TGCC |  | company | MA
SGTM Maroc | Société générale des travaux du Maroc | company | MA
Addoha | Groupe Addoha; Douja Promotion | company | MA
Alliances Développement | Alliances Développement Immobilier | company | MA
Compagnie sahélienne d'entreprises | CSE Sénégal | company | SN
China Communications Construction | CCCC; China Communications Construction Company | company | CN
China Road and Bridge Corporation | CRBC; China Road and Bridge | company | CN
China Harbour | China Harbour Engineering; China Harbour Engineering Company | company | CN
China State Construction | CSCEC; China State Construction Engineering | company | CN
China Railway Group | China Railway Engineering; Crec | company | CN
China Railway Construction | CRCC | company | CN
Sinohydro | PowerChina; Power China | company | CN
Gezhouba | China Gezhouba | company | CN
Obayashi |  | company | JP
Kajima |  | company | JP
Taisei | Taisei Corporation | company | JP
Shimizu Corporation |  | company | JP
Takenaka Corporation |  | company | JP
Sekisui House |  | company | JP
Daiwa House |  | company | JP
JGC Corporation |  | company | JP
Chiyoda Corporation |  | company | JP
Hyundai Engineering | Hyundai Engineering & Construction | company | KR
Samsung C&T |  | company | KR
Samsung Engineering |  | company | KR
Daewoo E&C | Daewoo Engineering | company | KR
Larsen & Toubro | Larsen and Toubro; L&T | company | IN
Odebrecht | Novonor | company | BR
OAS Brésil | Construtora OAS | company | BR
Camargo Corrêa |  | company | BR
Andrade Gutierrez |  | company | BR
Queiroz Galvão |  | company | BR
Pomerleau |  | company | CA
EBC Construction | Groupe EBC | company | CA
Dessau | Groupe Dessau; Dessau-Soprin | company | CA | Dessau: a town, a place
Aecon |  | company | CA
Tutor Perini |  | company | US
Turner Construction |  | company | US
NVR Homes |  | company | US
# Electrical equipment, machinery, lifts
Schneider Electric | Schneider; Groupe Schneider; Merlin Gerin; Télémécanique | company | FR | Schneider: surname
Legrand | Groupe Legrand; Bticino | company | FR | Legrand: surname
Rexel | Groupe Rexel; Rexel France | company | FR
Sonepar | Groupe Sonepar | company | FR
Alstom | Alstom Transport; Alstom Power; Groupe Alstom; GEC Alsthom; Alsthom; Alstom Grid; GEC-Alsthom | company | FR
Bombardier Transport | Bombardier Transportation; ANF Industrie | company | CA
General Electric | GE; GE Energy; GE Power; GE France; GE Hydro; GE Renewable Energy; GE Digital; GE Money; GE Belfort; GE Steam Power | company | US | GE: two letters
GE Aviation | GE Aerospace | company | US
GE Vernova |  | company | US
GE Capital |  | company | US
Arabelle Solutions | GEAST | company | FR
Siemens | Siemens AG; Siemens France; Groupe Siemens | company | DE
Siemens Mobility |  | company | DE
ABB | Asea Brown Boveri; ABB France; ABB Group; Brown Boveri; ABB Ltd | company | CH
Hitachi Energy |  | company | CH
Hitachi Rail | Ansaldo STS; Hitachi Rail STS | company | IT
AnsaldoBreda |  | company | IT
Ansaldo Energia | Ansaldo Nucleare; Ansaldo | company | IT
Eaton | Eaton Corporation; Cooper Industries | company | US | Eaton: surname
Emerson | Emerson Electric | company | US | Emerson: surname, first name
Leroy-Somer | Emerson Leroy-Somer; Leroy Somer | company | FR
Rockwell Automation |  | company | US
Rockwell Collins | Rockwell International | company | US
Collins Aerospace |  | company | US
Goodrich |  | company | US | Goodrich: surname
Honeywell | Honeywell International; AlliedSignal; Honeywell Aerospace | company | US
Johnson Controls |  | company | US
Carrier | Carrier Global; Carrier Transicold; Carrier Corporation | company | US | Carrier: surname
United Technologies | UTC; UTC Aerospace Systems; Hamilton Sundstrand | company | US | UTC: acronym, a time zone, a university
Trane Technologies | Trane; Trane France | company | US | Trane: a jazzman, surname
Ingersoll Rand | Ingersoll-Rand | company | US
Daikin | Daikin Industries; Daikin Europe | company | JP
Atlantic Groupe | Groupe Atlantic; Atlantic Climatisation; Thermor | company | FR
BDR Thermea |  | company | NL
Chaffoteaux | Chaffoteaux et Maury | company | FR
Ariston | Ariston Thermo | company | IT | Ariston: a theatre, first name
Saunier Duval |  | company | FR
Vaillant | Vaillant Group | company | DE | Vaillant: surname, an adjective
Viessmann | Viessmann France | company | DE
elm.leblanc | e.l.m. leblanc; ELM Leblanc | company | FR
Frisquet |  | company | FR | Frisquet: adjective
Aldes |  | company | FR
Acova |  | company | FR
Zehnder | Zehnder Group | company | CH | Zehnder: surname
France Air | France-Air | company | FR
CIAT | Groupe Ciat | company | FR | CIAT: acronym
Airwell | Groupe Airwell; Airwell Group | company | FR
Intuis | Groupe Muller; Noirot; Muller Intuitiv | company | FR | Noirot: surname
Danfoss |  | company | DK
Grundfos |  | company | DK
Nibe | NIBE Industrier | company | SE
Alfa Laval |  | company | SE
Atlas Copco |  | company | SE
Epiroc |  | company | SE
SKF | SKF France | company | SE
Wärtsilä | Wärtsilä France | company | FI
Valmet |  | company | FI
Metso | Metso Outotec; Outotec | company | FI
Konecranes |  | company | FI
Cargotec | Kalmar Cargotec | company | FI
Caterpillar | Caterpillar France; Caterpillar Belgium; Caterpillar Inc; Cat Caterpillar | company | US
John Deere | Deere & Company; Deere; Deere & Co; Deere and Company | company | US | Deere: surname
AGCO | AGCO Beauvais | company | US
Massey Ferguson | Massey-Ferguson | company | US
Fendt |  | company | DE
CNH Industrial | CNH; Case New Holland; Case IH | company | GB | CNH: acronym
New Holland |  | company | IT
Claas | Claas Tractor; Renault Agriculture | company | DE
Kubota | Kubota Europe; Kverneland; Kubota Corporation | company | JP
Same Deutz-Fahr | Same Deutz Fahr; SDF Group | company | IT
Kuhn SA | Kuhn Group | company | FR
Bucher Industries |  | company | CH
Manitou | Manitou BF; Groupe Manitou; Manitou Group | company | FR | Manitou: common noun
Haulotte | Haulotte Group; Pinguely-Haulotte | company | FR
Exel Industries | Groupe Exel; Hardi Evrard; Berthoud; Tecnoma; Matrot | company | FR | Berthoud: surname
Pellenc |  | company | FR | Pellenc: surname
Grégoire-Besson | Gregoire Besson | company | FR
Lely |  | company | NL | Lely: surname, a painter
Komatsu | Komatsu Limited | company | JP
Hitachi Construction Machinery |  | company | JP
Terex | PPM Cranes; Terex Cranes | company | US
Oshkosh | Oshkosh Corporation | company | US | Oshkosh: a town
Bobcat | Doosan Bobcat; Bobcat France | company | US | Bobcat: an animal
Doosan | Doosan Heavy Industries; Doosan Infracore; Doosan Group; Doosan Enerbility; Doosan Babcock | company | KR
JCB | J.C. Bamford; JC Bamford | company | GB | JCB: acronym, a payment card
Liebherr | Liebherr-France; Liebherr Aerospace; Liebherr France | company | CH
Potain |  | company | FR
Manitowoc | Manitowoc Potain | company | US
Wirtgen |  | company | DE
Putzmeister |  | company | DE
Sany | Sany Heavy Industry; SANY Group | company | CN
Zoomlion |  | company | CN
XCMG |  | company | CN
Weichai | Weichai Power | company | CN
Kion Group | Kion | company | DE | Kion: a name
Fenwick-Linde | Fenwick Linde | company | FR
Jungheinrich |  | company | DE
Fives | Groupe Fives; Fives-Lille; Fives Cail; Fives Group; Fives Lille; Fives Machining | company | FR | Fives: a district of Lille
Clextral |  | company | FR
Legris Industries | Groupe Legris Industries; Groupe Legris | company | FR
Forest-Liné | Forest Line | company | FR
Huron Graffenstaden | Huron-Graffenstaden | company | FR
NSC Groupe | N. Schlumberger | company | FR
Poclain | Poclain Hydraulics | company | FR
Gévelot |  | company | FR
PCM Pompes | PCM Moineau | company | FR
Salmson Pompes | Pompes Salmson; Wilo | company | FR
KSB Pompes | KSB SAS; KSB SE | company | DE
Sulzer | Sulzer Pompes | company | CH | Sulzer: surname
Rieter |  | company | CH
Oerlikon | OC Oerlikon; Unaxis | company | CH | Oerlikon: a district of Zurich
Saurer |  | company | CH
Bühler Group | Bühler AG | company | CH
Bystronic | Conzzeta | company | CH
Stadler Rail | Stadler | company | CH | Stadler: surname
Autoneum |  | company | CH
Starrag | StarragTornos; Tornos; Starrag Group | company | CH
Ruag | Beyond Gravity | public | CH
MAN SE | MAN Truck & Bus; MAN Diesel; MAN Energy Solutions; MAN Camions; MAN AG | company | DE
Voith | Voith Hydro | company | DE
Trumpf |  | company | DE
KUKA | Kuka Robotics | company | DE
Dürr | Dürr AG; Dürr Systems | company | DE | Dürr: surname
Krones |  | company | DE
GEA Group | GEA Westfalia | company | DE
Festo |  | company | DE
Schuler |  | company | DE | Schuler: surname
DMG Mori | Gildemeister; DMG Mori Seiki | company | DE
Deutz | Deutz AG | company | DE | Deutz: a champagne, surname
Babcock Borsig | Babcock-Borsig | company | DE
Babcock & Wilcox | Babcock and Wilcox | company | US
KraussMaffei | Krauss Maffei; Krauss-Maffei | company | DE
Knorr-Bremse | Knorr Bremse | company | DE
Faiveley | Faiveley Transport | company | FR
Wabtec |  | company | US
Vossloh | Vossloh Cogifer; Cogifer | company | DE
CAF Ferroviaire | Construcciones y Auxiliar de Ferrocarriles; CAF France; Soulé CAF | company | ES
Talgo | Patentes Talgo | company | ES
Skoda Transportation |  | company | CZ
Newag |  | company | PL
Transmashholding |  | company | RU
Ouralvagonzavod | Uralvagonzavod | public | RU
CRRC | CSR China South; CNR China North; CSR Corporation | company | CN
Lohr | Lohr Industrie; Groupe Lohr; NewTL; Translohr | company | FR | Lohr: surname
Poma | Pomagalski; Groupe Poma; Sigma Cabins | company | FR
Doppelmayr | Garaventa; Doppelmayr-Garaventa | company | AT
Bartholet |  | company | CH
TechnoAlpin |  | company | IT
MND Group | Montagne et Neige Développement; Groupe MND | company | FR
Andritz | Andritz Hydro; Andritz AG | company | AT
Engel Austria |  | company | AT
Palfinger |  | company | AT
Doosan Skoda Power |  | company | CZ
Comau | Comau France | company | IT
Ima Packaging | IMA Industria Macchine | company | IT
Danieli |  | company | IT
IMI plc |  | company | GB
Rotork |  | company | GB
Spirax Group | Spirax Sarco; Spirax-Sarco | company | GB
Weir Group |  | company | GB
Smiths Group | Smiths Detection | company | GB
Halma | Halma plc | company | GB
Invensys |  | company | GB
Aggreko |  | company | GB
Illinois Tool Works | ITW; ITW Rivex; Spit Paslode | company | US
Parker Hannifin | Parker-Hannifin | company | US
Meggitt |  | company | GB
Dover Corporation | Dover Corp | company | US
Ametek |  | company | US
Cummins | Cummins France; Cummins Wartsila | company | US | Cummins: surname
Crane Co |  | company | US
Flowserve |  | company | US
Kennametal |  | company | US
Tyco International | Tyco; Tyco Fire | company | US
Textron | Textron Aviation | company | US
Cessna |  | company | US | Cessna: also the plane itself
Bell Helicopter | Bell Textron | company | US
Beechcraft | Hawker Beechcraft | company | US | Beechcraft: also the plane itself
Generac |  | company | US
Hubbell Inc | Hubbell Incorporated | company | US
Acuity Brands |  | company | US
W.W. Grainger | Grainger | company | US | Grainger: surname
Fastenal |  | company | US
Nordson |  | company | US
Lincoln Electric |  | company | US
Barnes Group |  | company | US
Timken | Timken Europe | company | US
Federal-Mogul | Federal Mogul | company | US
Tenneco |  | company | US
Mitsubishi Heavy Industries | MHI; Mitsubishi Heavy; Mitsubishi Power | company | JP | MHI: acronym
Kawasaki Heavy Industries | Kawasaki; Kawasaki Heavy | company | JP | Kawasaki: a town, a disease
IHI Corporation | IHI | company | JP | IHI: acronym
Fanuc |  | company | JP
Yaskawa | Yaskawa Electric | company | JP
SMC Corporation |  | company | JP
NSK |  | company | JP
NTN | NTN-SNR; SNR Roulements; NTN Europe | company | JP
Makita |  | company | JP
Amada | Amada Europe | company | JP | Amada: first name, a Spanish word
Mazak | Yamazaki Mazak | company | JP
Ebara |  | company | JP
Mitsubishi Corporation | Mitsubishi Corp | company | JP
Mitsui | Mitsui & Co; Mitsui and Co | company | JP
Sumitomo | Sumitomo Corporation; Groupe Sumitomo | company | JP
Sumitomo Heavy Industries |  | company | JP
Marubeni |  | company | JP
Itochu |  | company | JP
Sojitz |  | company | JP
Toyota Tsusho |  | company | JP
Hyundai Heavy Industries | HD Hyundai; Hyundai Heavy; Korea Shipbuilding; Hyundai Electric; Hyundai Samho | company | KR
Hanwha | Groupe Hanwha; Hanwha Group; Hanwha Aerospace; Hanwha Solutions; Hanwha Ocean | company | KR
Daewoo | Groupe Daewoo; Daewoo Orion | company | KR
Daewoo Shipbuilding | DSME; Daewoo Shipbuilding & Marine Engineering | company | KR
Samsung Heavy Industries | Samsung Heavy | company | KR
Hyosung |  | company | KR
LS Cable | LS Electric | company | KR
Shanghai Electric |  | company | CN
Dongfang Electric |  | company | CN
Harbin Electric |  | company | CN
Sinomach |  | company | CN
Norinco |  | public | CN
CATL | Contemporary Amperex; Contemporary Amperex Technology | company | CN
Gotion High-Tech | Gotion; Guoxuan | company | CN
CALB |  | company | CN
Svolt | SVOLT Energy | company | CN
Farasis |  | company | CN
Bharat Forge |  | company | IN
Bharat Heavy Electricals | BHEL | company | IN
Crompton Greaves |  | company | IN
Souriau | Sunbank; Souriau-Sunbank; Esterline | company | FR
Axon Cable | Axon' Cable | company | FR
Socomec |  | company | FR
MGE UPS Systems | MGE-UPS | company | FR
Arcure |  | company | FR
Cahors Groupe | Groupe Cahors; Maec | company | FR
Sicame | Groupe Sicame | company | FR
Actini |  | company | FR
Boccard | Groupe Boccard | company | FR | Boccard: surname
REEL International | Groupe Reel | company | FR
Cinetic Filling | Groupe Cinetic | company | FR
Mecalac | Groupe Mecalac | company | FR
Merceron | Groupe Merceron | company | FR
Gys Soudage | GYS | company | FR | GYS: acronym
Staubli | Stäubli Faverges | company | CH
Sames Kremlin | Exel Sames; Kremlin Rexson | company | FR
Thimonnier |  | company | FR
Serac Group | Groupe Serac | company | FR
Ermont | Groupe Ermont | company | FR
Gima |  | company | FR | Gima: first name
Tokheim | Tokheim Services; TSG Tokheim | company | FR
Signaux Girod | Groupe Signaux Girod | company | FR
Aximum |  | company | FR
Nord-Reducteurs | Nord Réducteurs | company | FR
Redex |  | company | FR
FCI | Framatome Connectors; FCI Connectors; FCI Microconnections | company | FR | FCI: acronym
# Defence and shipbuilding
Thales | Thomson-CSF; Groupe Thales; Thales Group; Thales Air Systems; Thales Services; Thales Systèmes aéroportés; Sextant Avionique; Thalès | company | FR
Thales Alenia Space |  | company | FR
Nexter | Giat Industries; Nexter Systems; KNDS France; Giat | company | FR | Giat: acronym
KNDS | KMW+Nexter; KMW + Nexter; KMW+Nexter Defense Systems | company | NL
Krauss-Maffei Wegmann | KMW | company | DE
Arquus | Renault Trucks Defense; Panhard Defense; ACMAT | company | FR
Panhard | Panhard General Defense | company | FR | Panhard: surname
Naval Group | DCNS; DCN | company | FR | DCN: acronym
Chantiers de l'Atlantique | STX France; STX; STX Offshore; STX Europe; STX Saint-Nazaire; Alstom Marine; Aker Yards | company | FR
Constructions mécaniques de Normandie | CMN Cherbourg; CMN Naval | company | FR
Privinvest | Abu Dhabi MAR; German Naval Yards | company | LB
Piriou | Chantiers Piriou; Kership | company | FR
OCEA | Ocea SA | company | FR
CNN MCO |  | company | FR
Chantier naval de Marseille |  | company | FR
Chantiers navals de La Ciotat | La Ciotat Shipyards; Normed | company | FR
Damen | Damen Shipyards; Damen Naval; ARNO Dunkerque | company | NL | Damen: surname, a German word
Fincantieri | Vard; Fincantieri Marine | company | IT
Meyer Werft | Meyer Turku | company | DE
ThyssenKrupp Marine Systems | TKMS; HDW; Howaldtswerke-Deutsche Werft | company | DE | HDW: acronym
Blohm + Voss | Blohm & Voss | company | DE
Navantia | Izar; Astilleros Españoles | public | ES | Izar: verb form, a star
Kockums | Saab Kockums | company | SE
Saab | Saab AB; Saab Group | company | SE
Kongsberg | Kongsberg Gruppen; Kongsberg Maritime; Kongsberg Defence | company | NO | Kongsberg: a town
Nammo |  | company | NO
Patria Finlande | Patria Oyj | company | FI
Rheinmetall | Rheinmetall Defence | company | DE
Diehl Defence | Diehl; Diehl Aerospace | company | DE | Diehl: surname
Hensoldt |  | company | DE
Heckler & Koch | Heckler und Koch; Heckler and Koch | company | DE
Sig Sauer |  | company | DE
Steyr Mannlicher |  | company | AT
Magna Steyr | Steyr-Daimler-Puch | company | AT
Glock |  | company | AT | Glock: also the pistol itself
Leonardo | Leonardo-Finmeccanica; Finmeccanica; Leonardo SpA; Selex ES; Selex Galileo; Leonardo DRS | company | IT | Leonardo: first name
AgustaWestland | Agusta; Agusta-Westland; Westland Helicopters | company | IT
Oto Melara |  | company | IT
Alenia | Alenia Aermacchi; Alenia Aeronautica; Aermacchi | company | IT
Iveco Defence Vehicles | IDV Group | company | IT
Avio SpA | Avio; Avio Aero | company | IT | Avio: first name
MBDA | MBDA France; MBDA Missile Systems; Matra BAe Dynamics | company | FR
Roxel |  | company | FR
Eurosam |  | company | FR
Manurhin | MR Défense; Manurhin Mulhouse | company | FR
Étienne Lacroix | Lacroix Pyrotechnie | company | FR | Étienne Lacroix: name of a person
Ruggieri | Ruggieri Pyrotechnie | company | FR | Ruggieri: surname
Alsetex | SAE Alsetex | company | FR
CILAS | Compagnie industrielle des lasers | company | FR
Photonis | Exosens | company | FR
Sofradir | Lynred; Ulis | company | FR | Ulis: acronym
Défense Conseil International | DCI | company | FR | DCI: acronym
Odas | Sofresa | company | FR
Marck | Groupe Marck; Marck & Balsan | company | FR | Marck: a town
Ouvry |  | company | FR | Ouvry: surname
CNIM Systèmes industriels | Bertin CNIM | company | FR
Turgis & Gaillard | Turgis et Gaillard | company | FR
Delair | Delair-Tech; Delair Tech | company | FR | Delair: surname
Surys | Hologram Industries | company | FR
Cerbair |  | company | FR
Preligens | Earthcube | company | FR
Helsing | Helsing AI | company | DE
Quantum Systems | Quantum-Systems | company | DE
Destinus |  | company | CH
BAE Systems | British Aerospace; BAe; Vickers Shipbuilding | company | GB | BAe: acronym
QinetiQ |  | company | GB
Cobham | Cobham plc; Chelton | company | GB | Cobham: a place, surname
Ultra Electronics | Ultra Maritime | company | GB
Vickers | Vickers plc | company | GB | Vickers: surname
Cammell Laird |  | company | GB
Harland & Wolff | Harland and Wolff | company | GB
Lockheed Martin | Lockheed; Lockheed-Martin | company | US
Northrop Grumman | Northrop; Northrop-Grumman; Grumman | company | US
Raytheon | Raytheon Technologies; RTX; RTX Corporation | company | US
General Dynamics | Electric Boat | company | US
Gulfstream | Gulfstream Aerospace | company | US | Gulfstream: English word, an ocean stream
L3Harris | L-3 Communications; L3 Technologies; Harris Corporation; L-3; L3 Communications | company | US | L-3: two letters
Huntington Ingalls | Newport News Shipbuilding; Huntington Ingalls Industries | company | US
Smith & Wesson | Smith and Wesson | company | US
Remington Outdoor | Remington Arms; Bushmaster | company | US
Colt Defense | Colt Manufacturing | company | US
Sturm Ruger | Sturm, Ruger & Co | company | US
General Atomics |  | company | US
Anduril | Anduril Industries | company | US | Anduril: a sword of the tales
Shield AI |  | company | US
AeroVironment |  | company | US
Rosoboronexport | Rosoboronexport Russie | public | RU
Rostec | Rostekh; Russian Technologies; Rostech | public | RU
Almaz-Antei | Almaz-Antey; Almaz Antey | public | RU
Kalachnikov Concern | Kalashnikov Concern; Concern Kalachnikov; Ijmach; Izhmash | company | RU
Sevmash |  | public | RU
United Shipbuilding Corporation |  | public | RU
Ukroboronprom |  | public | UA
Antonov | Antonov Airlines | company | UA | Antonov: surname
Motor Sich | Motor Sitch | company | UA
Israel Aerospace Industries | IAI; Israel Aircraft Industries | company | IL | IAI: acronym
Rafael Advanced Defense Systems | Rafael Defense | company | IL
Elbit | Elbit Systems | company | IL
Aselsan |  | company | TR
Baykar | Baykar Makina; Baykar Technologies | company | TR
Turkish Aerospace Industries | Tusas | company | TR
Roketsan |  | company | TR
FNSS |  | company | TR
Otokar |  | company | TR
Denel |  | public | ZA
Hindustan Aeronautics | HAL Bangalore; Hindustan Aeronautics Limited | public | IN
Mazagon Dock |  | public | IN
Bharat Dynamics |  | public | IN
Korea Aerospace Industries | KAI Corée | company | KR
Avic | Aviation Industry Corporation of China | public | CN
China State Shipbuilding | CSSC; China Shipbuilding Industry; Hudong-Zhonghua | public | CN
Austal | Australian Submarine Corporation | company | AU
Irving Shipbuilding |  | company | CA
Davie | Chantier Davie; Chantiers Davie; Davie Canada; MIL Davie | company | CA | Davie: surname
John Cockerill | CMI Groupe; Cockerill Maintenance & Ingénierie; CMI Defence; Groupe CMI; Cockerill Mechanical Industries; John Cockerill Defense | company | BE | John Cockerill: name of a person
Mecar |  | company | BE
Cockerill | Cockerill Forges | company | BE | Cockerill: surname
Sabca |  | company | BE
Sonaca | Groupe Sonaca | company | BE
Sabena Technics |  | company | FR
# Textiles, leather, tools and others of industry
Boussac Saint-Frères | Boussac; Saint-Frères | company | FR | Boussac: a town, surname
Tissages de Charlieu |  | company | FR
Teintures et impressions de Lyon |  | company | FR
Deveaux | Groupe Deveaux | company | FR | Deveaux: surname
Emanuel Lang |  | company | FR | Emanuel Lang: name of a person
Velcorex | Velcorex since 1828 | company | FR
Sofileta |  | company | FR
Tenthorey |  | company | FR
Subrenat |  | company | FR
Cousin Trestec | Cousin Biotech | company | FR
Lenzing | Lenzing AG | company | AT | Lenzing: a town
Freudenberg | Freudenberg Group; Vilene | company | DE | Freudenberg: surname, a town
Velcro Companies |  | company | GB
W. L. Gore | Gore-Tex; W.L. Gore; WL Gore & Associates | company | US
Milliken | Milliken & Company | company | US | Milliken: surname
Tanneries Roux | Tanneries Haas; Tannerie Degermann | company | FR
Essentra |  | company | GB
Bunzl |  | company | GB
Martek Power |  | company | FR
Murata Machinery |  | company | JP
`;
