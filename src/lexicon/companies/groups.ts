/**
 * The groups that the press names every day, of every sector that has no file of its own. One company a line:
 * name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const groups = `
# Technology and internet
Facebook | Facebook France | service | US
Instagram |  | service | US
WhatsApp | Whatsapp | service | US
Twitter |  | service | US
YouTube | Youtube; You Tube | service | US
LinkedIn | Linkedin | service | US
Snapchat |  | service | US
Snap | Snap Inc | company | US
TikTok | Tik Tok; Tiktok | service | CN
ByteDance | Bytedance | company | CN
Tencent |  | company | CN
WeChat | Weixin | service | CN
Alibaba |  | company | CN | Alibaba: tale
Baidu |  | company | CN
Huawei |  | company | CN
ZTE |  | company | CN
Weibo |  | service | CN
Spotify |  | service | SE
Deezer |  | service | FR
SoundCloud | Soundcloud | service | DE
Twitch |  | service | US
Vine |  | service | US
Periscope |  | service | US
Pinterest |  | service | US
Reddit |  | service | US
Tumblr |  | service | US
Telegram |  | service | AE
Discord |  | service | US | Discord: common word
Skype |  | service | LU
Uber |  | company | US
Uber Eats | UberEats | service | US
Lyft |  | company | US
Airbnb | AirBnB | company | US
BlaBlaCar | Blablacar | company | FR
Doctolib |  | company | FR
Leboncoin | Le Bon Coin; Leboncoin.fr | service | FR
Vinted |  | company | LT
eBay | Ebay | company | US
PayPal | Paypal | company | US
Deliveroo |  | company | GB
Just Eat |  | company | NL
Leetchi |  | company | FR
Change.org |  | service | US
Wikipedia | Wikipédia | service | US
Yahoo! | Yahoo | company | US
Qwant |  | company | FR
Criteo |  | company | FR
Ubisoft |  | company | FR
Activision Blizzard | Activision | company | US
Electronic Arts |  | company | US
Epic Games | Epic | company | US | Epic: common word
Nintendo |  | company | JP
Nokia |  | company | FI
Alcatel-Lucent | Alcatel | company | FR
Ericsson |  | company | SE
Mistral AI |  | company | FR
Tesla |  | carmaker | US
SpaceX | Space X | company | US
Audible |  | service | US
Musical.ly |  | service | CN
Gimlet | Gimlet Media | company | US | Gimlet: drink
Sensor Tower |  | company | US
# Telecoms
Orange | France Télécom; France Telecom | telecom | FR | Orange: a town, a fruit, a colour
SFR |  | telecom | FR
Bouygues Telecom | Bouygues Télécom | telecom | FR
Free | Free Mobile | telecom | FR | Free: the English word
Iliad |  | telecom | FR
Altice | Altice France; Altice Europe | telecom | FR
Vodafone |  | telecom | GB
Deutsche Telekom |  | telecom | DE
Swisscom |  | telecom | CH
Proximus | Belgacom | telecom | BE
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
# Health
Sanofi | Sanofi Pasteur | company | FR
Servier |  | company | FR
Ipsen |  | company | FR
Pfizer |  | company | US
Moderna |  | company | US
BioNTech | BionTech | company | DE
AstraZeneca |  | company | GB
Johnson & Johnson | J&J; Johnson et Johnson | company | US
Janssen |  | company | BE
Novavax |  | company | US
GSK | GlaxoSmithKline | company | GB
Novartis |  | company | CH
Roche |  | company | CH | Roche: common noun
Merck |  | company | DE
Gilead | Gilead Sciences | company | US
Abbott |  | company | US
CureVac |  | company | DE
bioMérieux | BioMérieux; Biomérieux | company | FR
Orpea |  | company | FR
Korian |  | company | FR
Ramsay Santé | Ramsay | company | FR
Essilor | EssilorLuxottica | company | FR
Luxottica |  | company | IT
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
# Luxury and cosmetics
LVMH |  | company | FR
Kering |  | company | FR
Gucci |  | company | IT
Louis Vuitton | Vuitton | company | FR
Dior | Christian Dior | company | FR
Chanel |  | company | FR
Hermès |  | company | FR | Hermès: a god
L'Oréal |  | company | FR
Richemont |  | company | CH
Cartier |  | company | FR | Cartier: surname
Tiffany | Tiffany & Co | company | US | Tiffany: first name
Prada |  | company | IT
Burberry |  | company | GB
Swatch | Swatch Group | company | CH
Rolex |  | company | CH
Piaget |  | company | CH | Piaget: surname
Vacheron Constantin |  | company | CH
Saint Laurent | Yves Saint Laurent | company | FR | Yves Saint Laurent: person
Clarins |  | company | FR
Yves Rocher |  | company | FR
Lacoste |  | company | FR
# Services, studies and tourism
Publicis |  | agency | FR
Havas |  | agency | FR
Havas Sports & Entertainment |  | agency | FR
WPP |  | agency | GB
JCDecaux |  | company | FR
Ifop |  | company | FR
Ipsos |  | company | FR
Elabe |  | company | FR
Harris Interactive |  | company | FR
Odoxa |  | company | FR
BVA |  | company | FR
Kantar |  | company | GB
OpinionWay | Opinionway | company | FR
McKinsey |  | company | US
Deloitte |  | company | GB
KPMG |  | company | NL
EY | Ernst & Young | company | GB
PwC | PWC; PricewaterhouseCoopers | company | GB
Xerfi |  | company | FR
Adecco |  | company | CH
Manpower | ManpowerGroup | company | US
Securitas |  | company | SE
G4S |  | company | GB
Unibail-Rodamco-Westfield | Unibail-Rodamco; Unibail | company | FR
Nexity |  | company | FR
WeWork |  | company | US
Foncia |  | company | FR
Century 21 |  | company | US
`;
