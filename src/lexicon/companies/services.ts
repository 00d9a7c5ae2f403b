/**
 * Services: audit, consultancies, law firms, polling institutes, advertising and public relations, staffing, security,
 * cleaning, call centres, property, building management, engineering, private education, funerals, testing. One
 * company a line: name | other surfaces; … | kind | country | ambiguous surface: why; … Written for press-facts from
 * general knowledge of the French-language press.
 */
export const services = `
# Polls and studies
Ifop |  | company | FR
Ipsos | Ipsos France; Ipsos-Sopra Steria | company | FR
Elabe |  | company | FR
Harris Interactive |  | company | FR
Odoxa |  | company | FR
BVA | BVA Group; BVA Xsight | company | FR
Kantar | Kantar Public; Kantar TNS; Kantar Media; Kantar-Sofres | company | GB
OpinionWay | Opinionway; Opinion Way; Opinion-Way | company | FR
Xerfi |  | company | FR
Viavoice |  | company | FR
YouGov |  | company | GB
Euromonitor | Euromonitor International | company | GB
Nielsen | ACNielsen; NielsenIQ; Nielsen Media; NIQ | company | US
Kantar Worldpanel |  | company | FR
TNS Sofres | TNS-Sofres; Sofres | company | FR
Taylor Nelson Sofres |  | company | GB
CSA Institut | Institut CSA; CSA Research | company | FR
LH2 |  | company | FR
Toluna |  | company | GB
Médiamétrie NetRatings | Médiamétrie//NetRatings | company | FR
Cluster17 |  | company | FR
Verian |  | company | FR
Ipsos MORI |  | company | GB
GfK | Gfk | company | DE
Gallup |  | company | US | Gallup: surname
SurveyMonkey |  | company | US
Quinnipiac Poll |  | company | FR
Survation |  | company | GB
Savanta | ComRes | company | GB
ICM Research |  | company | GB
Opinium |  | company | GB
Infratest Dimap | Infratest | company | DE
Forsa Institut |  | company | DE
Allensbach Institut |  | company | DE
INSA Consulere |  | company | DE
Civey |  | company | DE
Sigma Dos |  | company | ES
Metroscopia |  | company | ES
Datafolha |  | company | BR
Comscore | ComScore; comScore | company | US
App Annie | Data.ai; AppAnnie | company | US
SimilarWeb | Similarweb | company | IL
Statista |  | company | DE
eMarketer | EMarketer | company | US
J.D. Power |  | company | US
NPD Group | The NPD Group; Circana | company | US
IRI France |  | company | FR
Fiducial |  | company | FR | Fiducial: adjective
Obsoco | L'ObSoCo | company | FR
Precepta |  | company | FR
Eurostaf |  | company | FR
Gira Conseil |  | company | FR
Food Service Vision |  | company | FR
Protourisme |  | company | FR
MKG Consulting | MKG Hospitality | company | FR
Cision |  | company | US
Meltwater |  | company | NO
Linkfluence |  | company | FR
Talkwalker |  | company | LU
Visibrain |  | company | FR
Bloom Social Analytics |  | company | FR
Asterès | Asteres | company | FR
BIPE |  | company | FR
Altares | Altares-D&B | company | FR
Ellisphere |  | company | FR
Creditsafe |  | company | GB
Dun & Bradstreet |  | company | US
Experian |  | company | IE
Equifax |  | company | US
TransUnion |  | company | US
MSCI |  | company | US
S&P Global | S&P | company | US
Morningstar | Sustainalytics | company | US
Vigeo Eiris | Vigeo | company | FR
EcoVadis | Ecovadis | company | FR
EthiFinance |  | company | FR
FactSet |  | company | US
Refinitiv |  | company | GB
IHS Markit | Markit; IHS Inc | company | GB
# Audit and consultancies
McKinsey | McKinsey & Company; Mc Kinsey; McKinsey France | company | US
Deloitte | Deloitte France; Deloitte Touche Tohmatsu | company | GB
KPMG | KPMG France | company | NL
EY | Ernst & Young; Ernst and Young; EY France; EY-Parthenon; Parthenon EY | company | GB
PwC | PWC; PricewaterhouseCoopers; PwC France; Price Waterhouse Coopers; Pricewaterhouse Coopers; PricewaterhouseCooper; Strategy& | company | GB
Mazars | Forvis Mazars | company | FR
Boston Consulting Group | BCG; Boston Consulting; The Boston Consulting Group | company | US
Bain & Company | Bain and Company; Bain & Co | company | US
Roland Berger | Roland Berger Strategy Consultants | company | DE | Roland Berger: person
Arthur Andersen |  | company | US | Arthur Andersen: person
Coopers & Lybrand |  | company | GB
Grant Thornton |  | company | GB | Grant Thornton: person
BDO |  | company | BE | BDO: acronym
RSM France | RSM International | company | FR
Baker Tilly |  | company | GB
Crowe Horwath |  | company | US
In Extenso |  | company | FR
Fidal |  | company | FR
Cerfrance | CERFrance | company | FR
Exco Conseil |  | company | FR
Orcom |  | company | FR
Eurogroup Consulting |  | company | FR
Oliver Wyman |  | company | US
A.T. Kearney | AT Kearney; Kearney | company | US | Kearney: surname
Monitor Group |  | company | US
Booz & Company |  | company | US
Arthur D. Little |  | company | US
L.E.K. Consulting | LEK Consulting | company | GB
Marsh McLennan | Marsh & McLennan; Marsh | company | US | Marsh: surname
Mercer Consulting |  | company | US
Willis Towers Watson | WTW; Towers Watson | company | GB
Aon | Aon Hewitt | company | GB | Aon: short word
Korn Ferry |  | company | US
Hay Group |  | company | US
Alvarez & Marsal |  | company | US
AlixPartners |  | company | US
FTI Consulting |  | company | US
Kroll |  | company | US | Kroll: surname
Secafi | Groupe Alpha | company | FR
Syndex |  | company | FR
Sextant Expertise |  | company | FR
Technologia |  | company | FR
Stimulus Conseil |  | company | FR
Citwell |  | company | FR
Colombus Consulting |  | company | FR
Julhiet Sterwen |  | company | FR
BearingPoint | Bearingpoint | company | NL
Sia Partners |  | company | FR
Kea & Partners | Kéa & Partners | company | FR
Weave Conseil |  | company | FR
Ares & Co |  | company | FR
CMI Stratégies |  | company | FR
Estin & Co |  | company | FR
Advancy |  | company | FR
Emerton |  | company | FR
Simon-Kucher | Simon Kucher | company | DE
Equancy |  | company | FR
Converteo |  | company | FR
Artefact |  | company | FR | Artefact: common noun
Fifty-five |  | company | FR | Fifty-five: common word
Carbone 4 |  | company | FR
BL évolution |  | company | FR
Utopies |  | company | FR | Utopies: common noun
Des enjeux et des hommes |  | company | FR | Des enjeux et des hommes: common term
Eleven Strategy | Eleven Consulting | company | FR
Nova Consulting |  | company | FR
Algoé |  | company | FR
Inddigo |  | company | FR
Alcimed |  | company | FR
BCW | Burson-Marsteller; Burson Cohn & Wolfe | company | US
Hakluyt |  | company | GB
Control Risks |  | company | GB
Geos Sécurité |  | company | FR
ADIT |  | company | FR
Avisa Partners |  | company | FR
Amarante International |  | company | FR
Stratfor |  | company | US
Eurasia Group |  | company | US
Oxford Economics |  | company | GB
Capital Economics |  | company | GB
Pantheon Macroeconomics |  | company | GB
IHS Global Insight |  | company | US
Wood Mackenzie |  | company | GB
Rystad Energy | Rystad | company | NO
Kpler |  | company | FR
Argus Media |  | company | GB
Platts | S&P Global Platts | company | US
Vortexa |  | company | GB
Teneo |  | company | US
Brunswick Group |  | company | GB
Image 7 |  | company | FR
DGM Conseil |  | company | FR
Taddeo |  | company | FR | Taddeo: first name
Tilder |  | company | FR
Majorelle PR |  | company | FR
Havas Paris |  | company | FR
Edelman |  | company | US | Edelman: surname
Hill & Knowlton | Hill+Knowlton | company | US
FleishmanHillard | Fleishman-Hillard | company | US
Ketchum |  | company | US | Ketchum: surname
Weber Shandwick |  | company | US
Patricia Goldman Communication |  | company | FR
Burson |  | company | US
# Advertising
Publicis | Publicis Groupe; Publicis Conseil; Publicis Media; Publicis Sapient | agency | FR
Sapient | SapientNitro; Digitas | agency | US | Sapient: English word
Saatchi & Saatchi | Saatchi | agency | GB
Leo Burnett |  | agency | US | Leo Burnett: person
Starcom | Starcom MediaVest | agency | US
ZenithOptimedia | Zenith Media | agency | GB
Epsilon Data |  | agency | US
Rosapark |  | agency | FR
Prodigious |  | agency | FR | Prodigious: English word
Havas | Havas Media; Havas Worldwide; Havas Group; Havas Advertising | agency | FR
Euro RSCG |  | agency | FR
BETC | BETC Euro RSCG | agency | FR
Arnold Worldwide |  | agency | US
Havas Sports & Entertainment |  | agency | FR
Havas Village |  | agency | FR
WPP | WPP Group | agency | GB
Ogilvy | Ogilvy & Mather; Ogilvy Paris | agency | US | Ogilvy: surname
JWT | J. Walter Thompson; Wunderman Thompson; VML | agency | US
Young & Rubicam | Y&R; VMLY&R | agency | US
Grey Global | Grey Group; Grey Paris | agency | US
GroupM | Group M | agency | GB
Mindshare |  | agency | GB
MediaCom | Mediacom | agency | GB
AKQA |  | agency | US
Omnicom | Omnicom Group | agency | US
TBWA | TBWAParis; TBWA Worldwide | agency | US
BBDO | CLM BBDO | agency | US
DDB | DDB Paris; DDB Worldwide | agency | US | DDB: acronym
OMD France | Omnicom Media Group | agency | FR
Interpublic | Interpublic Group | agency | US
McCann | McCann Erickson; McCann-Erickson; McCann Paris | agency | US | McCann: surname
Universal McCann |  | agency | US
FCB Agency | Draftfcb | agency | US
Aegis Group | Aegis Media | agency | GB
Dentsu | Dentsu Consulting; Dentsu-Consulting; Dentsu Aegis; Dentsu Aegis Network | agency | JP
Hakuhodo |  | agency | JP
Cheil Worldwide |  | agency | KR
Carat France |  | agency | FR
Vizeum |  | agency | FR
Isobar |  | agency | FR
iProspect |  | agency | US
M&C Saatchi |  | agency | GB
S4 Capital |  | agency | GB
Stagwell | MDC Partners | agency | US
Fred & Farid | Fred et Farid | agency | FR
Buzzman |  | agency | FR
Romance Agence |  | agency | FR
Australie.GAD | Australie GAD | agency | FR
Herezie |  | agency | FR
Sid Lee |  | agency | CA
Cossette |  | agency | CA | Cossette: surname
Lg2 | lg2 | agency | CA
DentsuBos |  | agency | CA
Jung von Matt |  | agency | DE
Serviceplan |  | agency | DE
Wieden+Kennedy | Wieden + Kennedy | agency | US
Droga5 |  | agency | US
R/GA |  | agency | US
Cambridge Analytica |  | agency | GB
SCL Group |  | agency | GB
Bell Pottinger |  | agency | GB
We Are Social |  | agency | GB
Makheia |  | agency | FR
Altavia |  | agency | FR
Hima Groupe |  | agency | FR
Fullsix | FullSIX | agency | FR
Nurun |  | agency | FR
Razorfish |  | agency | US
Ekino |  | agency | FR
1000mercis | Numberly | agency | FR
Weborama |  | agency | FR
Adverline |  | agency | FR
Hi-Media | HiMedia; Hipay | agency | FR
TradeLab |  | agency | FR
Teads |  | company | FR
Outbrain |  | company | US
Taboola |  | company | IL
Quantcast |  | company | US
DoubleClick |  | company | US
AdRoll |  | company | US
MoPub |  | company | US
InMobi |  | company | IN
Smart AdServer | Equativ | company | FR
Ligatus |  | company | DE
Criteo |  | company | FR
TradeDoubler |  | company | SE
Zanox |  | company | DE
Kwanko |  | company | FR
Effiliation |  | company | FR
Adikteev |  | company | FR
Madvertise |  | company | FR
S4M |  | company | FR
Teemo |  | company | FR
Vectaury |  | company | FR
Fidzup |  | company | FR
Singlespot |  | company | FR
Sensor Tower |  | company | US
JCDecaux | JC Decaux; J.C. Decaux; Decaux | company | FR | Decaux: surname
Clear Channel | Clear Channel Outdoor; Clear Channel France | company | US
Exterion Media | CBS Outdoor; Outfront Media | company | GB
Médiatransports | MediaTransports; Metrobus; Métrobus | company | FR
Giraudy |  | company | FR
Avenir Publicité |  | company | FR
Insert Publicité |  | company | FR
Oxialive |  | company | FR
Cityz Media |  | company | FR
Phenix Digital |  | company | FR
Lamar Advertising |  | company | US
Ströer |  | company | DE
Adrexo |  | company | FR
Mediaposte | Médiapost; Mediapost | company | FR
Milee |  | company | FR
Hopps Group |  | company | FR
Colis Privé |  | company | FR
Novaedia |  | company | FR
# Staffing
Adecco | Adecco France; Adecco Group; Groupe Adecco | company | CH
Manpower | ManpowerGroup; Manpower France; Manpower Group | company | US
Randstad | Randstad France; Groupe Randstad; Randstad Digital | company | NL
Vedior | VediorBis; Vediorbis | company | NL
Synergie |  | company | FR | Synergie: common noun
Proman | Groupe Proman | company | FR
Actual Group | Actual Leader Group; Groupe Actual | company | FR
Samsic Emploi |  | company | FR
Supplay |  | company | FR
Start People |  | company | FR
Temporis |  | company | FR
Adia Intérim |  | company | FR
Adéquat | Groupe Adéquat | company | FR | Adéquat: adjective
Domino RH |  | company | FR
Partnaire |  | company | FR
Triangle Intérim |  | company | FR
Kelly Services |  | company | US
Hays | Hays France | company | GB | Hays: surname
PageGroup | Michael Page; Page Personnel | company | GB | Michael Page: person; Page Personnel: common term
Robert Half |  | company | US | Robert Half: person
Robert Walters |  | company | GB | Robert Walters: person
Expectra |  | company | FR
Aquila RH |  | company | FR
Ergalis |  | company | FR
LIP Intérim |  | company | FR
Menway |  | company | FR
Derichebourg Intérim |  | company | FR
Alixio |  | company | FR
BPI Group |  | company | FR
Altedia |  | company | FR
Right Management |  | company | US
Spencer Stuart |  | company | US | Spencer Stuart: person
Heidrick & Struggles |  | company | US
Egon Zehnder |  | company | CH | Egon Zehnder: person
Russell Reynolds |  | company | US
Gi Group |  | company | IT
Recruit Holdings |  | company | JP
Qapa |  | company | FR
Iziwork |  | company | FR
StaffMe |  | company | FR
Brigad |  | company | FR
Gojob |  | company | FR
Mistertemp' | MisterTemp'; Mistertemp | company | FR
# Security, cleaning, facilities, call centres
Securitas | Securitas France; Securitas Direct | company | SE
Verisure |  | company | SE
G4S | Group 4 Securicor; Group 4 | company | GB
Loomis |  | company | SE
Brink's | Brinks | company | US
Prosegur |  | company | ES
Temis Sécurité |  | company | FR
Fiducial Sécurité |  | company | FR
Seris | Groupe Seris; Seris Security | company | FR | Seris: a town
Main Sécurité |  | company | FR
Challancin |  | company | FR
Triomphe Sécurité |  | company | FR
Goron |  | company | FR | Goron: surname
Lynx Security |  | company | FR
Torann-France |  | company | FR
Onet Sécurité |  | company | FR
Mondial Protection |  | company | FR
VPSitex |  | company | FR
Nexecur | Nexecur Protection | company | FR
EPS Télésurveillance | Euro Protection Surveillance | company | FR
Homiris |  | company | FR
Sector Alarm |  | company | NO
ADT | ADT Security | company | US | ADT: acronym
Pinkerton |  | company | US | Pinkerton: surname
Allied Universal |  | company | US
Blackwater | Academi; Xe Services | company | US | Blackwater: a place
DynCorp | Dyncorp | company | US
Aegis Group | Aegis Media | company | GB
Chubb | Chubb Sécurité | company | US | Chubb: surname
Fichet | Fichet-Bauche | company | FR | Fichet: surname
Assa Abloy |  | company | SE
Vachette |  | company | FR | Vachette: common noun, surname
Point Fort Fichet |  | company | FR
Picard Serrures |  | company | FR
Gunnebo |  | company | SE
Otis |  | company | US | Otis: first name
Schindler |  | company | CH | Schindler: surname
Kone |  | company | FI | Kone: surname, first name
Thyssenkrupp Elevator | TK Elevator | company | DE
Onet | Groupe Onet | company | FR
Derichebourg | Derichebourg Multiservices; Derichebourg Environnement | company | FR
Samsic |  | company | FR
Atalian |  | company | FR
GSF Propreté |  | company | FR
ISS | ISS France; ISS Facility Services | company | DK | ISS: a space station: acronym
Elis |  | company | FR | Elis: first name, short word
Kalhyge |  | company | FR
Initial BTB |  | company | FR
Rentokil | Rentokil Initial | company | GB
Anticimex |  | company | SE
Cintas |  | company | US
Ecolab |  | company | US
Diversey |  | company | US
Nilco |  | company | FR
Carrard Services |  | company | FR
La Brosse et Dupont |  | company | FR
Penauille Polyservices | Penauille | company | FR
Europe Services Propreté |  | company | FR
Servest |  | company | FR
Mitie |  | company | GB
Carillion |  | company | GB
Interserve |  | company | GB
Babcock International | Babcock | company | GB
Facilicom |  | company | NL
Idverde |  | company | FR
Vinci Facilities |  | company | FR
Phone Régie |  | company | FR
City One |  | company | FR
Pénélope Agency |  | company | FR
Charlestown Accueil |  | company | FR
Musidora |  | company | FR | Musidora: person
Teleperformance | Téléperformance; Teleperformance France | company | FR
Webhelp | Concentrix + Webhelp | company | FR
Concentrix |  | company | US
Majorel |  | company | LU
Arvato |  | company | DE
Acticall | Sitel; Foundever | company | FR
Comdata | B2S | company | IT
Armatis | Armatis LC; Armatis-LC | company | FR
Intelcia |  | company | MA
Outsourcia |  | company | MA
Phone Marketing |  | company | FR
Transcom |  | company | SE
CCA International |  | company | FR
Konecta |  | company | ES
Atento |  | company | ES
Stream Global Services |  | company | US
TTEC |  | company | US
Conduent |  | company | US
Jouve |  | company | FR | Jouve: surname
Paragon Transaction |  | company | GB
Locarchives |  | company | FR
Iron Mountain |  | company | US
Everial |  | company | FR
Europ Assistance |  | insurer | FR
Mondial Assistance | Allianz Partners | insurer | FR
Inter Mutuelles Assistance | IMA | insurer | FR | IMA: acronym: the Institut du monde arabe
International SOS |  | company | SG
Fidelia Assistance |  | company | FR
Domaliance |  | company | FR
O2 Care Services | Groupe Oui Care; Oui Care | company | FR
Shiva Ménage |  | company | FR
Babychou Services |  | company | FR
Kinougarde |  | company | FR
Yoopies |  | company | FR
Complétude |  | company | FR
Acadomia | Domaliance-Acadomia | company | FR
Viadom |  | company | FR
Generale des Services |  | company | FR
Sous mon toit |  | company | FR | Sous mon toit: common term
Free Dom |  | company | FR
APEF Services |  | company | FR
Axeo Services |  | company | FR
Maison et Services |  | company | FR | Maison et Services: common term
Edenred |  | company | FR
Up Groupe | Groupe Up; Chèque Déjeuner | company | FR
Bimpli | Apetiz | company | FR
Pluxee |  | company | FR
Cap Retraite |  | company | FR | Cap Retraite: common term
# Property
Unibail-Rodamco-Westfield | Unibail-Rodamco; Unibail; Unibail-Rodamco Westfield; URW; Unibail Rodamco; Unibail-Westfield; Unibail Rodamco Westfield | company | FR
Rodamco |  | company | NL
Westfield | Westfield Corporation | company | AU | Westfield: a town
Nexity |  | company | FR
WeWork |  | company | US
Foncia | Emeria | company | FR
Century 21 |  | company | US
Cushman & Wakefield |  | company | US
CBRE |  | company | US
JLL | Jones Lang LaSalle; Jones Lang Lasalle | company | US
Gecina |  | company | FR
Klépierre | Klepierre | company | FR
Icade |  | company | FR
Kaufman & Broad | Kaufman and Broad | company | FR
Bouygues Immobilier |  | company | FR
Vinci Immobilier |  | company | FR
Indigo | Indigo Group | company | FR | Indigo: a colour
Covivio | Foncière des Régions; Foncière des régions | company | FR
Altarea | Altarea Cogedim; Altarea-Cogedim; Cogedim | company | FR
Mercialys |  | company | FR
Carmila |  | company | FR
Frey Aménagement |  | company | FR
Société de la Tour Eiffel |  | company | FR
Foncière Inea |  | company | FR
Foncière Lyonnaise | SFL Société foncière lyonnaise | company | FR
Argan |  | company | FR | Argan: an oil, a fruit
Paref |  | company | FR
Cegereal |  | company | FR
Vitura |  | company | FR
Silic |  | company | FR
Affine RE |  | company | FR
ANF Immobilier |  | company | FR
Terreïs | Terreis | company | FR
Eurosic |  | company | FR
Wereldhave |  | company | NL
Hammerson |  | company | GB
British Land |  | company | GB
Land Securities | Landsec | company | GB
Segro |  | company | GB
Great Portland Estates |  | company | GB
Canary Wharf Group |  | company | GB
Songbird Estates |  | company | GB
Intu Properties | Intu | company | GB
Grosvenor Group |  | company | GB
Persimmon |  | company | GB | Persimmon: English word
Barratt Developments | Barratt | company | GB | Barratt: surname
Taylor Wimpey |  | company | GB
Berkeley Group |  | company | GB
Vonovia |  | company | DE
Deutsche Wohnen |  | company | DE
LEG Immobilien |  | company | DE
TAG Immobilien |  | company | DE
Adler Group | Adler Real Estate | company | LU
Aroundtown |  | company | LU
Grand City Properties |  | company | LU
Gagfah |  | company | LU
Immofinanz |  | company | AT
CA Immo |  | company | AT
Signa Holding | Signa | company | AT | Signa: verb form
Castellum |  | company | SE
SBB Samhällsbyggnadsbolaget | Samhällsbyggnadsbolaget | company | SE
Balder |  | company | SE | Balder: a god
Merlin Properties |  | company | ES
Inmobiliaria Colonial |  | company | ES
Metrovacesa |  | company | ES
Martinsa-Fadesa | Martinsa Fadesa | company | ES
Reyal Urbis |  | company | ES
Nakheel |  | company | AE
Emaar | Emaar Properties | company | AE
Damac | DAMAC Properties | company | AE
Aldar | Aldar Properties | company | AE
Evergrande | China Evergrande | company | CN
Country Garden |  | company | CN
Vanke | China Vanke | company | CN
Sunac | Sunac China | company | CN
Kaisa | Kaisa Group | company | CN | Kaisa: first name
Fantasia Holdings |  | company | CN
Shimao |  | company | CN
Soho China |  | company | CN
Greenland Holdings |  | company | CN
Dalian Wanda | Wanda Group | company | CN
Sun Hung Kai | Sun Hung Kai Properties | company | HK
Cheung Kong | CK Asset | company | HK
Henderson Land |  | company | HK
New World Development |  | company | HK
Swire Properties | Swire Pacific | company | HK
Hongkong Land |  | company | HK
CapitaLand |  | company | SG
City Developments |  | company | SG
Mitsui Fudosan |  | company | JP
Mitsubishi Estate |  | company | JP
Sumitomo Realty |  | company | JP
Lendlease |  | company | AU
Goodman Group |  | company | AU
Stockland |  | company | AU
Prologis |  | company | US
Simon Property | Simon Property Group | company | US
Vornado |  | company | US
Brookfield | Brookfield Asset Management; Brookfield Properties | fund | CA | Brookfield: a town
Ivanhoé Cambridge |  | company | CA
Cadillac Fairview |  | company | CA
Oxford Properties |  | company | CA
Allied Properties |  | company | CA
RioCan |  | company | CA
Hines |  | company | US | Hines: surname
Tishman Speyer |  | company | US
Related Companies |  | company | US
Kushner Companies |  | company | US
Trump Organization |  | company | US
Silverstein Properties |  | company | US
General Growth Properties |  | company | US
Toll Brothers |  | company | US
Lennar |  | company | US
PulteGroup |  | company | US
D.R. Horton |  | company | US
KB Home |  | company | US
Equity Residential |  | company | US
American Homes 4 Rent |  | company | US
IWG | Regus | company | GB
Wojo | Nextdoor Coworking | company | FR
Morning Coworking |  | company | FR
Deskeo |  | company | FR
Spaces Coworking |  | company | FR
Kwerk |  | company | FR
Multiburo |  | company | FR
Station F |  | company | FR | Station F: a place
Savills |  | company | GB
Knight Frank |  | company | GB
Colliers | Colliers International | company | CA | Colliers: common noun
DTZ |  | company | GB
BNP Paribas Real Estate |  | company | FR
Catella |  | company | SE
Engel & Völkers | Engel et Völkers | company | DE
Sotheby's International Realty |  | company | US
Barnes International |  | company | FR
Daniel Féau |  | company | FR | Daniel Féau: person
Emile Garcin | Émile Garcin | company | FR | Emile Garcin: person; Émile Garcin: person
Coldwell Banker |  | company | US
RE/MAX | Remax | company | US
Keller Williams |  | company | US
Realogy |  | company | US
Orpi |  | company | FR
Laforêt | Laforêt Immobilier; Laforêt France | company | FR | Laforêt: surname
Guy Hoquet | Guy Hoquet l'immobilier | company | FR | Guy Hoquet: person
ERA Immobilier |  | company | FR
Nestenn |  | company | FR
Stéphane Plaza Immobilier | Stéphane Plaza France | company | FR
L'Adresse |  | company | FR | L'Adresse: common term
Square Habitat |  | company | FR
Citya | Citya Immobilier | company | FR
Sergic |  | company | FR
Oralia |  | company | FR
Lamy Immobilier | Nexity Lamy | company | FR
Loiselet & Daigremont |  | company | FR
Immo de France |  | company | FR
Billon Immobilier |  | company | FR
Urbania |  | company | FR
IAD France | IAD Holding | company | FR
Capifrance |  | company | FR
Optimhome |  | company | FR
Safti |  | company | FR
Proprietes-privees.com | Propriétés-Privées.com | company | FR
Megagence |  | company | FR
EffiCity | Efficity | company | FR
Homepilot |  | company | FR
Matera Syndic | Matera | company | FR | Matera: a city
Bellman Syndic |  | company | FR
Hosman |  | company | FR
Proprioo |  | company | FR
Liberkeys |  | company | FR
Imop |  | company | FR
Zefir |  | company | FR
Homeloop |  | company | FR
Vendez votre maison |  | company | FR | Vendez votre maison: common term
Patrice Besse |  | company | FR | Patrice Besse: person
3F Immobilière | Immobilière 3F | company | FR
CDC Habitat |  | company | FR
Polylogis | LogiRep | company | FR
Erigère |  | company | FR
Batigère |  | company | FR
ICF Habitat |  | company | FR
In'li |  | company | FR
Sonacotra | Adoma | company | FR
SNI Société nationale immobilière |  | company | FR
Vilogia |  | company | FR
Erilia |  | company | FR
Maisons France Confort | Hexaom | company | FR
Maisons Pierre |  | company | FR
Maisons Phénix | Geoxia; Maison Phénix | company | FR
Maisons Bouygues |  | company | FR
Maisons Babeau-Seguin |  | company | FR
Trecobat | Trecobat Groupe | company | FR
Groupe Lamotte |  | company | FR
Promogim |  | company | FR
Pitch Promotion | Pitch Immo | company | FR
Les Nouveaux Constructeurs |  | company | FR | Les Nouveaux Constructeurs: common term
Marignan Immobilier | Marignan | company | FR | Marignan: a battle: place
Edouard Denis |  | company | FR | Edouard Denis: person
Eiffage Immobilier |  | company | FR
Spirit Immobilier |  | company | FR
Emerige | Groupe Emerige | company | FR
BNP Paribas Immobilier |  | company | FR
Crédit Agricole Immobilier |  | company | FR
Quartus |  | company | FR
Réalités | Groupe Réalités | company | FR | Réalités: common noun
AFC Promotion |  | company | FR
Alila |  | company | FR | Alila: first name
European Homes |  | company | FR
Groupe Giboire | Giboire | company | FR
Groupe Duval |  | company | FR
Groupe Gambetta |  | company | FR
Linkcity |  | company | FR
Sogeprom |  | company | FR
Constructa |  | company | FR
Capelli |  | company | FR | Capelli: surname
Cardinal Groupe |  | company | FR
Apsys |  | company | FR
La Compagnie de Phalsbourg | Compagnie de Phalsbourg | company | FR
Ségécé |  | company | FR
Immochan | Ceetrus; Nhood | company | FR
Socri |  | company | FR
Steen & Strøm |  | company | NO
Groupe Legendre |  | company | FR
Bécarré |  | company | FR
Inovalis |  | company | FR
Perial |  | company | FR
Primonial | Primonial REIM | fund | FR
Sofidy |  | fund | FR
La Française AM |  | fund | FR
Corum L'Épargne | Corum AM | fund | FR
Amundi Immobilier |  | fund | FR
Weinberg Capital |  | fund | FR
Homunity |  | company | FR
Anaxago |  | company | FR
ClubFunding |  | company | FR
Fundimmo |  | company | FR
Koregraf |  | company | FR
WiSEED | Wiseed | company | FR
Q-Park |  | company | NL
Effia |  | company | FR
Parking Saemes | Saemes | company | FR
Urbis Park |  | company | FR
Apcoa |  | company | DE
Onepark |  | company | FR
Zenpark |  | company | FR
Parclick |  | company | ES
Yespark |  | company | FR
ParkNow |  | company | FR
PayByPhone |  | company | CA
EasyPark |  | company | SE
Flowbird |  | company | FR
Streeteo |  | company | FR
# Engineering, testing, inspection
Bureau Veritas |  | company | FR
Eurofins | Eurofins Scientific | company | LU
SGS | SGS Group | company | CH | SGS: acronym
Intertek |  | company | GB
TÜV Süd | TÜV SÜD | company | DE
TÜV Rheinland |  | company | DE
DNV | DNV GL; Det Norske Veritas | company | NO
Dekra | Dekra-Norisko; Norisko | company | DE
Apave |  | company | FR
Socotec |  | company | FR
Qualiconsult |  | company | FR
Autovision Contrôle |  | company | FR
Sécuritest |  | company | FR
Autosur |  | company | FR
Auto Sécurité |  | company | FR
Lloyd's Register |  | company | GB
Underwriters Laboratories |  | company | US
Applus |  | company | ES
Artelia |  | company | FR
Egis | Groupe Egis | company | FR
Setec |  | company | FR
Ingérop |  | company | FR
Systra |  | company | FR
Arcadis |  | company | NL
Assystem |  | company | FR
Coteba |  | company | FR
Burgeap |  | company | FR
Ginger CEBTP | Groupe Ginger | company | FR
Iosis |  | company | FR
Tractebel |  | company | BE
Coyne et Bellier |  | company | FR
Arup |  | company | GB
Atkins | WS Atkins; AtkinsRéalis | company | GB | Atkins: surname
Mott MacDonald |  | company | GB
AECOM | Aecom | company | US
Jacobs Engineering |  | company | US
KBR | Kellogg Brown & Root | company | US
Fluor | Fluor Corporation | company | US | Fluor: a chemical: common noun
Parsons Corporation |  | company | US
Bechtel |  | company | US
SNC-Lavalin | SNC Lavalin | company | CA
Stantec |  | company | CA
WSP | WSP Global; Genivar | company | CA
Pöyry |  | company | FI
AFRY |  | company | SE
Sweco |  | company | SE
Ramboll |  | company | DK
COWI |  | company | DK
Worley | WorleyParsons | company | AU
Wood Group | John Wood Group | company | GB
Petrofac |  | company | GB
Segula | Segula Technologies | company | FR
Bertrandt |  | company | DE
EDAG |  | company | DE
Abmi Groupe |  | company | FR
Scalian |  | company | FR
Sogeclair |  | company | FR
Ortec |  | company | FR
Sixense |  | company | FR
Antea Group |  | company | FR
Fondasol |  | company | FR
Geotec |  | company | FR
GTT Gaztransport | Gaztransport & Technigaz; GTT | company | FR | GTT: acronym
# Law firms
August Debouzy | August & Debouzy | company | FR
Bredin Prat |  | company | FR
Gide Loyrette Nouel | Gide Loyrette | company | FR
Darrois Villey | Darrois Villey Maillot Brochier | company | FR
Cleary Gottlieb | Cleary Gottlieb Steen & Hamilton | company | US
Clifford Chance |  | company | GB
Linklaters |  | company | GB
Freshfields | Freshfields Bruckhaus Deringer | company | GB
Allen & Overy | A&O Shearman | company | GB
Slaughter and May |  | company | GB
Herbert Smith Freehills |  | company | GB
Ashurst |  | company | GB
Norton Rose | Norton Rose Fulbright | company | GB
DLA Piper |  | company | GB
Baker McKenzie | Baker & McKenzie | company | US
White & Case |  | company | US
Latham & Watkins |  | company | US
Kirkland & Ellis |  | company | US
Skadden | Skadden Arps | company | US
Sullivan & Cromwell |  | company | US
Weil Gotshal | Weil, Gotshal & Manges | company | US
Willkie Farr | Willkie Farr & Gallagher | company | US
Paul Weiss |  | company | US | Paul Weiss: person
Paul Hastings |  | company | US | Paul Hastings: person
Jones Day |  | company | US
Hogan Lovells |  | company | GB
Mayer Brown |  | company | US
Covington & Burling |  | company | US
WilmerHale |  | company | US
Gibson Dunn |  | company | US
Shearman & Sterling |  | company | US
Davis Polk |  | company | US
Wachtell Lipton |  | company | US
Cravath Swaine | Cravath | company | US | Cravath: surname
Debevoise & Plimpton | Debevoise | company | US
Quinn Emanuel |  | company | US
Dentons |  | company | US
Squire Patton Boggs | Patton Boggs | company | US
Orrick |  | company | US
Mossack Fonseca |  | company | PA
Boies Schiller |  | company | US
CMS Francis Lefebvre | Francis Lefebvre | company | FR | Francis Lefebvre: person
De Pardieu Brocas |  | company | FR
Lacourte Raquin |  | company | FR
Racine Avocats |  | company | FR
De Gaulle Fleurance |  | company | FR
Jeantet et associés |  | company | FR
Vogel & Vogel |  | company | FR
BDGS Associés |  | company | FR
Jeausserand Audouard |  | company | FR
Osborne Clarke |  | company | GB
Bird & Bird |  | company | GB
Taylor Wessing |  | company | GB
Simmons & Simmons |  | company | GB
Eversheds | Eversheds Sutherland | company | GB
Fieldfisher |  | company | GB
Pinsent Masons |  | company | GB
Noerr |  | company | DE
Gleiss Lutz |  | company | DE
Hengeler Mueller |  | company | DE
Loyens & Loeff |  | company | NL
Stibbe |  | company | NL
De Brauw |  | company | NL
Legalstart |  | company | FR
LegalPlace |  | company | FR
Captain Contrat |  | company | FR
Rocket Lawyer |  | company | US
LegalZoom |  | company | US
Lexbase |  | company | FR
# Education and training
Galileo Global Education | Galileo Education | company | FR
Studialis |  | company | FR
Omnes Education | Inseec U; INSEEC U | company | FR
AD Education |  | company | FR
Eduservices | EDUSERVICES | company | FR
Ionis Education Group | Groupe Ionis; Ionis Education | company | FR
Eureka Education |  | company | FR
Laureate | Laureate International Universities | company | US | Laureate: English word
Apollo Education |  | company | US
Adtalem | DeVry | company | US
Nord Anglia | Nord Anglia Education | company | GB
Cognita Schools |  | company | GB
GEMS Education |  | company | AE
Globeducate |  | company | FR
Honoris United Universities |  | company | GB
Demos Formation |  | company | FR
Cegos |  | company | FR
Orsys |  | company | FR
Global Knowledge |  | company | FR
M2i Formation |  | company | FR
CESI Groupe |  | company | FR
Wall Street English | Wall Street Institute | company | FR
Berlitz |  | company | US | Berlitz: surname
Babbel |  | company | DE
Duolingo |  | company | US
Rosetta Stone |  | company | US
Busuu |  | company | GB
Gymglish |  | company | FR
Auralog |  | company | FR
Coursera |  | company | US
Udemy |  | company | US
edX | EdX | company | US
Udacity |  | company | US
FutureLearn |  | company | GB
OpenClassrooms | Openclassrooms | company | FR
Byju's | BYJU'S | company | IN
Unacademy |  | company | IN
VIPKid |  | company | CN
New Oriental |  | company | CN
TAL Education |  | company | CN
Yuanfudao |  | company | CN
Zuoyebang |  | company | CN
GoStudent |  | company | AT
Chegg |  | company | US
Instructure |  | company | US
Blackboard Inc |  | company | US
2U Inc |  | company | US
Educational Testing Service | ETS Global | company | US
Grandir | Les Petits Chaperons rouges | company | FR | Grandir: verb; Les Petits Chaperons rouges: tale
Babilou |  | company | FR
People & Baby |  | company | FR
Crèche Attitude |  | company | FR
Crèches de France |  | company | FR
Bright Horizons |  | company | US
Bébébiz |  | company | FR
Cours Legendre |  | company | FR
Anacours |  | company | FR
Profadom |  | company | FR
Cours Hattemer |  | company | FR
Studyrama |  | company | FR
ECF École de conduite | ECF | company | FR | ECF: acronym
Ornikar |  | company | FR
En Voiture Simone |  | company | FR | En Voiture Simone: common words
Lepermislibre | Le Permis Libre | company | FR
Stych |  | company | FR
CER Réseau |  | company | FR
# Funerals, other
OGF Pompes funèbres | OGF; Pompes funèbres générales; PFG | company | FR | OGF: acronym; Pompes funèbres générales: common term; PFG: acronym
Funecap |  | company | FR
Roc Eclerc | Roc-Eclerc | company | FR
Le Choix funéraire |  | company | FR | Le Choix funéraire: common term
Pompes funèbres de France |  | company | FR
Dignity plc |  | company | GB
Service Corporation International |  | company | US
Advitam Obsèques |  | company | FR
Funbooker |  | company | FR
Loxam |  | company | FR
Boels |  | company | NL
United Rentals |  | company | US
Ashtead |  | company | GB
Ramirent |  | company | FI
Algeco | Modulaire Group | company | FR
Shurgard |  | company | BE
Public Storage |  | company | US
Homebox Stockage |  | company | FR
Une pièce en plus |  | company | FR
Annexx |  | company | FR
Demeco |  | company | FR
Les Déménageurs bretons |  | company | FR
Les gentlemen du déménagement |  | company | FR
Gondrand |  | company | FR
AGS Déménagement |  | company | FR
# Further services
Barnes France |  | company | FR
Barnes Hospitality |  | company | FR
Exhibitor Relations |  | company | US
Dalberg | Dalberg Advisors | company | US | Dalberg: surname
Occurrence |  | company | FR | Occurrence: common noun
MIDiA Research | Midia Research | company | GB
Edison Research |  | company | US
Triton Digital |  | company | CA
ClipperData |  | company | US
AAA Data |  | company | FR
Latino Decisions |  | company | US
Equilar |  | company | US
YipitData |  | company | US
Pathmatics |  | company | US
Forecast International |  | company | US
Korea Risk Group |  | company | KR
Eduniversal |  | company | FR
Shanghai Ranking Consultancy | ShanghaiRanking | company | CN
Météorage |  | company | FR
Centigon |  | company | FR
Marques Avenue |  | company | FR
Epoka |  | company | FR
Bygmalion | Event & Cie | company | FR | Bygmalion: an affair
HappyOrNot |  | company | FI
TacoTax |  | company | CH
ProntoPro |  | company | IT
Deltic Group | Deltic | company | GB
Riwal |  | company | NL
Beauty Yachts |  | company | MC
Natural Sapphire Company |  | company | US
Sonoran Policy Group |  | company | US
HelpNow |  | company | FR
Actineo |  | company | FR
Nomadéis |  | company | FR
Samsic Airport |  | company | FR
Hiolle Industries |  | company | FR
Selogerneuf | SeLoger Neuf | company | FR
Explorimmo |  | company | FR
Avendrealouer |  | company | FR
Lux-Residence |  | company | FR
Belles Demeures |  | company | FR | Belles Demeures: common term
Flatfair |  | company | GB
Studélites |  | company | FR
Les Estudines |  | company | FR
Kley |  | company | FR | Kley: surname
The Student Hotel |  | company | NL
Uninest |  | company | FR
Cardinal Campus |  | company | FR
Gestrim |  | company | FR
GreenFlex |  | company | FR
Quantis |  | company | FR
ERM France |  | company | FR
Suez Consulting |  | company | FR
AREP |  | company | FR
Valode et Pistre |  | company | FR
Wilmotte & Associés |  | company | FR
Ateliers Jean Nouvel |  | company | FR
Renzo Piano Building Workshop |  | company | IT
Foster + Partners | Foster and Partners | company | GB
Zaha Hadid Architects |  | company | GB
Herzog & de Meuron |  | company | CH
Bjarke Ingels Group |  | company | DK
Snøhetta |  | company | NO
Gensler |  | company | US | Gensler: surname
Skidmore, Owings & Merrill |  | company | US
Kohn Pedersen Fox |  | company | US
AIA Life Designers |  | company | FR
Groupe-6 |  | company | FR
Chabanne Architectes |  | company | FR
SCAU Architectes |  | company | FR
# Further ones of the daily press
Barnes | Barnes International Realty | company | FR | Barnes: surname
Julien's Auctions | Julien's | company | US | Julien's: first name
Levada | Centre Levada; Institut Levada; Levada Center | company | RU
Morning Consult |  | company | US
Newzoo |  | company | NL
Riccobono | Groupe Riccobono; Imprimerie Riccobono | company | FR | Riccobono: surname
Altermind |  | company | FR
Ecocert |  | company | FR
Saretec |  | company | FR
Availpro |  | company | FR
Phinancia |  | company | FR
Advenis |  | company | FR
`;
