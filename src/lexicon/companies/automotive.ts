/**
 * Car, truck, bus and motorcycle makers, their brands and suppliers, tyres, rental, dealers, charging. One company a
 * line: name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const automotive = `
# French car makers and brands
Renault | Groupe Renault; Renault Group; Régie Renault; Renault SA; Renault SAS; Renault Retail Group; Renault France | carmaker | FR
Renault Sport | Renault-Sport; Renault F1 | carmaker | FR
Renault-Nissan | Renault-Nissan-Mitsubishi; Alliance Renault-Nissan; Renault Nissan; Alliance Renault-Nissan-Mitsubishi | carmaker | FR
Renault-Samsung | Renault Samsung Motors; Renault Samsung; Renault Korea | carmaker | KR
Ampere | Renault Ampere | company | FR | Ampere: surname, a unit
Mobilize |  | company | FR | Mobilize: English word
Horse Powertrain | Horse Renault Geely | company | GB
Alpine | Alpine Racing; Alpine F1; Alpine Cars | carmaker | FR | Alpine: adjective of the Alps
Dacia | Automobile Dacia | carmaker | RO
Nissan | Nissan Motor; Nissan France; Nissan Motors | carmaker | JP
Datsun |  | carmaker | JP
Infiniti |  | carmaker | JP
Avtovaz |  | carmaker | RU
Lada |  | carmaker | RU | Lada: surname, a car
PSA Peugeot Citroën | PSA; Groupe PSA; PSA Peugeot-Citroën; PSA Group; Peugeot SA; PSA-Peugeot-Citroën; PSA Retail; Peugeot-Citroën; Peugeot Citroën; PSA Automobiles | carmaker | FR
Peugeot | Automobiles Peugeot; Peugeot France | carmaker | FR
Peugeot Motocycles | Peugeot Scooters; Peugeot Motocycle | company | FR
Citroën | Automobiles Citroën; Citroën France; Citroën Racing | carmaker | FR
DS Automobiles |  | carmaker | FR
Talbot | Simca; Simca-Chrysler; Talbot-Simca | carmaker | FR | Talbot: surname
Panhard & Levassor | Panhard et Levassor; Panhard-Levassor | carmaker | FR
Matra Automobile | Matra Automobiles | company | FR
Stellantis | Groupe Stellantis; Stellantis & You; Stellantis France | carmaker | NL
Opel | Opel-Vauxhall; Adam Opel; Opel France; Opel/Vauxhall | carmaker | DE
Vauxhall | Vauxhall Motors | carmaker | GB | Vauxhall: a district of London
Leapmotor | Leapmotor International | carmaker | CN
Free2Move |  | company | FR
Ligier | Ligier Group; Driveplanet | carmaker | FR | Ligier: surname
Microcar |  | carmaker | FR
Aixam | Aixam-Mega; Aixam Mega | carmaker | FR
Chatenet | Automobiles Chatenet | carmaker | FR | Chatenet: surname
Bolloré Bluecar | Bluecar; Blue Car; Bluely | company | FR
Heuliez | Groupe Heuliez; Heuliez Bus | carmaker | FR | Heuliez: surname
Mia Electric |  | carmaker | FR
Venturi Automobiles | Venturi; Groupe Venturi | carmaker | MC | Venturi: surname
Voxan |  | carmaker | MC
PGO Automobiles |  | carmaker | FR
Bee Bee Automotive |  | carmaker | FR
De La Chapelle Automobiles |  | carmaker | FR
Hopium |  | carmaker | FR
Hommell Automobiles |  | carmaker | FR
Devinci Cars |  | carmaker | FR
Goupil Industrie | Goupil Véhicules | carmaker | FR
Lumeneo |  | carmaker | FR
Courb |  | carmaker | FR
Bugatti | Bugatti Automobiles; Bugatti Rimac | carmaker | FR | Bugatti: also the car itself
Delage Automobiles |  | carmaker | FR
Delahaye |  | carmaker | FR | Delahaye: surname
Hotchkiss |  | carmaker | FR | Hotchkiss: surname
Salmson |  | company | FR | Salmson: surname
Berliet | Automobiles Berliet | company | FR | Berliet: surname
Saviem |  | company | FR
# German car makers
Volkswagen | VW; Volkswagen AG; Groupe Volkswagen; Volkswagen France; Volkswagen Group; Volkswagen Utilitaires; Volkswagen Véhicules utilitaires; PowerCo; Cariad; Volkswagen Group France | carmaker | DE
Audi | Audi AG; Audi Sport; Auto Union; Audi France; Audi Brussels | carmaker | DE
Porsche | Porsche AG; Porsche SE; Porsche Holding; Porsche France; Porsche Cars | carmaker | DE
Seat | Seat SA | carmaker | ES | Seat: English word
Cupra |  | carmaker | ES
Skoda | Skoda Auto; Skoda France | carmaker | CZ
Bentley | Bentley Motors | carmaker | GB | Bentley: surname
Lamborghini | Automobili Lamborghini | carmaker | IT | Lamborghini: also the car itself
BMW | Groupe BMW; BMW Group; BMW AG; BMW France; BMW Motorrad | carmaker | DE
Mini |  | carmaker | GB | Mini: common word
Alpina | Alpina Burkard Bovensiepen | carmaker | DE | Alpina: a watchmaker, a place
Daimler | DaimlerChrysler; Daimler-Benz; Daimler Chrysler; Daimler AG; Daimler-Chrysler | carmaker | DE
Mercedes | Mercedes-Benz; Mercedes-AMG; Mercedes Benz; Mercedes-Benz Group; Mercedes-Benz France; Mercedes-Benz Cars; AMG; Mercedes AMG; Mercedes France | carmaker | DE | AMG: acronym
Maybach |  | carmaker | DE | Maybach: surname
Smart | Smart France; Smartville; Smart Automobile | carmaker | DE | Smart: also the car itself
Trabant | Sachsenring | carmaker | DE | Trabant: also the car itself
Borgward |  | carmaker | DE | Borgward: surname
Next.e.GO Mobile | e.GO Mobile | carmaker | DE
Sono Motors |  | carmaker | DE
Karmann |  | company | DE
Magna | Magna International; Magna Powertrain | company | CA | Magna: Latin word, a town
# Italian car makers
Fiat Chrysler | FCA; Fiat Chrysler Automobiles; Fiat-Chrysler; Fiat Chrysler Automobile; FCA Italy; FCA US; FCA France | carmaker | IT
Fiat | Fiat Auto; Fiat Group; Groupe Fiat; Fiat SpA; Fiat France; Fiat Professional; Fiat Industrial | carmaker | IT
Alfa Romeo | Alfa-Romeo | carmaker | IT
Lancia |  | carmaker | IT
Maserati |  | carmaker | IT | Maserati: also the car itself
Abarth |  | carmaker | IT | Abarth: surname
Ferrari | Ferrari SpA; Scuderia Ferrari; Ferrari NV | carmaker | IT | Ferrari: surname, also the car itself
Pagani Automobili |  | carmaker | IT
De Tomaso |  | carmaker | IT
Pininfarina |  | company | IT
Italdesign | Italdesign Giugiaro; Giugiaro Design | company | IT
Bertone Carrozzeria | Carrozzeria Bertone | company | IT
Magneti Marelli | Marelli | company | IT | Marelli: surname
Calsonic Kansei |  | company | JP
Iveco | Iveco Group; Irisbus; Iveco Bus; Iveco France | company | IT
# American car makers
Ford | Ford Motor; Ford Motor Company; Ford France; Ford Europe; Groupe Ford; Ford Motors; Ford Aquitaine Industries; Ford Performance | carmaker | US | Ford: surname
Lincoln Motor | Lincoln Motor Company | carmaker | US
General Motors | GM; GM Europe; Groupe General Motors; General Motors Europe; GM Strasbourg; General Motors Corp | carmaker | US | GM: abbreviation
Chevrolet |  | carmaker | US
Cadillac | Cadillac F1 | carmaker | US | Cadillac: also the car itself, a town
Buick |  | carmaker | US
Pontiac |  | carmaker | US | Pontiac: a town
Hummer |  | carmaker | US | Hummer: also the car itself
Saturn Corporation |  | carmaker | US
Chrysler | Chrysler Group | carmaker | US
Jeep |  | carmaker | US | Jeep: common noun
Dodge |  | carmaker | US | Dodge: surname
Ram Trucks |  | carmaker | US
Tesla | Tesla Motors; Tesla France; Tesla Inc; Tesla Gigafactory | carmaker | US
Rivian |  | carmaker | US
Lucid Motors | Lucid Group; Lucid | carmaker | US | Lucid: English word
Fisker | Fisker Automotive | carmaker | US
Faraday Future |  | carmaker | US
Nikola Motor | Nikola Corporation; Nikola | carmaker | US | Nikola: first name
Lordstown Motors |  | carmaker | US
Canoo |  | carmaker | US
Karma Automotive |  | carmaker | US
Coda Automotive |  | carmaker | US
American Motors |  | carmaker | US
DeLorean Motor | DeLorean Motor Company; DeLorean | carmaker | US | DeLorean: surname
Studebaker |  | carmaker | US | Studebaker: also the car itself
Packard Motor |  | carmaker | US
Local Motors |  | carmaker | US
Proterra |  | company | US
Workhorse Group |  | company | US
# British, Swedish, east European car makers
Jaguar Land Rover | Jaguar-Land Rover; JLR | carmaker | GB
Land Rover | Landrover; Range Rover | carmaker | GB
Jaguar | Jaguar Cars; Jaguar Racing | carmaker | GB | Jaguar: an animal
MG Rover | Rover; Rover Group | carmaker | GB | Rover: English word, a vehicle, a noun
British Leyland | Leyland | carmaker | GB | Leyland: surname
Aston Martin | Aston Martin Lagonda | carmaker | GB
McLaren | McLaren Automotive; McLaren Group; McLaren Racing; McLaren Technology | carmaker | GB | McLaren: surname
Rolls-Royce Motor Cars | Rolls-Royce Motors | carmaker | GB
Lotus Cars | Group Lotus; Lotus Technology | carmaker | GB
Caterham | Caterham Cars; Caterham F1 | carmaker | GB | Caterham: a town, also the car itself
Morgan Motor | Morgan Motor Company | carmaker | GB
London Electric Vehicle Company | London Taxi Company; Manganese Bronze | carmaker | GB
Arrival Vans | Arrival Ltd | carmaker | GB
Ineos Automotive | Ineos Grenadier | carmaker | GB
Volvo | AB Volvo; Volvo Group; Groupe Volvo; Volvo Trucks; Volvo Construction Equipment; Volvo CE; Volvo Bus | carmaker | SE
Volvo Cars | Volvo Car; Volvo Car Group; Volvo Car France | carmaker | SE
Saab Automobile |  | carmaker | SE
Polestar |  | carmaker | SE
Koenigsegg |  | carmaker | SE
Lynk & Co |  | carmaker | CN
NEVS | National Electric Vehicle Sweden | carmaker | SE
Spyker | Spyker Cars | carmaker | NL
DAF Trucks | DAF | company | NL | DAF: acronym
Lightyear Automotive |  | carmaker | NL
Tatra Trucks |  | company | CZ
GAZ Group | GAZ Russie; Gorkovski | company | RU
UAZ |  | carmaker | RU
Kamaz |  | company | RU
Sollers | Sollers Auto | carmaker | RU | Sollers: surname, a writer
Moskvitch Automobile | AZLK | carmaker | RU
Aurus Motors |  | carmaker | RU
Zastava | Zastava Automobili | carmaker | RS | Zastava: Serbian word
Rimac | Rimac Automobili; Rimac Group | carmaker | HR | Rimac: surname, a river
Togg |  | carmaker | TR
Tofas |  | carmaker | TR
Ford Otosan |  | carmaker | TR
Oyak Renault | Oyak | carmaker | TR
Karsan |  | company | TR
# Asian car makers
Toyota | Toyota Motor; Toyota France; Toyota Motor Manufacturing France; Groupe Toyota; Toyota Motor Corporation; Toyota Motor Corp; Toyota Gazoo Racing; Toyota Onnaing; Toyota Motor Europe; TMMF | carmaker | JP
Lexus |  | carmaker | JP
Daihatsu |  | carmaker | JP
Hino Motors | Hino | company | JP | Hino: a town, surname
Honda | Honda Motor; Honda Motors; Honda France; Honda F1; Honda Racing | carmaker | JP
Acura |  | carmaker | JP
Mitsubishi Motors | Mitsubishi Fuso; MMC Motors | carmaker | JP
Mitsubishi | Groupe Mitsubishi | company | JP
Mazda | Mazda Motor; Mazda France; Automobiles Mazda | carmaker | JP
Subaru | Fuji Heavy Industries; Subaru France | carmaker | JP
Suzuki | Suzuki Motor; Suzuki France | carmaker | JP
Maruti Suzuki | Maruti; Maruti Udyog | carmaker | IN
Isuzu | Isuzu Motors | company | JP
Hyundai | Hyundai Motor; Hyundai Motors; Hyundai-Kia; Hyundai Motor Group; Groupe Hyundai; Hyundai France; Hyundai Motor France; Hyundai Kia | carmaker | KR
Kia | Kia Motors; Kia France | carmaker | KR
Genesis Motor | Genesis Motors | carmaker | KR
SsangYong | KG Mobility; Ssangyong Motor | carmaker | KR
GM Daewoo | Daewoo Motor; GM Korea; Daewoo Motors | carmaker | KR
BYD | BYD Auto; Build Your Dreams | carmaker | CN
Geely | Zhejiang Geely; Geely Auto; Geely Holding; Geely Automobile | carmaker | CN
Dongfeng | Dongfeng Motor; Dong Feng; Dongfeng Motors; DPCA; Dongfeng Motor Group; Dongfeng Peugeot Citroën | carmaker | CN
SAIC Motor | Shanghai Automotive; SAIC-GM; MG Motor | carmaker | CN
FAW | First Automobile Works; FAW Group; FAW-Volkswagen | carmaker | CN | FAW: acronym
Chery | Chery Automobile; Omoda; Jaecoo; Exeed | carmaker | CN | Chery: first name
Great Wall Motors | Great Wall Motor; Great Wall Motors Europe | carmaker | CN
Haval |  | carmaker | CN
Changan | Chang'an Automobile; Changan Automobile; Changan PSA | carmaker | CN
BAIC | Beijing Automotive; Beijing Automotive Industry; BAIC Motor; Beijing Automotive Group | carmaker | CN
GAC Group | Guangzhou Automobile; GAC Motor; GAC Aion | carmaker | CN
Brilliance China | Brilliance Auto | carmaker | CN
JAC Motors | Jianghuai Automobile | carmaker | CN
Lifan |  | carmaker | CN
Landwind | Jiangling Motors | carmaker | CN
Nio | NextEV | carmaker | CN | Nio: first name, a character of Matrix
Xpeng | Xpeng Motors; Xiaopeng Motors | carmaker | CN
Li Auto | Lixiang | carmaker | CN
Seres | Seres Group; DFSK | carmaker | CN | Seres: a place
Aiways |  | carmaker | CN
WM Motor |  | carmaker | CN
Byton |  | carmaker | CN
Yutong |  | company | CN
Tata Motors | Tata Daewoo; Tata Motors Limited | carmaker | IN
Bajaj Auto | Bajaj | company | IN | Bajaj: surname
Hero MotoCorp | Hero Honda | company | IN
TVS Motor |  | company | IN
Ashok Leyland |  | company | IN
Royal Enfield | Eicher Motors | company | IN
Hindustan Motors |  | carmaker | IN
Proton Holdings | Proton Malaisie | carmaker | MY
Perodua |  | carmaker | MY
VinFast |  | carmaker | VN
Vingroup |  | carmaker | VN
Luxgen | Yulon | carmaker | TW
Gogoro |  | company | TW
Iran Khodro | IKCO; Khodro | carmaker | IR
Saipa |  | carmaker | IR
Holden Australie | GM Holden | carmaker | AU
Laraki Automobiles | Laraki | carmaker | MA | Laraki: surname
Somaca |  | carmaker | MA
Renault Tanger | Renault Maroc | carmaker | MA
Tahkout Manufacturing | Cima Motors | carmaker | DZ
Sovac Production | Sovac Algérie | carmaker | DZ
# Trucks, buses, motorcycles
Renault Trucks | Renault VI; Renault Véhicules industriels; RVI | company | FR | RVI: acronym
Mack Trucks |  | company | US
Scania | Scania France | company | SE
Traton | Traton Group | company | DE
Navistar |  | company | US
Paccar |  | company | US
Kenworth |  | company | US
Peterbilt |  | company | US
Daimler Truck | Daimler Trucks | company | DE
Freightliner |  | company | US
Evobus | Setra | company | DE
Bluebus | Blue Bus | company | FR
Safra Bus | Safra Hycity | company | FR
Solaris Bus | Solaris Bus & Coach | company | PL
Van Hool |  | company | BE
VDL Groep | VDL Bus | company | NL
Nedcar | VDL Nedcar | company | NL
Dietrich Carebus | Carebus | company | FR
PVI | Power Vehicle Innovation; Gepebus | company | FR | PVI: acronym
Wrightbus |  | company | GB
Alexander Dennis |  | company | GB
Temsa |  | company | TR
New Flyer | NFI Group; Nova Bus | company | CA
Lion Électrique | La Compagnie électrique Lion; Compagnie électrique Lion; Lion Electric | company | CA
Taiga Motors | Moteurs Taiga | company | CA
Prevost Car |  | company | CA
Lamberet |  | company | FR
Chereau | Groupe Chereau | company | FR | Chereau: surname
Fruehauf | Fruehauf France; Général Trailers | company | FR
Schmitz Cargobull |  | company | DE
Krone Trailer |  | company | DE
Benalu |  | company | FR
Gruau | Groupe Gruau | company | FR | Gruau: surname
Durisotti |  | company | FR | Durisotti: surname
Dangel | Automobiles Dangel | company | FR | Dangel: surname
Sanicar |  | company | FR
Harley-Davidson | Harley Davidson | company | US
Ducati |  | company | IT
Piaggio | Groupe Piaggio | company | IT
Aprilia |  | company | IT
Moto Guzzi |  | company | IT
MV Agusta |  | company | IT
Bimota |  | company | IT
Triumph Motorcycles | Triumph Motos | company | GB
Norton Motorcycles |  | company | GB
BSA Motorcycles |  | company | GB
KTM | Pierer Mobility; KTM AG | company | AT | KTM: a motorbike
Kymco |  | company | TW
Sherco | Scorpa | company | FR
Kawasaki Motors | Kawasaki Racing | company | JP
Indian Motorcycle |  | company | US
Derbi |  | company | ES | Derbi: Spanish word
Gas Gas Motos |  | company | ES
Zero Motorcycles |  | company | US
Energica |  | company | IT
Segway | Ninebot; Segway-Ninebot | company | US | Segway: also the machine itself
Silence Urban Ecomobility |  | company | ES
Brough Superior |  | company | FR
Midual |  | company | FR
Red Electric |  | company | FR
# Suppliers and tyres
Michelin | Groupe Michelin; Manufacture Michelin; Pneus Michelin; Michelin Travel Partner; Kléber-Colombes; Compagnie générale des établissements Michelin | company | FR
Euromaster |  | company | FR
BFGoodrich | Uniroyal Goodrich | company | US
Uniroyal |  | company | US
Goodyear | Goodyear Dunlop; Goodyear Tire; Goodyear Dunlop Tires; Goodyear Amiens; Goodyear France | company | US
Dunlop | Dunlop France; Dunlop Tyres | company | GB | Dunlop: surname
Cooper Tire |  | company | US
Titan International | Titan Tire; Titan-Europe | company | US
Bridgestone | Bridgestone France; Bridgestone Béthune; Bridgestone-Firestone | company | JP
Firestone |  | company | US | Firestone: surname
Yokohama Rubber |  | company | JP
Sumitomo Rubber | Falken | company | JP
Hankook | Hankook Tire | company | KR
Kumho | Kumho Tire | company | KR
Kumho Asiana |  | company | KR
Nexen Tire |  | company | KR
Continental | Continental AG; Continental Automotive; Continental France; Continental Clairoix; ContiTech; Continental Teves | company | DE | Continental: adjective
Pirelli | Groupe Pirelli; Pirelli Tyre | company | IT
Nokian | Nokian Tyres; Nokian Renkaat | company | FI
Apollo Tyres |  | company | IN
Vredestein |  | company | NL
MRF Tyres |  | company | IN
Ceat |  | company | IN
Cheng Shin | Maxxis | company | TW
Black Star Pneus |  | company | FR
Laurent Retread |  | company | FR
Point S | Point-S | company | FR | Point S: ordinary words
Best Drive | BestDrive | company | FR | Best Drive: English words
Vulco |  | company | FR
First Stop Pneus | First Stop | company | FR | First Stop: English words
Siligom |  | company | FR
Eurotyre |  | company | FR
Valeo | Groupe Valeo; Valeo Siemens; Valeo Siemens eAutomotive; Valeo SA; Valeo Service | company | FR
Faurecia | Forvia; Groupe Faurecia; Bertrand Faure; Ecia; Faurecia Interior | company | FR
Hella | Hella KGaA; Hella Group | company | DE | Hella: first name
Sommer-Allibert | Sommer Allibert | company | FR
Inteva | Inteva Products | company | US
Autoliv | Autoliv France; Livbag; Autoliv-Isodelta | company | SE
Veoneer |  | company | SE
Takata |  | company | JP
Joyson Safety | Key Safety Systems; Joyson; Joyson Electronics | company | CN
Bosch | Robert Bosch; Groupe Bosch; Bosch France; Bosch Rexroth; Robert Bosch France; Robert Bosch GmbH | company | DE | Robert Bosch: name of a person
ZF Friedrichshafen | ZF; ZF Bouthéon; ZF Lenksysteme | company | DE | ZF: two letters
TRW | TRW Automotive | company | US | TRW: acronym
Mahle | Mahle Behr | company | DE
Schaeffler | Schaeffler Group; INA Roulements | company | DE | Schaeffler: surname
Vitesco | Vitesco Technologies | company | DE
Brose | Brose Group | company | DE | Brose: surname
Webasto |  | company | DE
Edscha |  | company | DE
Grammer AG |  | company | DE
Kostal |  | company | DE
Kiekert |  | company | DE
SAF-Holland |  | company | DE
Benteler |  | company | DE
Eberspächer | Eberspaecher | company | DE
Mann+Hummel | Mann Hummel | company | DE
Stabilus |  | company | DE
Delphi | Delphi Automotive; Delphi Technologies; Delphi Packard | company | US | Delphi: a place, an oracle
Aptiv |  | company | US
BorgWarner | Borg Warner | company | US
Phinia |  | company | US
Visteon |  | company | US
Lear Corporation | Lear Corp; Lear Seating | company | US
Adient |  | company | US
American Axle |  | company | US
Dana Incorporated | Dana Corp | company | US
Allison Transmission |  | company | US
Cooper Standard | Cooper-Standard | company | US
Punch Powerglide | Punch Metals; Punch Powertrain | company | BE
Dayco |  | company | US
Gentex |  | company | US
Collins & Aikman |  | company | US
Lydall |  | company | US
Wagon Automotive |  | company | US
Denso |  | company | JP
Aisin | Aisin Seiki | company | JP
JTEKT | Koyo Bearings | company | JP
Yazaki |  | company | JP
Toyoda Gosei | Toyoda | company | JP | Toyoda: surname
NGK | NGK Spark Plug; NGK Insulators | company | JP | NGK: acronym
Koito |  | company | JP
Hyundai Mobis | Mobis | company | KR
Hanon Systems |  | company | KR
Mando Corporation |  | company | KR
Brembo |  | company | IT
Sogefi | Groupe Sogefi; Filtrauto | company | IT
Gestamp | Gestamp Noury | company | ES
Antolin | Grupo Antolin | company | ES | Antolin: first name
CIE Automotive |  | company | ES
Ficosa |  | company | ES
Sofedit |  | company | FR
ACI Villeurbanne |  | company | FR
ACI Groupe | Groupe ACI | company | FR
MBF Aluminium |  | company | FR
Jinjiang SAB |  | company | FR
SAB Fonderies |  | company | FR
Le Bélier | Le Bélier Fonderies | company | FR | Le Bélier: an animal, a noun
Snop | FSD Snop; Financière SNOP Dunois | company | FR
Novares | Key Plastics | company | FR
Mecaplast |  | company | MC
Dura Automotive | Dura | company | US | Dura: verb form
Bourbon Automotive | Bourbon Automotive Plastics; Bourbon Fabi | company | FR
Plastivaloire | Groupe Plastivaloire | company | FR
MGI Coutier | Akwel; MGI-Coutier | company | FR
ARaymond | A. Raymond; A Raymond | company | FR
Delfingen |  | company | FR
Walor |  | company | FR
Mecachrome |  | company | FR
GMD Groupe | Groupe GMD | company | FR
Groupe Maike | Maike Automotive | company | FR
Allevard Rejna |  | company | FR
Jacquet Métals | Jacquet Metal Service; Jacquet Metals SA | company | FR
Bontaz | Bontaz Centre | company | FR
Pierburg | Pierburg Pump Technology | company | DE
Le Joint français |  | company | FR
Sanden | Sanden Manufacturing Europe | company | JP
Peugeot Japy | Japy | company | FR | Japy: surname
Navya | Navya Technologies; Gama Autonomous | company | FR
EasyMile |  | company | FR
Milla Group |  | company | FR
Segula Matra | Segula Matra Automotive | company | FR
IAV Ingénierie |  | company | DE
AVL List |  | company | AT
Ricardo plc |  | company | GB
Hesai |  | company | CN
Exagon Motors |  | carmaker | FR
Moteurs Baudouin |  | company | FR
Retrofleet |  | company | FR
Transition-One |  | company | FR
Phoenix Mobility |  | company | FR
Lormauto |  | company | FR
REV Mobilities |  | company | FR
# Rental, dealers, parts, second-hand cars, charging, driving schools
Europcar | Groupe Europcar; Europcar Mobility Group; Europcar Mobility | company | FR
Ubeeqo |  | company | FR
Hertz | Hertz France; Hertz Global; Hertz Global Holdings; The Hertz Corporation | company | US
Avis | Avis Budget; Avis Budget Group; Avis Europe; Avis France; Avis Fleet | company | US | Avis: common noun
Budget Rent a Car |  | company | US
Sixt | Groupe Sixt; Sixt France | company | DE
Enterprise Rent-A-Car | Enterprise Holdings; Alamo Rent A Car; Enterprise Rent a Car | company | US
Citer | National Citer | company | FR | Citer: verb form
Ada Location | Groupe Ada | company | FR
Rent A Car | RentACar | company | FR
UCAR |  | company | FR | UCAR: acronym
Athlon Car Lease | Athlon | company | NL | Athlon: a computer chip, a noun
Alphabet Location | Alphabet France | company | DE
Parcours Location | Parcours SAS | company | FR
Fraikin | Groupe Fraikin | company | FR
Petit Forestier | Groupe Petit Forestier | company | FR | Petit Forestier: ordinary words
Clovis Location |  | company | FR
Autolib' | Autolib; Autolib Métropole | service | FR | Autolib': also the cars themselves; Autolib: also the cars themselves
Mobizen |  | company | FR
Citiz |  | company | FR
Deways |  | company | FR
TravelCar | Travelerscar | company | FR
Zity |  | service | FR
Moov'in.Paris | Moov'in Paris | service | FR
Mobility Suisse | Mobility Carsharing | company | CH
Poppy Mobility |  | company | BE
Cambio Belgique |  | company | BE
Emil Frey | Emil Frey France; PGA Motors; PGA Holding; Groupe PGA | company | CH | Emil Frey: name of a person
GueudetAutomobiles | Groupe Gueudet; Gueudet | company | FR | Gueudet: surname
Groupe Bernard Automobiles | Groupe Bernard; Bernard Trucks | company | FR
Bymycar |  | company | FR
Groupe Parot |  | company | FR
Groupe Maurin |  | company | FR
Groupe Chopard | Chopard Automobiles | company | FR
Jean Lain | Jean Lain Mobilités | company | FR | Jean Lain: name of a person
Kroely | Groupe Kroely | company | FR
Inchcape |  | company | GB
D'Ieteren | D'Ieteren Auto | company | BE
Belron |  | company | GB
Carglass | Belron France | company | FR
Mondial Pare-Brise |  | company | FR
France Pare-Brise |  | company | FR
Rapid Pare-Brise |  | company | FR
Autohero |  | company | DE
VendezVotreVoiture.fr | Vendezvotrevoiture; Vendez votre voiture | company | FR | Vendez votre voiture: ordinary words
BCA Autos | British Car Auctions; BCA Europe | company | GB
Carizy |  | company | FR
Heycar |  | company | DE
LaCentrale.fr | Car&Boat Media; Car & Boat Media | company | FR
Yakarouler | Yakarouler.com | company | FR
Autodistribution | Autodis; Parts Holding Europe; PHE Autodistribution; Autodis Group | company | FR
Delko | Delko SAS | company | FR
Carter-Cash |  | company | FR
Alliance Automotive | Alliance Automotive Group | company | GB
LKQ Corporation | LKQ; Stahlgruber; Euro Car Parts | company | US
AutoNation |  | company | US
Lithia Motors |  | company | US
Penske | Penske Automotive | company | US | Penske: surname
ADESA |  | company | US
Cox Automotive |  | company | US
Kelley Blue Book |  | company | US
Idgarages |  | company | FR
Vroomly |  | company | FR
Autobacs | Autobacs France | company | JP
Five Star Carrosserie |  | company | FR
Fix Auto |  | company | FR
Motrio |  | company | FR
Autosécurité |  | company | FR
Autovision |  | company | FR
Auto-école.net |  | company | FR
PermisMalin |  | company | FR
Ionity |  | company | DE
Fastned |  | company | NL
ChargePoint |  | company | US
Chargemap |  | company | FR
Driveco |  | company | FR
Allego |  | company | NL
Powerdot |  | company | PT
NewMotion | The New Motion; Shell Recharge | company | NL
Freshmile |  | company | FR
Zeplug | Zeborne | company | FR
Plugsurfing |  | company | DE
EVBox | EV Box | company | NL
Wallbox | Wallbox Chargers | company | ES | Wallbox: common noun
IES Synergy |  | company | FR
DBT Ingénierie | DBT-CEV; DBT Douai | company | FR
Better Place |  | company | IL
Stations-e |  | company | FR
Electrify America |  | company | US
EVgo |  | company | US
Blink Charging |  | company | US
AddÉnergie |  | company | CA
Wikango |  | company | FR
Toyota Boshoku |  | company | JP
Toyota Industries |  | company | JP
# Further ones of the daily press
Zeekr |  | company | CN
`;
