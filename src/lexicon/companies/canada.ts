/**
 * Canada: companies of all sectors that the press of Québec names. One company a line: name | other surfaces; … | kind
 * | country | ambiguous surface: why; … Written for press-facts from general knowledge of the French-language press.
 */
export const canada = `
# Banks, insurers, funds
Tangerine Banque |  | bank | CA
Simplii |  | bank | CA
EQ Banque |  | bank | CA
Banque Manuvie |  | insurer | CA
La Personnelle |  | insurer | CA | La Personnelle: common term
Croix Bleue du Québec |  | insurer | CA
Definity |  | insurer | CA
IGM Financial | Groupe Investors; IG Gestion de patrimoine; Société financière IGM | bank | CA
CI Financial |  | bank | CA
Capital régional et coopératif Desjardins |  | fund | CA
Novacap |  | fund | CA
Walter Capital | Walter Global Asset | fund | CA
Fiera Capital |  | fund | CA
Letko Brosseau |  | fund | CA
Jarislowsky Fraser |  | fund | CA
Exportation et développement Canada | EDC | public | CA | EDC: acronym
Banque de développement du Canada | BDC | public | CA | BDC: acronym
# Industry, transport, energy
Bell Textron Canada |  | company | US
CAE |  | company | CA | CAE: acronym
MDA Space | MacDonald Dettwiler | company | CA
CN |  | company | CA | CN: acronym
CDPQ Infra |  | company | CA
Intercar |  | company | CA
Autobus Galland |  | company | CA
Canada Jetlines |  | airline | CA
Swoop |  | airline | CA | Swoop: English word
Air Creebec |  | airline | CA
Chorus Aviation |  | company | CA
NAV Canada |  | public | CA
Aéroports de Montréal | ADM Aéroports de Montréal | public | CA
Groupe Robert |  | company | CA
Nationex |  | company | CA
Seaspan |  | company | CA
Linamar |  | company | CA
Martinrea |  | company | CA
Novabus |  | company | CA
Prevost |  | company | CA | Prevost: surname
Soucy Groupe |  | company | CA
Camso | Camoplast | company | CA
Arctic Cat |  | company | US
Alouette Aluminerie | Aluminerie Alouette | company | CA
Aluminerie de Bécancour |  | company | CA
ArcelorMittal Exploitation minière Canada | ArcelorMittal Mines Canada | company | CA
Québec Cartier | Québec Cartier Minière | company | CA
Iron Ore Company of Canada | IOC Minière | company | CA
Champion Iron | Minerai de fer Québec; Champion Minerai de fer | company | CA
Lundin Mining |  | company | CA
Stornoway |  | company | CA | Stornoway: a town
BlackRock Métaux | Métaux BlackRock | company | CA
Québec Lithium | North American Lithium | company | CA
Brookfield Renewable |  | company | CA
Kruger | Kruger Énergie | company | CA | Kruger: surname, a park
TES Canada |  | company | CA
Hy2gen Canada |  | company | CA
TransAlta |  | company | CA
Valero Québec | Énergie Valero | company | CA
Canadian Natural |  | company | CA
Gastem |  | company | CA
GNL Québec |  | company | CA
Harnois Énergies |  | company | CA
Cascades |  | company | CA | Cascades: common noun
Arbec |  | company | CA
Remabec |  | company | CA
Chantiers Chibougamau |  | company | CA
Rayonier |  | company | US
Groupe Lebel |  | company | CA
Stella-Jones |  | company | CA
Uniboard |  | company | CA
Tafisa Canada |  | company | CA
Marmen |  | company | CA
Canam | Groupe Canam | company | CA
Velan |  | company | CA
ADF Groupe |  | company | CA
IPL Plastiques |  | company | CA
Maax Bain | MAAX | company | CA
Groupe Dutailier |  | company | CA
Shermag |  | company | CA
Bestar |  | company | CA
Venmar |  | company | CA
Gildan | Vêtements de sport Gildan | company | CA
Reitmans |  | company | CA
Simons | La Maison Simons; Maison Simons | company | CA | Simons: surname
Frank And Oak |  | company | CA
Groupe Dynamite | Garage Vêtements | company | CA
La Vie en Rose |  | company | CA | La Vie en Rose: a song: common words
Ardène |  | company | CA
Lolë |  | company | CA
Souris Mini |  | company | CA
Aubainerie |  | company | CA
L'Équipeur | Mark's | company | CA
Sports Experts | FGL Sports | company | CA | Sports Experts: common term
Atmosphère Sports |  | company | CA
La Cordée |  | company | CA | La Cordée: common term
MEC Mountain Equipment | Mountain Equipment Coop | company | CA
Altitude Sports |  | company | CA
SAIL Plein Air |  | company | CA
Tigre Géant | Giant Tiger | company | CA
Rossy |  | company | CA | Rossy: surname
Bureau en gros |  | company | CA | Bureau en gros: common term
Archambault |  | company | CA
Brault & Martineau | Brault et Martineau; Groupe BMTC; Ameublements Tanguay | company | CA
The Brick |  | company | CA
Structube |  | company | CA
Mobilia |  | company | CA
Linen Chest |  | company | CA
BMR Groupe | Groupe BMR | company | CA
Patrick Morin |  | company | CA | Patrick Morin: person
Canac |  | company | CA | Canac: surname
Réno-Dépôt |  | company | CA
Home Hardware |  | company | CA
Uniprix |  | company | CA
Familiprix |  | company | CA
Proxim |  | company | CA
Brunet Pharmacie |  | company | CA
Pharmascience |  | company | CA
Metro Inc | Metro-Richelieu; Metro Québec | company | CA
IGA Québec | IGA | company | CA | IGA: acronym
Rachelle-Béry |  | company | CA
Avril Supermarché santé |  | company | CA
Marché Adonis | Adonis | company | CA | Adonis: a god: first name
Mayrand |  | company | CA | Mayrand: surname
Lufa | Fermes Lufa; Les Fermes Lufa | company | CA
Goodfood | Marché Goodfood | company | CA
Cook it |  | company | CA
Maple Leaf Foods | Aliments Maple Leaf; Les Aliments Maple Leaf | company | CA
Olymel |  | company | CA
Sollio | La Coop fédérée; Sollio Groupe coopératif; Coop fédérée | company | CA
Exceldor |  | company | CA
Parmalat Canada | Lactalis Canada | company | CA
Natrel |  | company | CA
Québon |  | company | CA
Lassonde | Oasis Jus | company | CA | Lassonde: surname
Culinar |  | company | CA
Vachon | Gâteaux Vachon | company | CA | Vachon: surname; Gâteaux Vachon: surname
Leclerc Biscuits | Biscuits Leclerc | company | CA
St-Hubert Rôtisseries |  | company | CA
La Cage aux sports | La Cage – Brasserie sportive; Groupe Sportscene | company | CA
MTY | Groupe MTY; MTY Food | company | CA
Recipe Unlimited | Groupe Cara | company | CA
Benny & Co |  | company | CA
Chez Cora | Cora Déjeuners | company | CA
Pacini |  | company | CA | Pacini: surname
Bâton Rouge Restaurants | Imvescor | company | CA
Normandin Restaurants |  | company | CA
Ashton | Chez Ashton | company | CA | Ashton: first name; Chez Ashton: first name
Van Houtte | Café Van Houtte | company | CA
Second Cup |  | company | CA
Labatt | Brasserie Labatt | company | CA
Unibroue |  | company | CA
McAuslan | Brasseurs RJ | company | CA
Brasseurs du Nord |  | company | CA
Microbrasserie Le Trou du Diable |  | company | CA
SAQ | Société des alcools du Québec | public | CA
SQDC | Société québécoise du cannabis | public | CA
Hydropothecary | Hexo | company | CA
Canopy Growth |  | company | CA
Aurora Cannabis |  | company | CA
Tilray |  | company | CA
Aphria |  | company | CA
Rose LifeScience |  | company | CA
Neptune | Neptune Solutions Bien-être | company | CA | Neptune: a god, a planet; Neptune Solutions Bien-être: a planet, a god
Jamieson |  | company | CA | Jamieson: surname
Atrium Innovations |  | company | CA
Laboratoires Paladin | Paladin Labs | company | CA
BioChem Pharma |  | company | CA
Axcan |  | company | CA
Theratechnologies |  | company | CA
Medicago |  | company | CA
Bellus Santé | Bellus Health; Neurochem | company | CA
Apotex |  | company | CA
Biovail |  | company | CA
Liminal BioSciences | Prometic; ProMetic | company | CA
Repare Therapeutics |  | company | CA
Imagia |  | company | CA
Medisys |  | company | CA
Dialogue Santé |  | company | CA
Chartwell |  | company | CA
Groupe Maurice |  | company | CA
Cogir |  | company | CA
Réseau Sélection | Groupe Sélection | company | CA | Réseau Sélection: common term
Résidences Soleil |  | company | CA
Devimco |  | company | CA
Groupe Mach |  | company | CA
Broccolini |  | company | CA
Norda Stelo |  | company | CA
CIMA+ |  | company | CA
BPR Ingénierie |  | company | CA
Tecsult |  | company | CA
Englobe |  | company | CA | Englobe: verb form
GFL Environmental |  | company | CA
Waste Connections |  | company | CA
Enerkem |  | company | CA
Loop Industries |  | company | CA
Dana TM4 |  | company | CA
TM4 |  | company | CA
LeddarTech |  | company | CA
Robotiq |  | company | CA
Kinova |  | company | CA
AV&R |  | company | CA
Premier Tech |  | company | CA
GardaWorld | Garda World; Garda | company | CA | Garda: a lake: place
Cognibox |  | company | CA
Moment Factory |  | company | CA
Beenox |  | company | CA
Frima | Frima Studio | company | CA
Ludia |  | company | CA
Red Barrels |  | company | CA
Sabotage Studio |  | company | CA
Hibernum |  | company | CA
Rodeo FX |  | company | CA
Hybride Technologies |  | company | CA
Softimage |  | company | CA
Discreet Logic |  | company | CA
Matrox |  | company | CA
SR Telecom |  | company | CA
C-MAC |  | company | CA
Exfo | EXFO | company | CA
Creaform |  | company | CA
Nstein |  | company | CA
Copernic |  | company | CA
Taleo | Viasite | company | CA
Absolunet |  | company | CA
Mediagrif | mdf commerce | company | CA
GSoft | Workleap | company | CA
Plusgrade |  | company | CA
SSENSE | Ssense | company | CA
Beyond the Rack |  | company | CA
Breather |  | company | CA | Breather: English word
TrackTik |  | company | CA
Unito |  | company | CA
Acquisio |  | company | CA
Flinks |  | company | CA
Mistplay |  | company | CA
BonLook | Bonlook | company | CA
PBSC Urban Solutions | PBSC | company | CA
Cycles Devinci | Devinci | company | CA
Procycle |  | company | CA
Louis Garneau | Louis Garneau Sports | company | CA | Louis Garneau: person
Argon 18 |  | company | CA
Bauer Hockey | Bauer | company | CA | Bauer: surname
CCM Hockey |  | company | CA
Sherwood Hockey |  | company | CA
Attraction Médias |  | company | CA
Groupe Juste pour rire | Juste pour rire | company | CA | Juste pour rire: a festival: common words
evenko | Evenko | company | CA
Spectra Événements |  | company | CA
Astral Média | Astral Media | company | CA
Cogeco Média | Cogeco Communications | company | CA
Remstar | V Média; MusiquePlus | company | CA
RNC Média |  | company | CA
Groupe Capitales Médias | Coops de l'information | company | CA
Gesca |  | company | CA
Métro Média |  | company | CA
Sogides | Groupe Ville-Marie Littérature | company | CA
Les Films Séville |  | company | CA
Alliance Vivafilm | Alliance Atlantis | company | CA
Cinémas Guzzo | Guzzo | company | CA
Cineplex | Cineplex Odeon | company | CA
Léger Marketing | Léger | company | CA | Léger: surname
Angus Reid | Institut Angus Reid | company | CA | Angus Reid: person
SOM Recherches |  | company | CA
Abacus Data |  | company | CA
Pallas Data |  | company | CA
Mainstreet Research |  | company | CA
Nanos | Nanos Research | company | CA | Nanos: common noun
Raymond Chabot | Raymond Chabot Grant Thornton | company | CA | Raymond Chabot: person; Raymond Chabot Grant Thornton: person
Fasken | Fasken Martineau | company | CA | Fasken: surname
McCarthy Tétrault |  | company | CA
Stikeman Elliott |  | company | CA
Lavery Avocats |  | company | CA
BCF Avocats |  | company | CA
Osler Hoskin | Osler | company | CA | Osler: surname
Davies Ward Phillips |  | company | CA
Blakes |  | company | CA | Blakes: surname
Borden Ladner Gervais | BLG | company | CA | BLG: acronym
National Relations publiques | Cabinet de relations publiques National | company | CA
Tact Conseil |  | company | CA
Ryan Affaires publiques |  | company | CA
Octane Stratégies |  | company | CA
BCP Publicité |  | company | CA
Bleublancrouge |  | company | CA
Royal LePage |  | company | CA
Via Capitale |  | company | CA
DuProprio |  | company | CA
Centris |  | company | CA
Kijiji |  | company | CA
LesPAC |  | company | CA
Groupe Brivia |  | company | CA
Prével |  | company | CA
Cominar |  | company | CA
Club Piscine |  | company | CA | Club Piscine: common term
Trévi Piscines |  | company | CA
Village Vacances Valcartier |  | company | CA
Groupe Le Massif | Le Massif de Charlevoix | company | CA
Germain Hôtels | Groupe Germain | company | CA
Hôtels Gouverneur |  | company | CA
Voyages à Rabais |  | company | CA | Voyages à Rabais: common term
Nolitours |  | company | CA
Groupe Voyages Québec |  | company | CA
Taxi Diamond |  | company | CA
Netlift |  | company | CA
Bus.com |  | company | CA
`;
