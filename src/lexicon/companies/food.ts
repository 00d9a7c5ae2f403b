/**
 * Food and drink: makers, brewers, dairies, champagne and spirits, restaurant chains, catering, tobacco, farm
 * co-operatives, nutrition. One company a line: name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const food = `
# Large groups
Danone | Groupe Danone; BSN; Gervais Danone; BSN-Gervais Danone | company | FR
Danone Eaux France |  | company | FR
Nestlé | Groupe Nestlé; Nestlé France | company | CH
Nestlé Waters | Nestlé Waters France; Nestlé Waters Supply Est | company | FR
Nestlé Purina | Purina; Nestlé Purina PetCare | company | US
Nestlé Health Science |  | company | CH
Nespresso | Nespresso France | company | CH
Buitoni |  | company | IT
Herta |  | company | FR | Herta: a first name, the Berlin club Hertha
Maggi |  | company | CH | Maggi: a first name
Mövenpick |  | company | CH
Unilever | Unilever France | company | GB
Mars Incorporated | Mars Inc; Mars Inc.; Mars; Mars France; Groupe Mars | company | US | Mars: a month, a planet, a god
Mars Wrigley | Wrigley; Mars Chocolat France | company | US
Mondelez | Mondelez International; Mondelez France; Groupe Mondelez | company | US
Kraft Foods | Kraft; Kraft Foods France; Kraft Jacobs Suchard | company | US | Kraft: surname, a brown paper
Kraft Heinz | Kraft-Heinz | company | US
Heinz | H.J. Heinz; HJ Heinz | company | US | Heinz: a first name
Jacobs Suchard | Suchard | company | CH
Kellogg's | Kellogg; Kellogg Company; Kellanova | company | US | Kellogg: surname
General Mills |  | company | US
Quaker Oats | Quaker | company | US | Quaker: a religious movement
PepsiCo | PepsiCo France; Pepsi-Co; Pepsi | company | US | Pepsi: a drink
Frito-Lay |  | company | US
Tropicana |  | company | US | Tropicana: a Havana cabaret, a drink
Coca-Cola | The Coca-Cola Company; Coca-Cola Company; Coca Cola; Coca; Coca-Cola France; Coca-Cola Co | company | US | Coca: a plant, a surname
Coca-Cola European Partners | Coca-Cola Europacific Partners; Coca-Cola Entreprise; Coca-Cola Enterprises; Coca-Cola Production | company | GB
Coca-Cola HBC |  | company | CH
Dr Pepper Snapple | Dr Pepper Snapple Group; Dr Pepper | company | US | Dr Pepper: a drink
Keurig Dr Pepper | Keurig; Keurig Green Mountain; Green Mountain Coffee | company | US
Cadbury | Cadbury Schweppes; Cadbury France | company | GB
Associated British Foods | ABF | company | GB | ABF: an architect of listed buildings
Premier Foods |  | company | GB
Tate & Lyle | Tate and Lyle | company | GB
Sara Lee |  | company | US | Sara Lee: a person's name in form
Campbell Soup | Campbell's; Campbell Soup Company; Campbell | company | US | Campbell: surname
ConAgra | ConAgra Foods; Conagra Brands | company | US
Hormel | Hormel Foods | company | US
J.M. Smucker | Smucker; JM Smucker; Smucker's | company | US
Hershey | Hershey's; The Hershey Company | company | US | Hershey: surname, a town
Tootsie Roll |  | company | US
Hostess Brands | Hostess | company | US | Hostess: English word
Post Holdings |  | company | US
TreeHouse Foods |  | company | US
McCormick | McCormick France; McCormick & Company | company | US | McCormick: surname
Sysco | Sysco France | company | US
US Foods |  | company | US
Dean Foods |  | company | US
Pinnacle Foods |  | company | US
Del Monte | Fresh Del Monte; Del Monte Foods; Fresh Del Monte Produce | company | US
Dole | Dole Food; Dole Food Company; Dole France | company | US | Dole: a town of the Jura, surname
Chiquita | Chiquita Brands; Chiquita Brands International | company | US
Fyffes |  | company | IE
Compagnie fruitière |  | company | FR
Pomanjou |  | company | FR
Lamb Weston |  | company | US
McCain | McCain Foods; McCain Alimentaire | company | CA | McCain: surname
Beyond Meat |  | company | US
Impossible Foods |  | company | US
Oatly |  | company | SE
Huel |  | company | GB
Soylent |  | company | US
Eat Just | JUST Inc | company | US | Eat Just: English words
Kerry Group | Kerry | company | IE | Kerry: surname, an Irish county
Glanbia |  | company | IE
Ornua | Irish Dairy Board; Kerrygold | company | IE
Greencore |  | company | IE
Bakkavor |  | company | GB
Two Sisters | 2 Sisters Food Group | company | GB | Two Sisters: English words
Ajinomoto |  | company | JP
Kikkoman |  | company | JP
Meiji | Meiji Holdings | company | JP | Meiji: a Japanese era
Morinaga |  | company | JP
Nissin Foods | Nissin | company | JP
Calbee |  | company | JP
Yakult |  | company | JP
Nichirei |  | company | JP
Nippon Ham |  | company | JP
Nissui | Nippon Suisan | company | JP
Maruha Nichiro |  | company | JP
CJ CheilJedang |  | company | KR
Nongshim |  | company | KR
Grupo Bimbo | Bimbo | company | MX | Bimbo: common noun
Gruma |  | company | MX
Femsa |  | company | MX
Arcor |  | company | AR
Nutresa | Grupo Nutresa | company | CO
Ülker |  | company | TR
Yildiz Holding | Yildiz; Pladis | company | TR | Yildiz: surname, a university
Roshen |  | company | UA
Kernel Holding | Kernel | company | UA | Kernel: the core of an operating system
MHP |  | company | UA
Wimm-Bill-Dann |  | company | RU
Cherkizovo |  | company | RU
Orkla |  | company | NO
Cloetta |  | company | SE
Fazer |  | company | FI
AarhusKarlshamn | AAK | company | SE
# French dairy
Lactalis | Groupe Lactalis; Lactalis International; Lactalis Nestlé | company | FR
Besnier | Groupe Besnier | company | FR | Besnier: surname
Parmalat |  | company | IT
Galbani |  | company | IT
Celia | Laiterie de Craon | company | FR | Celia: a first name
Lactel |  | company | FR
Société des caves de Roquefort | Société des Caves; Roquefort Société | company | FR
Groupe Bel | Bel; Fromageries Bel; Bel SA | company | FR | Bel: adjective
Savencia | Bongrain; Savencia Fromage & Dairy; Groupe Bongrain | company | FR
Compagnie laitière européenne |  | company | FR
Sodiaal | Groupe Sodiaal; Sodiaal Union | company | FR
Candia | Candia SA | company | FR | Candia: the old name of a Cretan town, surname
Yoplait |  | company | FR
Entremont | Entremont Alliance; Entreprise Entremont | company | FR | Entremont: a place
Eurial |  | company | FR
Laïta |  | company | FR | Laïta: a river
Ingredia | Prospérité fermière | company | FR
Senoble | Groupe Senoble; Senagral; Senagral Holding | company | FR | Senoble: surname
Novandie |  | company | FR
Triballat Noyal | Sojasun | company | FR
Rians | Laiteries H. Triballat; Laiterie Rians | company | FR | Rians: a town
Maîtres laitiers du Cotentin | Les Maîtres laitiers du Cotentin | company | FR
Isigny Sainte-Mère | Coopérative Isigny Sainte-Mère | company | FR
Laiterie de Saint-Denis-de-l'Hôtel | LSDH | company | FR
Sill | Groupe Sill; Sill Entreprises | company | FR
Bonilait | Bonilait Protéines | company | FR
Régilait |  | company | FR
Fromagerie Guilloteau |  | company | FR
Fromageries Milleret |  | company | FR
Fromageries Ermitage | Groupe Ermitage; Ermitage | company | FR | Ermitage: common noun, a museum
Fromagerie Gillot | Gillot | company | FR | Gillot: surname
Biolait |  | company | FR
La Fermière |  | company | FR | La Fermière: ordinary words
Mamie Nova |  | company | FR
Malo |  | company | FR | Malo: a first name
Prolainat |  | company | FR
C'est qui le patron | C'est qui le patron ?!; La Marque du consommateur; C'est qui le patron ? | company | FR
Blédina |  | company | FR
Nutricia |  | company | NL
Gallia | Laboratoire Gallia | company | FR | Gallia: Latin for Gaul, a horse or beer name
Guigoz |  | company | FR
Babybio | Vitagermine | company | FR
Good Goût |  | company | FR
Yooji |  | company | FR
Synutra |  | company | CN
Biostime | Health and Happiness | company | CN
Mead Johnson | Mead Johnson Nutrition | company | US
Fonterra |  | company | NZ
Mengniu | China Mengniu | company | CN
Yili |  | company | CN
Sanlu |  | company | CN
FrieslandCampina | Royal FrieslandCampina; Campina; Friesland Foods | company | NL | Campina: a place
Arla Foods | Arla | company | DK
Emmi |  | company | CH | Emmi: a first name
Müller Milch | Theo Müller | company | DE | Theo Müller: a person's name
DMK | Deutsches Milchkontor | company | DE
Hochwald |  | company | DE
Meggle |  | company | DE
Saputo |  | company | CA
Agropur |  | company | CA
Chobani |  | company | US
Alpro |  | company | BE
Milcobel |  | company | BE
Puleva |  | company | ES
Granarolo |  | company | IT
Amul |  | company | IN | Amul: a first name
Centrale Danone | Centrale laitière; Centrale Laitière du Maroc | company | MA
Copag |  | company | MA
Délice Holding | Délice Danone; Centrale laitière de Tunisie | company | TN
Vitalait |  | company | TN
Soummam | Laiterie Soummam | company | DZ | Soummam: a river of Kabylia, a congress
# French co-operatives, grain, sugar, oil, seeds, animal feed
Agrial | Groupe Agrial | company | FR
Terrena |  | company | FR
Triskalia | Coopagri Bretagne; Coopagri | company | FR
Eureden | Groupe d'aucy | company | FR
d'aucy | Cecab; Groupe Cecab | company | FR
Even | Groupe Even; Coopérative Even | company | FR | Even: English word, a first name
Maïsadour | Groupe Maïsadour | company | FR
Euralis | Groupe Euralis | company | FR
Lur Berri |  | company | FR
Vivadour |  | company | FR
Vivescia | Champagne Céréales | company | FR
Nouricia |  | company | FR
Axéréal |  | company | FR
Épis-Centre | Epis Centre | company | FR
Agralys |  | company | FR
Limagrain | Groupe Limagrain | company | FR
Vilmorin | Vilmorin & Cie; Vilmorin et Cie | company | FR | Vilmorin: surname
Florimond Desprez |  | company | FR | Florimond Desprez: the founder's name
RAGT | RAGT Semences | company | FR
InVivo | Groupe InVivo; Union InVivo; In Vivo | company | FR | In Vivo: Latin words, in a living body
Neovia | Evialis; InVivo NSA | company | FR
Avril | Groupe Avril | company | FR | Avril: a month, a first name
Sofiprotéol |  | company | FR
Saipol |  | company | FR
Lesieur |  | company | FR | Lesieur: surname
Puget |  | company | FR | Puget: surname, a place
Glon | Glon-Sanders; Groupe Glon | company | FR | Glon: surname
Sanders Nutrition animale |  | company | FR
Cooperl | Cooperl Arc Atlantique | company | FR
Le Gouessant |  | company | FR
Aveltis |  | company | FR
Evel'Up |  | company | FR
Prestor |  | company | FR
Arcadie | Groupe Arcadie; Arcadie Sud-Ouest | company | FR | Arcadie: a region of Greece
Cavac | Coopérative Cavac | company | FR
Unicor | Groupe Unicor | company | FR
Arterris |  | company | FR
Advitam | Unéal | company | FR
Noriap |  | company | FR
NatUp | Cap Seine | company | FR
Océalia |  | company | FR
Terres du Sud |  | company | FR | Terres du Sud: ordinary words
Qualisol |  | company | FR
Dijon Céréales |  | company | FR
Scara |  | company | FR
EMC2 |  | company | FR | EMC2: an equation
Tereos |  | company | FR
Béghin-Say | Béghin Say; Beghin-Meiji | company | FR
Cristal Union |  | company | FR
Saint Louis Sucre | Saint-Louis Sucre; Générale Sucrière | company | FR
Südzucker | Suedzucker | company | DE
Nordzucker |  | company | DE
Roquette | Roquette Frères; Groupe Roquette | company | FR | Roquette: common noun, a rocket, a salad
Lesaffre | Groupe Lesaffre | company | FR | Lesaffre: surname
Lallemand |  | company | CA | Lallemand: surname
Soufflet | Groupe Soufflet; Malteries Soufflet; Moulins Soufflet | company | FR | Soufflet: common noun
Malteurop |  | company | FR
Grands Moulins de Paris | Nutrixo; GMP | company | FR | GMP: an English acronym of drug making
Grands Moulins de Strasbourg |  | company | FR
Francine |  | company | FR | Francine: a first name
Cargill | Cargill France | company | US
Bunge |  | company | US
Archer Daniels Midland | ADM; Archer-Daniels-Midland | company | US | ADM: day-to-day acronym
Louis Dreyfus Company | Louis Dreyfus; Louis-Dreyfus; Louis Dreyfus Commodities; Groupe Louis-Dreyfus; Groupe Louis Dreyfus | company | NL | Louis Dreyfus: surname, the founder; Louis-Dreyfus: surname
Cofco | Cofco International | company | CN
Olam | Olam International; Olam Gabon | company | SG
Wilmar | Wilmar International | company | SG | Wilmar: a first name
Viterra |  | company | CA
Sime Darby |  | company | MY
Golden Agri-Resources | Golden Agri Resources; Sinar Mas | company | SG
Socfin | Socfinal | company | LU
Nutreco |  | company | NL
De Heus |  | company | NL
Corbion |  | company | NL
Naturex |  | company | FR
Solina | Groupe Solina | company | FR
Diana Ingredients | Diana Food; Diana Naturals | company | FR
Chr. Hansen | Chr Hansen | company | DK
Salins | Groupe Salins; Salins du Midi; Compagnie des Salins du Midi | company | FR | Salins: a town of the Jura, common noun
Cérébos |  | company | FR
# Meat, poultry, fish
Bigard | Groupe Bigard | company | FR | Bigard: surname
Charal |  | company | FR
Socopa |  | company | FR
SVA Jean Rozé | Jean Rozé | company | FR | Jean Rozé: the founder's name
Elivia |  | company | FR
Sicarev |  | company | FR
Spanghero |  | company | FR | Spanghero: surname
Comigel |  | company | FR
Castel Viandes |  | company | FR
Doux | Groupe Doux; France Poultry; Père Dodu | company | FR | Doux: adjective
LDC | Groupe LDC; Lambert Dodard Chancereul | company | FR | LDC: also Louis Dreyfus Company, a league
Le Gaulois |  | company | FR | Le Gaulois: ordinary words at a sentence start
Fermiers de Loué | Les Fermiers de Loué | company | FR
Tilly-Sabco | Tilly Sabco | company | FR
Gad | Gad SAS; Abattoirs Gad; Abattoir Gad; Groupe Gad | company | FR | Gad: a first name
Gastronome | Galliance | company | FR | Gastronome: common noun
Duc SA | Duc | company | FR | Duc: common noun
Plukon |  | company | NL
Maître Coq | Arrivé; Groupe Arrivé | company | FR | Arrivé: a participle; Maître Coq: also a sailing boat
Ronsard |  | company | FR | Ronsard: a poet
Fleury Michon |  | company | FR
Madrange |  | company | FR
Jean Caby |  | company | FR | Jean Caby: the founder's name
Cochonou |  | company | FR
Justin Bridou |  | company | FR | Justin Bridou: a person's name in form
Aoste SNC | Groupe Aoste; Campofrio France | company | FR
Campofrio | Campofrio Food Group | company | ES
Financière Turenne Lafayette | Turenne Lafayette; Groupe Turenne Lafayette | company | FR
William Saurin |  | company | FR | William Saurin: the founder's name
Paul Prédault |  | company | FR | Paul Prédault: the founder's name
Cofigeo |  | company | FR
Raynal et Roquelaure | Raynal & Roquelaure | company | FR
Garbit |  | company | FR
Brocéliande |  | company | FR | Brocéliande: a forest
Bordeau Chesnel |  | company | FR
Hénaff | Jean Hénaff; Groupe Jean Hénaff | company | FR | Hénaff: surname; Jean Hénaff: the founder's name
Labeyrie | Labeyrie Fine Foods; Alfesca; Groupe Labeyrie | company | FR
Delpeyrat |  | company | FR
Delpierre |  | company | FR | Delpierre: surname
Rougié |  | company | FR
Bizac |  | company | FR
Comtesse du Barry |  | company | FR | Comtesse du Barry: a royal mistress
MeRalliance | Armoric | company | FR
Guyader |  | company | FR | Guyader: surname
Cité Marine |  | company | FR
Petit Navire |  | company | FR | Petit Navire: ordinary words, a song
MW Brands | Thai Union Europe | company | FR
Saupiquet |  | company | FR
Parmentier |  | company | FR | Parmentier: surname
La Belle-Iloise | Belle-Iloise | company | FR
Chancerelle | Wenceslas Chancerelle | company | FR | Wenceslas Chancerelle: the founder's name
Agromousquetaires | Intermarché Agroalimentaire | company | FR
Scapêche |  | company | FR
Euronor |  | company | FR
Comapêche | Compagnie des pêches Saint-Malo; Compagnie des pêches de Saint-Malo | company | FR
France Pélagique |  | company | FR
Furic Marée |  | company | FR
Thai Union | Thai Union Frozen | company | TH
Pescanova | Nueva Pescanova | company | ES
Mowi | Marine Harvest | company | NO
Lerøy Seafood | Leroy Seafood | company | NO
SalMar |  | company | NO
Smithfield Foods | Smithfield | company | US | Smithfield: a district of London
Tyson Foods | Tyson | company | US | Tyson: surname, a first name
JBS | JBS SA; JBS Friboi | company | BR
Pilgrim's Pride |  | company | US
BRF | Brasil Foods; BRF Brasil Foods; Sadia | company | BR | Sadia: a first name
Marfrig |  | company | BR
Minerva Foods |  | company | BR
WH Group | Shuanghui; Shineway | company | CN
Charoen Pokphand | CP Foods; Charoen Pokphand Foods; CP Group | company | TH
San Miguel | San Miguel Corporation | company | PH | San Miguel: a place
Danish Crown |  | company | DK
Tönnies |  | company | DE | Tönnies: surname
Westfleisch |  | company | DE
Vion | Vion Food | company | NL
Veviba | Verbist | company | BE | Verbist: surname
Bell Food | Bell Food Group | company | CH
Micarna |  | company | CH
Cremonini | Inalca | company | IT | Cremonini: surname
Cal-Maine |  | company | US
Cocorette |  | company | FR
Matines |  | company | FR | Matines: common noun, a prayer
Poulehouse |  | company | FR
L'Œuf de nos villages |  | company | FR
# Vegetables, preserves, pasta, frozen food, ready meals
Bonduelle | Groupe Bonduelle | company | FR
Cassegrain |  | company | FR | Cassegrain: surname
Géant vert |  | company | US | Géant vert: ordinary words
Florette |  | company | FR | Florette: a first name
Les Crudettes | Crudettes | company | FR
Savéol |  | company | FR
Prince de Bretagne |  | company | FR
Rougeline |  | company | FR
Saint Mamet | Saint-Mamet; Conserves Saint-Mamet | company | FR | Saint Mamet: a saint; Saint-Mamet: a place
Conserve Gard | Conserves France | company | FR
Andros |  | company | FR | Andros: a Greek island
Bonne Maman |  | company | FR | Bonne Maman: common noun
Materne | Materne-Boin | company | FR | Materne: a first name
MOM | Groupe MOM; Mont Blanc Materne; Mont-Blanc Materne; Materne-Mont Blanc | company | FR | MOM: English word
Charles & Alice | Charles et Alice; Charles Faraud | company | FR | Charles et Alice: first names; Charles & Alice: first names; Charles Faraud: the founder's name
Daregal |  | company | FR
Panzani |  | company | FR
Lustucru |  | company | FR
Rivoire & Carret | Rivoire et Carret; Rivoire & Carret-Lustucru | company | FR
Alpina Savoie |  | company | FR
Barilla | Barilla France; Groupe Barilla | company | IT
De Cecco |  | company | IT
Giovanni Rana |  | company | IT | Giovanni Rana: the founder's name
Ebro Foods | Ebro Puleva | company | ES
Deoleo |  | company | ES
Tipiak |  | company | FR
Sodebo | Sodeb'O | company | FR
Daunat |  | company | FR
Norac | Groupe Norac | company | FR
La Boulangère |  | company | FR | La Boulangère: ordinary words at a sentence start
Martinet | Groupe Martinet | company | FR | Martinet: common noun
Pierre Martinet |  | company | FR | Pierre Martinet: the founder's name
Marie |  | company | FR | Marie: a first name
Stalaven | Jean Stalaven | company | FR | Jean Stalaven: the founder's name
Stefano Toselli |  | company | FR | Stefano Toselli: a person's name in form
Findus | Findus France; Findus Group | company | SE
Iglo | Iglo Group; Birds Eye Iglo | company | GB
Nomad Foods |  | company | GB
Birds Eye |  | company | GB
Davigel |  | company | FR
Brake France | Brakes; Brake Bros | company | GB | Brakes: English word
Ardo |  | company | BE
Greenyard | Univeg; Greenyard Foods | company | BE
Aviko |  | company | NL
Farm Frites |  | company | NL
Agristo |  | company | BE
Clarebout |  | company | BE
Intersnack |  | company | DE
Vico |  | company | FR | Vico: a village, a first name
Brets | Altho; Bret's | company | FR
Amora Maille | Amora; Amora-Maille | company | FR
Maille |  | company | FR | Maille: common noun
Reine de Dijon |  | company | FR
Fallot | Moutarderie Fallot; Moutarde Fallot | company | FR | Fallot: surname
Bénédicta |  | company | FR | Bénédicta: a first name
Ducros |  | company | FR | Ducros: surname
Vahiné |  | company | FR | Vahiné: common noun
Knorr |  | company | DE | Knorr: surname, part of Knorr-Bremse
Liebig |  | company | FR | Liebig: surname
Créaline |  | company | FR
Alsa |  | company | FR | Alsa: also a Spanish coach company
Famille Michaud | Famille Michaud Apiculteurs; Lune de miel | company | FR | Lune de miel: common noun
Tramier |  | company | FR
Borges |  | company | ES | Borges: surname
Carapelli |  | company | IT
Monini |  | company | IT
Mutti |  | company | IT | Mutti: a nickname of Angela Merkel
Nutrition & Santé | Nutrition et Santé; Gerblé | company | FR | Nutrition et Santé: ordinary words
Léa Nature | Compagnie Léa Nature; Groupe Léa Nature | company | FR
Ecotone | Bjorg; Bjorg Bonneterre; Bjorg, Bonneterre et Compagnie; Wessanen; Royal Wessanen | company | FR | Ecotone: common noun of ecology
Bonneterre |  | company | FR
Markal |  | company | FR
Alter Eco |  | company | FR
Ethiquable |  | company | FR
Vitabio | Hero France | company | FR
Hero | Groupe Hero | company | CH | Hero: English word
Herbalife |  | company | US
Weight Watchers | WW International; Weightwatchers | company | US
Slim-Fast | SlimFast | company | GB
Comme J'aime | CommeJ'aime | company | FR | Comme J'aime: ordinary words
Dietbon |  | company | FR
Jenny Craig |  | company | US | Jenny Craig: the founder's name
Naturhouse |  | company | ES
Juvamine |  | company | FR
Myprotein |  | company | GB
Royal Canin |  | company | FR
Ynsect | Ÿnsect | company | FR
InnovaFeed | Innova Feed | company | FR
Agronutris |  | company | FR
Jimini's |  | company | FR
Micronutris |  | company | FR
Agricool |  | company | FR
HappyVore | Les Nouveaux Fermiers | company | FR | Les Nouveaux Fermiers: ordinary words
Umiami |  | company | FR
Michel et Augustin |  | company | FR | Michel et Augustin: first names
Innocent Drinks | Innocent | company | GB | Innocent: adjective
# Bread, biscuits, chocolate, confectionery
LU |  | company | FR | LU: a participle, two letters
Lefèvre-Utile |  | company | FR
BN | Biscuiterie nantaise | company | FR | BN: two letters
Poult | Biscuiterie Poult; Groupe Poult | company | FR
Bouvard | Biscuits Bouvard; Groupe Bouvard | company | FR | Bouvard: surname
St Michel | Biscuiterie Saint-Michel; St Michel Biscuits; Saint-Michel Biscuits | company | FR | St Michel: a saint, a place
Traou Mad |  | company | FR
La Trinitaine |  | company | FR
La Mère Poulard | Mère Poulard | company | FR | La Mère Poulard: a cook; Mère Poulard: a cook
Jacquet Brossard | Jacquet; Brossard | company | FR | Jacquet: surname; Brossard: surname, a town in Quebec
Harrys | Harry's France | company | FR
Brioche Pasquier | Groupe Pasquier | company | FR
Délifrance |  | company | FR
Bridor |  | company | FR
Cérélia |  | company | FR
Mademoiselle Desserts |  | company | FR
Boncolac |  | company | FR
Neuhauser |  | company | FR | Neuhauser: surname
Banette |  | company | FR
Baguépi |  | company | FR
Poilâne |  | company | FR
Delacre |  | company | BE
Lotus Bakeries | Lotus | company | BE | Lotus: a flower, a carmaker, a software
Jules Destrooper |  | company | BE | Jules Destrooper: the founder's name
United Biscuits |  | company | GB
McVitie's |  | company | GB
Bahlsen |  | company | DE
Griesson | Griesson - de Beukelaer | company | DE
Aryzta |  | company | CH
Vandemoortele |  | company | BE
La Lorraine Bakery | La Lorraine Bakery Group | company | BE
Puratos |  | company | BE
Ferrero | Ferrero France; Groupe Ferrero | company | IT | Ferrero: surname
Lindt | Lindt & Sprüngli; Lindt et Sprüngli; Lindt France | company | CH
Barry Callebaut | Callebaut | company | CH | Callebaut: surname
Cacao Barry |  | company | FR
Cémoi | Groupe Cémoi | company | FR
Valrhona |  | company | FR
Poulain | Chocolat Poulain | company | FR | Poulain: common noun, surname
Carambar | Carambar & Co; Carambar and Co; Carambar & Cie | company | FR | Carambar: a sweet
Krema |  | company | FR
La Pie qui chante |  | company | FR
Lutti |  | company | FR
Haribo | Haribo Ricqlès Zan | company | DE
Perfetti Van Melle | Perfetti | company | IT
Chupa Chups |  | company | ES
Ricola |  | company | CH
Leaf International |  | company | NL
Jeff de Bruges |  | company | FR
De Neuville |  | company | FR | De Neuville: surname
Leonidas |  | company | BE | Leonidas: a king of Sparta, a first name
Godiva | Godiva Chocolatier | company | BE | Godiva: a lady of legend
Neuhaus |  | company | BE | Neuhaus: surname
Galler |  | company | BE | Galler: surname
Pierre Marcolini |  | company | BE | Pierre Marcolini: the founder's name
Guylian |  | company | BE
Côte d'Or |  | company | BE | Côte d'Or: a department of Burgundy
Révillon Chocolatier |  | company | FR
La Maison du Chocolat |  | company | FR
Michel Cluizel | Cluizel; Manufacture Cluizel | company | FR | Michel Cluizel: the founder's name
Chocolaterie de Puyricard |  | company | FR
Weiss | Chocolaterie Weiss | company | FR | Weiss: surname
Réauté Chocolat | Réauté | company | FR
Schaal | Chocolaterie Schaal | company | FR | Schaal: surname
Monbana |  | company | FR
À la Mère de famille |  | company | FR
Alain Ducasse Manufacture | Le Chocolat Alain Ducasse; Ducasse Paris; Groupe Ducasse | company | FR
Läderach |  | company | CH
Camille Bloch |  | company | CH | Camille Bloch: the founder's name
Villars | Chocolats Villars | company | CH | Villars: a place, a surname
Cailler |  | company | CH | Cailler: a verb
Fauchon |  | company | FR | Fauchon: surname, the name of a law
Hédiard |  | company | FR
Dalloyau |  | company | FR
Ladurée |  | company | FR
Lenôtre |  | company | FR | Lenôtre: surname
Pierre Hermé |  | company | FR | Pierre Hermé: the founder's name
Petrossian |  | company | FR | Petrossian: surname
Kaviari |  | company | FR
La Maison de la Truffe | Maison de la Truffe | company | FR
Häagen-Dazs | Haagen Dazs | company | US
Ben & Jerry's | Ben and Jerry's; Ben & Jerry | company | US
Amorino |  | company | FR
Berthillon |  | company | FR
Froneri | R&R Ice Cream | company | GB
Pilpa |  | company | FR
Miko |  | company | FR | Miko: a first name
# Coffee and tea
Malongo | Cafés Malongo | company | FR
Café Richard | Cafés Richard | company | FR
Carte Noire |  | company | FR | Carte Noire: ordinary words, a kind of mourning card
Jacques Vabre |  | company | FR | Jacques Vabre: a person's name in form
Cafés Legal | Café Legal | company | FR
Segafredo | Massimo Zanetti; Segafredo Zanetti | company | IT | Massimo Zanetti: the founder's name
Lavazza |  | company | IT
Illy | Illycaffè; Illy Caffè | company | IT | Illy: surname
Kimbo |  | company | IT
Jacobs Douwe Egberts | JDE; JDE Peet's; JDE Peets | company | NL
Douwe Egberts | DE Master Blenders; Master Blenders | company | NL
Peet's Coffee | Peet's | company | US
Tchibo |  | company | DE
Luckin Coffee | Luckin | company | CN
Delta Cafés |  | company | PT
Kusmi Tea | Orientis | company | FR
Mariage Frères |  | company | FR
Palais des Thés | Le Palais des Thés | company | FR
Dammann Frères | Dammann | company | FR
Lipton | Lipton Teas and Infusions; Ekaterra | company | GB
Twinings |  | company | GB
L'Éléphant Fralib | Fralib; Scop-TI; SCOP TI | company | FR
Tata Tea | Tetley | company | IN
# Water and soft drinks
Perrier | Perrier-Vittel; Source Perrier | company | FR | Perrier: a mineral water, surname
Vittel |  | company | FR | Vittel: a town
Contrex |  | company | FR
Évian | Evian SAEME; Société anonyme des eaux minérales d'Évian; SAEME | company | FR | Évian: a town
Volvic | Société des eaux de Volvic | company | FR | Volvic: a town
Badoit |  | company | FR
Cristaline | Sources Alma; Alma; Groupe Alma; Roxane SA; Groupe Roxane; Compagnie générale d'eaux de source | company | FR | Alma: a first name, a bridge in Paris, a firm
Saint-Yorre | St-Yorre; Vichy Saint-Yorre | company | FR | Saint-Yorre: a town; St-Yorre: a town
Thonon Eaux minérales |  | company | FR
Ogeu | Eaux minérales d'Ogeu; Groupe Ogeu | company | FR | Ogeu: a village
Mont Roucous |  | company | FR
San Pellegrino | Sanpellegrino | company | IT | San Pellegrino: a saint, a town
Spadel | Spa Monopole | company | BE
Henniez |  | company | CH
Gerolsteiner |  | company | DE
Castel | Groupe Castel; Castel Frères; BGI | company | FR | Castel: surname, a place; BGI: also a genome company
Red Bull |  | company | AT | Red Bull: a drink, racing and football teams
Monster Beverage | Monster; Monster Energy; Hansen Natural | company | US | Monster: English word
Celsius Holdings |  | company | US
Orangina | Orangina-Schweppes; Orangina Schweppes; Orangina Suntory; Orangina Suntory France; Suntory Beverage & Food France | company | FR
Schweppes |  | company | GB
Refresco | Refresco Gerber; Refresco France; Délifruits | company | NL
Eckes-Granini | Eckes Granini; Eckes-Granini France; Joker; Granini | company | DE | Joker: common noun
Pampryl |  | company | FR
Pressade |  | company | FR
Britvic | Britvic France; Fruité Entreprises | company | GB
Teisseire |  | company | FR | Teisseire: surname
Routin |  | company | FR
Monin |  | company | FR | Monin: surname
Giffard |  | company | FR | Giffard: surname
Lorina | Geyer Frères | company | FR
Breizh Cola | Phare Ouest | company | FR
Fever-Tree | Fever Tree | company | GB
Lucozade Ribena Suntory | Ribena | company | GB
Cott Corporation | Primo Water | company | CA
National Beverage | LaCroix Sparkling Water | company | US
Hangzhou Wahaha | Wahaha; Groupe Wahaha | company | CN
Nongfu Spring |  | company | CN
Huiyuan | China Huiyuan Juice | company | CN
Hamoud Boualem |  | company | DZ | Hamoud Boualem: the founder's name
Ifri | Ibrahim & Fils Ifri | company | DZ | Ifri: an institute of international relations
Cevital | Groupe Cevital | company | DZ
Rouiba | NCA-Rouiba; NCA Rouiba | company | DZ | Rouiba: a town
Sidi Ali | Les Eaux minérales d'Oulmès; Eaux minérales d'Oulmès; Oulmès | company | MA | Sidi Ali: a person's name, a place; Oulmès: a town
Cosumar |  | company | MA
Lesieur Cristal |  | company | MA
Dari Couspate |  | company | MA
Mutandis |  | company | MA | Mutandis: Latin word
Unimer |  | company | MA
Forafric |  | company | MA
Brasseries du Maroc | Société des boissons du Maroc; Les Celliers de Meknès; Celliers de Meknès | company | MA
SFBT | Société frigorifique et brasserie de Tunis; Société de fabrication des boissons de Tunisie | company | TN
Poulina | Poulina Group; Poulina Group Holding | company | TN
Benamor | Amor Benamor | company | DZ | Amor Benamor: the founder's name; Benamor: surname
Sifca | Groupe Sifca | company | CI
Palmci |  | company | CI
Sania Cie | Sania | company | CI | Sania: a first name
Sucrivoire |  | company | CI
Solibra |  | company | CI
Brasseries du Cameroun | SABC; Société anonyme des brasseries du Cameroun; Les Brasseries du Cameroun | company | CM
Sosucam |  | company | CM
Somdiaa |  | company | FR
Sobraga |  | company | GA
Bralima |  | company | CD
Bracongo |  | company | CD
Brarudi |  | company | BI
Brakina |  | company | BF
Dangote Sugar | Dangote Flour Mills | company | NG
Patisen |  | company | SN
Grands Moulins de Dakar |  | company | SN
Grands Moulins d'Abidjan |  | company | CI
Suneor | Sonacos | company | SN
Compagnie sucrière sénégalaise |  | company | SN
Tiger Brands |  | company | ZA
Pioneer Foods |  | company | ZA
RCL Foods |  | company | ZA
Rhum Damoiseau | Damoiseau | company | FR | Damoiseau: common noun
# Beer
AB InBev | Anheuser-Busch InBev; InBev; AB-InBev; ABInBev | company | BE
Interbrew |  | company | BE
Anheuser-Busch | Anheuser Busch | company | US
SABMiller | SAB Miller; South African Breweries | company | GB
Heineken | Heineken France; Heineken NV; Heineken Entreprise; Groupe Heineken | company | NL
Carlsberg | Groupe Carlsberg | company | DK
Kronenbourg | Brasseries Kronenbourg; Kronenbourg SAS | company | FR
Scottish & Newcastle | Scottish and Newcastle; Scottish&Newcastle | company | GB
Pelforth |  | company | FR
Brasserie Fischer |  | company | FR
Brasserie Meteor | Météor | company | FR | Météor: also a Paris underground line
Brasserie de Saint-Omer | Brasserie Saint-Omer; Brasserie Goudale | company | FR
Brasserie Castelain | Castelain | company | FR | Castelain: surname
Brasserie Duyck | Duyck | company | FR | Duyck: surname
Brasserie Lancelot |  | company | FR
Coreff |  | company | FR
Pietra | Brasserie Pietra | company | FR | Pietra: surname, Italian word
Ninkasi |  | company | FR | Ninkasi: a goddess
BrewDog |  | company | GB
Guinness |  | company | IE | Guinness: a beer, the book of records
Duvel Moortgat | Duvel | company | BE
Brasserie Dubuisson | Dubuisson | company | BE | Dubuisson: surname
Brasserie Lefebvre |  | company | BE
Alken-Maes | Alken Maes | company | BE
Asahi | Asahi Breweries; Asahi Group; Asahi Group Holdings | company | JP | Asahi: also a newspaper, a chemicals firm
Kirin | Kirin Holdings; Kirin Brewery | company | JP
Sapporo Breweries | Sapporo | company | JP | Sapporo: a city
Suntory | Suntory Holdings | company | JP
Tsingtao | Tsingtao Brewery | company | CN | Tsingtao: a city
China Resources Beer | CR Snow | company | HK
Molson Coors | Molson; Coors; MillerCoors | company | US | Molson: surname; Coors: surname
Boston Beer | Boston Beer Company | company | US
Constellation Brands |  | company | US
Grupo Modelo |  | company | MX
AmBev |  | company | BR
Anadolu Efes | Efes | company | TR
ThaiBev | Thai Beverage | company | TH
Boon Rawd |  | company | TH
Peroni |  | company | IT | Peroni: surname
Foster's | Foster's Group | company | AU
Lion Nathan |  | company | AU
Grolsch |  | company | NL
Swinkels | Swinkels Family Brewers | company | NL
Warsteiner |  | company | DE
Radeberger |  | company | DE
Paulaner |  | company | DE
Oettinger |  | company | DE
Pilsner Urquell | Plzensky Prazdroj | company | CZ
Budvar | Budejovicky Budvar | company | CZ
Zywiec |  | company | PL
Baltika |  | company | RU
United Breweries | Kingfisher Beer | company | IN
Mahou San Miguel | Mahou | company | ES
Estrella Damm | Damm | company | ES | Damm: surname
Feldschlösschen |  | company | CH
Brasserie nationale | Bofferding | company | LU | Brasserie nationale: ordinary words
Almaza |  | company | LB
Taybeh |  | company | PS | Taybeh: a village
# Wine, champagne, spirits
Pernod Ricard | Pernod-Ricard; Groupe Pernod Ricard; Pernod Ricard France | company | FR
Ricard | Société Ricard; Ricard SA | company | FR | Ricard: a drink, surname
Pernod | Pernod SA | company | FR | Pernod: a drink, surname
Rémy Cointreau |  | company | FR
Rémy Martin |  | company | FR | Rémy Martin: a person's name
Cointreau |  | company | FR | Cointreau: a liqueur, surname
Martell | Martell Mumm Perrier-Jouët | company | FR | Martell: surname
Hennessy |  | company | FR | Hennessy: surname
Moët Hennessy | Moët-Hennessy; LVMH Vins et Spiritueux | company | FR
Courvoisier |  | company | FR
Cognac Camus |  | company | FR
Diageo | Diageo France | company | GB
Bacardi | Bacardi-Martini; Bacardi Martini; Bacardi France | company | BM
Martini |  | company | IT | Martini: a drink, a cocktail, surname
Campari | Gruppo Campari; Davide Campari; Groupe Campari | company | IT | Campari: a drink
Brown-Forman | Brown Forman | company | US
Jack Daniel's | Jack Daniels | company | US | Jack Daniels: a person's name, a whiskey; Jack Daniel's: a whiskey
Beam Suntory | Beam; Beam Inc; Jim Beam | company | US | Beam: English word; Jim Beam: a bourbon
Fortune Brands |  | company | US
Vin & Sprit | Vin&Sprit; Vin och Sprit; V&S | company | SE | V&S: two letters
Allied Domecq |  | company | GB
Seagram | Seagram's | company | CA
Marie Brizard | Marie Brizard Wine & Spirits; MBWS; Marie Brizard Wine and Spirits; Groupe Marie Brizard | company | FR | Marie Brizard: the founder's name
Belvédère | Groupe Belvédère; Sobieski | company | FR | Belvédère: common noun; Sobieski: surname
La Martiniquaise | La Martiniquaise-Bardinet | company | FR | La Martiniquaise: ordinary words
Bardinet |  | company | FR | Bardinet: surname
William Pitters |  | company | FR | William Pitters: a person's name in form
Quartier français Spiritueux | Quartier français | company | FR | Quartier français: ordinary words
Edrington | The Edrington Group | company | GB
William Grant & Sons | William Grant and Sons; William Grant | company | GB | William Grant: a person's name
Glenfiddich |  | company | GB
Chivas Brothers | Chivas | company | GB | Chivas: a whisky, football clubs
Whyte & Mackay |  | company | GB
Stock Spirits |  | company | GB
SPI Group | Stolichnaya; Stoli | company | LU | Stolichnaya: a vodka; Stoli: a vodka
Russian Standard | Roust | company | RU
Central European Distribution Corporation | CEDC | company | PL
Havana Club |  | company | CU | Havana Club: a rum
Cuervo | José Cuervo; Becle | company | MX | José Cuervo: the founder's name; Cuervo: surname
Grand Marnier | Marnier-Lapostolle; Société des produits Marnier-Lapostolle | company | FR | Grand Marnier: a liqueur
Chartreuse Diffusion |  | company | FR
Warenghem | Distillerie Warenghem | company | FR
Distillerie Guillon |  | company | FR
Les Grands Chais de France | Grands Chais de France; GCF | company | FR
Val d'Orbieu | Vinadeis; Groupe Val d'Orbieu | company | FR
AdVini | Jeanjean; Groupe Jeanjean | company | FR | Jeanjean: surname
Gérard Bertrand |  | company | FR | Gérard Bertrand: the founder's name
Boisset | Groupe Boisset; Boisset La Famille des grands vins | company | FR | Boisset: surname
Maison Ginestet | Ginestet | company | FR | Ginestet: surname
Cordier Mestrezat | Cordier by InVivo | company | FR
Mähler-Besse |  | company | FR
Georges Duboeuf | Les Vins Georges Duboeuf; Duboeuf | company | FR | Georges Duboeuf: the founder's name; Duboeuf: surname
Louis Jadot |  | company | FR | Louis Jadot: the founder's name
Louis Latour |  | company | FR | Louis Latour: the founder's name
Joseph Drouhin | Maison Joseph Drouhin | company | FR | Joseph Drouhin: the founder's name
Bouchard père et fils | Bouchard Père & Fils | company | FR
Maison Chapoutier | M. Chapoutier; Chapoutier | company | FR | M. Chapoutier: a person with a title; Chapoutier: surname
Guigal | Maison Guigal; E. Guigal | company | FR | Guigal: surname
Plaimont | Producteurs Plaimont | company | FR
Tariquet | Domaine du Tariquet; Domaine Tariquet | company | FR
Wolfberger |  | company | FR
Arthur Metz |  | company | FR | Arthur Metz: the founder's name
Baron Philippe de Rothschild SA | Baron Philippe de Rothschild; Mouton Cadet | company | FR | Baron Philippe de Rothschild: a person
Domaines Barons de Rothschild |  | company | FR
Bernard Magrez Grands Vignobles |  | company | FR
Cellier des Dauphins |  | company | FR
Listel | Domaines Listel | company | FR
Lacheteau |  | company | FR | Lacheteau: surname
Ackerman | Ackerman-Laurance | company | FR | Ackerman: surname
Bouvet-Ladubay |  | company | FR
Café de Paris Cubzac |  | company | FR
Kriter | Patriarche; Patriarche Père & Fils | company | FR | Patriarche: common noun
Moët & Chandon | Moët et Chandon; Moët | company | FR | Moët: a champagne
Veuve Clicquot | Veuve Clicquot Ponsardin; Veuve-Clicquot; Clicquot | company | FR
Krug |  | company | FR | Krug: surname
Ruinart |  | company | FR
Mercier | Champagne Mercier | company | FR | Mercier: surname, common noun
Pommery | Champagne Pommery | company | FR
Vranken-Pommery | Vranken Pommery; Vranken Pommery Monopole; Vranken Monopole; Vranken-Pommery Monopole; Vranken | company | FR | Vranken: surname
Laurent-Perrier | Laurent Perrier | company | FR | Laurent Perrier: a person's name
Lanson-BCC | Lanson BCC; Lanson; Champagne Lanson; Boizel Chanoine; BCC; Boizel Chanoine Champagne | company | FR | BCC: day-to-day acronym
Taittinger | Champagne Taittinger; Groupe Taittinger | company | FR | Taittinger: surname
Bollinger | Champagne Bollinger; Société Jacques Bollinger | company | FR | Bollinger: surname
Pol Roger |  | company | FR | Pol Roger: the founder's name
Louis Roederer | Roederer; Champagne Louis Roederer | company | FR | Louis Roederer: the founder's name; Roederer: surname
Deutz Champagne | Champagne Deutz | company | FR
Mumm | G.H. Mumm; GH Mumm; G. H. Mumm | company | FR
Perrier-Jouët |  | company | FR
Piper-Heidsieck | Piper Heidsieck; P&C Heidsieck | company | FR
Charles Heidsieck |  | company | FR | Charles Heidsieck: the founder's name
Nicolas Feuillatte | Champagne Nicolas Feuillatte; Centre vinicole Champagne Nicolas Feuillatte; Terroirs et Vignerons de Champagne; Terroirs & Vignerons de Champagne | company | FR | Nicolas Feuillatte: the founder's name
Jacquart | Alliance Champagne; Champagne Jacquart | company | FR | Jacquart: surname
Canard-Duchêne | Canard Duchêne | company | FR
Alain Thiénot | Thiénot; Groupe Thiénot | company | FR | Alain Thiénot: the founder's name; Thiénot: surname
Billecart-Salmon | Billecart Salmon | company | FR
Gosset | Champagne Gosset | company | FR | Gosset: surname
Drappier | Champagne Drappier | company | FR | Drappier: surname
Duval-Leroy | Champagne Duval-Leroy | company | FR
De Venoge |  | company | FR
Philipponnat |  | company | FR
Besserat de Bellefon |  | company | FR
Champagne Jacquesson | Jacquesson | company | FR | Jacquesson: surname
Treasury Wine Estates | Treasury Wine | company | AU
E&J Gallo | Gallo; E & J Gallo; E. & J. Gallo Winery | company | US | Gallo: surname, a language of Brittany
Robert Mondavi | Mondavi | company | US | Robert Mondavi: the founder's name; Mondavi: surname
Concha y Toro |  | company | CL
Freixenet | Henkell Freixenet | company | ES
Codorníu |  | company | ES
Familia Torres | Bodegas Torres | company | ES
Penfolds |  | company | AU
Changyu |  | company | CN
Moutai | Kweichow Moutai | company | CN | Moutai: a Chinese liquor
Wuliangye |  | company | CN
Ksara | Château Ksara | company | LB
Antinori |  | company | IT | Antinori: surname
Zonin |  | company | IT | Zonin: surname
# Tobacco
Altadis |  | company | FR
Seita |  | company | FR
Imperial Brands | Imperial Tobacco | company | GB
British American Tobacco | BAT; British American Tobacco France | company | GB | BAT: a verb, an animal
Philip Morris | Philip Morris International; Philip Morris France; PMI | company | US | PMI: a clinic, small industrial firms
Altria |  | company | US
Japan Tobacco | Japan Tobacco International; JTI | company | JP
Reynolds American | RJ Reynolds; R.J. Reynolds | company | US
Lorillard |  | company | US
Juul | Juul Labs | company | US
Swedish Match |  | company | SE
Gallaher |  | company | GB
Reemtsma |  | company | DE
Tabacalera |  | company | ES
Habanos |  | company | CU
Logista | Logista France | company | ES
Scandinavian Tobacco Group |  | company | DK
Republic Technologies |  | company | FR
Universal Corporation |  | company | US
KT&G |  | company | KR | KT&G: three letters
ITC India |  | company | IN
Landewyck | Heintz van Landewyck | company | LU
Régie des tabacs |  | company | MA | Régie des tabacs: ordinary words
# Fast food and restaurant chains
McDonald's | McDo; McDonald; McDonalds; McDonald's France; MacDonald's; Mac Do; MacDo | company | US | McDonald: surname
Burger King | Burger King France | company | US
Quick | Groupe Quick; Quick restaurants; France Quick | company | FR | Quick: English word
KFC | Kentucky Fried Chicken; KFC France | company | US
Subway |  | company | US | Subway: English word
Pizza Hut |  | company | US
Domino's Pizza | Domino's; Domino's Pizza France; Domino Pizza | company | US
Papa John's |  | company | US
Taco Bell |  | company | US
Wendy's |  | company | US
Five Guys |  | company | US
Shake Shack |  | company | US
In-N-Out | In-N-Out Burger | company | US
Chipotle | Chipotle Mexican Grill | company | US | Chipotle: a pepper
Popeyes |  | company | US
Chick-fil-A |  | company | US
Carl's Jr. | Carl's Jr; CKE Restaurants | company | US
Hardee's |  | company | US
Arby's |  | company | US
Panera Bread | Panera | company | US
Dunkin' Donuts | Dunkin'; Dunkin Donuts; Dunkin' Brands; Dunkin | company | US
Krispy Kreme |  | company | US
Starbucks | Starbucks Coffee; Starbucks France | company | US
Tim Hortons |  | company | CA
Restaurant Brands International | RBI | company | CA | RBI: the Indian central bank
Yum! Brands | Yum Brands; Yum!; Yum | company | US | Yum: English word
Yum China |  | company | CN
Inspire Brands |  | company | US
Darden | Darden Restaurants | company | US
Olive Garden |  | company | US
The Cheesecake Factory | Cheesecake Factory | company | US
Hooters |  | company | US
Planet Hollywood |  | company | US
Hard Rock Cafe | Hard Rock International | company | US
Rainforest Cafe |  | company | US
Outback Steakhouse | Bloomin' Brands | company | US
Cracker Barrel |  | company | US
Buffalo Wild Wings |  | company | US
Denny's |  | company | US
IHOP |  | company | US
Sbarro |  | company | US
Sweetgreen |  | company | US
Jollibee | Jollibee Foods | company | PH
Haidilao |  | company | CN
Zensho |  | company | JP
AmRest |  | company | PL
Telepizza | Food Delivery Brands | company | ES
Vapiano |  | company | DE
Nordsee |  | company | DE
Pret A Manger | Pret | company | GB | Pret: common noun prêt
Costa Coffee |  | company | GB
Greggs |  | company | GB
Nando's |  | company | ZA
Pizza Express | PizzaExpress | company | GB
Wagamama |  | company | GB
Yo! Sushi |  | company | GB
JD Wetherspoon | Wetherspoon; J D Wetherspoon | company | GB
Mitchells & Butlers |  | company | GB
Le Pain Quotidien |  | company | BE | Le Pain Quotidien: ordinary words at a sentence start
Exki |  | company | BE
Lunch Garden |  | company | BE
Autogrill |  | company | IT
Eataly |  | company | IT
Cigierre | Old Wild West | company | IT
Groupe Bertrand | Bertrand Restauration; Bertrand Franchise | company | FR
Groupe Flo | Flo; Brasseries Flo | company | FR | Flo: a first name
Hippopotamus |  | company | FR | Hippopotamus: an animal
Bistro Romain |  | company | FR
Taverne de Maître Kanter | Maître Kanter; La Taverne de Maître Kanter | company | FR
Léon de Bruxelles | Léon; Léon Fish Brasserie | company | FR | Léon: a first name
Napaqaro |  | company | FR
Buffalo Grill |  | company | FR
Courtepaille |  | company | FR
Flunch |  | company | FR
Agapes Restauration | Groupe Agapes; Agapes | company | FR | Agapes: common noun
Pizza Paï | Il Ristorante | company | FR | Il Ristorante: Italian words
3 Brasseurs | Les 3 Brasseurs; Les Trois Brasseurs | company | FR | Les Trois Brasseurs: ordinary words; Les 3 Brasseurs: ordinary words; 3 Brasseurs: ordinary words
Salad & Co | Salad&Co | company | FR
Le Duff | Groupe Le Duff | company | FR | Le Duff: surname
Brioche Dorée |  | company | FR
Del Arte | Pizza Del Arte; Ristorante Del Arte | company | FR
La Mie Câline | Mie Câline | company | FR
Paul | Boulangeries Paul; Boulangerie Paul | company | FR | Paul: a first name
Groupe Holder | Holder | company | FR | Holder: surname, English word
Marie Blachère | Boulangerie Marie Blachère; Boulangeries Marie Blachère | company | FR | Marie Blachère: the founder's name
Boulangerie Ange | Ange; Boulangeries Ange | company | FR | Ange: a first name, common noun
Maison Kayser | Éric Kayser | company | FR | Éric Kayser: the founder's name
Boulangerie Louise | Boulangeries Louise | company | FR
Feuillette | Boulangerie Feuillette | company | FR | Feuillette: near the common noun feuilleté
La Croissanterie |  | company | FR
Pomme de Pain |  | company | FR | Pomme de Pain: folds near the common noun pomme de pin
Class'Croûte |  | company | FR
Cojean |  | company | FR
Bert's |  | company | FR
Columbus Café | Columbus Café & Co | company | FR
O'Tacos |  | company | FR
Tacos Avenue |  | company | FR
Chamas Tacos |  | company | FR
Pitaya |  | company | FR | Pitaya: a fruit
Sushi Shop |  | company | FR
Planet Sushi |  | company | FR
Côté Sushi |  | company | FR
Sushi Daily | KellyDeli | company | GB
Pokawa |  | company | FR
Big Mamma | Big Mamma Group | company | FR
Big Fernand |  | company | FR
Bagelstein |  | company | FR
Memphis Coffee |  | company | FR
Au Bureau |  | company | FR | Au Bureau: ordinary words
Bistrot Régent |  | company | FR
La Pataterie |  | company | FR
La Boîte à Pizza |  | company | FR
Speed Rabbit Pizza | Speed Rabbit | company | FR
Mezzo di Pasta |  | company | FR
Nooï |  | company | FR
Francesca |  | company | FR | Francesca: a first name
Tablapizza |  | company | FR
Baïla Pizza |  | company | FR
Poivre rouge |  | company | FR | Poivre rouge: ordinary words
Volfoni |  | company | FR
Le Paradis du fruit |  | company | FR
Groupe Frères Blanc | Les Frères Blanc; Frères Blanc | company | FR
Groupe Costes | Costes; Beaumarly | company | FR | Costes: surname
Bouillon Chartier | Chartier | company | FR | Chartier: surname
Moma Group |  | company | FR
Factory & Co |  | company | FR
Chez Clément |  | company | FR
Steak'n Shake | Steak 'n Shake | company | US
Holly's Diner |  | company | FR
St-Hubert | Rôtisseries St-Hubert | company | CA | St-Hubert: a saint, a place
# Catering and delivered meals
Sodexo | Sodexho; Sodexo France; Sodexho Alliance; Groupe Sodexo | company | FR
Elior | Elior Group; Groupe Elior | company | FR
Compass Group | Compass; Compass Group France; Eurest; Scolarest | company | GB | Compass: English word
Avenance |  | company | FR
Api Restauration |  | company | FR
Restalliance |  | company | FR
Convivio | Groupe Convivio | company | FR | Convivio: a work of Dante
Dupont Restauration |  | company | FR
Sogeres |  | company | FR
Ansamble |  | company | FR
Mille et un repas |  | company | FR
Potel et Chabot | Potel & Chabot | company | FR
Newrest |  | company | FR
Servair |  | company | FR
Gategroup | Gate Gourmet; Gate Group | company | CH
LSG Sky Chefs | LSG | company | DE
Aramark |  | company | US
Areas |  | company | ES | Areas: English word
SSP Group | Select Service Partner | company | GB
HelloFresh | Hello Fresh | company | DE
Quitoque |  | company | FR
Blue Apron |  | company | US
Frichti |  | company | FR
FoodChéri |  | company | FR
PopChef |  | company | FR
Nestor |  | company | FR | Nestor: a first name
Foodette |  | company | FR
Les Commis |  | company | FR | Les Commis: ordinary words at a sentence start
Taster |  | company | FR | Taster: English word
Not So Dark |  | company | FR
Les Menus Services |  | company | FR | Les Menus Services: ordinary words
# Further ones of the daily press
Kate Farms |  | company | US
Gotham Greens |  | company | US
Kermené |  | company | FR
Sushi Zanmai |  | company | JP
Murree Brewery | Murree | company | PK | Murree: town
Laiterie Saint-Père | Laiterie de Saint-Père | company | FR
TGI Fridays | TGI Friday's | company | US
`;
