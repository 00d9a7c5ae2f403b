/**
 * The groups that the press names every day, of every sector that has no file of its own. One company a line:
 * name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const groups = `
# Technology and internet
Doctolib |  | company | FR
Mistral AI |  | company | FR
Tesla |  | carmaker | US
SpaceX | Space X | company | US
Gimlet | Gimlet Media | company | US | Gimlet: drink
# Transport
SNCF | SNCF Réseau; SNCF Mobilités; SNCF Voyageurs | public | FR
RATP |  | public | FR
Air France | Air-France | airline | FR
KLM |  | airline | NL
Air France-KLM | Air-France-KLM | airline | FR
HOP! Air France | Hop!; HOP!; HOP | airline | FR
Transavia |  | airline | FR
Ryanair |  | airline | IE
easyJet | Easyjet; EasyJet | airline | GB
Vueling |  | airline | ES
Lufthansa |  | airline | DE
British Airways |  | airline | GB
Iberia |  | airline | ES
Alitalia |  | airline | IT
Turkish Airlines |  | airline | TR
Emirates |  | airline | AE
Qatar Airways |  | airline | QA
Etihad | Etihad Airways | airline | AE
Royal Air Maroc |  | airline | MA
Tunisair |  | airline | TN
Air Algérie |  | airline | DZ
TAP Air Portugal |  | airline | PT
Volotea |  | airline | ES
Air Caraïbes |  | airline | FR
Norwegian | Norwegian Air Shuttle | airline | NO
Air Austral |  | airline | FR
Air Europa |  | airline | ES
Air Corsica |  | airline | FR
Corsair | Corsairfly | airline | FR
Air Transat |  | airline | CA
Air Canada |  | airline | CA
Aigle Azur |  | airline | FR
XL Airways |  | airline | FR
Aeroflot |  | airline | RU
Delta Air Lines | Delta Airlines | airline | US
United Airlines |  | airline | US
American Airlines |  | airline | US
Malaysia Airlines |  | airline | MY
Singapore Airlines |  | airline | SG
Ethiopian Airlines |  | airline | ET
Groupe ADP | Aéroports de Paris | company | FR
Eurotunnel | Getlink | company | FR
Eurostar |  | company | GB
CFF | Chemins de fer fédéraux | public | CH
Thalys |  | company | BE
Keolis |  | company | FR
Transdev |  | company | FR
Flixbus | FlixBus | company | DE
La Poste | Groupe La Poste | public | FR
Chronopost |  | company | FR
UPS |  | company | US
FedEx | Fedex | company | US
DHL |  | company | DE
CMA CGM | CMA-CGM | company | FR
Maersk |  | company | DK
Brittany Ferries |  | company | FR
# Cars
Renault | Groupe Renault | carmaker | FR
Nissan |  | carmaker | JP
Renault-Nissan | Renault-Nissan-Mitsubishi | carmaker | FR
Dacia |  | carmaker | RO
PSA Peugeot Citroën | PSA; Groupe PSA; PSA Peugeot-Citroën | carmaker | FR
Peugeot |  | carmaker | FR
Citroën |  | carmaker | FR
Opel |  | carmaker | DE
Stellantis |  | carmaker | NL
Fiat Chrysler | FCA; Fiat Chrysler Automobiles; Fiat-Chrysler | carmaker | IT
Fiat |  | carmaker | IT
Volkswagen | VW | carmaker | DE
Audi |  | carmaker | DE
Porsche |  | carmaker | DE
Seat | SEAT | carmaker | ES
Skoda |  | carmaker | CZ
BMW |  | carmaker | DE
Daimler | Mercedes-Benz | carmaker | DE
Mercedes |  | carmaker | DE
Ford |  | carmaker | US | Ford: surname
General Motors | GM | carmaker | US | GM: abbreviation
Chrysler |  | carmaker | US
Toyota |  | carmaker | JP
Honda |  | carmaker | JP
Mitsubishi | Mitsubishi Motors | carmaker | JP
Mazda |  | carmaker | JP
Hyundai |  | carmaker | KR
Kia |  | carmaker | KR
Volvo |  | carmaker | SE
Ferrari |  | carmaker | IT
Lamborghini |  | carmaker | IT
Bugatti |  | carmaker | FR
Alpine |  | carmaker | FR | Alpine: adjective of the Alps
Michelin |  | company | FR
Valeo |  | company | FR
Faurecia | Forvia | company | FR
Plastic Omnium |  | company | FR
Goodyear |  | company | US
Bridgestone |  | company | JP
Bosch |  | company | DE
# Aerospace and industry
Airbus | Airbus Group | company | NL
Airbus Helicopters |  | company | FR
Boeing |  | company | US
Bombardier |  | company | CA
Embraer |  | company | BR
Dassault Aviation | Dassault | company | FR | Dassault: surname
Safran |  | company | FR | Safran: a spice
Thales |  | company | FR
Naval Group | DCNS | company | FR
Ariane | ArianeGroup; Arianespace | company | FR | Ariane: first name, rocket
Alstom |  | company | FR
Siemens |  | company | DE
General Electric | GE | company | US | GE: two letters
Schneider Electric |  | company | FR
Legrand |  | company | FR | Legrand: surname
Saint-Gobain |  | company | FR
LafargeHolcim | Lafarge; Holcim; Lafarge-Holcim | company | CH
ArcelorMittal | Arcelor Mittal; Arcelor | company | LU
Vallourec |  | company | FR
Air Liquide |  | company | FR
Arkema |  | company | FR
Solvay |  | company | BE
BASF |  | company | DE
Bayer |  | company | DE
Monsanto |  | company | US
Vinci |  | company | FR | Vinci: Leonardo
Bouygues |  | company | FR
Eiffage |  | company | FR
Fincantieri |  | company | IT
Chantiers de l'Atlantique | STX France; STX | company | FR
Lubrizol |  | company | US
# Energy and environment
EDF | Électricité de France | public | FR
EDF Renouvelables | EDF Énergies nouvelles | company | FR
Enedis | ERDF | public | FR
Dalkia |  | company | FR
RTE |  | public | FR
Engie | GDF Suez | company | FR
GRDF |  | company | FR
Total | TotalEnergies; Total Energies | company | FR | Total: common word
Areva |  | public | FR
Orano |  | public | FR
Framatome |  | company | FR
Veolia |  | company | FR
Suez |  | company | FR | Suez: a canal
Shell | Royal Dutch Shell | company | GB
BP |  | company | GB
ExxonMobil | Exxon | company | US
Chevron |  | company | US
Eni |  | company | IT
Gazprom |  | company | RU
Rosneft |  | company | RU
Aramco | Saudi Aramco | public | SA
Petrobras |  | company | BR
Sonatrach |  | public | DZ
Vattenfall |  | company | SE
Enel |  | company | IT
Iberdrola |  | company | ES
Direct Énergie |  | company | FR
Sibur |  | company | RU
# Banks, insurers, funds
BNP Paribas | BNP | bank | FR
Société Générale | SocGen | bank | FR
Crédit Agricole |  | bank | FR
Crédit Mutuel |  | bank | FR
CIC |  | bank | FR
LCL |  | bank | FR
Crédit du Nord |  | bank | FR
BPCE | Natixis; Banque populaire; Caisse d'épargne; Caisses d'épargne | bank | FR
La Banque postale |  | bank | FR
HSBC |  | bank | GB
ING | ING Direct | bank | NL
Boursorama |  | bank | FR
N26 |  | bank | DE
Revolut |  | bank | GB
Deutsche Bank |  | bank | DE
Commerzbank |  | bank | DE
UBS |  | bank | CH
Credit Suisse | Crédit Suisse | bank | CH
Goldman Sachs |  | bank | US
JPMorgan | JP Morgan; JPMorgan Chase | bank | US
Morgan Stanley |  | bank | US
Bank of America |  | bank | US
Citigroup | Citi | bank | US
Lehman Brothers |  | bank | US
Lazard |  | bank | US
Rothschild |  | bank | FR | Rothschild: surname
Visa |  | company | US | Visa: common noun
Mastercard | MasterCard | company | US
Wirecard | Wirecard AG | company | DE
Axa | AXA | insurer | FR
Allianz |  | insurer | DE
Generali |  | insurer | IT
Groupama |  | insurer | FR
MAIF | Maif | insurer | FR
MACIF | Macif | insurer | FR
MMA |  | insurer | FR | MMA: a combat sport
Matmut |  | insurer | FR
CNP Assurances | CNP | insurer | FR
Covéa |  | insurer | FR
Scor |  | insurer | FR
AG2R La Mondiale | AG2R | insurer | FR
Amundi |  | fund | FR
BlackRock | Blackrock | fund | US
KKR |  | fund | US
Bpifrance | BPI France; Bpi France | fund | FR
Caisse des dépôts | Caisse des Dépôts et consignations; CDC | public | FR
Euronext |  | company | NL
SoftBank | Softbank | company | JP
Berkshire Hathaway |  | fund | US
Moody's |  | company | US
Standard & Poor's |  | company | US
# Further banks, insurers, funds
Barclays |  | bank | GB
Lloyds | Lloyds Bank; Lloyds Banking Group | bank | GB
Royal Bank of Scotland | RBS | bank | GB
Standard Chartered |  | bank | GB
Santander | Banco Santander | bank | ES
BBVA |  | bank | ES
CaixaBank |  | bank | ES
Bankia |  | bank | ES
UniCredit | Unicredit | bank | IT
Intesa Sanpaolo |  | bank | IT
Monte dei Paschi | Monte dei Paschi di Siena | bank | IT
Dexia |  | bank | BE
Belfius |  | bank | BE
KBC |  | bank | BE
ABN Amro | ABN AMRO | bank | NL
Rabobank |  | bank | NL
Wells Fargo |  | bank | US
Julius Baer |  | bank | CH
Raiffeisen |  | bank | CH
Danske Bank |  | bank | DK
Nordea |  | bank | FI
Sberbank |  | bank | RU
VTB |  | bank | RU
ICBC |  | bank | CN
Bank of China |  | bank | CN
Nomura |  | bank | JP
Banque Laurentienne |  | bank | CA
Desjardins | Mouvement Desjardins | bank | CA
Hello bank! | Hello Bank | bank | FR
Monabanq |  | bank | FR
Fortuneo |  | bank | FR
Orange Bank |  | bank | FR
Qonto |  | bank | FR
Lydia |  | company | FR | Lydia: a first name
Sumeria |  | company | FR
Oney |  | bank | FR
Cofidis |  | bank | FR
Cetelem |  | bank | FR
Sofinco |  | bank | FR
Arkéa | Crédit Mutuel Arkéa | bank | FR
Attijariwafa Bank | Attijariwafa bank | bank | MA
Ecobank |  | bank | TG
American Express | Amex | company | US
Western Union |  | company | US
Klarna |  | company | SE
Adyen |  | company | NL
Malakoff Humanis | Malakoff Médéric | insurer | FR
GMF |  | insurer | FR
Maaf | MAAF | insurer | FR
MGEN |  | insurer | FR
Harmonie Mutuelle |  | insurer | FR
April |  | insurer | FR | April: first name
Swiss Life |  | insurer | CH
Swiss Re |  | insurer | CH
Munich Re |  | insurer | DE
Aviva |  | insurer | GB
Prudential |  | insurer | GB
MetLife |  | insurer | US
AIG |  | insurer | US
Carlyle |  | fund | US | Carlyle: surname
Blackstone |  | fund | US
Apollo Global Management |  | fund | US
CVC Capital Partners | CVC | fund | LU
PAI Partners |  | fund | FR
Ardian |  | fund | FR
Eurazeo |  | fund | FR
Wendel |  | fund | FR | Wendel: surname
Tikehau Capital | Tikehau | fund | FR
Butler Capital Partners |  | fund | FR
Elliott Management |  | fund | US
Vanguard |  | fund | US
Fidelity |  | fund | US
Norges Bank |  | fund | NO
Exor |  | fund | IT
Serena Capital |  | fund | FR
Partech |  | fund | FR
Sequoia Capital |  | fund | US
Andreessen Horowitz |  | fund | US
Y Combinator |  | fund | US
Fitch Ratings |  | company | US
London Stock Exchange | LSE | company | GB
# Further industry, energy, health, transport
ThyssenKrupp | Thyssenkrupp; Thyssen Krupp | company | DE
Tata Steel |  | company | IN
Tata Motors |  | carmaker | IN
Ascoval |  | company | FR
Liberty Steel |  | company | GB
Rio Tinto |  | company | GB
BHP | BHP Billiton | company | AU
Glencore |  | company | CH
Vale |  | company | BR | Vale: a common word
Anglo American |  | company | GB
Eramet |  | company | FR
Imerys |  | company | FR
Norilsk Nickel |  | company | RU
Rusal |  | company | RU
Dow Chemical |  | company | US
DuPont |  | company | US
Honeywell |  | company | US
Caterpillar |  | company | US
John Deere |  | company | US
Lockheed Martin |  | company | US
Raytheon |  | company | US
Northrop Grumman |  | company | US
BAE Systems |  | company | GB
Rolls-Royce |  | company | GB
Leonardo |  | company | IT | Leonardo: first name
MBDA |  | company | FR
Nexter |  | company | FR
Latécoère |  | company | FR
Daher |  | company | FR
Figeac Aero |  | company | FR
Zodiac Aerospace |  | company | FR
Daimler Truck |  | company | DE
Renault Trucks |  | company | FR
Scania |  | company | SE
Iveco |  | company | IT
Suzuki |  | carmaker | JP
Subaru |  | carmaker | JP
Lexus |  | carmaker | JP
Jaguar Land Rover | Land Rover | carmaker | GB
BYD |  | carmaker | CN
Geely |  | carmaker | CN
Dongfeng |  | carmaker | CN
Polestar |  | carmaker | SE
Rivian |  | carmaker | US
Harley-Davidson | Harley Davidson | company | US
Continental |  | company | DE | Continental: adjective
Pirelli |  | company | IT
Hertz |  | company | US
Avis |  | company | US | Avis: common noun
Europcar |  | company | FR
Sixt |  | company | DE
Colas |  | company | FR
Spie |  | company | FR
Nexans |  | company | FR
Rexel |  | company | FR
Vicat |  | company | FR
Heidelberg Materials | HeidelbergCement | company | DE
Bolloré | Groupe Bolloré | company | FR
Geodis |  | company | FR
XPO Logistics |  | company | US
Norbert Dentressangle |  | company | FR
Colissimo |  | company | FR
Coliposte |  | company | FR
Deutsche Bahn |  | company | DE
Deutsche Post |  | company | DE
Trenitalia |  | company | IT
Renfe |  | company | ES
SNCB |  | public | BE
Cathay Pacific |  | airline | HK
Air India |  | airline | IN
Air China |  | airline | CN
Korean Air |  | airline | KR
Southwest Airlines |  | airline | US
Wizz Air |  | airline | HU
Brussels Airlines |  | airline | BE
Eurowings |  | airline | DE
Germanwings |  | airline | DE
Air Berlin |  | airline | DE
Swiss International Air Lines |  | airline | CH
Austrian Airlines |  | airline | AT
Finnair |  | airline | FI
SAS Scandinavian Airlines | Scandinavian Airlines | airline | SE
EgyptAir | Egyptair | airline | EG
Air Sénégal |  | airline | SN
Air Côte d'Ivoire |  | airline | CI
French Bee | French bee | airline | FR
La Compagnie |  | airline | FR | La Compagnie: ordinary words
MSC | Mediterranean Shipping Company | company | CH
Hapag-Lloyd |  | company | DE
Corsica Ferries |  | company | FR
SNCM |  | company | FR
RWE |  | company | DE
E.ON | EON | company | DE
Uniper |  | company | DE
Siemens Energy |  | company | DE
Siemens Gamesa |  | company | ES
Vestas |  | company | DK
Ørsted | Orsted | company | DK
Equinor | Statoil | company | NO
Repsol |  | company | ES
EDP |  | company | PT
Lukoil |  | company | RU
Novatek |  | company | RU
Petronas |  | company | MY
Halliburton |  | company | US
Schlumberger |  | company | US
TechnipFMC | Technip; Technip Energies | company | FR
Neoen |  | company | FR
Voltalia |  | company | FR
Akuo Energy | Akuo | company | FR
Saur |  | company | FR
Séché Environnement |  | company | FR
Paprec |  | company | FR
Antargaz |  | company | FR
# Further telecoms, luxury, services, real estate
Vinci Autoroutes |  | company | FR
Sanef |  | company | FR
APRR |  | company | FR
`;
