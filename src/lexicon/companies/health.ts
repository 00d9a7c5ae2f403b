/**
 * Health: pharmaceutical and biotech companies, medical devices, laboratories, clinics, care homes, diagnostics,
 * dental and optical makers, animal health, health services. One company a line: name | other surfaces; … | kind |
 * country | ambiguous surface: why; … Written for press-facts from general knowledge of the French-language press.
 */
export const health = `
# French pharmaceutical companies
Sanofi | Sanofi Pasteur; Sanofi-Aventis; Sanofi Aventis; Sanofi France; Sanofi-Synthélabo | company | FR
Sanofi Genzyme | Genzyme | company | FR
Opella | Opella Healthcare | company | FR
EuroAPI | EUROAPI; Euro API | company | FR
Rhône-Poulenc | Rhône Poulenc; Rhône-Poulenc Rorer | company | FR
Roussel-Uclaf | Roussel Uclaf | company | FR
Synthélabo |  | company | FR
Aventis |  | company | FR
Hoechst Marion Roussel |  | company | DE
Mérial | Merial | company | FR
Servier | Laboratoires Servier; Groupe Servier | company | FR
Ipsen |  | company | FR
Pierre Fabre | Laboratoires Pierre Fabre; Groupe Pierre Fabre | company | FR | Pierre Fabre: person
Biogaran |  | company | FR
Boiron | Laboratoires Boiron | company | FR
UPSA | Upsa | company | FR
Virbac |  | company | FR
Guerbet |  | company | FR
Valneva |  | company | FR
Genfit |  | company | FR
Cellectis |  | company | FR
DBV Technologies |  | company | FR
LFB Biomédicaments | LFB | company | FR
Laboratoires Théa | Laboratoire Théa | company | FR
Laboratoires Gilbert | Laboratoire Gilbert | company | FR
Laboratoire Aguettant | Aguettant | company | FR
Bouchara-Recordati |  | company | FR
Biocodex |  | company | FR
Mayoly Spindler | Mayoly | company | FR
Laboratoires Urgo | Urgo; Groupe Urgo; Laboratoire Urgo | company | FR
Cooper Consumer Health | Coopération pharmaceutique française | company | FR
Arkopharma |  | company | FR
Laboratoires Juva Santé | Juva Santé; Juvasanté | company | FR
Laboratoires Expanscience | Expanscience | company | FR
Laboratoire HRA Pharma | HRA Pharma | company | FR
Ethypharm |  | company | FR
Delpharm |  | company | FR
Fareva |  | company | FR
Famar |  | company | FR
Synerlab |  | company | FR
Cenexi |  | company | FR
Recipharm |  | company | SE
Unither | Unither Pharmaceuticals; Groupe Unither | company | FR
Seqens |  | company | FR
PCAS |  | company | FR
Minakem |  | company | FR
Axyntis |  | company | FR
Carelide |  | company | FR
Panpharma |  | company | FR
Stragen |  | company | CH
Laboratoires Innothera | Innothera | company | FR
Laboratoire Lehning | Lehning | company | FR
Weleda |  | company | CH
Nutergia | Laboratoire Nutergia | company | FR
Pileje | PiLeJe | company | FR
Laboratoires Ineldea |  | company | FR
Forté Pharma |  | company | FR
Fleurance Nature |  | company | FR
Laboratoires Vitarmonyl |  | company | FR
Laboratoires Negma |  | company | FR
Beaufour-Ipsen |  | company | FR
Laboratoires Fournier |  | company | FR
Laboratoires Lierac |  | company | FR
Laboratoires Genevrier |  | company | FR
Laboratoires Bailleul |  | company | FR
Besins Healthcare | Besins | company | FR
CDM Lavoisier |  | company | FR
Cerba | Cerba Healthcare; Cerba HealthCare; Cerballiance | company | FR
Biogroup |  | company | FR
Synlab | Labco | company | DE
Inovie |  | company | FR
Unilabs |  | company | CH
Eurofins Biomnis | Biomnis | company | FR
Dynacare |  | company | CA
Sonic Healthcare |  | company | AU
Labcorp | Laboratory Corporation of America; LabCorp; Covance | company | US
Quest Diagnostics |  | company | US
BioReference |  | company | US
Medicover |  | company | SE
# French biotech
bioMérieux | BioMérieux; Biomérieux | company | FR
Institut Mérieux | Mérieux NutriSciences; Groupe Mérieux | company | FR
Transgene |  | company | FR | Transgene: English word
Innate Pharma |  | company | FR
Nanobiotix |  | company | FR
Inventiva | Inventiva Pharma | company | FR
Abivax |  | company | FR
Erytech | Erytech Pharma; Phaxiam | company | FR
Poxel |  | company | FR
GenSight Biologics | GenSight; Gensight | company | FR
Adocia |  | company | FR
AB Science |  | company | FR
Nicox |  | company | FR
Sensorion |  | company | FR
OSE Immunotherapeutics | OSE Pharma | company | FR
Onxeo | BioAlliance Pharma | company | FR
Theranexus |  | company | FR
Genoway | genOway | company | FR
Carmat |  | company | FR
Mauna Kea Technologies |  | company | FR
Biophytis |  | company | FR
Pharnext |  | company | FR
Medincell | MedinCell | company | FR
Novacyt |  | company | FR
Biosynex |  | company | FR
Vivalis |  | company | FR
Deinove |  | company | FR
Neovacs |  | company | FR
Cerenis Therapeutics | Cerenis; Abionyx | company | FR
Lysogene |  | company | FR
Quantum Genomics |  | company | FR
Median Technologies |  | company | FR
Hybrigenics |  | company | FR
ExonHit | Exonhit Therapeutics; Diaxonhit | company | FR
Ipsogen |  | company | FR
Cellnovo |  | company | FR
Eos Imaging | EOS Imaging | company | FR
Implanet |  | company | FR
Spineway |  | company | FR
Medicrea |  | company | FR
SpineGuard |  | company | FR
Amplitude Surgical |  | company | FR
Stentys |  | company | FR
Sophysa |  | company | FR
Balt International |  | company | FR
Vexim |  | company | FR
Vygon |  | company | FR
Peters Surgical |  | company | FR
Thuasne |  | company | FR
Sigvaris |  | company | CH
Lohmann & Rauscher |  | company | DE
Gibaud |  | company | FR
Laboratoires Innotech |  | company | FR
Cerevance |  | company | FR
DNA Script |  | company | FR
Owkin |  | company | FR
Treefrog Therapeutics | TreeFrog Therapeutics; TreeFrog | company | FR
Mnemo Therapeutics |  | company | FR
Amolyt Pharma |  | company | FR
Enterome |  | company | FR
Eligo Bioscience |  | company | FR
Xenothera |  | company | FR
Osivax |  | company | FR
Vaxxel |  | company | FR
Sanofi Winthrop Industrie |  | company | FR
Yposkesi |  | company | FR
Polyplus-transfection | Polyplus | company | FR
Novasep |  | company | FR
Clean Cells |  | company | FR
Imcheck Therapeutics | ImCheck | company | FR
Egle Therapeutics |  | company | FR
Alderaan Biotechnology |  | company | FR
Domain Therapeutics |  | company | FR
Biotalys |  | company | BE
Sparingvision | SparingVision | company | FR
Pixium Vision |  | company | FR
Dynacure |  | company | FR
Step Pharma |  | company | FR
Corwave | CorWave | company | FR
FineHeart |  | company | FR
Robocath |  | company | FR
Gleamer |  | company | FR | Gleamer: English word
Therapixel |  | company | FR
Cardiologs |  | company | FR
Implicity |  | company | FR
Bioserenity | BioSerenity | company | FR
Voluntis |  | company | FR
Sublimed |  | company | FR
Wandercraft |  | company | FR
Diabeloop |  | company | FR
Cellprothera |  | company | FR
Keranova |  | company | FR
EDAP TMS | EDAP | company | FR
SuperSonic Imagine |  | company | FR
Trixell |  | company | FR
Ziwig |  | company | FR
Stilla Technologies |  | company | FR
Sophia Genetics | SOPHiA Genetics | company | CH
Ariana Pharma |  | company | FR
Atlangram |  | company | FR
Affluent Medical |  | company | FR
Acticor Biotech |  | company | FR
Aelis Farma |  | company | FR
Valbiotis |  | company | FR
Crossject |  | company | FR
NFL Biosciences |  | company | FR
Nanomedsyn |  | company | FR
Metabolic Explorer | METabolic EXplorer | company | FR
Fermentalg |  | company | FR
Carbios |  | company | FR
Afyren |  | company | FR
Microphyt |  | company | FR
Olmix |  | company | FR
Phytocontrol |  | company | FR
Lactips |  | company | FR
# Mutual care, clinics, care homes
Ramsay Santé | Ramsay; Ramsay Générale de Santé; Ramsay Health Care | company | FR
Générale de Santé |  | company | FR
Elsan |  | company | FR
Vivalto Santé | Vivalto | company | FR
Capio |  | company | SE
Médipôle Partenaires | Médipole Partenaires; MédiPôle Partenaires | company | FR
Vedici | Vitalia | company | FR
Almaviva Santé |  | company | FR
Doctegestio | DocteGestio; Doctocare | company | FR
Inicea |  | company | FR
Clinalliance |  | company | FR
LNA Santé | Le Noble Âge | company | FR
Orpea | Orpéa; Groupe Orpea; Emeis; Emeis France | company | FR
Clinea |  | company | FR
Korian | Clariane; Groupe Korian; Korian France | company | FR
Medica France |  | company | FR
DomusVi | Domus Vi; DomusVI | company | FR
Colisée Patrimoine | Groupe Colisée; Colisée | company | FR | Colisée: an arena
Maisons de famille |  | company | FR | Maisons de famille: common term
Domidep |  | company | FR
Philogeris | Philogéris | company | FR
Emera | Groupe Emera; Groupe Émera | company | FR
Adef Résidences |  | company | FR
Domitys |  | company | FR
Les Senioriales |  | company | FR
Les Jardins d'Arcadie |  | company | FR
Les Girandières |  | company | FR
Espace & Vie |  | company | FR
Ovelia |  | company | FR
Cogedim Club |  | company | FR
Villa Beausoleil |  | company | FR
Âges & Vie |  | company | FR
Petits-fils |  | company | FR | Petits-fils: common word
Age d'Or Services |  | company | FR
Adhap | Adhap Services | company | FR
Vitalliance |  | company | FR
Ouihelp |  | company | FR
Azaé |  | company | FR
Destia |  | company | FR
Amelis |  | company | FR
Armonia |  | company | BE
Sunrise Senior Living |  | company | US
Brookdale Senior Living |  | company | US
Attendo |  | company | SE
Ambea |  | company | SE
Fresenius | Fresenius Medical Care; Fresenius Kabi; Fresenius SE; FMC | company | DE | FMC: acronym
Helios Kliniken |  | company | DE
Asklepios Kliniken |  | company | DE
Rhön-Klinikum |  | company | DE
Quirónsalud | Quironsalud; IDC Salud | company | ES
HCA Healthcare |  | company | US
Tenet Healthcare |  | company | US
Community Health Systems |  | company | US
Universal Health Services |  | company | US
DaVita |  | company | US
Mediclinic |  | company | ZA
Netcare |  | company | ZA
IHH Healthcare |  | company | MY
Bumrungrad |  | company | TH
Apollo Hospitals |  | company | IN
Fortis Healthcare |  | company | IN
Affidea |  | company | NL
Simago Imagerie |  | company | FR
ImDev |  | company | FR
France Imageries Territoires |  | company | FR
Bastide Le Confort médical | Bastide Le Confort Médical; Bastide | company | FR | Bastide: common noun
Linde Homecare |  | company | FR
Vitalaire | VitalAire | company | FR
Orkyn |  | company | FR
Asdia |  | company | FR
Elivie |  | company | FR
Santé Cie | Santélys | company | FR
SOS Oxygène |  | company | FR
LVL Médical |  | company | FR
France Oxygène |  | company | FR
Lins Ambulances |  | company | FR
Jussieu Secours | Jussieu Secours France | company | FR
Keolis Santé |  | company | FR
# Pharmacies, distribution, optics, dental, hearing
OCP Répartition |  | company | FR
Alliance Healthcare |  | company | FR
CERP Rouen | Astera | company | FR
Welcoop | La Coopérative Welcoop | company | FR
Phoenix Pharma |  | company | FR
Celesio |  | company | DE
McKesson |  | company | US
AmerisourceBergen | Cencora | company | US
Cardinal Health |  | company | US
Express Scripts |  | company | US
Pharmacie Monge |  | company | FR
Aprium Pharmacie | Aprium | company | FR
Pharmavie |  | company | FR
Pharmabest |  | company | FR
Leader Santé |  | company | FR
Hygie31 |  | company | FR
Évolupharm |  | company | FR
Giropharm |  | company | FR
Pharmactiv |  | company | FR
Elsie Santé |  | company | FR
Lafayette Conseil |  | company | FR
Pharmasimple |  | company | FR
Santédiscount |  | company | FR
Atida |  | company | ES
Doctipharma |  | company | FR
Livmeds |  | company | FR
Essilor | EssilorLuxottica; Essilor International; Essilor Luxottica | company | FR
Luxottica |  | company | IT
BBGR |  | company | FR
Novacel Ophtalmique |  | company | FR
Carl Zeiss | Zeiss; Zeiss Vision | company | DE | Carl Zeiss: person
Rodenstock |  | company | DE
CooperVision | Cooper Companies | company | US
Bausch & Lomb | Bausch + Lomb; Bausch Health; Valeant | company | CA
Safilo |  | company | IT
Marcolin |  | company | IT
Thélios |  | company | IT
De Rigo |  | company | IT
Marchon |  | company | US
Point Vision |  | company | FR | Point Vision: common term
Ophtalliance |  | company | FR
Audika |  | company | FR
Amplifon |  | company | IT
Demant | William Demant; Oticon | company | DK
Sonova | Phonak | company | CH
Starkey |  | company | US
WS Audiology | Widex; Sivantos | company | DK
Cochlear | Cochlear Limited | company | AU | Cochlear: English word
Audilab |  | company | FR
VivaSon |  | company | FR
Straumann |  | company | CH
Nobel Biocare |  | company | CH
Dentsply | Dentsply Sirona | company | US
Align Technology | Invisalign | company | US
SmileDirectClub | Smile Direct Club | company | US
DentalMonitoring | Dental Monitoring | company | FR
Septodont |  | company | FR
Pierre Rolland SAS |  | company | FR
Anthogyr |  | company | FR
Dentego |  | company | FR
Dentexia |  | company | FR
Addentis |  | company | FR
Dentylis |  | company | FR
# Medical devices and hospital suppliers
Medtronic | Covidien | company | US
Haemonetics |  | company | US
Boston Scientific |  | company | US
St. Jude Medical | St Jude Medical | company | US
Stryker |  | company | US
Zimmer Biomet | Zimmer; Biomet | company | US | Zimmer: surname
Smith & Nephew |  | company | GB
Edwards Lifesciences |  | company | US
Intuitive Surgical |  | company | US
Baxter | Baxter International | company | FR | Baxter International: surname
Becton Dickinson | BD Medical | company | US
Hologic |  | company | US
Varian Medical Systems |  | company | US
ResMed |  | company | US
Hill-Rom | Hillrom | company | US
Steris |  | company | US
Teleflex |  | company | US
C.R. Bard |  | company | US
Danaher |  | company | US
Thermo Fisher | Thermo Fisher Scientific | company | US
Agilent | Agilent Technologies | company | US
Waters Corporation |  | company | US
PerkinElmer | Perkin Elmer; Revvity | company | US
Illumina |  | company | US | Illumina: verb form
Pacific Biosciences | PacBio | company | US
Oxford Nanopore | Oxford Nanopore Technologies | company | GB
23andMe |  | company | US
MyHeritage |  | company | IL
Ancestry | Ancestry.com | company | US | Ancestry: English word
Cepheid |  | company | US
Qiagen |  | company | NL
Roche Diagnostics |  | company | CH
Siemens Healthineers | Healthineers | company | DE
GE Healthcare | GE HealthCare | company | US
Philips Healthcare |  | company | NL
Elekta |  | company | SE
B. Braun |  | company | DE
Drägerwerk | Dräger | company | DE
Ottobock | Otto Bock | company | DE | Otto Bock: person
Sartorius | Sartorius Stedim; Sartorius Stedim Biotech | company | DE
Stedim |  | company | FR
Getinge |  | company | SE
Coloplast |  | company | DK
Ambu |  | company | DK | Ambu: short word
Mölnlycke |  | company | SE
ConvaTec |  | company | GB
Hollister Incorporated |  | company | US
Terumo |  | company | JP
Sysmex |  | company | JP
Nipro |  | company | JP
Mindray |  | company | CN
Ypsomed |  | company | CH
Tecan |  | company | CH
Lonza |  | company | CH
Bachem |  | company | CH
Livanova | LivaNova; Sorin Group | company | IT
DiaSorin |  | company | IT
Ela Medical |  | company | FR
Poly Implant Prothèse | Poly Implant Prothèses; PIP | company | FR | PIP: acronym of breast implants
Allurion |  | company | US
Dexcom |  | company | US
Insulet |  | company | US
iRhythm |  | company | US
Masimo |  | company | US
Nemera |  | company | FR
Aptar | AptarGroup | company | US
Gerresheimer |  | company | DE
Schott |  | company | DE
SGD Pharma | SGD Group | company | FR
Verescence |  | company | FR
Stevanato |  | company | IT
West Pharmaceutical |  | company | US
Air Liquide Santé |  | company | FR
Air Liquide Medical Systems |  | company | FR
Paul Boyé | Paul Boyé Technologies | company | FR | Paul Boyé: person
Kolmi-Hopen |  | company | FR
Macopharma |  | company | FR
BVT Masques |  | company | FR
Laboratoire Chemineau |  | company | FR
Savoy International |  | company | FR
Bacou-Dalloz |  | company | FR
Plasto Santé |  | company | FR
AAZ |  | company | FR
AAZ-LMB |  | company | FR
Biospeedia |  | company | FR
Ninonasal |  | company | FR
NG Biotech |  | company | FR
ID Solutions |  | company | FR
Cerbaxpert |  | company | FR
Biosellal |  | company | FR
Hemarina |  | company | FR
# American
Pfizer | Pfizer France; Pfizer Inc | company | US
Pharmacia | Pharmacia & Upjohn | company | US
Wyeth |  | company | US
Warner-Lambert |  | company | US
Upjohn |  | company | US
Hospira |  | company | US
Seagen | Seattle Genetics | company | US
Arena Pharmaceuticals |  | company | US
Biohaven |  | company | US
Zoetis |  | company | US
Elanco |  | company | US
MSD | MSD France; Merck & Co; Merck Sharp & Dohme; Merck and Co | company | US
Schering-Plough | Schering Plough | company | US
Merck | Merck KGaA; Merck Serono; Merck Group | company | DE
Moderna | Moderna Therapeutics | company | US
Johnson & Johnson | J&J; Johnson et Johnson; Johnson&Johnson; Johnson and Johnson | company | US
Janssen | Janssen-Cilag; Janssen Pharmaceuticals | company | BE
Actelion |  | company | CH
DePuy |  | company | US
Novavax |  | company | US
Gilead | Gilead Sciences | company | US
Kite Pharma | Kite | company | US | Kite: English word
Pharmasset |  | company | US
Abbott | Abbott Laboratories; Laboratoires Abbott; Abbott Diagnostics | company | US
AbbVie |  | company | US
Alere |  | company | US
Allergan |  | company | US
Eli Lilly | Lilly; Lilly France | company | US | Lilly: first name
Bristol-Myers Squibb | BMS; Bristol Myers Squibb; Bristol-Myers | company | US
Celgene |  | company | US
Medarex |  | company | US
Amgen |  | company | US
Horizon Therapeutics |  | company | IE
Immunex |  | company | US
Biogen | Biogen Idec | company | US
Mylan |  | company | US
Viatris |  | company | US
Purdue Pharma |  | company | US
Theranos |  | company | US
Regeneron | Regeneron Pharmaceuticals | company | US
Vertex | Vertex Pharmaceuticals | company | US | Vertex: common word
Alexion | Alexion Pharmaceuticals | company | US
Alnylam | Alnylam Pharmaceuticals | company | US
BioMarin |  | company | US
Bluebird Bio |  | company | US
Bioverativ |  | company | US
Incyte |  | company | US
Jazz Pharmaceuticals |  | company | IE
Endo International |  | company | IE
Mallinckrodt |  | company | US
Insys Therapeutics |  | company | US
Turing Pharmaceuticals |  | company | US
Inovio | Inovio Pharmaceuticals | company | US
Vaxart |  | company | US
Emergent BioSolutions | Emergent Biosolutions | company | US
Catalent |  | company | US
IQVIA | Iqvia; Quintiles; IMS Health | company | US | Quintiles: common noun
Parexel |  | company | US
Charles River Laboratories |  | company | US
PPD Inc |  | company | US
Syneos Health |  | company | US
Ginkgo Bioworks |  | company | US
Editas Medicine |  | company | US
Intellia Therapeutics | Intellia | company | US
CRISPR Therapeutics |  | company | CH
Translate Bio |  | company | US
Principia Biopharma |  | company | US
Kymab |  | company | GB
Ablynx |  | company | BE
Immunomedics |  | company | US
Alector |  | company | US
Denali Therapeutics |  | company | US
Sage Therapeutics |  | company | US
Sarepta | Sarepta Therapeutics | company | US
Nektar Therapeutics |  | company | US
Exelixis |  | company | US
Ionis Pharmaceuticals |  | company | US
Juno Therapeutics |  | company | US
Acadia Pharmaceuticals |  | company | US
Intercept Pharmaceuticals | Intercept | company | US | Intercept: English word
Madrigal Pharmaceuticals |  | company | US
Akero Therapeutics |  | company | US
Blueprint Medicines |  | company | US
Verona Pharma |  | company | GB
Metsera |  | company | US
Hims & Hers |  | company | US
Viking Therapeutics |  | company | US
Amylin |  | company | US
Forest Laboratories |  | company | US
Cephalon |  | company | US
Chiron Corporation |  | company | US
MedImmune |  | company | US
Genentech |  | company | US
Barr Laboratories |  | company | US
Watson Pharmaceuticals |  | company | US
Actavis |  | company | IE
Perrigo |  | company | IE
King Pharmaceuticals |  | company | US
UnitedHealth | UnitedHealth Group; UnitedHealthcare; United Healthcare | insurer | US
Humana |  | insurer | US
Cigna |  | insurer | US
Centene |  | insurer | US
Elevance Health | WellPoint; Anthem Inc | insurer | US
Kaiser Permanente |  | company | US
Change Healthcare |  | company | US
Teladoc | Teladoc Health | company | US
One Medical |  | company | US
PillPack |  | company | US
GoodRx |  | company | US
Altos Labs |  | company | US
Colossal Biosciences |  | company | US
Bright Health |  | company | US
Oscar Health |  | insurer | US
Cerner |  | company | US | Cerner: verb
Epic Systems |  | company | US
Allscripts |  | company | US
athenahealth |  | company | US
WebMD |  | company | US
Medscape |  | company | US
# British and European
AstraZeneca | Astra Zeneca | company | GB
GSK | GlaxoSmithKline; Glaxo SmithKline; Glaxosmithkline; GSK France | company | GB
Glaxo Wellcome | Glaxo | company | FR
SmithKline Beecham |  | company | FR
ViiV Healthcare | ViiV | company | GB
Shire Pharmaceuticals | Shire | company | IE | Shire: a region
Hikma | Hikma Pharmaceuticals | company | GB
Indivior |  | company | GB
Vectura |  | company | GB
BTG plc |  | company | GB
Dechra |  | company | GB
Genus plc |  | company | GB
Abcam |  | company | GB
Oxford Biomedica |  | company | GB
Immunocore |  | company | GB
Bupa |  | insurer | GB
Spire Healthcare |  | company | GB
Dr. Reddy's | Dr Reddy's; Dr. Reddy's Laboratories | company | IN
Cipla |  | company | IN
Sun Pharma | Sun Pharmaceutical; Sun Pharmaceuticals | company | IN
Lupin Limited |  | company | IN
Ranbaxy |  | company | IN
Aurobindo Pharma |  | company | IN
Wockhardt |  | company | IN
Biocon |  | company | IN
Bharat Biotech |  | company | IN
Serum Institute of India | Serum Institute | company | IN
Zydus Cadila | Zydus | company | IN
Divi's Laboratories |  | company | IN
Piramal |  | company | IN
Maiden Pharmaceuticals |  | company | IN
BioNTech | BionTech | company | DE
CureVac |  | company | DE
Grünenthal |  | company | DE
Boehringer Ingelheim | Boehringer | company | DE
Stada | Stada Arzneimittel | company | DE
Ratiopharm |  | company | DE
Schering | Schering AG | company | DE
Bayer HealthCare | Bayer Healthcare | company | DE
MorphoSys |  | company | DE
Evotec |  | company | DE
Merz Pharma |  | company | DE
Idt Biologika | IDT Biologika | company | DE
Altana |  | company | DE
Sandoz | Hexal | company | CH | Sandoz: surname
Novartis | Novartis France; Novartis Pharma | company | CH
Ciba-Geigy |  | company | CH
Alcon |  | company | CH
Galderma |  | company | CH
Vifor Pharma | Vifor | company | CH
Ferring |  | company | CH
Serono |  | company | CH
Siegfried Holding |  | company | CH
Roche | Laboratoires Roche; Roche Pharma; Hoffmann-La Roche | company | CH | Roche: common noun
Idorsia |  | company | CH
Basilea Pharmaceutica |  | company | CH
Polyphor |  | company | CH
AC Immune |  | company | CH
Debiopharm |  | company | CH
Octapharma |  | company | CH
OM Pharma |  | company | CH
IBSA Institut Biochimique |  | company | CH
Medela |  | company | CH
UCB | UCB Pharma | company | BE
Galapagos | Galapagos NV | company | BE | Galapagos: a region, an archipelago
Argenx |  | company | BE
Solvay Pharma | Solvay Pharmaceuticals | company | BE
Mithra | Mithra Pharmaceuticals | company | BE | Mithra: a god
Celyad | Cardio3 BioSciences | company | BE
MDxHealth |  | company | BE
Thrombogenics |  | company | BE
Ion Beam Applications |  | company | BE
Univercells |  | company | BE
iTeos |  | company | BE
Omega Pharma |  | company | BE
Fagron |  | company | BE
Tilman |  | company | BE
Organon |  | company | NL | Organon: common noun
Crucell |  | company | NL
Prosensa |  | company | NL
Pharming |  | company | NL | Pharming: common noun
Novo Nordisk | Novo-Nordisk; NovoNordisk | company | DK
Lundbeck |  | company | DK
Bavarian Nordic |  | company | DK
ALK-Abelló | ALK Abello | company | DK
LEO Pharma | Leo Pharma | company | DK
Genmab |  | company | DK
Novozymes | Novonesis | company | DK
Astra AB |  | company | SE
Orphan Biovitrum | Sobi | company | SE
Orion Pharma |  | company | FI
Nycomed |  | company | CH
Gedeon Richter |  | company | HU
Egis Pharma |  | company | HU
Krka |  | company | SI | Krka: a river, a place
Zentiva |  | company | CZ
Polpharma |  | company | PL
Pliva |  | company | HR
Menarini |  | company | IT
Chiesi | Chiesi Farmaceutici | company | IT
Recordati |  | company | IT
Zambon |  | company | IT | Zambon: surname
Angelini Pharma |  | company | IT
Alfasigma |  | company | IT
Kedrion |  | company | IT
Reithera | ReiThera | company | IT
Grifols |  | company | ES
Almirall |  | company | ES
Esteve |  | company | ES | Esteve: surname
Ferrer Internacional |  | company | ES
Hipra |  | company | ES
Rovi | Laboratorios Rovi | company | ES
PharmaMar |  | company | ES
Bial | Laboratoires Bial | company | PT
Hovione |  | company | PT
Teva Pharmaceutical | Teva Pharmaceutical Industries; Teva Santé; Teva Pharmaceuticals | company | IL
Given Imaging |  | company | IL
Pluristem |  | company | IL
Enlivex |  | company | IL
Abdi Ibrahim |  | company | TR
Warner Chilcott |  | company | IE
Elan Corporation |  | company | IE
ICON plc |  | company | IE
R-Pharm |  | company | RU
Biocad |  | company | RU
Generium |  | company | RU
# Asian
Takeda | Takeda Pharmaceutical | company | JP
Astellas | Astellas Pharma; Yamanouchi | company | JP
Daiichi Sankyo | Daiichi | company | JP
Eisai |  | company | JP
Otsuka | Otsuka Pharmaceutical | company | JP | Otsuka: surname
Shionogi |  | company | JP
Chugai | Chugai Pharmaceutical | company | JP
Kyowa Kirin |  | company | JP
Sumitomo Pharma |  | company | JP
Santen |  | company | JP
Ono Pharmaceutical |  | company | JP
Kobayashi Pharmaceutical |  | company | JP
Celltrion |  | company | KR
Samsung Biologics |  | company | KR
SK Bioscience |  | company | KR
Hanmi | Hanmi Pharmaceutical | company | KR
Seegene |  | company | KR
SD Biosensor |  | company | KR
Sinovac | Sinovac Biotech | company | CN
Sinopharm |  | company | CN
CanSino | CanSino Biologics; CanSinoBIO; CanSino BIO | company | CN
Clover Biopharmaceuticals |  | company | CN
WuXi AppTec | Wuxi AppTec; WuXi Biologics | company | CN
BGI Group | BGI Genomics | company | CN
BeiGene | BeOne | company | CN
Hengrui | Jiangsu Hengrui | company | CN
Zhifei | Anhui Zhifei | company | CN
Fosun Pharma | Fosun Pharmaceutical | company | CN
Orient Gene |  | company | CN
Changsheng Biotechnology | Changsheng; Changchun Changsheng | company | CN
Ping An Good Doctor |  | company | CN
CSL Behring | CSL Limited; CSL Seqirus; Seqirus | company | AU
Aspen Pharmacare | Aspen | company | ZA | Aspen: a town, a tree
# Further health
Walvax | Walvax Biotechnology | company | CN
AbCellera | AbCellera Biologics | company | CA
China National Biotec Group | CNBG | company | CN
Twist Bioscience | Twist BioScience | company | US
Genoscience Pharma | Genoscience | company | FR
Asten Santé |  | company | FR
Akili Interactive |  | company | US
Evidation Health | Evidation | company | US
OrthoMetals | Orthometals | company | NL
McKesson Canada |  | company | CA
Isdin |  | company | ES
OpenHealth Company | OpenHealth | company | FR
Sodilac | Modilac | company | FR
BioTexCom |  | company | UA
Bul Bio |  | company | BG
Inotrem |  | company | FR
Vaxcyte |  | company | US
Arcturus Therapeutics |  | company | US
Vir Biotechnology |  | company | US
Sorrento Therapeutics |  | company | US
Humanigen |  | company | US
Cue Health |  | company | US
Lucira Health |  | company | US
Everlywell |  | company | US
Color Genomics |  | company | US
Ortho Clinical Diagnostics |  | company | US
Bio-Rad | Bio-Rad Laboratories; BioRad | company | US
Beckman Coulter |  | company | US
Luminex Corporation |  | company | US
Primerdesign |  | company | GB
Randox | Randox Laboratories | company | GB
Avacta |  | company | GB
Innova Medical |  | company | US
Certest Biotec |  | company | ES
Euroimmun |  | company | DE
Sanofi Pasteur MSD |  | company | FR
Théramex |  | company | FR
Laboratoires Bouchara |  | company | FR
Laboratoires Majorelle | Majorelle Pharma | company | FR
Laboratoires Delbert |  | company | FR
Centre Spécialités Pharmaceutiques |  | company | FR
Laboratoires CTRS |  | company | FR
Laboratoires Pharmaster |  | company | FR
Haupt Pharma |  | company | DE
Nutrisens |  | company | FR
Medtech Chirurgie | Medtech SA | company | FR
Tornier |  | company | NL
Wright Medical |  | company | US
Orthofix |  | company | US
SafeOrthopaedics | Safe Orthopaedics | company | FR
Evolucare |  | company | FR
Softway Medical |  | company | FR
Maincare |  | company | FR
Dedalus France | Dedalus | company | IT
Enovacom |  | company | FR
Sephira |  | company | FR
Kap Code |  | company | FR
Visiomed | VisioMed | company | FR
Bodycap |  | company | FR
Proteor |  | company | FR
Groupe Lépine |  | company | FR
Winncare |  | company | FR
Invacare |  | company | US
Sunrise Medical |  | company | DE
Permobil |  | company | SE
Vermeiren |  | company | BE | Vermeiren: surname
Hocoma |  | company | CH
Linet |  | company | CZ | Linet: surname
Meda AB | Meda | company | SE | Meda: a first name, a surname
`;
