/**
 * Media: television, radio, newspapers and magazines, news agencies, online media, publishers, film, music, cinemas,
 * ticketing. One company a line: name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const media = `
# French television: groups and channels
TF1 | Groupe TF1; TF1 Group | television | FR
LCI | La Chaîne Info | television | FR
TMC | Télé Monte-Carlo; Télé Monte Carlo | television | MC
TFX | NT1 | television | FR
TF1 Séries Films | HD1 | television | FR
TF1 Vidéo |  | media | FR
TF1 Studio | TF1 Films Production | media | FR
TF1 Publicité | TF1 Pub | media | FR
MYTF1 |  | service | FR
Ushuaïa TV |  | television | FR
Eurosport |  | television | FR
Newen | Newen Studios | media | FR
M6 | Groupe M6; Métropole Télévision; M6 Group | television | FR
W9 |  | television | FR | W9: two characters
6ter |  | television | FR
Paris Première |  | television | FR
Téva |  | television | FR
Série Club |  | television | FR
M6 Publicité |  | media | FR
M6 Web | M6Web | television | FR
6play |  | service | FR
France Télévisions | France Télévision; France TV; FranceTV | television | FR
France 2 | Antenne 2 | television | FR
France 3 | FR3 | television | FR
France 4 |  | television | FR
France 5 | La Cinquième | television | FR | La Cinquième: ordinary words, the fifth
France Ô |  | television | FR
RFO | Réseau France Outre-mer | media | FR
Outre-mer La 1ère | Outre-mer 1ère; La 1ère | television | FR | La 1ère: ordinary words, the first
France Info | France Info TV; franceinfo | media | FR
Arte | Arte France | television | FR
Canal+ | Canal Plus; Groupe Canal+; Groupe Canal Plus; Canal+ Group; Canal | television | FR | Canal: common noun
CanalSat | CanalSatellite; Canal Satellite | television | FR
C8 | D8; Direct 8 | television | FR
CStar | D17; Direct Star; Virgin 17 | television | FR
CNews | i-Télé; i>Télé; iTélé; I Télé | television | FR
Canal+ Overseas | Canal+ International; Canal Overseas | television | FR
Studiocanal | Studio Canal | television | FR
OCS | Orange Cinéma Séries | television | FR
Infosport+ | Infosport | television | FR
MyCanal |  | service | FR
CanalPlay | Canalplay Infinity | service | FR
BFMTV | BFM TV; BFM-TV; BFM | television | FR
BFM Business |  | television | FR
BFM Paris | BFM Paris Île-de-France | television | FR
BFM Lyon |  | television | FR
BFM Régions |  | television | FR
RMC | Radio Monte-Carlo; Radio Monte Carlo; RMC Info | radio | FR
RMC Sport | SFR Sport | television | FR
RMC Découverte |  | television | FR
RMC Story | Numéro 23 | television | FR
RMC BFM |  | media | FR
NextRadioTV | NextRadio TV | media | FR
Altice Média |  | media | FR
La Chaîne L'Équipe | L'Équipe 21; L'Équipe TV; Chaîne L'Équipe | television | FR
NRJ Group | Groupe NRJ | media | FR
NRJ 12 | NRJ12 | television | FR
Chérie 25 | RMC Life | television | FR
TV5 Monde | TV5Monde; TV5 | television | FR
France 24 | France24 | television | FR
France Médias Monde | Audiovisuel extérieur de la France | media | FR
Public Sénat |  | television | FR
LCP | La Chaîne parlementaire; LCP-AN; LCP-Assemblée nationale | television | FR
KTO |  | television | FR
beIN Sports | beIN; beIN Sport | television | FR
beIN Media Group | beIN Media | media | QA
Téléfoot |  | television | FR | Téléfoot: also a programme of TF1
Mediapro |  | media | ES
AB Groupe | Groupe AB; AB Productions | media | FR
Mediawan |  | media | FR
RTL9 |  | television | LU
TPS | Télévision par satellite | television | FR | Télévision par satellite: ordinary words; TPS: day-to-day acronym
TV Breizh |  | television | FR
Mezzo |  | television | FR | Mezzo: a singing voice
MCM |  | television | FR | MCM: also a fashion brand
Game One |  | television | FR
Canal J |  | television | FR
Gulli |  | television | FR
Télétoon |  | television | FR
Trace TV | Trace Urban | television | FR
Equidia |  | television | FR
i24News | i24 News | television | IL
Télé Lyon Métropole | TLM | television | FR | TLM: day-to-day acronym
TV7 Bordeaux |  | television | FR
Télif |  | television | FR
Télénantes |  | television | FR
TV Rennes | TVR | television | FR | TVR: also a carmaker, a tram on tyres
Alsace 20 |  | television | FR
Grand Lille TV | BFM Grand Lille | television | FR
ViàOccitanie |  | television | FR
8 Mont-Blanc | TV8 Mont-Blanc | television | FR
La Chaîne Météo | La Chaine Météo | television | FR
IDF1 |  | television | FR
Le Figaro TV | Le Figaro TV Île-de-France | television | FR
Novo19 |  | television | FR
T18 |  | television | FR | T18: also a tram line
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
Médiamétrie | Mediamétrie | company | FR
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
iHeartMedia | Clear Channel Communications; iHeart; iHeartRadio | media | US
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
ITV |  | television | GB
Channel 4 | Channel Four | television | GB
Channel 5 |  | television | GB
Sky | BSkyB; British Sky Broadcasting; Sky plc; Sky TV | television | GB | Sky: English word, also a cycling team
Sky News |  | television | GB
Sky Sports |  | television | GB
GB News |  | television | GB
Aardman | Aardman Animations; Studios Aardman | media | GB
# European television and radio
Bertelsmann |  | media | DE
RTL Group |  | media | LU
CLT-UFA | CLT; Compagnie luxembourgeoise de télédiffusion | media | LU
RTL Deutschland | RTL Television | television | DE
RTL Belgium | RTL-TVI; RTL TVI; RTL Belgique | television | BE
RTL Nederland |  | television | NL
ProSiebenSat.1 | ProSieben; ProSiebenSat.1 Media; ProSiebenSat1; ProSiebenSat | television | DE
ARD |  | media | DE
ZDF |  | media | DE
Deutsche Welle |  | media | DE
N-TV |  | television | DE
Kirch Media | KirchMedia; Groupe Kirch; KirchGruppe | media | DE
Constantin Film | Constantin Medien | media | DE
Sky Deutschland |  | television | DE
ORF |  | media | AT
Mediaset |  | television | IT
MediaForEurope | MFE; MFE-MediaForEurope; Media for Europe | media | NL
Fininvest |  | fund | IT
Rai | Rai Uno; Radiotelevisione Italiana | media | IT | Rai: raï music
Sky Italia |  | television | IT
La7 |  | television | IT | La7: three characters, the seventh
Cinecittà | Studios de Cinecittà | media | IT | Cinecittà: also a place
Telecinco | Tele5; Mediaset España | television | ES
Atresmedia | Antena 3 | television | ES
RTVE | TVE; Televisión Española; Radiotelevisión Española | media | ES
La Sexta |  | television | ES
Cadena Ser |  | radio | ES
RTP |  | media | PT
RTBF | Radio-télévision belge de la Communauté française | media | BE
VRT |  | media | BE
VTM |  | television | BE
Be TV | BeTV | television | BE
Studio 100 |  | media | BE
RTS | Radio télévision suisse | media | CH
TSR | Télévision suisse romande | television | CH
SSR | SRG SSR; Société suisse de radiodiffusion | media | CH
SRF |  | media | CH
Swissinfo |  | press | CH
Talpa | Talpa Media | media | NL
NOS |  | media | NL | NOS: French possessive
SVT |  | media | SE | SVT: a school subject
Modern Times Group | MTG | media | SE
Viaplay | Viaplay Group; Nordic Entertainment Group | television | SE
Yle |  | media | FI
NRK |  | media | NO
TVN |  | television | PL
TVP |  | television | PL
Polsat |  | television | PL
NTV |  | television | RU | NTV: also a Turkish and a German channel
Gazprom-Media | Gazprom Media | media | RU
Dojd | TV Dojd; TV Rain | television | RU
Écho de Moscou | Ekho Moskvy | radio | RU
RT | Russia Today | television | RU | RT: two letters
RT France |  | television | FR
Sputnik | Sputnik France; Sputnik News | press | RU | Sputnik: a satellite, a vaccine
Rossiya 1 | Rossia 1; Rossia-1 | television | RU
ERT |  | media | GR | ERT: day-to-day acronym
TRT |  | media | TR
CNN Türk |  | television | TR
Euronews |  | media | FR
Radio Vatican |  | radio | VA
# Arab, African and Asian television
Al Jazeera | Al-Jazeera; Al-Jazira; Al Jazira; Aljazeera | television | QA
Al Jazeera English |  | television | QA
Al-Arabiya | Al Arabiya | television | AE
MBC | MBC Group; Middle East Broadcasting Center | television | SA
Rotana |  | media | SA
OSN |  | television | AE
Al-Mayadeen | Al Mayadeen | television | LB
Al-Manar | Al Manar | television | LB
LBC | LBCI | television | LB
Al-Alam |  | television | IR
Press TV |  | television | IR
Irib |  | television | IR
Nessma | Nessma TV | television | TN
Hannibal TV |  | television | TN
El Hiwar Ettounsi |  | television | TN
Mosaïque FM |  | television | TN
Shems FM |  | television | TN
Médi1 TV | Medi1; Médi 1; Medi 1 TV; Médi1 Radio | television | MA
2M | 2M TV; Soread-2M | television | MA | 2M: a unit, two characters
SNRT |  | television | MA
Ennahar TV | Ennahar | television | DZ
Echorouk TV | Echorouk; Ech-Chourouk; Ech Chorouk | television | DZ
Beur TV |  | television | DZ
ENTV |  | television | DZ
Africa n°1 | Africa No 1; Africa Radio | television | GA
Africa 24 | Africa24 | television | FR
MultiChoice |  | television | ZA
Naspers |  | television | ZA
CCTV | China Central Television | television | CN | CCTV: closed-circuit television
CGTN |  | television | CN
Wanda Cinemas | Wanda Film | television | CN
Huayi Brothers |  | television | CN
Bona Film |  | television | CN
Shaw Brothers |  | television | HK
TVB |  | television | HK
Phoenix TV |  | television | HK
NHK |  | television | JP
Fuji TV | Fuji Television | television | JP
TBS |  | television | JP | TBS: also a shoemaker and an American channel
Toho |  | television | JP
Toei | Toei Animation | television | JP
Studio Ghibli | Ghibli | television | JP
Kadokawa |  | television | JP
Shueisha |  | television | JP
Kodansha |  | television | JP
KBS |  | television | KR
CJ ENM |  | media | KR
NDTV |  | television | IN
Zee Entertainment | Zee TV | media | IN
Reliance Entertainment |  | media | IN
Star India | Disney Star | television | IN
ABS-CBN |  | television | PH
Rappler |  | press | PH
# Radio
Gimlet | Gimlet Media | company | US | Gimlet: drink
Radio France | Radio-France | radio | FR
France Inter |  | radio | FR
France Culture |  | radio | FR
France Musique | France Musiques | radio | FR
France Bleu |  | radio | FR
FIP |  | radio | FR | FIP: day-to-day acronym
Mouv' | Le Mouv' | radio | FR
RTL |  | radio | FR
RTL2 | RTL 2 | radio | FR
Fun Radio |  | radio | FR
Europe 1 | Europe1 | radio | FR
Europe 2 | Virgin Radio | radio | FR
RFM |  | radio | FR
NRJ |  | radio | FR
Nostalgie | Radio Nostalgie | radio | FR | Nostalgie: common noun
Chérie FM |  | radio | FR
Rire et Chansons | Rire & Chansons | radio | FR
Skyrock |  | radio | FR
Radio Nova | Nova | radio | FR | Nova: a star, English and French word
TSF Jazz |  | radio | FR
Voltage | Voltage FM | radio | FR | Voltage: common noun
Ouï FM |  | radio | FR
Radio Classique | Radio-Classique | radio | FR
Sud Radio |  | radio | FR
Radio Courtoisie |  | radio | FR
Radio Notre-Dame | Radio Notre Dame | radio | FR
RCF |  | radio | FR
Beur FM |  | radio | FR
Radio Orient |  | radio | FR
Radio J |  | radio | FR
Radio Shalom |  | radio | FR
Tropiques FM |  | radio | FR
Radio Latina |  | radio | FR
Ado FM |  | radio | FR
Radio FG |  | radio | FR
Radio Libertaire |  | radio | FR
Radio Scoop |  | radio | FR
Radio Contact |  | radio | BE
Radio Alfa |  | radio | FR
Jazz Radio |  | radio | FR
Hit West |  | radio | FR
Les Indés Radios | Les Indépendants; Les Indés | radio | FR | Les Indépendants: ordinary words at a sentence start; Les Indés: ordinary words at a sentence start
RFI | Radio France internationale | radio | FR
Monte Carlo Doualiya |  | radio | FR
Binge Audio |  | radio | FR
Nouvelles Écoutes |  | radio | FR | Nouvelles Écoutes: ordinary words at a sentence start
Louie Media |  | radio | FR
Majelan |  | service | FR
# News and photo agencies
AFP | Agence France-Presse; Agence France Presse; L'Agence France-Presse | agency | FR
Reuters | Agence Reuters | agency | GB
Thomson Reuters |  | agency | CA
Associated Press | AP; The Associated Press | agency | US | AP: two letters
Bloomberg | Bloomberg News; Bloomberg LP; Agence Bloomberg; Bloomberg TV | agency | US | Bloomberg: surname
Dow Jones & Company | Dow Jones Newswires; Dow Jones and Company | agency | US
UPI | United Press International | agency | US
DPA | Deutsche Presse-Agentur; Agence DPA | agency | DE
Ansa | Agence Ansa | agency | IT
Agence AGI | AGI | agency | IT | AGI: artificial general intelligence, a verb
Efe | Agence Efe; Agencia Efe; Europa Press | agency | ES | Efe: a Turkish first name
Lusa | Agence Lusa | agency | PT | Lusa: a first name in Africa
Belga | Agence Belga | agency | BE
ATS | Agence télégraphique suisse; Keystone-ATS | agency | CH | ATS: day-to-day acronym
ANP |  | agency | NL | ANP: day-to-day acronym
APA |  | agency | AT | APA: day-to-day acronym
Press Association | PA Media | agency | GB
TASS | Itar-Tass; Agence Tass | agency | RU
RIA Novosti | Ria-Novosti; Rossia Segodnia; Rossiya Segodnya | agency | RU
Interfax |  | agency | RU
Ukrinform |  | agency | UA
Anadolu | Agence Anadolu; Anadolu Agency | agency | TR | Anadolu: a region
Xinhua | Chine nouvelle; Agence Chine nouvelle; Agence Xinhua | agency | CN | Chine nouvelle: ordinary words
Kyodo | Kyodo News; Agence Kyodo | agency | JP
Jiji Press | Jiji | agency | JP
Yonhap | Agence Yonhap | agency | KR
KCNA |  | agency | KP
PTI | Press Trust of India | agency | IN | PTI: day-to-day acronym
Irna | Agence Irna | agency | IR
Isna | Agence Isna | agency | IR
Tasnim | Agence Tasnim | agency | IR | Tasnim: a first name
Fars | Agence Fars | agency | IR | Fars: a region
Mehr | Agence Mehr | agency | IR | Mehr: a German word
Sana | Agence Sana | agency | SY | Sana: a first name
MENA | Agence Mena | agency | EG | MENA: the Middle East and North Africa
MAP | Maghreb Arabe Presse; Agence MAP | agency | MA | MAP: English word
APS | Algérie Presse Service; Agence APS | agency | DZ | APS: day-to-day acronym
TAP | Tunis Afrique Presse; Agence TAP | agency | TN | TAP: also an airline
Agence Ecofin | Ecofin | agency | CM | Ecofin: the council of finance ministers
Prensa Latina |  | agency | CU
Notimex |  | agency | MX
La Presse canadienne | Presse canadienne | agency | CA
AEF | AEF Info | agency | FR | AEF: French Equatorial Africa
News Tank |  | agency | FR
Relaxnews | AFP Relaxnews | agency | FR
Agence de presse médicale | APM News | agency | FR
Sipa Press | Sipa | agency | FR
Gamma-Rapho | Agence Gamma | agency | FR
Sygma | Agence Sygma; Corbis-Sygma | agency | FR
Abaca Press | Abacapress | agency | FR
MaxPPP |  | agency | FR
Magnum Photos | Agence Magnum; Magnum | agency | FR | Magnum: a bottle, a weapon, an ice cream
Getty Images |  | agency | US
Corbis |  | agency | US
# French national press
Le Monde | Groupe Le Monde; Le Monde.fr; lemonde.fr; Société éditrice du Monde | press | FR | Le Monde: ordinary words at a sentence start
Le Figaro | Figaro; Groupe Figaro; Groupe Le Figaro; lefigaro.fr; Le Figaro.fr | press | FR | Figaro: a character of Beaumarchais
Figaro Magazine | Le Figaro Magazine | press | FR
Madame Figaro |  | press | FR
Figaro Classifieds |  | company | FR
Libération | Libé | press | FR | Libération: common noun
Les Échos | Groupe Les Échos; lesechos.fr | press | FR | Les Échos: ordinary words at a sentence start
Les Échos-Le Parisien | Groupe Les Échos-Le Parisien | press | FR
La Tribune | latribune.fr; La Tribune Dimanche | press | FR | La Tribune: ordinary words at a sentence start
Le Parisien | Le Parisien-Aujourd'hui en France; leparisien.fr; Le Parisien/Aujourd'hui en France | press | FR | Le Parisien: ordinary words at a sentence start
Aujourd'hui en France |  | press | FR | Aujourd'hui en France: ordinary words at a sentence start
Le Parisien libéré |  | press | FR
L'Humanité | L'Huma | press | FR | L'Humanité: ordinary words at a sentence start
La Croix |  | press | FR | La Croix: ordinary words at a sentence start, a surname
L'Équipe | lequipe.fr; L'Équipe Magazine | press | FR | L'Équipe: ordinary words at a sentence start
France-Soir | France Soir; FranceSoir | press | FR
Le Journal du dimanche | JDD; Le JDD; Journal du dimanche | press | FR
20 Minutes | 20Minutes; 20minutes.fr; 20 Minutes France | press | FR
Metronews |  | press | FR
Metro International |  | press | SE
Direct Matin | CNews Matin; Matin Plus | press | FR
Direct Soir |  | press | FR
L'Opinion | Lopinion.fr | press | FR | L'Opinion: ordinary words at a sentence start
L'Agefi | Agefi; Groupe Agefi | press | FR
Le Canard enchaîné | Canard enchaîné; Les Éditions Maréchal | press | FR
Charlie Hebdo | Charlie-Hebdo; Charlie | press | FR | Charlie: a first name
Mediapart | Médiapart | press | FR
L'Express | Groupe L'Express; lexpress.fr | press | FR | L'Express: ordinary words at a sentence start
Express-Roularta | Groupe Express-Roularta; Groupe Express-Expansion; Groupe L'Express-L'Expansion; L'Express-Roularta | press | FR
Le Point | lepoint.fr | press | FR | Le Point: ordinary words at a sentence start
L'Obs | Le Nouvel Observateur; Nouvel Observateur; Le Nouvel Obs; Nouvel Obs; NouvelObs; nouvelobs.com | press | FR
Groupe Perdriel |  | press | FR
Marianne |  | press | FR | Marianne: a first name, the symbol of the Republic
Challenges | Challenges.fr | press | FR | Challenges: common noun
Capital |  | press | FR | Capital: common noun
L'Expansion |  | press | FR | L'Expansion: ordinary words at a sentence start
Investir |  | press | FR | Investir: a verb
Le Revenu |  | press | FR | Le Revenu: ordinary words at a sentence start
Mieux vivre votre argent |  | press | FR
Le Particulier |  | press | FR | Le Particulier: ordinary words at a sentence start
Valeurs actuelles | Valeurs | press | FR | Valeurs: common noun
Courrier international |  | press | FR
Alternatives économiques | Alternatives Éco | press | FR
Politis |  | press | FR
Minute |  | press | FR | Minute: common noun
Le Monde diplomatique | Monde diplomatique; Le Monde diplo | press | FR
Causeur |  | press | FR | Causeur: common noun
L'Incorrect |  | press | FR
Livre noir |  | press | FR | Livre noir: common noun
Franc-Tireur |  | press | FR | Franc-Tireur: common noun
Le 1 | Le 1 hebdo | press | FR | Le 1: a date
Revue XXI | XXI | press | FR | XXI: a Roman numeral
Society |  | press | FR | Society: English word
So Press |  | press | FR
So Foot |  | press | FR
Les Inrockuptibles | Les Inrocks; Inrockuptibles; Inrocks; lesinrocks.com | press | FR
Télérama |  | press | FR
Télé 7 Jours | Télé7 | press | FR
Télé-Loisirs | Télé Loisirs; Télé 2 semaines | press | FR
TV Magazine |  | press | FR
Télé Star | Télé-Star; TéléStar | press | FR
Télé Z |  | press | FR
Télé Poche | Télé-Poche | press | FR
Télécâble Sat | Télé Câble Sat | press | FR
Paris Match | Paris-Match | press | FR
Gala |  | press | FR | Gala: common noun
Closer |  | press | FR | Closer: English word
Voici |  | press | FR | Voici: French adverb
Public |  | press | FR | Public: common noun
Ici Paris |  | press | FR | Ici Paris: ordinary words
France Dimanche | France-Dimanche | press | FR
Point de vue |  | press | FR | Point de vue: common noun
VSD |  | press | FR
Elle |  | press | FR | Elle: French pronoun
Marie Claire | Marie-Claire; Groupe Marie Claire; Groupe Marie-Claire | press | FR | Marie Claire: a first name; Marie-Claire: a first name
Cosmopolitan |  | press | US
Femme actuelle |  | press | FR
Version Femina | Femina; Fémina Hebdo | press | FR | Femina: a literary prize
Biba |  | press | FR
Glamour |  | press | US | Glamour: common noun
Grazia |  | press | IT | Grazia: a first name
Psychologies Magazine | Psychologies | press | FR | Psychologies: common noun
Causette |  | press | FR | Causette: common noun
Notre Temps |  | press | FR | Notre Temps: ordinary words
Pèlerin Magazine | Pèlerin; Le Pèlerin | press | FR | Pèlerin: common noun; Le Pèlerin: ordinary words at a sentence start
La Vie |  | press | FR | La Vie: ordinary words at a sentence start
Famille chrétienne |  | press | FR
Témoignage chrétien |  | press | FR
Science et Vie | Science & Vie | press | FR
Sciences et Avenir |  | press | FR
Pour la science |  | press | FR | Pour la science: ordinary words at a sentence start
La Recherche |  | press | FR | La Recherche: ordinary words at a sentence start
Ça m'intéresse |  | press | FR | Ça m'intéresse: ordinary words
Géo |  | press | FR | Géo: short word, a prefix
Historia |  | press | FR
L'Histoire |  | press | FR | L'Histoire: ordinary words at a sentence start
Le Magazine littéraire | Magazine littéraire | press | FR
Lire |  | press | FR | Lire: a verb
Première |  | press | FR | Première: ordinary word
Studio Ciné Live | Ciné Live | press | FR
Cahiers du cinéma | Les Cahiers du cinéma | press | FR
Rock & Folk | Rock&Folk; Rock et Folk | press | FR
Technikart |  | press | FR
Auto Plus | Auto-Plus | press | FR
L'Auto-Journal | Auto-Journal | press | FR
L'Argus | Groupe Argus; Argus de la presse | press | FR | L'Argus: ordinary words at a sentence start
L'Automobile Magazine |  | press | FR
Moto Magazine |  | press | FR
France Football | France-Football | press | FR
Onze Mondial |  | press | FR
Vélo Magazine |  | press | FR
Midi olympique |  | press | FR
Paris-Turf | Paris Turf; Turf Éditions | press | FR
L'Usine nouvelle | Usine nouvelle; Groupe L'Usine nouvelle | press | FR
Stratégies |  | press | FR | Stratégies: common noun
CB News | CBNews | press | FR
LSA |  | press | FR
Livres Hebdo | Livres-Hebdo | press | FR
Le Film français | Film français | press | FR | Film français: common noun; Le Film français: ordinary words at a sentence start
Le Moniteur | Groupe Moniteur; Le Moniteur des travaux publics | press | FR | Le Moniteur: ordinary words at a sentence start
La Gazette des communes |  | press | FR
60 millions de consommateurs | 60 Millions | press | FR | 60 Millions: a number
Que choisir |  | press | FR | Que choisir: ordinary words
L'Étudiant | Groupe L'Étudiant; letudiant.fr | press | FR | L'Étudiant: ordinary words at a sentence start
Le Journal de Mickey | Journal de Mickey | press | FR
Picsou Magazine |  | press | FR
Fluide glacial |  | press | FR
Siné Hebdo |  | press | FR
Bakchich |  | press | FR | Bakchich: common noun
La Lettre A | La Lettre de l'expansion | press | FR
Africa Intelligence |  | press | FR
Intelligence Online |  | press | FR
Indigo Publications |  | press | FR
Contexte |  | press | FR | Contexte: common noun
Play Bac |  | press | FR
Mon Quotidien |  | press | FR | Mon Quotidien: ordinary words
Acteurs publics |  | press | FR
La France agricole |  | press | FR
Jeune Afrique | Groupe Jeune Afrique; Jeune Afrique Media Group | press | FR
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
Prisma Media | Prisma Média; Groupe Prisma Media; Prisma Presse; Prisma | media | FR | Prisma: also a photo application
Mondadori France |  | media | FR
Reworld Media | Reworld Média; Reworld | media | FR
Australian Associated Press | AAP | agency | AU | AAP: acronym
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
Ouest-France | Ouest France | press | FR
Sipa Ouest-France | Groupe Sipa Ouest-France; Groupe Sipa | press | FR
Publihebdos | Actu.fr | press | FR
Sud Ouest | Sud-Ouest; SudOuest.fr | press | FR | Sud Ouest: a compass direction; Sud-Ouest: a compass direction
La Voix du Nord | Voix du Nord; Groupe La Voix; La Voix du Nord SA | press | FR
Nord Éclair | Nord-Éclair | press | FR
Nord Littoral | NordLittoral | press | FR
Le Courrier picard | Courrier picard | press | FR
L'Union | L'Union-L'Ardennais | press | FR | L'Union: ordinary words at a sentence start
L'Ardennais |  | press | FR | L'Ardennais: an inhabitant of the Ardennes
L'Est éclair | L'Est-Éclair; Est-Éclair | press | FR
L'Aisne nouvelle | Aisne nouvelle | press | FR
Paris-Normandie | Paris Normandie | press | FR
Le Télégramme | Groupe Télégramme; Le Télégramme de Brest; Groupe Le Télégramme | press | FR | Le Télégramme: ordinary words at a sentence start
Presse-Océan | Presse Océan | press | FR
Le Courrier de l'Ouest | Courrier de l'Ouest | press | FR
Le Maine libre | Maine libre | press | FR
La Nouvelle République du Centre-Ouest | La Nouvelle République; Nouvelle République; La NR | press | FR | La Nouvelle République: ordinary words; Nouvelle République: ordinary words
Centre Presse | Centre-Presse | press | FR
La République du Centre | République du Centre | press | FR
Le Berry républicain | Berry républicain | press | FR
L'Écho républicain | Écho républicain | press | FR
La Montagne |  | press | FR | La Montagne: ordinary words at a sentence start
Le Populaire du Centre | Populaire du Centre | press | FR
Le Journal du Centre | Journal du Centre | press | FR
L'Yonne républicaine | Yonne républicaine | press | FR
L'Éveil de la Haute-Loire |  | press | FR
Le Bien public |  | press | FR | Le Bien public: ordinary words at a sentence start
Le Journal de Saône-et-Loire | Journal de Saône-et-Loire | press | FR
Le Progrès | Groupe Progrès; Le Progrès de Lyon | press | FR | Le Progrès: ordinary words at a sentence start
Le Dauphiné libéré | Le Dauphiné | press | FR | Le Dauphiné: a region, a cycling race
L'Est républicain | Est républicain | press | FR
Vosges Matin | Vosges-Matin; La Liberté de l'Est | press | FR
L'Alsace | Journal L'Alsace | press | FR | L'Alsace: a region
Le Républicain lorrain | Républicain lorrain | press | FR
Dernières Nouvelles d'Alsace | Les Dernières Nouvelles d'Alsace; DNA | press | FR | DNA: English acronym of the genome
La Provence | Groupe La Provence | press | FR | La Provence: a region
Le Provençal |  | press | FR | Le Provençal: ordinary words at a sentence start
Le Méridional |  | press | FR | Le Méridional: ordinary words at a sentence start
La Marseillaise |  | press | FR | La Marseillaise: the anthem
Nice-Matin | Nice Matin; Groupe Nice-Matin; Groupe Nice Matin | press | FR
Var-Matin | Var Matin | press | FR
Monaco-Matin | Monaco Matin | press | MC
Corse-Matin | Corse Matin | press | FR
Midi Libre | Groupe Midi Libre; Les Journaux du Midi; Journaux du Midi | press | FR
L'Indépendant |  | press | FR | L'Indépendant: ordinary words at a sentence start
La Dépêche du Midi | La Dépêche; Groupe La Dépêche; Dépêche du Midi; Groupe Dépêche du Midi; ladepeche.fr | press | FR | La Dépêche: ordinary words at a sentence start
Le Journal toulousain |  | press | FR
La Nouvelle République des Pyrénées |  | press | FR
La République des Pyrénées | République des Pyrénées; Pyrénées Presse | press | FR
L'Éclair des Pyrénées |  | press | FR
Charente libre | La Charente libre | press | FR
Dordogne libre |  | press | FR
La Manche libre | Manche libre | press | FR
La Presse de la Manche | Presse de la Manche | press | FR
Le Petit Bleu d'Agen | Le Petit Bleu | press | FR
Le Journal de la Haute-Marne | Journal de la Haute-Marne | press | FR
Le Journal de l'île de La Réunion | JIR; Journal de l'île | press | FR
Le Quotidien de La Réunion | Quotidien de La Réunion | press | FR
Zinfos974 |  | press | FR
France-Antilles | France Antilles | press | FR
France-Guyane | France Guyane | press | FR
Les Nouvelles calédoniennes | Nouvelles calédoniennes | press | NC
La Dépêche de Tahiti |  | press | PF
Tahiti Infos |  | press | PF
Mayotte Hebdo |  | press | FR
Lyon Capitale |  | press | FR
Lyon Mag | LyonMag | press | FR
La Tribune de Lyon | Tribune de Lyon | press | FR
Rue89 Lyon |  | press | FR
Rue89 Strasbourg |  | press | FR
Marsactu |  | press | FR
Médiacités |  | press | FR
Le Journal des entreprises |  | press | FR
La Gazette de Montpellier |  | press | FR
L'Écho des savanes |  | press | FR
# French online media
Rue89 | Rue 89 | press | FR
Atlantico |  | press | FR
Slate | Slate.fr | press | US | Slate: English word
HuffPost | Le HuffPost; LeHuffPost; Le Huff Post; Huffington Post; Le Huffington Post; The Huffington Post | press | US
Arrêt sur images |  | press | FR | Arrêt sur images: common words
Les Jours |  | press | FR | Les Jours: ordinary words at a sentence start
StreetPress | Street Press | press | FR
Konbini |  | press | FR
Brut |  | press | FR | Brut: French adjective
Loopsider |  | press | FR
Melty | Meltygroup; Melty Group | press | FR
MinuteBuzz |  | press | FR
Demotivateur |  | press | FR
Topito |  | press | FR
aufeminin | aufeminin.com; Au féminin; Groupe Aufeminin | press | FR | Au féminin: ordinary words
Doctissimo |  | press | FR
Marmiton | Marmiton.org | press | FR | Marmiton: common noun
750g |  | press | FR | 750g: a weight
Unify |  | press | FR | Unify: English word
CCM Benchmark | Benchmark Group; CommentCaMarche | press | FR
L'Internaute | linternaute.com | press | FR | L'Internaute: ordinary words at a sentence start
Journal du Net | JDN; Le Journal du Net; JournalDuNet | press | FR
Journal des femmes | Le Journal des femmes | press | FR
Boursier.com |  | press | FR
Zonebourse |  | press | FR
Webedia |  | press | FR
jeuxvideo.com | Jeuxvideo | press | FR
Gamekult |  | press | FR
PurePeople |  | press | FR
Ozap | Puremédias; Pure Médias | press | FR
Jeanmarcmorandini.com |  | press | FR
Numerama |  | press | FR
Humanoid | Groupe Humanoid | press | FR | Humanoid: English word
Clubic |  | press | FR
Next INpact | PC INpact; NextInpact | press | FR
Les Numériques |  | press | FR | Les Numériques: ordinary words at a sentence start
01net | 01net.com; 01 Informatique | press | FR
FrAndroid |  | press | FR
Journal du geek | Le Journal du geek | press | FR
Presse-citron | Presse citron | press | FR
Le Monde informatique |  | press | FR
Silicon.fr |  | press | FR
L'Usine digitale | Usine digitale | press | FR
NetEco | Neteco.com | press | FR
Maddyness |  | press | FR
Frenchweb |  | press | FR
Petit Web |  | press | FR
Reporterre |  | press | FR
Blast |  | press | FR | Blast: English word
Le Média | Le Média TV | press | FR | Le Média: ordinary words at a sentence start
Thinkerview |  | press | FR
Basta ! | Bastamag; Basta Mag | press | FR
Disclose |  | press | FR | Disclose: English word
Novethic |  | press | FR
Planet.fr |  | press | FR
Vice Média France | Vice France | press | FR
Oumma.com | Oumma | press | FR | Oumma: the community of Muslims
Bondy Blog |  | press | FR
Yabiladi |  | press | MA
Digischool |  | company | FR
Sens critique | SensCritique | service | FR | Sens critique: ordinary words
Babelio |  | service | FR
Dailymotion | DailyMotion.com | service | FR
Wat.tv |  | service | FR
Golden Moustache |  | press | FR
Mademoizelle | MadmoiZelle; Madmoizelle.com | press | FR
Terrafemina |  | press | FR
Sport24 | Sport24.com | press | FR
Sports.fr |  | press | FR
Foot Mercato |  | press | FR
Maxifoot |  | press | FR
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
The Guardian | Guardian; Guardian Media Group | press | GB | Guardian: English word
The Times | Times; Times of London | press | GB | Times: English word, part of other titles
Sunday Times | The Sunday Times | press | GB
Daily Telegraph | The Daily Telegraph; The Telegraph; Telegraph; Sunday Telegraph | press | GB | Telegraph: English word
The Independent | Independent; The Independent on Sunday | press | GB | Independent: English word
Financial Times | FT; The Financial Times | press | GB | FT: two letters
The Economist | Economist; The Economist Group | press | GB | Economist: English word
Daily Mail | The Daily Mail; Mail Online; MailOnline; Mail on Sunday | press | GB
The Sun |  | press | GB
News of the World |  | press | GB
Daily Mirror | The Daily Mirror; The Mirror; Sunday Mirror | press | GB
Daily Express | The Daily Express | press | GB
Daily Star |  | press | GB
Evening Standard | London Evening Standard | press | GB
The Observer | Observer | press | GB | Observer: a verb
New Statesman |  | press | GB
The Spectator |  | press | GB
Private Eye |  | press | GB
Reach | Trinity Mirror; Reach plc | press | GB | Reach: the European rule on chemicals
Daily Mail and General Trust | DMGT; Daily Mail & General Trust | press | GB
News UK | News International | press | GB
Johnston Press | JPI Media | press | GB
British Medical Journal | BMJ | press | GB
The Lancet | Lancet | press | GB
New Scientist |  | press | GB
The Scotsman |  | press | GB
The Irish Times | Irish Times | press | IE
Irish Independent | Independent News & Media | press | IE
# American and Canadian press
The New York Times | New York Times; NYT; The New York Times Company; New York Times Company | press | US
The Washington Post | Washington Post; WaPo | press | US
The Wall Street Journal | Wall Street Journal; WSJ | press | US
USA Today |  | press | US
Gannett |  | press | US
Los Angeles Times | LA Times; L.A. Times; The Los Angeles Times | press | US
Chicago Tribune | The Chicago Tribune | press | US
Tribune Publishing | Tronc Inc | press | US
New York Post | The New York Post | press | US
New York Daily News | Daily News | press | US
Newsday |  | press | US
Boston Globe | The Boston Globe | press | US
Miami Herald | The Miami Herald | press | US
San Francisco Chronicle |  | press | US
Philadelphia Inquirer |  | press | US
Washington Times |  | press | US
International Herald Tribune | Herald Tribune; International New York Times | press | US
Time Magazine | Time | press | US | Time: English word
Time Inc. | Time Inc | press | US
Newsweek |  | press | US
The New Yorker | New Yorker | press | US | New Yorker: an inhabitant of New York
Vanity Fair |  | press | US
Vogue | Vogue Paris; Vogue France | press | US | Vogue: common noun
Condé Nast | Condé Nast Publications | press | US
Advance Publications |  | press | US
Forbes | Forbes Magazine | press | US | Forbes: surname
Fortune | Fortune Magazine | press | US | Fortune: common noun
Bloomberg Businessweek | BusinessWeek; Business Week | press | US
Barron's |  | press | US
Rolling Stone | Rolling Stone Magazine | press | US
People Magazine | People | press | US | People: common noun
Us Weekly |  | press | US
Playboy | Playboy Enterprises | press | US | Playboy: common noun
Sports Illustrated |  | press | US
Esquire |  | press | US
GQ |  | press | US | GQ: two letters
Wired | Wired Magazine | press | US | Wired: English word
Variety |  | press | US | Variety: English word
The Hollywood Reporter | Hollywood Reporter | press | US
Deadline | Deadline Hollywood | press | US | Deadline: English word
Billboard | Billboard Magazine | press | US | Billboard: English word
National Geographic | National Geographic Channel; National Geographic Society | press | US
Politico | Politico Europe | press | US
FiveThirtyEight |  | press | US
Axios |  | press | US
The Atlantic |  | press | US
The Hill |  | press | US
Foreign Policy |  | press | US | Foreign Policy: English words
Foreign Affairs |  | press | US
Vox Media | Vox | press | US | Vox: a Spanish party
The Verge |  | press | US
BuzzFeed | BuzzFeed News; BuzzFeed France | press | US
Vice Media | Vice; Vice News | press | US | Vice: common noun, a prefix
Gawker | Gawker Media | press | US
Gizmodo |  | press | US
Mashable |  | press | US
TechCrunch |  | press | US
Recode | Re/code | press | US | Recode: a verb form
AllThingsD | All Things D | press | US
GigaOM |  | press | US
VentureBeat |  | press | US
The Information |  | press | US
Business Insider | Insider Inc | press | US
Quartz | Quartz Media | press | US | Quartz: common noun
The Intercept |  | press | US
ProPublica |  | press | US
Breitbart | Breitbart News | press | US
The Daily Beast | Daily Beast | press | US
The Daily Caller | Daily Caller | press | US
Salon.com |  | press | US
TMZ |  | press | US
Drudge Report | The Drudge Report | press | US
InfoWars |  | press | US
Semafor |  | press | US
CNET |  | press | US
ZDNet |  | press | US
Engadget |  | press | US
Ars Technica |  | press | US
The Onion |  | press | US
National Enquirer |  | press | US
American Media | American Media Inc; AMI | press | US | AMI: common noun
Hearst | Hearst Corporation; Hearst Magazines | press | US | Hearst: surname
Meredith Corporation | Dotdash Meredith | press | US
IAC | InterActiveCorp; IAC/InterActiveCorp | company | US
Ziff Davis | J2 Global | press | US
News Corp | News Corp.; News Corporation; Newscorp | press | US
McClatchy |  | press | US
Knight Ridder | Knight-Ridder | press | US
IDG | International Data Group | press | US
Science Magazine |  | press | US
Scientific American |  | press | US
Radio-Canada | Radio Canada; CBC/Radio-Canada; CBC; Société Radio-Canada; Ici Radio-Canada | press | CA
Le Devoir |  | press | CA | Le Devoir: ordinary words at a sentence start
La Presse |  | press | CA | La Presse: ordinary words at a sentence start
Le Journal de Montréal | Journal de Montréal | press | CA
Le Journal de Québec | Journal de Québec | press | CA
Le Soleil |  | press | CA | Le Soleil: ordinary words at a sentence start
L'Actualité |  | press | CA | L'Actualité: ordinary words at a sentence start
Globe and Mail | The Globe and Mail; Globe & Mail | press | CA
Toronto Star | The Toronto Star; Torstar | press | CA
National Post |  | press | CA
Quebecor | Québecor Média; Québecor | press | CA
Groupe TVA | TVA; TVA Nouvelles | press | CA | TVA: the value-added tax
Télé-Québec |  | press | CA
Bell Média |  | press | CA
Postmedia |  | press | CA
Corus Entertainment |  | press | CA
Transcontinental | TC Transcontinental; TC Média | press | CA | Transcontinental: common adjective
Hollinger International | Hollinger | press | CA
# German press
Axel Springer | Groupe Axel Springer; Axel-Springer | press | DE | Axel Springer: the founder's name
Bild | Bild Zeitung; Bild am Sonntag; Bild-Zeitung | press | DE
Die Welt | Welt am Sonntag | press | DE
Die Zeit |  | press | DE
Der Spiegel | Spiegel; Spiegel Online | press | DE | Spiegel: surname
Süddeutsche Zeitung | Sueddeutsche Zeitung | press | DE
Frankfurter Allgemeine Zeitung | FAZ; Frankfurter Allgemeine Sonntagszeitung; Frankfurter Allgemeine | press | DE
Frankfurter Rundschau |  | press | DE
Der Tagesspiegel | Tagesspiegel | press | DE
Handelsblatt |  | press | DE
Wirtschaftswoche |  | press | DE
Manager Magazin |  | press | DE
Stern |  | press | DE | Stern: surname
Focus |  | press | DE | Focus: common noun, a Ford car
Tageszeitung | TAZ; Die Tageszeitung | press | DE
Berliner Zeitung |  | press | DE
Rheinische Post |  | press | DE
Kicker |  | press | DE | Kicker: English word
Correctiv |  | press | DE
Gruner + Jahr | Gruner+Jahr; Gruner und Jahr; Gruner & Jahr; Gruner Jahr | press | DE
Hubert Burda Media | Burda; Groupe Burda | press | DE | Burda: surname
Bauer Media | Groupe Bauer; Bauer Media Group | press | DE
Funke Mediengruppe | Groupe Funke | press | DE
Madsack |  | press | DE
Der Standard |  | press | AT
Kronen Zeitung |  | press | AT
Die Presse |  | press | AT
Kurier |  | press | AT
# Belgian, Luxembourg and Swiss press
Le Soir | lesoir.be | press | BE | Le Soir: ordinary words at a sentence start
La Libre Belgique | La Libre; Libre Belgique | press | BE | La Libre: ordinary words at a sentence start
La Dernière Heure | DH | press | BE | DH: a currency, two letters; La Dernière Heure: ordinary words at a sentence start
L'Écho |  | press | BE | L'Écho: ordinary words at a sentence start
L'Avenir | Éditions de l'Avenir | press | BE | L'Avenir: ordinary words at a sentence start
Le Vif/L'Express | Le Vif; Le Vif-L'Express | press | BE | Le Vif: ordinary words at a sentence start
De Standaard |  | press | BE
De Morgen |  | press | BE
De Tijd |  | press | BE
Het Laatste Nieuws |  | press | BE
Het Nieuwsblad |  | press | BE
Mediafin |  | press | BE
Rossel | Groupe Rossel | press | BE | Rossel: surname, a literary prize
Sudpresse | Sudinfo; Sud Presse; La Meuse; Sud Info | press | BE | La Meuse: a river
IPM Group | Groupe IPM; IPM | press | BE | IPM: day-to-day acronym
Mediahuis |  | press | BE
DPG Media | De Persgroep; Persgroep | press | BE
Roularta | Roularta Media Group | press | BE
Corelio |  | press | BE
Luxemburger Wort |  | press | LU
L'Essentiel |  | press | LU | L'Essentiel: ordinary words at a sentence start
Paperjam |  | press | LU
Le Temps |  | press | CH | Le Temps: ordinary words at a sentence start
24 Heures |  | press | CH | 24 Heures: a duration, a race
Tribune de Genève | La Tribune de Genève | press | CH
Neue Zürcher Zeitung | NZZ; NZZ am Sonntag | press | CH
Tages-Anzeiger | Tages Anzeiger | press | CH
SonntagsZeitung |  | press | CH
Blick |  | press | CH
Le Matin | Le Matin Dimanche | press | CH | Le Matin: ordinary words at a sentence start
Le Nouvelliste |  | press | CH | Le Nouvelliste: ordinary words at a sentence start
La Liberté |  | press | CH | La Liberté: ordinary words at a sentence start
L'Hebdo |  | press | CH | L'Hebdo: ordinary words at a sentence start
Bilan |  | press | CH | Bilan: common noun
Heidi.news |  | press | CH
Tamedia | TX Group | press | CH
Ringier | Ringier Axel Springer | press | CH
Edipresse |  | press | CH
# Italian, Spanish, Portuguese and Latin American press
Corriere della Sera | Le Corriere della Sera; Il Corriere della Sera | press | IT
La Repubblica | Repubblica | press | IT
La Stampa | Stampa | press | IT
Il Sole 24 Ore |  | press | IT
La Gazzetta dello Sport | Gazzetta dello Sport | press | IT
Corriere dello Sport |  | press | IT
Tuttosport |  | press | IT
Il Messaggero |  | press | IT
Il Giornale |  | press | IT
Il Fatto Quotidiano |  | press | IT
Il Foglio |  | press | IT
L'Osservatore Romano | Osservatore Romano | press | VA
Gedi | Gruppo Espresso; Groupe L'Espresso; Gedi Gruppo Editoriale | press | IT
L'Espresso |  | press | IT | L'Espresso: a coffee
RCS MediaGroup | RCS | press | IT | RCS: the trade register
Caltagirone Editore |  | press | IT
El País |  | press | ES
El Mundo |  | press | ES
La Vanguardia |  | press | ES
El Periódico | El Periódico de Catalunya | press | ES
El Confidencial |  | press | ES
El Español |  | press | ES
La Razón |  | press | ES
Cinco Días |  | press | ES
Mundo Deportivo | El Mundo Deportivo | press | ES
Diario AS |  | press | ES
Marca |  | press | ES
Prisa | Grupo Prisa | press | ES
Vocento |  | press | ES
Unidad Editorial |  | press | ES
Diário de Notícias |  | press | PT
Correio da Manhã |  | press | PT
Jornal de Notícias |  | press | PT
Jornal de Negócios |  | press | PT
A Bola |  | press | PT
Impresa |  | press | PT
Média Capital |  | press | PT
O Globo |  | press | BR
Folha de S. Paulo | Folha de São Paulo; Folha de S.Paulo | press | BR
Estado de São Paulo | O Estado de São Paulo; O Estado de S. Paulo | press | BR
La Nación |  | press | AR | La Nación: also a paper of other countries
Página 12 | Página/12 | press | AR
Infobae |  | press | AR
El Mercurio |  | press | CL
El Tiempo |  | press | CO
El Nacional |  | press | VE
El Universal |  | press | MX
Granma |  | press | CU
# Northern and eastern European, Russian and Turkish press
De Telegraaf | Telegraaf; Telegraaf Media Groep | press | NL
NRC Handelsblad |  | press | NL
De Volkskrant | Volkskrant | press | NL
Algemeen Dagblad |  | press | NL
VNU |  | press | NL
Schibsted |  | press | NO
Bonnier | Groupe Bonnier; Bonnier Group | press | SE | Bonnier: surname
Aftonbladet |  | press | SE
Dagens Nyheter |  | press | SE
Expressen |  | press | SE
Svenska Dagbladet |  | press | SE
Dagens Industri |  | press | SE
Jyllands-Posten | Jyllands Posten | press | DK
Politiken |  | press | DK
Berlingske | Berlingske Tidende | press | DK
Ekstra Bladet |  | press | DK
Aftenposten |  | press | NO
Dagens Naeringsliv |  | press | NO
Helsingin Sanomat |  | press | FI
Sanoma |  | press | FI
Gazeta Wyborcza |  | press | PL
Rzeczpospolita |  | press | PL
Népszabadság |  | press | HU
Central European Media Enterprises | CME | press | BM | CME: also the Chicago exchange
Kommersant |  | press | RU
Vedomosti |  | press | RU
Izvestia |  | press | RU
Pravda |  | press | RU
Novaïa Gazeta | Novaya Gazeta | press | RU
Rossiïskaïa Gazeta | Rossiyskaya Gazeta | press | RU
Komsomolskaïa Pravda |  | press | RU
Nezavissimaïa Gazeta |  | press | RU
Meduza |  | press | LV
Moscow Times | The Moscow Times | press | RU
Kyiv Post |  | press | UA
Kyiv Independent | The Kyiv Independent | press | UA
Ukraïnska Pravda |  | press | UA
Hürriyet |  | press | TR
Cumhuriyet |  | press | TR
Milliyet |  | press | TR
Zaman |  | press | TR | Zaman: a first name, a surname
Sabah |  | press | TR | Sabah: a first name, a Malaysian state
Kathimerini |  | press | GR
Ta Nea |  | press | GR
# Israeli, Arab and African press
Haaretz |  | press | IL
Yediot Aharonot | Yediot Aharonoth; Yedioth Ahronoth; Yedioth Aharonoth | press | IL
Maariv |  | press | IL
Israel Hayom |  | press | IL
Jerusalem Post | The Jerusalem Post | press | IL
Times of Israel | The Times of Israel | press | IL
Ynet |  | press | IL
Asharq al-Awsat | Asharq Al Awsat | press | GB
Al-Hayat | Al Hayat | press | GB
Al-Quds al-Arabi | Al Quds Al Arabi | press | GB
Middle East Eye |  | press | GB
Al-Ahram | Al Ahram | press | EG
An-Nahar | Annahar | press | LB
L'Orient-Le Jour | L'Orient Le Jour; L'Orient-Le-Jour | press | LB
Al-Akhbar |  | press | LB
Arab News |  | press | SA
Gulf News |  | press | AE
The National |  | press | AE
El Watan |  | press | DZ
El Khabar |  | press | DZ
El Moudjahid |  | press | DZ
Le Quotidien d'Oran | Quotidien d'Oran | press | DZ
Le Soir d'Algérie |  | press | DZ
Tout sur l'Algérie | TSA | press | DZ | TSA: day-to-day acronym; Tout sur l'Algérie: ordinary words
L'Expression |  | press | DZ | L'Expression: ordinary words at a sentence start
L'Économiste |  | press | MA | L'Économiste: ordinary words at a sentence start
TelQuel | Tel Quel | press | MA | Tel Quel: ordinary words
Hespress |  | press | MA
Le360 |  | press | MA
Médias24 |  | press | MA
La Vie éco |  | press | MA
Aujourd'hui le Maroc |  | press | MA
Kapitalis |  | press | TN
Business News |  | press | TN | Business News: English words
Leaders |  | press | TN | Leaders: common noun
Fraternité Matin |  | press | CI
Abidjan.net |  | press | CI
Le Patriote |  | press | CI | Le Patriote: ordinary words at a sentence start
Seneweb |  | press | SN
Dakaractu |  | press | SN
Groupe Futurs Médias | GFM | press | SN
Sidwaya |  | press | BF
Cameroon Tribune |  | press | CM
Mail & Guardian |  | press | ZA
The East African |  | press | KE
Nation Media Group |  | press | KE
# Asian and Pacific press
Quotidien du Peuple | Le Quotidien du Peuple | press | CN
Global Times |  | press | CN
China Daily |  | press | CN
Caixin |  | press | CN
South China Morning Post | SCMP | press | HK
Apple Daily |  | press | HK
Asahi Shimbun | Asahi Shinbun | press | JP
Yomiuri Shimbun | Yomiuri | press | JP
Mainichi Shimbun | Mainichi | press | JP
Sankei Shimbun | Sankei | press | JP
Nihon Keizai Shimbun | Nikkei; Nikkei Asia; Nikkei Inc | press | JP | Nikkei: the stock index
Japan Times | The Japan Times | press | JP
Chosun Ilbo | Chosun | press | KR
JoongAng Ilbo |  | press | KR
Straits Times | The Straits Times | press | SG
Singapore Press Holdings |  | press | SG
Bangkok Post |  | press | TH
Times of India | The Times of India | press | IN
Hindustan Times |  | press | IN
Indian Express | The Indian Express | press | IN
The Hindu |  | press | IN
India Today |  | press | IN
Economic Times | The Economic Times | press | IN
Dawn |  | press | PK | Dawn: a first name, English word
Sydney Morning Herald | The Sydney Morning Herald | press | AU
The Australian |  | press | AU
Fairfax Media | Fairfax | press | AU | Fairfax: a place, a surname
Nine Entertainment |  | press | AU
New Zealand Herald | The New Zealand Herald | press | NZ
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
# Further ones of the daily press
MarketWatch |  | press | US
Stat News | Statnews | press | US
Pollstar |  | press | US
Purecharts | Pure Charts | press | FR
Phonandroid |  | press | FR
Guyaweb |  | press | FR
IndieWire |  | press | US
The Bell |  | press | RU
RBK | RBC Russie | press | RU | RBK: acronym
Tut.by |  | press | BY
Milenio |  | press | MX
Seattle Times | The Seattle Times | press | US
The Age |  | press | AU
El Faro |  | press | SV
Vitisphère |  | press | FR
The CW | CW | television | US | CW: acronym
FX Networks | FX | television | US | FX: acronym
Court TV |  | television | US
CTV |  | television | CA | CTV: acronym
MDR |  | television | DE | MDR: acronym
RBB | Rundfunk Berlin-Brandenburg | television | DE | RBB: acronym
TVI |  | television | PT | TVI: acronym
Medici.tv |  | service | FR
RPP |  | radio | PE | RPP: acronym
Catalunya Ràdio | Radio Catalunya; Catalunya Radio | radio | ES
Republic Records |  | company | US
Al-Masirah | Al Masirah | television | YE
Religion News Service |  | agency | US
BelaPan |  | agency | BY
DHA | Demirören Haber Ajansı | agency | TR | DHA: acronym
`;
