/**
 * Consumer goods: household and hygiene products, appliances, furniture makers, stationery, luggage, bicycles, baby
 * goods, musical instruments. One company a line: name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const consumerGoods = `
# Hygiene and household products
Procter & Gamble | P&G; Procter et Gamble; Procter and Gamble; Procter&Gamble; Procter | company | US | P&G: two letters; Procter: surname
Gillette |  | company | US | Gillette: a razor, surname, a town
Henkel | Henkel France | company | DE
Colgate-Palmolive | Colgate; Colgate Palmolive | company | US | Colgate: a toothpaste
Reckitt Benckiser | Reckitt; Reckitt-Benckiser | company | GB
Kimberly-Clark | Kimberly Clark | company | US
Essity | SCA Hygiene; SCA Hygiene Products | company | SE
Georgia-Pacific | Georgia Pacific | company | US
Sofidel |  | company | IT
Lucart |  | company | IT
Ontex |  | company | BE
Paul Hartmann | Laboratoires Hartmann; Hartmann | company | DE | Paul Hartmann: the founder's name; Hartmann: surname
Church & Dwight | Church and Dwight | company | US
Clorox |  | company | US
SC Johnson | S.C. Johnson; SC Johnson & Son | company | US
Werner & Mertz | Rainett | company | DE
Ecover |  | company | BE
Novamex | L'Arbre vert | company | FR | L'Arbre vert: ordinary words
Spontex |  | company | FR
Mapa Spontex | Mapa | company | FR
Eau Écarlate |  | company | FR
Bolton Group |  | company | IT
Kao | Kao Corporation | company | JP | Kao: surname
Unicharm |  | company | JP
Lion Corporation |  | company | JP
Beiersdorf |  | company | DE
Energizer | Energizer Holdings | company | US
Edgewell | Edgewell Personal Care | company | US
Duracell |  | company | US
Varta |  | company | DE
Wilkinson Sword | Wilkinson | company | GB | Wilkinson: surname
Harry's Inc | Harry's | company | US | Harry's: also a bread brand
Dollar Shave Club |  | company | US
Prestige Consumer Healthcare |  | company | US
Haleon |  | company | GB
Kenvue |  | company | US
Sarbec | Laboratoires Sarbec | company | FR
Laboratoires Vendôme | Le Petit Marseillais | company | FR | Le Petit Marseillais: ordinary words
Briochin |  | company | FR
Love & Green |  | company | FR
Joone | Joone Paris | company | FR
Les Petits Culottés |  | company | FR | Les Petits Culottés: ordinary words
Groupe Lemoine |  | company | FR
Seventh Generation |  | company | US
Method Products | People Against Dirty | company | US
Bougies la Française |  | company | FR
Bolsius |  | company | NL
Yankee Candle |  | company | US
Lampe Berger | Maison Berger | company | FR
Zippo |  | company | US
WD-40 Company | WD-40 | company | US | WD-40: an oil spray
Central Garden & Pet |  | company | US
Scotts Miracle-Gro | Scotts; Fertiligène | company | US
Spectrum Brands |  | company | US
Jarden | Jarden Corporation | company | US
Newell Brands | Newell Rubbermaid; Newell | company | US | Newell: surname
Tupperware | Tupperware Brands; Tupperware France | company | US | Tupperware: a plastic box
Rubbermaid |  | company | US
Curver |  | company | NL
Keter | Keter Group | company | IL
Grosfillex |  | company | FR
Vileda |  | company | DE
Leifheit |  | company | DE
Brabantia |  | company | NL
Libbey |  | company | US
Lifetime Brands |  | company | US
# Appliances
Groupe SEB | SEB; SEB SA | company | FR | SEB: a first name, a Swedish bank
Tefal |  | company | FR
Moulinex | Moulinex-Brandt | company | FR
Rowenta |  | company | DE
Krups |  | company | DE
Calor |  | company | FR
Lagostina |  | company | IT
All-Clad |  | company | US
WMF |  | company | DE
Supor | Zhejiang Supor | company | CN
Whirlpool | Whirlpool France | company | US
Maytag |  | company | US
Indesit | Indesit Company | company | IT
Hotpoint | Hotpoint-Ariston | company | IT
Electrolux | Electrolux France; Groupe Electrolux; Electrolux Home Products | company | SE
Brandt | Groupe Brandt; FagorBrandt; Fagor-Brandt; Fagor Brandt; Brandt France; Elcobrandt | company | FR | Brandt: surname
Fagor | Fagor Electrodomesticos | company | ES
Mondragon | Mondragón Corporación; Groupe Mondragon | company | ES | Mondragon: a town
De Dietrich | De Dietrich Thermique; De Dietrich Process Systems | company | FR | De Dietrich: surname
Miele |  | company | DE | Miele: Italian word
BSH | BSH Hausgeräte; Bosch Siemens Hausgeräte; BSH Électroménager | company | DE
Haier | Haier Europe; Groupe Haier | company | CN
GE Appliances |  | company | US
Midea | Midea Group | company | CN
Gree | Gree Electric | company | CN
Hisense |  | company | CN
Candy Hoover | Candy; Candy Group | company | IT | Candy: a first name, English word
Hoover |  | company | US | Hoover: surname
Beko |  | company | TR
Arçelik |  | company | TR
Vestel |  | company | TR
Grundig |  | company | DE
Gorenje |  | company | SI
Smeg |  | company | IT
Bauknecht |  | company | DE
Dyson |  | company | GB | Dyson: surname
iRobot |  | company | US
SharkNinja |  | company | US
Vorwerk |  | company | DE
Kärcher |  | company | DE
Magimix | Robot-Coupe | company | FR
KitchenAid |  | company | US
Kenwood |  | company | GB
De'Longhi | DeLonghi; De Longhi | company | IT
Braun |  | company | DE | Braun: surname
Babyliss | BaByliss Paris | company | FR
Conair |  | company | US
Remington |  | company | US | Remington: a rifle, surname
Saeco |  | company | IT
SodaStream | Soda Stream | company | IL
Brita |  | company | DE | Brita: a first name
Terraillon |  | company | FR
Soehnle |  | company | DE
Riviera & Bar |  | company | FR
La Cornue |  | company | FR | La Cornue: ordinary words
Lacanche |  | company | FR | Lacanche: a village
Rosières | Usines de Rosières | company | FR | Rosières: a town
Fonderies Invicta | Groupe Invicta | company | FR
Godin | Cheminées Godin | company | FR | Godin: surname
Cheminées Philippe |  | company | FR
Rational AG |  | company | DE
Traeger | Traeger Grills | company | US
Weber-Stephen | Weber | company | US | Weber: surname
Campingaz | Application des gaz | company | FR
Coleman |  | company | US | Coleman: surname
Le Marquier |  | company | FR
Singer |  | company | US | Singer: surname, English word
Husqvarna |  | company | SE
Stihl |  | company | DE
Gardena |  | company | DE
Black & Decker | Stanley Black & Decker; Black and Decker; Black&Decker | company | US
Techtronic | Techtronic Industries; TTI; Ryobi | company | HK | TTI: day-to-day acronym
Einhell |  | company | DE
Outils Wolf |  | company | FR
# Glass, tableware, kitchenware, knives
Arc International | Arc France; Arc Holdings; Groupe Arc; Verrerie Cristallerie d'Arques; Verrerie d'Arques | company | FR
Luminarc |  | company | FR
Duralex |  | company | FR
International Cookware | Pyrex; Groupe Pyrex | company | FR
La Rochère |  | company | FR
Guy Degrenne | Degrenne | company | FR | Guy Degrenne: the founder's name
Revol | Revol Porcelaine | company | FR | Revol: surname
Pillivuyt |  | company | FR
Villeroy & Boch | Villeroy et Boch; Villeroy & Boch France | company | DE
Royal Doulton |  | company | GB
Waterford Wedgwood | Wedgwood | company | IE
Royal Copenhagen |  | company | DK
Luneville Saint-Clément | Faïencerie de Lunéville; Faïencerie de Lunéville-Saint-Clément | company | FR
Faïencerie de Gien |  | company | FR
Faïencerie HB-Henriot | HB-Henriot; Faïencerie Henriot | company | FR
Le Creuset |  | company | FR | Le Creuset: ordinary words
Cristel |  | company | FR
De Buyer |  | company | FR
Mauviel | Mauviel 1830 | company | FR
Émile Henry |  | company | FR | Émile Henry: the founder's name, an anarchist
Sitram |  | company | FR
Opinel |  | company | FR
Forge de Laguiole |  | company | FR
Tarrerias-Bonjean |  | company | FR
Victorinox |  | company | CH
Leatherman |  | company | US
Zwilling | Zwilling J.A. Henckels | company | DE
Peugeot Saveurs |  | company | FR
Bodum |  | company | CH
Bialetti |  | company | IT
Alessi |  | company | IT | Alessi: surname
# Furniture, bedding, kitchens, bathrooms, pools
Steelcase |  | company | US
Herman Miller | MillerKnoll | company | US | Herman Miller: the founder's name
Haworth |  | company | US | Haworth: surname, a village
Knoll | Knoll International | company | US | Knoll: surname
HNI Corporation |  | company | US
Vitra |  | company | CH
Cassina |  | company | IT | Cassina: surname
Kartell |  | company | IT
Poltrona Frau |  | company | IT
Natuzzi |  | company | IT
B&B Italia |  | company | IT
Calligaris |  | company | IT
Fermob |  | company | FR
Tolix |  | company | FR
Lafuma Mobilier |  | company | FR
Parisot | Groupe Parisot | company | FR | Parisot: surname
Gautier | Meubles Gautier; Gautier France | company | FR | Gautier: surname
Demeyere |  | company | FR
Alsapan |  | company | FR
Sauthon | Groupe Sauthon | company | FR
Burov |  | company | FR
Steiner |  | company | FR | Steiner: surname
Majencia |  | company | FR
Clestra | Clestra Hauserman | company | FR
Sokoa |  | company | FR
Kinnarps |  | company | SE
Sedus |  | company | DE
Cauval | Cauval Industries; Groupe Cauval | company | FR
Adova Group | Adova | company | FR
Dunlopillo |  | company | FR
Treca |  | company | FR
Bultex |  | company | FR
Épéda |  | company | FR
Mérinos |  | company | FR | Mérinos: a sheep
Cofel |  | company | FR
Copirel |  | company | FR
Pikolin |  | company | ES
Simmons | Simmons Bedding; Serta Simmons; Serta Simmons Bedding | company | US | Simmons: surname
Tempur Sealy | Tempur; Sealy; Tempur-Pedic | company | US
Casper | Casper Sleep | company | US | Casper: a first name
Emma | Emma Matelas; Emma Sleep | company | DE | Emma: a first name
Tediber |  | company | FR
Sleep Number |  | company | US
Drouault |  | company | FR
Recticel |  | company | BE
Leggett & Platt |  | company | US
Ashley Furniture |  | company | US
La-Z-Boy |  | company | US
Ethan Allen |  | company | US | Ethan Allen: an American patriot
BoConcept |  | company | DK
Ekornes | Stressless | company | NO
Nobia |  | company | SE
Howdens | Howdens Joinery; Howdens Cuisines | company | GB
Groupe Fournier | Mobalpa; SoCoo'c; Fournier Habitat | company | FR
Schmidt Groupe | Salm; Cuisines Schmidt; Groupe Schmidt; Schmidt | company | FR | Salm: surname; Schmidt: surname
Cuisinella |  | company | FR
Arthur Bonnet | Cuisines Arthur Bonnet | company | FR | Arthur Bonnet: the founder's name
Comera | Comera Cuisines | company | FR
Perene |  | company | FR
Alno |  | company | DE
Nobilia |  | company | DE
Poggenpohl |  | company | DE
Bulthaup |  | company | DE
Siematic |  | company | DE
Snaidero |  | company | IT
Franke |  | company | CH | Franke: surname
Jacob Delafon |  | company | FR | Jacob Delafon: a person's name in form
Kohler | Kohler Company | company | US | Kohler: surname
Ideal Standard |  | company | BE
Allia |  | company | FR | Allia: also a publisher, a river
Roca | Roca Sanitario | company | ES | Roca: surname
Grohe |  | company | DE
Hansgrohe |  | company | DE
Jacuzzi |  | company | US | Jacuzzi: a bath
Desjoyaux | Piscines Desjoyaux | company | FR | Desjoyaux: surname
Diffazur |  | company | FR
Waterair |  | company | FR
Fluidra |  | company | ES
Pool Corporation | Poolcorp | company | US
Hayward |  | company | US | Hayward: surname
Intex Recreation | Intex | company | US
# Stationery and writing
Bic | Groupe Bic; Société Bic; BIC Group | company | FR | Bic: a pen, an identification code
Waterman Stylos | Waterman | company | FR | Waterman: surname
Parker |  | company | GB | Parker: surname
Sheaffer |  | company | US
Pilot | Pilot Pen | company | JP | Pilot: English word
Pentel |  | company | JP
Mitsubishi Pencil |  | company | JP
Maped |  | company | FR
Stabilo |  | company | DE
Faber-Castell |  | company | DE
Staedtler |  | company | DE
Schwan-Stabilo |  | company | DE
Pelikan |  | company | DE
Herlitz |  | company | DE
Caran d'Ache |  | company | CH | Caran d'Ache: a cartoonist
Baignol & Farjon | Baignol et Farjon | company | FR
Crayola |  | company | US
Exacompta Clairefontaine | Clairefontaine; Papeteries de Clairefontaine; Clairefontaine Rhodia | company | FR | Clairefontaine: a village, the centre of French football
Hamelin | Groupe Hamelin; Hamelin Paperbrands | company | FR | Hamelin: surname, a town
Quo Vadis | Éditions Quo Vadis | company | FR | Quo Vadis: a film, Latin words
Oberthur Agendas | Oberthur Papeterie | company | FR
Moleskine |  | company | IT | Moleskine: a notebook
Canson |  | company | FR | Canson: surname
Sennelier |  | company | FR
Lefranc Bourgeois | Lefranc & Bourgeois; ColArt | company | FR
Pébéo |  | company | FR
Dymo |  | company | US
Esselte | Leitz; Esselte Leitz | company | SE
ACCO Brands |  | company | US
Fellowes |  | company | US
Avery Dennison | Avery | company | US | Avery: a first name, surname
UHU |  | company | DE
Hallmark | Hallmark Cards | company | US
American Greetings |  | company | US
# Luggage and bags
Samsonite |  | company | US
Delsey |  | company | FR
American Tourister |  | company | US
Eastpak |  | company | US
Kipling |  | company | BE | Kipling: surname
Tann's |  | company | FR
JanSport |  | company | US
Fossil | Fossil Group | company | US | Fossil: English word
Citizen Watch |  | company | JP
Casio |  | company | JP
Lip | Montres Lip | company | FR | Lip: English word
Festina | Festina Lotus | company | ES | Festina: a cycling team and its doping affair
Ice-Watch | Ice Watch | company | BE
# Bicycles and scooters
Cycleurope | Cycleurope Industries | company | SE
Gitane | Cycles Gitane | company | FR | Gitane: common noun
Cycles Peugeot | Peugeot Cycles | company | FR
Motobécane |  | company | FR
MBK | MBK Industrie | company | FR
Lapierre | Cycles Lapierre | company | FR | Lapierre: surname
Look | Look Cycle; Look Cycle International | company | FR | Look: common noun
Time Sport | Time Sport International | company | FR
Mavic |  | company | FR | Mavic: a drone of DJI
Corima |  | company | FR
Giant | Giant Bicycles; Giant Manufacturing | company | TW | Giant: English word
Merida | Merida Industry | company | TW | Merida: a city, a Disney princess
Trek | Trek Bicycle | company | US | Trek: common noun
Specialized | Specialized Bicycle | company | US | Specialized: English word
Cannondale |  | company | US
Bianchi |  | company | IT | Bianchi: surname
Colnago |  | company | IT
Pinarello |  | company | IT
Wilier Triestina |  | company | IT
Canyon | Canyon Bicycles | company | DE | Canyon: common noun
Cube | Cube Bikes | company | DE | Cube: common noun
Riese & Müller | Riese et Müller | company | DE
Accell | Accell Group | company | NL
Babboe |  | company | NL
Pon Holdings | Pon; Pon.Bike | company | NL | Pon: short word
VanMoof |  | company | NL
Swapfiets |  | company | NL
Brompton | Brompton Bicycle | company | GB | Brompton: a district of London
Moustache | Moustache Bikes; Cycles Moustache | company | FR | Moustache: common noun
Cowboy | Cowboy Bikes | company | BE | Cowboy: common noun
Angell | Angell Bike; Angell Bikes; Angell Mobility | company | FR | Angell: surname
Easybike |  | company | FR
Vélosolex | Solex; Mobiky-Tech | company | FR
Arcade Cycles |  | company | FR
Manufacture française du cycle |  | company | FR
Intercycles |  | company | FR
Cycles Mercier France-Loire | Cycles Mercier | company | FR
Zéfal |  | company | FR
Shimano |  | company | JP
SRAM |  | company | US
Campagnolo |  | company | IT
Cervélo |  | company | CA
Scott | Scott Sports | company | CH | Scott: surname, a first name
BMC Switzerland | BMC | company | CH | BMC: also a software company, a cycling team
Stromer |  | company | CH
Orbea |  | company | ES
Dorel | Dorel Industries; Dorel France; Dorel Juvenile | company | CA
Schwinn |  | company | US | Schwinn: surname
Hero Cycles |  | company | IN
Ultima Mobility |  | company | FR
Douze Cycles |  | company | FR
Globber |  | company | FR
# Baby goods
Bébé Confort |  | company | FR
Maxi-Cosi |  | company | NL
Babymoov |  | company | FR
Béaba |  | company | FR
Red Castle |  | company | FR
Chicco | Artsana | company | IT
Stokke |  | company | NO
Bugaboo |  | company | NL
Cybex |  | company | DE
Goodbaby | Goodbaby International | company | CN
Britax | Britax Römer | company | GB
Tommee Tippee | Mayborn | company | GB
Philips Avent |  | company | GB
Tex-Baby |  | company | FR
# Home textiles, wool, sewing
DMC | Dollfus-Mieg; Dollfus-Mieg & Cie; Dollfus Mieg et Compagnie; Dollfus-Mieg et Cie; Dollfus Mieg & Cie | company | FR | DMC: also a rap name
Le Jacquard français | Jacquard français | company | FR
Garnier-Thiebaut | Garnier Thiébaut | company | FR
Blanc des Vosges |  | company | FR
Essix |  | company | FR
Zucchi |  | company | IT | Zucchi: surname
Welspun |  | company | IN
Coats Group |  | company | GB
Bohin | Bohin France | company | FR | Bohin: surname
Piganiol |  | company | FR
# Paint and decoration for the home
V33 |  | company | FR | V33: three characters
Tollens |  | company | FR
Cromology | Materis Peintures | company | FR
Ripolin |  | company | FR
Farrow & Ball |  | company | GB
Dickson-Constant | Dickson Constant | company | FR
Franciaflex |  | company | FR
Bubendorff |  | company | FR
Somfy |  | company | FR
Tarkett |  | company | FR
Gerflor |  | company | FR
Balsan |  | company | FR | Balsan: surname
Forbo |  | company | CH
Mohawk Industries |  | company | US
# Musical instruments, sound
Steinway | Steinway & Sons; Steinway and Sons; Steinway Musical Instruments | company | US
Pleyel | Pianos Pleyel; Manufacture Pleyel | company | FR | Pleyel: a concert hall
Yamaha | Yamaha Corporation | company | JP
Yamaha Motor |  | company | JP
Gibson | Gibson Brands; Gibson Guitar | company | US | Gibson: surname
Fender | Fender Musical Instruments | company | US
Buffet Crampon |  | company | FR
Selmer | Henri Selmer Paris; Henri Selmer | company | FR | Henri Selmer: the founder's name
Vandoren |  | company | FR
Bösendorfer |  | company | AT
Kawai |  | company | JP | Kawai: surname
Roland | Roland Corporation | company | JP | Roland: a first name
Thomann |  | retailer | DE
Woodbrass |  | retailer | FR
Sonos |  | company | US
Bose |  | company | US | Bose: surname, a place
Bang & Olufsen | Bang and Olufsen; Bang&Olufsen; B&O | company | DK | B&O: two letters
Harman | Harman International; Harman Kardon; JBL | company | US | Harman: surname
Marshall | Marshall Amplification; Marshall Group | company | GB | Marshall: surname, an island state
Focal JMlab | Focal-JMlab | company | FR
Cabasse |  | company | FR | Cabasse: surname
Devialet |  | company | FR
`;
