/**
 * Private equity, hedge funds, asset managers, venture capital, holding companies, sovereign funds, exchanges, rating
 * agencies. One company a line: name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const funds = `
# French private equity and holding companies
Amundi | Amundi Asset Management; Amundi AM; Crédit Agricole Asset Management; CAAM | fund | FR
Pioneer Investments | Amundi Pioneer | fund | IT
Lyxor | Lyxor Asset Management; Lyxor AM | fund | FR
Ardian |  | fund | FR
Eurazeo | Eurazeo PME; Eurazeo Growth; Azeo; Eurafrance | fund | FR
Idinvest | Idinvest Partners; AGF Private Equity | fund | FR
Wendel | Wendel Investissement; CGIP; Groupe Wendel; Marine-Wendel | fund | FR | Wendel: surname
Tikehau Capital | Tikehau; Tikehau IM; Ace Capital Partners; Ace Management; Tikehau Investment Management | fund | FR
Salvepar |  | fund | FR
PAI Partners | PAI; Paribas Affaires industrielles | fund | FR | PAI: acronym
Butler Capital Partners | Butler Capital; Butler Industries; Groupe Butler | fund | FR
Astorg | Astorg Partners; Astorg Asset Management | fund | FR | Astorg: surname, a street
Apax Partners | Apax; Apax France; Apax Partners France; Altamir; Seven2 | fund | FR
Altamir Amboise | Amboise Investissement | fund | FR
LBO France | LBOFrance | fund | FR
Naxicap | Naxicap Partners | fund | FR
Activa Capital |  | fund | FR
Qualium Investissement | Qualium; CDC Capital Investissement | fund | FR
Chequers Capital | Chequers Partenaires | fund | FR
Sagard | Sagard Private Equity; Sagard Holdings | fund | FR
L Capital | L Catterton; LCatterton; Catterton | fund | US
Montagu Private Equity | Montagu | fund | GB | Montagu: surname
21 Invest | 21 Partners; 21 Centrale Partners; 21 Investimenti | fund | IT
Abénex | Abénex Capital | fund | FR
Weinberg Capital Partners |  | fund | FR
Siparex | Groupe Siparex; Siparex Associés; Sigefi | fund | FR
IDI Emerging Markets | Institut de développement industriel | fund | FR
Ciclad |  | fund | FR
Initiative & Finance | Initiative et Finance | fund | FR
Azulis Capital | Azulis | fund | FR
Pragma Capital |  | fund | FR
Perceva | Perceva Capital | fund | FR
Verdoso |  | fund | FR
Parquest | Parquest Capital | fund | FR
Motion Equity Partners |  | fund | FR
MML Capital | MML Capital Partners | fund | FR
Edmond de Rothschild Investment Partners | Andera Partners; Andera | fund | FR
Meeschaert | Financière Meeschaert | fund | FR
LFPI | Groupe LFPI; LFPI Gestion | fund | FR
Ekkio Capital | Acland Capital | fund | FR
EPF Partners |  | fund | FR
UI Gestion | UI Investissement | fund | FR
Unigrains |  | fund | FR
Crédit Mutuel Equity | CM-CIC Investissement; CM-CIC Capital; CM-CIC Capital Finance; CIC Finance | fund | FR
BNP Paribas Développement |  | fund | FR
Société Générale Capital Partenaires |  | fund | FR
IDIA Capital Investissement |  | fund | FR
Capital Croissance |  | fund | FR
Raise | Raise Investissement; Raise Ventures | fund | FR | Raise: English word
Trail Capital | A Capital | fund | FR | A Capital: ordinary words
Cathay Capital | Cathay Innovation; Cathay Capital Private Equity | fund | FR
Latour Capital |  | fund | FR
Keensight Capital | Keensight | fund | FR
Five Arrows | Five Arrows Principal Investments | fund | FR
Antin Infrastructure Partners | Antin; Antin Infrastructure; Antin IP | fund | FR | Antin: a street, surname
Meridiam | Meridiam Infrastructure | fund | FR
Mirova |  | fund | FR
Infravia | InfraVia Capital Partners; Infravia Capital | fund | FR
Omnes Capital | Omnes; Omnes Capital Partenaires | fund | FR | Omnes: Latin word, an education group
Cube Infrastructure | Cube Infrastructure Fund | fund | LU
RGreen Invest |  | fund | FR
Demeter Partners | Demeter Ventures; Demeter IM | fund | FR
Eiffel Investment Group |  | fund | FR
Emertec | Emertec Gestion | fund | FR
Turenne Capital | Turenne Groupe | fund | FR
Nextstage | NextStage AM | fund | FR
Calao Finance |  | fund | FR
OTC Agregator | OTC Asset Management | fund | FR
A Plus Finance |  | fund | FR
Isatis Capital |  | fund | FR
123 Investment Managers | 123Venture; 123 Venture; 123 IM | fund | FR
Alto Invest |  | fund | FR
Extendam |  | fund | FR
Truffle Capital |  | fund | FR
Sofinnova | Sofinnova Partners; Sofinnova Ventures | fund | FR
Kurma Partners | Kurma | fund | FR | Kurma: a yogi's word
Seventure | Seventure Partners | fund | FR
Auriga Partners | Auriga Ventures | fund | FR
Ventech | Ventech Capital | fund | FR
Innovacom | Innovacom Gestion | fund | FR
Iris Capital |  | fund | FR
Orange Ventures | Orange Digital Ventures | fund | FR
Partech | Partech Partners; Partech Ventures; Partech International; Partech Shaker | fund | FR
Alven Capital | Alven | fund | FR | Alven: surname
Elaia Partners | Elaia | fund | FR | Elaia: first name
Serena Capital | Serena Data Ventures | fund | FR
ISAI |  | fund | FR
Xange | XAnge Private Equity; XAnge Capital | fund | FR
CapHorn Invest | CapHorn; Cap Horn | fund | FR | Cap Horn: a cape, a place
360 Capital Partners | 360 Capital | fund | FR
Jolt Capital |  | fund | FR
Daphni |  | fund | FR
Korelya Capital | Korelya | fund | FR
Eutopia Ventures | Otium Capital; Otium Consumer; Eutopia | fund | FR | Eutopia: a band, a place of dreams
Kima Ventures | Kima | fund | FR | Kima: first name
Frst | Frst Capital | fund | FR
FrenchFounders |  | company | FR
Newfund |  | fund | FR
Breega | Breega Capital | fund | FR
Aster Capital | Aster Ventures; Schneider Electric Ventures | fund | FR
Aurinvest |  | fund | FR
BlackFin | BlackFin Capital Partners; BlackFin Capital | fund | FR
Jaina Capital |  | fund | FR
Founders Future |  | fund | FR
Educapital |  | fund | FR
Hardware Club |  | fund | FR
Quantonation |  | fund | FR
Side Capital |  | fund | FR
Stride VC |  | fund | GB
Singular VC |  | fund | FR
Revaia | Gaia Capital Partners | fund | FR
Eurazeo Patrimoine |  | fund | FR
Large Venture |  | fund | FR
Citizen Capital |  | fund | FR
PhiTrust | PhiTrust Active Investors | fund | FR
Proxinvest |  | company | FR
Investisseurs & Partenaires |  | fund | FR
FrenchFood Capital |  | fund | FR
Experienced Capital |  | fund | FR
Trocadero Capital Partners | Trocadero Capital | fund | FR
Crédit Agricole Private Equity |  | fund | FR
Starquest Capital | Starquest | fund | FR
Scientipole Initiative | Scientipole Capital | fund | FR
Ring Capital |  | fund | FR
C4 Ventures |  | fund | FR
The Family | TheFamily | company | FR | The Family: English words
Wilco | WILCO Startup | company | FR | Wilco: first name, a band
eFounders | Hexa Studio | company | FR
The Galion Project | Galion Project | company | FR
Bpifrance | BPI France; Banque publique d'investissement; Oséo; CDC Entreprises; Fonds stratégique d'investissement; Bpifrance Large Venture; BpiFrance Investissement | public | FR
Anvar |  | public | FR | Anvar: first name
Caisse des dépôts | Caisse des Dépôts et consignations; CDC; Groupe Caisse des dépôts; La Caisse des Dépôts et consignations | public | FR | CDC: acronym
CDC Climat | CDC Biodiversité; CDC Arkhinéos | company | FR
Banque des Territoires |  | public | FR
Compagnie nationale à portefeuille |  | fund | BE
Frère-Bourgeois |  | fund | BE
Groupe Bruxelles Lambert | GBL | fund | BE | GBL: acronym, a drug
Sofina |  | fund | BE
Ackermans & van Haaren | AvH | fund | BE
Gimv |  | fund | BE
Brederode |  | fund | BE | Brederode: surname
Tubize | Financière de Tubize | fund | BE | Tubize: a town
Cobepa | Groupe Cobepa | fund | BE
Bois Sauvage | Compagnie du Bois Sauvage | fund | BE | Bois Sauvage: ordinary words
Verlinvest |  | fund | BE
Mitiska |  | fund | BE
Waterland | Waterland Private Equity | fund | NL | Waterland: a district
SRIW | Wallonie Entreprendre; Sogepa | public | BE
Société régionale d'investissement de Wallonie |  | public | BE
SFPI | Société fédérale de participations et d'investissement | public | BE
PMV |  | public | BE | PMV: acronym
Meusinvest | Noshaq | fund | BE
Nethys | Enodia; Publifin; Tecteo | public | BE
Fimalac | F. Marc de Lacharrière | fund | FR
Financière Pinault | Holding Artémis | fund | FR
Financière de l'Odet | Financière de l'Artois; Compagnie de l'Odet; Compagnie de Cornouaille | fund | FR
FFP | Peugeot Invest; Établissements Peugeot Frères; Peugeot 1810 | fund | FR | FFP: acronym, a kind of mask
Téthys | Téthys Invest | fund | FR | Téthys: a goddess, an ocean
Mousse Partners |  | fund | US
NJJ | NJJ Holding; NJJ Capital; NJJ Telecom; NJJ Presse; NJJ Boru; NJJ Tara | fund | FR
HLD Europe | Groupe HLD | fund | FR
Mérieux Développement | Mérieux Equity Partners | fund | FR
Groupe industriel Marcel Dassault | GIMD; Groupe Dassault | fund | FR
Groupe Fiducial |  | company | FR
Qualis | Groupe Qualis | fund | FR
Sparring Capital |  | fund | FR
Vector Capital |  | fund | US
Financière immobilière bordelaise |  | fund | FR
Financière Lov | Lov Group | fund | FR
Financière Saint James |  | fund | FR
Fonds de consolidation et de développement des entreprises | FCDE | fund | FR
Green Recovery |  | fund | FR
Greybull Capital | Greybull | fund | GB
Gibbs & Co |  | fund | FR
Aurelius | Aurelius Group; Aurelius Equity | fund | DE | Aurelius: first name
Mutares |  | fund | DE
OpenGate Capital | Open Gate Capital; OpenGate | fund | US
Sun Capital | Sun Capital Partners; Sun European Partners | fund | US
Endless LLP |  | fund | GB
Bain Capital | Bain Capital Private Equity | fund | US
Colony Capital | Colony; Colony NorthStar; ColonyOne; DigitalBridge | fund | US | Colony: English word
Gores Group | The Gores Group | fund | US
Platinum Equity |  | fund | US
American Industrial Partners | American Industrial Acquisition Corporation | fund | US
# Asset managers
Carmignac | Carmignac Gestion | fund | FR | Carmignac: surname
Comgest |  | fund | FR
La Financière de l'Échiquier | Financière de l'Échiquier; LFDE | fund | FR
Moneta Asset Management | Moneta AM | fund | FR
Sycomore | Sycomore Asset Management; Sycomore AM | fund | FR | Sycomore: a tree, a noun
Mandarine Gestion | Mandarine Asset Management | fund | FR
Atream |  | fund | FR
Ufifrance | Ufi France; UFF; Union financière de France; Union financière de France Banque; Abeille Épargne retraite | fund | FR
Crystal Finance | Groupe Crystal; Expert & Finance; Finzzle | fund | FR
Cyrus Conseil | Cyrus Herez; Groupe Cyrus; Cyrus Herez Group | fund | FR
Herez |  | fund | FR
Tailor AM | Tailor Capital | fund | FR
Montpensier Finance | Montpensier Arbevel | fund | FR
CIAM |  | fund | FR
Amber Capital |  | fund | GB
H2O Asset Management | H2O AM; H2O Asset Managers | fund | GB
Exane Asset Management |  | fund | FR
Capital Fund Management | CFM | fund | FR | CFM: acronym, a radio
Boussard & Gavaudan | Boussard et Gavaudan | fund | FR
Keren Finance |  | fund | FR
Rothschild & Co Asset Management | Rothschild Asset Management; R&Co Asset Management | fund | FR
Edmond de Rothschild Asset Management | EdRAM | fund | FR
Lazard Asset Management |  | fund | US
Groupama Asset Management | Groupama AM | fund | FR
Covéa Finance |  | fund | FR
Ecofi Investissements | Ecofi | fund | FR
Saint Olive Gestion | Banque Saint Olive; Saint-Olive | bank | FR | Saint-Olive: surname
Richelieu Finance | Richelieu Gestion; KBL Richelieu Gestion | fund | FR
HMG Finance |  | fund | FR
Quilvest | Quilvest Banque privée; Quilvest Wealth | fund | LU
Access Capital Partners |  | fund | FR
BlackRock | Blackrock France; iShares; Barclays Global Investors; Merrill Lynch Investment Managers | fund | US
Global Infrastructure Partners |  | fund | US
Vanguard | Vanguard Group; The Vanguard Group | fund | US
Fidelity | Fidelity Investments; Fidelity International; Fidelity Management; Fidelity Management & Research; Fidelity Gestion; Fidelity Worldwide Investment | fund | US
Capital Group | Capital Research; Capital Research and Management; The Capital Group; Capital Research & Management Company | fund | US
T. Rowe Price | T.Rowe Price; Rowe Price | fund | US
Franklin Templeton | Franklin Resources; Franklin Templeton Investments; Templeton | fund | US | Templeton: surname
Legg Mason |  | fund | US
Invesco | Invesco Asset Management; Amvescap; Invesco Perpetual | fund | US
Pimco |  | fund | US
DoubleLine | DoubleLine Capital | fund | US
AllianceBernstein | Alliance Bernstein; Sanford Bernstein; Sanford C. Bernstein; Bernstein Research; AB Bernstein | fund | US
Janus Henderson | Janus Capital; Henderson Global Investors; Henderson Group | fund | GB
Wellington Management |  | fund | US
Dimensional Fund Advisors |  | fund | US
Harris Associates |  | fund | US
Loomis Sayles |  | fund | US
Ameriprise | Ameriprise Financial | fund | US
Columbia Threadneedle | Threadneedle | fund | GB
Federated Hermes | Hermes Investment Management | fund | US
Eaton Vance |  | fund | US
Neuberger Berman |  | fund | US
Artisan Partners |  | fund | US
Southeastern Asset Management |  | fund | US
Ark Invest | Ark Investment Management; Ark Innovation | fund | US
TIAA | TIAA-CREF | fund | US
Nuveen |  | fund | US
Principal Global Investors |  | fund | US
WisdomTree |  | fund | US
Invesco Real Estate |  | fund | US
Gamco | Gabelli; GAMCO Investors | fund | US | Gabelli: surname
DWS | DWS Group; Deutsche Asset Management; Deutsche Asset & Wealth Management | fund | DE
Union Investment |  | fund | DE
DekaBank | Deka; Deka Bank; Deka Investment | fund | DE | Deka: first name, a name of products
Deutsche Beteiligungs | Deutsche Beteiligungs AG | fund | DE
Patrizia AG | Patrizia Immobilien | fund | DE
Flossbach von Storch |  | fund | DE
Jupiter Fund Management | Jupiter Asset Management; Jupiter AM | fund | GB
Baillie Gifford | Scottish Mortgage; Scottish Mortgage Investment Trust | fund | GB
Ashmore Group | Ashmore Investment | fund | GB
Man Group | Man GLG; GLG Partners; Man AHL | fund | GB
Newton Investment Management |  | fund | GB
Polar Capital |  | fund | GB
Fundsmith |  | fund | GB
Woodford Investment Management | Woodford Equity Income | fund | GB
Rathbones | Rathbone Brothers | fund | GB
Quilter | Quilter Cheviot | fund | GB | Quilter: surname
Hermes EOS |  | fund | GB
Impax Asset Management |  | fund | GB
First State Investments | First Sentier | fund | AU
RobecoSAM |  | fund | CH
APG Asset Management | APG | fund | NL | APG: acronym
PGGM |  | fund | NL
ABP | Algemeen Burgerlijk Pensioenfonds | fund | NL | ABP: acronym
GAM Holding | GAM Investments; Swiss & Global | fund | CH
Unigestion |  | fund | CH
Partners Group |  | fund | CH
Capvis |  | fund | CH
Cinven |  | fund | GB
BB Biotech |  | fund | CH
Bellevue Asset Management |  | fund | CH
Decalia | Decalia Asset Management | fund | CH
Cité Gestion |  | fund | CH
Ethos Fondation | Fondation Ethos | fund | CH
Kairos Partners | Azimut Holding; Azimut Group | fund | IT
Anima Holding | Anima SGR | fund | IT
Eurizon |  | fund | IT
Bestinver |  | fund | ES
Magellan Financial |  | fund | AU
Nikko Asset Management | Nikko AM; Nikko Cordial; Nikko Securities | fund | JP
Sumitomo Mitsui Trust | Sumitomo Mitsui Trust Holdings | fund | JP
East Capital |  | fund | SE
Investor AB | Wallenberg Investments; Patricia Industries | fund | SE
EQT | EQT AB; EQT Ventures; EQT Infrastructure; EQT Private Equity; EQT Partners | fund | SE
Nordic Capital |  | fund | SE
Kinnevik | Investment AB Kinnevik | fund | SE
Altor | Altor Equity; Altor Equity Partners | fund | SE | Altor: a car, first name
IK Investment Partners | IK Partners; Industri Kapital | fund | SE
Ratos |  | fund | SE
Industrivärden |  | fund | SE
Cevian | Cevian Capital | fund | SE
AP Moller Holding | A.P. Moller Holding; AP Møller Holding | fund | DK
Copenhagen Infrastructure Partners |  | fund | DK
Axcel |  | fund | DK
Novo Holdings |  | fund | DK
Northzone |  | fund | SE
Creandum |  | fund | SE
Lakestar |  | fund | CH
Atomico |  | fund | GB
Balderton | Balderton Capital; Benchmark Capital Europe | fund | GB
Index Ventures |  | fund | GB
Accel Partners | Accel | fund | US | Accel: English word
Highland Capital | Highland Europe; Highland Capital Partners | fund | US
Felix Capital |  | fund | GB
Eight Roads | Eight Roads Ventures | fund | GB
LocalGlobe |  | fund | GB
Seedcamp |  | fund | GB
Entrepreneur First |  | company | GB
Passion Capital |  | fund | GB
Draper Esprit | Molten Ventures | fund | GB
Draper Fisher Jurvetson | DFJ | fund | US | DFJ: acronym
Octopus Ventures |  | fund | GB
Notion Capital |  | fund | GB
Mosaic Ventures |  | fund | GB
Point Nine Capital | Point Nine | fund | DE
Earlybird | Earlybird Venture Capital | fund | DE | Earlybird: English word
HV Capital | Holtzbrinck Ventures; HV Holtzbrinck Ventures | fund | DE
Cherry Ventures |  | fund | DE
Project A Ventures |  | fund | DE
Global Savings Group |  | company | DE
High-Tech Gründerfonds |  | fund | DE
Speedinvest |  | fund | AT
Target Global |  | fund | DE
DST Global | Digital Sky Technologies; DST | fund | RU | DST: acronym, a former French security service
Runa Capital |  | fund | LU
Aleph VC |  | fund | IL
Pitango |  | fund | IL
Viola Ventures |  | fund | IL
# American private equity, hedge funds, venture capital
KKR | Kohlberg Kravis Roberts; Kohlberg, Kravis, Roberts; KKR & Co | fund | US
Blackstone | Blackstone Group; The Blackstone Group; Blackstone Real Estate | fund | US
Carlyle | Carlyle Group; The Carlyle Group; Groupe Carlyle | fund | US | Carlyle: surname
Apollo Global Management | Apollo Management; Apollo Global; Apollo Funds; Apollo Capital Management | fund | US
TPG Capital | Texas Pacific Group; TPG; TPG Growth | fund | US
Warburg Pincus |  | fund | US
General Atlantic |  | fund | US
Advent International | Advent; Advent France | fund | US | Advent: German word, a noun
Clayton Dubilier & Rice | CD&R; Clayton, Dubilier & Rice; Clayton, Dubilier and Rice; Clayton Dubilier and Rice | fund | US
Hellman & Friedman |  | fund | US
Providence Equity | Providence Equity Partners | fund | US
Silver Lake | Silver Lake Partners | fund | US
Thoma Bravo |  | fund | US
Vista Equity Partners | Vista Equity | fund | US
Francisco Partners |  | fund | US
Leonard Green | Leonard Green & Partners | fund | US | Leonard Green: name of a person
Cerberus | Cerberus Capital; Cerberus Capital Management | fund | US | Cerberus: a dog of the tales
Fortress | Fortress Investment Group; Fortress Investment | fund | US | Fortress: English word
Oaktree | Oaktree Capital; Oaktree Capital Management | fund | US
Ares Management | Ares Capital | fund | US
Blue Owl | Blue Owl Capital; Dyal Capital; Owl Rock | fund | US
Golub Capital |  | fund | US
Stone Point Capital | Stone Point | fund | US
New Mountain Capital |  | fund | US
GTCR |  | fund | US
Madison Dearborn | Madison Dearborn Partners | fund | US
Riverside Company | The Riverside Company | fund | US
One Equity Partners |  | fund | US
HIG Capital | H.I.G. Capital; HIG Europe | fund | US
Riverstone | Riverstone Holdings | fund | US | Riverstone: a place
Rhône Group | Rhône Capital | fund | US
Roark Capital |  | fund | US
Ripplewood | RHJ International; Ripplewood Holdings | fund | US
Searchlight Capital | Searchlight Capital Partners | fund | US
Siris Capital |  | fund | US
Stonepeak | Stonepeak Infrastructure; Stonepeak Partners | fund | US
I Squared Capital | ISquared Capital | fund | US
Summit Partners |  | fund | US
TA Associates |  | fund | US
TCV | Technology Crossover Ventures | fund | US | TCV: acronym
Insight Partners | Insight Venture Partners | fund | US
Spectrum Equity |  | fund | US
Great Hill Partners |  | fund | US
JAB Holding | JAB; JAB Holdings | fund | LU | JAB: acronym, a textile maker
3G Capital | 3G | fund | BR | 3G: a mobile network
MidOcean Partners |  | fund | US
Lion Capital |  | fund | GB
Hicks Muse | Hicks, Muse, Tate & Furst; Hicks Muse Tate & Furst | fund | US
Forstmann Little |  | fund | US
Wesray |  | fund | US
Elliott Management | Elliott; Elliott Associates; Elliott Advisors; Elliott Investment Management; NML Capital | fund | US | Elliott: first name, surname
Bridgewater | Bridgewater Associates | fund | US | Bridgewater: a town, a canal
Citadel | Citadel LLC; Citadel Investment Group | fund | US | Citadel: English word
Renaissance Technologies |  | fund | US
D.E. Shaw | DE Shaw; D. E. Shaw | fund | US
Two Sigma |  | fund | US
Millennium Management |  | fund | US
Point72 | Point72 Asset Management; SAC Capital; SAC Capital Advisors | fund | US
Third Point |  | fund | US
Pershing Square | Pershing Square Capital; Pershing Square Capital Management; Pershing Square Holdings | fund | US
Greenlight Capital |  | fund | US
Icahn Enterprises | Icahn Partners; Icahn Capital | fund | US
Trian | Trian Partners; Trian Fund Management; Trian Fund | fund | US
Starboard Value |  | fund | US
ValueAct | ValueAct Capital | fund | US
Jana Partners |  | fund | US
Corvex | Corvex Management | fund | US
Engine No. 1 |  | fund | US
Sachem Head |  | fund | US
Glenview Capital |  | fund | US
Paulson & Co | Paulson & Co.; Paulson and Co; Paulson Credit | fund | US
Soros Fund Management | Quantum Fund | fund | US
Duquesne Capital |  | fund | US
Tiger Global | Tiger Global Management; Tiger Management | fund | US
Coatue | Coatue Management | fund | US
Lone Pine Capital |  | fund | US
Viking Global | Viking Global Investors | fund | US
D1 Capital | D1 Capital Partners | fund | US
Och-Ziff | Och-Ziff Capital; Sculptor Capital | fund | US
AQR Capital | AQR Capital Management | fund | US
Davidson Kempner |  | fund | US
King Street Capital |  | fund | US
Baupost | Baupost Group | fund | US
Appaloosa | Appaloosa Management | fund | US | Appaloosa: a horse, an animal
Aurelius Capital | Aurelius Capital Management | fund | US
Monarch Alternative Capital |  | fund | US
Anchorage Capital | Anchorage Capital Group | fund | US
Angelo Gordon | Angelo, Gordon & Co | fund | US
Canyon Partners | Canyon Capital | fund | US
Farallon | Farallon Capital | fund | US | Farallon: an island, a place
Harbinger Capital |  | fund | US
Galleon Group | Galleon Fund | fund | US
Amaranth Advisors |  | fund | US
Long-Term Capital Management | LTCM; Long Term Capital Management | fund | US
Archegos | Archegos Capital; Archegos Capital Management | fund | US
Melvin Capital |  | fund | US
Scion Asset Management | Scion Capital | fund | US
Muddy Waters | Muddy Waters Capital; Muddy Waters Research | fund | US | Muddy Waters: a bluesman, a person
Hindenburg Research |  | company | US
Citron Research |  | company | US
Gotham City Research |  | company | US
Viceroy Research |  | company | GB
Quintessential Capital Management |  | fund | US
Glaucus Research |  | company | US
Knight Vinke |  | fund | MC
Bluebell Capital | Bluebell Capital Partners | fund | GB
The Children's Investment Fund | TCI; TCI Fund; TCI Fund Management; Children's Investment Fund | fund | GB | TCI: acronym
Brevan Howard |  | fund | GB
Winton Capital | Winton Group | fund | GB
Lansdowne Partners |  | fund | GB
Marshall Wace |  | fund | GB
BlueCrest | BlueCrest Capital; BlueCrest Capital Management | fund | GB
Odey Asset Management | Odey | fund | GB | Odey: surname
Polygon Investment |  | fund | GB
Caius Capital |  | fund | GB
Sherborne Investors |  | fund | US
RWC Partners |  | fund | GB
Sarasin & Partners |  | fund | GB
Arrowgrass |  | fund | GB
Attestor Capital | Attestor | fund | GB
Centerbridge | Centerbridge Partners | fund | US
Bybrook Capital |  | fund | GB
Permira |  | fund | GB
CVC Capital Partners | CVC; CVC Capital; CVC Partners; CVC Sports | fund | LU
BC Partners |  | fund | GB
Bridgepoint | Bridgepoint Capital; Bridgepoint Development Capital | fund | GB
Charterhouse | Charterhouse Capital; Charterhouse Capital Partners | fund | GB | Charterhouse: English word, a school
3i | 3i Group; 3i Infrastructure | fund | GB
Candover | Candover Investments; Arle Capital | fund | GB
Terra Firma | Terra Firma Capital; Terra Firma Capital Partners | fund | GB
Doughty Hanson |  | fund | GB
Duke Street | Duke Street Capital | fund | GB
Phoenix Equity Partners |  | fund | GB
Intermediate Capital Group | ICG; Intermediate Capital | fund | GB | ICG: acronym
Hg Capital | HgCapital; Hg | fund | GB | Hg: a symbol
Epiris |  | fund | GB
Inflexion | Inflexion Private Equity | fund | GB | Inflexion: common noun
Livingbridge |  | fund | GB
Equistone | Equistone Partners; Barclays Private Equity | fund | GB
Investcorp |  | fund | BH
Melrose Industries | Melrose plc | company | GB
GKN | GKN Aerospace; GKN Automotive | company | GB
Alchemy Partners |  | fund | GB
Pamplona Capital | Pamplona Capital Management | fund | GB
Triton Partners |  | fund | DE
Hal Investments | HAL Trust; Hal Holding | fund | NL
Exor | IFIL | fund | IT
Edizione Holding | Edizione | fund | IT | Edizione: Italian word
Italmobiliare |  | fund | IT
Clessidra |  | fund | IT
F2i |  | fund | IT
Delfin Holding |  | fund | LU
Tamburi | Tamburi Investment Partners | fund | IT | Tamburi: surname
Investindustrial |  | fund | GB
B-Flexion | Waypoint Capital; Ares Life Sciences | fund | CH
Sequoia Capital | Sequoia | fund | US | Sequoia: a tree, a noun
Andreessen Horowitz | a16z; Andreessen-Horowitz | fund | US
Kleiner Perkins | Kleiner Perkins Caufield & Byers; KPCB | fund | US
Benchmark Capital |  | fund | US
Greylock | Greylock Partners | fund | US
Union Square Ventures |  | fund | US
Founders Fund |  | fund | US
Khosla Ventures |  | fund | US
Lightspeed Venture Partners | Lightspeed Ventures | fund | US
General Catalyst | General Catalyst Partners | fund | US
Bessemer Venture Partners | Bessemer Venture | fund | US
New Enterprise Associates |  | fund | US
First Round Capital |  | fund | US
GV | Google Ventures; Google Capital; CapitalG | fund | US | GV: two letters
Intel Capital |  | fund | US
Salesforce Ventures |  | fund | US
Y Combinator | YCombinator | company | US
Techstars |  | company | US
500 Startups | 500 Global | fund | US
Battery Ventures |  | fund | US
Redpoint Ventures | Redpoint; Redpoint eVentures | fund | US
Mithril Capital |  | fund | US
Institutional Venture Partners |  | fund | US
Meritech Capital |  | fund | US
Ribbit Capital |  | fund | US
Thrive Capital |  | fund | US
Dragoneer | Dragoneer Investment Group | fund | US
Altimeter Capital |  | fund | US
In-Q-Tel |  | fund | US
Breakthrough Energy | Breakthrough Energy Ventures | fund | US
Cascade Investment |  | fund | US
Bezos Expeditions |  | fund | US
Emerson Collective |  | fund | US
Omidyar Network |  | fund | US
Liberty Strategic Capital |  | fund | US
Affinity Partners |  | fund | US
Idealab |  | company | US
Berkshire Partners |  | fund | US
Onex | Onex Corporation | fund | CA
Caisse de dépôt et placement du Québec | CDPQ; Caisse de dépôt; Caisse de dépôts et placement du Québec | fund | CA
CPPIB | Canada Pension Plan Investment Board; Office d'investissement du RPC; CPP Investments; Investissements RPC | fund | CA
OTPP | Ontario Teachers; Ontario Teachers' Pension Plan; Régime de retraite des enseignantes et des enseignants de l'Ontario | fund | CA
Omers | Borealis Infrastructure | fund | CA
PSP Investments | Investissements PSP; PSP Investissements | fund | CA
Claridge | Claridge Investments | fund | CA | Claridge: a hotel
iNovia Capital |  | fund | CA
Real Ventures |  | fund | CA
Teralys | Teralys Capital | fund | CA
Calpers | California Public Employees' Retirement System | fund | US
CalSTRS |  | fund | US
# Sovereign funds
Norges Bank Investment Management | NBIM; Norges Bank | fund | NO
Qatar Investment Authority | QIA; Qatar Holding | fund | QA
Qatari Diar |  | company | QA
Mayhoola |  | fund | QA
Mubadala | Mubadala Investment Company; International Petroleum Investment Company; Ipic; Mubadala Development | fund | AE
Abu Dhabi Investment Authority | ADIA; ADIC; Abu Dhabi Investment Council | fund | AE
ADQ |  | fund | AE
Aabar | Aabar Investments | fund | AE
Dubai World |  | fund | AE
Istithmar | Istithmar World | fund | AE
Dubai Holding | Dubai International Capital | fund | AE
Investment Corporation of Dubai |  | fund | AE
Kuwait Investment Authority |  | fund | KW
Public Investment Fund | PIF; Fonds public d'investissement | fund | SA | PIF: acronym
Kingdom Holding | Kingdom Holding Company | fund | SA
Saudi Oger |  | company | SA
Saudi Binladin Group | Saudi Bin Laden Group; Saudi Binladen Group; Binladin Group | company | SA
Oman Investment Authority |  | fund | OM
Bahrain Mumtalakat | Mumtalakat | fund | BH
Libyan Investment Authority | Libyan African Investment Portfolio | fund | LY
GIC | Government of Singapore Investment Corporation; GIC Private | fund | SG | GIC: acronym, reserved places in car parks
Temasek | Temasek Holdings | fund | SG
Khazanah | Khazanah Nasional | fund | MY
1MDB | 1Malaysia Development | fund | MY
China Investment Corporation |  | fund | CN
Safe Investment |  | fund | CN
Central Huijin |  | fund | CN
Fosun | Groupe Fosun; Fosun International; Fosun Group; Fosun Tourism | fund | CN
HNA | HNA Group; Groupe HNA | fund | CN
Hony Capital |  | fund | CN
Legend Holdings |  | fund | CN
Hillhouse | Hillhouse Capital | fund | CN
Primavera Capital |  | fund | CN
Silk Road Fund |  | fund | CN
Korea Investment Corporation |  | fund | KR
RDIF | Russian Direct Investment Fund | fund | RU
Samruk-Kazyna | Samruk Kazyna | fund | KZ
Future Fund |  | fund | AU
Ithmar Capital | Ithmar | fund | MA | Ithmar: Arabic word, first name
Al Mada | Société nationale d'investissement; ONA; Omnium nord-africain; SNI Maroc | fund | MA | ONA: acronym
FinanceCom | O Capital Group; Finance.com; FinanceCom Group | fund | MA
Akwa Group | Groupe Akwa | company | MA
Ynna Holding | Chaabi; Groupe Chaabi | company | MA | Chaabi: a music, surname
Fonsis |  | public | SN
Satya Capital |  | fund | GB
Helios Investment Partners |  | fund | GB
Actis | Actis Capital | fund | GB
Emerging Capital Partners |  | fund | US
Amethis | Amethis Finance | fund | FR
Proparco |  | public | FR
Adenia | Adenia Partners | fund | MU
AfricInvest | Tuninvest | fund | TN
Abraaj | Abraaj Group; Abraaj Capital | fund | AE
Citadel Capital | Qalaa; Qalaa Holdings | fund | EG
SoftBank | Softbank Group; SoftBank Vision Fund; Vision Fund; Groupe SoftBank | company | JP
Vertex Ventures |  | fund | SG
Remgro | Reinet; Reinet Investments | fund | ZA
Jardine Matheson | Jardine Strategic; Jardines | company | HK | Jardines: Spanish word
Swire | Groupe Swire | company | HK | Swire: surname
Tata | Groupe Tata; Tata Sons; Tata Group | company | IN | Tata: an aunt, a first name
Reliance Industries | Reliance; Groupe Reliance | company | IN | Reliance: English word
Reliance Infrastructure | Reliance Defence; Reliance Aerospace | company | IN
Adani | Adani Group; Groupe Adani; Adani Enterprises; Adani Ports; Adani Green; Adani Green Energy; Adani Power | company | IN | Adani: surname
Aditya Birla | Birla; Aditya Birla Group; Grasim | company | IN | Birla: surname
Hindalco |  | company | IN
Novelis |  | company | US
UltraTech Cement | UltraTech | company | IN
Mahindra | Mahindra & Mahindra; Mahindra and Mahindra; Groupe Mahindra | carmaker | IN
Essar | Essar Group; Essar Steel; Essar Oil | company | IN
Koç Holding | Groupe Koç | company | TR
Tüpras |  | company | TR
Sabanci | Sabanci Holding; Groupe Sabanci | company | TR | Sabanci: surname
Grupo Carso | Inbursa | company | MX
Dangote | Dangote Group; Groupe Dangote; Dangote Cement; Dangote Industries; Dangote Refinery | company | NG | Dangote: surname
Chargeurs | Groupe Chargeurs; Compagnie Chargeurs Invest | company | FR | Chargeurs: common noun
# Property and infrastructure funds, French companies listed with funds
Crescendo Industries |  | fund | FR
Ace Aéro Partenaires |  | fund | FR
Aerofund |  | fund | FR
Predirec |  | fund | FR
Zencap | Zencap AM | fund | FR
# Exchanges, clearing, ratings, financial data, proxy advisers
Euronext | Euronext Paris; Euronext Bruxelles; Euronext Amsterdam; Groupe Euronext | company | NL
NYSE Euronext | NYSE Group | company | US
Intercontinental Exchange | IntercontinentalExchange; ICE Futures | company | US
Nasdaq OMX | Nasdaq Inc; OMX Group | company | US
London Stock Exchange | LSE; London Stock Exchange Group; LSEG | company | GB | LSE: acronym
LCH | LCH Clearnet; LCH.Clearnet | company | GB
London Metal Exchange |  | company | GB
FTSE Russell |  | company | GB
Deutsche Börse | Deutsche Boerse | company | DE
Eurex |  | company | DE
Tradegate |  | company | DE
Bolsas y Mercados | Bolsas y Mercados Españoles; BME | company | ES | BME: acronym
Borsa Italiana |  | company | IT
Warsaw Stock Exchange |  | company | PL
CME Group | Chicago Mercantile Exchange; Chicago Board of Trade; CBOT; Nymex Holdings | company | US | CBOT: a grain market
Cboe | Cboe Global Markets; BATS Global Markets; Chi-X Europe; Chicago Board Options Exchange; BATS Europe; Chi-X | company | US
MarketAxess |  | company | US
Tradeweb |  | company | US
MSCI Inc | MSCI Barra | company | US
Standard & Poor's | Standard and Poor's; Standard and Poors | company | US
Moody's | Moodys; Moody's Investors Service; Moody's Corporation; Moody's Analytics | company | US
Fitch Ratings | Fitch; Fitch IBCA; IBCA | company | US | IBCA: acronym
DBRS | DBRS Morningstar | company | CA
Dagong | Dagong Global Credit Rating | company | CN
Scope Ratings |  | company | DE
Qivalio | Spread Research; Qivalio Spread | company | FR
A.M. Best | AM Best | company | US
Egan-Jones |  | company | US
Preqin |  | company | GB
Pitchbook |  | company | US
CB Insights |  | company | US
Crunchbase |  | company | US
Dealogic |  | company | GB
Mergermarket |  | company | GB
ISS Governance | Institutional Shareholder Services; ISS ESG | company | US
Glass Lewis |  | company | US
EuroCCP |  | company | NL
Depository Trust |  | company | US
Powernext |  | company | FR
European Energy Exchange | EEX | company | DE
Epex Spot |  | company | FR
BlueNext |  | company | FR
Alternativa | Alternativa SAS | company | FR | Alternativa: a Spanish and Italian word
Tokyo Stock Exchange | Japan Exchange Group; TSE Tokyo | company | JP
Hong Kong Exchanges | HKEX; Hong Kong Exchanges and Clearing | company | HK
Singapore Exchange | SGX | company | SG
Australian Securities Exchange | Australian Stock Exchange | company | AU
BM&FBovespa | BM&F Bovespa | company | BR
TMX Group | Groupe TMX; TSX Group; Toronto Stock Exchange; Maple Group | company | CA
Moscow Exchange |  | company | RU
Bourse régionale des valeurs mobilières | BRVM | company | CI
`;
