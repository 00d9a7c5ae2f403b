/**
 * Insurers, mutual insurers, reinsurers, insurance brokers. One company a line:
 * name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const insurers = `
# French insurers
Axa | Axa France; Groupe Axa; Axa Assistance; Axa Assurances | insurer | FR
Axa Investment Managers | Axa IM; AXA IM Alts; Axa Private Equity | fund | FR
AXA XL | XL Catlin; XL Group; Axa Corporate Solutions | insurer | BM
UAP | Union des assurances de Paris | insurer | FR | UAP: acronym
AGF | Assurances générales de France; Allianz France; Athena Assurances | insurer | FR | AGF: acronym
CNP Assurances | CNP; Caisse nationale de prévoyance; Groupe CNP | insurer | FR
Groupama | Groupe Groupama; Groupama SA; Groupama Assurances; Groupama Loire Bretagne; Groupama Nord-Est; Groupama Centre Manche; Groupama d'Oc; Groupama Méditerranée; Groupama Rhône-Alpes Auvergne | insurer | FR
Gan | Gan Assurances; Gan Prévoyance; Gan Eurocourtage | insurer | FR | Gan: a town, a Chinese name
Amaguiz | Amaguiz.com | insurer | FR
Covéa | Groupe Covéa | insurer | FR
Maaf | MAAF Assurances | insurer | FR
MMA | Mutuelles du Mans Assurances; Mutuelles du Mans; MMA Iard | insurer | FR | MMA: a combat sport
GMF | GMF Assurances; Garantie mutuelle des fonctionnaires | insurer | FR
Maif | Maif Social Club | insurer | FR
Macif | Groupe Macif | insurer | FR
Aéma Groupe | Aéma | insurer | FR
Abeille Assurances | Abeille Assurances Holding; Aviva France | insurer | FR
Ofi Invest | Ofi Asset Management; OFI AM; OFI Holding | fund | FR
Aésio | Aésio Mutuelle; Eovi-MCD; Eovi Mcd; Adréa; Adréa Mutuelle; Apréva | insurer | FR
Matmut | Matmut Assurances; Groupe Matmut | insurer | FR
Maïf Vie |  | insurer | FR
Mutuelle de Poitiers | Mutuelle de Poitiers Assurances | insurer | FR
Smacl | Smacl Assurances | insurer | FR
SMABTP | SMA BTP; Groupe SMA; SMAvie | insurer | FR
L'Auxiliaire | L'Auxiliaire BTP | insurer | FR | L'Auxiliaire: common noun
Monceau Assurances | Groupe Monceau | insurer | FR
Thélem Assurances | Thélem | insurer | FR
Areas Assurances | Areas Dommages | insurer | FR
Assu 2000 | Assu2000; Vilavi | insurer | FR
Direct Assurance |  | insurer | FR
L'Olivier Assurance | L'Olivier Assurances | insurer | FR
Eurofil |  | insurer | FR
Euro-Assurance | Active Assurances | insurer | FR
Réassurez-moi |  | company | FR
Alan | Alan Assurance | insurer | FR | Alan: first name
Luko | Luko Assurance; Luko by Allianz Direct | insurer | FR
Lovys |  | insurer | FR
Leocare |  | insurer | FR
+Simple | +Simple.fr | insurer | FR | +Simple: an adjective
Seyna |  | insurer | FR
Wakam | La Parisienne Assurances | insurer | FR
Shift Technology |  | company | FR
Akur8 |  | company | FR
Descartes Underwriting |  | insurer | FR
Stello |  | insurer | FR
Acheel |  | insurer | FR
Santévet |  | insurer | FR
Dalma |  | insurer | FR | Dalma: a first name
April | Groupe April; April Group; April Assurances; April Santé | insurer | FR | April: first name
Solly Azar | Groupe Solly Azar | insurer | FR | Solly Azar: name of a person
Malakoff Humanis | Malakoff Médéric; Malakoff-Médéric; Malakoff Médéric Humanis; Groupe Humanis; Médéric | insurer | FR | Médéric: first name
AG2R La Mondiale | AG2R; La Mondiale; AG2R-La Mondiale; Ag2r Réunica; Réunica | insurer | FR | La Mondiale: adjective
Verlingue |  | insurer | FR
ProBTP | Pro BTP | insurer | FR
Klésia | Mornay; Groupe Mornay; D&O Klesia | insurer | FR | Mornay: a sauce, surname
Apicil | Groupe Apicil; Apicil Asset Management | insurer | FR
Gresham Banque |  | bank | FR
Vauban Humanis |  | insurer | FR
Agrica | Groupe Agrica | insurer | FR
IRP Auto |  | insurer | FR
Ircem | Groupe Ircem | insurer | FR
B2V | Groupe B2V | insurer | FR
Carac |  | insurer | FR
Carcept | Carcept Prev | insurer | FR
Préfon | Préfon-Retraite | insurer | FR
Unéo |  | insurer | FR
MGEN | Groupe MGEN; Mutuelle générale de l'Éducation nationale | insurer | FR
VYV | Groupe VYV; VYV3 | insurer | FR
Harmonie Mutuelle | Harmonie Mutuelles; Groupe Harmonie; Harmonie Fonction publique; Prévadiès | insurer | FR
MNH | Mutuelle nationale des hospitaliers; Groupe MNH; nehs | insurer | FR
MNT | Mutuelle nationale territoriale | insurer | FR | MNT: acronym
MGET | Istya | insurer | FR
MGP Mutuelle |  | insurer | FR
Intériale |  | insurer | FR
Mutuelle générale | La Mutuelle générale | insurer | FR | Mutuelle générale: ordinary words
La Mutuelle des étudiants | LMDE | insurer | FR
Smerep | Heyme | insurer | FR
MNEF |  | insurer | FR
Mutuelle bleue |  | insurer | FR
Mutuelle familiale |  | insurer | FR | Mutuelle familiale: ordinary words
Mutuelle Ociane | Ociane; Ociane Matmut | insurer | FR
Mutami |  | insurer | FR
Solimut | Solimut Mutuelle de France; Mutuelle de France | insurer | FR | Mutuelle de France: ordinary words
Miltis |  | insurer | FR
Mutuelle Just | Just Mutuelle | insurer | FR
Identités Mutuelle |  | insurer | FR
Apivia | Macif-Mutualité; Macif Mutualité | insurer | FR
Mutex |  | insurer | FR
Mutuelle des motards | Assurance mutuelle des motards; AMDM | insurer | FR
Swiss Life | SwissLife; SwissLife France; Swiss Life France; SwissLife Banque privée; Swiss Life Asset Managers | insurer | CH
Generali | Generali France; Assicurazioni Generali; Groupe Generali; L'Équité Assurances; Generali Vie; Generali Investments | insurer | IT
Mutuaide | Mutuaide Assistance | insurer | FR
Coface | Groupe Coface | insurer | FR
Euler Hermes | Allianz Trade; Euler Hermes SFAC | insurer | FR
Atradius |  | insurer | NL
Scor | Groupe Scor; Scor SE | insurer | FR
CCR | Caisse centrale de réassurance; CCR Re; Arundo Re | public | FR | CCR: acronym
Afer | Association française d'épargne et de retraite | insurer | FR
Suravenir | Suravenir Assurances | insurer | FR
Sogessur |  | insurer | FR
Ecureuil Vie | BPCE Assurances; Natixis Assurances; BPCE Vie | insurer | FR
La Banque postale Assurances |  | insurer | FR
La Médicale de France | La Médicale; Médicale de France | insurer | FR | La Médicale: adjective
MACSF | Le Sou médical | insurer | FR
Medical Insurance Company |  | insurer | IE
Branchet | Cabinet Branchet | insurer | FR | Branchet: surname
Verspieren |  | company | FR
Siaci Saint Honoré | Siaci; Siaci Saint-Honoré; Diot-Siaci; Diot Siaci; Diot; S2H | company | FR | Diot: a sausage, surname
Gras Savoye | Willis Towers Watson France; GrasSavoye | company | FR
Guy Carpenter |  | company | US
Arthur J. Gallagher | Arthur Gallagher; Gallagher Re; Gallagher Insurance | company | US | Arthur Gallagher: name of a person
Jardine Lloyd Thompson | JLT | company | GB | JLT: acronym
Henner | Groupe Henner | company | FR | Henner: surname, a painter
Filhet-Allard | Filhet Allard | company | FR
Bessé | Groupe Bessé; Cabinet Bessé | company | FR | Bessé: a village, surname
Satec | Groupe Satec | company | FR
Kereis | CBP Group; CBP Groupe | company | FR
Magnolia.fr | Magnolia Assurance | company | FR
SFAM | Indexia; Hubside; Foriou; Celside; Groupe Indexia | company | FR
Serenis Assurances |  | insurer | FR
Cardif Lux Vie |  | insurer | LU
Lombard International | Lombard International Assurance | insurer | LU
La Luxembourgeoise | Lalux; Foyer Assurances; Le Foyer Assurances | insurer | LU | La Luxembourgeoise: adjective of Luxembourg
# Belgium, the Netherlands, Switzerland
Ageas | Fortis Assurance | insurer | BE
AG Insurance | AG Real Estate | insurer | BE
P&V Assurances | P&V; Vivium | insurer | BE | P&V: two letters
DKV Belgium |  | insurer | BE
Belfius Insurance | DVV Assurances; Dexia Insurance | insurer | BE
Yuzzu | Touring Assurances | insurer | BE
Partenamut |  | insurer | BE
Fédérale Assurance |  | insurer | BE
Baloise | La Bâloise; Baloise Assurance; Bâloise Assurances | insurer | CH | Baloise: adjective of Basel; La Bâloise: adjective of Basel
Zurich Insurance | Zurich Insurance Group; Zurich Financial Services; Zurich Assurances; Zurich Assurance; Zurich Re | insurer | CH
Swiss Re | Swiss Reinsurance; Compagnie suisse de réassurance | insurer | CH
Winterthur Assurances | Winterthur Group | insurer | CH
Helvetia Assurances | Helvetia Group; Helvetia Insurance | insurer | CH
Vaudoise Assurances | La Vaudoise; La Vaudoise Assurances | insurer | CH | La Vaudoise: adjective of Vaud
Mobilière Suisse | La Mobilière | insurer | CH | La Mobilière: adjective
Generali Suisse |  | insurer | CH
CSS Assurance | CSS Assurances | insurer | CH
Groupe Mutuel |  | insurer | CH | Groupe Mutuel: ordinary words
Helsana |  | insurer | CH
Swica |  | insurer | CH
Assura |  | insurer | CH | Assura: verb form
Visana |  | insurer | CH
Sanitas Assurance | Sanitas Troesch | insurer | CH
Concordia Assurance |  | insurer | CH
Sympany |  | insurer | CH
Suva |  | insurer | CH | Suva: a town
Wefox |  | insurer | DE
Aegon |  | insurer | NL
NN Group | Nationale-Nederlanden; ING Insurance; NN Insurance Belgium | insurer | NL
Delta Lloyd |  | insurer | NL
ASR Nederland |  | insurer | NL
Achmea | Eureko | insurer | NL
Vivat Assurances |  | insurer | NL
# Germany, Austria, Italy, Spain, Portugal, north
Allianz | Allianz SE; Groupe Allianz; Allianz Global Corporate & Specialty; AGCS; Allianz Direct; Allianz Vie | insurer | DE
Allianz Global Investors | AllianzGI; Allianz GI | fund | DE
Allianz Real Estate |  | company | DE
Munich Re | Münchener Rück; MunichRe; Munich Reinsurance | insurer | DE
Ergo Group | Ergo Assurances; Ergo Insurance; Ergo France; Ergo Direkt | insurer | DE
Hannover Re | Hannover Rück | insurer | DE
Talanx | HDI; HDI Global; HDI-Gerling; Gerling | insurer | DE | HDI: acronym; Gerling: surname
R+V Versicherung |  | insurer | DE
Huk-Coburg |  | insurer | DE
Debeka |  | insurer | DE
Wüstenrot | Wüstenrot & Württembergische | insurer | DE
Gothaer |  | insurer | DE
Vienna Insurance Group |  | insurer | AT
Uniqa |  | insurer | AT
Unipol | UnipolSai; Unipol Sai; Fondiaria-Sai; Fondiaria Sai | insurer | IT
Cattolica | Cattolica Assicurazioni | insurer | IT | Cattolica: a town, a university
RAS Assicurazioni | Riunione Adriatica di Sicurtà | insurer | IT
Premafin |  | fund | IT
Ina Assitalia |  | insurer | IT
Mapfre |  | insurer | ES
Mutua Madrileña |  | insurer | ES
Catalana Occidente |  | insurer | ES
Adeslas | Segurcaixa Adeslas; SegurCaixa | insurer | ES
Fidelidade |  | insurer | PT
Tranquilidade |  | insurer | PT
If P&C | If P&C Insurance | insurer | SE
Sampo | Sampo Group | insurer | FI | Sampo: first name
Tryg | TrygVesta | insurer | DK
Topdanmark |  | insurer | DK
Gjensidige |  | insurer | NO
Storebrand |  | insurer | NO
Skandia |  | insurer | SE
Länsförsäkringar |  | insurer | SE
PZU |  | insurer | PL
Rosgosstrakh |  | insurer | RU
Sogaz |  | insurer | RU
Ingosstrakh |  | insurer | RU
# United Kingdom, Ireland, Bermuda
Aviva | Aviva Investors; Groupe Aviva; Norwich Union; CGNU; Victoire Assurances | insurer | GB
Prudential | Prudential plc; Pru UK; Prudential Corporation Asia | insurer | GB
M&G | M&G Investments; M&G Prudential | fund | GB | M&G: two letters
Legal & General | Legal and General; LGIM; Legal & General France | insurer | GB
Lloyd's of London | Lloyd's; Lloyds of London | insurer | GB
RSA Insurance | Royal & Sun Alliance; RSA Insurance Group; Royal & SunAlliance; Royal and Sun Alliance | insurer | GB
Direct Line | Direct Line Group; Churchill Insurance; Green Flag | insurer | GB | Green Flag: English words, a noun
Admiral Group | Admiral Insurance | insurer | GB
Hastings Insurance | Hastings Group; Hastings Direct | insurer | GB
Standard Life | Standard Life Aberdeen; Abrdn; Aberdeen Asset Management | fund | GB
Phoenix Group | Resolution plc; Phoenix Life; ReAssure | insurer | GB
Friends Provident | Friends Life | insurer | GB
Old Mutual |  | insurer | ZA
Equitable Life |  | insurer | GB
Scottish Widows |  | insurer | GB
Hiscox |  | insurer | BM
Beazley |  | insurer | GB | Beazley: surname
Amlin | MS Amlin | insurer | GB
Brit Insurance |  | insurer | GB
Catlin | Catlin Group | insurer | BM | Catlin: surname
St. James's Place | St James's Place | fund | GB
Saga Insurance | Saga plc; Saga Group | insurer | GB
LV= |  | insurer | GB | LV=: two letters
Just Group |  | insurer | GB
Pension Insurance Corporation |  | insurer | GB
Gocompare |  | company | GB
Irish Life |  | insurer | IE
Arch Capital | Arch Capital Group; Arch Insurance | insurer | BM
Axis Capital |  | insurer | BM
RenaissanceRe | Renaissance Re | insurer | BM
Everest Re | Everest Group; Everest Insurance | insurer | BM
PartnerRe | Partner Re | insurer | BM
Aspen Re | Aspen Insurance | insurer | BM
SiriusPoint | Sirius International; Third Point Re | insurer | BM
Enstar | Enstar Group | insurer | BM
# United States, Canada
AIG | American International Group; AIG Europe; Chartis | insurer | US
Corebridge | Corebridge Financial | insurer | US
AIA | AIA Group; American International Assurance | insurer | HK | AIA: acronym
MetLife | Metropolitan Life | insurer | US
Brighthouse Financial |  | insurer | US
Alico | American Life Insurance | insurer | US
Prudential Financial | PGIM; Prudential of America | insurer | US
Berkshire Hathaway | Berkshire; Berkshire Hathaway Reinsurance | fund | US | Berkshire: a county
Geico |  | insurer | US
General Re | Gen Re | insurer | US
Allstate |  | insurer | US
State Farm |  | insurer | US
Progressive Corporation | Progressive Insurance; Progressive Corp | insurer | US
Liberty Mutual |  | insurer | US
Travelers Companies | The Travelers; Travelers Insurance; The Travelers Companies | insurer | US
The Hartford | Hartford Financial; Hartford Financial Services | insurer | US | The Hartford: a town
CNA Financial | CNA Insurance | insurer | US
Loews Corporation | Loews Corp | company | US
Nationwide Mutual |  | insurer | US
Farmers Insurance |  | insurer | US
USAA |  | insurer | US
American Family Insurance |  | insurer | US
Erie Insurance | Erie Indemnity | insurer | US
Cincinnati Financial |  | insurer | US
Lincoln National | Lincoln Financial | insurer | US
Principal Financial | Principal Financial Group | insurer | US
Genworth | Genworth Financial | insurer | US
Unum |  | insurer | US | Unum: Latin word
Aflac |  | insurer | US
Mutual of Omaha |  | insurer | US
New York Life |  | insurer | US
MassMutual | Massachusetts Mutual | insurer | US
Northwestern Mutual |  | insurer | US
Guardian Life |  | insurer | US
Pacific Life |  | insurer | US
Jackson National Life | Jackson National; Jackson Financial | insurer | US
American Equity |  | insurer | US
Athene Holding | Athene Re | insurer | BM
Conseco | CNO Financial | insurer | US
Ambac | Ambac Financial | insurer | US
MBIA |  | insurer | US
FGIC |  | insurer | US
Radian Group |  | insurer | US
MGIC |  | insurer | US
Assured Guaranty | FSA Holdings; Financial Security Assurance | insurer | BM
Assurant |  | insurer | US | Assurant: verb form
Markel |  | insurer | US | Markel: surname
W. R. Berkley | WR Berkley | insurer | US
Alleghany Corporation | Alleghany Corp | insurer | US
Optum |  | company | US
Anthem | Elevance | insurer | US | Anthem: English word
Aetna |  | insurer | US
WellCare |  | insurer | US
Molina Healthcare | Molina | insurer | US | Molina: surname
Health Net |  | insurer | US
Blue Cross Blue Shield | Blue Cross; BlueCross BlueShield; Blue Cross and Blue Shield | insurer | US
Clover Health |  | insurer | US
Lemonade Insurance | Lemonade Inc; Lemonade Assurance | insurer | US
Root Insurance |  | insurer | US
Hippo Insurance |  | insurer | US
Manulife | Manuvie; Financière Manuvie; Manulife Financial | insurer | CA
John Hancock |  | insurer | US | John Hancock: name of a person
Sun Life | Sun Life Financial; Financière Sun Life | insurer | CA
MFS Investment | MFS Investment Management | fund | US
Great-West Lifeco | Great-West; Great-West Life; London Life; Canada Vie; Canada-Vie; Canada Life; Great West Life | insurer | CA
Power Corporation | Power Corporation du Canada; Power Corp; Power Financial; Corporation Financière Power; Financière Power | fund | CA
Pargesa | Pargesa Holding | fund | CH
Industrielle Alliance | iA Groupe financier; L'Industrielle Alliance | insurer | CA
SSQ Assurance | Beneva; La Capitale Assurance; SSQ Groupe financier; SSQ; La Capitale assurances | insurer | CA | SSQ: acronym
Intact Assurance | Intact Corporation financière; Intact Financial; Belairdirect; Bélair direct | insurer | CA
Fairfax Financial |  | insurer | CA
Promutuel | Promutuel Assurance | insurer | CA
Desjardins Assurances | Desjardins Groupe d'assurances générales; Desjardins Sécurité financière | insurer | CA
Croix Bleue |  | insurer | CA
# Asia, Oceania, Africa
Ping An | Ping An Insurance | insurer | CN
China Life | China Life Insurance | insurer | CN
China Pacific Insurance |  | insurer | CN
Anbang | Anbang Insurance; Groupe Anbang; Anbang Group | insurer | CN
PICC | People's Insurance Company of China | insurer | CN
China Taiping | Taiping Insurance | insurer | CN
New China Life |  | insurer | CN
ZhongAn | Zhong An | insurer | CN
FWD | FWD Group | insurer | HK | FWD: acronym
Cathay Life |  | insurer | TW
Fubon | Fubon Financial | insurer | TW
Great Eastern |  | insurer | SG | Great Eastern: a ship
Nippon Life | Nippon Life Insurance | insurer | JP
Dai-ichi Life | Daiichi Life; Dai-ichi Mutual | insurer | JP
Meiji Yasuda | Meiji Yasuda Life | insurer | JP
Sumitomo Life |  | insurer | JP
Tokio Marine | Tokio Marine Holdings; Tokio Marine & Nichido; Millea | insurer | JP
MS&AD | MS&AD Insurance; Mitsui Sumitomo Insurance | insurer | JP
Sompo | Sompo Holdings; Sompo Japan; Sompo Japan Nipponkoa | insurer | JP
T&D Holdings |  | insurer | JP
Samsung Life | Samsung Life Insurance | insurer | KR
Samsung Fire & Marine |  | insurer | KR
Hanwha Life |  | insurer | KR
Kyobo Life |  | insurer | KR
LIC India | Life Insurance Corporation of India; Life Insurance Corporation | insurer | IN
PolicyBazaar |  | company | IN
Suncorp |  | insurer | AU
QBE | QBE Insurance; QBE France | insurer | AU
AMP Limited | AMP Ltd; AMP Capital | insurer | AU
Medibank |  | insurer | AU
Sanlam | SanlamAllianz | insurer | ZA
Santam |  | insurer | ZA
Saham Assurance | Saham; Groupe Saham; Saham Finances | insurer | MA
Wafa Assurance |  | insurer | MA
RMA Watanya | RMA Assurance | insurer | MA
Atlanta Assurances | AtlantaSanad | insurer | MA
Holmarcom | Groupe Holmarcom | company | MA
Société tunisienne d'assurances et de réassurances |  | insurer | TN
Société nationale d'assurance |  | insurer | DZ
Sunu | Groupe Sunu; Sunu Assurances | insurer | CI | Sunu: first name
Activa Assurances | Groupe Activa | insurer | CM
Ogar | Groupe Ogar | insurer | GA
Hollard | Hollard Group | insurer | ZA
Africa Re |  | insurer | NG
Swan Life | Swan Insurance | insurer | MU
`;
