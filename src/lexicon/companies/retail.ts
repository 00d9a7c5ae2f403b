/**
 * Retail: supermarkets, department stores, DIY, furniture, electronics, sport, toys, fashion chains, opticians, discount,
 * mail order. One company a line: name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const retail = `
# French supermarkets and their groups
Carrefour | Groupe Carrefour; Carrefour France | retailer | FR | Carrefour: common noun, a crossroads
Carrefour Market | Carrefour City; Carrefour Express; Carrefour Contact; Carrefour Proximité | retailer | FR
Carrefour Belgique | Carrefour Belgium | retailer | BE
Promodès |  | retailer | FR
Euromarché |  | retailer | FR
Mammouth |  | retailer | FR | Mammouth: an animal
Shopi |  | retailer | FR
8 à Huit |  | retailer | FR
Ooshop |  | service | FR
Potager City |  | retailer | FR
Dia | Dia France | retailer | ES | Dia: a surname, a first name, an acronym
Picard Surgelés | Picard | retailer | FR | Picard: surname, an inhabitant of Picardy
Thiriet | Maison Thiriet | retailer | FR | Thiriet: surname
Toupargel | Toupargel-Agrigel | retailer | FR
Place du Marché |  | retailer | FR | Place du Marché: a square
E.Leclerc | Leclerc; E. Leclerc; Centres Leclerc; Centres E.Leclerc; Groupe Leclerc; Groupe E.Leclerc; Hyper Leclerc | retailer | FR | Leclerc: surname, a tank
Galec |  | retailer | FR
Scapnor |  | retailer | FR
Les Mousquetaires | Groupement Les Mousquetaires; Groupement des Mousquetaires; ITM Entreprises; Groupe Les Mousquetaires; Mousquetaires | retailer | FR | Les Mousquetaires: ordinary words; Mousquetaires: common noun
Intermarché |  | retailer | FR
Écomarché |  | retailer | FR
Netto |  | retailer | FR | Netto: a German and Italian word
Bricomarché |  | retailer | FR
Brico Cash |  | retailer | FR
Bricorama |  | retailer | FR
Roady |  | retailer | FR
Système U | Super U; Hyper U; Magasins U; Coopérative U; U Express; Marché U; U Enseigne | retailer | FR
Auchan | Groupe Auchan; Auchan France | retailer | FR
Auchan Holding | Auchan Retail; Auchan Retail France | retailer | FR
Association familiale Mulliez | AFM; Groupe Mulliez; Galaxie Mulliez | fund | FR | AFM: day-to-day acronym, an association against muscular dystrophy
Simply Market | Auchan Supermarché; Atac | retailer | FR
Chronodrive |  | retailer | FR
Alinéa | Alinea Meubles | retailer | FR | Alinéa: common noun
Casino | Groupe Casino; Casino Guichard-Perrachon; Casino Supermarchés; Supermarchés Casino; Hyper Casino; Distribution Casino France | retailer | FR | Casino: common noun
Géant Casino | Géant; Casino Hyperfrais; Hypermarchés Géant | retailer | FR | Géant: common noun
Petit Casino | Le Petit Casino | retailer | FR | Petit Casino: ordinary words; Le Petit Casino: ordinary words at a sentence start
Monoprix | Groupe Monoprix; Monop' | retailer | FR
Prisunic |  | retailer | FR
Franprix |  | retailer | FR
Leader Price |  | retailer | FR
Naturalia |  | retailer | FR
Vival |  | retailer | FR
Spar | Spar France | retailer | NL
Rallye |  | fund | FR | Rallye: common noun
Euris |  | fund | FR
Cdiscount |  | retailer | FR
Cnova |  | retailer | NL
GPA | Grupo Pão de Açúcar; Pao de Açucar | retailer | BR | GPA: surrogate motherhood
Assaí | Sendas | retailer | BR | Sendas: also a Spanish word
Via Varejo |  | retailer | BR
Éxito | Almacenes Éxito; Grupo Éxito | retailer | CO
Big C |  | retailer | TH
Cora | Groupe Cora; Hypermarchés Cora | retailer | FR | Cora: a first name
Supermarchés Match | Match | retailer | FR | Match: common noun
Louis Delhaize | Groupe Louis Delhaize | retailer | BE | Louis Delhaize: the founder's name
Houra | Houra.fr | retailer | FR
Schiever | Groupe Schiever | retailer | FR | Schiever: surname
Bi1 |  | retailer | FR
Coop Alsace |  | retailer | FR
Les Coopérateurs de Normandie-Picardie | Coopérateurs de Normandie | retailer | FR
Diapar | G20 Diapar | retailer | FR
Francap |  | retailer | FR
Biocoop |  | retailer | FR
La Vie claire | Vie claire | retailer | FR
Bio c' Bon | Bio c'Bon; Bio C Bon | retailer | FR
Les Comptoirs de la bio |  | retailer | FR
So.bio | So Bio | retailer | FR
Les Nouveaux Robinson |  | retailer | FR
Satoriz |  | retailer | FR
Day by Day |  | retailer | FR | Day by Day: English words
Grand Frais |  | retailer | FR
Prosol | Groupe Prosol | retailer | FR
Nicolas |  | retailer | FR | Nicolas: a first name
Cavavin |  | retailer | FR
Le Repaire de Bacchus |  | retailer | FR
Vinatis |  | retailer | FR
La Ruche qui dit oui | La Ruche qui dit Oui ! | service | FR
Promocash |  | retailer | FR
Metro France | Metro Cash & Carry; Metro Cash and Carry | retailer | FR
Metro AG | Groupe Metro | retailer | DE
Transgourmet |  | retailer | CH
Pomona | Groupe Pomona; TerreAzur; PassionFroid | company | FR | Pomona: a goddess, a town in California
La Grande Épicerie de Paris | La Grande Épicerie | retailer | FR
Télémarket | Telemarket.fr | retailer | FR
Natoora |  | retailer | GB
Mon-marché.fr | MonMarché | retailer | FR
# Discounters
Lidl | Lidl France | retailer | DE
Groupe Schwarz | Schwarz Gruppe; Schwarz-Gruppe | retailer | DE
Kaufland |  | retailer | DE
Aldi | Aldi Nord; Aldi Süd; Aldi France; Aldi Marché | retailer | DE
Norma |  | retailer | DE | Norma: a first name, an opera
Penny Market |  | retailer | DE
Action |  | retailer | NL | Action: common noun
Gifi | Groupe Gifi | retailer | FR
La Foir'Fouille | Foir'Fouille | retailer | FR
Centrakor |  | retailer | FR
Stokomani |  | retailer | FR
Noz | Groupe Noz | retailer | FR
Maxi Bazar |  | retailer | FR
Babou |  | retailer | FR | Babou: surname, a nickname
Tati | Groupe Tati | retailer | FR | Tati: surname
Fabio Lucci |  | retailer | FR | Fabio Lucci: a person's name in form
Giga Store |  | retailer | FR
B&M | B&M France; B&M European Value Retail | retailer | GB | B&M: two letters
Tedi |  | retailer | DE
Zeeman |  | retailer | NL | Zeeman: surname
Pepco |  | retailer | PL
Normal |  | retailer | DK | Normal: adjective
Flying Tiger | Flying Tiger Copenhagen | retailer | DK
Søstrene Grene | Sostrene Grene | retailer | DK
Hema |  | retailer | NL
Wibra |  | retailer | NL
Kik |  | retailer | DE | Kik: a messaging application
Miniso |  | retailer | CN
Casa | Casa France; Casa International | retailer | BE | Casa: an Italian and Spanish word, Casablanca
Trafic |  | retailer | BE | Trafic: common noun
Pier Import | Pier Imports | retailer | FR
Eurodif | Bouchara-Eurodif; Groupe Omnium | retailer | FR
# Department stores
Galeries Lafayette | Les Galeries Lafayette; Groupe Galeries Lafayette; Galeries Lafayette Haussmann; Nouvelles Galeries | retailer | FR
BHV | Bazar de l'Hôtel de Ville; BHV Marais; Le BHV Marais; BHV/Marais | retailer | FR
Société des grands magasins | SGM | retailer | FR | Société des grands magasins: ordinary words in part
Hermione People & Brands | Hermione Retail; HPB | retailer | FR
Printemps | Le Printemps; Groupe Printemps; Printemps Haussmann; Printemps.com | retailer | FR | Printemps: common noun; Le Printemps: ordinary words at a sentence start
Le Bon Marché | Bon Marché | retailer | FR | Bon Marché: ordinary words, cheap; Le Bon Marché: ordinary words
La Samaritaine | Samaritaine | retailer | FR | Samaritaine: a woman of the Gospel; La Samaritaine: a woman of the Gospel
Citadium |  | retailer | FR
Colette |  | retailer | FR | Colette: a first name, a writer
Harrods |  | retailer | GB
Selfridges | Selfridge's | retailer | GB
Fortnum & Mason | Fortnum and Mason | retailer | GB
Marks & Spencer | M&S; Marks and Spencer; Marks et Spencer | retailer | GB | M&S: two letters
John Lewis | John Lewis Partnership | retailer | GB | John Lewis: a person's name
Debenhams |  | retailer | GB
House of Fraser |  | retailer | GB
Harvey Nichols |  | retailer | GB
BHS | British Home Stores | retailer | GB
Macy's |  | retailer | US
Bloomingdale's | Bloomingdales | retailer | US
Nordstrom |  | retailer | US
Saks Fifth Avenue | Saks; Saks Global | retailer | US
Neiman Marcus |  | retailer | US
Bergdorf Goodman |  | retailer | US
Barneys | Barneys New York; Barney's | retailer | US
Lord & Taylor |  | retailer | US
Kohl's |  | retailer | US
JC Penney | J.C. Penney; JCPenney; J. C. Penney | retailer | US
Dillard's |  | retailer | US
Hudson's Bay | Hudson's Bay Company; HBC; La Compagnie de la Baie d'Hudson | retailer | CA
Holt Renfrew |  | retailer | CA
El Corte Inglés | Corte Inglés | retailer | ES
La Rinascente | Rinascente | retailer | IT
KaDeWe |  | retailer | DE
Karstadt | Galeria Karstadt Kaufhof; Karstadt-Kaufhof | retailer | DE
Kaufhof | Galeria Kaufhof | retailer | DE
Arcandor | KarstadtQuelle | retailer | DE
De Bijenkorf | Bijenkorf | retailer | NL
Galeria Inno | Inno | retailer | BE | Inno: common noun, short for innovation
Globus |  | retailer | CH | Globus: Latin and German word
Jelmoli |  | retailer | CH
Manor |  | retailer | CH | Manor: English word, a Formula One team
Magasin du Nord |  | retailer | DK
Illum |  | retailer | DK
Nordiska Kompaniet |  | retailer | SE
Stockmann |  | retailer | FI
Tsum |  | retailer | RU
Goum |  | retailer | RU | Goum: a Moroccan unit
Takashimaya |  | retailer | JP
Isetan | Isetan Mitsukoshi | retailer | JP
Mitsukoshi |  | retailer | JP
Shinsegae |  | retailer | KR
Lotte | Groupe Lotte; Lotte Shopping; Lotte Group | company | KR | Lotte: a fish, a first name
Lane Crawford |  | retailer | HK
David Jones |  | retailer | AU | David Jones: a person's name
Myer |  | retailer | AU | Myer: surname
Falabella | Saga Falabella | retailer | CL
Woolworths | Woolworth | retailer | AU
# DIY, garden, building
Adeo | Groupe Adeo | retailer | FR
Leroy Merlin | Leroy-Merlin | retailer | FR
Weldom |  | retailer | FR
Bricoman | Tecnomat | retailer | FR
Castorama | Casto | retailer | FR | Casto: surname
Brico Dépôt |  | retailer | FR
Kingfisher |  | retailer | GB | Kingfisher: English word, an Indian beer and airline
B&Q |  | retailer | GB | B&Q: two letters
Screwfix |  | retailer | GB
Mr.Bricolage | Mr Bricolage; Monsieur Bricolage; M. Bricolage | retailer | FR
Les Briconautes | Briconautes | retailer | FR
Brico Pro |  | retailer | FR
Gedimat |  | retailer | FR
Lapeyre |  | retailer | FR | Lapeyre: surname
K par K | KparK | company | FR
Saint Maclou | Saint-Maclou; St Maclou; Tapis Saint-Maclou | retailer | FR | Saint Maclou: a saint, a church; Saint-Maclou: a saint, a church
Chauss'Expo | Chaussexpo | retailer | FR
Caddie |  | company | FR | Caddie: common noun, a trolley, a golfer's aid
Samse | Groupe Samse | retailer | FR
Ubaldi | Ubaldi.com | retailer | FR | Ubaldi: surname
Greenweez |  | retailer | FR
Heytens |  | retailer | BE
Bouchara |  | retailer | FR | Bouchara: surname
Mondial Tissus |  | retailer | FR
Jardiland |  | retailer | FR
Gamm Vert |  | retailer | FR
Truffaut | Jardineries Truffaut | retailer | FR | Truffaut: surname
Botanic |  | retailer | FR
Villaverde |  | retailer | FR | Villaverde: surname, a place
Delbard |  | retailer | FR
Point Vert |  | retailer | FR | Point Vert: a bank counter in a shop
Teract |  | retailer | FR
InVivo Retail | Néo Jardinerie | retailer | FR
Interflora |  | service | FR
Monceau Fleurs | Emova Group; Emova | retailer | FR
Aquarelle.com | Aquarelle | retailer | FR | Aquarelle: common noun
Florajet |  | retailer | FR
Willemse | Willemse France | retailer | FR
OBI |  | retailer | DE | OBI: short word
Bauhaus |  | retailer | DE | Bauhaus: a school of art
Hornbach |  | retailer | DE
Toom |  | retailer | DE
Praktiker |  | retailer | DE
Brico |  | retailer | BE | Brico: short for bricolage
Hubo |  | retailer | BE
Maxeda |  | retailer | NL
Gamma |  | retailer | NL | Gamma: a Greek letter, a kind of ray
Home Depot | The Home Depot | retailer | US
Lowe's | Lowes | retailer | US
Rona |  | retailer | CA | Rona: a first name
Tractor Supply |  | retailer | US
Kiloutou |  | company | FR
# Furniture and home
Ikea | Groupe Ikea; Ikea France; Ingka | retailer | SE
But | Groupe But; But International | retailer | FR | But: common noun, a goal
Conforama | Confo; Groupe Conforama | retailer | FR
Maisons du Monde |  | retailer | FR
Habitat | Groupe Habitat; Habitat France | retailer | FR | Habitat: common noun
Fly | Mobilier européen; Groupe Mobilier européen | retailer | FR | Fly: English verb; Mobilier européen: ordinary words
Cafom |  | retailer | FR
Vente-unique | Vente-unique.com; Vente unique | retailer | FR | Vente unique: ordinary words
Miliboo |  | retailer | FR
Delamaison | Delamaison.fr; DelaMaison.com | retailer | FR
Made.com |  | retailer | GB
Roche Bobois | Groupe Roche Bobois; Roche-Bobois | retailer | FR
Ligne Roset | Roset | company | FR | Roset: surname
Mobilier de France |  | retailer | FR
Monsieur Meuble |  | retailer | FR
Crozatier |  | retailer | FR | Crozatier: a street, surname
Cuir Center |  | retailer | FR
La Maison de Valérie |  | retailer | FR
AMPM | AM.PM | retailer | FR | AMPM: the hours of the day
Poltronesofà |  | retailer | IT
La Maison du convertible |  | retailer | FR
Maison de la Literie |  | retailer | FR
Grand Litier |  | retailer | FR
Zôdio |  | retailer | FR
Du Bruit dans la cuisine |  | retailer | FR
Alice Délice |  | retailer | FR
Carré Blanc |  | retailer | FR | Carré Blanc: the former sign on television
Linvosges |  | retailer | FR
Françoise Saget |  | retailer | FR | Françoise Saget: a person's name in form
Becquet |  | retailer | FR
Descamps |  | retailer | FR | Descamps: surname
Yves Delorme |  | retailer | FR | Yves Delorme: a person's name in form
Jysk |  | retailer | DK
Leen Bakker |  | retailer | NL
Zara Home |  | retailer | ES
Ixina |  | retailer | BE
Wayfair |  | retailer | US
Williams-Sonoma | Williams Sonoma; Pottery Barn | retailer | US
Bed Bath & Beyond | Bed, Bath & Beyond | retailer | US
Pier 1 Imports |  | retailer | US
Nitori |  | retailer | JP
Nature & Découvertes | Nature et Découvertes | retailer | FR
# Electronics, culture, books, toys
Fnac | Groupe Fnac | retailer | FR
Fnac Darty | FnacDarty; Fnac-Darty; Groupe Fnac Darty | retailer | FR
Darty | Groupe Darty | retailer | FR
Kesa | Kesa Electricals | retailer | GB
Boulanger |  | retailer | FR | Boulanger: common noun, surname
Electro Dépôt |  | retailer | FR
Planet Saturn | Saturn | retailer | DE | Saturn: a planet, a carmaker
Media Markt | MediaMarkt; Media-Markt | retailer | DE
Media-Saturn | MediaMarktSaturn; Media Saturn | retailer | DE
Ceconomy |  | retailer | DE
Expert |  | retailer | DE | Expert: common noun
Euronics |  | retailer | NL
Pro & Cie | Pro et Cie; Groupe Findis; Findis | retailer | FR
Gitem |  | retailer | FR
Pulsat |  | retailer | FR
MDA Électroménager | MDA | retailer | FR | MDA: day-to-day acronym
Surcouf |  | retailer | FR | Surcouf: a corsair
LDLC | Groupe LDLC; LDLC.com | retailer | FR
Rue du Commerce | RueDuCommerce; rueducommerce.com; rueducommerce.fr | retailer | FR | Rue du Commerce: a street
Pixmania | Pixmania.com | retailer | FR
Mistergooddeal | Mistergooddeal.com; Mister Good Deal | retailer | FR
Materiel.net |  | retailer | FR
Top Achat | TopAchat | retailer | FR
GrosBill |  | retailer | FR
Priceminister | Price Minister | service | FR
Phone House | The Phone House | retailer | GB
Carphone Warehouse |  | retailer | GB
Internity |  | retailer | FR
Avenir Telecom |  | company | FR
Dixons | Dixons Carphone; Dixons Retail | retailer | GB
Currys | Currys PC World | retailer | GB
Comet |  | retailer | GB | Comet: English word, a reindeer
Best Buy |  | retailer | US
Circuit City |  | retailer | US
RadioShack | Radio Shack | retailer | US
GameStop |  | retailer | US
Micromania | Micromania-Zing | retailer | FR
Game |  | retailer | GB | Game: English word
Easy Cash |  | retailer | FR
Cash Converters |  | retailer | AU
Cash Express |  | retailer | FR
Troc de l'Île | Troc.com | retailer | FR
Happy Cash |  | retailer | FR
Point Service Mobiles |  | retailer | FR
M.Video | M Video | retailer | RU
Suning | Suning.com; Suning Commerce | retailer | CN
Gome |  | retailer | CN
Yamada Denki |  | retailer | JP
Bic Camera |  | retailer | JP
Coolblue |  | retailer | NL
Bol.com |  | retailer | NL
Vanden Borre |  | retailer | BE
Krëfel |  | retailer | BE
Digitec | Digitec Galaxus; Galaxus | retailer | CH
Interdiscount |  | retailer | CH
Worten |  | retailer | PT
Unieuro |  | retailer | IT
Elkjøp | Elkjop; Elgiganten | retailer | NO
Virgin Megastore | Virgin Stores; Virgin Mégastores; Megastore | retailer | FR | Megastore: English word
Cultura |  | retailer | FR | Cultura: Spanish and Italian word
Furet du Nord | Le Furet du Nord | retailer | FR
Decitre |  | retailer | FR
Gibert Joseph | Gibert Jeune; Groupe Gibert; Gibert | retailer | FR | Gibert: surname
La Procure |  | retailer | FR
Librairie Mollat |  | retailer | FR
Sauramps | Librairie Sauramps | retailer | FR
Chapitre.com | Chapitre; Réseau Chapitre; Librairies Chapitre | retailer | FR | Chapitre: common noun
Alapage | Alapage.com | retailer | FR
Le Hall du livre |  | retailer | FR
Relay | Relais H | retailer | FR | Relay: English word
Lagardère Travel Retail | LS Travel Retail; Lagardère Services | retailer | FR
Aelia |  | retailer | FR
Maison de la Presse | Maisons de la Presse | retailer | FR
NAP Maison de la Presse | NAP | retailer | FR | NAP: English word
Tower Records |  | retailer | US
HMV |  | retailer | GB
Waterstones | Waterstone's | retailer | GB
WHSmith | WH Smith; W.H. Smith | retailer | GB
Barnes & Noble | Barnes and Noble; Barnes&Noble | retailer | US
Borders | Borders Group | retailer | US | Borders: English word
Indigo Books |  | retailer | CA
Renaud-Bray |  | retailer | CA
Thalia |  | retailer | DE | Thalia: a first name, a muse
Payot Libraire |  | retailer | CH
Blockbuster |  | retailer | US | Blockbuster: common noun
La Grande Récré | Ludendo; Groupe Ludendo | retailer | FR
JouéClub | Joué-Club; Joué Club; EPSE-JouéClub | retailer | FR
King Jouet |  | retailer | FR
PicWic | PicWicToys | retailer | FR
Toys'R'Us | Toys R Us; Toys "R" Us; ToysRUs; Toy'R'Us; Toys “R” Us; Toys « R » Us | retailer | US
Oxybul | Oxybul éveil et jeux; Éveil et jeux; Éveil & Jeux | retailer | FR
Maxi Toys |  | retailer | BE
Smyths Toys | Smyths | retailer | IE
Hamleys |  | retailer | GB
FAO Schwarz |  | retailer | US
Bart Smit |  | retailer | NL
Bureau Vallée |  | retailer | FR
Top Office |  | retailer | FR
Office Depot |  | retailer | US
OfficeMax |  | retailer | US
Staples |  | retailer | US | Staples: English word, a sports hall
JPG | JM Bruneau | retailer | FR | JPG: a picture format
Bruneau |  | retailer | FR | Bruneau: surname
Lyreco |  | company | FR
Rougier & Plé | Rougier et Plé | retailer | FR
Le Géant des Beaux-Arts |  | retailer | FR
Photo Service | PhotoService | retailer | FR | Photo Service: ordinary words
Photo Station |  | retailer | FR
Camara |  | retailer | FR | Camara: surname
Phox |  | retailer | FR
Cewe |  | company | DE
# Sport
Decathlon | Décathlon; Groupe Decathlon; Decathlon France | retailer | FR | Decathlon: a sport of ten events; Décathlon: a sport of ten events
Oxylane |  | retailer | FR
Go Sport | GoSport; Groupe Go Sport | retailer | FR
Intersport | Intersport France | retailer | CH
Sport 2000 |  | retailer | FR
Twinner |  | retailer | FR
Skiset |  | retailer | FR
Courir |  | retailer | FR | Courir: a verb
Foot Locker |  | retailer | US
JD Sports | JD Sports Fashion; JD | retailer | GB | JD: two letters, a Chinese e-commerce group
Sports Direct |  | retailer | GB
Frasers Group |  | retailer | GB
Sprinter |  | retailer | ES | Sprinter: common noun, a van
Au Vieux Campeur | Vieux Campeur | retailer | FR
Alltricks |  | retailer | FR
Private Sport Shop | PrivateSportShop | retailer | FR
Snowleader |  | retailer | FR
Ekosport |  | retailer | FR
Culture Vélo |  | retailer | FR
Cyclable |  | retailer | FR | Cyclable: adjective
Mondovélo |  | retailer | FR
Wiggle | WiggleCRC | retailer | GB | Wiggle: English word
Chain Reaction Cycles |  | retailer | GB
Probikeshop |  | retailer | FR
Signa Sports United |  | retailer | DE
Dick's Sporting Goods |  | retailer | US
Academy Sports + Outdoors | Academy Sports | retailer | US
Sports Authority |  | retailer | US
Stadium |  | retailer | SE | Stadium: English word
AS Adventure |  | retailer | BE
# Fashion chains, French
Kiabi |  | retailer | FR
Gémo |  | retailer | FR
Éram | Groupe Éram | retailer | FR
Vivarte | Groupe Vivarte; Groupe André | retailer | FR
La Halle | La Halle aux vêtements; La Halle aux chaussures; Halle aux vêtements; Halle aux chaussures | retailer | FR | La Halle: ordinary words at a sentence start
André | Chaussures André | retailer | FR | André: a first name
San Marina |  | retailer | FR
Minelli |  | retailer | FR | Minelli: surname
Cosmoparis |  | retailer | FR
Beryl |  | retailer | FR | Beryl: a first name, a stone
Kookaï |  | retailer | FR
Naf Naf | Naf-Naf; NafNaf; Groupe Naf Naf | retailer | FR
Chevignon |  | retailer | FR
Caroll |  | retailer | FR
Camaïeu |  | retailer | FR | Camaïeu: common noun
Celio |  | retailer | FR
Etam | Groupe Etam; Etam Développement; Etam Lingerie | retailer | FR
Undiz |  | retailer | FR
Maison 123 | Un Deux Trois | retailer | FR | Un Deux Trois: ordinary words
Promod |  | retailer | FR
Jennyfer | Don't Call Me Jennyfer; Jennyfer.com | retailer | FR | Jennyfer: a first name
Pimkie |  | retailer | FR
Jules |  | retailer | FR | Jules: a first name
Brice |  | retailer | FR | Brice: a first name
Bizzbee |  | retailer | FR
Grain de Malice |  | retailer | FR
HappyChic | Groupe HappyChic; Fashion3; FashionCube | retailer | FR
RougeGorge | Rougegorge Lingerie; Rouge Gorge Lingerie | retailer | FR
Orsay |  | retailer | DE | Orsay: a town, a museum
Tally Weijl |  | retailer | CH
Beaumanoir | Groupe Beaumanoir | retailer | FR | Beaumanoir: surname, a place
Cache Cache | Cache-Cache | retailer | FR | Cache-Cache: common noun; Cache Cache: common noun
Bonobo | Bonobo Jeans | retailer | FR | Bonobo: an ape
Bréal |  | retailer | FR | Bréal: surname, a place
Morgan |  | retailer | FR | Morgan: a first name, a surname
Morgan de Toi |  | retailer | FR
Vib's |  | retailer | FR
Scottage |  | retailer | FR
Mim |  | retailer | FR | Mim: short word
Jacqueline Riu |  | retailer | FR | Jacqueline Riu: a person's name in form
Christine Laure |  | retailer | FR | Christine Laure: first names
Armand Thiery |  | retailer | FR | Armand Thiery: a person's name in form
Devred | Devred 1902 | retailer | FR
Burton of London | Burton | retailer | FR | Burton: surname
Father & Sons | Father and Sons | retailer | FR | Father and Sons: English words
Sinéquanone |  | retailer | FR
Xanaka |  | retailer | FR
Antonelle |  | retailer | FR
Un jour ailleurs |  | retailer | FR | Un jour ailleurs: ordinary words
Tape à l'œil | Tape-à-l'œil; TAO | retailer | FR | TAO: a first name, a Chinese philosophy; Tape à l'œil: common words; Tape-à-l'œil: adjective
Okaïdi | Okaïdi-Obaïbi; Obaïbi | retailer | FR
IDKids | ID Group | retailer | FR
Jacadi |  | retailer | FR
Catimini |  | retailer | FR | Catimini: common word
Kidiliz | Kidiliz Group; Groupe Zannier; Zannier | company | FR | Zannier: surname
Sergent Major | Groupe Sergent Major; GP Super Group | retailer | FR | Sergent Major: a rank, a pen nib
Du Pareil au Même | DPAM | retailer | FR | Du Pareil au Même: common words
Natalys |  | retailer | FR
Vertbaudet |  | retailer | FR
Cyrillus |  | retailer | FR
Orchestra | Orchestra-Prémaman; Orchestra Prémaman; Orchestra-Kazibao | retailer | FR | Orchestra: English word
Prémaman |  | retailer | BE
Petit Bateau |  | company | FR | Petit Bateau: common noun
Tartine et Chocolat |  | company | FR
Bonpoint |  | company | FR
Aubert |  | retailer | FR | Aubert: surname
Autour de bébé |  | retailer | FR
Lollipops |  | retailer | FR | Lollipops: English word
Chaussea |  | retailer | FR
Besson Chaussures | Besson | retailer | FR | Besson: surname
Heyraud |  | retailer | FR
Bocage |  | retailer | FR | Bocage: common noun
Texto |  | retailer | FR | Texto: common noun
Mellow Yellow |  | retailer | FR | Mellow Yellow: a song, English words
Jonak |  | retailer | FR
Bexley |  | retailer | FR | Bexley: a district of London
Sarenza |  | retailer | FR
Spartoo |  | retailer | FR
Zadig & Voltaire | Zadig et Voltaire; Zadig&Voltaire | company | FR
The Kooples | Kooples | company | FR
SMCP |  | company | FR
Sandro |  | company | FR | Sandro: a first name
Maje |  | company | FR
Claudie Pierlot |  | company | FR | Claudie Pierlot: the founder's name
Comptoir des Cotonniers |  | retailer | FR
Princesse tam.tam | Princesse Tam Tam; Princesse Tam-Tam | retailer | FR | Princesse Tam Tam: a film; Princesse Tam-Tam: a film
IKKS | Groupe IKKS | company | FR
Ba&sh | Bash | company | FR | Bash: English word
Sézane |  | company | FR
Gérard Darel |  | company | FR | Gérard Darel: the founder's name
Tara Jarmon |  | company | FR | Tara Jarmon: the founder's name
Kaporal |  | company | FR
Teddy Smith |  | company | FR | Teddy Smith: a person's name in form
Le Temps des cerises |  | company | FR | Le Temps des cerises: a song
Jott |  | company | FR
Serge Blanco |  | company | FR | Serge Blanco: the rugby player
Eden Park |  | company | FR | Eden Park: a stadium in Auckland
Vicomte A. | Vicomte A; Vicomte Arthur | company | FR
Le Slip français |  | company | FR
Armor-Lux | Armor Lux | company | FR
Saint James |  | company | FR | Saint James: an apostle, a place
Dim | Dim Brands; DBApparel; DB Apparel | company | FR | Dim: a common word, short for dimanche
Aubade |  | company | FR | Aubade: common noun
Chantelle | Groupe Chantelle | company | FR | Chantelle: a first name
Simone Pérèle |  | company | FR | Simone Pérèle: the founder's name
Lejaby | Maison Lejaby | company | FR
Darjeeling |  | retailer | FR | Darjeeling: a town, a tea
Éminence |  | company | FR | Éminence: common noun
Kindy |  | company | FR
Labonal |  | company | FR
Bleuforêt | Bleu Forêt; Tricotage des Vosges | company | FR
Phildar |  | retailer | FR
Bergère de France |  | company | FR
Damart | Damartex | retailer | FR
Afibel |  | retailer | FR
La Redoute | La Redoute.fr; Redoute | retailer | FR | Redoute: common noun; La Redoute: a cycling climb
Redcats |  | retailer | FR
3 Suisses | Trois Suisses; Les 3 Suisses; Les Trois Suisses | retailer | FR | Trois Suisses: ordinary words; 3 Suisses: ordinary words; Les Trois Suisses: ordinary words; Les 3 Suisses: ordinary words
3 Suisses International | Groupe 3SI; 3SI; 3SI Commerce | retailer | FR
Blancheporte |  | retailer | FR
Camif |  | retailer | FR
Quelle La Source | Quelle | retailer | DE | Quelle: French interrogative
Daxon |  | retailer | FR
Balsamik |  | retailer | FR
Veepee | Vente-privée; vente-privée.com; Vente privée; Groupe Veepee | retailer | FR | Vente privée: common noun; Vente-privée: common noun
Showroomprivé | showroomprive.com; SRP Groupe; Showroom Privé; Showroom-privé | retailer | FR
BrandAlley | Brand Alley | retailer | FR
BazarChic | Bazar Chic | retailer | FR
Place des tendances |  | retailer | FR
MonShowroom | MonShowroom.com; Mon Showroom | retailer | FR
24S |  | retailer | FR
# Fashion chains, foreign
Inditex | Groupe Inditex | retailer | ES
Zara | Zara France | retailer | ES | Zara: a first name
Massimo Dutti |  | retailer | ES
Bershka |  | retailer | ES
Pull & Bear | Pull and Bear; Pull&Bear | retailer | ES
Stradivarius |  | retailer | ES | Stradivarius: a violin
Oysho |  | retailer | ES
Mango |  | retailer | ES | Mango: English and Spanish word, a Serbian song
Desigual |  | retailer | ES
Cortefiel | Grupo Cortefiel; Tendam | retailer | ES
Women'secret |  | retailer | ES
Bimba y Lola |  | retailer | ES
Pronovias |  | retailer | ES
H&M | Hennes & Mauritz; Hennes et Mauritz; Hennes and Mauritz; H & M; Groupe H&M | retailer | SE | H&M: two letters; H & M: two letters
& Other Stories |  | retailer | SE
Arket |  | retailer | SE
Cos |  | retailer | SE | Cos: a Greek island, short word
Gina Tricot |  | retailer | SE
Lindex |  | retailer | SE
KappAhl |  | retailer | SE
Bestseller |  | retailer | DK | Bestseller: common noun
Vero Moda |  | retailer | DK
Jack & Jones | Jack and Jones | retailer | DK
C&A | C & A; C&A France; C et A | retailer | DE | C&A: two letters; C & A: two letters; C et A: two letters
Primark |  | retailer | IE
Topshop | Top Shop; Topman | retailer | GB
Arcadia Group | Arcadia | retailer | GB | Arcadia: a place
Dorothy Perkins |  | retailer | GB
Miss Selfridge |  | retailer | GB
New Look |  | retailer | GB | New Look: ordinary words, a style of Dior
River Island |  | retailer | GB
Next |  | retailer | GB | Next: English word
Asos |  | retailer | GB
Boohoo | Boohoo.com; Boohoo Group | retailer | GB
Missguided |  | retailer | GB
PrettyLittleThing |  | retailer | GB
Matches Fashion | MatchesFashion; MatchesFashion.com | retailer | GB
Ted Baker |  | retailer | GB
AllSaints |  | retailer | GB
Superdry | Supergroup | company | GB | Supergroup: English word
Matalan |  | retailer | GB
Karen Millen |  | retailer | GB | Karen Millen: the founder's name
Reiss |  | retailer | GB | Reiss: surname
Accessorize | Monsoon Accessorize | retailer | GB
Claire's | Claire's Accessories; Claire's France | retailer | US
Laura Ashley |  | retailer | GB | Laura Ashley: the founder's name
Mothercare |  | retailer | GB
Clarks |  | company | GB
Gap | Gap Inc; Gap Inc.; Gap France | retailer | US | Gap: a town of the Alps, English word
Old Navy |  | retailer | US
Banana Republic |  | retailer | US
Abercrombie & Fitch | Abercrombie; Abercrombie and Fitch; Abercrombie&Fitch | retailer | US
Hollister |  | retailer | US | Hollister: surname, a town
American Apparel |  | retailer | US
American Eagle Outfitters | American Eagle | retailer | US
Forever 21 |  | retailer | US
Urban Outfitters |  | retailer | US
Anthropologie |  | retailer | US | Anthropologie: common noun
J.Crew | J. Crew; J Crew | retailer | US
Victoria's Secret |  | retailer | US
Bath & Body Works |  | retailer | US
L Brands | Limited Brands | retailer | US
Guess | Guess Jeans | company | US | Guess: English verb
Levi's | Levi Strauss; Levi Strauss & Co; Levi Strauss & Co.; Levi-Strauss; Levis | company | US | Levi-Strauss: the anthropologist Claude Lévi-Strauss; Levi Strauss: the founder's name; Levis: town in Québec
Brooks Brothers |  | company | US
Esprit | Esprit Holdings; Esprit Europe | company | HK | Esprit: common noun
Tom Tailor |  | company | DE
S.Oliver |  | company | DE
Peek & Cloppenburg |  | retailer | DE
Takko | Takko Fashion | retailer | DE
Gerry Weber |  | company | DE | Gerry Weber: the founder's name
Deichmann |  | retailer | DE
Zalando | Zalando SE | retailer | DE
About You |  | retailer | DE | About You: English words
Mytheresa | MyTheresa.com | retailer | DE
Zooplus |  | retailer | DE
Benetton | United Colors of Benetton; Groupe Benetton | company | IT
Calzedonia | Oniverse | retailer | IT
Intimissimi |  | retailer | IT
Tezenis |  | retailer | IT
OVS | Oviesse; Gruppo Coin | retailer | IT
Geox |  | company | IT
Diesel |  | company | IT | Diesel: a fuel, an actor
Replay |  | company | IT | Replay: common noun
Golden Lady | Goldenlady | company | IT
Terranova |  | retailer | IT | Terranova: surname
Yoox | Yoox Net-a-Porter; YNAP; Net-a-Porter; Yoox-Net-A-Porter | retailer | IT
Mexx |  | retailer | NL
G-Star | G-Star Raw | company | NL
Scotch & Soda | Scotch and Soda | company | NL
WE Fashion |  | retailer | NL
Brantano |  | retailer | BE
LPP |  | retailer | PL
Bata |  | retailer | CH | Bata: a town of Equatorial Guinea
LC Waikiki |  | retailer | TR
DeFacto |  | retailer | TR
Uniqlo |  | retailer | JP
Fast Retailing |  | retailer | JP
Muji | Ryohin Keikaku | retailer | JP
Lululemon | Lululemon Athletica | retailer | CA
Aldo | Groupe Aldo | retailer | CA | Aldo: a first name
La Senza |  | retailer | CA
Shein |  | retailer | CN
Giordano |  | retailer | HK | Giordano: surname
Cotton On |  | retailer | AU
# Opticians, perfume, beauty, jewellery, hairdressers
Alain Afflelou | Afflelou; Groupe Afflelou | retailer | FR | Alain Afflelou: the founder's name
Optic 2000 | Optic 2ooo; Optic2000 | retailer | FR
Krys | Krys Group; Groupe Krys | retailer | FR
Atol | Atol les opticiens; Opticiens Atol | retailer | FR | Atol: also a British travel guarantee
Générale d'optique |  | retailer | FR
GrandOptical | Grand Optical | retailer | FR
GrandVision | Grandvision France | retailer | NL
Optical Center |  | retailer | FR
Les Opticiens mutualistes | Opticiens mutualistes; Écouter Voir | retailer | FR
Lissac | Lissac Opticien; Frères Lissac | retailer | FR
Jimmy Fairly |  | retailer | FR | Jimmy Fairly: a person's name in form
Polette |  | retailer | NL
Sensee |  | retailer | FR
Pearle | Pearle Europe | retailer | NL
Fielmann |  | retailer | DE
Specsavers |  | retailer | GB
Warby Parker |  | retailer | US
National Vision |  | retailer | US
Sephora |  | retailer | FR
Marionnaud |  | retailer | FR
Nocibé |  | retailer | FR
Douglas | Parfumeries Douglas | retailer | DE | Douglas: a first name, a surname
Beauty Success |  | retailer | FR
Passion Beauté |  | retailer | FR
Une heure pour soi |  | retailer | FR | Une heure pour soi: ordinary words
Kiko | Kiko Milano | retailer | IT | Kiko: a first name
Adopt Parfums | Adopt' | retailer | FR
Aroma-Zone | Aroma Zone | retailer | FR
Feelunique |  | retailer | GB
Lookfantastic |  | retailer | GB
The Hut Group | THG | retailer | GB
Birchbox |  | service | US
Ulta Beauty | Ulta | retailer | US
Sally Beauty |  | retailer | US
The Body Shop | Body Shop | retailer | GB
Lush |  | retailer | GB | Lush: English word
Rituals |  | retailer | NL | Rituals: English word
Body'minute | Body Minute | company | FR
Jean Louis David | Jean-Louis David | company | FR | Jean Louis David: the founder's name; Jean-Louis David: the founder's name
Franck Provost | Provalliance | company | FR | Franck Provost: the founder's name
Dessange | Dessange International; Jacques Dessange | company | FR | Jacques Dessange: the founder's name
Tchip | Tchip Coiffure | company | FR
Saint Algue |  | company | FR
Histoire d'Or |  | retailer | FR | Histoire d'Or: ordinary words in part
Thom Group | Thom Europe; Marc Orian | retailer | FR
Maty |  | retailer | FR | Maty: a first name
Cleor |  | retailer | FR
Julien d'Orcel |  | retailer | FR
Louis Pion |  | retailer | FR
Agatha |  | retailer | FR | Agatha: a first name
Gemmyo |  | retailer | FR
Edenly |  | retailer | FR
Pandora |  | company | DK | Pandora: a myth, the Pandora Papers
Signet Jewelers | Signet | retailer | BM | Signet: common noun
Chow Tai Fook |  | retailer | HK
A.S. Watson | AS Watson; A. S. Watson | retailer | HK
Boots | Alliance Boots | retailer | GB | Boots: English word
Superdrug |  | retailer | GB
Holland & Barrett |  | retailer | GB
DM Drogerie Markt | Dm-drogerie markt | retailer | DE
Rossmann |  | retailer | DE
Schlecker |  | retailer | DE
Parashop |  | retailer | FR
Pharmacie Lafayette | Pharmacies Lafayette; Groupe Lafayette Conseil | retailer | FR
Giphar |  | retailer | FR
Shop Apotheke | Redcare Pharmacy | retailer | NL
DocMorris | Zur Rose | retailer | CH
Newpharma |  | retailer | BE
1001Pharmacies |  | retailer | FR
Jean Coutu | Groupe Jean Coutu | retailer | CA | Jean Coutu: the founder's name
Pharmaprix |  | retailer | CA
Walgreens | Walgreens Boots Alliance; Walgreen | retailer | US
CVS | CVS Health; CVS Caremark; CVS Pharmacy | retailer | US
Rite Aid |  | retailer | US
Le Petit Vapoteur |  | retailer | FR
# Pets, cars, telephones, services
Maxi Zoo | Fressnapf | retailer | DE
Animalis |  | retailer | FR
Tom & Co | Tom&Co | retailer | BE
Médor et Compagnie |  | retailer | FR
Wanimo |  | retailer | FR
Zoomalia |  | retailer | FR
Petco |  | retailer | US
PetSmart |  | retailer | US
Chewy |  | retailer | US
Pets at Home |  | retailer | GB
Norauto | Mobivia; Groupe Norauto | retailer | FR
Feu Vert | Groupe Feu Vert | retailer | FR | Feu Vert: common noun
Midas | Midas France | retailer | US | Midas: a king
Speedy | Speedy France | retailer | FR | Speedy: English adjective
AutoZone |  | retailer | US
O'Reilly Auto Parts | O'Reilly Automotive | retailer | US
Advance Auto Parts |  | retailer | US
Genuine Parts | Genuine Parts Company | company | US
Halfords |  | retailer | GB
CarMax |  | retailer | US
Carvana |  | retailer | US
5àsec | 5 à Sec; Cinq à Sec | company | FR
Mister Minit | Minit | company | NL
Cabesto |  | retailer | FR
Accastillage Diffusion |  | retailer | FR
# British and Irish supermarkets
Tesco |  | retailer | GB
Sainsbury's | J Sainsbury; Sainsbury; J. Sainsbury | retailer | GB
Asda |  | retailer | GB
Morrisons | Wm Morrison; William Morrison Supermarkets | retailer | GB
Safeway |  | retailer | US
Waitrose |  | retailer | GB
Ocado |  | retailer | GB
Iceland | Iceland Foods | retailer | GB | Iceland: the country in English
Co-operative Group | The Co-operative; Co-op Group | retailer | GB
Wilko |  | retailer | GB
Poundland |  | retailer | GB
Argos |  | retailer | GB | Argos: a Greek city
Home Retail Group |  | retailer | GB
Dunnes Stores |  | retailer | IE
SuperValu |  | retailer | IE
# German, Benelux, Swiss, Austrian supermarkets
Rewe | Groupe Rewe | retailer | DE
Edeka |  | retailer | DE
Tengelmann | Kaiser's Tengelmann; Groupe Tengelmann | retailer | DE
Otto Group | Groupe Otto; Otto Versand; Otto | retailer | DE | Otto: a first name
Lekkerland |  | company | DE
Delhaize | Groupe Delhaize; Delhaize Le Lion; Delhaize Group | retailer | BE
Ahold Delhaize |  | retailer | NL
Ahold | Royal Ahold | retailer | NL
Albert Heijn |  | retailer | NL
Jumbo | Jumbo Supermarkten | retailer | NL | Jumbo: an elephant, an adjective, a cycling team
Makro |  | retailer | BE
Colruyt | Groupe Colruyt; Colruyt Group | retailer | BE
Mestdagh | Groupe Mestdagh | retailer | BE | Mestdagh: surname
Cora Belgique |  | retailer | BE
Blokker |  | retailer | NL | Blokker: surname
Vendex KBB | Vendex; Maxeda Retail | retailer | NL
Picnic |  | retailer | NL | Picnic: English word
Cactus |  | retailer | LU | Cactus: a plant
Pall Center |  | retailer | LU
Migros | Coopérative Migros; Fédération des coopératives Migros | retailer | CH
Denner |  | retailer | CH
Coop Suisse | Coop | retailer | CH | Coop: short for a co-operative
Valora |  | retailer | CH
Billa |  | retailer | AT
# Southern, northern and eastern Europe
Mercadona |  | retailer | ES
Eroski |  | retailer | ES
Consum |  | retailer | ES
Jerónimo Martins |  | retailer | PT
Pingo Doce |  | retailer | PT
Sonae |  | retailer | PT
Continente |  | retailer | PT | Continente: Spanish and Portuguese word
Esselunga |  | retailer | IT
Coop Italia |  | retailer | IT
Conad |  | retailer | IT
Eurospin |  | retailer | IT
Masoutis |  | retailer | GR
Sklavenitis |  | retailer | GR
Biedronka |  | retailer | PL
Zabka |  | retailer | PL
Dino Polska |  | retailer | PL
Eurocash |  | company | PL
ICA Gruppen | ICA | retailer | SE | ICA: day-to-day acronym
Axfood |  | retailer | SE
Clas Ohlson |  | retailer | SE
Dansk Supermarked | Salling Group | retailer | DK
Kesko |  | retailer | FI
S Group |  | retailer | FI
NorgesGruppen |  | retailer | NO
Magnit |  | retailer | RU
X5 Retail Group | X5 Group; X5; Piaterotchka | retailer | RU | X5: a BMW model
Dixy |  | retailer | RU
Lenta |  | retailer | RU
Perekrestok |  | retailer | RU
Sedmoï Kontinent |  | retailer | RU
BIM |  | retailer | TR | BIM: a method of building design
Migros Türk | Migros Turquie | retailer | TR
Agrokor | Fortenova | company | HR
Mercator | Poslovni sistem Mercator | retailer | SI | Mercator: the geographer
Delta Maxi |  | retailer | RS
Shufersal |  | retailer | IL
# American and Canadian chains
Walmart | Wal-Mart; Wal-Mart Stores; Wal Mart | retailer | US
Sam's Club |  | retailer | US
Target | Target Corporation | retailer | US | Target: English word
Costco |  | retailer | US
Kroger |  | retailer | US
Albertsons | Albertson's | retailer | US
Publix |  | retailer | US
Winn-Dixie |  | retailer | US
Whole Foods | Whole Foods Market; Wholefoods | retailer | US
Trader Joe's |  | retailer | US
Fresh & Easy |  | retailer | US
Great Atlantic & Pacific Tea | A&P; Great Atlantic and Pacific Tea Company | retailer | US | A&P: two letters
Grocery Outlet |  | retailer | US
Sears | Sears Holdings; Sears Roebuck | retailer | US | Sears: surname
Kmart | K-Mart | retailer | US
Dollar General |  | retailer | US
Dollar Tree |  | retailer | US
Family Dollar |  | retailer | US
Five Below |  | retailer | US
Big Lots |  | retailer | US
BJ's Wholesale Club | BJ's Wholesale | retailer | US
TJX | TJX Companies; TJ Maxx; TK Maxx; T.J. Maxx | retailer | US
Ross Stores |  | retailer | US
Burlington Stores | Burlington Coat Factory | retailer | US
7-Eleven | Seven-Eleven; Seven Eleven | retailer | US
Circle K |  | retailer | CA
Alimentation Couche-Tard | Couche-Tard | retailer | CA
Loblaw | Loblaws | retailer | CA
Sobeys |  | retailer | CA
Canadian Tire |  | retailer | CA
Dollarama |  | retailer | CA
Shoppers Drug Mart |  | retailer | CA
Provigo |  | retailer | CA
World Duty Free |  | retailer | GB
Dufry | Avolta; Nuance Group | retailer | CH
DFS | DFS Galleria; Duty Free Shoppers | retailer | HK | DFS: day-to-day acronym
Gebr. Heinemann |  | retailer | DE
QVC |  | retailer | US
HSN | Home Shopping Network | retailer | US
Home Shopping Service | M6 Boutique; HSS; Ventadis | retailer | FR
Téléshopping | Téléshopping SA | retailer | FR | Téléshopping: common noun
# Latin America, Africa, Asia, Pacific
Cencosud |  | retailer | CL
Americanas | Lojas Americanas | retailer | BR
Magazine Luiza | Magalu | retailer | BR
Casas Bahia |  | retailer | BR
Soriana |  | retailer | MX
Oxxo |  | retailer | MX
Grupo Elektra | Elektra | retailer | MX | Elektra: an opera, a name
Marjane | Marjane Holding | retailer | MA | Marjane: a first name
Label'Vie | Label Vie; LabelVie | retailer | MA
BIM Maroc |  | retailer | MA
Aswak Assalam |  | retailer | MA
Kitea |  | retailer | MA
Monoprix Tunisie | Société nouvelle maison de la ville de Tunis | retailer | TN
Magasin général | Société Magasin Général | retailer | TN | Magasin général: common noun
Ulysse Hyper Distribution |  | retailer | TN
Numidis |  | retailer | DZ
Ardis |  | retailer | DZ
Prosuma |  | retailer | CI
Mahima |  | retailer | CM
Groupe Bernard Hayot | GBH | company | FR
Vindémia | Vindemia Distribution | retailer | FR
Groupe Parfait |  | company | FR
Shoprite |  | retailer | ZA
Pick n Pay | Pick'n Pay; Pick 'n Pay | retailer | ZA
Massmart |  | retailer | ZA
Mr Price |  | retailer | ZA
Edcon |  | retailer | ZA
Steinhoff | Steinhoff International | retailer | ZA
Pepkor |  | retailer | ZA
Nakumatt |  | retailer | KE
Majid Al Futtaim | MAF | company | AE | MAF: day-to-day acronym
Lulu Hypermarket | Lulu Group | retailer | AE
Alshaya | M.H. Alshaya | retailer | KW
Panda Retail | Panda | retailer | SA | Panda: an animal
Reliance Retail |  | retailer | IN
Future Retail | Future Group; Big Bazaar | retailer | IN
DMart | Avenue Supermarts | retailer | IN
Aeon | Groupe Aeon | retailer | JP | Aeon: an English word
Seven & I | Seven & I Holdings; Seven and I | retailer | JP
Ito-Yokado |  | retailer | JP
Lawson | Lawson Inc | retailer | JP | Lawson: surname
FamilyMart |  | retailer | JP
Daiei |  | retailer | JP
Daiso |  | retailer | JP
Don Quijote | Pan Pacific International | retailer | JP
E-Mart | Emart | retailer | KR
Homeplus |  | retailer | KR
Sun Art Retail | Sun Art; RT-Mart | retailer | CN
Lianhua |  | retailer | CN
China Resources Vanguard | China Resources Enterprise | retailer | HK
Wumart | Wumei | retailer | CN
Dairy Farm | DFI Retail | retailer | HK | Dairy Farm: English words
Central Group | Central Retail | retailer | TH
Wesfarmers |  | retailer | AU
Coles | Coles Group | retailer | AU | Coles: surname
Carrefour Chine | Carrefour China | retailer | CN
Harvey Norman |  | retailer | AU
# Franchises and other French names
# Further ones of the daily press
Snipes |  | company | DE
Orcanta |  | company | FR
REI Co-op | REI | company | US | REI: acronym
`;
