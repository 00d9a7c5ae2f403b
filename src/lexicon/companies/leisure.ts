/**
 * Leisure: hotels, tour operators, holiday villages, parks, gambling, gyms, cruises, sports equipment, toys, sport and
 * event business. One company a line: name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const leisure = `
# Hotels
Accor | AccorHotels; Groupe Accor; Accor Hotels; Groupe AccorHotels | company | FR
AccorInvest |  | company | FR
Novotel |  | company | FR
Ibis | Ibis Budget; Ibis Styles | company | FR | Ibis: a bird
Mercure |  | company | FR | Mercure: a metal, a planet, a god
Sofitel |  | company | FR
Pullman Hotels | Pullman | company | FR | Pullman: a railway carriage
Hotel F1 | HotelF1; Formule 1 Hôtels | company | FR
Etap Hotel | Étap'Hôtel | company | FR
Suitehotel | Suite Novotel | company | FR
Motel 6 |  | company | US
Adagio | Aparthotels Adagio; Adagio City Aparthotel | company | FR | Adagio: a musical tempo
Mama Shelter |  | company | FR
Fairmont | Fairmont Hotels; Fairmont Raffles | company | CA
FRHI | FRHI Hotels & Resorts | company | CA
Raffles Hotels |  | company | SG
Swissôtel |  | company | CH
Ennismore |  | company | GB
Onefinestay |  | service | GB
Orient Express | Orient-Express Hotels | company | FR | Orient Express: a train
25hours | 25hours Hotels | company | DE
Groupe Lucien Barrière | Lucien Barrière; Groupe Barrière; Barrière; Casinos Barrière; Hôtels Barrière | company | FR | Lucien Barrière: the founder's name; Barrière: common noun
Louvre Hotels | Groupe du Louvre; Louvre Hotels Group; Société du Louvre | company | FR
Concorde Hotels | Concorde Hotels & Resorts | company | FR
Groupe Envergure |  | company | FR
Kyriad |  | company | FR
Campanile |  | company | FR | Campanile: common noun
Première Classe |  | company | FR | Première Classe: ordinary words
Golden Tulip |  | company | NL
Jin Jiang | Jin Jiang International; Jinjiang; Jinjiang International | company | CN
Huazhu | China Lodging Group | company | CN
B&B Hotels | B & B Hôtels; Groupe B&B Hôtels | company | FR
Best Western | Best Western France | company | US
Choice Hotels |  | company | US
Hilton | Hilton Worldwide; Hilton Hotels; Hilton International | company | US | Hilton: surname
Marriott | Marriott International | company | US
Starwood | Starwood Hotels; Starwood Hotels & Resorts | company | US
Starwood Capital |  | fund | US
Sheraton |  | company | US
Westin |  | company | US
Ritz-Carlton |  | company | US
St. Regis | St Regis; Saint Regis | company | US
Host Hotels | Host Hotels & Resorts | company | US
Hyatt | Hyatt Hotels | company | US
Loews Hotels |  | company | US
InterContinental Hotels Group | IHG; InterContinental; InterContinental Hotels; IHG Hotels & Resorts | company | GB | InterContinental: adjective
Holiday Inn |  | company | GB
Crowne Plaza |  | company | GB
Whitbread |  | company | GB
Premier Inn |  | company | GB
Travelodge |  | company | GB
Radisson | Radisson Hotel Group; Radisson Blu | company | BE
Rezidor | Carlson Rezidor; Rezidor Hotel Group | company | BE
Four Seasons | Four Seasons Hotels | company | CA
Mandarin Oriental |  | company | HK
Shangri-La Hotels | Shangri-La; Shangri La | company | HK | Shangri-La: a fabled place; Shangri La: a fabled place
Peninsula Hotels | Hongkong and Shanghai Hotels; Peninsula | company | HK | Peninsula: English word, a ship
Dorchester Collection |  | company | GB
Aman Resorts | Aman | company | CH | Aman: a first name
Belmond |  | company | GB
Oetker Collection |  | company | DE
Relais & Châteaux | Relais et Châteaux | company | FR
Leading Hotels of the World | The Leading Hotels of the World | company | US
Rosewood Hotels |  | company | HK
Kempinski |  | company | CH
Meliá | Sol Meliá; Meliá Hotels; Meliá Hotels International | company | ES
NH Hotels | NH Hotel Group; NH Hoteles | company | ES
Riu Hotels | Riu | company | ES | Riu: short word, a Catalan river
Barceló | Groupe Barceló; Barceló Hotels | company | ES | Barceló: surname
Iberostar |  | company | ES
Minor International | Minor Hotels | company | TH
Anantara |  | company | TH
Banyan Tree |  | company | SG
Six Senses |  | company | TH
Dusit | Dusit International | company | TH
Taj Hotels | Indian Hotels Company | company | IN
Oberoi | Oberoi Hotels | company | IN | Oberoi: surname
Oyo | Oyo Rooms; Oyo Hotels | company | IN
Jumeirah |  | company | AE | Jumeirah: a district of Dubai
Rotana Hotels |  | company | AE
Katara Hospitality |  | company | QA
Constellation Hotels |  | company | QA
Wyndham | Wyndham Worldwide; Wyndham Hotels; Wyndham Hotels & Resorts | company | US
La Quinta | La Quinta Inns | company | US | La Quinta: a town in California
Scandic | Scandic Hotels | company | SE
Motel One |  | company | DE
Meininger | Meininger Hotels | company | DE
Steigenberger |  | company | DE
CitizenM |  | company | NL
Van der Valk |  | company | NL | Van der Valk: surname
Citadines |  | company | SG
Ascott | The Ascott Limited | company | SG
Appart'City | Appart City | company | FR
Brit Hotel |  | company | FR
Balladins |  | company | FR
Inter-Hotel | SEH; Groupe SEH | company | FR
Logis de France | Logis Hôtels | company | FR
Groupe Maranatha | Maranatha | company | FR | Maranatha: a Christian word
Esprit de France |  | company | FR
Okko Hotels |  | company | FR
MOB Hotel |  | company | FR
Generator Hostels |  | company | GB
Honotel |  | company | FR
Maisons Pariente |  | company | FR
Les Hôtels d'en haut |  | company | FR
Maisons et Hôtels Sibuet | Maisons & Hôtels Sibuet | company | FR
Beaumier |  | company | FR
Experimental Group |  | company | FR
Evok | Evok Hôtels | company | FR
Réside Études | Groupe Réside Études | company | FR
Park & Suites |  | company | FR
Constance Hotels |  | company | MU
Beachcomber | New Mauritius Hotels; Beachcomber Hotels | company | MU
Club Lookéa | Lookéa | company | FR
Azalaï | Azalaï Hôtels | company | ML | Azalaï: a salt caravan
Mangalis |  | company | SN
Onomo | Onomo Hotels | company | MA
Risma |  | company | MA
Vatel |  | company | FR | Vatel: a cook of Louis XIV
Marriott Vacations | Marriott Vacations Worldwide | company | US
Hilton Grand Vacations |  | company | US
Playa Hotels |  | company | US
Sandals | Sandals Resorts | company | JM | Sandals: English word
Sun International |  | company | ZA
Kerzner International | Kerzner | company | AE
Thalazur | Groupe Thalazur | company | FR
Chaîne thermale du Soleil |  | company | FR
Valvital |  | company | FR
Eurothermes |  | company | FR
# Holiday villages, camp sites, residences, mountain
Club Med | Club Méditerranée | company | FR
Pierre & Vacances | Pierre et Vacances; Groupe Pierre & Vacances; Pierre & Vacances-Center Parcs; Groupe Pierre et Vacances; Pierre et Vacances-Center Parcs | company | FR
Center Parcs | Center Parcs Europe; Centerparcs | company | FR
Maeva | Maeva.com | company | FR | Maeva: a first name
Sunparks |  | company | BE
Villages Nature | Villages Nature Paris | company | FR
Landal | Landal GreenParks; Roompot | company | NL
Belambra | Belambra Clubs; VVF Vacances | company | FR
VVF | VVF Villages; VVF Ingénierie | company | FR
VTF |  | company | FR
Odalys | Groupe Odalys; Odalys Vacances | company | FR | Odalys: a first name
Lagrange Vacances |  | company | FR
MMV | Mer Montagne Vacances | company | FR
CGH Résidences | CGH | company | FR
Nemea |  | company | FR | Nemea: a Greek place, a video game
Goélia |  | company | FR
Madame Vacances |  | company | FR
Homair | Homair Vacances | company | FR
European Camping Group | ECG; Eurocamp | company | FR | ECG: an electrocardiogram
Yelloh! Village | Yelloh Village | company | FR
Siblu |  | company | GB
Campéole |  | company | FR
Huttopia |  | company | FR
Sandaya |  | company | FR
Capfun |  | company | FR
Vacansoleil |  | company | NL
Tohapi |  | company | FR
Vacalians |  | company | FR
Campings.com |  | service | FR
Flower Campings |  | company | FR
Compagnie des Alpes |  | company | FR
Labellemontagne | Groupe Labellemontagne | company | FR
Savoie Stations Participation |  | company | FR
Société des Trois-Vallées | S3V | company | FR
Vail Resorts |  | company | US
Alterra Mountain |  | company | US
Intrawest |  | company | CA
SkiStar |  | company | SE
Travelfactory | Travel Factory | company | FR
Sunweb |  | company | NL
# Tour operators, travel agencies, gift boxes
TUI | TUI France; Groupe TUI; TUI AG; TUI Travel; TUI Group | company | DE
Thomas Cook | Thomas Cook France; Groupe Thomas Cook; Thomas Cook Group | company | GB
Nouvelles Frontières |  | company | FR | Nouvelles Frontières: ordinary words
Marmara Voyages | Marmara; Étapes nouvelles | company | FR | Marmara: a Turkish sea
Look Voyages |  | company | FR
Jet Tours |  | company | FR
Fram | Voyages Fram; Groupe Fram | company | FR
Plein Vent | Voyages Plein Vent | company | FR | Plein Vent: ordinary words
Karavel | Karavel-Fram; Karavel/Fram | company | FR
Promovacances | Promovacances.com | service | FR
FTI | FTI Group; FTI Voyages; FTI Touristik | company | DE
Kuoni | Kuoni France; Groupe Kuoni | company | CH
Hotelplan |  | company | CH
Donatello |  | company | FR | Donatello: an Italian sculptor
Voyageurs du Monde |  | company | FR | Voyageurs du Monde: ordinary words
Terres d'Aventure | Terre d'Aventure; Terdav | company | FR
Comptoir des voyages |  | company | FR
Allibert Trekking |  | company | FR
Nomade Aventure |  | company | FR
Chamina Voyages |  | company | FR
Clio Voyages |  | company | FR
Asia Voyages |  | company | FR
Maison de la Chine |  | company | FR
Transat France | Vacances Transat | company | FR
Transat A.T. | Transat AT | company | CA
Ollandini | Groupe Ollandini | company | FR | Ollandini: surname
Salaün Holidays | Salaün; Groupe Salaün | company | FR | Salaün: surname
Top of Travel |  | company | FR
Mondial Tourisme |  | company | FR
NG Travel | Boomerang Voyages; Kappa Club | company | FR
Ôvoyages | Ovoyages.com | company | FR
Héliades |  | company | FR
Marsans | Viajes Marsans; Marsans France | company | ES
Globalia |  | company | ES
Viajes El Corte Inglés |  | company | ES
Carlson Wagonlit Travel | CWT; Carlson Wagonlit | company | US
Amex GBT | American Express Global Business Travel; Global Business Travel | company | US
Egencia |  | company | US
BCD Travel |  | company | NL
FCM Travel |  | company | AU
Flight Centre |  | company | AU
Selectour | Selectour Afat; Selectour Voyages | company | FR
Afat Voyages | Afat | company | FR | Afat: also an acronym
Havas Voyages |  | company | FR
Leclerc Voyages | E.Leclerc Voyages | company | FR
Carrefour Voyages |  | company | FR
Auchan Voyages |  | company | FR
Protravel |  | company | FR
Marietton | Marietton Développement | company | FR
Prêt-à-Partir | Prêt à Partir | company | FR | Prêt-à-Partir: ordinary words; Prêt à Partir: ordinary words
Verdié Voyages | Verdié | company | FR | Verdié: surname
Verney Voyages |  | company | FR
Manor Voyages |  | company | FR
TourCom |  | company | FR
lastminute.com | Lastminute; Lastminute Group; Bravofly Rumbo; Bravofly | service | NL
Opodo |  | service | GB
EDreams | eDreams Odigeo; Odigeo | service | ES
Go Voyages | Govoyages | service | FR
Voyage Privé | Voyage-Privé; voyageprive.com | service | FR | Voyage Privé: ordinary words
VeryChic |  | service | FR
voyages-sncf.com | Voyages SNCF; Oui.sncf | service | FR
Easyvoyage | Easyvoyage.com | service | FR
Liligo | Liligo.com | service | FR
Kayak | Kayak.com | service | US | Kayak: common noun
Evaneos |  | service | FR
Weekendesk |  | service | FR
MisterFly |  | service | FR
Directours |  | company | FR
Vivacances |  | service | FR
Anyway.com |  | service | FR
Travelgenio |  | service | ES
Logitravel |  | service | ES
Secret Escapes |  | service | GB
Wonderbox |  | company | FR
Smartbox | Smart Box; Smart & Co; Smart&Co | company | IE
Dakotabox |  | company | FR
Abritel | Abritel-HomeAway | service | FR
HomeAway |  | service | US
Vrbo |  | service | US
HomeExchange | GuesttoGuest | service | FR
Hostelworld |  | service | IE
Hotels.com |  | service | US
Expedia | Expedia Group; Expedia Inc | service | US
Booking.com | Booking | service | NL
Booking Holdings | Priceline; Priceline.com; Priceline Group | company | US
TripAdvisor | Trip Advisor | service | US
Ctrip | Trip.com | service | CN
Orbitz |  | service | US
Travelocity |  | service | US
Sabre Corporation | Sabre | company | US | Sabre: common noun
Travelport |  | company | GB
EF Education First | EF; Education First; EF Éducation | company | CH | EF: two letters; Education First: English words
National Tours |  | company | FR
Paris City Vision | PARISCityVISION; Cityrama | company | FR
Big Bus | Big Bus Tours | company | GB
L'Open Tour | Open Tour | company | FR
# Parks, sights, shows
Disneyland Paris | Euro Disney; Eurodisney; Euro Disney SCA; Disneyland Resort Paris | company | FR
Parc Astérix |  | company | FR
Futuroscope | Parc du Futuroscope | company | FR
Puy du Fou | Le Puy du Fou | company | FR
Grévin | Musée Grévin; Grévin & Cie; Grévin et Cie | company | FR
Walibi | Walibi Rhône-Alpes; Walibi Belgium | company | BE
Bellewaerde |  | company | BE
Plopsaland | Plopsa | company | BE
Europa-Park | Europa Park | company | DE
Phantasialand |  | company | DE
Efteling |  | company | NL
PortAventura | Port Aventura | company | ES
Nigloland |  | company | FR
La Mer de sable |  | company | FR | La Mer de sable: ordinary words
France Miniature |  | company | FR
Marineland | Marineland d'Antibes | company | FR
Walygator |  | company | FR
Dennlys Parc |  | company | FR
La Récré des 3 Curés |  | company | FR
Le Pal |  | company | FR | Le Pal: ordinary words
Vulcania |  | company | FR
Terra Botanica |  | company | FR
Aqualand |  | company | FR
Aquaboulevard | Forest Hill | company | FR
Aspro Parks | Aspro Ocio | company | ES
Looping Group |  | company | FR
ZooParc de Beauval | Zoo de Beauval; Zooparc Beauval | company | FR
Zoo de Thoiry | Parc de Thoiry; Thoiry Safari | company | FR
Planète sauvage |  | company | FR | Planète sauvage: ordinary words
Bioparc de Doué-la-Fontaine |  | company | FR
Touroparc |  | company | FR
Pairi Daiza |  | company | BE
Loro Parque |  | company | ES
SeaWorld | SeaWorld Entertainment; United Parks & Resorts; Sea World | company | US
Six Flags |  | company | US
Cedar Fair |  | company | US
Knott's Berry Farm |  | company | US
Universal Orlando | Universal Parks & Resorts; Universal Destinations & Experiences | company | US
Parques Reunidos |  | company | ES
Merlin Entertainments | Merlin | company | GB | Merlin: the wizard, a first name
Madame Tussauds | Tussauds | company | GB
Legoland |  | company | DK
Alton Towers |  | company | GB
Tivoli |  | company | DK | Tivoli: a town near Rome
Liseberg |  | company | SE
Oriental Land | The Oriental Land Company | company | JP
Shanghai Disney Resort | Shanghai Disneyland | company | CN
Wanda Sports |  | company | CN
Culturespaces |  | company | FR
Kléber Rossillon |  | company | FR | Kléber Rossillon: the founder's name
Koezio |  | company | FR
Cirque du Soleil |  | company | CA
Cirque Pinder | Pinder | company | FR | Pinder: surname
Cirque Bouglione |  | company | FR
Cirque Medrano |  | company | FR
Cirque Arlette Gruss |  | company | FR
Ringling Bros | Ringling; Barnum & Bailey; Ringling Bros. and Barnum & Bailey; Barnum and Bailey | company | US
Feld Entertainment |  | company | US
Moulin-Rouge | Moulin Rouge | company | FR | Moulin Rouge: a film, ordinary words; Moulin-Rouge: a film
Lido de Paris | Lido | company | FR | Lido: a beach of Venice
Crazy Horse Saloon | Crazy Horse; Crazy Horse de Paris | company | FR | Crazy Horse: a Sioux chief
Folies Bergère | Folies-Bergère; Les Folies Bergère | company | FR
Paradis latin |  | company | FR
Théâtre Mogador |  | company | FR
Paris Society |  | company | FR
Consortium Stade de France |  | company | FR
Paris Entertainment Company | SAE POPB | company | FR
Bateaux-Mouches | Compagnie des Bateaux-Mouches | company | FR | Bateaux-Mouches: common noun
Bateaux parisiens |  | company | FR
Vedettes du Pont-Neuf |  | company | FR
SETE | Société d'exploitation de la tour Eiffel | company | FR | SETE: a town, folds to Sète
# Gambling
Française des Jeux | La Française des Jeux; FDJ; FDJ United; Groupe FDJ | company | FR
PMU | Pari mutuel urbain; Pari mutuel | company | FR
Genybet |  | service | FR
ZEturf | Zeturf Group; ZEbet | company | FR
LeTurf | Leturf.fr | service | FR
Winamax |  | company | FR
Betclic | Betclic Everest; Betclic Everest Group; Bet Clic | company | FR
Mangas Gaming | Mangas Capital | company | FR
Expekt |  | service | MT
Everest Poker |  | service | MT
Unibet |  | service | MT
Kindred | Kindred Group | company | MT | Kindred: English word
PokerStars | Poker Stars | service | IM
Full Tilt Poker | Full Tilt | service | IE
PartyPoker | PartyGaming; Party Poker | service | GI
Bwin | bwin.party; Bwin Party; Bwin Interactive Entertainment | company | AT
EurosportBet | Eurosport Bet; SPS Betting | service | FR
France Pari |  | service | FR
Sajoo |  | service | FR
Chilipoker | Chili Poker; Chiligaming | service | FR
Barrière Poker |  | service | FR
NetBet |  | service | MT
Joa | Groupe Joa; Joagroupe; Moliflor; Moliflor Loisirs | company | FR | Joa: a first name
Partouche | Groupe Partouche | company | FR | Partouche: surname
Tranchant | Groupe Tranchant | company | FR | Tranchant: adjective, surname
Émeraude Group Casinos | Groupe Émeraude | company | FR
Groupe Cogit | Cogit | company | FR | Cogit: surname
Stelsia |  | company | FR
Vikings Casinos |  | company | FR
Société française de casinos |  | company | FR
Européenne de casinos | Compagnie européenne de casinos | company | FR
Société des bains de mer | SBM; Monte-Carlo SBM; Monte-Carlo Société des bains de mer; Société des bains de mer de Monaco | company | MC
William Hill |  | company | GB | William Hill: the founder's name
Ladbrokes | Ladbrokes Coral; Ladbroke; Gala Coral | company | GB
Entain | GVC; GVC Holdings | company | IM
Flutter | Flutter Entertainment; Paddy Power Betfair | company | IE | Flutter: English word
Paddy Power |  | company | IE
Betfair |  | service | GB
Bet365 | Bet 365 | company | GB
888 Holdings | 888.com; Evoke plc | company | GI
Rank Group |  | company | GB
Betway |  | company | MT
Betsson |  | company | SE
LeoVegas |  | company | SE
Tipico |  | company | MT
Ongame |  | company | SE
Playtech |  | company | IM
Evolution Gaming | Evolution AB | company | SE
Net Entertainment | NetEnt | company | SE
Sportradar |  | company | CH
Loterie nationale belge |  | company | BE
Loterie Romande | LoRo | company | CH
Swisslos |  | company | CH
Loto-Québec |  | public | CA
Svenska Spel |  | public | SE
Lottomatica | Lottomatica Group | company | IT
Sisal |  | company | IT | Sisal: a fibre
Snai | Snaitech | company | IT
OPAP |  | company | GR
Intralot |  | company | GR
GTECH |  | company | US
IGT | International Game Technology | company | US
Scientific Games | Light & Wonder | company | US
Camelot Group |  | company | GB
Allwyn | Sazka; Sazka Group | company | CZ
DraftKings |  | company | US
FanDuel |  | company | US
Sportingbet |  | company | GB
Las Vegas Sands | Sands China | company | US
Wynn Resorts | Wynn Las Vegas; Wynn Macau | company | US
MGM Resorts | MGM Resorts International; MGM Mirage; MGM China | company | US
Caesars Entertainment | Caesars; Harrah's; Harrah's Entertainment | company | US
Trump Entertainment Resorts | Trump Hotels & Casino Resorts | company | US
Penn Entertainment | Penn National Gaming | company | US
Boyd Gaming |  | company | US
Galaxy Entertainment | Galaxy Macau | company | HK
SJM Holdings | Sociedade de Jogos de Macau | company | HK
Melco | Melco Resorts; Melco Crown; Melco Crown Entertainment | company | HK
Suncity | Suncity Group | company | HK
Crown Resorts |  | company | AU
Star Entertainment | Star Entertainment Group | company | AU
Aristocrat Leisure |  | company | AU
Tabcorp |  | company | AU
Genting | Genting Group; Groupe Genting | company | MY
Novomatic |  | company | AT
Casinos Austria |  | company | AT
1xBet |  | service | CY
Parimatch |  | service | CY
Premier Bet |  | service | MT
Lonase |  | public | SN
Lonaci |  | public | CI
Sorare |  | company | FR
MPG Mon Petit Gazon | Mon petit gazon; MonPetitGazon | service | FR
# Gyms and places to play
Basic-Fit | Basic Fit | company | NL
L'Orange bleue | Orange bleue | company | FR | L'Orange bleue: ordinary words; Orange bleue: ordinary words
Fitness Park |  | company | FR
Keepcool | Keep Cool | company | FR | Keep Cool: English words
Neoness |  | company | FR
Club Med Gym | CMG Sports Club | company | FR
Magic Form |  | company | FR
Vita Liberté |  | company | FR
L'Appart Fitness |  | company | FR
HealthCity | Health City | company | NL
Curves |  | company | US | Curves: English word
Planet Fitness |  | company | US
Equinox Fitness |  | company | US
SoulCycle |  | company | US
Virgin Active |  | company | GB
McFit | RSG Group | company | DE
Episod |  | company | FR
Dynamo Cycling |  | company | FR
ClassPass |  | service | US
Gymlib |  | service | FR
Peloton | Peloton Interactive | company | US | Peloton: common noun
Technogym |  | company | IT
Life Fitness |  | company | US
Les Mills |  | company | NZ
UrbanSoccer | Urban Soccer | company | FR
Le Five | LeFive; Groupe Le Five | company | FR
Climb Up |  | company | FR
Arkose | Arkose & Co | company | FR | Arkose: a rock
Vertical'Art |  | company | FR
Blue Green | Bluegreen | company | FR | Blue Green: English words
Topgolf | Topgolf Callaway Brands | company | US
Récréa | Groupe Récréa; Équalia | company | FR
Vert Marine |  | company | FR
Dave & Buster's |  | company | US
AMF Bowling |  | company | US
# Cruises, boats, motor homes
Costa Croisières | Costa; Costa Crociere | company | IT | Costa: surname, a Spanish coast
MSC Croisières | MSC Cruises | company | CH
Carnival | Carnival Corporation; Carnival Cruise Line; Carnival Cruises; Carnival Corp; Carnival Cruise Lines | company | US | Carnival: English word
Royal Caribbean | RCCL; Royal Caribbean Cruises; Royal Caribbean International; Royal Caribbean Cruise Line; Royal Caribbean Group | company | US
Norwegian Cruise Line | NCL; Norwegian Cruise Line Holdings; Norwegian Cruise | company | US
Ponant | Compagnie du Ponant; Le Ponant | company | FR | Le Ponant: ordinary words, a ship; Ponant: common noun, the west
Croisières de France |  | company | FR
CroisiEurope |  | company | FR
Rivages du monde |  | company | FR | Rivages du monde: ordinary words
Cunard | Cunard Line | company | GB
P&O Cruises | P&O Croisières | company | GB
Princess Cruises |  | company | US
Holland America Line | Holland America | company | US
Celebrity Cruises |  | company | US
Star Clippers |  | company | MC
Star Cruises | Genting Hong Kong; Genting Cruise Lines | company | HK
Dream Cruises |  | company | HK
Hurtigruten |  | company | NO
Havila Voyages |  | company | NO
Viking Cruises | Viking River Cruises | company | CH
AIDA Cruises | Aida | company | DE | Aida: an opera, a first name
TUI Cruises |  | company | DE
Silversea | Silversea Cruises | company | MC
Seabourn |  | company | US
Oceania Cruises |  | company | US
Regent Seven Seas Cruises |  | company | US
Windstar Cruises |  | company | US
Explora Journeys |  | company | CH
Louis Cruises | Celestyal Cruises; Celestyal | company | CY
Pullmantur |  | company | ES
Plein Cap |  | company | FR | Plein Cap: ordinary words
Lindblad Expeditions |  | company | US
OneSpaWorld |  | company | BS
Le Boat | Crown Blue Line | company | GB
Locaboat | Locaboat Holidays | company | FR
Bénéteau | Groupe Bénéteau; Beneteau Group | company | FR | Bénéteau: surname
Jeanneau | Chantiers Jeanneau | company | FR | Jeanneau: surname
Fountaine Pajot |  | company | FR
Dufour Yachts | Chantiers Dufour | company | FR
Catana | Catana Group; Poncin Yachts | company | FR
Rodriguez Group |  | company | FR
Couach | Chantiers Couach | company | FR
Chantiers Amel |  | company | FR
CNB Yachts |  | company | FR
Outremer Catamarans | Grand Large Yachting | company | FR
Gunboat |  | company | FR | Gunboat: English word
Zodiac Nautic | Z Nautic; Zodiac Marine | company | FR
Brunswick Corporation |  | company | US
Ferretti | Ferretti Group | company | IT | Ferretti: surname
Azimut Benetti | Azimut-Benetti; Azimut Yachts | company | IT
Sunseeker |  | company | GB
HanseYachts | Hanse Yachts | company | DE
Bavaria Yachts |  | company | DE
Lürssen |  | company | DE
Princess Yachts |  | company | GB
Malibu Boats |  | company | US
MarineMax |  | company | US
Trigano |  | company | FR | Trigano: surname
Rapido | Groupe Rapido | company | FR | Rapido: adverb
Pilote Camping-cars | Groupe Pilote | company | FR
Hymer | Erwin Hymer Group | company | DE
Knaus Tabbert |  | company | DE
Thor Industries |  | company | US
Winnebago | Winnebago Industries | company | US
Polaris Industries |  | company | US
BRP | Bombardier Produits récréatifs; Bombardier Recreational Products | company | CA
# Sports equipment and sportswear
Adidas | Groupe Adidas; Adidas France; Adidas-Salomon | company | DE
Nike | Nike France; Nike Inc | company | US
Jordan Brand |  | company | US
Puma |  | company | DE | Puma: an animal
Reebok |  | company | US
Asics |  | company | JP
New Balance |  | company | US
Under Armour |  | company | US
Converse |  | company | US | Converse: a verb
Vans |  | company | US | Vans: common noun, horse boxes
VF Corporation | VF Corp | company | US
The North Face | North Face | company | US
Timberland |  | company | US
Columbia Sportswear |  | company | US
Patagonia |  | company | US | Patagonia: a region
Salomon | Salomon SAS | company | FR | Salomon: a king, a first name, a surname
Amer Sports |  | company | FI
Arc'teryx |  | company | CA
Wilson | Wilson Sporting Goods | company | US | Wilson: surname, a first name
Rossignol | Groupe Rossignol; Skis Rossignol | company | FR | Rossignol: a bird, surname
Dynastar | Skis Dynastar | company | FR
Atomic | Atomic Skis | company | AT | Atomic: English word
Head | Head NV | company | AT | Head: English word
Völkl |  | company | DE
Fischer |  | company | AT | Fischer: surname
Kästle |  | company | AT
Tecnica | Tecnica Group; Nordica | company | IT | Tecnica: Italian and Spanish word; Nordica: an airline
K2 | K2 Sports | company | US | K2: a mountain, two characters
Black Crows |  | company | FR | Black Crows: English words, a rock group
Black Diamond | Clarus Corporation | company | US | Black Diamond: English words
Lafuma | Groupe Lafuma | company | FR
Millet | Millet Mountain Group; Millet Mountain | company | FR | Millet: a cereal, surname
Eider |  | company | FR | Eider: a bird
Oxbow |  | company | FR
Calida |  | company | CH
Quiksilver | Quicksilver; Boardriders; Quiksilver Europe | company | US | Quicksilver: English word
Roxy |  | company | US | Roxy: a first name
DC Shoes |  | company | US
Billabong |  | company | AU
Rip Curl |  | company | AU
Volcom |  | company | US
Burton Snowboards |  | company | US
Oakley |  | company | US
Bollé | Bolle Brands | company | FR | Bollé: surname
Cébé |  | company | FR
Julbo |  | company | FR
Vuarnet |  | company | FR | Vuarnet: surname
Babolat |  | company | FR
Tecnifibre |  | company | FR
Yonex |  | company | JP
Mizuno |  | company | JP | Mizuno: surname
Descente |  | company | JP | Descente: common noun
Le Coq Sportif | Airesis | company | FR
Umbro |  | company | GB
Kappa | BasicNet; Robe di Kappa | company | IT | Kappa: a Greek letter
Lotto Sport Italia | Lotto Sport | company | IT
Diadora |  | company | IT
Fila |  | company | KR | Fila: Latin and Spanish word, a verb
Ellesse |  | company | IT
Errea | Errea Sport | company | IT
Macron Sports |  | company | IT
Hummel |  | company | DK | Hummel: surname
Joma |  | company | ES
Uhlsport |  | company | DE
Erima |  | company | DE
Callaway | Callaway Golf | company | US | Callaway: surname
TaylorMade | TaylorMade Golf; TaylorMade-Adidas | company | US
Acushnet | Titleist | company | US
Petzl |  | company | FR
Simond |  | company | FR | Simond: surname
Béal Cordes |  | company | FR
Mammut |  | company | CH
Jack Wolfskin |  | company | DE
Marmot |  | company | US | Marmot: English word
Salewa | Oberalp | company | IT
La Sportiva |  | company | IT
Dynafit |  | company | IT
Scarpa |  | company | IT | Scarpa: surname
Fusalp |  | company | FR
Helly Hansen |  | company | NO
Odlo |  | company | CH
Icebreaker |  | company | NZ | Icebreaker: English word
Haglöfs |  | company | SE
Fjällräven | Fenix Outdoor | company | SE
Guy Cotten |  | company | FR | Guy Cotten: the founder's name
Musto |  | company | GB
Speedo |  | company | GB
Suunto |  | company | FI
Polar Electro |  | company | FI
Hoka | Hoka One One | company | US
Deckers | Deckers Brands; Deckers Outdoor | company | US
On Running | On Holding | company | CH
Saucony |  | company | US
Brooks | Brooks Running | company | US | Brooks: surname
Skechers |  | company | US
Crocs |  | company | US | Crocs: common noun
Li-Ning | Li Ning | company | CN | Li Ning: the founder's name
Anta | Anta Sports | company | CN
Peak Sport |  | company | CN
Gymshark |  | company | GB
Fabletics |  | company | US
Castore |  | company | GB
Canterbury of New Zealand |  | company | NZ
Gilbert Rugby |  | company | GB
Fanatics |  | company | US | Fanatics: English word
Everlast |  | company | US
Venum |  | company | FR
Cornilleau |  | company | FR | Cornilleau: surname
Bic Sport |  | company | FR
Tahe Outdoors |  | company | EE
F-One |  | company | FR
Raidlight |  | company | FR
Wolverine World Wide |  | company | US
Kontoor Brands |  | company | US
Fox Factory |  | company | US
Beretta |  | company | IT | Beretta: a pistol, surname
Browning Viana |  | company | BE
Verney-Carron | Verney Carron | company | FR
FN Herstal | Groupe Herstal | company | BE
# Toys and games
Lego | Groupe Lego; Lego Group | company | DK
Mattel | Mattel France | company | US
Hasbro | Hasbro France | company | US
Fisher-Price | Fisher Price | company | US
Playmobil | Geobra Brandstätter; Horst Brandstätter Group | company | DE
Bandai | Bandai Namco; Namco Bandai; Bandai France | company | JP
Takara Tomy | Tomy | company | JP
Ravensburger |  | company | DE
Asmodee |  | company | FR
Smoby | Smoby Toys; Smoby-Majorette | company | FR
Majorette |  | company | FR | Majorette: common noun
Simba-Dickie | Simba Dickie; Simba Dickie Group; Simba Toys | company | DE
Berchet | Groupe Berchet | company | FR | Berchet: surname
Vulli |  | company | FR
Meccano |  | company | FR
Spin Master |  | company | CA
VTech | Vtech Electronics | company | HK
LeapFrog |  | company | US
Clementoni |  | company | IT
Goliath France |  | company | FR
Jakks Pacific |  | company | US
MGA Entertainment | MGA | company | US | MGA: a sports car
Funko |  | company | US
Build-A-Bear | Build-A-Bear Workshop | company | US
Lansay |  | company | FR
Splash Toys |  | company | FR
Giochi Preziosi |  | company | IT
Moulin Roty |  | company | FR
Djeco |  | company | FR
Janod | Juratoys | company | FR
Corolle |  | company | FR | Corolle: common noun
Petitcollin |  | company | FR
Bioviva |  | company | FR
Dujardin Jeux | Jeux Dujardin; TF1 Games | company | FR
Lexibook |  | company | FR
Jouef |  | company | FR
Hornby |  | company | GB | Hornby: surname
Märklin |  | company | DE
Norev |  | company | FR
Solido |  | company | FR | Solido: Italian and Spanish word
Heller Joustra | Heller | company | FR | Heller: surname
Steiff |  | company | DE
Games Workshop |  | company | GB
Wizards of the Coast |  | company | US
Cartamundi | France Cartes | company | BE
Hape |  | company | DE
Melissa & Doug |  | company | US
Vilac |  | company | FR
Ecoiffier |  | company | FR
Kapla |  | company | FR
Ankama |  | company | FR
Matagot |  | company | FR
Days of Wonder |  | company | US
Mega Bloks | Mega Brands | company | CA
Pop Mart |  | company | CN
Topps |  | company | US
# Sport business, events, trade fairs
ASO | Amaury Sport Organisation | company | FR
Groupe Amaury | Amaury; Éditions Philippe Amaury; Éditions P. Amaury; Amaury Médias | company | FR | Amaury: a first name, surname
IMG Sport | IMG; International Management Group | company | US | IMG: medical abortion in French
Endeavor | WME-IMG; William Morris Endeavor; WME | company | US | Endeavor: English word
Creative Artists Agency | CAA; Creative Artist Agency | company | US | CAA: day-to-day acronym, an appeal court
United Talent Agency | UTA | company | US | UTA: an airline
Artmedia |  | company | FR
TKO Group | TKO Group Holdings | company | US
Ultimate Fighting Championship | UFC | company | US | UFC: a consumers' association
WWE | World Wrestling Entertainment | company | US
Infront | Infront Sports; Infront Sports & Media | company | CH
Sportfive | Lagardère Sports; Lagardère Unlimited; Lagardère Sports and Entertainment | company | FR
Kentaro |  | company | CH | Kentaro: a first name
Traffic Sports |  | company | BR
ISL | International Sport and Leisure | company | CH | ISL: day-to-day acronym
MP & Silva | MP&Silva | company | GB
Keneo |  | company | FR
Formula One Group | Formula One Management; FOM; Formula One Administration; Formula One World Championship | company | GB
Dorna | Dorna Sports | company | ES
World Triathlon Corporation | Ironman Group; The Ironman Group | company | US
Unipublic |  | company | ES
RCS Sport |  | company | IT
Flanders Classics |  | company | BE
OC Sport | OC Sport Pen Duick; Pen Duick | company | FR | Pen Duick: a family of boats
Kosmos | Kosmos Tennis; Kosmos Holding | company | ES | Kosmos: an oil company, a satellite, a Berlin cinema
City Football Group |  | company | GB
Fenway Sports Group | New England Sports Ventures | company | US
Kroenke Sports | Kroenke Sports & Entertainment | company | US
Madison Square Garden Company | Madison Square Garden Sports; MSG Entertainment; MSG Sports | company | US
OL Groupe | Eagle Football Group; Eagle Football Holdings; Eagle Football | company | FR
Qatar Sports Investments | QSI | fund | QA
LFP Media |  | company | FR
Relevent Sports |  | company | US
GL Events |  | company | FR
Viparis |  | company | FR
Comexposium | Comexpo | company | FR
Reed Expositions | Reed Exhibitions; Reed Expositions France; RX France | company | GB
Reed Midem |  | company | FR
Messe Frankfurt |  | company | DE
Messe Düsseldorf |  | company | DE
Koelnmesse |  | company | DE
Deutsche Messe |  | company | DE
MCH Group | MCH Basel; Messe Basel | company | CH
Fiera Milano |  | company | IT
Public Système Hopscotch | Hopscotch; Hopscotch Groupe; Le Public Système | company | FR | Hopscotch: English word
Auditoire |  | company | FR | Auditoire: common noun
Richard Attias & Associates | Publicis Events Worldwide | company | FR
Ubi Bene |  | company | FR | Ubi Bene: Latin words
On Location | On Location Experiences | company | US | On Location: English words
ESL | ESL Gaming; Electronic Sports League | company | DE
Faceit |  | company | GB
Millenium |  | company | FR | Millenium: a common misspelling of millénium
Oxent | Toornament | company | FR
Superstruct | Superstruct Entertainment | company | GB
# Further ones of the daily press
Exotismes |  | company | FR
Printworks |  | company | GB
Punchdrunk |  | company | GB
`;
