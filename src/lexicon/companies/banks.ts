/**
 * Banks, neobanks, brokers, payment and crypto-currency companies, crowdfunding, credit bureaus. One company a line:
 * name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const banks = `
# French banks and their subsidiaries
BNP Paribas | BNP; BNPP; BNP-Paribas; Groupe BNP Paribas; Banque nationale de Paris | bank | FR
Paribas |  | bank | FR
BNP Paribas Fortis | Fortis; Fortis Banque; BNP Paribas-Fortis | bank | BE
BNP Paribas Cardif | Cardif; BNP Cardif; Cardif Assurance | insurer | FR
BNP Paribas Personal Finance |  | bank | FR
BNP Paribas Asset Management | BNP Paribas AM; BNPP AM; BNP Paribas Investment Partners | fund | FR
BNP Paribas Securities Services |  | bank | FR
Arval | BNP Paribas Arval | company | FR | Arval: Breton brand of water
Banque Degroof Petercam | Degroof Petercam; Bank Degroof; Degroof | bank | BE
BNL | Banca Nazionale del Lavoro; BNL-BNP Paribas | bank | IT | BNL: acronym
Société Générale | SocGen; Soc Gen; La Société générale; Soge; SG CIB; SGCIB; Groupe Société Générale | bank | FR | Soge: short form, also a surname
Société Générale Assurances | Sogécap | insurer | FR
Société Générale Private Banking |  | bank | FR
Rosbank |  | bank | RU
Komercni Banka |  | bank | CZ
BRD Groupe Société Générale | BRD | bank | RO | BRD: acronym
Franfinance |  | bank | FR
Crédit du Nord | Groupe Crédit du Nord | bank | FR
Banque Courtois |  | bank | FR
Banque Tarneaud |  | bank | FR
Banque Kolb |  | bank | FR
Banque Nuger |  | bank | FR
Banque Laydernier |  | bank | FR
Banque Rhône-Alpes |  | bank | FR
Société marseillaise de crédit | SMC | bank | FR | SMC: acronym
SG Kleinwort Hambros | Kleinwort Hambros; Kleinwort Benson | bank | GB
Treezor |  | company | FR
Shine | Shine.fr | company | FR | Shine: English word, a television producer
ALD Automotive | ALD; Ayvens; LeasePlan; Lease Plan | company | FR | ALD: acronym, long-term illness
Boursorama | Boursorama Banque; BoursoBank; Bourso | bank | FR
Crédit Agricole | Groupe Crédit Agricole; Crédit Ag; Crédit agricole SA; Crédit Agricole S.A. | bank | FR
Crédit Agricole CIB | CACIB; Ca-CIB; Calyon | bank | FR
Crédit Agricole Assurances |  | insurer | FR
Predica |  | insurer | FR
Pacifica |  | insurer | FR | Pacifica: a car, a town
Crédit Agricole Consumer Finance | CA Consumer Finance; CACF | bank | FR
Crédit Agricole Leasing | CAL&F | bank | FR
Crédit agricole d'Île-de-France | Crédit agricole Île-de-France; CADIF | bank | FR
Crédit agricole Nord de France |  | bank | FR
Crédit agricole Brie Picardie |  | bank | FR
Crédit agricole Centre-est |  | bank | FR
Crédit agricole Alpes Provence |  | bank | FR
Crédit agricole Aquitaine |  | bank | FR
Crédit agricole Atlantique Vendée |  | bank | FR
Crédit agricole du Languedoc |  | bank | FR
Crédit Agricole Italia | Cariparma; Crédit Agricole Cariparma | bank | IT
Crédit Agricole Next Bank |  | bank | CH
Indosuez Wealth Management | Indosuez; CA Indosuez; Banque Indosuez | bank | FR
Creval | Credito Valtellinese | bank | IT
Emporiki | Emporiki Bank | bank | GR
Friuladria |  | bank | IT
Sacam |  | fund | FR
Caceis |  | bank | FR
CPR Asset Management | CPR AM | fund | FR
BforBank | Bfor Bank | bank | FR
LCL | Le Crédit lyonnais; Crédit lyonnais | bank | FR
CLSA | Crédit lyonnais Securities Asia | bank | HK
Cheuvreux | Crédit Agricole Cheuvreux; Kepler Cheuvreux; Kepler | bank | FR | Kepler: an astronomer's surname, a space telescope
Sofinco |  | bank | FR
Viaxel |  | bank | FR
Crédit Mutuel | Groupe Crédit Mutuel; Confédération nationale du Crédit mutuel | bank | FR
Crédit Mutuel Alliance Fédérale | Crédit mutuel-CM11; CM11-CIC; Banque fédérative du crédit mutuel; BFCM; Crédit Mutuel-CIC; CM-CIC; Crédit Mutuel CIC | bank | FR
Crédit Mutuel Arkéa | Arkéa; Groupe Arkéa; Crédit mutuel de Bretagne; Crédit mutuel du Sud-Ouest; Crédit Mutuel-Arkéa | bank | FR
Crédit mutuel Nord Europe | CMNE | bank | FR
Crédit mutuel Océan |  | bank | FR
Crédit mutuel Maine-Anjou |  | bank | FR
Assurances du Crédit Mutuel | ACM; Groupe des Assurances du Crédit Mutuel | insurer | FR | ACM: acronym
CIC | Crédit industriel et commercial; CIC Ouest; CIC Est; CIC Nord-Ouest; CIC Lyonnaise de banque; Lyonnaise de banque | bank | FR
Banque Transatlantique |  | bank | FR
Banque européenne du Crédit mutuel | BECM | bank | FR
Targobank |  | bank | DE
Cofidis | Groupe Cofidis; Cofidis Participations; Creatis | bank | FR
Monabanq |  | bank | FR
Euro-Information | Euro Information | company | FR
BPCE | Groupe BPCE; Banque Populaire-Caisse d'Épargne; Banque populaire Caisse d'épargne; Banques populaires-Caisses d'épargne | bank | FR
Natixis | Ixis; Natexis; Natexis Banques populaires; Natixis CIB | bank | FR
Natixis Investment Managers | Natixis IM; Natixis Global Asset Management; Natixis AM; Natixis Asset Management | fund | FR
Banque populaire | Banques populaires; Banque fédérale des banques populaires; BFBP; Groupe Banque populaire | bank | FR
Banque populaire Rives de Paris |  | bank | FR
BRED | Bred Banque populaire | bank | FR
Banque populaire du Nord |  | bank | FR
Banque populaire de l'Ouest |  | bank | FR
Banque populaire Grand Ouest |  | bank | FR
Banque populaire Val de France |  | bank | FR
Banque populaire Auvergne-Rhône-Alpes |  | bank | FR
Banque populaire Occitane |  | bank | FR
Banque populaire Méditerranée |  | bank | FR
Banque populaire du Sud |  | bank | FR
Banque populaire Aquitaine Centre Atlantique |  | bank | FR
Banque populaire Alsace Lorraine Champagne |  | bank | FR
Banque populaire Bourgogne Franche-Comté |  | bank | FR
Casden | Casden Banque populaire | bank | FR
Crédit coopératif | Groupe Crédit coopératif | bank | FR
Caisse d'Épargne | Caisses d'Épargne; Caisse nationale des caisses d'épargne; CNCE; L'Écureuil | bank | FR | L'Écureuil: an animal
Caisse d'épargne Île-de-France |  | bank | FR
Caisse d'épargne Rhône-Alpes |  | bank | FR
Caisse d'épargne Provence-Alpes-Corse | Caisse d'Épargne Cepac; Cepac | bank | FR
Caisse d'épargne Hauts-de-France | Caisse d'épargne Nord France Europe | bank | FR
Caisse d'épargne Bretagne-Pays de Loire |  | bank | FR
Caisse d'épargne Aquitaine Poitou-Charentes |  | bank | FR
Caisse d'épargne Midi-Pyrénées |  | bank | FR
Caisse d'épargne Languedoc-Roussillon |  | bank | FR
Caisse d'épargne Grand Est Europe |  | bank | FR
Caisse d'épargne Normandie |  | bank | FR
Caisse d'épargne Côte d'Azur |  | bank | FR
Caisse d'épargne Loire-Centre |  | bank | FR
Crédit foncier de France | Crédit foncier | bank | FR | Crédit foncier: common noun
Banque Palatine |  | bank | FR
Banque de Savoie |  | bank | FR
Banque Dupuy de Parseval | Dupuy de Parseval | bank | FR
Banque Chaix |  | bank | FR
Banque Marze |  | bank | FR
Banque Pelletier |  | bank | FR
Socfim |  | bank | FR
Oney | Oney Bank; Banque Accord | bank | FR
Fidor | Fidor Bank | bank | DE
La Banque postale | Banque postale Financement; LBP | bank | FR | LBP: acronym
LBP AM | La Banque postale Asset Management; LBPAM | fund | FR
Tocqueville Finance |  | fund | FR
Ma French Bank |  | bank | FR
Goodeed |  | company | FR
HSBC | HSBC Holdings; HSBC France; HSBC Private Bank; Hong Kong and Shanghai Banking Corporation; Groupe HSBC; HSBC Suisse; HSBC Continental Europe | bank | GB
CCF | Crédit commercial de France | bank | FR | CCF: acronym
My Money Group | My Money Bank | bank | FR
Union de banques à Paris |  | bank | FR
Gilbert Dupont |  | bank | FR | Gilbert Dupont: name of a person
Portzamparc |  | bank | FR | Portzamparc: surname, an architect
Oddo BHF | Oddo; Oddo & Cie; Oddo-BHF; Oddo Securities; Oddo Seydler | bank | FR
Neuflize OBC | Banque Neuflize OBC; Neuflize; Banque de Neuflize; OBC | bank | FR | OBC: acronym
Rothschild & Co | Rothschild et Cie; Rothschild & Cie; Banque Rothschild; Rothschild; Rothschild et Co; Rothschild Martin Maurel; Paris Orléans; Rothschild & Cie Banque | bank | FR | Rothschild: surname; Paris Orléans: two towns
Martin Maurel | Banque Martin Maurel | bank | FR
Edmond de Rothschild | Compagnie financière Edmond de Rothschild; Banque Edmond de Rothschild; Groupe Edmond de Rothschild; Compagnie Benjamin de Rothschild | bank | CH | Edmond de Rothschild: name of a person
Lazard | Lazard Frères; Banque Lazard; Lazard Frères Gestion; Lazard Ltd | bank | US
Banque Michel Inchauspé | Bami; Banque Inchauspé | bank | FR | Bami: surname, a dish
Delubac | Banque Delubac; Delubac & Cie | bank | FR
Banque Wormser Frères | Wormser Frères | bank | FR
Banque Hottinguer | Hottinguer | bank | FR | Hottinguer: surname
Banque Pouyanne |  | bank | FR
Banque Fiducial |  | bank | FR
Banque de Luxembourg |  | bank | LU
Banque internationale à Luxembourg | Banque internationale du Luxembourg; Dexia BIL | bank | LU
KBL European Private Bankers | KBL; Quintet; Quintet Private Bank | bank | LU | KBL: acronym; Quintet: a noun
Banque Puilaetco | Puilaetco; Puilaetco Dewaay | bank | BE
Banque Richelieu | KBL Richelieu | bank | FR
Banque J. Safra Sarasin | Safra Sarasin; J. Safra Sarasin; Banque Sarasin; Safra National Bank; Banque Safra | bank | CH
Worms & Cie | Banque Worms | bank | FR
Louis-Dreyfus Finance | Banque Louis-Dreyfus | bank | FR
Banque Hervet |  | bank | FR
Banque Scalbert-Dupont | Scalbert Dupont; Scalbert-Dupont; BSD-CIN | bank | FR
Société bordelaise de CIC |  | bank | FR
Crédit industriel de l'Ouest |  | bank | FR
Banque Vernes | Vernes-Artesia | bank | FR
Comptoir des entrepreneurs |  | bank | FR
Entenial |  | bank | FR
Altus Finance | Altus | bank | FR | Altus: a town, a first name
Consortium de réalisation |  | public | FR
Crédit immobilier de France | CIF Développement | bank | FR
Crédit logement |  | bank | FR | Crédit logement: common noun
Crédit municipal de Paris |  | public | FR
Groupama Banque |  | bank | FR
Orange Bank |  | bank | FR
Carrefour Banque | Pass Banque | bank | FR
Banque Casino | Floa; Floa Bank; Floa Pay | bank | FR
Banque Edel | Edel | bank | FR | Edel: surname
Accord Finances |  | bank | FR
Finaref |  | bank | FR
Cetelem |  | bank | FR
Cofinoga | LaSer; LaSer Cofinoga | bank | FR | LaSer: a common noun
Mediatis |  | bank | FR
Younited | Younited Credit; Prêt d'Union; Younited Group | bank | FR
Carmoola |  | company | GB
FinFrog |  | company | FR
Bling | Bling.eu | company | FR | Bling: English word
Socram | Socram Banque | bank | FR
RCI Banque | RCI Bank; Mobilize Financial Services; RCI Bank and Services; Diac | bank | FR | Diac: surname
Banque PSA Finance | PSA Finance; Stellantis Financial Services | bank | FR
Credipar |  | bank | FR
PSA Banque | Distingo; Distingo Bank | bank | FR
Zesto |  | bank | FR | Zesto: a soft drink
Lombard Odier | Lombard Odier Darier Hentsch | bank | CH
CapitalatWork |  | fund | LU
AXA Banque |  | bank | FR
Allianz Banque |  | bank | FR
Milleis Banque | Milleis; Barclays France | bank | FR
Cortal Consors | Cortal; Consors; Consorsbank | bank | FR
Self Trade | Selftrade; Selftrade Bourse | bank | FR
Fimatex |  | bank | FR
Viel & Cie | Viel et Cie; Viel & Compagnie | bank | FR
Compagnie financière Tradition |  | bank | CH
EasyBourse |  | bank | FR
Binck | BinckBank; Binck.fr | bank | NL
Saxo Bank | Saxo Banque; Saxo | bank | DK | Saxo: a car of Citroën
Scalable Capital |  | company | DE
XTB | XTB France | company | PL
Aurel BGC | Aurel; Aurel-Leven; Aurel Leven | bank | FR | Aurel: first name
Global Equities |  | bank | FR
Exane | Exane BNP Paribas | bank | FR
Bryan, Garnier & Co | Bryan Garnier; Bryan Garnier & Co; Bryan, Garnier | bank | FR
Invest Securities |  | bank | FR
Louis Capital | Louis Capital Markets | bank | FR
Midcap Partners |  | bank | FR
Euroland Corporate | Euroland Finance | bank | FR
Arkéon Finance | Arkéon | bank | FR
Fideuram | Fideuram Wargny; Wargny | bank | IT
Ferri | Banque Ferri; ING Ferri | bank | FR | Ferri: surname
Raymond James | Raymond James Euro Equities | bank | US | Raymond James: name of a person
Messier Maris | Messier Maris & Associés; Messier & Associés; Messier Partners | bank | FR
Perella Weinberg | Perella Weinberg Partners | bank | US
Leonardo & Co |  | bank | IT
Centerview Partners | Centerview | bank | US
Evercore | Evercore Partners | bank | US
Moelis | Moelis & Company | bank | US
PJT Partners | PJT | bank | US
Greenhill | Greenhill & Co | bank | US | Greenhill: surname, a place
Houlihan Lokey |  | bank | US
D'Angelin | D'Angelin & Co | bank | FR
Zaoui & Co | Zaoui & Company | bank | GB
Gimar | Gimar & Co; Gimar & Cie | bank | FR
Toulouse Partners |  | bank | FR
Alantra |  | bank | ES
Clipperton | Clipperton Finance; Clipperton Partners | bank | FR | Clipperton: an island, a place
Cambon Partners |  | bank | FR
Avolta Partners | Avolta Partners France | bank | FR
Hottinger | Groupe Hottinger; Banque Hottinger; Hottinger & Cie | bank | CH
DNCA | DNCA Finance; DNCA Investments | fund | FR
Citigroup | Citi; Citibank; Citicorp; Citibank France | bank | US
Smith Barney | Salomon Smith Barney | bank | US
Salomon Brothers |  | bank | US
# French online banks and payment companies
Fortuneo | Fortuneo Banque; Symphonis | bank | FR
Hello bank! | Hello Bank; Hello bank Pro | bank | FR
Nickel | Compte-Nickel; Compte Nickel; Financière des paiements électroniques | bank | FR | Nickel: common noun
Qonto | Olinda | company | FR | Olinda: a town, a first name
Lydia | Lydia Solutions | company | FR | Lydia: a first name
Sumeria |  | company | FR
Pixpay |  | company | FR
Kard |  | company | FR
Vybe |  | company | FR
Xaalys |  | company | FR
Pumpkin | Pumpkin App | company | FR | Pumpkin: English word
Lyf Pay | Lyf; Fivory; Wa! | company | FR
Paylib |  | service | FR
Wero |  | service | BE
European Payments Initiative | EPI Company | company | BE
Paylead |  | company | FR
Spendesk |  | company | FR
Pennylane |  | company | FR
Swile | Lunchr | company | FR
Payfit |  | company | FR
Agicap |  | company | FR
Pledg |  | company | FR
Limonetik |  | company | FR
Lemonway | Lemon Way | company | FR
Mangopay |  | company | FR
Equens |  | company | NL
PayPlug |  | company | FR
Dalenys | Rentabiliweb | company | FR
Monext |  | company | FR
Natixis Payments | BPCE Payment Services; Natixis Payment Solutions | company | FR
Lyra Network | Lyra; PayZen | company | FR | Lyra: first name, a constellation
Moneo | BMS Moneo; BMS Exploitation | service | FR | Moneo: surname
Buyster |  | service | FR
Cartes bancaires CB | Groupement des cartes bancaires; Groupement des cartes bancaires CB; GIE Cartes bancaires; GIE CB | company | FR
Dejamobile |  | company | FR
Famoco |  | company | FR
Skeepers |  | company | FR
Budget Insight | Powens | company | FR
Bankin' | Bankin; Bridge Bankin | company | FR
Linxo |  | company | FR
Tink |  | company | SE
Plaid |  | company | US | Plaid: common noun
Just Mining | Meria | company | FR
Paxful |  | company | US
StackinSat |  | company | FR
Kaiko |  | company | FR
Silex |  | company | FR | Silex: common noun
October | Lendix; October SA | company | FR | October: English word
Unilend |  | company | FR
Credit.fr |  | company | FR
Prexem |  | company | FR
SmartAngels | Smart Angels | company | FR
Sowefund |  | company | FR
MyMajorCompany | My Major Company | company | FR
Touscoprod |  | company | FR
Miimosa |  | company | FR
Lendopolis |  | company | FR
Babyloan |  | company | FR
Lendosphere |  | company | FR
Lumo |  | company | FR | Lumo: English word, a train
Yomoni |  | company | FR
Nalo |  | company | FR
WeSave |  | company | FR
Fundshop |  | company | FR
Advize |  | company | FR
Marie Quantier |  | company | FR
Grisbee |  | company | FR
Ramify |  | company | FR
Goodvest |  | company | FR
Cashbee |  | company | FR
Helios | Helios Banque | company | FR | Helios: a god
GreenGot | Green-Got | company | FR
OnlyOne |  | company | FR
Pretto |  | company | FR
Cafpi |  | company | FR
Vousfinancer | Vousfinancer.com | company | FR
In & Fi Crédits |  | company | FR
ACE Crédit |  | company | FR
Credixia |  | company | FR
Finance Active |  | company | FR
Aston iTF | Aston ITrade Finance | company | FR
Finexkap |  | company | FR
Karmen |  | company | FR | Karmen: first name
Silvr |  | company | FR
Mansa |  | company | FR | Mansa: a title of kings
Memo Bank | Memobank | bank | FR
Manager.one |  | company | FR
Anytime | Anytime Belgium | company | BE | Anytime: English word
Ibanfirst | FX4Biz | company | BE
Morning | Payname | company | FR | Morning: English word
# Belgium, Luxembourg, the Netherlands
KBC | KBC Groupe; Groupe KBC; KBC Group; KBC Bank | bank | BE
Belfius | Belfius Banque; Dexia Banque Belgique | bank | BE
Dexia | Dexia Crédit local; Groupe Dexia; DCL | bank | BE | DCL: acronym
DenizBank |  | bank | TR
ING | ING Direct; ING Group; ING Belgique; ING Bank; ING France; ING-Direct; ING Groep | bank | NL
Argenta |  | bank | BE | Argenta: a place
Crelan |  | bank | BE
Beobank | Citibank Belgique | bank | BE
Deutsche Bank Belgique |  | bank | BE
Banque Triodos | Triodos; Triodos Bank | bank | NL
NewB | New B | bank | BE
Keytrade Bank | Keytrade | bank | BE
Delen Private Bank | Banque Delen; Delen | bank | BE | Delen: surname
Banque Nagelmackers | Nagelmackers | bank | BE
Record Bank |  | bank | BE
Optima Bank |  | bank | BE
bpost banque |  | bank | BE
Banque Van Breda |  | bank | BE
Générale de Banque |  | bank | BE
Banque Bruxelles Lambert | BBL | bank | BE | BBL: acronym
Cera |  | bank | BE | Cera: a first name
Arco | Arcofin; Arcopar | company | BE | Arco: a place, a town
Ethias | Ethias Assurances | insurer | BE
Isabel Group |  | company | BE
Bancontact | Bancontact Payconiq; Payconiq; Bancontact/Mister Cash; Mister Cash | service | BE
Banksys |  | company | BE
Ogone |  | company | BE
Clear2Pay |  | company | BE
Swift | Society for Worldwide Interbank Financial Telecommunication | company | BE | Swift: English word, a bird, surname
Euroclear |  | company | BE
Clearstream | Cedel | company | LU
Spuerkeess | BCEE; Banque et caisse d'épargne de l'État | bank | LU
ABN Amro | ABN-Amro; ABN Amro Bank; Banque ABN Amro | bank | NL
Rabobank |  | bank | NL
Robeco |  | fund | NL
SNS Reaal | SNS Bank; de Volksbank; Volksbank | bank | NL
NIBC |  | bank | NL
Van Lanschot | Van Lanschot Kempen | bank | NL
Bunq |  | bank | NL
Adyen |  | company | NL
Mollie |  | company | NL | Mollie: a first name
BUX |  | company | NL
# Switzerland
UBS | Union de banques suisses; UBS France; UBS AG; UBS Group; Groupe UBS; Société de banque suisse | bank | CH
Credit Suisse | Crédit suisse First Boston; CSFB; Credit Suisse Group | bank | CH | CSFB: acronym
Julius Baer | Julius Bär; Banque Julius Baer | bank | CH | Julius Bär: name of a person
Pictet | Banque Pictet; Pictet & Cie; Groupe Pictet; Pictet Asset Management; Pictet AM | bank | CH
Mirabaud | Banque Mirabaud; Mirabaud & Cie; Mirabaud Securities | bank | CH
Bordier & Cie | Banque Bordier; Bordier | bank | CH | Bordier: surname
Gonet & Cie | Banque Gonet | bank | CH
UBP | Union bancaire privée | bank | CH
Reyl | Banque Reyl; Reyl & Cie; Reyl & Co | bank | CH
Banque Syz | Syz & Co; Groupe Syz | bank | CH
EFG International | EFG Bank; EFG | bank | CH | EFG: three letters
BSI | Banca della Svizzera Italiana; Banque BSI | bank | CH | BSI: acronym
Vontobel | Banque Vontobel | bank | CH
Wegelin | Banque Wegelin; Wegelin & Co | bank | CH
Banque Frey |  | bank | CH
Notz Stucki |  | fund | CH
Raiffeisen | Raiffeisen Suisse; Banques Raiffeisen; Groupe Raiffeisen; Raiffeisen Bank | bank | CH
Raiffeisen Bank International |  | bank | AT
PostFinance |  | bank | CH
Banque Cler | Banque Coop | bank | CH
Banque cantonale vaudoise | BCV | bank | CH | BCV: acronym
Banque cantonale de Genève | BCGE | bank | CH
Banque cantonale de Zurich | ZKB; Zürcher Kantonalbank; BC de Zurich | bank | CH
Banque cantonale de Fribourg | BCF | bank | CH | BCF: acronym
Banque cantonale du Valais | BCVs | bank | CH
Banque cantonale neuchâteloise | BCN | bank | CH | BCN: acronym, Barcelona
Banque cantonale du Jura | BCJ | bank | CH | BCJ: acronym
Banque cantonale bernoise | BEKB | bank | CH
Banque cantonale de Bâle |  | bank | CH
Banque Valiant | Valiant | bank | CH | Valiant: English word
Swissquote | Swissquote Bank | bank | CH
Yuh |  | bank | CH | Yuh: surname
Banque Migros | Migros Bank | bank | CH
Cembra | Cembra Money Bank | bank | CH
Viseca |  | company | CH
Aduno |  | company | CH
Six Group | SIX Swiss Exchange; Swiss Exchange | company | CH
Twint |  | service | CH
Banque alternative suisse |  | bank | CH
CBH Banque | Compagnie bancaire helvétique | bank | CH
Banque Heritage |  | bank | CH
Banque Cramer |  | bank | CH
Banque Piguet Galland | Piguet Galland | bank | CH
Banque privée Espírito Santo |  | bank | CH
Falcon Private Bank |  | bank | CH
Leonteq |  | company | CH
LGT | Groupe LGT; LGT Bank | bank | LI | LGT: acronym
VP Bank |  | bank | LI
# United Kingdom and Ireland
Barclays | Barclays Bank; Barclays Capital; BarCap; Barclays PLC; Barclays Capital Bourse | bank | GB
Lloyds Banking Group | Lloyds; Lloyds Bank; Lloyds TSB | bank | GB
HBOS | Halifax Bank of Scotland | bank | GB
Bank of Scotland |  | bank | GB
Royal Bank of Scotland | RBS; Royal Bank of Scotland Group | bank | GB
NatWest | Natwest Group; National Westminster | bank | GB
Coutts | Coutts & Co | bank | GB
Standard Chartered | StanChart | bank | GB
Northern Rock |  | bank | GB
Bradford & Bingley |  | bank | GB
Alliance & Leicester |  | bank | GB
Abbey National |  | bank | GB
Nationwide Building Society | Nationwide | bank | GB | Nationwide: English word
Co-operative Bank | Co-op Bank | bank | GB
Virgin Money | Clydesdale Bank; CYBG | bank | GB
Metro Bank |  | bank | GB
TSB Bank | TSB | bank | GB | TSB: acronym
Barings | Barings Bank; Banque Barings; Baring Brothers | bank | GB
Schroders | Schroder; Schroder Investment | fund | GB | Schroder: surname
Investec |  | bank | ZA
Close Brothers |  | bank | GB
Monzo | Monzo Bank | bank | GB
Starling Bank | Starling | bank | GB | Starling: English word, a bird
Revolut | Revolut Bank | bank | GB
Atom Bank |  | bank | GB
Monese |  | bank | GB
WorldPay | RBS Worldpay | company | GB
Checkout.com |  | company | GB
GoCardless |  | company | GB
Rapyd |  | company | GB
SumUp |  | company | GB
Zilch |  | company | GB | Zilch: English word
Funding Circle |  | company | GB
Zopa |  | company | GB
Ebury |  | company | GB
OakNorth |  | bank | GB
Curve | Curve Card | company | GB | Curve: English word
Wonga |  | company | GB
Travelex |  | company | GB
Finablr | UAE Exchange | company | AE
TP ICAP | Tullett Prebon; ICAP; Nex Group | company | GB
BGC Partners | BGC; BGC Group | company | US | BGC: acronym
Cantor Fitzgerald |  | bank | US
Cazenove | JPMorgan Cazenove | bank | GB
Numis | Numis Securities | bank | GB
Panmure Gordon |  | bank | GB
Liberum | Liberum Capital | bank | GB | Liberum: Latin word
Peel Hunt |  | bank | GB
Hargreaves Lansdown |  | company | GB
Bank of Ireland |  | bank | IE
Allied Irish Banks | AIB; Allied Irish Bank | bank | IE | AIB: acronym
Anglo Irish Bank |  | bank | IE
Permanent TSB |  | bank | IE
Ulster Bank |  | bank | IE
Depfa | Depfa Bank | bank | IE
# Germany and Austria
Deutsche Bank | DB Research; Deutsche Bank Research | bank | DE
Postbank | Deutsche Postbank | bank | DE
Commerzbank |  | bank | DE
Comdirect |  | bank | DE
Dresdner Bank | Dresdner Kleinwort; Dresdner; Dresdner Kleinwort Wasserstein | bank | DE
Hypo Real Estate | HRE; Deutsche Pfandbriefbank | bank | DE | HRE: acronym
HypoVereinsbank | HVB; Hypo Vereinsbank | bank | DE
DZ Bank |  | bank | DE
WestLB | West LB | bank | DE
BayernLB | Bayern LB | bank | DE
LBBW | Landesbank Baden-Württemberg | bank | DE
Helaba |  | bank | DE
NordLB | Nord LB; Norddeutsche Landesbank | bank | DE
HSH Nordbank | Hamburg Commercial Bank | bank | DE
SachsenLB | Sachsen LB | bank | DE
IKB | IKB Deutsche Industriebank | bank | DE | IKB: acronym, Klein's blue
KfW |  | public | DE
Aareal Bank | Aareal | bank | DE
Berenberg | Banque Berenberg; Berenberg Bank | bank | DE
Metzler | Bankhaus Metzler; Banque Metzler | bank | DE | Metzler: surname
MM Warburg | M.M. Warburg; Warburg Bank; Banque Warburg | bank | DE
Sal. Oppenheim | Sal Oppenheim; Banque Oppenheim | bank | DE
Hauck Aufhäuser | Hauck & Aufhäuser | bank | DE
Baader Bank | Baader Helvea; Helvea | bank | DE
Norisbank |  | bank | DE
N26 | Number 26; Number26; N26 Bank | bank | DE
Solarisbank | Solaris Bank | bank | DE
Raisin |  | company | DE | Raisin: common noun
Auxmoney |  | company | DE
Wirecard | Wirecard AG; Wirecard Bank | company | DE
Concardis |  | company | DE
Erste Group | Erste Bank; Erste | bank | AT | Erste: German word
Bank Austria | Creditanstalt | bank | AT
Hypo Alpe Adria | Hypo Alpe-Adria; Heta | bank | AT
Bawag |  | bank | AT
# Italy, Spain, Portugal, Greece, Cyprus, Malta
UniCredit | Unicredito | bank | IT
Intesa Sanpaolo | Intesa; Banca Intesa; Sanpaolo IMI; San Paolo IMI; Intesa San Paolo | bank | IT | Intesa: Italian word
UBI Banca | UBI | bank | IT | UBI: acronym
Monte dei Paschi di Siena | Monte dei Paschi; Banca Monte dei Paschi di Siena; Monte Paschi; BMPS; MPS; Monte Paschi Banque | bank | IT | MPS: acronym
Mediobanca |  | bank | IT
Banco BPM | Banco Popolare; Banca Popolare di Milano; BPM | bank | IT | BPM: acronym
BPER | BPER Banca; Banca Popolare dell'Emilia Romagna | bank | IT
Banca Popolare di Vicenza | Popolare di Vicenza | bank | IT
Veneto Banca |  | bank | IT
Banca Carige | Carige | bank | IT
Banca Etruria |  | bank | IT
Banca Mediolanum | Mediolanum | bank | IT | Mediolanum: a theatre, a town's Latin name
FinecoBank | Fineco | bank | IT
Banca Generali |  | bank | IT
Credem | Credito Emiliano | bank | IT
Antonveneta |  | bank | IT
Capitalia |  | bank | IT
Banco Ambrosiano |  | bank | IT
Ambroveneto |  | bank | IT
Illimity |  | bank | IT
Cassa Depositi e Prestiti | CDP | public | IT | CDP: acronym
Poste Italiane |  | public | IT
Nexi |  | company | IT
Satispay |  | company | IT
Santander | Banco Santander; Grupo Santander; Santander Consumer Finance; Santander Consumer; Santander Central Hispano; SCH; Groupe Santander | bank | ES | SCH: acronym, a rapper
Banesto |  | bank | ES
Openbank |  | bank | ES
BBVA | Banco Bilbao Vizcaya Argentaria; Banco Bilbao Vizcaya | bank | ES
CaixaBank | La Caixa | bank | ES
Bankia | Caja Madrid; BFA-Bankia; BFA | bank | ES | BFA: acronym
Banco Popular | Banco Popular Español | bank | ES
Banco Sabadell | Sabadell | bank | ES | Sabadell: a town
Bankinter |  | bank | ES
Unicaja |  | bank | ES
Catalunya Caixa | CatalunyaCaixa; Catalunya Banc | bank | ES
Novagalicia | Novagalicia Banco; NovaCaixaGalicia; Abanca | bank | ES
Kutxabank | Kutxa; BBK | bank | ES | BBK: acronym
Ibercaja |  | bank | ES
Liberbank |  | bank | ES
Caja de Ahorros del Mediterraneo |  | bank | ES
Banco de Valencia |  | bank | ES
Caja Castilla La Mancha | CajaSur | bank | ES
Banco de Madrid |  | bank | ES
Bizum |  | service | ES
Banco Espírito Santo | Espirito Santo Financial Group; Grupo Espirito Santo; Espirito Santo Investment Bank | bank | PT
Novo Banco |  | bank | PT
BCP Millennium | Banco Comercial Português; Millennium BCP; Banque BCP | bank | PT
Caixa Geral de Depósitos | Caixa Geral | bank | PT
Banco BPI | BPI | bank | PT | BPI: acronym
Banif |  | bank | PT
Banque du Pirée | Piraeus Bank; Piraeus | bank | GR | Piraeus: a port, a place
Alpha Bank |  | bank | GR
Eurobank | EFG Eurobank; Eurobank Ergasias | bank | GR
Banque nationale de Grèce | National Bank of Greece; NBG | bank | GR | NBG: acronym
Geniki | Geniki Bank | bank | GR
ATEbank | Hellenic Postbank | bank | GR
Bank of Cyprus | Banque de Chypre | bank | CY
Laiki | Laiki Bank; Cyprus Popular Bank | bank | CY
FBME | FBME Bank | bank | CY
Pilatus Bank |  | bank | MT
# Northern and eastern Europe, Russia, Turkey
Nordea | Nordea Bank | bank | FI
Danske Bank | Danske | bank | DK
Swedbank |  | bank | SE
SEB Bank | Skandinaviska Enskilda Banken; Skandinaviska | bank | SE
Handelsbanken | Svenska Handelsbanken | bank | SE
DNB ASA | DNB Nor | bank | NO
Jyske Bank |  | bank | DK
Sydbank |  | bank | DK
Saxo Payments |  | company | DK
OP Pohjola |  | bank | FI
Avanza |  | bank | SE
Klarna | Klarna Bank | company | SE
iZettle | Zettle | company | SE
Trustly |  | company | SE
Kaupthing | Kaupthing Bank; Arion Banki | bank | IS
Landsbanki | Icesave; Landsbankinn; Landsbanki Luxembourg | bank | IS
Glitnir |  | bank | IS
PKO BP | PKO Bank Polski; PKO Bank | bank | PL
Bank Pekao | Pekao | bank | PL
mBank |  | bank | PL
Getin Bank |  | bank | PL
Alior Bank | Alior | bank | PL
OTP Bank |  | bank | HU
MKB Bank |  | bank | HU
CSOB |  | bank | CZ
Home Credit |  | company | CZ
PPF Group | PPF; Groupe PPF | fund | CZ | PPF: acronym
Banca Transilvania |  | bank | RO
NLB | Nova Ljubljanska Banka | bank | SI | NLB: acronym
Corpbank | Corporate Commercial Bank | bank | BG
ABLV | ABLV Bank | bank | LV
Parex | Parex Banka | bank | LV
Rietumu | Rietumu Bank | bank | LV
Privatbank |  | bank | UA
Monobank |  | bank | UA
Sberbank | Sber | bank | RU
VTB | VTB Bank; Vneshtorgbank; VTB 24 | bank | RU
Gazprombank |  | bank | RU
Alfa Bank | Alfa-Bank | bank | RU
Alfa Group |  | fund | RU
LetterOne | Letter One | fund | LU
Vnesheconombank | VEB.RF | bank | RU
Tinkoff | Tinkoff Bank; TCS Group; T-Bank | bank | RU
Promsvyazbank |  | bank | RU
Otkritie | Otkritie Bank | bank | RU
Rossiya Bank | Banque Rossia; Bank Rossia; Banque Rossiya | bank | RU
Sovcombank |  | bank | RU
Rosselkhozbank |  | bank | RU
Menatep | Banque Menatep | bank | RU
Novikombank |  | bank | RU
First Czech Russian Bank | First Czech-Russian Bank | bank | CZ
Bank of Moscow | Banque de Moscou | bank | RU
Renaissance Capital |  | bank | RU
Halyk Bank |  | bank | KZ
BTA Bank | BTA | bank | KZ | BTA: acronym
Bank of Georgia | Banque de Géorgie | bank | GE
TBC Bank |  | bank | GE
Halkbank | Halk Bankasi | bank | TR
Akbank |  | bank | TR
Garanti | Garanti Bankasi; Garanti BBVA | bank | TR | Garanti: common word, an adjective
Isbank | Is Bankasi | bank | TR
Yapi Kredi |  | bank | TR
Ziraat Bankasi | Ziraat Bank; Ziraat | bank | TR
Bank Asya |  | bank | TR
Vakifbank |  | bank | TR
TEB | Türk Ekonomi Bankası | bank | TR | TEB: acronym
# United States
JPMorgan Chase | JPMorgan; JP Morgan; JP Morgan Chase; J.P. Morgan; J.P. Morgan Chase; JPM; Chase Manhattan; Chase Manhattan Bank; Chase Bank | bank | US | JPM: acronym
Goldman Sachs | Goldman; Banque Goldman Sachs | bank | US | Goldman: surname
Morgan Stanley | Morgan Stanley Smith Barney; Morgan Stanley Investment Management; MSIM | bank | US
Bank of America | BofA; Bank of America Merrill Lynch; BoA; BofA Securities; BofA-ML | bank | US | BoA: an animal
Merrill Lynch | Merrill | bank | US | Merrill: surname
Countrywide | Countrywide Financial | bank | US
Wells Fargo | Wells Fargo Bank | bank | US
Wachovia |  | bank | US
Washington Mutual | WaMu | bank | US
Bear Stearns |  | bank | US
Lehman Brothers | Lehman | bank | US | Lehman: surname
U.S. Bancorp | US Bancorp; US Bank | bank | US
PNC Financial Services | PNC; PNC Bank | bank | US | PNC: acronym, a cabin crew
Capital One |  | bank | US
Truist | Truist Financial; SunTrust; SunTrust Banks; BB&T | bank | US
Regions Financial |  | bank | US
KeyCorp | KeyBank | bank | US
Fifth Third | Fifth Third Bancorp | bank | US
Huntington Bancshares |  | bank | US
M&T Bank |  | bank | US
Citizens Financial | Citizens Financial Group; Citizens Bank | bank | US
Comerica |  | bank | US
Zions Bancorp | Zions Bancorporation | bank | US
Silicon Valley Bank | SVB; SVB Financial; SVB Financial Group | bank | US | SVB: acronym
Signature Bank |  | bank | US
First Republic | First Republic Bank | bank | US
Silvergate | Silvergate Bank; Silvergate Capital | bank | US
PacWest | PacWest Bancorp | bank | US
Western Alliance | Western Alliance Bancorp | bank | US
New York Community Bancorp | NYCB; New York Community Bank | bank | US
First Citizens | First Citizens Bank; First Citizens BancShares | bank | US
BankUnited |  | bank | US
IndyMac |  | bank | US
CIT Group |  | bank | US
GMAC | Ally Financial; Ally Bank | bank | US
Bank of New York Mellon | BNY Mellon; Bank of New York; BNY | bank | US
State Street | State Street Corporation; State Street Global Advisors | bank | US
Northern Trust |  | bank | US
Jefferies | Jefferies International; Jefferies Group; Leucadia | bank | US | Jefferies: surname
Piper Sandler | Piper Jaffray | bank | US
Cowen | Cowen and Company; TD Cowen; Cowen & Co | bank | US | Cowen: surname
Stifel | Stifel Europe | bank | US
Oppenheimer & Co |  | bank | US
Wedbush | Wedbush Securities | bank | US
Keefe, Bruyette & Woods | KBW; Keefe Bruyette & Woods | bank | US
Knight Capital | KCG | company | US
Virtu Financial |  | company | US
Citadel Securities |  | company | US
Jane Street | Jane Street Capital | company | US
MF Global |  | company | US
Refco |  | company | US
Synchrony | Synchrony Financial; Synchrony Bank | bank | US
Discover Financial | Discover Financial Services | company | US
Diners Club |  | company | US
American Express | Amex | company | US
Visa | Visa Inc; Visa Europe | company | US | Visa: common noun
Mastercard | MasterCard France; MasterCard Europe; Eurocard-Mastercard | company | US
Western Union | Western Union Financial | company | US
Euronet | Euronet Worldwide | company | US
Braintree |  | company | US
Square |  | company | US | Square: also in the names of streets
Stripe |  | company | US | Stripe: English word
Affirm | Affirm Holdings | company | US | Affirm: English word, a verb
Afterpay |  | company | AU
Chime | Chime Bank | company | US | Chime: English word
SoFi | Social Finance | company | US
LendingClub | Lending Club | company | US
Prosper Marketplace |  | company | US
Marqeta |  | company | US
Brex |  | company | US
Ramp |  | company | US | Ramp: English word
Toast Inc |  | company | US
Global Payments |  | company | US
Jack Henry & Associates |  | company | US
Corpay | Fleetcor | company | US
WEX |  | company | US
Fannie Mae |  | company | US
Freddie Mac |  | company | US
Sallie Mae |  | company | US
Navient |  | company | US
Rocket Mortgage | Quicken Loans; Rocket Companies | company | US
Ocwen |  | company | US
Butterfield | Bank of Butterfield | bank | BM | Butterfield: surname
Stanford International Bank | Stanford Financial; Stanford Financial Group | bank | AG
# Crypto-currency companies
Circle | Circle Internet Group | company | US | Circle: English word
Winklevoss Capital |  | fund | US
BitFlyer |  | company | JP
BTC China | BTCC | company | CN | BTCC: acronym
Digital Currency Group |  | company | US
Galaxy Digital |  | company | US
Grayscale | Grayscale Investments | fund | US
Bitpay |  | company | US
Blockchain.com |  | company | GB
Elliptic |  | company | GB | Elliptic: English word
Bakkt |  | company | US
LocalBitcoins |  | company | FI
Liberty Reserve |  | company | CR
Cryptopia |  | company | NZ
Xapo |  | company | GI
# Canada
Banque Royale du Canada | RBC; Banque Royale; RBC Capital Markets; Royal Bank of Canada | bank | CA | Banque Royale: a bank of the Regency
Banque TD | TD Bank; Toronto-Dominion; Banque Toronto-Dominion; Groupe Banque TD; TD Canada Trust; Toronto Dominion | bank | CA
Banque Scotia | Scotiabank; Banque de Nouvelle-Écosse; Bank of Nova Scotia | bank | CA
BMO | Banque de Montréal; Bank of Montreal; BMO Groupe financier | bank | CA
CIBC | Banque CIBC; Banque canadienne impériale de commerce | bank | CA
Banque Nationale du Canada | Financière Banque Nationale | bank | CA
Desjardins | Mouvement Desjardins; Caisses Desjardins; Groupe Desjardins; Caisse Desjardins | bank | CA | Desjardins: surname
Banque Laurentienne |  | bank | CA
HSBC Canada | Banque HSBC Canada | bank | CA
Tangerine | Banque Tangerine | bank | CA | Tangerine: a fruit
EQB | EQ Bank; Equitable Bank | bank | CA
Canaccord Genuity | Canaccord; Collins Stewart | bank | CA
Interac |  | company | CA
Wealthsimple |  | company | CA
Home Capital | Home Trust | company | CA
Norbourg |  | fund | CA
Fonds de solidarité FTQ |  | fund | CA
Fondaction |  | fund | CA
Investissement Québec |  | public | CA
# Maghreb, Middle East
Attijariwafa Bank | Attijari; Wafabank; Attijariwafa; Groupe Attijariwafa Bank; Banque commerciale du Maroc; Wafasalaf | bank | MA
BMCE Bank | BMCE; BMCE Bank of Africa; Banque marocaine du commerce extérieur | bank | MA
Bank of Africa | Groupe Bank of Africa | bank | MA
Banque centrale populaire | Groupe Banque centrale populaire | bank | MA
BMCI |  | bank | MA
Crédit du Maroc |  | bank | MA
CIH Bank | Crédit immobilier et hôtelier | bank | MA
Crédit agricole du Maroc |  | bank | MA
Al Barid Bank |  | bank | MA
Caisse de dépôt et de gestion | CDG Capital; CDG Maroc | public | MA
CFG Bank |  | bank | MA
Umnia Bank |  | bank | MA
HPS | Hightech Payment Systems | company | MA | HPS: acronym
Cash Plus |  | company | MA
Banque nationale d'Algérie |  | bank | DZ
Crédit populaire d'Algérie |  | bank | DZ
Banque extérieure d'Algérie |  | bank | DZ
BADR | Banque de l'agriculture et du développement rural | bank | DZ | BADR: acronym, a first name
Khalifa Bank | El Khalifa Bank | bank | DZ
Khalifa Group | Groupe Khalifa; Khalifa TV | company | DZ
Khalifa Airways |  | airline | DZ
Banque nationale agricole |  | bank | TN
Banque de l'Habitat |  | bank | TN
BIAT | Banque internationale arabe de Tunisie | bank | TN
Amen Bank |  | bank | TN
Banque de Tunisie |  | bank | TN
Banque Zitouna | Zitouna | bank | TN | Zitouna: a mosque, a place
UIB | Union internationale de banques | bank | TN | UIB: acronym
STB | Société tunisienne de banque | bank | TN | STB: acronym
Banque franco-tunisienne |  | bank | TN
Banque Audi | Bank Audi; Audi Saradar | bank | LB
BLOM Bank | Banque du Liban et d'outre-mer | bank | LB
Byblos Bank |  | bank | LB
Intra Bank | Banque Intra | bank | LB
Banque libano-française |  | bank | LB
Fransabank |  | bank | LB
Lebanese Canadian Bank |  | bank | LB
Arab Bank |  | bank | JO
Leumi | Bank Leumi | bank | IL
Hapoalim | Bank Hapoalim | bank | IL
Qatar National Bank | QNB | bank | QA
Finansbank |  | bank | TR
Masraf Al Rayan |  | bank | QA
Emirates NBD |  | bank | AE
First Abu Dhabi Bank | National Bank of Abu Dhabi | bank | AE
Mashreq | Mashreq Bank | bank | AE | Mashreq: a region
Dubai Islamic Bank |  | bank | AE
National Commercial Bank |  | bank | SA
Al Rajhi Bank | Al Rajhi | bank | SA
Saudi National Bank |  | bank | SA
Kuwait Finance House |  | bank | KW
Bank Melli | Melli Bank | bank | IR
Bank Saderat |  | bank | IR
Bank Mellat |  | bank | IR
Commercial International Bank |  | bank | EG
Banque Misr |  | bank | EG
Fawry |  | company | EG
Bank of Credit and Commerce International | BCCI | bank | LU
# Sub-Saharan Africa, Indian Ocean
Ecobank | Groupe Ecobank; Ecobank Transnational | bank | TG
Oragroup | Orabank; Groupe Orabank | bank | TG
Coris Bank | Coris Bank International; Coris Holding | bank | BF
NSIA | Groupe NSIA; NSIA Banque; NSIA Assurances | insurer | CI
Bridge Bank | Bridge Bank Group; Bridge Group West Africa | bank | CI
Banque atlantique | Atlantic Financial Group; Banque atlantique de Côte d'Ivoire | bank | CI
Versus Bank |  | bank | CI
SGBCI | SGCI; Société générale Côte d'Ivoire | bank | CI
BICICI |  | bank | CI
SIB | Société ivoirienne de banque | bank | CI | SIB: acronym
Banque nationale d'investissement | BNI | bank | CI | BNI: acronym
SGBS | Société générale de banques au Sénégal; Société générale Sénégal | bank | SN
CBAO |  | bank | SN
Banque de l'habitat du Sénégal |  | bank | SN
Banque islamique du Sénégal |  | bank | SN
Vista Bank | Vista Group Holding | bank | GN
Afriland First Bank | Afriland | bank | CM
Commercial Bank Cameroun |  | bank | CM
BGFI Bank | BGFI; BGFIBank; Groupe BGFIBank | bank | GA
UGB | Union gabonaise de banque | bank | GA | UGB: acronym
UBA | United Bank for Africa | bank | NG | UBA: acronym
Access Bank |  | bank | NG
Zenith Bank |  | bank | NG
Guaranty Trust Bank | GTBank | bank | NG
First Bank of Nigeria | FBN Holdings | bank | NG
Diamond Bank |  | bank | NG
Flutterwave |  | company | NG
Paystack |  | company | NG
Interswitch |  | company | NG
OPay |  | company | NG
Chipper Cash |  | company | NG
Moniepoint |  | company | NG
Equity Bank | Equity Group Holdings | bank | KE
KCB Group | Kenya Commercial Bank | bank | KE
M-Pesa |  | service | KE
Rawbank |  | bank | CD
Trust Merchant Bank |  | bank | CD
BIAC |  | bank | CD | BIAC: acronym
Standard Bank | Stanbic | bank | ZA
Absa | Absa Group; Barclays Africa | bank | ZA
Nedbank |  | bank | ZA
FirstRand |  | bank | ZA
Capitec | Capitec Bank | bank | ZA
African Bank |  | bank | ZA
Mauritius Commercial Bank | MCB | bank | MU | MCB: acronym
SBM Bank | State Bank of Mauritius | bank | MU
Atlas Mara |  | bank | VG
Wari | Groupe Wari | company | SN | Wari: a civilisation, a place
Wizall |  | company | SN
InTouch | Intouch Group | company | SN
Microcred | Baobab Group; Groupe Baobab | bank | FR
Advans |  | bank | LU
Grameen Bank | Grameen | bank | BD
# Asia, Latin America, Oceania
ICBC | Industrial and Commercial Bank of China | bank | CN
China Construction Bank | CCB | bank | CN | CCB: acronym
Agricultural Bank of China | Banque agricole de Chine | bank | CN
Bank of China | Banque de Chine | bank | CN | Banque de Chine: ordinary words for the central bank
Bank of Communications |  | bank | CN
China Merchants Bank |  | bank | CN
China Development Bank | Banque de développement de Chine | bank | CN
Postal Savings Bank of China |  | bank | CN
China Minsheng Bank | Minsheng Bank; China Minsheng; China Minsheng Investment | bank | CN
Baoshang Bank | Baoshang | bank | CN
Haitong Securities | Haitong; Haitong Bank | bank | CN
Citic | CITIC Group; CITIC Securities; Citic Bank; China Citic Bank | bank | CN
China Everbright | Everbright; China Everbright Bank | bank | CN
UnionPay | China UnionPay; Union Pay | company | CN
WeChat Pay |  | service | CN
Lufax |  | company | CN
Ezubao |  | company | CN
Bank of East Asia |  | bank | HK
Hang Seng Bank |  | bank | HK
DBS | DBS Bank; DBS Group | bank | SG
OCBC |  | bank | SG | OCBC: acronym
UOB | United Overseas Bank | bank | SG | UOB: acronym
Maybank |  | bank | MY
CIMB |  | bank | MY
Bangkok Bank |  | bank | TH
Kasikornbank |  | bank | TH
Bank Mandiri |  | bank | ID
Bank Rakyat | Bank Rakyat Indonesia | bank | ID
Danamon | Bank Danamon | bank | ID
Nomura | Nomura Holdings; Nomura Securities; Instinet | bank | JP
Daiwa Securities | Daiwa Capital Markets; Daiwa | bank | JP | Daiwa: several companies
Mitsubishi UFJ | MUFG; Mitsubishi UFJ Financial; Mitsubishi UFJ Financial Group; Bank of Tokyo-Mitsubishi; Bank of Tokyo-Mitsubishi UFJ | bank | JP
Mizuho | Mizuho Financial Group; Mizuho Bank; Mizuho Financial; Mizuho Securities | bank | JP
Sumitomo Mitsui | SMFG; Sumitomo Mitsui Banking; SMBC; Sumitomo Mitsui Financial Group; SMBC Nikko | bank | JP
Resona | Resona Holdings; Resona Bank | bank | JP
Shinsei Bank | Shinsei | bank | JP
Aozora Bank |  | bank | JP
Norinchukin | Norinchukin Bank | bank | JP
Japan Post | Japan Post Bank; Japan Post Holdings; Japan Post Insurance | public | JP
Yamaichi Securities | Yamaichi | bank | JP
Hokkaido Takushoku |  | bank | JP
Orix |  | company | JP
Monex |  | company | JP
Korea Development Bank |  | bank | KR
Shinhan | Shinhan Bank; Shinhan Financial | bank | KR
KB Financial | Kookmin Bank; Kookmin | bank | KR
Woori Bank | Woori | bank | KR
Hana Bank | Hana Financial | bank | KR
Kakao Bank | KakaoBank | bank | KR
KakaoPay | Kakao Pay | company | KR
Lone Star Funds |  | fund | US
Korea Exchange Bank |  | bank | KR
State Bank of India | SBI | bank | IN | SBI: acronym
ICICI Bank | ICICI | bank | IN
HDFC Bank | HDFC | bank | IN
Axis Bank |  | bank | IN
Punjab National Bank |  | bank | IN
Yes Bank |  | bank | IN
Kotak Mahindra | Kotak Mahindra Bank | bank | IN
Razorpay |  | company | IN
Bank of Punjab |  | bank | PK
Habib Bank |  | bank | PK
Rizal Commercial Banking | Rizal Commercial Banking Corporation; RCBC | bank | PH
BIDV |  | bank | VN
Vietcombank |  | bank | VN
Commonwealth Bank | Commonwealth Bank of Australia | bank | AU
Westpac |  | bank | AU
National Australia Bank | NAB | bank | AU | NAB: acronym
ANZ | ANZ Bank; Australia and New Zealand Banking Group; ANZ Banking Group | bank | AU
Macquarie | Macquarie Bank; Macquarie Group; Macquarie Capital | bank | AU | Macquarie: a place, a university
Banco do Brasil |  | bank | BR
Bradesco | Banco Bradesco | bank | BR
Itaú | Itaú Unibanco; Unibanco; Banco Itau | bank | BR
BTG Pactual | BTG | bank | BR | BTG: acronym
BNDES |  | public | BR
Caixa Econômica Federal |  | bank | BR
Nubank | Nu Holdings | bank | BR
PagSeguro | PagBank | company | BR
StoneCo |  | company | BR
MercadoPago | Mercado Pago | service | AR
Banco Galicia | Grupo Financiero Galicia | bank | AR
Banco Macro |  | bank | AR
Bancolombia |  | bank | CO
Banorte |  | bank | MX
Banamex | Citibanamex | bank | MX
Bancomer | BBVA Bancomer | bank | MX
Banco de Chile |  | bank | CL
`;
