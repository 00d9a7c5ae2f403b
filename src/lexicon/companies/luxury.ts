/**
 * Luxury: houses of fashion, leather, jewellery, watches, perfume and cosmetics, fashion brands, tableware, design,
 * auction of art. One company a line: name | other surfaces; … | kind | country | ambiguous surface: why; … Written
 * for press-facts from general knowledge of the French-language press.
 */
export const luxury = `
# Groups and fashion houses
LVMH | LVMH Moët Hennessy Louis Vuitton; Moët Hennessy Louis Vuitton; Groupe LVMH; LVMH Métiers d'Art | company | FR
Christian Dior Couture | Parfums Christian Dior; Dior Couture; Dior Parfums | company | FR
Groupe Arnault | Agache; Financière Agache | company | FR | Agache: surname
Kering | PPR; Pinault-Printemps-Redoute; Kering Eyewear; Kering Beauté | company | FR | PPR: acronym
Artémis | Groupe Artémis | company | FR | Artémis: a god, first name
Louis Vuitton | Vuitton | company | FR
Dior | Christian Dior | company | FR
Chanel |  | company | FR
Hermès | Hermès International; Hermès Sellier | company | FR | Hermès: a god
Saint Laurent | Yves Saint Laurent; Saint Laurent Paris; YSL | company | FR | Yves Saint Laurent: person
Yves Saint Laurent Beauté | YSL Beauté; Yves Saint Laurent Parfums | company | FR
Gucci | Gucci Group | company | IT
Balenciaga |  | company | FR
Givenchy |  | company | FR
Lanvin | Jeanne Lanvin SA; Lanvin Group | company | FR
Longchamp |  | company | FR | Longchamp: a racecourse
Kenzo |  | company | FR | Kenzo: first name
Berluti |  | company | FR
Marc Jacobs International |  | company | FR
Pucci |  | company | IT | Pucci: surname
Fendi |  | company | IT
Loro Piana |  | company | IT
Rimowa |  | company | DE
Moynat |  | company | FR
Patou |  | company | FR | Patou: surname
Nina Ricci |  | company | FR | Nina Ricci: person
Paco Rabanne | Rabanne | company | FR | Paco Rabanne: person; Rabanne: surname
Puig |  | company | ES | Puig: surname
Carolina Herrera |  | company | ES | Carolina Herrera: person
Jean Paul Gaultier | Jean-Paul Gaultier | company | FR | Jean Paul Gaultier: person; Jean-Paul Gaultier: person
Christian Lacroix |  | company | FR | Christian Lacroix: person
Pierre Cardin |  | company | FR | Pierre Cardin: person
Balmain |  | company | FR | Balmain: surname
Pierre Balmain |  | company | FR | Pierre Balmain: person
Courrèges |  | company | FR | Courrèges: surname
Guy Laroche |  | company | FR | Guy Laroche: person
Ted Lapidus |  | company | FR | Ted Lapidus: person
Thierry Mugler | Mugler; Clarins Fragrance | company | FR | Thierry Mugler: person; Mugler: surname
Sonia Rykiel |  | company | FR | Sonia Rykiel: person
Agnès b. | agnès b. | company | FR
Vanessa Bruno |  | company | FR | Vanessa Bruno: person
Isabel Marant |  | company | FR | Isabel Marant: person
Jacquemus |  | company | FR | Jacquemus: surname
Chloé SAS |  | company | FR
Carven |  | company | FR | Carven: surname
Rochas |  | company | FR | Rochas: surname
Cacharel |  | company | FR
Daniel Hechter |  | company | FR | Daniel Hechter: person
Azzaro |  | company | FR | Azzaro: surname
Azzedine Alaïa | Maison Alaïa; Alaïa | company | FR | Azzedine Alaïa: person; Alaïa: surname
Rick Owens |  | company | FR | Rick Owens: person
Maison Margiela | Martin Margiela | company | FR | Martin Margiela: person
Marine Serre |  | company | FR | Marine Serre: person
Ami Paris |  | company | FR
Maison Kitsuné |  | company | FR
A.P.C. | APC | company | FR | APC: acronym
Figaret | Alain Figaret | company | FR | Alain Figaret: person
Façonnable |  | company | FR
Hartford Industries |  | company | FR
Aigle |  | company | FR | Aigle: an animal, a town
K-Way |  | company | FR
Barbara Bui |  | company | FR | Barbara Bui: person
Paule Ka |  | company | FR
Vilebrequin |  | company | FR | Vilebrequin: common noun
Eres |  | company | FR
Charvet |  | company | FR | Charvet: surname
Arthus-Bertrand |  | company | FR | Arthus-Bertrand: surname
Goyard |  | company | FR
Lancel |  | company | FR
Le Tanneur |  | company | FR | Le Tanneur: common term
Texier France |  | company | FR
Lamarthe |  | company | FR
Camille Fournet |  | company | FR | Camille Fournet: person
Delvaux |  | company | BE | Delvaux: surname
Polène |  | company | FR
Christian Louboutin | Louboutin | company | FR | Christian Louboutin: person; Louboutin: surname
Roger Vivier |  | company | FR | Roger Vivier: person
Robert Clergerie | Clergerie | company | FR | Robert Clergerie: person
Stéphane Kélian |  | company | FR | Stéphane Kélian: person
Charles Jourdan |  | company | FR | Charles Jourdan: person
Weston | J.M. Weston | company | FR | Weston: surname
Paraboot |  | company | FR
Repetto |  | company | FR | Repetto: surname
Corthay |  | company | FR
Walter Steiger |  | company | FR | Walter Steiger: person
Maison Lesage |  | company | FR
Causse Gantier |  | company | FR
Maison Michel |  | company | FR
Massaro |  | company | FR | Massaro: surname
Desrues |  | company | FR | Desrues: surname
Lemarié |  | company | FR | Lemarié: surname
Codet |  | company | FR
Bodin-Joyeux |  | company | FR
Puiforcat |  | company | FR
Saint-Louis Cristalleries |  | company | FR
Shang Xia |  | company | CN
Cristal de Baccarat | Baccarat | company | FR | Baccarat: a town, a game
Lalique |  | company | FR | Lalique: surname
Daum Cristal |  | company | FR
Christofle |  | company | FR
Ercuis |  | company | FR | Ercuis: a town
Bernardaud |  | company | FR
Haviland |  | company | FR | Haviland: surname
Raynaud Porcelaine |  | company | FR
Astier de Villatte |  | company | FR
Cire Trudon | Trudon | company | FR | Trudon: surname
Diptyque |  | company | FR | Diptyque: common noun
Pierre Frey |  | company | FR | Pierre Frey: person
Porthault |  | company | FR
Bouchra Jarrar |  | company | FR | Bouchra Jarrar: person
Smalto |  | company | FR | Smalto: surname
Francesco Smalto |  | company | FR | Francesco Smalto: person
Lucien Pellat-Finet |  | company | FR | Lucien Pellat-Finet: person
Inès de la Fressange Paris |  | company | FR
Maison Ullens |  | company | FR
Leonard Fashion |  | company | FR
Jean-Louis Scherrer |  | company | FR | Jean-Louis Scherrer: person
Loris Azzaro |  | company | FR | Loris Azzaro: person
Emanuel Ungaro | Ungaro | company | FR | Emanuel Ungaro: person; Ungaro: surname
Franck et Fils |  | company | FR
Maison Rabih Kayrouz |  | company | FR
Ventilo |  | company | FR | Ventilo: common noun
Molly Bracken |  | company | FR | Molly Bracken: person
Cop Copine |  | company | FR
Rodier |  | company | FR | Rodier: surname
Weill Paris |  | company | FR
Georges Rech |  | company | FR | Georges Rech: person
Lener Cordier |  | company | FR
Bensimon |  | company | FR | Bensimon: surname
Bobbies |  | company | FR | Bobbies: English word
Veja |  | company | FR | Veja: the Brazilian magazine: acronym
Faguo |  | company | FR
Pataugas |  | company | FR
Kickers |  | company | FR | Kickers: English word
Spring Court |  | company | FR
Méphisto | Mephisto | company | FR | Mephisto: a legend
Palladium |  | company | FR | Palladium: a metal, a hall: common noun
Arche Chaussures |  | company | FR
Royer Groupe | Groupe Royer | company | FR
# Italian, British, American and other fashion
Prada | Prada Group | company | IT
Miu Miu |  | company | IT
Versace | Gianni Versace | company | IT | Gianni Versace: person
Armani | Giorgio Armani; Emporio Armani | company | IT | Giorgio Armani: person
Dolce & Gabbana | Dolce et Gabbana; Dolce&Gabbana; D&G | company | IT
Moncler |  | company | IT
Valentino |  | company | IT | Valentino: first name
Bottega Veneta |  | company | IT
Brioni |  | company | IT
Salvatore Ferragamo | Ferragamo | company | IT | Salvatore Ferragamo: person; Ferragamo: surname
Tod's |  | company | IT
Ermenegildo Zegna | Zegna | company | IT | Ermenegildo Zegna: person; Zegna: surname
Missoni |  | company | IT
Max Mara | MaxMara | company | IT
Etro |  | company | IT
Roberto Cavalli |  | company | IT | Roberto Cavalli: person
Moschino |  | company | IT
Marni |  | company | IT
Aeffe |  | company | IT
Brunello Cucinelli | Cucinelli | company | IT | Brunello Cucinelli: person
Stone Island |  | company | IT
Canali |  | company | IT | Canali: surname
Corneliani |  | company | IT
La Perla |  | company | IT | La Perla: common term
Furla |  | company | IT
Bric's |  | company | IT
Golden Goose |  | company | IT
Pal Zileri |  | company | IT
Nino Cerruti | Cerruti | company | IT | Nino Cerruti: person; Cerruti: surname
Trussardi |  | company | IT | Trussardi: surname
Blumarine |  | company | IT
Staff International |  | company | IT
OTB |  | company | IT
Marzotto |  | company | IT | Marzotto: surname
IT Holding |  | company | IT
Gianfranco Ferré |  | company | IT | Gianfranco Ferré: person
Krizia |  | company | IT | Krizia: first name
Sergio Rossi |  | company | IT | Sergio Rossi: person
Giuseppe Zanotti |  | company | IT | Giuseppe Zanotti: person
Kiton |  | company | IT
Burberry |  | company | GB
Alexander McQueen |  | company | IT | Alexander McQueen: person
Stella McCartney |  | company | IT | Stella McCartney: person
Vivienne Westwood |  | company | IT | Vivienne Westwood: person
Paul Smith |  | company | GB | Paul Smith: person
Mulberry |  | company | GB | Mulberry: English word
Barbour |  | company | GB | Barbour: surname
Belstaff |  | company | GB
Jimmy Choo |  | company | GB | Jimmy Choo: person
Aquascutum |  | company | GB
Dunhill | Alfred Dunhill | company | GB | Alfred Dunhill: person
Church's |  | company | GB
Manolo Blahnik |  | company | GB | Manolo Blahnik: person
Fred Perry |  | company | GB | Fred Perry: person
Lonsdale |  | company | GB | Lonsdale: surname
Dr. Martens | Dr Martens; Doc Martens | company | GB
Hackett |  | company | GB | Hackett: surname
Hunter Boots |  | company | GB
Charles Tyrwhitt |  | company | GB | Charles Tyrwhitt: person
Lock & Co |  | company | GB
Asprey |  | company | GB
Smythson |  | company | GB
Hugo Boss |  | company | DE
Jil Sander |  | company | DE | Jil Sander: person
Escada |  | company | DE | Escada: a city
Bogner |  | company | DE | Bogner: surname
Montblanc | Mont-Blanc SAS | company | DE | Montblanc: a mountain
Birkenstock |  | company | DE
Marc O'Polo |  | company | DE
Wolford |  | company | AT
Swarovski |  | company | AT
Ralph Lauren | Polo Ralph Lauren | company | US
Calvin Klein |  | company | US
Tommy Hilfiger |  | company | US | Tommy Hilfiger: person
PVH | Phillips-Van Heusen | company | US | PVH: acronym of a virus
Michael Kors | Capri Holdings | company | US | Michael Kors: person
Tapestry | Coach Inc | company | US | Tapestry: English word; Coach Inc: English word
Kate Spade |  | company | US | Kate Spade: person
Donna Karan | DKNY | company | US | Donna Karan: person
Tory Burch |  | company | US | Tory Burch: person
Carhartt |  | company | US
Supreme |  | company | US | Supreme: adjective
Off-White |  | company | US
Tom Ford |  | company | US | Tom Ford: person
Oscar de la Renta |  | company | US | Oscar de la Renta: person
Diane von Furstenberg |  | company | US | Diane von Furstenberg: person
Vera Wang |  | company | US | Vera Wang: person
Marchesa |  | company | US | Marchesa: a title: noun
Proenza Schouler |  | company | US
Juicy Couture |  | company | US
Kenneth Cole |  | company | US | Kenneth Cole: person
Nine West |  | company | US
Steve Madden |  | company | US | Steve Madden: person
Liz Claiborne |  | company | US | Liz Claiborne: person
Authentic Brands | Authentic Brands Group | company | US
Iconix | Iconix Brand | company | US
Hanesbrands | Hanes; HanesBrands; Playtex | company | US
Wonderbra |  | company | US
Maidenform |  | company | US
Spanx |  | company | US
Fruit of the Loom |  | company | US
Wrangler |  | company | US | Wrangler: English word
Lee Cooper |  | company | GB | Lee Cooper: person
Lee Jeans |  | company | US
Allbirds |  | company | US
UGG Australia |  | company | US
Canada Goose |  | company | CA
Moose Knuckles |  | company | CA
Kanuk |  | company | CA
Comme des Garçons |  | company | JP | Comme des Garçons: common term
Issey Miyake |  | company | JP | Issey Miyake: person
Yohji Yamamoto |  | company | JP | Yohji Yamamoto: person
Onitsuka Tiger |  | company | JP
Onward Holdings | Joseph | company | JP | Joseph: first name
Acne Studios |  | company | SE
Filippa K |  | company | SE
Ganni |  | company | DK
Ecco Chaussures |  | company | DK
Marimekko |  | company | FI
Camper |  | company | ES | Camper: verb
Adolfo Dominguez |  | company | ES | Adolfo Dominguez: person
Bally Chaussures |  | company | CH
Akris |  | company | CH
Icicle | ICCF Group | company | CN | Icicle: English word
Shandong Ruyi |  | company | CN
Bosideng |  | company | CN
Shanghai Tang |  | company | HK
# Jewellery and watches
Cartier | Cartier International | company | FR | Cartier: surname
Richemont | Compagnie financière Richemont | company | CH
Van Cleef & Arpels | Van Cleef et Arpels; Van Cleef | company | FR | Van Cleef: surname
Tiffany | Tiffany & Co; Tiffany and Co; Tiffany & Co. | company | US | Tiffany: first name
Boucheron |  | company | FR
Chaumet |  | company | FR
Bulgari | Bvlgari | company | IT
Mauboussin |  | company | FR | Mauboussin: surname
Mellerio | Mellerio dits Meller | company | FR | Mellerio: surname
Poiray |  | company | FR
Dinh Van |  | company | FR | Dinh Van: surname
Messika |  | company | FR | Messika: surname
Pomellato |  | company | IT
Buccellati |  | company | IT
Damiani |  | company | IT | Damiani: surname
Morellato |  | company | IT | Morellato: surname
Harry Winston |  | company | US | Harry Winston: person
Graff Diamonds | Graff | company | GB | Graff: surname
De Beers | De Beers Group | company | GB
Garrard |  | company | GB | Garrard: surname
Alrosa |  | company | RU
Chopard |  | company | CH
de Grisogono | De Grisogono | company | CH
Aurélie Bidermann |  | company | FR | Aurélie Bidermann: person
Les Georgettes |  | company | FR
Altesse Bijoux | Groupe Altesse | company | FR
Gas Bijoux |  | company | FR
Courbet Joaillerie | Courbet | company | FR | Courbet: surname
Tournaire |  | company | FR | Tournaire: surname
Manège à bijoux |  | company | FR
Lorenz Bäumer |  | company | FR | Lorenz Bäumer: person
Wempe |  | company | DE
Bucherer |  | company | CH
Watches of Switzerland |  | company | GB
Chronopassion |  | company | FR
Chrono24 |  | company | DE
Ressence |  | company | BE
Rolex | Rolex SA | company | CH
Tudor |  | company | CH | Tudor: a dynasty
Swatch | Swatch Group | company | CH
Omega |  | company | CH | Omega: a letter
Longines |  | company | CH | Longines: a racing sponsor
Tissot |  | company | CH | Tissot: surname
Rado |  | company | CH | Rado: first name
Breguet |  | company | CH | Breguet: surname
Blancpain |  | company | CH | Blancpain: surname
Glashütte Original |  | company | DE
Jaquet Droz |  | company | CH | Jaquet Droz: person
Certina |  | company | CH
ETA Manufacture |  | company | CH
Nivarox |  | company | CH
Patek Philippe |  | company | CH
Tag Heuer | TAG Heuer; TAG-Heuer; Tag-Heuer | company | CH
Audemars Piguet |  | company | CH
Breitling |  | company | CH
Vacheron Constantin |  | company | CH
Piaget |  | company | CH | Piaget: surname
Jaeger-LeCoultre | Jaeger LeCoultre | company | CH
IWC Schaffhausen | IWC | company | CH
Panerai | Officine Panerai | company | CH | Panerai: surname
Baume & Mercier | Baume et Mercier | company | CH
Roger Dubuis |  | company | CH | Roger Dubuis: person
A. Lange & Söhne |  | company | DE
Hublot |  | company | CH | Hublot: common noun
Zenith |  | company | CH | Zenith: English word
Ulysse Nardin |  | company | CH | Ulysse Nardin: person
Girard-Perregaux |  | company | CH
Franck Muller |  | company | CH | Franck Muller: person
Richard Mille |  | company | CH | Richard Mille: person
H. Moser & Cie |  | company | CH
Corum |  | company | CH | Corum: a theatre
Ebel |  | company | CH | Ebel: surname
Eterna |  | company | CH
Raymond Weil |  | company | CH | Raymond Weil: person
Maurice Lacroix |  | company | CH | Maurice Lacroix: person
Frédérique Constant |  | company | CH | Frédérique Constant: person
Oris |  | company | CH
Parmigiani Fleurier |  | company | CH
Bovet Fleurier |  | company | CH
MB&F |  | company | CH
Greubel Forsey |  | company | CH
F.P. Journe |  | company | CH
Romain Jerome |  | company | CH
Bell & Ross |  | company | FR
March LA.B |  | company | FR
Michel Herbelin |  | company | FR | Michel Herbelin: person
Pequignet |  | company | FR | Pequignet: surname
Yema |  | company | FR
Pierre Lannier |  | company | FR | Pierre Lannier: person
Baltic Watches |  | company | FR
Vulcain |  | company | CH | Vulcain: a god
Mondaine |  | company | CH | Mondaine: adjective
Perrelet |  | company | CH
Universal Genève |  | company | CH
Manufacture Royale |  | company | CH | Manufacture Royale: common term
Sellita |  | company | CH
Timex |  | company | US
Bulova |  | company | US
Seiko |  | company | JP
Orient Watch |  | company | JP
Titan Company |  | company | IN
Ralf Tech |  | company | CH
# Perfume and cosmetics
L'Oréal | L'Oréal Paris; L'Oréal France; Groupe L'Oréal; L'Oreal; L'Oréal Luxe | company | FR
Gemey-Maybelline | Maybelline; Gemey | company | FR
Kérastase |  | company | FR
Redken |  | company | US
Biotherm |  | company | FR
CeraVe |  | company | US
SkinCeuticals |  | company | US
Kiehl's |  | company | US
NYX Cosmetics | Nyx Cosmetics | company | US
Urban Decay |  | company | US
IT Cosmetics |  | company | US
Aesop |  | company | AU | Aesop: person
Stylenanda |  | company | KR
ModiFace |  | company | CA
Cadum |  | company | FR
Sanoflore |  | company | FR
Logocos |  | company | DE
Lancôme |  | company | FR
Garnier |  | company | FR | Garnier: surname
Helena Rubinstein |  | company | FR | Helena Rubinstein: person
Clarins | Groupe Clarins | company | FR
Yves Rocher | Groupe Rocher | company | FR | Yves Rocher: person
Lacoste |  | company | FR
Interparfums | Inter Parfums | company | FR
Guerlain |  | company | FR | Guerlain: surname
Sisley |  | company | FR | Sisley: surname
Caudalie |  | company | FR
Nuxe |  | company | FR
L'Occitane | L'Occitane en Provence; Groupe L'Occitane | company | FR | L'Occitane: common term
Melvita |  | company | FR
Elemis |  | company | GB
Sol de Janeiro |  | company | US
Erborian |  | company | FR
Fragonard |  | company | FR | Fragonard: surname
Molinard |  | company | FR
Galimard |  | company | FR
Robertet |  | company | FR
Mane et Fils | V. Mane Fils | company | FR
Charabot |  | company | FR
Payan Bertrand |  | company | FR
Firmenich |  | company | CH
Givaudan |  | company | CH
Symrise |  | company | DE
International Flavors & Fragrances | IFF | company | US | IFF: acronym
Takasago |  | company | JP
Sensient |  | company | US
Sozio |  | company | FR
Argeville |  | company | FR
Bourjois |  | company | FR
Coty |  | company | US | Coty: surname
Caron Parfums |  | company | FR
Annick Goutal | Goutal | company | FR | Annick Goutal: person; Goutal: surname
L'Artisan parfumeur |  | company | FR
Serge Lutens |  | company | FR | Serge Lutens: person
Frédéric Malle | Éditions de parfums Frédéric Malle | company | FR | Frédéric Malle: person
Maison Francis Kurkdjian |  | company | FR
Atelier Cologne |  | company | FR
Penhaligon's |  | company | GB
Jo Malone |  | company | GB | Jo Malone: person
Byredo |  | company | SE
Creed | Creed Parfums | company | FR | Creed: surname
Juliette has a gun |  | company | FR
Etat Libre d'Orange | État libre d'Orange | company | FR
Acqua di Parma |  | company | IT
Benefit Cosmetics |  | company | US
Make Up For Ever |  | company | FR
Fresh Inc |  | company | US
Fenty Beauty | Fenty | company | US | Fenty: surname
Kylie Cosmetics |  | company | US
Rare Beauty |  | company | US
Huda Beauty |  | company | AE
Charlotte Tilbury |  | company | GB | Charlotte Tilbury: person
Glossier |  | company | US | Glossier: English word
Drunk Elephant |  | company | US
The Ordinary | Deciem | company | CA
Typology |  | company | FR | Typology: English word
Horace Cosmétiques |  | company | FR
Respire |  | company | FR | Respire: verb
Garancia |  | company | FR
Filorga | Laboratoires Filorga | company | FR
Laboratoires SVR | SVR | company | FR
Laboratoires Noreva | Noreva | company | FR
Uriage |  | company | FR | Uriage: a place
Avène | Eau thermale Avène | company | FR | Avène: a place
Klorane |  | company | FR
Ducray |  | company | FR | Ducray: surname
A-Derma |  | company | FR
René Furterer |  | company | FR | René Furterer: person
Galénic |  | company | FR
Bioderma | Naos | company | FR | Naos: common noun
Topicrem |  | company | FR
Embryolisse |  | company | FR
Laboratoires Phytosolba | Ales Groupe; Alès Groupe; Phyto Paris | company | FR
Jeanne Piaubert |  | company | FR | Jeanne Piaubert: person
Anne Möller |  | company | FR | Anne Möller: person
Carita | Decléor | company | FR | Carita: first name
Darphin |  | company | FR
Orlane |  | company | FR | Orlane: first name
Stendhal Cosmétiques |  | company | FR
Payot |  | company | FR | Payot: surname
Guinot |  | company | FR | Guinot: surname
Sothys |  | company | FR
Mary Cohr |  | company | FR | Mary Cohr: person
Yon-Ka |  | company | FR
Thalgo |  | company | FR
Phytomer |  | company | FR
Algotherm |  | company | FR
Daniel Jouvance |  | company | FR | Daniel Jouvance: person
Docteur Pierre Ricaud | Dr Pierre Ricaud | company | FR
Stanhome |  | company | FR
Kiotis |  | company | FR
Sabon |  | company | IL | Sabon: common noun
Le Petit Olivier |  | company | FR
Cottage Cosmétiques |  | company | FR
Roger & Gallet |  | company | FR
Corine de Farme |  | company | FR
Eugène Perma |  | company | FR
Provost Group | Groupe Provost | company | FR
Laboratoires Mességué |  | company | FR
Diadermine |  | company | FR
Mavala |  | company | CH
La Prairie Group | La Prairie | company | CH | La Prairie: common term
Valmont Cosmétiques |  | company | CH
Wella |  | company | DE
Schwarzkopf |  | company | DE | Schwarzkopf: surname
Babor |  | company | DE
Estée Lauder | Estee Lauder; Estée Lauder Companies | company | US
Clinique |  | company | US | Clinique: common noun
Bobbi Brown |  | company | US | Bobbi Brown: person
MAC Cosmetics | M.A.C | company | US
Too Faced |  | company | US
Aveda |  | company | US
Elizabeth Arden |  | company | US | Elizabeth Arden: person
Revlon |  | company | US
Max Factor |  | company | US | Max Factor: person
Avon | Avon Products | company | US | Avon: a river
Mary Kay |  | company | US | Mary Kay: person
Natura | Natura &Co; Natura Cosméticos | company | BR | Natura: a protected zone; Natura Cosméticos: common word
O Boticário |  | company | BR
Oriflame |  | company | SE
Nu Skin |  | company | US
Amway |  | company | US
Rodan + Fields |  | company | US
Elf Beauty | e.l.f. | company | US
Olaplex |  | company | US
Kendo Brands |  | company | US
Shiseido |  | company | JP
Kosé |  | company | JP
Pola Orbis |  | company | JP
Shu Uemura |  | company | JP | Shu Uemura: person
Clé de Peau |  | company | JP
SK-II |  | company | JP
AmorePacific | Amorepacific; Amore Pacific | company | KR
LG Household & Health Care |  | company | KR
Nature Republic |  | company | KR
Innisfree |  | company | KR
Collistar |  | company | IT
Intercos |  | company | IT
Deborah Milano |  | company | IT
Natura Siberica |  | company | RU
Farmasi |  | company | TR
Albéa |  | company | FR
Anjac |  | company | FR
Pochet du Courval | Groupe Pochet | company | FR
Heinz-Glas |  | company | DE
Axilone |  | company | FR
Texen |  | company | FR
Qualipac |  | company | FR
# Tableware, art, auctions, wine merchants
Sotheby's |  | company | US
Christie's |  | company | GB
Phillips de Pury |  | company | GB
Bonhams |  | company | GB
Artcurial |  | company | FR
Drouot Enchères | Drouot Patrimoine | company | FR
Tajan |  | company | FR | Tajan: surname
Aguttes |  | company | FR | Aguttes: surname
Piasa |  | company | FR
Millon & Associés | Millon | company | FR | Millon: surname
Cornette de Saint Cyr |  | company | FR
Osenat |  | company | FR
Pierre Bergé & Associés |  | company | FR
Briest |  | company | FR | Briest: surname
Ader Nordmann |  | company | FR
Artprice | Artmarket.com | company | FR
Barnebys |  | company | SE
Artsper |  | company | FR
Artsy |  | company | US | Artsy: English word
Perrotin | Galerie Perrotin | company | FR | Perrotin: surname
Gagosian |  | company | US | Gagosian: surname
Pace Gallery |  | company | US
Hauser & Wirth |  | company | CH
David Zwirner |  | company | US | David Zwirner: person
Thaddaeus Ropac |  | company | AT | Thaddaeus Ropac: person
Kamel Mennour |  | company | FR | Kamel Mennour: person
iDealwine |  | company | FR
Millésima |  | company | FR
Arnys |  | company | FR
Jacob & Co |  | company | US
Redskins France |  | company | FR
# Further ones of the daily press
Yeezy |  | company | US
Namiki |  | company | JP | Namiki: surname
`;
