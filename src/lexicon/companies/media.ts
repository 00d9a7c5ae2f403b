/**
 * Media: television, radio, newspapers and magazines, news agencies, online media, publishers, film, music, cinemas,
 * ticketing. One company a line: name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const media = `
# French television: groups and channels
TF1 | Groupe TF1; TF1 Group | media | FR
LCI | La Chaîne Info | media | FR
TMC | Télé Monte-Carlo; Télé Monte Carlo | media | MC
TFX | NT1 | media | FR
TF1 Séries Films | HD1 | media | FR
TF1 Vidéo |  | media | FR
TF1 Studio | TF1 Films Production | media | FR
TF1 Publicité | TF1 Pub | media | FR
MYTF1 |  | service | FR
Ushuaïa TV |  | media | FR
Eurosport |  | media | FR
Newen | Newen Studios | media | FR
M6 | Groupe M6; Métropole Télévision; M6 Group | media | FR
W9 |  | media | FR | W9: two characters
6ter |  | media | FR
Paris Première |  | media | FR
Téva |  | media | FR
Série Club |  | media | FR
M6 Publicité |  | media | FR
M6 Web | M6Web | media | FR
6play |  | service | FR
France Télévisions | France Télévision; France TV | media | FR
France 2 | Antenne 2 | media | FR
France 3 | FR3 | media | FR
France 4 |  | media | FR
France 5 | La Cinquième | media | FR | La Cinquième: ordinary words, the fifth
France Ô |  | media | FR
RFO | Réseau France Outre-mer | media | FR
Outre-mer La 1ère | Outre-mer 1ère; La 1ère | media | FR | La 1ère: ordinary words, the first
France Info | France Info TV; franceinfo | media | FR
Arte | Arte France | media | FR
Canal+ | Canal Plus; Groupe Canal+; Groupe Canal Plus; Canal+ Group; Canal | media | FR | Canal: common noun
CanalSat | CanalSatellite; Canal Satellite | media | FR
C8 | D8; Direct 8 | media | FR | C8: two characters; D8: two characters
CStar | D17; Direct Star; Virgin 17 | media | FR
CNews | i-Télé; i>Télé; iTélé; I Télé | media | FR
Canal+ Overseas | Canal+ International; Canal Overseas | media | FR
Studiocanal | Studio Canal | media | FR
OCS | Orange Cinéma Séries | media | FR
Infosport+ | Infosport | media | FR
MyCanal |  | service | FR
CanalPlay | Canalplay Infinity | service | FR
BFMTV | BFM TV; BFM-TV; BFM | media | FR
BFM Business |  | media | FR
BFM Paris | BFM Paris Île-de-France | media | FR
BFM Lyon |  | media | FR
BFM Régions |  | media | FR
RMC | Radio Monte-Carlo; Radio Monte Carlo; RMC Info | media | FR
RMC Sport | SFR Sport | media | FR
RMC Découverte |  | media | FR
RMC Story | Numéro 23 | media | FR
RMC BFM |  | media | FR
NextRadioTV | NextRadio TV | media | FR
Altice Média |  | media | FR
La Chaîne L'Équipe | L'Équipe 21; L'Équipe TV; Chaîne L'Équipe | media | FR
NRJ Group | Groupe NRJ | media | FR
NRJ 12 | NRJ12 | media | FR
Chérie 25 | RMC Life | media | FR
TV5 Monde | TV5Monde; TV5 | media | FR
France 24 | France24 | media | FR
France Médias Monde | Audiovisuel extérieur de la France | media | FR
Public Sénat |  | media | FR
LCP | La Chaîne parlementaire; LCP-AN; LCP-Assemblée nationale | media | FR
KTO |  | media | FR
beIN Sports | beIN; beIN Sport | media | FR
beIN Media Group | beIN Media | media | QA
Téléfoot |  | media | FR | Téléfoot: also a programme of TF1
Mediapro |  | media | ES
AB Groupe | Groupe AB; AB Productions | media | FR
Mediawan |  | media | FR
RTL9 |  | media | LU
TPS | Télévision par satellite | media | FR | Télévision par satellite: ordinary words; TPS: day-to-day acronym
TV Breizh |  | media | FR
Mezzo |  | media | FR | Mezzo: a singing voice
MCM |  | media | FR | MCM: also a fashion brand
Game One |  | media | FR
Canal J |  | media | FR
Gulli |  | media | FR
Télétoon |  | media | FR
Trace TV | Trace Urban | media | FR
Equidia |  | media | FR
i24News | i24 News | media | IL
Télé Lyon Métropole | TLM | media | FR | TLM: day-to-day acronym
TV7 Bordeaux |  | media | FR
Télif |  | media | FR
Télénantes |  | media | FR
TV Rennes | TVR | media | FR | TVR: also a carmaker, a tram on tyres
Alsace 20 |  | media | FR
Grand Lille TV | BFM Grand Lille | media | FR
ViàOccitanie |  | media | FR
8 Mont-Blanc | TV8 Mont-Blanc | media | FR
La Chaîne Météo |  | media | FR
IDF1 |  | media | FR
Le Figaro TV | Le Figaro TV Île-de-France | media | FR
Novo19 |  | media | FR
T18 |  | media | FR | T18: also a tram line
# Streaming and pay television
Salto |  | service | FR | Salto: common noun, a place
Molotov | Molotov TV; Molotov.tv | service | FR | Molotov: surname, a cocktail
UniversCiné |  | service | FR
LaCinetek | La Cinetek | service | FR
FilmoTV | Filmo TV | service | FR
Vidéo Futur | Vidéofutur | company | FR
Mubi |  | service | GB
DAZN |  | service | GB
Rakuten TV |  | service | ES
Crunchyroll |  | service | US
Wakanim |  | service | FR
Disney+ | Disney Plus | service | US
Hulu |  | service | US
HBO Max |  | service | US
Paramount+ | Paramount Plus | service | US
Peacock |  | service | US | Peacock: English word
Discovery+ |  | service | US
# French production companies, cinema and exhibition
Banijay | Banijay Group; Groupe Banijay; Banijay Entertainment | media | FR
Endemol | Endemol Shine; Endemol Shine Group | media | NL
Endemol France | Endemol Shine France | media | FR
Fremantle | FremantleMedia; Fremantle Media | media | GB | Fremantle: a town in Australia
Zodiak Media | Zodiak | media | GB
Shine Group |  | media | GB
ITV Studios |  | media | GB
Réservoir Prod |  | media | FR
Air Productions |  | media | FR
Agence Capa | Capa | media | FR | Capa: surname
Premières Lignes | Premières Lignes Télévision | media | FR | Premières Lignes: ordinary words
Bangumi |  | media | FR
H2O Productions |  | media | FR
Troisième Œil Productions | 3e Œil Productions; 3ème Œil Productions | media | FR
Elephant & Cie | Éléphant et Cie; Éléphant & Compagnie | media | FR
KM Production |  | media | FR
Telfrance |  | media | FR
Adventure Line Productions | ALP | media | FR | ALP: day-to-day acronym
Tony Comiti Productions |  | media | FR
2P2L |  | media | FR
Effervescence Prod | Groupe Effervescence | media | FR
Lagardère Studios |  | media | FR
Studio Bagel |  | media | FR
Xilam | Xilam Animation | media | FR
Millimages |  | media | FR
Cyber Group Studios | Cyber Group | media | FR
TeamTO |  | media | FR
Moonscoop |  | media | FR
Zagtoon | ZAG | media | FR | ZAG: short word
Method Animation |  | media | FR
Federation Studios | Federation Entertainment | media | FR
Asacha Media Group | Asacha Media | media | FR
JLA Productions |  | media | FR
Mac Guff | Illumination Mac Guff; Illumination Studios Paris | media | FR
Mikros Image |  | media | FR
Ymagis |  | media | FR
Quinta Communications |  | media | FR
Euro Media Group | Euro Media France; Euromedia | media | FR
AMP Visual TV | AMP Visual | media | FR
Carrère Group | Groupe Carrère | media | FR
Expand |  | media | FR | Expand: English word
Pathé | Groupe Pathé; Pathé Cinémas | media | FR
Gaumont |  | media | FR
Cinémas Gaumont Pathé | Gaumont Pathé; Gaumont-Pathé; EuroPalaces | media | FR
UGC |  | media | FR
MK2 |  | media | FR
CGR Cinémas | Groupe CGR; CGR; Cinémas CGR | media | FR
Kinepolis | Kinépolis Group | media | BE
Megarama |  | media | FR
Cap'Cinéma | Cap Cinéma | media | FR
Cinéville |  | media | FR
EuropaCorp | Europa Corp | media | FR
Wild Bunch |  | media | FR
Le Pacte |  | media | FR | Le Pacte: ordinary words at a sentence start
Bac Films |  | media | FR
ARP Sélection |  | media | FR
Haut et Court |  | media | FR | Haut et Court: ordinary words at a sentence start
Diaphana | Diaphana Distribution | media | FR
Memento Films |  | media | FR
Mars Films | Mars Distribution | media | FR
SND | Société nouvelle de distribution | media | FR
Metropolitan Filmexport | Metropolitan Film Export | media | FR
Ad Vitam |  | media | FR | Ad Vitam: ordinary words, Latin
Pyramide Distribution | Pyramide Films | media | FR
Les Films du Losange | Films du Losange | media | FR
La Petite Reine |  | media | FR | La Petite Reine: a nickname of the bicycle
Quad Productions | Quad Films; Quad Cinéma | media | FR
Chi-Fou-Mi Productions | Chi-Fou-Mi | media | FR
Fidélité Films | Fidélité Productions | media | FR
Why Not Productions |  | media | FR
Les Productions du Trésor | Productions du Trésor | media | FR
Curiosa Films |  | media | FR
Mandarin Cinéma | Mandarin Films; Mandarin Production; Mandarin & Compagnie | media | FR
Folimage |  | media | FR
Les Armateurs |  | media | FR | Les Armateurs: ordinary words at a sentence start
Rézo Films |  | media | FR
Jour2Fête |  | media | FR
Apollo Films |  | media | FR
Rectangle Productions |  | media | FR
Éclair Laboratoires | Laboratoires Éclair; Groupe Éclair | media | FR
Médiamétrie |  | company | FR
Allociné |  | media | FR
# American and other film and television groups
Walt Disney Company | The Walt Disney Company; Walt Disney; Disney | media | US | Walt Disney: the founder's name
Disney Channel |  | media | US
Walt Disney Studios | Disney Studios | media | US
Pixar | Pixar Animation Studios | media | US
Marvel | Marvel Studios; Marvel Entertainment; Marvel Comics | media | US | Marvel: also a world of heroes
Lucasfilm |  | media | US
21st Century Fox | 21st Century-Fox | media | US
20th Century Fox | Twentieth Century Fox; 20th Century Studios; 20th Century-Fox | media | US
Fox | Fox Corporation; Fox Corp; Fox Broadcasting | media | US | Fox: surname, English word
Fox News |  | media | US
Fox Business |  | media | US
Warner Bros. | Warner Bros; Warner Brothers; Warner; Warner Bros. Pictures | media | US | Warner: surname
Warner Bros. Discovery | Warner Bros Discovery; Warner Discovery | media | US
WarnerMedia | Warner Media | media | US
Time Warner | AOL Time Warner | media | US
Discovery | Discovery Communications; Discovery Inc | media | US | Discovery: a space shuttle, English word
Discovery Channel |  | media | US
Paramount | Paramount Pictures; Paramount Global; Paramount Skydance | media | US
ViacomCBS |  | media | US
Viacom |  | media | US
CBS | CBS Corporation; CBS News | media | US
NBCUniversal | NBC Universal | media | US
NBC | NBC News | media | US
Universal Pictures | Universal Studios | media | US
Comcast |  | telecom | US
Versant | Versant Media | media | US | Versant: common noun
Sony Pictures | Sony Pictures Entertainment | media | US
Columbia Pictures |  | media | US
TriStar Pictures | TriStar | media | US
Metro-Goldwyn-Mayer | MGM; Metro Goldwyn Mayer; Amazon MGM Studios; MGM Studios | media | US | MGM: also the hotel group
Lionsgate | Lions Gate; Lionsgate Entertainment; Lions Gate Entertainment | media | US
DreamWorks | DreamWorks Animation; DreamWorks SKG | media | US
Miramax |  | media | US
The Weinstein Company | Weinstein Company | media | US
Relativity Media |  | media | US
Focus Features |  | media | US
A24 |  | media | US | A24: also a motorway
Blumhouse | Blumhouse Productions | media | US
Legendary Entertainment | Legendary Pictures | media | US
STX Entertainment | STX Films | media | US
Skydance | Skydance Media | media | US
Annapurna Pictures |  | media | US
Summit Entertainment |  | media | US
New Line Cinema |  | media | US
Illumination Entertainment |  | media | US
RKO |  | media | US
AMC Entertainment | AMC Theatres; AMC Theaters | media | US
AMC Networks |  | media | US
Regal Cinemas | Regal Entertainment | media | US
Cinemark |  | media | US
Cineworld |  | media | GB
Odeon Cinemas |  | media | GB
Vue Cinemas |  | media | GB
Imax | Imax Corporation | media | CA | Imax: also the format of the screen
Redbox |  | company | US
Netflix |  | service | US
HBO | Home Box Office | media | US
Showtime |  | media | US | Showtime: English word
Starz |  | media | US
ESPN |  | media | US
CNN |  | media | US
MSNBC |  | media | US
CNBC |  | media | US
ABC | ABC News; American Broadcasting Company | media | US | ABC: the alphabet, also a Spanish newspaper
PBS |  | media | US
NPR | National Public Radio | media | US
Univision | Univision Communications | media | US
Telemundo |  | media | US
Cartoon Network |  | media | US
Nickelodeon |  | media | US
MTV | MTV Networks | media | US
Comedy Central |  | media | US
The Weather Channel | Weather Channel | media | US
C-Span |  | media | US
Sinclair Broadcast Group | Sinclair Broadcasting | media | US
Nexstar | Nexstar Media Group; Nexstar Media | media | US
Tegna |  | media | US
Tribune Media | Tribune Company | media | US
Newsmax |  | media | US
One America News | OAN; One America News Network | media | US
Liberty Media |  | media | US
Liberty Global |  | telecom | US
iHeartMedia | Clear Channel Communications | media | US
SiriusXM | Sirius XM | media | US
Voice of America | VOA; La Voix de l'Amérique | media | US | La Voix de l'Amérique: ordinary words
Radio Free Europe | Radio Free Europe/Radio Liberty; Radio Liberty | media | US
Entertainment One | eOne | media | CA
Televisa | TelevisaUnivision; Grupo Televisa | media | MX
TV Azteca |  | media | MX
TV Globo | Rede Globo; Grupo Globo; Globo | media | BR
Grupo Clarín | Clarín | media | AR
Telesur |  | media | VE
Globovision |  | media | VE
RCTV | Radio Caracas Televisión | media | VE
Caracol Televisión | Caracol TV; Caracol Radio | media | CO
# British television and radio
BBC | British Broadcasting Corporation; BBC News; BBC World News | media | GB
BBC Studios | BBC Worldwide | media | GB
ITV |  | media | GB
Channel 4 | Channel Four | media | GB
Channel 5 |  | media | GB
Sky | BSkyB; British Sky Broadcasting; Sky plc; Sky TV | media | GB | Sky: English word, also a cycling team
Sky News |  | media | GB
Sky Sports |  | media | GB
GB News |  | media | GB
Aardman | Aardman Animations; Studios Aardman | media | GB
# European television and radio
Bertelsmann |  | media | DE
RTL Group |  | media | LU
CLT-UFA | CLT; Compagnie luxembourgeoise de télédiffusion | media | LU
RTL Deutschland | RTL Television | media | DE
RTL Belgium | RTL-TVI; RTL TVI; RTL Belgique | media | BE
RTL Nederland |  | media | NL
ProSiebenSat.1 | ProSieben; ProSiebenSat.1 Media; ProSiebenSat1; ProSiebenSat | media | DE
ARD |  | media | DE
ZDF |  | media | DE
Deutsche Welle |  | media | DE
N-TV |  | media | DE
Kirch Media | KirchMedia; Groupe Kirch; KirchGruppe | media | DE
Constantin Film | Constantin Medien | media | DE
Sky Deutschland |  | media | DE
ORF |  | media | AT
Mediaset |  | media | IT
MediaForEurope | MFE; MFE-MediaForEurope; Media for Europe | media | NL
Fininvest |  | fund | IT
Rai | Rai Uno; Radiotelevisione Italiana | media | IT | Rai: raï music
Sky Italia |  | media | IT
La7 |  | media | IT | La7: three characters, the seventh
Cinecittà | Studios de Cinecittà | media | IT | Cinecittà: also a place
Telecinco | Tele5; Mediaset España | media | ES
Atresmedia | Antena 3 | media | ES
RTVE | TVE; Televisión Española; Radiotelevisión Española | media | ES
La Sexta |  | media | ES
Cadena Ser |  | media | ES
RTP |  | media | PT
RTBF | Radio-télévision belge de la Communauté française | media | BE
VRT |  | media | BE
VTM |  | media | BE
Be TV | BeTV | media | BE
Studio 100 |  | media | BE
RTS | Radio télévision suisse | media | CH
TSR | Télévision suisse romande | media | CH
SSR | SRG SSR; Société suisse de radiodiffusion | media | CH
SRF |  | media | CH
Swissinfo |  | media | CH
Talpa | Talpa Media | media | NL
NOS |  | media | NL | NOS: French possessive
SVT |  | media | SE | SVT: a school subject
Modern Times Group | MTG | media | SE
Viaplay | Viaplay Group; Nordic Entertainment Group | media | SE
Yle |  | media | FI
NRK |  | media | NO
TVN |  | media | PL
TVP |  | media | PL
Polsat |  | media | PL
NTV |  | media | RU | NTV: also a Turkish and a German channel
Gazprom-Media | Gazprom Media | media | RU
Dojd | TV Dojd; TV Rain | media | RU
Écho de Moscou | Ekho Moskvy | media | RU
RT | Russia Today | media | RU | RT: two letters
RT France |  | media | FR
Sputnik | Sputnik France; Sputnik News | media | RU | Sputnik: a satellite, a vaccine
Rossiya 1 | Rossia 1; Rossia-1 | media | RU
ERT |  | media | GR | ERT: day-to-day acronym
TRT |  | media | TR
CNN Türk |  | media | TR
Euronews |  | media | FR
Radio Vatican |  | media | VA
# Arab, African and Asian television
Al Jazeera | Al-Jazeera; Al-Jazira; Al Jazira; Aljazeera | media | QA
Al Jazeera English |  | media | QA
Al-Arabiya | Al Arabiya | media | AE
MBC | MBC Group; Middle East Broadcasting Center | media | SA
Rotana |  | media | SA
OSN |  | media | AE
Al-Mayadeen | Al Mayadeen | media | LB
Al-Manar | Al Manar | media | LB
LBC | LBCI | media | LB
Al-Alam |  | media | IR
Press TV |  | media | IR
Irib |  | media | IR
Nessma | Nessma TV | media | TN
Hannibal TV |  | media | TN
El Hiwar Ettounsi |  | media | TN
Mosaïque FM |  | media | TN
Shems FM |  | media | TN
Médi1 TV | Medi1; Médi 1; Medi 1 TV; Médi1 Radio | media | MA
2M | 2M TV; Soread-2M | media | MA | 2M: a unit, two characters
SNRT |  | media | MA
Ennahar TV | Ennahar | media | DZ
Echorouk TV | Echorouk; Ech-Chourouk; Ech Chorouk | media | DZ
Beur TV |  | media | DZ
ENTV |  | media | DZ
Africa n°1 | Africa No 1; Africa Radio | media | GA
Africa 24 | Africa24 | media | FR
MultiChoice |  | media | ZA
Naspers |  | media | ZA
CCTV | China Central Television | media | CN | CCTV: closed-circuit television
CGTN |  | media | CN
Wanda Cinemas | Wanda Film | media | CN
Huayi Brothers |  | media | CN
Bona Film |  | media | CN
Shaw Brothers |  | media | HK
TVB |  | media | HK
Phoenix TV |  | media | HK
NHK |  | media | JP
Fuji TV | Fuji Television | media | JP
TBS |  | media | JP | TBS: also a shoemaker and an American channel
Toho |  | media | JP
Toei | Toei Animation | media | JP
Studio Ghibli | Ghibli | media | JP
Kadokawa |  | media | JP
Shueisha |  | media | JP
Kodansha |  | media | JP
KBS |  | media | KR
CJ ENM |  | media | KR
NDTV |  | media | IN
Zee Entertainment | Zee TV | media | IN
Reliance Entertainment |  | media | IN
Star India | Disney Star | media | IN
ABS-CBN |  | media | PH
Rappler |  | media | PH
# Radio
Radio France |  | media | FR
France Inter |  | media | FR
France Culture |  | media | FR
France Musique | France Musiques | media | FR
France Bleu |  | media | FR
FIP |  | media | FR | FIP: day-to-day acronym
Mouv' | Le Mouv' | media | FR
RTL |  | media | FR
RTL2 | RTL 2 | media | FR
Fun Radio |  | media | FR
Europe 1 | Europe1 | media | FR
Europe 2 | Virgin Radio | media | FR
RFM |  | media | FR
NRJ |  | media | FR
Nostalgie | Radio Nostalgie | media | FR | Nostalgie: common noun
Chérie FM |  | media | FR
Rire et Chansons | Rire & Chansons | media | FR
Skyrock |  | media | FR
Radio Nova | Nova | media | FR | Nova: a star, English and French word
TSF Jazz |  | media | FR
Voltage | Voltage FM | media | FR | Voltage: common noun
Ouï FM |  | media | FR
Radio Classique |  | media | FR
Sud Radio |  | media | FR
Radio Courtoisie |  | media | FR
Radio Notre-Dame | Radio Notre Dame | media | FR
RCF |  | media | FR
Beur FM |  | media | FR
Radio Orient |  | media | FR
Radio J |  | media | FR
Radio Shalom |  | media | FR
Tropiques FM |  | media | FR
Radio Latina |  | media | FR
Ado FM |  | media | FR
Radio FG |  | media | FR
Radio Libertaire |  | media | FR
Radio Scoop |  | media | FR
Radio Contact |  | media | BE
Radio Alfa |  | media | FR
Jazz Radio |  | media | FR
Hit West |  | media | FR
Les Indés Radios | Les Indépendants; Les Indés | media | FR | Les Indépendants: ordinary words at a sentence start; Les Indés: ordinary words at a sentence start
RFI | Radio France internationale | media | FR
Monte Carlo Doualiya |  | media | FR
Binge Audio |  | media | FR
Nouvelles Écoutes |  | media | FR | Nouvelles Écoutes: ordinary words at a sentence start
Louie Media |  | media | FR
Majelan |  | service | FR
# News and photo agencies
AFP | Agence France-Presse; Agence France Presse; L'Agence France-Presse | media | FR
Reuters | Agence Reuters | media | GB
Thomson Reuters |  | media | CA
Associated Press | AP; The Associated Press | media | US | AP: two letters
Bloomberg | Bloomberg News; Bloomberg LP; Agence Bloomberg; Bloomberg TV | media | US | Bloomberg: surname
Dow Jones & Company | Dow Jones Newswires; Dow Jones and Company | media | US
UPI | United Press International | media | US
DPA | Deutsche Presse-Agentur; Agence DPA | media | DE
Ansa | Agence Ansa | media | IT
Agence AGI | AGI | media | IT | AGI: artificial general intelligence, a verb
Efe | Agence Efe; Agencia Efe; Europa Press | media | ES | Efe: a Turkish first name
Lusa | Agence Lusa | media | PT | Lusa: a first name in Africa
Belga | Agence Belga | media | BE
ATS | Agence télégraphique suisse; Keystone-ATS | media | CH | ATS: day-to-day acronym
ANP |  | media | NL | ANP: day-to-day acronym
APA |  | media | AT | APA: day-to-day acronym
Press Association | PA Media | media | GB
TASS | Itar-Tass; Agence Tass | media | RU
RIA Novosti | Ria-Novosti; Rossia Segodnia; Rossiya Segodnya | media | RU
Interfax |  | media | RU
Ukrinform |  | media | UA
Anadolu | Agence Anadolu; Anadolu Agency | media | TR | Anadolu: a region
Xinhua | Chine nouvelle; Agence Chine nouvelle; Agence Xinhua | media | CN | Chine nouvelle: ordinary words
Kyodo | Kyodo News; Agence Kyodo | media | JP
Jiji Press | Jiji | media | JP
Yonhap | Agence Yonhap | media | KR
KCNA |  | media | KP
PTI | Press Trust of India | media | IN | PTI: day-to-day acronym
Irna | Agence Irna | media | IR
Isna | Agence Isna | media | IR
Tasnim | Agence Tasnim | media | IR | Tasnim: a first name
Fars | Agence Fars | media | IR | Fars: a region
Mehr | Agence Mehr | media | IR | Mehr: a German word
Sana | Agence Sana | media | SY | Sana: a first name
MENA | Agence Mena | media | EG | MENA: the Middle East and North Africa
MAP | Maghreb Arabe Presse; Agence MAP | media | MA | MAP: English word
APS | Algérie Presse Service; Agence APS | media | DZ | APS: day-to-day acronym
TAP | Tunis Afrique Presse; Agence TAP | media | TN | TAP: also an airline
Agence Ecofin | Ecofin | media | CM | Ecofin: the council of finance ministers
Prensa Latina |  | media | CU
Notimex |  | media | MX
La Presse canadienne | Presse canadienne | media | CA
AEF | AEF Info | media | FR | AEF: French Equatorial Africa
News Tank |  | media | FR
Relaxnews | AFP Relaxnews | media | FR
Agence de presse médicale | APM News | media | FR
Sipa Press | Sipa | media | FR
Gamma-Rapho | Agence Gamma | media | FR
Sygma | Agence Sygma; Corbis-Sygma | media | FR
Abaca Press | Abacapress | media | FR
MaxPPP |  | media | FR
Magnum Photos | Agence Magnum; Magnum | media | FR | Magnum: a bottle, a weapon, an ice cream
Getty Images |  | media | US
Corbis |  | media | US
# French national press
Le Monde | Groupe Le Monde; Le Monde.fr; lemonde.fr; Société éditrice du Monde | media | FR | Le Monde: ordinary words at a sentence start
Le Figaro | Figaro; Groupe Figaro; Groupe Le Figaro; lefigaro.fr; Le Figaro.fr | media | FR | Figaro: a character of Beaumarchais
Figaro Magazine | Le Figaro Magazine | media | FR
Madame Figaro |  | media | FR
Figaro Classifieds |  | company | FR
Libération | Libé | media | FR | Libération: common noun
Les Échos | Groupe Les Échos; lesechos.fr | media | FR | Les Échos: ordinary words at a sentence start
Les Échos-Le Parisien | Groupe Les Échos-Le Parisien | media | FR
La Tribune | latribune.fr; La Tribune Dimanche | media | FR | La Tribune: ordinary words at a sentence start
Le Parisien | Le Parisien-Aujourd'hui en France; leparisien.fr; Le Parisien/Aujourd'hui en France | media | FR | Le Parisien: ordinary words at a sentence start
Aujourd'hui en France |  | media | FR | Aujourd'hui en France: ordinary words at a sentence start
Le Parisien libéré |  | media | FR
L'Humanité | L'Huma | media | FR | L'Humanité: ordinary words at a sentence start
La Croix |  | media | FR | La Croix: ordinary words at a sentence start, a surname
L'Équipe | lequipe.fr; L'Équipe Magazine | media | FR | L'Équipe: ordinary words at a sentence start
France-Soir | France Soir; FranceSoir | media | FR
Le Journal du dimanche | JDD; Le JDD; Journal du dimanche | media | FR
20 Minutes | 20minutes.fr; 20 Minutes France | media | FR | 20 Minutes: a duration
Metronews |  | media | FR
Metro International |  | media | SE
Direct Matin | CNews Matin; Matin Plus | media | FR
Direct Soir |  | media | FR
L'Opinion |  | media | FR | L'Opinion: ordinary words at a sentence start
L'Agefi | Agefi; Groupe Agefi | media | FR
Le Canard enchaîné | Canard enchaîné; Les Éditions Maréchal | media | FR
Charlie Hebdo | Charlie-Hebdo; Charlie | media | FR | Charlie: a first name
Mediapart |  | media | FR
L'Express | Groupe L'Express; lexpress.fr | media | FR | L'Express: ordinary words at a sentence start
Express-Roularta | Groupe Express-Roularta; Groupe Express-Expansion; Groupe L'Express-L'Expansion; L'Express-Roularta | media | FR
Le Point | lepoint.fr | media | FR | Le Point: ordinary words at a sentence start
L'Obs | Le Nouvel Observateur; Nouvel Observateur; Le Nouvel Obs; Nouvel Obs; NouvelObs; nouvelobs.com | media | FR
Groupe Perdriel |  | media | FR
Marianne |  | media | FR | Marianne: a first name, the symbol of the Republic
Challenges | Challenges.fr | media | FR | Challenges: common noun
Capital |  | media | FR | Capital: common noun
L'Expansion |  | media | FR | L'Expansion: ordinary words at a sentence start
Investir |  | media | FR | Investir: a verb
Le Revenu |  | media | FR | Le Revenu: ordinary words at a sentence start
Mieux vivre votre argent |  | media | FR
Le Particulier |  | media | FR | Le Particulier: ordinary words at a sentence start
Valeurs actuelles | Valeurs | media | FR | Valeurs: common noun
Courrier international |  | media | FR
Alternatives économiques | Alternatives Éco | media | FR
Politis |  | media | FR
Minute |  | media | FR | Minute: common noun
Le Monde diplomatique | Monde diplomatique; Le Monde diplo | media | FR
Causeur |  | media | FR | Causeur: common noun
L'Incorrect |  | media | FR
Livre noir |  | media | FR | Livre noir: common noun
Franc-Tireur |  | media | FR | Franc-Tireur: common noun
Le 1 | Le 1 hebdo | media | FR | Le 1: a date
Revue XXI | XXI | media | FR | XXI: a Roman numeral
Society |  | media | FR | Society: English word
So Press |  | media | FR
So Foot |  | media | FR
Les Inrockuptibles | Les Inrocks; Inrockuptibles; Inrocks; lesinrocks.com | media | FR
Télérama |  | media | FR
Télé 7 Jours | Télé7 | media | FR
Télé-Loisirs | Télé Loisirs; Télé 2 semaines | media | FR
TV Magazine |  | media | FR
Télé Star | Télé-Star | media | FR
Télé Z |  | media | FR
Télé Poche | Télé-Poche | media | FR
Télécâble Sat |  | media | FR
Paris Match | Paris-Match | media | FR
Gala |  | media | FR | Gala: common noun
Closer |  | media | FR | Closer: English word
Voici |  | media | FR | Voici: French adverb
Public |  | media | FR | Public: common noun
Ici Paris |  | media | FR | Ici Paris: ordinary words
France Dimanche | France-Dimanche | media | FR
Point de vue |  | media | FR | Point de vue: common noun
VSD |  | media | FR
Elle |  | media | FR | Elle: French pronoun
Marie Claire | Marie-Claire; Groupe Marie Claire; Groupe Marie-Claire | media | FR | Marie Claire: a first name; Marie-Claire: a first name
Cosmopolitan |  | media | US
Femme actuelle |  | media | FR
Version Femina | Femina; Fémina Hebdo | media | FR | Femina: a literary prize
Biba |  | media | FR
Glamour |  | media | US | Glamour: common noun
Grazia |  | media | IT | Grazia: a first name
Psychologies Magazine | Psychologies | media | FR | Psychologies: common noun
Causette |  | media | FR | Causette: common noun
Notre Temps |  | media | FR | Notre Temps: ordinary words
Pèlerin Magazine | Pèlerin; Le Pèlerin | media | FR | Pèlerin: common noun; Le Pèlerin: ordinary words at a sentence start
La Vie |  | media | FR | La Vie: ordinary words at a sentence start
Famille chrétienne |  | media | FR
Témoignage chrétien |  | media | FR
Science et Vie | Science & Vie | media | FR
Sciences et Avenir |  | media | FR
Pour la science |  | media | FR | Pour la science: ordinary words at a sentence start
La Recherche |  | media | FR | La Recherche: ordinary words at a sentence start
Ça m'intéresse |  | media | FR | Ça m'intéresse: ordinary words
Géo |  | media | FR | Géo: short word, a prefix
Historia |  | media | FR
L'Histoire |  | media | FR | L'Histoire: ordinary words at a sentence start
Le Magazine littéraire | Magazine littéraire | media | FR
Lire |  | media | FR | Lire: a verb
Première |  | media | FR | Première: ordinary word
Studio Ciné Live | Ciné Live | media | FR
Cahiers du cinéma | Les Cahiers du cinéma | media | FR
Rock & Folk | Rock&Folk; Rock et Folk | media | FR
Technikart |  | media | FR
Auto Plus | Auto-Plus | media | FR
L'Auto-Journal | Auto-Journal | media | FR
L'Argus | Groupe Argus; Argus de la presse | media | FR | L'Argus: ordinary words at a sentence start
L'Automobile Magazine |  | media | FR
Moto Magazine |  | media | FR
France Football | France-Football | media | FR
Onze Mondial |  | media | FR
Vélo Magazine |  | media | FR
Midi olympique |  | media | FR
Paris-Turf | Paris Turf; Turf Éditions | media | FR
L'Usine nouvelle | Usine nouvelle; Groupe L'Usine nouvelle | media | FR
Stratégies |  | media | FR | Stratégies: common noun
CB News |  | media | FR
LSA |  | media | FR
Livres Hebdo | Livres-Hebdo | media | FR
Le Film français | Film français | media | FR | Film français: common noun; Le Film français: ordinary words at a sentence start
Le Moniteur | Groupe Moniteur; Le Moniteur des travaux publics | media | FR | Le Moniteur: ordinary words at a sentence start
La Gazette des communes |  | media | FR
60 millions de consommateurs | 60 Millions | media | FR | 60 Millions: a number
Que choisir |  | media | FR | Que choisir: ordinary words
L'Étudiant | Groupe L'Étudiant; letudiant.fr | media | FR | L'Étudiant: ordinary words at a sentence start
Le Journal de Mickey | Journal de Mickey | media | FR
Picsou Magazine |  | media | FR
Fluide glacial |  | media | FR
Siné Hebdo |  | media | FR
Bakchich |  | media | FR | Bakchich: common noun
La Lettre A | La Lettre de l'expansion | media | FR
Africa Intelligence |  | media | FR
Intelligence Online |  | media | FR
Indigo Publications |  | media | FR
Contexte |  | media | FR | Contexte: common noun
Play Bac |  | media | FR
Mon Quotidien |  | media | FR | Mon Quotidien: ordinary words
Acteurs publics |  | media | FR
La France agricole |  | media | FR
Jeune Afrique | Groupe Jeune Afrique; Jeune Afrique Media Group | media | FR
# French press groups
Lagardère | Groupe Lagardère; Lagardère SCA; Lagardère Group | media | FR | Lagardère: surname
Lagardère Active | Lagardère Média News | media | FR
Lagardère News |  | media | FR
Lagardère Publicité |  | media | FR
Hachette Filipacchi Médias | Hachette Filipacchi; HFM | media | FR
Vivendi | Vivendi Universal; Groupe Vivendi | media | FR
Vivendi Village |  | media | FR
Socpresse |  | media | FR
Groupe Hersant Média | Groupe Hersant; Hersant | media | FR | Hersant: surname
Prisma Media | Prisma Presse; Prisma | media | FR | Prisma: also a photo application
Mondadori France |  | media | FR
Reworld Media | Reworld | media | FR
Emap France | Emap | media | GB
CMI France | Czech Media Invest; CMI | media | FR | CMI: an industrial group and day-to-day acronym
Bayard Presse | Groupe Bayard; Bayard | media | FR | Bayard: a knight, a surname
Milan Presse | Éditions Milan | media | FR
Infopro Digital | Infopro | media | FR
Groupe Tests |  | media | FR
Groupe Industrie Services Info | GISI | media | FR
Uni-Médias |  | media | FR
Centre France | Groupe Centre France; Groupe Centre-France; La Montagne-Centre France | media | FR | Centre France: a region
Ebra | Groupe Ebra; Est Bourgogne Rhône-Alpes | media | FR
Groupe Sud Ouest | GSO; Groupe Sud-Ouest | media | FR | GSO: the great south-west
Groupe Rossel La Voix | Rossel La Voix | media | FR
Presstalis | NMPP; Nouvelles messageries de la presse parisienne | company | FR
France Messagerie |  | company | FR
Messageries lyonnaises de presse | MLP | company | FR | MLP: Marine Le Pen
Cafeyn | LeKiosk | service | FR
PressReader |  | service | CA
# French regional and local press
Ouest-France | Ouest France | media | FR
Sipa Ouest-France | Groupe Sipa Ouest-France; Groupe Sipa | media | FR
Publihebdos | Actu.fr | media | FR
Sud Ouest | Sud-Ouest | media | FR | Sud Ouest: a compass direction; Sud-Ouest: a compass direction
La Voix du Nord | Voix du Nord; Groupe La Voix; La Voix du Nord SA | media | FR
Nord Éclair | Nord-Éclair | media | FR
Nord Littoral |  | media | FR
Le Courrier picard | Courrier picard | media | FR
L'Union | L'Union-L'Ardennais | media | FR | L'Union: ordinary words at a sentence start
L'Ardennais |  | media | FR | L'Ardennais: an inhabitant of the Ardennes
L'Est éclair | L'Est-Éclair; Est-Éclair | media | FR
L'Aisne nouvelle | Aisne nouvelle | media | FR
Paris-Normandie | Paris Normandie | media | FR
Le Télégramme | Groupe Télégramme; Le Télégramme de Brest; Groupe Le Télégramme | media | FR | Le Télégramme: ordinary words at a sentence start
Presse-Océan | Presse Océan | media | FR
Le Courrier de l'Ouest | Courrier de l'Ouest | media | FR
Le Maine libre | Maine libre | media | FR
La Nouvelle République du Centre-Ouest | La Nouvelle République; Nouvelle République; La NR | media | FR | La Nouvelle République: ordinary words; Nouvelle République: ordinary words
Centre Presse | Centre-Presse | media | FR
La République du Centre | République du Centre | media | FR
Le Berry républicain | Berry républicain | media | FR
L'Écho républicain | Écho républicain | media | FR
La Montagne |  | media | FR | La Montagne: ordinary words at a sentence start
Le Populaire du Centre | Populaire du Centre | media | FR
Le Journal du Centre | Journal du Centre | media | FR
L'Yonne républicaine | Yonne républicaine | media | FR
L'Éveil de la Haute-Loire |  | media | FR
Le Bien public |  | media | FR | Le Bien public: ordinary words at a sentence start
Le Journal de Saône-et-Loire | Journal de Saône-et-Loire | media | FR
Le Progrès | Groupe Progrès; Le Progrès de Lyon | media | FR | Le Progrès: ordinary words at a sentence start
Le Dauphiné libéré | Le Dauphiné | media | FR | Le Dauphiné: a region, a cycling race
L'Est républicain | Est républicain | media | FR
Vosges Matin | Vosges-Matin; La Liberté de l'Est | media | FR
L'Alsace | Journal L'Alsace | media | FR | L'Alsace: a region
Le Républicain lorrain | Républicain lorrain | media | FR
Dernières Nouvelles d'Alsace | Les Dernières Nouvelles d'Alsace; DNA | media | FR | DNA: English acronym of the genome
La Provence | Groupe La Provence | media | FR | La Provence: a region
Le Provençal |  | media | FR | Le Provençal: ordinary words at a sentence start
Le Méridional |  | media | FR | Le Méridional: ordinary words at a sentence start
La Marseillaise |  | media | FR | La Marseillaise: the anthem
Nice-Matin | Nice Matin; Groupe Nice-Matin; Groupe Nice Matin | media | FR
Var-Matin | Var Matin | media | FR
Monaco-Matin | Monaco Matin | media | MC
Corse-Matin | Corse Matin | media | FR
Midi Libre | Groupe Midi Libre; Les Journaux du Midi; Journaux du Midi | media | FR
L'Indépendant |  | media | FR | L'Indépendant: ordinary words at a sentence start
La Dépêche du Midi | La Dépêche; Groupe La Dépêche; Dépêche du Midi; Groupe Dépêche du Midi; ladepeche.fr | media | FR | La Dépêche: ordinary words at a sentence start
Le Journal toulousain |  | media | FR
La Nouvelle République des Pyrénées |  | media | FR
La République des Pyrénées | République des Pyrénées; Pyrénées Presse | media | FR
L'Éclair des Pyrénées |  | media | FR
Charente libre | La Charente libre | media | FR
Dordogne libre |  | media | FR
La Manche libre | Manche libre | media | FR
La Presse de la Manche | Presse de la Manche | media | FR
Le Petit Bleu d'Agen | Le Petit Bleu | media | FR
Le Journal de la Haute-Marne | Journal de la Haute-Marne | media | FR
Le Journal de l'île de La Réunion | JIR; Journal de l'île | media | FR
Le Quotidien de La Réunion | Quotidien de La Réunion | media | FR
Zinfos974 |  | media | FR
France-Antilles | France Antilles | media | FR
France-Guyane | France Guyane | media | FR
Les Nouvelles calédoniennes | Nouvelles calédoniennes | media | NC
La Dépêche de Tahiti |  | media | PF
Tahiti Infos |  | media | PF
Mayotte Hebdo |  | media | FR
Lyon Capitale |  | media | FR
Lyon Mag | LyonMag | media | FR
La Tribune de Lyon | Tribune de Lyon | media | FR
Rue89 Lyon |  | media | FR
Rue89 Strasbourg |  | media | FR
Marsactu |  | media | FR
Médiacités |  | media | FR
Le Journal des entreprises |  | media | FR
La Gazette de Montpellier |  | media | FR
L'Écho des savanes |  | media | FR
# French online media
Rue89 | Rue 89 | media | FR
Atlantico |  | media | FR
Slate | Slate.fr | media | US | Slate: English word
HuffPost | Le HuffPost; Huffington Post; Le Huffington Post; The Huffington Post | media | US
Arrêt sur images |  | media | FR | Arrêt sur images: common words
Les Jours |  | media | FR | Les Jours: ordinary words at a sentence start
StreetPress | Street Press | media | FR
Konbini |  | media | FR
Brut |  | media | FR | Brut: French adjective
Loopsider |  | media | FR
Melty | Meltygroup; Melty Group | media | FR
MinuteBuzz |  | media | FR
Demotivateur |  | media | FR
Topito |  | media | FR
aufeminin | aufeminin.com; Au féminin; Groupe Aufeminin | media | FR | Au féminin: ordinary words
Doctissimo |  | media | FR
Marmiton | Marmiton.org | media | FR | Marmiton: common noun
750g |  | media | FR | 750g: a weight
Unify |  | media | FR | Unify: English word
CCM Benchmark | Benchmark Group; CommentCaMarche | media | FR
L'Internaute | linternaute.com | media | FR | L'Internaute: ordinary words at a sentence start
Journal du Net | JDN; Le Journal du Net; JournalDuNet | media | FR
Journal des femmes | Le Journal des femmes | media | FR
Boursier.com |  | media | FR
Zonebourse |  | media | FR
Webedia |  | media | FR
jeuxvideo.com | Jeuxvideo | media | FR
Gamekult |  | media | FR
PurePeople |  | media | FR
Ozap | Puremédias; Pure Médias | media | FR
Jeanmarcmorandini.com |  | media | FR
Numerama |  | media | FR
Humanoid | Groupe Humanoid | media | FR | Humanoid: English word
Clubic |  | media | FR
Next INpact | PC INpact; NextInpact | media | FR
Les Numériques |  | media | FR | Les Numériques: ordinary words at a sentence start
01net | 01net.com; 01 Informatique | media | FR
FrAndroid |  | media | FR
Journal du geek | Le Journal du geek | media | FR
Presse-citron | Presse citron | media | FR
Le Monde informatique |  | media | FR
Silicon.fr |  | media | FR
L'Usine digitale | Usine digitale | media | FR
NetEco | Neteco.com | media | FR
Maddyness |  | media | FR
Frenchweb |  | media | FR
Petit Web |  | media | FR
Reporterre |  | media | FR
Blast |  | media | FR | Blast: English word
Le Média | Le Média TV | media | FR | Le Média: ordinary words at a sentence start
Thinkerview |  | media | FR
Basta ! | Bastamag; Basta Mag | media | FR
Disclose |  | media | FR | Disclose: English word
Novethic |  | media | FR
Planet.fr |  | media | FR
Vice Média France | Vice France | media | FR
Oumma.com | Oumma | media | FR | Oumma: the community of Muslims
Bondy Blog |  | media | FR
Yabiladi |  | media | MA
Digischool |  | company | FR
Sens critique | SensCritique | service | FR | Sens critique: ordinary words
Babelio |  | service | FR
Dailymotion | DailyMotion.com | service | FR
Wat.tv |  | service | FR
Golden Moustache |  | media | FR
Mademoizelle | MadmoiZelle; Madmoizelle.com | media | FR
Terrafemina |  | media | FR
Sport24 | Sport24.com | media | FR
Sports.fr |  | media | FR
Foot Mercato |  | media | FR
Maxifoot |  | media | FR
# Book, comics and school publishers
Hachette | Hachette Livre; Groupe Hachette; Lagardère Publishing; Hachette Book Group | media | FR
Editis | Groupe Editis | media | FR
Madrigall | Groupe Madrigall | media | FR
Gallimard | Éditions Gallimard; Groupe Gallimard | media | FR
Flammarion | Groupe Flammarion; Éditions Flammarion | media | FR | Flammarion: surname
Grasset | Éditions Grasset | media | FR | Grasset: surname
Fayard | Éditions Fayard | media | FR
Éditions Stock | Stock | media | FR | Stock: common noun
Calmann-Lévy | Calmann Lévy | media | FR
JC Lattès | Éditions JC Lattès; Lattès; J.-C. Lattès; Jean-Claude Lattès | media | FR | Jean-Claude Lattès: the founder's name; Lattès: surname
Éditions du Seuil | Le Seuil; Seuil | media | FR | Seuil: common noun; Le Seuil: ordinary words at a sentence start
La Martinière | Éditions de La Martinière; La Martinière Groupe; Groupe La Martinière | media | FR | La Martinière: a place, a surname
Albin Michel | Éditions Albin Michel; Groupe Albin Michel | media | FR | Albin Michel: the founder's name
Actes Sud | Éditions Actes Sud | media | FR
Éditions de Minuit | Les Éditions de Minuit | media | FR
Éditions de l'Olivier |  | media | FR
Robert Laffont | Éditions Robert Laffont | media | FR | Robert Laffont: the founder's name
Plon | Éditions Plon | media | FR
Éditions Julliard | Julliard | media | FR | Julliard: surname
Éditions Perrin |  | media | FR
Univers Poche | Éditions Pocket | media | FR
J'ai lu | Éditions J'ai lu | media | FR | J'ai lu: ordinary words
Le Livre de poche | Livre de poche | media | FR | Livre de poche: common noun; Le Livre de poche: common noun
Nathan | Éditions Nathan | media | FR | Nathan: a first name
Bordas | Éditions Bordas | media | FR
Hatier | Éditions Hatier | media | FR
Larousse | Éditions Larousse | media | FR | Larousse: a dictionary
Le Robert | Dictionnaires Le Robert; Éditions Le Robert | media | FR | Le Robert: a dictionary
Belin | Éditions Belin | media | FR | Belin: surname
Humensis |  | media | FR
Magnard | Magnard-Vuibert | media | FR
Dunod |  | media | FR
Dalloz | Éditions Dalloz | media | FR | Dalloz: surname
LexisNexis | Lexis Nexis | media | US
Lefebvre Sarrut | Éditions Francis Lefebvre; Groupe Lefebvre Sarrut; Éditions Lefebvre Sarrut | media | FR
Lamy Liaisons | Éditions Lamy; Liaisons sociales | media | FR
Eyrolles | Éditions Eyrolles; Groupe Eyrolles | media | FR
Presses universitaires de France | PUF | media | FR
Éditions La Découverte | La Découverte | media | FR | La Découverte: ordinary words at a sentence start
Odile Jacob | Éditions Odile Jacob | media | FR | Odile Jacob: the founder's name
Les Arènes | Éditions Les Arènes | media | FR | Les Arènes: ordinary words at a sentence start
L'Iconoclaste | Éditions L'Iconoclaste | media | FR | L'Iconoclaste: ordinary words at a sentence start
Michel Lafon | Éditions Michel Lafon | media | FR | Michel Lafon: the founder's name
XO Éditions | Éditions XO | media | FR
Bragelonne |  | media | FR
Glénat | Éditions Glénat | media | FR
Dargaud | Éditions Dargaud | media | FR
Delcourt | Éditions Delcourt; Groupe Delcourt | media | FR
Éditions Soleil | Soleil Productions | media | FR
Les Humanoïdes associés | Humanoïdes associés | media | FR
Futuropolis |  | media | FR
L'Association |  | media | FR | L'Association: ordinary words at a sentence start
Pika | Pika Édition | media | FR
Ki-oon |  | media | FR
Kurokawa |  | media | FR
Kana | Éditions Kana | media | FR | Kana: the Japanese letters, a wedding place
Panini | Panini Comics; Panini France; Groupe Panini | media | IT | Panini: a sandwich
L'École des loisirs | École des loisirs | media | FR
Fleurus | Éditions Fleurus; Groupe Fleurus | media | FR | Fleurus: a town, a battle
Gründ | Éditions Gründ | media | FR
Le Cherche Midi | Le Cherche-Midi | media | FR
Éditions du Rocher |  | media | FR
Denoël | Éditions Denoël | media | FR
Mercure de France |  | media | FR
Payot & Rivages | Payot et Rivages; Éditions Payot | media | FR
Au diable vauvert | Éditions Au diable vauvert | media | FR
Éditions Métailié | Métailié | media | FR
Éditions Verdier |  | media | FR
Éditions Zulma | Zulma | media | FR | Zulma: a first name
Éditions P.O.L | P.O.L; POL | media | FR | POL: a first name, short word
Liana Levi |  | media | FR | Liana Levi: the founder's name
Buchet-Chastel | Buchet Chastel | media | FR
Gallmeister | Éditions Gallmeister | media | FR
Sabine Wespieser éditeur |  | media | FR
Léo Scheer | Éditions Léo Scheer | media | FR | Léo Scheer: the founder's name
Hugo Publishing | Hugo & Cie; Hugo et Cie | media | FR
Éditions Leduc | Leduc.s | media | FR
First Éditions | Éditions First | media | FR
Max Milo |  | media | FR
La Fabrique éditions | Éditions La Fabrique | media | FR
Éditions Tallandier | Tallandier | media | FR
Éditions Atlas | Atlas | media | FR | Atlas: mountains, a book of maps
France Loisirs |  | company | FR
Le Grand Livre du mois |  | company | FR
Harlequin | Éditions Harlequin | media | CA | Harlequin: English word
Média-Participations | Media Participations; Groupe Média-Participations | media | FR
Dupuis | Éditions Dupuis | media | BE | Dupuis: surname
Casterman | Éditions Casterman | media | BE
Le Lombard | Éditions du Lombard | media | BE | Le Lombard: ordinary words at a sentence start
Moulinsart SA | Moulinsart; Tintinimaginatio | company | BE | Moulinsart: the castle of Tintin
Éditions Albert René | Albert René | media | FR | Albert René: first names, a head of state
Petit Futé | Le Petit Futé | media | FR
Gault & Millau | Gault et Millau; GaultMillau; Gault&Millau | media | FR
Lonely Planet |  | media | AU
Encyclopædia Universalis |  | media | FR
Encyclopædia Britannica | Britannica | media | US
Interforum |  | company | FR
Sodis |  | company | FR | Sodis: a sugar, an acronym
Taschen |  | media | DE
Phaidon | Phaidon Press | media | GB
Assouline | Éditions Assouline | media | FR | Assouline: surname
Penguin Random House |  | media | US
Random House |  | media | US
Penguin Books | Penguin | media | GB | Penguin: English word
HarperCollins | Harper Collins | media | US
Simon & Schuster | Simon and Schuster | media | US
Macmillan Publishers |  | media | GB
Bloomsbury | Bloomsbury Publishing | media | GB | Bloomsbury: a district of London
Little, Brown | Little Brown | media | US
Houghton Mifflin | Houghton Mifflin Harcourt | media | US
McGraw-Hill | McGraw Hill; McGraw-Hill Education | media | US
Scholastic | Scholastic Corporation | media | US
Wiley | John Wiley & Sons | media | US | Wiley: surname
Pearson |  | media | GB | Pearson: surname
Oxford University Press |  | media | GB
Cambridge University Press |  | media | GB
Elsevier |  | media | NL
RELX | Reed Elsevier; Relx Group | media | GB
Wolters Kluwer |  | media | NL
Springer Nature | Springer | media | DE | Springer: surname
Informa |  | media | GB | Informa: a verb form
Taylor & Francis |  | media | GB
Holtzbrinck |  | media | DE
Mondadori |  | media | IT
Rizzoli |  | media | IT
Feltrinelli |  | media | IT | Feltrinelli: surname
De Agostini |  | media | IT
Planeta | Grupo Planeta; Groupe Planeta | media | ES
DC Comics | DC Entertainment | media | US
Dark Horse Comics |  | media | US
Reader's Digest | Readers Digest | media | US
# British press
The Guardian | Guardian; Guardian Media Group | media | GB | Guardian: English word
The Times | Times; Times of London | media | GB | Times: English word, part of other titles
Sunday Times | The Sunday Times | media | GB
Daily Telegraph | The Daily Telegraph; The Telegraph; Telegraph; Sunday Telegraph | media | GB | Telegraph: English word
The Independent | Independent; The Independent on Sunday | media | GB | Independent: English word
Financial Times | FT; The Financial Times | media | GB | FT: two letters
The Economist | Economist; The Economist Group | media | GB | Economist: English word
Daily Mail | The Daily Mail; Mail Online; MailOnline; Mail on Sunday | media | GB
The Sun |  | media | GB
News of the World |  | media | GB
Daily Mirror | The Daily Mirror; The Mirror; Sunday Mirror | media | GB
Daily Express | The Daily Express | media | GB
Daily Star |  | media | GB
Evening Standard | London Evening Standard | media | GB
The Observer | Observer | media | GB | Observer: a verb
New Statesman |  | media | GB
The Spectator |  | media | GB
Private Eye |  | media | GB
Reach | Trinity Mirror; Reach plc | media | GB | Reach: the European rule on chemicals
Daily Mail and General Trust | DMGT; Daily Mail & General Trust | media | GB
News UK | News International | media | GB
Johnston Press | JPI Media | media | GB
British Medical Journal | BMJ | media | GB
The Lancet | Lancet | media | GB
New Scientist |  | media | GB
The Scotsman |  | media | GB
The Irish Times | Irish Times | media | IE
Irish Independent | Independent News & Media | media | IE
# American and Canadian press
The New York Times | New York Times; NYT; The New York Times Company; New York Times Company | media | US
The Washington Post | Washington Post; WaPo | media | US
The Wall Street Journal | Wall Street Journal; WSJ | media | US
USA Today |  | media | US
Gannett |  | media | US
Los Angeles Times | LA Times; L.A. Times; The Los Angeles Times | media | US
Chicago Tribune | The Chicago Tribune | media | US
Tribune Publishing | Tronc Inc | media | US
New York Post | The New York Post | media | US
New York Daily News | Daily News | media | US
Newsday |  | media | US
Boston Globe | The Boston Globe | media | US
Miami Herald | The Miami Herald | media | US
San Francisco Chronicle |  | media | US
Philadelphia Inquirer |  | media | US
Washington Times |  | media | US
International Herald Tribune | Herald Tribune; International New York Times | media | US
Time Magazine | Time | media | US | Time: English word
Time Inc. | Time Inc | media | US
Newsweek |  | media | US
The New Yorker | New Yorker | media | US | New Yorker: an inhabitant of New York
Vanity Fair |  | media | US
Vogue | Vogue Paris; Vogue France | media | US | Vogue: common noun
Condé Nast | Condé Nast Publications | media | US
Advance Publications |  | media | US
Forbes | Forbes Magazine | media | US | Forbes: surname
Fortune | Fortune Magazine | media | US | Fortune: common noun
Bloomberg Businessweek | BusinessWeek; Business Week | media | US
Barron's |  | media | US
Rolling Stone | Rolling Stone Magazine | media | US
People Magazine | People | media | US | People: common noun
Us Weekly |  | media | US
Playboy | Playboy Enterprises | media | US | Playboy: common noun
Sports Illustrated |  | media | US
Esquire |  | media | US
GQ |  | media | US | GQ: two letters
Wired | Wired Magazine | media | US | Wired: English word
Variety |  | media | US | Variety: English word
The Hollywood Reporter | Hollywood Reporter | media | US
Deadline | Deadline Hollywood | media | US | Deadline: English word
Billboard | Billboard Magazine | media | US | Billboard: English word
National Geographic | National Geographic Channel; National Geographic Society | media | US
Politico | Politico Europe | media | US
FiveThirtyEight |  | media | US
Axios |  | media | US
The Atlantic |  | media | US
The Hill |  | media | US
Foreign Policy |  | media | US | Foreign Policy: English words
Foreign Affairs |  | media | US
Vox Media | Vox | media | US | Vox: a Spanish party
The Verge |  | media | US
BuzzFeed | BuzzFeed News; BuzzFeed France | media | US
Vice Media | Vice; Vice News | media | US | Vice: common noun, a prefix
Gawker | Gawker Media | media | US
Gizmodo |  | media | US
Mashable |  | media | US
TechCrunch |  | media | US
Recode | Re/code | media | US | Recode: a verb form
AllThingsD | All Things D | media | US
GigaOM |  | media | US
VentureBeat |  | media | US
The Information |  | media | US
Business Insider | Insider Inc | media | US
Quartz | Quartz Media | media | US | Quartz: common noun
The Intercept |  | media | US
ProPublica |  | media | US
Breitbart | Breitbart News | media | US
The Daily Beast | Daily Beast | media | US
The Daily Caller | Daily Caller | media | US
Salon.com |  | media | US
TMZ |  | media | US
Drudge Report | The Drudge Report | media | US
InfoWars |  | media | US
Semafor |  | media | US
CNET |  | media | US
ZDNet |  | media | US
Engadget |  | media | US
Ars Technica |  | media | US
The Onion |  | media | US
National Enquirer |  | media | US
American Media | American Media Inc; AMI | media | US | AMI: common noun
Hearst | Hearst Corporation; Hearst Magazines | media | US | Hearst: surname
Meredith Corporation | Dotdash Meredith | media | US
IAC | InterActiveCorp; IAC/InterActiveCorp | company | US
Ziff Davis | J2 Global | media | US
News Corp | News Corp.; News Corporation; Newscorp | media | US
McClatchy |  | media | US
Knight Ridder | Knight-Ridder | media | US
IDG | International Data Group | media | US
Science Magazine |  | media | US
Scientific American |  | media | US
Radio-Canada | CBC/Radio-Canada; CBC; Société Radio-Canada; Ici Radio-Canada | media | CA
Le Devoir |  | media | CA | Le Devoir: ordinary words at a sentence start
La Presse |  | media | CA | La Presse: ordinary words at a sentence start
Le Journal de Montréal | Journal de Montréal | media | CA
Le Journal de Québec | Journal de Québec | media | CA
Le Soleil |  | media | CA | Le Soleil: ordinary words at a sentence start
L'Actualité |  | media | CA | L'Actualité: ordinary words at a sentence start
Globe and Mail | The Globe and Mail; Globe & Mail | media | CA
Toronto Star | The Toronto Star; Torstar | media | CA
National Post |  | media | CA
Quebecor | Québecor Média | media | CA
Groupe TVA | TVA; TVA Nouvelles | media | CA | TVA: the value-added tax
Télé-Québec |  | media | CA
Bell Média |  | media | CA
Postmedia |  | media | CA
Corus Entertainment |  | media | CA
Transcontinental | TC Transcontinental; TC Média | media | CA | Transcontinental: common adjective
Hollinger International | Hollinger | media | CA
# German press
Axel Springer | Groupe Axel Springer; Axel-Springer | media | DE | Axel Springer: the founder's name
Bild | Bild Zeitung; Bild am Sonntag; Bild-Zeitung | media | DE
Die Welt | Welt am Sonntag | media | DE
Die Zeit |  | media | DE
Der Spiegel | Spiegel; Spiegel Online | media | DE | Spiegel: surname
Süddeutsche Zeitung | Sueddeutsche Zeitung | media | DE
Frankfurter Allgemeine Zeitung | FAZ; Frankfurter Allgemeine Sonntagszeitung; Frankfurter Allgemeine | media | DE
Frankfurter Rundschau |  | media | DE
Der Tagesspiegel | Tagesspiegel | media | DE
Handelsblatt |  | media | DE
Wirtschaftswoche |  | media | DE
Manager Magazin |  | media | DE
Stern |  | media | DE | Stern: surname
Focus |  | media | DE | Focus: common noun, a Ford car
Tageszeitung | TAZ; Die Tageszeitung | media | DE
Berliner Zeitung |  | media | DE
Rheinische Post |  | media | DE
Kicker |  | media | DE | Kicker: English word
Correctiv |  | media | DE
Gruner + Jahr | Gruner+Jahr; Gruner und Jahr; Gruner & Jahr; Gruner Jahr | media | DE
Hubert Burda Media | Burda; Groupe Burda | media | DE | Burda: surname
Bauer Media | Groupe Bauer; Bauer Media Group | media | DE
Funke Mediengruppe | Groupe Funke | media | DE
Madsack |  | media | DE
Der Standard |  | media | AT
Kronen Zeitung |  | media | AT
Die Presse |  | media | AT
Kurier |  | media | AT
# Belgian, Luxembourg and Swiss press
Le Soir | lesoir.be | media | BE | Le Soir: ordinary words at a sentence start
La Libre Belgique | La Libre; Libre Belgique | media | BE | La Libre: ordinary words at a sentence start
La Dernière Heure | DH | media | BE | DH: a currency, two letters; La Dernière Heure: ordinary words at a sentence start
L'Écho |  | media | BE | L'Écho: ordinary words at a sentence start
L'Avenir | Éditions de l'Avenir | media | BE | L'Avenir: ordinary words at a sentence start
Le Vif/L'Express | Le Vif; Le Vif-L'Express | media | BE | Le Vif: ordinary words at a sentence start
De Standaard |  | media | BE
De Morgen |  | media | BE
De Tijd |  | media | BE
Het Laatste Nieuws |  | media | BE
Het Nieuwsblad |  | media | BE
Mediafin |  | media | BE
Rossel | Groupe Rossel | media | BE | Rossel: surname, a literary prize
Sudpresse | Sudinfo; Sud Presse; La Meuse; Sud Info | media | BE | La Meuse: a river
IPM Group | Groupe IPM; IPM | media | BE | IPM: day-to-day acronym
Mediahuis |  | media | BE
DPG Media | De Persgroep; Persgroep | media | BE
Roularta | Roularta Media Group | media | BE
Corelio |  | media | BE
Luxemburger Wort |  | media | LU
L'Essentiel |  | media | LU | L'Essentiel: ordinary words at a sentence start
Paperjam |  | media | LU
Le Temps |  | media | CH | Le Temps: ordinary words at a sentence start
24 Heures |  | media | CH | 24 Heures: a duration, a race
Tribune de Genève | La Tribune de Genève | media | CH
Neue Zürcher Zeitung | NZZ; NZZ am Sonntag | media | CH
Tages-Anzeiger | Tages Anzeiger | media | CH
SonntagsZeitung |  | media | CH
Blick |  | media | CH
Le Matin | Le Matin Dimanche | media | CH | Le Matin: ordinary words at a sentence start
Le Nouvelliste |  | media | CH | Le Nouvelliste: ordinary words at a sentence start
La Liberté |  | media | CH | La Liberté: ordinary words at a sentence start
L'Hebdo |  | media | CH | L'Hebdo: ordinary words at a sentence start
Bilan |  | media | CH | Bilan: common noun
Heidi.news |  | media | CH
Tamedia | TX Group | media | CH
Ringier | Ringier Axel Springer | media | CH
Edipresse |  | media | CH
# Italian, Spanish, Portuguese and Latin American press
Corriere della Sera | Le Corriere della Sera; Il Corriere della Sera | media | IT
La Repubblica | Repubblica | media | IT
La Stampa | Stampa | media | IT
Il Sole 24 Ore |  | media | IT
La Gazzetta dello Sport | Gazzetta dello Sport | media | IT
Corriere dello Sport |  | media | IT
Tuttosport |  | media | IT
Il Messaggero |  | media | IT
Il Giornale |  | media | IT
Il Fatto Quotidiano |  | media | IT
Il Foglio |  | media | IT
L'Osservatore Romano | Osservatore Romano | media | VA
Gedi | Gruppo Espresso; Groupe L'Espresso; Gedi Gruppo Editoriale | media | IT
L'Espresso |  | media | IT | L'Espresso: a coffee
RCS MediaGroup | RCS | media | IT | RCS: the trade register
Caltagirone Editore |  | media | IT
El País |  | media | ES
El Mundo |  | media | ES
La Vanguardia |  | media | ES
El Periódico | El Periódico de Catalunya | media | ES
El Confidencial |  | media | ES
El Español |  | media | ES
La Razón |  | media | ES
Cinco Días |  | media | ES
Mundo Deportivo | El Mundo Deportivo | media | ES
Diario AS |  | media | ES
Marca |  | media | ES
Prisa | Grupo Prisa | media | ES
Vocento |  | media | ES
Unidad Editorial |  | media | ES
Diário de Notícias |  | media | PT
Correio da Manhã |  | media | PT
Jornal de Notícias |  | media | PT
Jornal de Negócios |  | media | PT
A Bola |  | media | PT
Impresa |  | media | PT
Média Capital |  | media | PT
O Globo |  | media | BR
Folha de S. Paulo | Folha de São Paulo; Folha de S.Paulo | media | BR
Estado de São Paulo | O Estado de São Paulo; O Estado de S. Paulo | media | BR
La Nación |  | media | AR | La Nación: also a paper of other countries
Página 12 | Página/12 | media | AR
Infobae |  | media | AR
El Mercurio |  | media | CL
El Tiempo |  | media | CO
El Nacional |  | media | VE
El Universal |  | media | MX
Granma |  | media | CU
# Northern and eastern European, Russian and Turkish press
De Telegraaf | Telegraaf; Telegraaf Media Groep | media | NL
NRC Handelsblad |  | media | NL
De Volkskrant | Volkskrant | media | NL
Algemeen Dagblad |  | media | NL
VNU |  | media | NL
Schibsted |  | media | NO
Bonnier | Groupe Bonnier; Bonnier Group | media | SE | Bonnier: surname
Aftonbladet |  | media | SE
Dagens Nyheter |  | media | SE
Expressen |  | media | SE
Svenska Dagbladet |  | media | SE
Dagens Industri |  | media | SE
Jyllands-Posten | Jyllands Posten | media | DK
Politiken |  | media | DK
Berlingske | Berlingske Tidende | media | DK
Ekstra Bladet |  | media | DK
Aftenposten |  | media | NO
Dagens Naeringsliv |  | media | NO
Helsingin Sanomat |  | media | FI
Sanoma |  | media | FI
Gazeta Wyborcza |  | media | PL
Rzeczpospolita |  | media | PL
Népszabadság |  | media | HU
Central European Media Enterprises | CME | media | BM | CME: also the Chicago exchange
Kommersant |  | media | RU
Vedomosti |  | media | RU
Izvestia |  | media | RU
Pravda |  | media | RU
Novaïa Gazeta | Novaya Gazeta | media | RU
Rossiïskaïa Gazeta | Rossiyskaya Gazeta | media | RU
Komsomolskaïa Pravda |  | media | RU
Nezavissimaïa Gazeta |  | media | RU
Meduza |  | media | LV
Moscow Times | The Moscow Times | media | RU
Kyiv Post |  | media | UA
Kyiv Independent | The Kyiv Independent | media | UA
Ukraïnska Pravda |  | media | UA
Hürriyet |  | media | TR
Cumhuriyet |  | media | TR
Milliyet |  | media | TR
Zaman |  | media | TR | Zaman: a first name, a surname
Sabah |  | media | TR | Sabah: a first name, a Malaysian state
Kathimerini |  | media | GR
Ta Nea |  | media | GR
# Israeli, Arab and African press
Haaretz |  | media | IL
Yediot Aharonot | Yediot Aharonoth; Yedioth Ahronoth; Yedioth Aharonoth | media | IL
Maariv |  | media | IL
Israel Hayom |  | media | IL
Jerusalem Post | The Jerusalem Post | media | IL
Times of Israel | The Times of Israel | media | IL
Ynet |  | media | IL
Asharq al-Awsat | Asharq Al Awsat | media | GB
Al-Hayat | Al Hayat | media | GB
Al-Quds al-Arabi | Al Quds Al Arabi | media | GB
Middle East Eye |  | media | GB
Al-Ahram | Al Ahram | media | EG
An-Nahar | Annahar | media | LB
L'Orient-Le Jour | L'Orient Le Jour; L'Orient-Le-Jour | media | LB
Al-Akhbar |  | media | LB
Arab News |  | media | SA
Gulf News |  | media | AE
The National |  | media | AE
El Watan |  | media | DZ
El Khabar |  | media | DZ
El Moudjahid |  | media | DZ
Le Quotidien d'Oran | Quotidien d'Oran | media | DZ
Le Soir d'Algérie |  | media | DZ
Tout sur l'Algérie | TSA | media | DZ | TSA: day-to-day acronym; Tout sur l'Algérie: ordinary words
L'Expression |  | media | DZ | L'Expression: ordinary words at a sentence start
L'Économiste |  | media | MA | L'Économiste: ordinary words at a sentence start
TelQuel | Tel Quel | media | MA | Tel Quel: ordinary words
Hespress |  | media | MA
Le360 |  | media | MA
Médias24 |  | media | MA
La Vie éco |  | media | MA
Aujourd'hui le Maroc |  | media | MA
Kapitalis |  | media | TN
Business News |  | media | TN | Business News: English words
Leaders |  | media | TN | Leaders: common noun
Fraternité Matin |  | media | CI
Abidjan.net |  | media | CI
Le Patriote |  | media | CI | Le Patriote: ordinary words at a sentence start
Seneweb |  | media | SN
Dakaractu |  | media | SN
Groupe Futurs Médias | GFM | media | SN
Sidwaya |  | media | BF
Cameroon Tribune |  | media | CM
Mail & Guardian |  | media | ZA
The East African |  | media | KE
Nation Media Group |  | media | KE
# Asian and Pacific press
Quotidien du Peuple | Le Quotidien du Peuple | media | CN
Global Times |  | media | CN
China Daily |  | media | CN
Caixin |  | media | CN
South China Morning Post | SCMP | media | HK
Apple Daily |  | media | HK
Asahi Shimbun | Asahi Shinbun | media | JP
Yomiuri Shimbun | Yomiuri | media | JP
Mainichi Shimbun | Mainichi | media | JP
Sankei Shimbun | Sankei | media | JP
Nihon Keizai Shimbun | Nikkei; Nikkei Asia; Nikkei Inc | media | JP | Nikkei: the stock index
Japan Times | The Japan Times | media | JP
Chosun Ilbo | Chosun | media | KR
JoongAng Ilbo |  | media | KR
Straits Times | The Straits Times | media | SG
Singapore Press Holdings |  | media | SG
Bangkok Post |  | media | TH
Times of India | The Times of India | media | IN
Hindustan Times |  | media | IN
Indian Express | The Indian Express | media | IN
The Hindu |  | media | IN
India Today |  | media | IN
Economic Times | The Economic Times | media | IN
Dawn |  | media | PK | Dawn: a first name, English word
Sydney Morning Herald | The Sydney Morning Herald | media | AU
The Australian |  | media | AU
Fairfax Media | Fairfax | media | AU | Fairfax: a place, a surname
Nine Entertainment |  | media | AU
New Zealand Herald | The New Zealand Herald | media | NZ
# Music
Universal Music | Universal Music Group; UMG; Universal Music France; Universal | media | NL | Universal: English adjective, also the film studio
Warner Music | Warner Music Group; WMG; Warner Music France | media | US
Sony Music | Sony BMG; Sony Music Entertainment; Sony Music France; Sony/ATV | media | US
EMI | EMI Music; EMI Group; EMI France | media | GB | EMI: near-death experience in French
BMG | BMG Rights Management; BMG Entertainment | media | DE
Polygram |  | media | NL
Virgin Records | Virgin Music | media | GB
Polydor |  | media | DE
Disques Barclay | Barclay Records | media | FR
Mercury Records |  | media | GB
Capitol Records | Capitol Music | media | US
Island Records |  | media | GB
Interscope | Interscope Records | media | US
Def Jam | Def Jam Recordings; Def Jam France | media | US
Motown | Motown Records; Tamla Motown | media | US | Motown: a kind of music, Detroit
Atlantic Records |  | media | US
Columbia Records |  | media | US
Stax Records |  | media | US
Parlophone |  | media | GB
Deutsche Grammophon |  | media | DE
Decca | Decca Records | media | GB
Because Music | Because | media | FR | Because: English word
Naïve Records | Label Naïve | media | FR
Tôt ou tard |  | media | FR | Tôt ou tard: ordinary words
Wagram Music |  | media | FR
Believe | Believe Digital; Believe Music | media | FR | Believe: English word
TuneCore |  | service | US
Pias | Pias Group | media | BE
Harmonia Mundi |  | media | FR
XIII Bis Records | XIII Bis | media | FR
Up Music |  | media | FR
Ed Banger | Ed Banger Records | media | FR
Play Two | PlayTwo | media | FR
Roadrunner Records |  | media | NL
XL Recordings |  | media | GB
Beggars Group |  | media | GB
Sub Pop |  | media | US
Death Row Records |  | media | US
Bad Boy Records |  | media | US
Roc Nation |  | media | US
Roc-A-Fella Records |  | media | US
Aftermath Entertainment |  | media | US
Big Machine | Big Machine Records; Big Machine Label Group | media | US
Kobalt | Kobalt Music | media | US
Hipgnosis | Hipgnosis Songs Fund | fund | GB
Hybe | Big Hit Entertainment; Big Hit | media | KR
SM Entertainment |  | media | KR
YG Entertainment |  | media | KR
JYP Entertainment |  | media | KR
Qobuz |  | service | FR
VirginMega |  | service | FR
MusicMe |  | service | FR
# Live shows and ticketing
Live Nation | Live Nation Entertainment; Live Nation France | company | US
AEG Presents | AEG Live; Anschutz Entertainment Group; AEG Presents France | company | US
Ticketmaster | Ticketmaster France | service | US
Ticketnet |  | service | FR
StubHub |  | service | US
Viagogo |  | service | CH
CTS Eventim | Eventim | company | DE
Digitick |  | service | FR
See Tickets |  | service | GB
France Billet | Fnac Spectacles | service | FR
BilletRéduc | Billetreduc.com | service | FR
Weezevent |  | service | FR
Theatre Online | Theatreonline | service | FR
Gérard Drouot Productions |  | company | FR
Fimalac Entertainment |  | company | FR
Décibels Productions |  | company | FR
Corida |  | company | FR
Alias Production |  | company | FR
Trois S Entertainment | TS3 | company | FR
Stage Entertainment | Stage Entertainment France | company | NL
Morgane Production | Morgane Groupe | media | FR
Arachnée Productions |  | company | FR
`;
