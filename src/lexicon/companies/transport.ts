/**
 * Airlines, aircraft and space industry, airports, railways, buses, shipping, ports, logistics, parcels, motorways,
 * shared vehicles. One company a line: name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const transport = `
# French airlines
Air France-KLM | Air-France-KLM; Air France KLM; Groupe Air France-KLM; Air France/KLM | airline | FR
Air France | Air-France; Air France Hop; Groupe Air France | airline | FR
KLM | KLM Royal Dutch; KLM Cityhopper; Royal Dutch Airlines | airline | NL
Joon |  | airline | FR | Joon: first name
HOP! Air France | Hop!; HOP | airline | FR | HOP: an interjection; Hop!: an interjection
Transavia | Transavia France | airline | FR
Régional Compagnie | Régional Airlines | airline | FR
Brit Air |  | airline | FR
Airlinair |  | airline | FR
CityJet |  | airline | IE
Air Inter |  | airline | FR
Air Littoral |  | airline | FR
AOM | AOM-Air Liberté; AOM-Air Lib; Air Outre-mer | airline | FR | AOM: acronym
Air Lib | Air Liberté | airline | FR
Air Caraïbes |  | airline | FR
Groupe Dubreuil | Dubreuil Aéro | company | FR
French Bee | Frenchblue; French Blue | airline | FR
Corsair | Corsairfly; Corsair International | airline | FR
Aigle Azur | Aigle-Azur | airline | FR
XL Airways | XL Airways France; Star Airlines | airline | FR
La Compagnie |  | airline | FR | La Compagnie: ordinary words
Dreamjet |  | airline | FR
OpenSkies | Open Skies; L'Avion | airline | FR | Open Skies: English words; L'Avion: a noun
Air Austral |  | airline | FR
Air Corsica | Corse Méditerranée; CCM Airlines; Compagnie Corse Méditerranée | airline | FR
Air Tahiti Nui |  | airline | PF
Air Tahiti |  | airline | PF
Air Calédonie | Aircal | airline | NC
Air Calédonie International |  | airline | NC
Aircalin |  | airline | NC
Air Antilles | Air Antilles Express | airline | FR
Air Guyane | Compagnie aérienne interrégionale express | airline | FR
Ewa Air |  | airline | YT
Twin Jet | Twinjet | airline | FR
Chalair | Chalair Aviation | airline | FR
Air Méditerranée |  | airline | FR
Blue Line Aviation | Blue Line Airlines | airline | FR
ASL Airlines | ASL Airlines France | airline | FR
L'Aéropostale |  | airline | FR | L'Aéropostale: a company of the thirties, a noun
Eagle Aviation |  | airline | FR
Euralair |  | airline | FR
Flash Airlines |  | airline | EG
Finist'air |  | airline | FR
Heli-Union |  | airline | FR
Héli Air Monaco |  | airline | MC
Saint Barth Commuter | St Barth Commuter | airline | FR
Volotea |  | airline | ES
Vueling | Vueling Airlines | airline | ES
Atlantic Air Lift | Amelia International | airline | FR
Regourd Aviation |  | airline | FR
Jetfly |  | company | LU
NetJets |  | company | US
Dassault Falcon Service |  | company | FR
Openfly | Wingly | company | FR
# European airlines
Ryanair | Ryanair Holdings | airline | IE
Laudamotion | Lauda; Lauda Air | airline | AT | Lauda: surname
easyJet | Easy Jet; EasyJet Airlines; Easyjet Suisse; easyJet Europe | airline | GB
EasyGroup | EasyHotel | company | GB
British Airways | British-Airways | airline | GB
International Airlines Group | IAG Airlines; International Consolidated Airlines; IAG | airline | GB | IAG: acronym
British Midland | Bmi British Midland; bmi | airline | GB | bmi: acronym, a music publisher
Flybe |  | airline | GB
Virgin Atlantic | Virgin Atlantic Airways | airline | GB
Virgin Group | Virgin; Groupe Virgin | company | GB | Virgin: English word
Jet2 | Jet2.com; Jet2holidays | airline | GB
Monarch Airlines |  | airline | GB
Thomson Airways | Thomsonfly | airline | GB
Loganair |  | airline | GB
Caledonian Airways |  | airline | GB
Imperial Airways |  | airline | GB
Pan Am | PanAm; Pan American; Pan American Airways | airline | US
TWA | Trans World Airlines | airline | US
Aer Lingus |  | airline | IE
AerCap |  | company | IE
Avolon |  | company | IE
SMBC Aviation Capital |  | company | IE
Lufthansa | Groupe Lufthansa; Deutsche Lufthansa; Lufthansa Group; Lufthansa Cargo; Lufthansa Cityline | airline | DE
Lufthansa Technik |  | company | DE
Eurowings | Eurowings Discover; Discover Airlines | airline | DE
Germanwings | German Wings | airline | DE
Air Berlin | LTU Airlines | airline | DE
Niki |  | airline | AT | Niki: first name
Condor | Condor Airlines; Condor Flugdienst | airline | DE | Condor: an animal
TUI fly | TUIfly; Jetairfly | airline | DE
Augsburg Airways |  | airline | DE
Swiss International Air Lines | Swiss International Airlines; Swiss Airlines | airline | CH
Crossair |  | airline | CH
Swissair | SAirGroup | airline | CH
Edelweiss Air |  | airline | CH
Darwin Airline | Etihad Regional | airline | CH
FlyBaboo | Baboo Airways | airline | CH
Helvetic | Helvetic Airways | airline | CH | Helvetic: adjective
SkyWork | SkyWork Airlines | airline | CH
PrivatAir |  | airline | CH
Vistajet |  | company | MT
Air Glaciers | Air-Glaciers | airline | CH
Air Zermatt |  | airline | CH
Austrian Airlines | Austrian | airline | AT | Austrian: English adjective
Brussels Airlines | SN Brussels; SN Brussels Airlines | airline | BE
Sabena |  | airline | BE
Virgin Express |  | airline | BE
VLM Airlines |  | airline | BE
TNT Airways |  | airline | BE
Luxair |  | airline | LU
Cargolux |  | airline | LU
Martinair |  | airline | NL
Iberia | Iberia Express; Iberia Líneas Aéreas | airline | ES
Spanair |  | airline | ES
Air Europa |  | airline | ES
Air Nostrum |  | airline | ES
Binter | Binter Canarias | airline | ES
Clickair |  | airline | ES
Wamos Air | Pullmantur Air | airline | ES
Plus Ultra Líneas Aéreas |  | airline | ES
TAP Air Portugal | TAP Portugal | airline | PT
SATA Açores | Azores Airlines; Sata Internacional | airline | PT
Hi Fly | HiFly | airline | PT
EuroAtlantic Airways |  | airline | PT
Alitalia | Alitalia Cityliner | airline | IT
ITA Airways | Italia Trasporto Aereo | airline | IT
Meridiana | Air Italy; Meridiana Fly; Eurofly | airline | IT | Meridiana: Italian word
Blue Panorama |  | airline | IT
Air One |  | airline | IT
Air Dolomiti |  | airline | IT
Neos Air |  | airline | IT
Air Malta | KM Malta Airlines | airline | MT
Aegean Airlines | Aegean | airline | GR | Aegean: a sea, a place
Olympic Airways | Olympic Air; Olympic Airlines | airline | GR
Helios Airways |  | airline | CY
Cyprus Airways |  | airline | CY
SAS Scandinavian Airlines | Scandinavian Airlines; Scandinavian Airlines System | airline | SE
Norwegian | Norwegian Air Shuttle; Norwegian Air; Norwegian Airlines | airline | NO
Norse Atlantic |  | airline | NO
Widerøe | Wideroe | airline | NO
Braathens |  | airline | NO
Finnair |  | airline | FI
Icelandair |  | airline | IS
Wow Air |  | airline | IS
Play Airlines |  | airline | IS
Primera Air |  | airline | DK
Sterling Airlines |  | airline | DK
Atlantic Airways |  | airline | FO
Air Baltic | airBaltic | airline | LV
Estonian Air | Nordica Airlines | airline | EE
SmartLynx |  | airline | LV
Avion Express |  | airline | LT
LOT Polish Airlines | LOT Polska; Polskie Linie Lotnicze | airline | PL
Enter Air |  | airline | PL
Czech Airlines | CSA Czech Airlines | airline | CZ
Travel Service |  | airline | CZ | Travel Service: English words
Smartwings |  | airline | CZ
SkyEurope |  | airline | SK
Wizz Air | Wizzair | airline | HU
Malev |  | airline | HU
Tarom |  | airline | RO
Blue Air |  | airline | RO
Bulgaria Air |  | airline | BG
Croatia Airlines |  | airline | HR
Trade Air |  | airline | HR
Adria Airways |  | airline | SI
Air Serbia | JAT Airways | airline | RS
Montenegro Airlines | Air Montenegro | airline | ME
Air Moldova |  | airline | MD
Ukraine International Airlines | UIA Ukraine | airline | UA
Aerosvit |  | airline | UA
Belavia |  | airline | BY
Aeroflot |  | airline | RU
S7 Airlines | Sibir; S7 | airline | RU | Sibir: Russian name of Siberia, a place; S7: a model, a noun
UTair |  | airline | RU
Transaero |  | airline | RU
Pobeda Airlines |  | airline | RU
Rossiya Airlines |  | airline | RU
Saratov Airlines |  | airline | RU
Metrojet | Kogalymavia | airline | RU
Tatarstan Airlines |  | airline | RU
Ural Airlines |  | airline | RU
Azerbaijan Airlines | AZAL | airline | AZ
Air Astana |  | airline | KZ
Georgian Airways |  | airline | GE
Armavia |  | airline | AM
Turkish Airlines | THY; Turkish Cargo | airline | TR | THY: acronym
Pegasus Airlines |  | airline | TR
Onur Air |  | airline | TR
SunExpress |  | airline | TR
Atlasglobal | Atlasjet | airline | TR
Corendon | Corendon Airlines | airline | TR
# American airlines
Delta Air Lines | Delta Airlines; Delta Air; Delta Airlines Inc | airline | US
Northwest Airlines | Northwest Airlink | airline | US
United Airlines | United Continental; United Airlines Holdings; UAL | airline | US
Continental Airlines |  | airline | US
American Airlines | AMR Corp; American Airlines Group; AMR Corporation; American Eagle Airlines | airline | US
US Airways | USAir | airline | US
Eastern Airlines |  | airline | US
Southwest Airlines | Southwest | airline | US | Southwest: English word, a region
AirTran | AirTran Airways; Valujet | airline | US
JetBlue | Jet Blue; JetBlue Airways | airline | US
Spirit Airlines |  | airline | US
Frontier Airlines |  | airline | US
Alaska Airlines | Alaska Air; Alaska Air Group; Horizon Air | airline | US
Hawaiian Airlines |  | airline | US
Virgin America |  | airline | US
Allegiant | Allegiant Air | airline | US | Allegiant: English word
SkyWest |  | airline | US
Sun Country Airlines |  | airline | US
Colgan Air |  | airline | US
Comair |  | airline | US
Atlas Air |  | airline | US
Kalitta Air |  | airline | US
Breeze Airways |  | airline | US
Braniff |  | airline | US
Tower Air |  | airline | US
Air Canada | Air Canada Rouge; Air Canada Express; Jazz Aviation | airline | CA
Air Transat |  | airline | CA
WestJet |  | airline | CA
Porter Airlines |  | airline | CA
Sunwing | Sunwing Airlines; Vacances Sunwing | airline | CA
Air Inuit |  | airline | CA
Canada 3000 |  | airline | CA
Canadian Airlines |  | airline | CA
Pascan | Pascan Aviation | airline | CA
Flair Airlines |  | airline | CA
Lynx Air |  | airline | CA
Canadian North | First Air | airline | CA
CHC Helicopter |  | airline | CA
Aeromexico |  | airline | MX
Volaris |  | airline | MX
Mexicana de Aviación | Mexicana Airlines | airline | MX
Interjet |  | airline | MX
VivaAerobus | Viva Aerobus | airline | MX
Copa Airlines |  | airline | PA
Avianca | Taca; TACA Airlines | airline | CO
LAN Airlines | LAN Chile; LanChile; LAN Chili; LATAM Airlines; LATAM; LAN | airline | CL | LATAM: Latin America, a region; LAN: acronym
TAM Linhas Aéreas | TAM Brésil | airline | BR
Varig |  | airline | BR
Gol Linhas Aéreas | Gol Airlines | airline | BR
Azul Linhas Aéreas | Azul Airlines | airline | BR
Aerolineas Argentinas |  | airline | AR
Austral Líneas Aéreas |  | airline | AR
Pluna |  | airline | UY
Conviasa |  | airline | VE
West Caribbean Airways | West Caribbean | airline | CO
LaMia | Lamia Airlines | airline | BO
Boliviana de Aviación |  | airline | BO
Cubana de Aviación | Cubana | airline | CU | Cubana: Spanish adjective
Sunrise Airways |  | airline | HT
LIAT Airlines | Liat | airline | AG | Liat: first name
Caribbean Airlines |  | airline | TT
Bahamasair |  | airline | BS
Surinam Airways |  | airline | SR
# Airlines of Africa and the Middle East
Royal Air Maroc | RAM | airline | MA | RAM: acronym, a computer's memory
Air Arabia | Air Arabia Maroc | airline | AE
Jet4you |  | airline | MA
Atlas Blue |  | airline | MA
Tunisair | Tunisair Express; Tuninter | airline | TN
Nouvelair |  | airline | TN
Syphax Airlines | Syphax | airline | TN | Syphax: a king
Karthago Airlines |  | airline | TN
Air Algérie |  | airline | DZ
Tassili Airlines |  | airline | DZ
Libyan Airlines | Libyan Arab Airlines | airline | LY
Afriqiyah | Afriqiyah Airways | airline | LY
Buraq Air |  | airline | LY
EgyptAir | Egypt Air | airline | EG
Air Cairo |  | airline | EG
Sudan Airways |  | airline | SD
Air Sénégal | Air Sénégal International; Senegal Airlines | airline | SN
Transair Sénégal | Groupe Transair | airline | SN
Air Côte d'Ivoire | Air Ivoire | airline | CI
Air Afrique |  | airline | CI
Air Burkina |  | airline | BF
Air Mali | Compagnie aérienne du Mali | airline | ML
Sky Mali |  | airline | ML
Mauritania Airlines | Air Mauritanie | airline | MR
Asky Airlines | Asky | airline | TG
Camair-Co | Camair Co; Cameroon Airlines; Camair | airline | CM
Air Gabon | FlyGabon | airline | GA
Afrijet |  | airline | GA
Gabon Airlines |  | airline | GA
Fly Gabon |  | airline | GA
Trans Air Congo |  | airline | CG
Equaflight |  | airline | CG
Ecair |  | airline | CG
Congo Airways |  | airline | CD
Hewa Bora | Hewa Bora Airways | airline | CD
Korongo Airlines |  | airline | CD
Compagnie africaine d'aviation |  | airline | CD
Tchadia Airlines |  | airline | TD
TAAG | TAAG Angola Airlines | airline | AO
Linhas Aéreas de Moçambique |  | airline | MZ
Air Madagascar | Madagascar Airlines; Tsaradia | airline | MG
Air Mauritius |  | airline | MU
Air Seychelles |  | airline | SC
Yemenia | Yemenia Airways | airline | YE
Ethiopian Airlines | Ethiopian; Ethiopian Airlines Group | airline | ET | Ethiopian: English word
Kenya Airways |  | airline | KE
Precision Air |  | airline | TZ
RwandAir |  | airline | RW
Uganda Airlines |  | airline | UG
Arik Air |  | airline | NG
Air Peace |  | airline | NG
Dana Air |  | airline | NG
Sosoliso |  | airline | NG
South African Airways | SAA South African | airline | ZA
Mango Airlines |  | airline | ZA
Kulula |  | airline | ZA
Comair Afrique du Sud |  | airline | ZA
FlySafair | Safair | airline | ZA
Daallo Airlines |  | airline | DJ
Air Djibouti |  | airline | DJ
Emirates | Emirates Airlines; Emirates Airline; Groupe Emirates; Emirates Group | airline | AE
Flydubai |  | airline | AE
Etihad | Etihad Airways; Etihad Aviation; Etihad Aviation Group | airline | AE
Qatar Airways |  | airline | QA
Gulf Air |  | airline | BH
Oman Air |  | airline | OM
Kuwait Airways |  | airline | KW
Jazeera Airways |  | airline | KW
Saudia | Saudi Arabian Airlines; Saudi Airlines | airline | SA
Flynas | Nas Air | airline | SA
Riyadh Air |  | airline | SA
Middle East Airlines | MEA Liban; MEA | airline | LB | MEA: acronym
Royal Jordanian |  | airline | JO
Syrian Air | Syrian Arab Airlines | airline | SY
Cham Wings |  | airline | SY
Iraqi Airways |  | airline | IQ
Iran Air | IranAir | airline | IR
Mahan Air |  | airline | IR
Iran Aseman Airlines | Aseman Airlines | airline | IR
Caspian Airlines |  | airline | IR
El Al |  | airline | IL
Arkia |  | airline | IL
Israir |  | airline | IL
Ariana Afghan Airlines |  | airline | AF
Kam Air |  | airline | AF
# Airlines of Asia and Oceania
Air India | Air-India; Air India Express; Vistara | airline | IN
InterGlobe Aviation | IndiGo Airlines | airline | IN
Jet Airways |  | airline | IN
Kingfisher Airlines |  | airline | IN
SpiceJet |  | airline | IN
Go First | GoAir; Go Air | airline | IN | Go First: English words
Akasa Air |  | airline | IN
SriLankan Airlines | Sri Lankan Airlines | airline | LK
Pakistan International Airlines | PIA | airline | PK | PIA: acronym, first name
Airblue |  | airline | PK
Bhoja Air |  | airline | PK
Biman | Biman Bangladesh Airlines; Biman Bangladesh | airline | BD
US-Bangla Airlines |  | airline | BD
Yeti Airlines |  | airline | NP
Buddha Air |  | airline | NP
Tara Air |  | airline | NP
Nepal Airlines | Royal Nepal Airlines | airline | NP
Air China |  | airline | CN
China Eastern | China Eastern Airlines; China Eastern Airline | airline | CN
China Southern | China Southern Airlines | airline | CN
Hainan Airlines | Hainan | airline | CN | Hainan: an island, a place
Sichuan Airlines |  | airline | CN
Shenzhen Airlines |  | airline | CN
Xiamen Airlines |  | airline | CN
Spring Airlines |  | airline | CN
Juneyao Airlines |  | airline | CN
Tianjin Airlines |  | airline | CN
Capital Airlines |  | airline | CN
Lucky Air |  | airline | CN
Okay Airways |  | airline | CN
Loong Air |  | airline | CN
Cathay Pacific | Cathay Pacific Airways; Cathay; Cathay Dragon; Dragonair | airline | HK | Cathay: an old name of China, a region
Hong Kong Airlines | Hong Kong Express | airline | HK
Air Macau |  | airline | MO
China Airlines |  | airline | TW
Mandarin Airlines |  | airline | TW
EVA Air | Eva Airways | airline | TW
TransAsia Airways | TransAsia | airline | TW
Far Eastern Air Transport |  | airline | TW
Starlux Airlines | Starlux | airline | TW
Japan Airlines | JAL | airline | JP | JAL: acronym
All Nippon Airways | ANA; All Nippon; ANA Holdings | airline | JP | ANA: first name, acronym
Peach Aviation |  | airline | JP
Skymark | Skymark Airlines | airline | JP
Korean Air | Korean Airlines; Korean Air Lines | airline | KR
Hanjin Group | Hanjin KAL | airline | KR
Asiana Airlines | Asiana | airline | KR
Jeju Air |  | airline | KR
T'way Air |  | airline | KR
Jin Air |  | airline | KR
Eastar Jet |  | airline | KR
Air Busan |  | airline | KR
Air Seoul |  | airline | KR
Air Koryo |  | airline | KP
MIAT Mongolian Airlines |  | airline | MN
Singapore Airlines | SilkAir; Singapore Airlines Cargo | airline | SG
Scoot Airlines |  | airline | SG
Tigerair | Tiger Airways | airline | SG
Jetstar | Jetstar Airways; Jetstar Asia | airline | AU
Malaysia Airlines | Malaysian Airlines; Malaysia Airlines System | airline | MY
AirAsia | Air Asia; AirAsia X; Air Asia X; AirAsia Group | airline | MY
Malindo Air |  | airline | ID
Lion Air | Lion Air Group | airline | ID
Batik Air |  | airline | ID
Wings Air |  | airline | ID
Garuda Indonesia | Garuda | airline | ID | Garuda: a bird of the tales
Sriwijaya Air |  | airline | ID
Adam Air |  | airline | ID
Trigana Air |  | airline | ID
Merpati | Merpati Nusantara | airline | ID
Thai Airways | Thai Airways International; Thai Smile | airline | TH
Bangkok Airways |  | airline | TH
Nok Air |  | airline | TH
One-Two-Go |  | airline | TH
Thai Lion Air |  | airline | TH
Thai AirAsia |  | airline | TH
Vietnam Airlines |  | airline | VN
VietJet | Vietjet Air | airline | VN
Bamboo Airways |  | airline | VN
Lao Airlines |  | airline | LA
Cambodia Angkor Air | Angkor Air | airline | KH
PMT Air |  | airline | KH
Myanmar Airways | Myanmar Airways International | airline | MM
Air Bagan |  | airline | MM
Philippine Airlines |  | airline | PH
Cebu Pacific | Cebu Air | airline | PH
Royal Brunei | Royal Brunei Airlines | airline | BN
Drukair | Druk Air | airline | BT
Qantas | Qantas Airways | airline | AU
Virgin Australia | Virgin Blue | airline | AU
Ansett |  | airline | AU
Rex Airlines |  | airline | AU
Bonza Airlines |  | airline | AU
Air New Zealand |  | airline | NZ
Fiji Airways | Air Pacific | airline | FJ
Air Vanuatu |  | airline | VU
Air Niugini | PNG Air | airline | PG
Our Airline | Nauru Airlines | airline | NR | Our Airline: English words
# Aircraft, engines, space
Airbus | Airbus Group; Airbus Industrie; Groupe Airbus; EADS; European Aeronautic Defence and Space; Airbus SE; Airbus SAS; Airbus France; Airbus Commercial Aircraft | company | NL
Airbus Helicopters | Eurocopter | company | FR
Airbus Defence and Space | Airbus Defence & Space; Airbus Defense and Space; Airbus Space; Airbus DS | company | DE
Astrium | EADS Astrium | company | DE
Matra Marconi Space |  | company | DE
Airbus Atlantic | Stelia; Stelia Aerospace; Aerolia; Sogerma; EADS Sogerma | company | FR
Premium Aerotec |  | company | DE
Airbus Safran Launchers |  | company | FR
Aérospatiale Matra | Aerospatiale-Matra | company | FR
ATR | Avions de transport régional | company | FR | ATR: acronym
ArianeGroup | Ariane Group; Ariane | company | FR | Ariane: first name, rocket
Arianespace |  | company | FR
MaiaSpace |  | company | FR
Boeing | Boeing Commercial Airplanes; The Boeing Company; Boeing Defense; Groupe Boeing; Boeing Co; Boeing Commercial Aircraft | company | US
McDonnell Douglas | Mc Donnell Douglas; McDonnell-Douglas | company | US
Spirit AeroSystems |  | company | US
Bombardier | Bombardier Aéronautique; Bombardier Aerospace; Bombardier Inc; Bombardier Aviation | company | CA
De Havilland Canada | De Havilland; De Havilland Aircraft | company | CA
Embraer |  | company | BR
Dassault Aviation | Dassault; Marcel Dassault Aviation; Avions Marcel Dassault; Dassault Falcon | company | FR | Dassault: surname
Daher | Daher Aerospace; Socata; Daher-Socata; Daher Socata; Groupe Daher | company | FR | Daher: surname; Socata: also the plane itself
Safran | Groupe Safran | company | FR | Safran: a spice
Snecma |  | company | FR
Safran Aircraft Engines |  | company | FR
Safran Helicopter Engines |  | company | FR
Safran Landing Systems |  | company | FR
Safran Electronics & Defense |  | company | FR
Safran Seats |  | company | FR
Safran Cabin |  | company | FR
Safran Nacelles |  | company | FR
Turbomeca |  | company | FR
Messier-Dowty |  | company | FR
Messier-Bugatti-Dowty | Messier-Bugatti | company | FR
Aircelle |  | company | FR
Hispano-Suiza |  | company | FR
Labinal |  | company | FR
Hurel-Hispano |  | company | FR
Zodiac Aerospace | Zodiac Seats; Intertechnique; Sicma Aero Seat | company | FR
CFM International | CFM56 International | company | US
Pratt & Whitney | Pratt and Whitney; Pratt et Whitney; Pratt & Whitney Canada | company | US
Rolls-Royce | Rolls Royce; Rolls-Royce Holdings; Rolls-Royce plc | company | GB
MTU Aero Engines |  | company | DE
MTU Friedrichshafen |  | company | DE
ITP Aero |  | company | ES
Comac | Commercial Aircraft Corporation of China | company | CN
United Aircraft Corporation |  | company | RU
Sukhoi | Soukhoï | company | RU | Sukhoi: a plane, surname; Soukhoï: a plane, surname
Iliouchine | Ilyushin | company | RU | Iliouchine: a plane, surname; Ilyushin: also the plane itself
Tupolev |  | company | RU | Tupolev: surname, a plane
Irkut |  | company | RU
Yakovlev |  | company | RU | Yakovlev: surname, also the plane itself
MiG Corporation | Mikoyan | company | RU | Mikoyan: surname
Sikorsky | Sikorsky Aircraft | company | US | Sikorsky: surname
Robinson Helicopter |  | company | US
Guimbal | Hélicoptères Guimbal | company | FR | Guimbal: surname
Fokker | Fokker Technologies; Stork Fokker | company | NL | Fokker: surname, a plane
Pilatus | Pilatus Aircraft | company | CH | Pilatus: a mountain, a place
Diamond Aircraft |  | company | AT
Cirrus Aircraft |  | company | US
Robin Aircraft | Avions Robin | company | FR
Apex Aircraft |  | company | FR
Aura Aero | Issoire Aviation | company | FR
VoltAero |  | company | FR
Elixir Aircraft |  | company | FR
Ascendance Flight Technologies |  | company | FR
Eviation |  | company | IL
Beyond Aero |  | company | FR
Universal Hydrogen |  | company | US
ZeroAvia |  | company | GB
Heart Aerospace |  | company | SE
Lilium | Lilium Jet; Lilium GmbH | company | DE | Lilium: a flower's name
Volocopter |  | company | DE
Joby Aviation | Joby | company | US
Archer Aviation |  | company | US
Wisk Aero |  | company | US
Kitty Hawk Corporation |  | company | US
EHang |  | company | CN
Boom Supersonic | Boom Technology | company | US
Aerion |  | company | US
Flying Whales |  | company | FR
Zapata Industries | Zapata Racing | company | FR
Xplorair |  | company | GB
Hybrid Air Vehicles |  | company | GB
Latécoère | Groupe Latécoère | company | FR
Figeac Aero |  | company | FR
Ratier-Figeac | Ratier Figeac | company | FR
Potez Aéronautique | Potez | company | FR | Potez: surname
Le Piston français | Nexteam Group | company | FR
Nexteam |  | company | FR
We Are Aerospace | WeAre Group; WeAre Aerospace; Farella | company | FR
Lauak | Groupe Lauak | company | FR
Halgand |  | company | FR
Rabas Protec |  | company | FR
Satys | Satys Aerospace; STTS Toulouse | company | FR
Crouzet | Crouzet Automatismes | company | FR | Crouzet: surname
Revima | Revima Group | company | FR
Tarmac Aerosave |  | company | FR
AAR Corp |  | company | US
Segneré |  | company | FR | Segneré: surname
Auvergne Aéronautique | Aéro Groupe | company | FR
Duqueine | Duqueine Group | company | FR
Nexcelle |  | company | US
Aequs | Aequs Aerospace | company | IN
Triumph Group | Triumph Aerospace | company | US
TransDigm |  | company | US
Precision Castparts |  | company | US
B/E Aerospace | BE Aerospace | company | US
Recaro | Recaro Aircraft Seating | company | DE
Expliseat |  | company | FR
Héroux-Devtek |  | company | CA
CAE Inc | CAE Santé | company | CA
Viking Air |  | company | CA
Moog Inc |  | company | US
SES | Société européenne des satellites | company | LU | SES: acronym, a pronoun in capitals
SpaceX | Space X; Space Exploration Technologies | company | US
Starlink |  | service | US
Blue Origin |  | company | US
Virgin Galactic |  | company | US
Virgin Orbit |  | company | US
United Launch Alliance | ULA | company | US | ULA: acronym
Sea Launch |  | company | US
Orbital Sciences | Orbital ATK | company | US
Sierra Nevada Corporation | Sierra Space | company | US
Bigelow Aerospace |  | company | US
Rocket Lab |  | company | US
Firefly Aerospace |  | company | US
Relativity Space |  | company | US
Planet Labs |  | company | US
Maxar | Maxar Technologies | company | US
MDA Corporation |  | company | CA
DigitalGlobe |  | company | US
Intuitive Machines |  | company | US
Astrobotic |  | company | US
Ispace |  | company | JP
OHB | OHB System; OHB SE | company | DE
Isar Aerospace |  | company | DE
Rocket Factory Augsburg |  | company | DE
Surrey Satellite Technology | SSTL | company | GB
Spot Image |  | company | FR
Hemeria |  | company | FR
Unseenlabs |  | company | FR
Loft Orbital |  | company | US
The Exploration Company |  | company | FR
Exotrail |  | company | FR
ThrustMe |  | company | FR
Venture Orbital Systems |  | company | FR
Zephalto |  | company | FR
Novespace |  | company | FR
Starsem |  | company | FR
Khrounitchev | Khrunichev | company | RU
RKK Energia |  | company | RU
International Launch Services |  | company | US
Spacecom |  | company | IL
Swissport |  | company | CH
Dnata |  | company | AE
Menzies Aviation |  | company | GB
Aviapartner | Avia Partner | company | BE
Alyzia | Groupe 3S; 3S Alyzia | company | FR
Groupe Europe Handling |  | company | FR
Worldwide Flight Services | WFS | company | FR | WFS: acronym
Acna |  | company | FR
Jet Aviation |  | company | CH
Bristow Group | Bristow Helicopters | company | US
# Airports
Groupe ADP | Aéroports de Paris; ADP; Aéroport de Paris; Paris Aéroport; ADP Ingénierie; ADP International; Aéroports de Paris SA | company | FR | ADP: acronym; Aéroport de Paris: ordinary words
Aéroports de Lyon |  | company | FR
Aéroports de la Côte d'Azur |  | company | FR
Aéroport Toulouse-Blagnac | ATB Toulouse | company | FR
Vinci Airports |  | company | FR
Edeis |  | company | FR
TAV | TAV Airports; TAV Havalimanlari | company | TR | TAV: acronym
Fraport |  | company | DE
BAA | BAA plc; British Airports Authority | company | GB | BAA: acronym
Heathrow Airport Holdings | Heathrow Airport Limited | company | GB
AENA |  | company | ES
ANA Aeroportos | Aeroportos de Portugal; ANA-Aeroportos | company | PT
Aeroporti di Roma |  | company | IT
SEA Milano | SEA Aeroporti | company | IT
Brussels Airport Company |  | company | BE
Brussels South Charleroi Airport | BSCA | company | BE
Schiphol Group | Royal Schiphol Group | company | NL
Genève Aéroport | Aéroport international de Genève | public | CH
Flughafen Zürich |  | company | CH
Avinor |  | public | NO
Casil Europe | Symbiose Toulouse | company | FR
ONDA Maroc | Office national des aéroports | public | MA
GMR Airports | GMR Group | company | IN
Changi Airport Group |  | company | SG
Dubai Airports |  | public | AE
Dubai Aerospace Enterprise |  | company | AE
# Rail and city transport
SNCF | SNCF Réseau; SNCF Mobilités; SNCF Voyageurs; Groupe SNCF; SNCF Infra; SNCF Gares & Connexions; SNCF Connect; SNCF Logistics; SNCF Fret; SNCF Participations; Société nationale des chemins de fer français | public | FR
Fret SNCF | Hexafret | public | FR
Gares & Connexions |  | public | FR
Réseau ferré de France | RFF | public | FR
Ouigo |  | service | FR | Ouigo: also the trains themselves
OuiBus |  | service | FR
Idvroom |  | service | FR
Thello |  | company | FR
Lyria | TGV Lyria | company | FR | Lyria: first name
Elipsos | Renfe-SNCF en Coopération | company | ES
RATP | RATP Dev; Groupe RATP; RATP Group; Régie autonome des transports parisiens; RATP Habitat; RATP Smart Systems; RATP Cap Île-de-France; RATP Développement | public | FR
Keolis | Keolis Lyon; Groupe Keolis; Keolis Bordeaux; Keolis Lille; Keolis Rennes; Kéolis | company | FR
Transdev | Groupe Transdev; Veolia Transdev; Transdev Group; Veolia-Transdev | company | FR
Veolia Transport | Connex | company | FR | Connex: a rail company of Melbourne, English word
Vectalia |  | company | ES
Optile |  | company | FR
Savac | Groupe Savac | company | FR
Courriers de l'Île-de-France |  | company | FR
Autocars Lacroix | Cars Lacroix | company | FR
Compagnie des transports strasbourgeois |  | public | FR
Tisséo |  | public | FR
Semitan | TAN Nantes | public | FR
Transports en commun lyonnais |  | public | FR
Régie des transports métropolitains |  | public | FR
Ilévia | Transpole | public | FR
Semitag | M'TAG | public | FR
Railcoop |  | company | FR
Le Train SAS |  | company | FR
Midnight Trains |  | company | FR
Kevin Speed |  | company | FR
Proxima Train |  | company | FR
Velvet Trains |  | company | FR
Captrain | VFLI; Captrain France | company | FR
Euro Cargo Rail | DB Cargo France | company | FR
Europorte | Europorte France | company | FR
Getlink | Eurotunnel; Groupe Eurotunnel; Get Link; France Manche; Eurotunnel SA | company | FR
MyFerryLink | My Ferry Link | company | FR
Novatrans | CNC Transports | company | FR
Naviland Cargo |  | company | FR
T3M Combiné |  | company | FR
Open Modal |  | company | FR
VIIA |  | company | FR | VIIA: first name
Modalohr | Lorry-Rail; Lorry Rail | company | FR
Eurostar | Eurostar International; Eurostar Group | company | GB
Thalys | Thalys International | company | BE
Izy |  | service | BE | Izy: first name
SNCB | SNCB Holding; SNCB Logistics; NMBS; Société nationale des chemins de fer belges | public | BE
Infrabel |  | public | BE
STIB | Société des transports intercommunaux de Bruxelles | public | BE
De Lijn |  | public | BE
Opérateur de transport de Wallonie | SRWT | public | BE
B-Cargo | Lineas; Lineas Group | company | BE
European Sleeper |  | company | NL
Nederlandse Spoorwegen |  | public | NL
ProRail |  | public | NL
Abellio |  | public | NL
CFL | Chemins de fer luxembourgeois; Société nationale des chemins de fer luxembourgeois | public | LU | CFL: acronym
CFF | Chemins de fer fédéraux; Chemins de fer fédéraux suisses; SBB CFF FFS; CFF Cargo; SBB Cargo | public | CH
BLS | BLS Cargo; BLS AG | company | CH | BLS: acronym
CarPostal | Car Postal; PostAuto | company | CH
Montreux-Oberland bernois | MOB Goldenpass; Montreux Oberland bernois | company | CH
Transports publics de la région lausannoise |  | public | CH
Transports publics genevois |  | public | CH
Transports publics fribourgeois |  | public | CH
TransN | Transports publics neuchâtelois | public | CH
Matterhorn Gotthard Bahn |  | company | CH
Compagnie générale de navigation | CGN Léman | company | CH
Deutsche Bahn | DB Cargo; DB Fernverkehr; DB Regio | public | DE
DB Schenker | Schenker | public | DE | Schenker: surname
Arriva | DB Arriva | public | GB | Arriva: verb form
Hupac |  | company | CH
ÖBB | ÖBB Infrastruktur | public | AT
WESTbahn |  | company | AT
Trenitalia | Trenitalia France; Frecciarossa | company | IT
Ferrovie dello Stato | Ferrovie dello Stato Italiane; FS Italiane; Rete Ferroviaria Italiana | public | IT
NTV Italo | Nuovo Trasporto Viaggiatori | company | IT
Trenord |  | company | IT
Renfe | Renfe Operadora | public | ES
Adif |  | public | ES
Iryo | Ilsa | company | ES | Ilsa: first name
Ouigo España |  | company | ES
TP Ferro |  | company | ES
Comboios de Portugal |  | public | PT
Fertagus |  | public | PT
Network Rail |  | public | GB
Railtrack |  | public | GB
FirstGroup | First Group | company | GB
Greyhound | Greyhound Lines | company | US | Greyhound: English word, a dog, an animal
Stagecoach | Stagecoach Group | company | GB
Go-Ahead | Go-Ahead Group | company | GB
Govia |  | company | GB
Southeastern |  | company | GB | Southeastern: English word, a region
National Express |  | company | GB
Virgin Trains |  | company | GB
Great Western Railway |  | company | GB
London and Continental Railways |  | company | GB
British Rail |  | public | GB
Transport for London | TfL | public | GB
Metronet |  | company | GB | Metronet: common name of networks
Tube Lines |  | company | GB
MTR Corporation | MTR | company | HK | MTR: acronym
SJ AB | Statens Järnvägar | public | SE
VR Finlande | VR-Group | public | FI
DSB Danemark | Danske Statsbaner | public | DK
České dráhy |  | public | CZ
RegioJet |  | company | CZ
Student Agency |  | company | CZ
Leo Express |  | company | CZ
PKP Pologne | PKP Intercity; PKP Cargo | public | PL
RZD | Chemins de fer russes; Russian Railways | public | RU
Oukrzaliznytsia | Ukrzaliznytsia | public | UA
Amtrak |  | public | US
Union Pacific | Union Pacific Railroad | company | US
BNSF | Burlington Northern; Burlington Northern Santa Fe; BNSF Railway | company | US
CSX Corporation | CSX | company | US
Conrail |  | company | US
Norfolk Southern |  | company | US
Kansas City Southern |  | company | US
Brightline | All Aboard Florida | company | US
Virgin Hyperloop | Hyperloop One; Virgin Hyperloop One | company | US
Hyperloop TT | Hyperloop Transportation Technologies; Hyperloop Transportation | company | US
TransPod |  | company | CA
Via Rail | VIA Rail Canada | public | CA
Canadien National | CN Rail; Compagnie des chemins de fer nationaux du Canada; Canadian National | company | CA | Canadien National: an adjective
Canadien Pacifique | Canadian Pacific; CPKC; Canadien Pacifique Kansas City; CP Rail | company | CA
Montreal, Maine & Atlantic | MMA Railway; Montreal Maine & Atlantic; Montreal, Maine and Atlantic; MMA Chemin de fer | company | US
Orléans Express | Autocars Orléans Express | company | CA
Société de transport de Montréal |  | public | CA
Agence métropolitaine de transport |  | public | CA
ONCF | Office national des chemins de fer | public | MA
CTM | Compagnie de transports au Maroc | company | MA | CTM: acronym
SNTF | Société nationale des transports ferroviaires | public | DZ
SNCFT | Société nationale des chemins de fer tunisiens | public | TN
Transtu | Société des transports de Tunis | public | TN
Sotra | Société des transports abidjanais | public | CI
Sitarail |  | company | CI
Camrail |  | company | CM
Setrag | Transgabonais | company | GA | Transgabonais: a train, an adjective
Dakar Dem Dikk |  | public | SN
Transrail |  | company | SN
Dakar Bamako Ferroviaire |  | company | SN
Transnet | Transnet Freight Rail | public | ZA
Prasa |  | public | ZA
Gautrain |  | company | ZA
Rovos Rail |  | company | ZA
Chemin de fer Congo-Océan | CFCO | public | CG
SNCC | Société nationale des chemins de fer du Congo | public | CD
Chemin de fer djibouto-éthiopien |  | public | DJ
Japan Railways |  | company | JP
JR East | East Japan Railway | company | JP
JR Central | Central Japan Railway; JR Tokai | company | JP
JR West | West Japan Railway | company | JP
JR Kyushu |  | company | JP
Tobu Railway |  | company | JP
Keisei Electric Railway |  | company | JP
Seibu |  | company | JP
Tokyu Corporation | Tokyu | company | JP
Tokyo Metro |  | company | JP
Korail |  | public | KR
Indian Railways |  | public | IN
China Railway | China Railway Corporation | public | CN
# Coaches and shared trips
FlixBus | FlixTrain; FlixMobility | company | DE
Eurolines | Eurolines France; Isilines | company | FR
Megabus | Mega Bus; megabus.com | company | GB
Starshipper | Starshipper France | company | FR
Carpooling.com | Carpooling | company | DE
Roulez Malin |  | company | FR
Busbud |  | company | CA
Kombo |  | company | FR | Kombo: surname
Comparabus |  | company | FR
CheckMyBus |  | company | FR
Verney | Groupe Verney; Réseau Verney | company | FR | Verney: surname
Rome2Rio |  | company | AU
Zenbus |  | company | FR
Moovit |  | company | IL
Padam Mobility | Padam | company | FR | Padam: a song
ViaVan |  | company | US
Wever |  | company | FR | Wever: surname
# Ride hailing, scooters, bicycles
UberPop |  | service | US
Easy Taxi |  | company | BR
Marcel VTC | Marcel Chauffeur | company | FR
Taxis G7 | G7 Taxis; Les Taxis G7; Groupe G7; G7 Paris | company | FR
Taxis bleus | Les Taxis bleus | company | FR
Alpha Taxis |  | company | FR
Felix Citybird |  | company | FR
Téo Taxi | Taxelco | company | CA
Circ Scooters |  | company | DE
Bolt Mobility |  | company | US
Ufo Drive | UFODrive | company | LU
Spin Scooters |  | company | US
Vélib' | Vélib; Vélib' Métropole | service | FR | Vélib': also the bicycles themselves; Vélib: also the bicycles themselves
Fifteen Vélos |  | company | FR
Zagster |  | company | FR
Donkey Republic |  | company | DK
Bixi Montréal | PBSC Solutions urbaines | company | CA
Nextbike |  | company | DE
Motivate International |  | company | US
Coup Scooters |  | company | FR
Yego Mobility |  | company | ES
eCooltra |  | company | ES
Felyx |  | company | NL
Billy Bike |  | company | BE
Villo! |  | service | BE
PubliBike |  | company | CH
BePark |  | company | BE
Indigo Park | Vinci Park; Indigo Infra | company | FR
Moovia |  | company | FR
Interparking |  | company | BE
Whim Mobility | MaaS Global | company | FI
Vulog |  | company | FR
# Shipping lines and ferries
CMA CGM | CMA-CGM; Groupe CMA CGM; CMACGM; Compagnie générale maritime; Delmas; CMA CGM Air Cargo | company | FR | Delmas: surname
APL | Neptune Orient Lines; NOL; American President Lines | company | SG | APL: acronym, housing benefit; NOL: acronym
Ceva Logistics | Ceva | company | FR | Ceva: an animal drug maker
Maersk | Mærsk; AP Møller-Maersk; A.P. Møller-Maersk; AP Moller-Maersk; Moller-Maersk; Maersk Line; A.P. Moller-Maersk; Groupe Maersk; Møller-Maersk; Maersk Supply | company | DK
APM Terminals |  | company | NL
Svitzer |  | company | DK
MSC | Mediterranean Shipping Company; Mediterranean Shipping; Groupe MSC; MSC Cargo | company | CH
Hapag-Lloyd | Hapag Lloyd | company | DE
Hamburg Süd |  | company | DE
Evergreen Marine | Evergreen Line; Evergreen Group | company | TW
Yang Ming | Yang Ming Marine | company | TW
Wan Hai | Wan Hai Lines | company | TW
Cosco Shipping | COSCO; China Ocean Shipping; Cosco Pacific; China COSCO; China Shipping; Cosco Shipping Ports | company | CN
OOCL | Orient Overseas | company | HK
Hanjin Shipping | Hanjin | company | KR
Hyundai Merchant Marine | HMM | company | KR | HMM: acronym
Ocean Network Express |  | company | SG
Mitsui OSK Lines | Mitsui O.S.K. Lines; MOL Mitsui | company | JP
Nippon Yusen | NYK Line; NYK | company | JP | NYK: acronym
K Line | Kawasaki Kisen Kaisha | company | JP
Zim | Zim Integrated | company | IL | Zim: short form of Zimbabwe, a place
PIL Singapour | Pacific International Lines | company | SG
Marfret |  | company | FR
Louis Dreyfus Armateurs | LD Lines; LDA; Louis-Dreyfus Armateurs | company | FR | LDA: acronym
Louis Dreyfus TravOcean | TravOcean | company | FR
Socatra |  | company | FR
Geogas |  | company | FR
Gazocean |  | company | FR
Frontline |  | company | NO | Frontline: English word
Euronav |  | company | BE
Exmar |  | company | BE
CMB Tech |  | company | BE
Compagnie maritime belge | Bocimar | company | BE
Stolt-Nielsen | Stolt Nielsen | company | NO
Odfjell |  | company | NO
Teekay | Teekay Shipping | company | CA
Torm |  | company | DK | Torm: a name
Scorpio Tankers |  | company | MC
Sovcomflot |  | company | RU
Fednav |  | company | CA
Groupe CSL | CSL Group | company | CA
Groupe Océan |  | company | CA
Logistec |  | company | CA
Desgagnés | Groupe Desgagnés | company | CA | Desgagnés: surname
Société des traversiers du Québec |  | public | CA
Oceanex |  | company | CA
CTMA | Coopérative de transport maritime et aérien | company | CA
Brittany Ferries | BAI Bretagne Angleterre Irlande | company | FR
Corsica Ferries | Corsica Ferries France; Corsica Ferries - Sardinia Ferries; Corsica Sardinia Ferries | company | FR
Corsica Linea | Corsica Maritima | company | FR
SNCM | Société nationale Corse Méditerranée; Société nationale Corse-Méditerranée; Société nationale maritime Corse-Méditerranée | company | FR
La Méridionale | Compagnie méridionale de navigation; CMN | company | FR | La Méridionale: adjective; CMN: acronym
Moby Lines | Moby | company | IT | Moby: a musician, first name
Tirrenia | Onorato Armatori | company | IT
Grimaldi Group | Grimaldi Lines | company | IT
Grandi Navi Veloci | GNV | company | IT | GNV: acronym, a fuel
SeaFrance | Sea France | company | FR
P&O Ferries | P&O; P & O Ferries | company | GB
P&O Nedlloyd | Nedlloyd | company | NL
Townsend Thoresen |  | company | GB
DFDS | DFDS Seaways | company | DK
Stena Line | Stena; Stena RoRo | company | SE | Stena: first name
Irish Ferries | Irish Continental Group | company | IE
Condor Ferries |  | company | GB
Hoverspeed |  | company | GB
Norfolkline |  | company | DK
Transmanche Ferries |  | company | FR
Compagnie océane | Penn Ar Bed; Compagnie Penn Ar Bed | company | FR
Yeu Continent | Compagnie yeu-continent | public | FR
Bateaux de Belle-Île |  | company | FR
Color Line |  | company | FI
Viking Line |  | company | FI
Tallink | Tallink Silja; Silja Line | company | EE
Blue Star Ferries |  | company | GR
Attica Group |  | company | GR
Superfast Ferries |  | company | GR
Hellenic Seaways |  | company | GR
Minoan Lines |  | company | GR
Anek Lines |  | company | GR
Baleària |  | company | ES
Trasmediterranea | Armas Trasmediterránea; Acciona Trasmediterranea | company | ES
FRS Iberia |  | company | ES
Comanav | Compagnie marocaine de navigation | company | MA
Comarit |  | company | MA
Compagnie tunisienne de navigation | Cotunav | public | TN
Algérie Ferries | Entmv | public | DZ
Liberty Lines |  | company | IT
Caronte & Tourist |  | company | IT
SNAV |  | company | IT | SNAV: acronym
Jadrolinija |  | company | HR
Jifmar | Jifmar Offshore | company | FR
Les Abeilles International | Abeilles International | company | FR
Boluda | Boluda Towage; Boluda France | company | ES | Boluda: surname
TOWT | Transoceanic Wind Transport | company | FR
Neoline |  | company | FR
Zéphyr & Borée | Zéphyr et Borée | company | FR
Ayro | Oceanwings | company | FR
Airseas |  | company | FR
Grain de Sail |  | company | FR
Seatrade | Green Sea | company | NL | Seatrade: English word
Wallenius Wilhelmsen | Wallenius; Wilhelmsen | company | NO | Wallenius: surname; Wilhelmsen: surname
Golden Ocean |  | company | NO
Golar LNG |  | company | BM
Höegh LNG |  | company | BM
Flensburger Schiffbau |  | company | DE
Worms Services maritimes |  | company | FR
Compagnie générale transatlantique | French Line | company | FR
Messageries maritimes |  | company | FR
Chargeurs réunis |  | company | FR
White Star Line |  | company | GB
Bouchard Transport |  | company | US
# Ports and terminals
DP World |  | company | AE
PSA International | PSA Singapore | company | SG
Hutchison Ports |  | company | HK
China Merchants | China Merchants Group; China Merchants Holdings; China Merchants Port | company | CN
Eurogate |  | company | DE
ICTSI |  | company | PH
HHLA | Hamburger Hafen | company | DE
Haropa | Haropa Port | public | FR
Grand Port maritime de Marseille | Grand port maritime de Marseille-Fos | public | FR
Grand Port maritime du Havre |  | public | FR
Grand port maritime de Dunkerque |  | public | FR
Grand port maritime de Nantes Saint-Nazaire |  | public | FR
Port de Dunkerque SA |  | public | FR
Port of Antwerp-Bruges |  | public | BE
Katoen Natie |  | company | BE
Sea-Invest | Sea Invest | company | BE
Ports de Paris |  | public | FR | Ports de Paris: ordinary words
Tanger Med | Tanger Med Port Authority; Tanger Med Group | public | MA | Tanger Med: a port, a place
Marsa Maroc |  | company | MA
Bolloré Ports | Bolloré Africa | company | FR
Bolloré Africa Logistics |  | company | FR
Bolloré Logistics |  | company | FR
Africa Global Logistics | AGL Afrique | company | FR
Bolloré Transport & Logistics | Bolloré Transport et Logistique | company | FR
Bolloré | Groupe Bolloré; Bolloré SE | company | FR | Bolloré: surname
Necotrans | Groupe Necotrans; Getma; NCT Necotrans | company | FR
Maritime Arkas | Arkas | company | TR
Terminal Investment Limited |  | company | CH
# Logistics, parcels, post
La Poste | Groupe La Poste; La Poste SA; La Poste Courrier; La Poste Groupe; La Poste Colissimo | public | FR
Geopost | DPD; DPDgroup; DPD France; Exapaq | company | FR
Chronopost | Chronopost International | company | FR
Colissimo |  | service | FR
Coliposte |  | service | FR
Viapost |  | company | FR
Stuart |  | company | FR | Stuart: first name, surname
Pickup Services | Pickup; Relais Pickup | company | FR | Pickup: common noun
Mondial Relay |  | company | FR
Relais Colis |  | company | FR
Kiala |  | company | BE
GLS | General Logistics Systems; GLS France | company | NL | GLS: acronym
Ciblex |  | company | FR
France Express |  | company | FR
Cubyn |  | company | FR
Everoad |  | company | DE
Sennder | Convargo | company | DE
Fretlink |  | company | FR
Chronotruck |  | company | FR
Ovrsea |  | company | FR
Colisweb |  | company | FR
You2You |  | company | FR
Shopopop |  | company | FR
Flink SE | Flink France | company | DE
Dija |  | company | US
Zapp Livraison |  | company | GB
Top Chrono |  | company | FR
Star's Service |  | company | FR
Coursier.fr |  | company | FR
Novéa |  | company | FR
Urby | Urby Logistique | company | FR
Geodis | Calberson; Geodis Calberson; Groupe Geodis; SNCF Geodis | company | FR
Ziegler | Groupe Ziegler | company | BE | Ziegler: surname
XPO Logistics | XPO; XPO Logistics Europe | company | US
GXO | GXO Logistics | company | US
RXO |  | company | US
Norbert Dentressangle | Groupe Norbert Dentressangle | company | FR
Christian Salvesen |  | company | GB
ID Logistics | Groupe ID Logistics; La Flèche Cavaillonnaise | company | FR
FM Logistic | FM Logistics; FM Logistic Group; Faure et Machet | company | FR
Stef | Stef-TFE; Groupe Stef | company | FR | Stef: first name
Heppner | Groupe Heppner | company | FR
Mory |  | company | FR | Mory: surname, first name
Mory Ducros | MoryGlobal; Mory Global | company | FR
Ducros Express |  | company | FR
Arcole Industries |  | company | FR
Joyau |  | company | FR | Joyau: common noun
Graveleau |  | company | FR
Dachser |  | company | DE
Gefco | Groupe Gefco | company | FR
CAT Logistique | Groupe CAT; Compagnie d'affrètement et de transport | company | FR
STVA | STVA SA | company | FR
Giraud | Giraud International; Transports Giraud | company | FR | Giraud: surname
Transalliance |  | company | FR
Jacky Perrenot | Groupe Jacky Perrenot; Transports Jacky Perrenot; Perrenot | company | FR | Jacky Perrenot: name of a person; Perrenot: surname
Groupe Berto | Berto Transport | company | FR
Groupe Charles André | GCA Transports; Charles André | company | FR | Charles André: name of a person
Samat | Groupe Samat | company | FR
Delisle | Transports Delisle; Groupe Delisle | company | FR | Delisle: surname
Mauffrey | Groupe Mauffrey | company | FR | Mauffrey: surname
Groupe Le Calvez | Transports Le Calvez; Le Calvez | company | FR | Le Calvez: surname
Sotradel |  | company | FR
Groupe BBL | BBL Transport | company | FR
Kuehne + Nagel | Kuehne+Nagel; Kuehne & Nagel; Kuehne et Nagel; Kühne + Nagel; Kühne+Nagel; Kuehne-Nagel | company | CH
Panalpina |  | company | CH
DSV | DSV Panalpina; DSV Road; DSV A/S | company | DK
Expeditors | Expeditors International | company | US
C.H. Robinson | CH Robinson | company | US
J.B. Hunt | JB Hunt | company | US
Ryder System |  | company | US
Schneider National |  | company | US
Old Dominion Freight Line |  | company | US
Werner Enterprises |  | company | US
Knight-Swift |  | company | US
YRC Worldwide | Yellow Corp | company | US
TFI International | TransForce | company | CA
Purolator | Purolator Courrier | company | CA
Postes Canada | Postes-Canada; Canada Post | public | CA
Intelcom | Dragonfly Intelcom | company | CA
UPS | United Parcel Service; UPS France; UPS Store | company | US
FedEx | Federal Express; FedEx Express; TNT Express; FedEx Ground; FedEx Freight | company | US
TNT Post | PostNL; TPG Post; TNT Group | company | NL
DHL | DHL Express; DHL International; DHL Group; DHL Supply Chain; DHL Aviation; DHL eCommerce; Exel Logistics; DHL Express France | company | DE
Deutsche Post | Deutsche Post DHL; Deutsche Post World Net | company | DE
Hermes Germany | Hermes Europe; Hermes Group Logistics; myHermes | company | DE
Evri |  | company | GB
bpost | Groupe bpost; Radial Europe; La Poste belge | public | BE
La Poste suisse | Poste CH; Poste suisse | public | CH | Poste suisse: ordinary words
Planzer |  | company | CH
Galliker Transports |  | company | CH
Royal Mail | International Distributions Services; Parcelforce; Royal Mail Group | company | GB
Post Office Ltd |  | public | GB
Yodel Delivery |  | company | GB
DX Group |  | company | GB
Wincanton |  | company | GB
Eddie Stobart |  | company | GB
An Post |  | public | IE
PostNord |  | public | SE
Posten Norge |  | public | SE
Österreichische Post |  | company | AT
Correos | Correos Express | public | ES
SEUR |  | public | ES
CTT Correios | CTT Expresso | company | PT
InPost | In Post | company | PL
Poczta Polska |  | public | PL
Packeta | Zasilkovna | public | CZ
Poste Maroc | Barid Al-Maghrib; Poste Maroc Amana; Amana Messagerie | public | MA
Algérie Poste |  | public | DZ
Poste tunisienne | La Poste tunisienne; Rapid-Poste | public | TN | Poste tunisienne: ordinary words
US Postal Service | USPS; U.S. Postal Service; United States Postal Service | public | US
Australia Post |  | public | AU
Toll Holdings | Startrack | public | AU
SF Express | SF Holding; S.F. Express | company | CN
YTO Express |  | company | CN
ZTO Express |  | company | CN
STO Express |  | company | CN
Best Inc |  | company | CN
Yunda |  | company | CN
J&T Express |  | company | ID
Ninja Van |  | company | SG
Yamato Transport | Yamato Holdings; Kuroneko Yamato | company | JP
Nippon Express |  | company | JP
Sagawa Express | Sagawa | company | JP
Delhivery |  | company | IN
Blue Dart |  | company | IN
Aramex |  | company | AE
Agility Logistics | Agility Koweït; Agility Public Warehousing | company | KW
Gebrüder Weiss |  | company | AT
Hellmann Worldwide |  | company | DE
Rhenus | Rhenus Logistics | company | DE
LKW Walter |  | company | AT
Raben |  | company | NL | Raben: German word, birds, surname
Ewals Cargo Care |  | company | NL
Girteka |  | company | LT
Waberer's |  | company | HU
Flexport |  | company | US
Convoy Inc |  | company | US
TwinswHeel |  | company | FR
Zipline International |  | company | US
Matternet |  | company | US
Wing Aviation |  | company | US
Lalamove |  | company | HK
GoGoX |  | company | HK
Argan SA |  | company | FR
Concerto Logistique |  | company | FR
Barjane |  | company | FR
Nextories |  | company | FR
Des bras en plus |  | company | FR | Des bras en plus: ordinary words
Homebox |  | company | FR
Costockage |  | company | FR
# Motorways, tunnels, bridges
Vinci Autoroutes | Autoroutes Paris-Normandie | company | FR
Cofiroute |  | company | FR
Escota |  | company | FR
Autoroutes du sud de la France |  | company | FR
Vinci Concessions | Mesea | company | FR
Lisea |  | company | FR
Sanef | SAPN; Bip&Go; Bip & Go; Sanef Tolling | company | FR
APRR | Autoroutes Paris-Rhin-Rhône; AREA Autoroutes; APRR-Area; Eiffarie; Autoroutes Paris Rhin Rhône | company | FR
ATMB | Autoroutes et tunnel du Mont-Blanc; ATMB Tunnel du Mont-Blanc | company | FR
SFTRF | Société française du tunnel routier du Fréjus | company | FR
Ulys Télépéage | Ulys | service | FR | Ulys: first name
Alis Autoroute |  | company | FR
Adelac |  | company | FR
Atlandes |  | company | FR
A'liénor |  | company | FR
Arcour |  | company | FR
Atosca |  | company | FR
Compagnie Eiffage du viaduc de Millau |  | company | FR
Ecomouv' | Ecomouv | company | FR
Axxès |  | company | FR
Eurotoll |  | company | FR
Transurban |  | company | AU
Asfinag |  | public | AT
407 International | 407 ETR | company | CA
# Further ones of the daily press
Wijet |  | airline | FR
South West Trains | South Western Railway | company | GB
Delhi Metro Rail Corporation | DMRC | company | IN | DMRC: acronym
Pony Mobility | Pony | company | FR | Pony: animal, common noun
Cooltra |  | service | ES
Voi Technology | Voi | service | SE | Voi: an Italian word
`;
