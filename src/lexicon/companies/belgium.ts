/**
 * Belgium and Luxembourg: companies of all sectors that the French-language press of both countries names. One company
 * a line: name | other surfaces; … | kind | country | ambiguous surface: why; … Written for press-facts from general
 * knowledge of the French-language press.
 */
export const belgium = `
# Banks, insurers, holdings, funds
Bank Degroof Petercam | Banque Degroof; Petercam | bank | BE
AXA Bank Belgium | Axa Banque Belgique | bank | BE
CBC Banque | KBC Banque | bank | BE
CPH Banque |  | bank | BE
Optima Banque |  | bank | BE
Belfius Assurances | Corona Direct | insurer | BE
Baloise Belgique | Baloise Insurance | insurer | BE
Allianz Benelux |  | insurer | BE
Athora Belgium |  | insurer | BE
NN Belgique |  | insurer | BE
Credendo | Delcredere | public | BE
KBC Ancora |  | fund | BE
Tubize Financière |  | fund | BE
SRIW Wallonie |  | fund | BE
SFPI Participations | SFPIM | fund | BE
Finance.brussels | finance&invest.brussels | fund | BE
Smartfin |  | fund | BE
Vendis Capital |  | fund | BE
Société générale de Belgique |  | company | BE
# Industry, energy, construction, chemistry
Bekaert |  | company | BE | Bekaert: surname
Vesuvius |  | company | BE | Vesuvius: a volcano
NLMK La Louvière | NLMK Clabecq; NLMK Belgium | company | BE
Forges de Clabecq |  | company | BE
ArcelorMittal Liège |  | company | BE
Durobor |  | company | BE
Val Saint-Lambert |  | company | BE
Royal Boch | Boch Keramis | company | BE
Prayon |  | company | BE
Picanol |  | company | BE
Van de Wiele | Vandewiele | company | BE
Beaulieu International |  | company | BE
Balta |  | company | BE | Balta: a city
Deceuninck |  | company | BE
Reynaers |  | company | BE
Sarens |  | company | BE
Caterpillar Gosselies |  | company | BE
Volvo Cars Gand | Volvo Cars Gent | company | BE
Opel Anvers |  | company | BE
Ford Genk |  | company | BE
Renault Vilvorde |  | company | BE
Safran Aero Boosters | Techspace Aero | company | BE
Thales Alenia Space Belgium |  | company | BE
Spacebel |  | company | BE
Amos Liège | AMOS Systems | company | BE
CAF Belgium |  | company | BE
La Brugeoise et Nivelles |  | company | BE
Alstom Belgium | Alstom Charleroi | company | BE
ACEC |  | company | BE
Duchêne Entreprise |  | company | BE
Galère Construction |  | company | BE
Thomas & Piron | Thomas et Piron | company | BE
Matexi |  | company | BE
Eaglestone |  | company | LU
Immobel |  | company | BE
Atenor |  | company | BE
Cofinimmo |  | company | BE
Aedifica |  | company | BE
Befimmo |  | company | BE
WDP |  | company | BE
Xior |  | company | BE
Montea |  | company | BE
Care Property Invest |  | company | BE
Wereldhave Belgium |  | company | BE
Ascencio |  | company | BE
Leasinvest | Nextensa | company | BE
VGP Parcs |  | company | BE
Ghelamco |  | company | BE
City Mall |  | company | BE
Equilis |  | company | BE
BPI Real Estate |  | company | BE
Besix Red |  | company | BE
Willemen |  | company | BE
Daoust Intérim |  | company | BE
Tempo-Team |  | company | BE
Group S |  | company | BE
Partena Professional |  | company | BE
SD Worx |  | company | BE
Acerta |  | company | BE
Securex |  | company | BE
Liantis |  | company | BE
ORES |  | company | BE | ORES: English word
Resa Liège | RESA | company | BE
Distrigaz | Distrigas | company | BE
Eneco Belgique |  | company | BE
Octa+ |  | company | BE
Eoly |  | company | BE
Essent Belgium |  | company | BE
Otary |  | company | BE
Parkwind |  | company | BE
SPGE Wallonie |  | company | BE
Suez Belgium |  | company | BE
Vanheede |  | company | BE
Shanks Belgium |  | company | BE
Cosucra |  | company | BE
Raffinerie tirlemontoise | Raffinerie tirlemontoise RT; Tiense Suikerraffinaderij | company | BE
Iscal Sugar |  | company | BE
Belourthe |  | company | BE
Chimay Brasserie | Bières de Chimay | company | BE
Brasserie Haacht |  | company | BE
Brasserie Huyghe |  | company | BE
Brasserie de la Senne |  | company | BE
Brussels Beer Project |  | company | BE
Brasserie Dupont |  | company | BE
Marcassou |  | company | BE
Detry |  | company | BE | Detry: surname
Aubel | Salaisons d'Aubel | company | BE | Aubel: a town
Materne-Confilux |  | company | BE
Ter Beke | What's Cooking Group | company | BE
Sipef |  | company | BE
Crop's |  | company | BE
Pinguin |  | company | BE
La William |  | company | BE
Devos & Lemmens |  | company | BE
Pauwels Sauces |  | company | BE
Corman Beurre |  | company | BE
Solarec |  | company | BE
Inex Lait |  | company | BE
Laiterie de Walhorn |  | company | BE
Dewulf |  | company | BE | Dewulf: surname
Joskin |  | company | BE | Joskin: surname
# Transport, telecoms, post
TEC Wallonie | OTW Opérateur de transport de Wallonie | public | BE
Liege Airport |  | company | BE
Skeyes | Belgocontrol | public | BE
Sobelair |  | airline | BE
City Bird |  | airline | BE
ASL Airlines Belgium |  | airline | BE
Air Belgium |  | airline | BE
Transport Gheys |  | company | BE
Ziegler Transports |  | company | BE
Taxis Verts |  | company | BE
Poppy |  | company | BE | Poppy: first name
Zen Car |  | company | BE
Moorkens |  | company | BE
Jost Group |  | company | BE
H.Essers |  | company | BE
Touring Assistance |  | company | BE
VAB Dépannage |  | company | BE
# Retail, food, services
Di Beauty |  | company | BE
Planet Parfum |  | company | BE
ICI Paris XL |  | company | BE
Smatch |  | company | BE
Standaard Boekhandel |  | company | BE
Facq |  | company | BE
Selexion |  | company | BE
JBC |  | company | BE
Veritas Mercerie |  | company | BE
ZEB |  | company | BE
Torfs |  | company | BE | Torfs: surname
LolaLiza |  | company | BE
Mayerline |  | company | BE
Paprika Mode |  | company | BE
Maniet Luxus |  | company | BE
Xandres |  | company | BE
Essentiel Antwerp |  | company | BE
Natan Couture |  | company | BE
Multipharma |  | company | BE
Medi-Market |  | company | BE
Goodfood Market |  | company | BE
Färm | Färm Coop | company | BE | Färm: English word
Ekivrac |  | company | BE
Bio-Planet |  | company | BE
Okay Supermarchés |  | company | BE
Collect&Go |  | company | BE
Monizze |  | company | BE
Laurenty |  | company | BE
Cobelba |  | company | BE
Immoscoop |  | company | BE
Trevi Immobilier |  | company | BE
Immovlan |  | company | BE
2ememain | 2ememain.be | company | BE
Zimmo |  | company | BE
Vroom.be |  | company | BE
Gocar |  | company | BE
Imagix |  | company | BE
RMB Régie |  | company | BE
IP Belgium |  | company | BE
Dupuis Éditions |  | company | BE
Averbode |  | company | BE | Averbode: a place
Van In |  | company | BE
IRIS Image Recognition | I.R.I.S. | company | BE
GSK Wavre | GSK Biologicals; GSK Vaccines | company | BE
Kaneka Eurogentec | Eurogentec | company | BE
Pfizer Puurs |  | company | BE
Baxter Lessines |  | company | BE
Bone Therapeutics |  | company | BE
MaSTherCell |  | company | BE
Asit Biotech |  | company | BE
Hyloris |  | company | BE
Nyxoah |  | company | BE
Sequana Medical |  | company | BE
Biocartis |  | company | BE
Oxurion |  | company | BE
Materialise |  | company | BE | Materialise: English word
Real Impact Analytics | Riaktr | company | BE
Zetes |  | company | BE
Keyware |  | company | BE
Efficy |  | company | BE
EASI |  | company | BE
Teamleader |  | company | BE
In The Pocket |  | company | BE
Menu Next Door |  | company | BE
Listminut |  | company | BE
Ring Twice |  | company | BE
Seraphin Assurance |  | company | BE
Edebex |  | company | BE
Digiteal |  | company | BE
Qover |  | company | BE
Proxistore |  | company | BE
Sortlist |  | company | BE
Tessares |  | company | BE
Intopix |  | company | BE
Smappee |  | company | BE
CluePoints |  | company | BE
# Luxembourg
BIL Banque internationale à Luxembourg |  | bank | LU
BGL BNP Paribas | BGL; Banque générale du Luxembourg | bank | LU
Banque Raiffeisen Luxembourg |  | bank | LU
Banque Havilland |  | bank | LU
Arbed | ARBED | company | LU
Paul Wurth |  | company | LU
IEE Luxembourg |  | company | LU
Ceratizit |  | company | LU
Rotarex |  | company | LU
Husky Luxembourg |  | company | LU
Guardian Luxguard | Guardian Luxembourg | company | LU
Encevo | Enovos; Creos | company | LU
Luxtram |  | public | LU
Sales-Lentz |  | company | LU
Emile Weber |  | company | LU | Emile Weber: person
Editpress |  | company | LU
Saint-Paul Luxembourg | Mediahuis Luxembourg | company | LU
Luxempart |  | fund | LU
Brasserie de Luxembourg |  | company | LU
Bernard-Massard |  | company | LU
Luxlait |  | company | LU
Kleos Space |  | company | LU
OQ Technology |  | company | LU
Gradel |  | company | LU
Accumalux |  | company | LU
Chaux de Contern |  | company | LU
Soludec |  | company | LU
Félix Giorgetti |  | company | LU | Félix Giorgetti: person
CDCL Construction |  | company | LU
Lux-Airport |  | company | LU
LuxTrust |  | company | LU
Doctena |  | company | LU
Jobs.lu |  | company | LU
Arendt & Medernach |  | company | LU
Elvinger Hoss |  | company | LU
`;
