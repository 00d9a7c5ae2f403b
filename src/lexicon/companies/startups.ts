/**
 * Start-ups and scale-ups: French Tech Next40 and 120, finance, insurance, education, food, mobility, energy, space,
 * industry, software; unicorns of Europe and the world. One company a line: name | other surfaces; … | kind | country
 * | ambiguous surface: why; … Written for press-facts from general knowledge of the French-language press.
 */
export const startups = `
# French Tech Next40 and 120
Doctolib | Docto Lib | company | FR
Contentsquare | ContentSquare | company | FR
Mirakl |  | company | FR
Dataiku |  | company | FR
Algolia |  | company | FR
Meero |  | company | FR
Ivalua |  | company | FR
Talend |  | company | FR
Finalcad |  | company | FR
HR Path |  | company | FR
Jellysmack | JellySmack | company | FR
Klaxoon |  | company | FR
Lifen |  | company | FR
Lumapps | LumApps | company | FR
Aircall |  | company | FR
Akeneo |  | company | FR
Ankorstore |  | company | FR
Botify |  | company | FR
Brevo | Sendinblue; SendinBlue | company | FR
Electra Recharge |  | company | FR
Exotec |  | company | FR
Flowdesk |  | company | FR
GreenYellow |  | company | FR
iAdvize | IAdvize | company | FR
InterCloud |  | company | FR
Nabla Technologies | Nabla | company | FR | Nabla: a symbol
NumWorks |  | company | FR
Namr |  | company | FR
Phenix Antigaspi |  | company | FR
Platform.sh |  | company | FR
Pigment |  | company | FR | Pigment: common noun
PhotoRoom | Photoroom | company | FR
Recommerce | Recommerce Solutions | company | FR
Skello |  | company | FR
Sellsy |  | company | FR
Sophia Engineering |  | company | FR
Stonly |  | company | FR
Strapi |  | company | FR
Sunday App |  | company | FR
Tehtris SAS |  | company | FR
Tiller Systems |  | company | FR
Tinyclues |  | company | FR
Upway |  | company | FR
Wecandoo |  | company | FR
Worldia |  | company | FR
360Learning |  | company | FR
Aledia |  | company | FR
Accenta |  | company | FR
Ailancy |  | company | FR
Alice & Bob |  | company | FR
Pasqal |  | company | FR
Quandela |  | company | FR
C12 Quantum Electronics |  | company | FR
Welinq |  | company | FR
Quobly |  | company | FR
Siquance |  | company | FR
ProLogium |  | company | TW
Tiamat Energy | Tiamat | company | FR | Tiamat: a goddess
Basquevolt |  | company | ES
FreeWire |  | company | US
QuantumScape |  | company | US
Natron Energy |  | company | US
Carester |  | company | FR
MagREEsource |  | company | FR
HRS Hydrogen Refueling Solutions | Hydrogen Refueling Solutions | company | FR
Blue Capsule |  | company | FR
Calogena |  | company | FR
Stellaria Énergie |  | company | FR
Renaissance Fusion |  | company | FR
Helion Energy | Helion | company | US
X-energy |  | company | US
General Fusion |  | company | CA
TAE Technologies |  | company | US
Tokamak Energy |  | company | GB
Sunna Design |  | company | FR
Tiko Energy |  | company | FR
Stimergy |  | company | FR
Qarnot | Qarnot Computing | company | FR
Energiency |  | company | FR
Dracula Technologies |  | company | FR
Sweetch Energy |  | company | FR
Atlante |  | company | IT | Atlante: a legend
Ather Energy |  | company | IN
Heliox |  | company | NL
Hynaero |  | company | FR
Azur Drones |  | company | FR
Drone Volt |  | company | FR
Hionos |  | company | FR
Novadem |  | company | FR
Elistair |  | company | FR
Internest |  | company | FR
Vertical Aerospace |  | company | GB
Bye Aerospace |  | company | US
Zipline |  | company | US
Tekever |  | company | PT
Saildrone |  | company | US
Cailabs |  | company | FR
Latitude Space |  | company | FR
HyPrSpace |  | company | FR
Sirius Space Services |  | company | FR
Opus Aerospace |  | company | FR
Share My Space | Aldoria | company | FR
Prométhée Earth Intelligence |  | company | FR
Kayrros |  | company | FR
Anywaves |  | company | FR
Infinite Orbits |  | company | FR
Spartan Space |  | company | FR
Gama Space |  | company | FR
HyImpulse |  | company | DE
PLD Space |  | company | ES
Orbex |  | company | GB
Skyrora |  | company | GB
Reaction Engines |  | company | GB
Mynaric |  | company | DE
D-Orbit |  | company | IT
ICEYE | Iceye | company | FI
Astra Space |  | company | US
Axiom Space |  | company | US
Spire Global |  | company | US
BlackSky |  | company | US
Capella Space |  | company | US
Astroscale |  | company | JP
Interstellar Technologies |  | company | JP
LandSpace | Landspace | company | CN
Galactic Energy |  | company | CN
Space Pioneer |  | company | CN
Skyroot |  | company | IN
Agnikul |  | company | IN
# Finance and insurance
Bridge API |  | company | FR
Nalo Gestion |  | company | FR
Mon Petit Placement |  | company | FR
Bricks.co |  | company | FR
Masteos |  | company | FR
Beanstock |  | company | FR
Virgil Immobilier |  | company | FR
Cashper |  | company | FR
Aumax pour moi |  | company | FR
Morning Payname |  | company | FR
Ditto Bank |  | company | FR
OnlyOne Banque |  | company | FR
Finom |  | company | NL
Propulse by CA |  | company | FR
Slimpay | SlimPay | company | FR
Stancer |  | company | FR
Smile & Pay |  | company | FR
Ingenico ePayments |  | company | FR
Payline |  | company | FR
Cashway |  | company | FR
Libeo |  | company | FR
Upflow |  | company | FR | Upflow: English word
Regate Compta |  | company | FR
Dougs |  | company | FR
Indy Comptabilité | Georges.tech | company | FR
Tiime |  | company | FR
Acasi |  | company | FR
Keobiz |  | company | FR
Mooncard |  | company | FR
Expensya |  | company | TN
Jenji |  | company | FR
N2F |  | company | FR
Rydoo |  | company | BE
Expensify |  | company | US
Finalgo |  | company | FR
Defacto Crédit |  | company | FR
Karmen Crédit |  | company | FR
Aria Paiement |  | company | FR
Creditshelf |  | company | DE
PretUp |  | company | FR
Bolden |  | company | FR | Bolden: surname
Les Entreprêteurs |  | company | FR
Look&Fin |  | company | BE
Zip Co |  | company | AU
Scalapay |  | company | IT
Clearpay |  | company | GB
Plaid Inc |  | company | US
Ramp Financial |  | company | US
Chime Financial |  | bank | US
Varo Bank |  | bank | US
Dave Inc |  | company | US
Acorns |  | company | US | Acorns: English word
Wealthfront |  | company | US
Betterment |  | company | US | Betterment: English word
Credit Karma |  | company | US
Bill.com |  | company | US
Gusto Paie |  | company | US
Rippling |  | company | US | Rippling: English word
Deel |  | company | US
Carta |  | company | US | Carta: common noun
Remote.com |  | company | US
Oyster HR |  | company | US
Anyfin |  | company | SE
Bambora |  | company | SE
Nets A/S |  | company | DK
Swish |  | company | SE | Swish: English word
Vipps |  | company | NO
Tide Bank |  | company | GB
Vivid Money |  | company | DE
Tomorrow Bank |  | company | DE
Raisin DS | Raisin Bank | company | DE
Smava |  | company | DE
Clark Assurance |  | company | DE
Getsafe |  | insurer | DE
Ottonova |  | insurer | DE
Mambu |  | company | DE
Taxfix |  | company | DE
Pockit |  | company | GB
GoHenry |  | company | GB
Pleo |  | company | DK
Lunar Bank |  | bank | DK
Kry | Livi | company | SE | Kry: short word; Livi: first name
Anna Money |  | company | GB
ClearBank | ClearScore | company | GB
OpenPayd |  | company | GB
Railsbank | Railsr | company | GB
Modulr |  | company | GB
Creditas |  | company | BR
Ebanx |  | company | BR
Ualá | Uala | company | AR
Rappi |  | company | CO
Kavak |  | company | MX
Konfio |  | company | MX
Viva Republica | Toss | company | KR | Toss: English word
Zerodha |  | company | IN
CRED Club |  | company | IN
Kuda Bank |  | company | NG
PalmPay |  | company | NG
Andela |  | company | NG
Lemonade ^insurer |  | company | US | Lemonade ^insurer: a drink: common noun
Metromile |  | insurer | US
Next Insurance |  | insurer | US
Friday Assurance | Friday Insurance | insurer | DE
Assurly |  | insurer | FR
Stoïk |  | insurer | FR
Dattak |  | insurer | FR
Coalition Inc |  | company | US
Moonshot Insurance |  | insurer | FR
Tulip Assurance |  | company | FR
Bulle Bleue |  | insurer | FR | Bulle Bleue: common term
Assur O'Poil |  | insurer | FR
Yago Assurance |  | company | BE
Garantme |  | company | FR
Unkle |  | company | FR
Cautioneo |  | company | FR
# Work, software, trade, services
Jobijoba |  | company | FR
Teamstarter |  | company | FR
Eurécia |  | company | FR
Lucca Software |  | company | FR
Factorial RH |  | company | ES
Personio |  | company | DE
HiBob |  | company | IL
BambooHR |  | company | US
Kelio | Bodet Software | company | FR
Figures RH |  | company | FR
Combo RH | Snapshift | company | FR
Supermood |  | company | FR
Bloom at Work |  | company | FR
Moodwork |  | company | FR
Teale |  | company | FR
moka.care |  | company | FR
Fabriq |  | company | FR
Coorpacademy |  | company | CH
Beedeez |  | company | FR
Didask |  | company | FR
Sana Labs |  | company | SE
Docebo |  | company | CA
Livestorm |  | company | FR
Front App |  | company | FR
Slite |  | company | FR
Jamespot |  | company | FR
Talkspirit |  | company | FR
Wimi |  | company | FR
Whaller |  | company | FR
Steeple |  | company | FR | Steeple: common noun
Powell Software |  | company | FR
Beekast |  | company | FR
Wooclap |  | company | BE
Lucid Software |  | company | US
Ringover |  | company | FR
Kavkom |  | company | FR
Zaion |  | company | FR
Allo-Media |  | company | FR
Diabolocom |  | company | FR
Kiamo |  | company | FR
Odigo |  | company | FR
Dydu |  | company | FR
Illuin Technology |  | company | FR
Lettria |  | company | FR
Golem.ai |  | company | FR
LightOn |  | company | FR
Giskard AI |  | company | FR
Dust AI |  | company | FR
H Company |  | company | FR
Poolside | Poolside AI | company | US | Poolside: English word
Gladia |  | company | FR
Bioptimus |  | company | FR
Aqemia |  | company | FR
Iktos |  | company | FR
Raidium |  | company | FR
Prophesee | Chronocam | company | FR
Outsight |  | company | FR | Outsight: English word
SiPearl |  | company | FR
VSORA | Vsora | company | FR
Scintil Photonics |  | company | FR
Greenwaves Technologies |  | company | FR
UpMem |  | company | FR
Hugging Face |  | company | US
Zama |  | company | FR | Zama: a battle: place, surname
Ternoa |  | company | FR
Morpho Labs |  | company | FR
Dfns |  | company | FR
Starton |  | company | FR
Tozex |  | company | FR
iExec |  | company | FR
Arianee |  | company | FR
The Sandbox | Animoca Brands | company | HK
Nomadic Labs |  | company | FR
PayTop |  | company | FR
Ubble |  | company | FR
Onfido |  | company | GB
IDnow | AriadNext | company | DE
Veriff |  | company | EE
Yousign |  | company | FR
Universign |  | company | FR
Lemon Learning |  | company | FR
Toucan Toco |  | company | FR
Saagie |  | company | FR
Dataswati |  | company | FR
Datagalaxy | DataGalaxy | company | FR
Zeenea |  | company | FR
Castor Doc |  | company | FR
Sifflet Data |  | company | FR
Kestra |  | company | FR
Scality |  | company | FR
Cosmian |  | company | FR
Tanker |  | company | FR | Tanker: common noun
Seald |  | company | FR
Zenika |  | company | FR
Theodo |  | company | FR
Thiga |  | company | FR
Ouihop |  | company | FR
Covoit'ici |  | company | FR
Plume Labs |  | company | FR
MyTraffic |  | company | FR
Foxintelligence |  | company | FR
Potloc |  | company | CA
Hoppen |  | company | FR
Click & Care |  | company | FR
Ernesti |  | company | FR
Famileo |  | company | FR
Worklife |  | company | FR | Worklife: English word
Bsport |  | company | FR
Freeletics |  | company | DE
Sport Heroes | Running Heroes | company | FR
Komoot |  | company | DE
Whoop |  | company | US | Whoop: English word
Calm.com |  | company | US
Headspace |  | company | GB | Headspace: English word
Petit Bambou |  | company | FR
Mindvalley |  | company | FR
Qare |  | company | FR
Maiia |  | company | FR
Medadom |  | company | FR
Hellocare |  | company | FR
MesDocteurs | Mes Docteurs | company | FR | Mes Docteurs: common term
Cureety |  | company | FR
Resilience Care |  | company | FR
Nouveal |  | company | FR
Medaviz |  | company | FR
Synapse Medicine |  | company | FR
Posos |  | company | FR
Incepto |  | company | FR
Milvue |  | company | FR
AZmed |  | company | FR
Avatar Medical |  | company | FR
Quantmetry |  | company | FR
Dreem |  | company | FR
Rythm |  | company | FR
Urgo Night |  | company | FR
BioIntelliSense |  | company | FR
H4D |  | company | FR
Tessan |  | company | FR
Santé Académie |  | company | FR
Hublo |  | company | FR
Permuteo |  | company | FR
Medelse |  | company | FR
MonDocteur |  | company | FR
Keldoc |  | company | FR
ClickDoc |  | company | FR
Docavenue |  | company | FR
Concilio Santé |  | company | FR
Deuxiemeavis.fr |  | company | FR
Libheros |  | company | FR
Medicalib |  | company | FR
Inato |  | company | FR
Therapanacea | TheraPanacea | company | FR
InHeart |  | company | FR
Moon Surgical |  | company | FR
eCential Robotics |  | company | FR
BrainEver |  | company | FR
Gourmey |  | company | FR
Standing Ovation |  | company | FR | Standing Ovation: common term
Vital Meat |  | company | FR
Heura |  | company | ES
Perfeggt |  | company | DE
Formo |  | company | DE
Mosa Meat |  | company | NL
Upside Foods | Memphis Meats | company | US
Good Meat |  | company | US
Perfect Day |  | company | US | Perfect Day: a song
Aleph Farms |  | company | IL
Solar Foods |  | company | FI
Meatable |  | company | NL
Algama |  | company | FR
Nutropy |  | company | FR
Yfood |  | company | DE
Feed Smartfood |  | company | FR
Vitaline |  | company | FR
Jow |  | company | FR | Jow: surname
Seazon |  | company | FR
Rutabago |  | company | FR
Kitchen Trotter |  | company | FR
Les Miraculeux |  | company | FR | Les Miraculeux: common term
Les Petits Bidons |  | company | FR | Les Petits Bidons: common term
Spring Lessive |  | company | FR
900.care |  | company | FR
Gallinée |  | company | FR
Merci Handy |  | company | FR
Seasonly |  | company | FR
Les Secrets de Loly |  | company | FR
On the Wild Side |  | company | FR
Cocolis |  | company | FR
Too Good To Go |  | company | DK
Phenix |  | company | FR | Phenix: a bird, a film: common word
Comerso |  | company | FR
Karma App |  | company | SE
Bene Bono |  | company | FR
Hors Normes |  | company | FR | Hors Normes: a film: common words
Omie & Cie |  | company | FR
La Fourche |  | company | FR | La Fourche: common term
Kazidomi |  | company | BE
Pourdebon |  | company | FR
Futura Gaïa |  | company | FR
Infarm |  | company | DE
AeroFarms |  | company | US
Plenty Unlimited |  | company | US
Bowery Farming |  | company | US
Naio Technologies | Naïo Technologies | company | FR
Sencrop |  | company | FR
Weenat |  | company | FR
Ekylibre |  | company | FR
Agriconomie |  | company | FR
Farmitoo |  | company | FR
Javelot |  | company | FR | Javelot: common noun
Biome Makers |  | company | FR
Micropep |  | company | FR
Toopi Organics |  | company | FR
Protix |  | company | NL
Néo Eco |  | company | FR
Zeway |  | company | FR
Cake Motos |  | company | SE
Niu Technologies |  | company | CN
Arrival |  | company | GB | Arrival: a film: English word
REE Automotive |  | company | IL
Embark Trucks |  | company | US
TuSimple |  | company | US
Einride |  | company | SE
Plus.ai |  | company | US
Gatik |  | company | US | Gatik: first name
Starship Technologies |  | company | EE
The Boring Company | Boring Company | company | US
Spacetrain |  | company | FR
Zeleros |  | company | ES
Hardt Hyperloop |  | company | NL
SeaBubbles | Seabubbles; Sea Bubbles | company | FR
Candela Boats |  | company | SE
Beyond the Sea |  | company | FR | Beyond the Sea: a film
Vélogik |  | company | FR
Gireve |  | company | FR
Proxima Trains |  | company | FR
Ilisto |  | company | FR
# Circular economy, retail
Ecov |  | company | FR
YesYes |  | company | FR
CertiDeal |  | company | FR
Reborn Mobile |  | company | FR
Murfy |  | company | FR
Spareka |  | company | FR
Lizee |  | company | FR
Crushon |  | company | FR
Omaj |  | company | FR
Percentil |  | company | ES
Beebs |  | company | FR
Patatam |  | company | FR
Pandobac |  | company | FR
Uzaje |  | company | FR
Bocoloco |  | company | FR
Le Fourgon |  | company | FR | Le Fourgon: common term
Jean Bouteille |  | company | FR
Carbonfact |  | company | FR
Plan A Earth |  | company | DE
Watershed Climate |  | company | US
Climeworks |  | company | CH
Carbon Engineering |  | company | CA
Charm Industrial |  | company | US
NetZero |  | company | FR
Reforest'Action |  | company | FR
Morfo |  | company | FR
Kanop |  | company | FR
Vitirover |  | company | FR
Lita.co | LITA | company | FR | LITA: verb form
Enerfip |  | company | FR
Time for the Planet |  | company | FR
Microdon |  | company | FR
MakeSense |  | company | FR
Yuka |  | company | FR | Yuka: first name
ScanUp |  | company | FR
Clear Fashion |  | company | FR
Frigo Magic |  | company | FR | Frigo Magic: common words
Foodvisor |  | company | FR
MyFitnessPal |  | company | US
Noom |  | company | US
Flo Health |  | company | GB
Clue |  | company | DE | Clue: English word
Natural Cycles |  | company | SE
Ava Women |  | company | CH
Yummypets |  | company | FR
Staycation |  | company | FR | Staycation: English word
Fairjungle |  | company | FR
Okarito |  | company | FR
TravelPerk |  | company | ES
Spotnana |  | company | US
Navan | TripActions | company | US | Navan: a town
Swapcard |  | company | FR
Hopin |  | company | GB
Bizzabo |  | company | IL
Privateaser |  | company | FR
Bird Office |  | company | FR
Kactus |  | company | FR
Naboo |  | company | FR | Naboo: a planet
1001Salles |  | company | FR
ABCSalles |  | company | FR
Zankyou |  | company | ES
Bergamotte |  | company | FR
Bloom & Wild |  | company | GB
Lengow |  | company | FR
Yper |  | company | FR
Faire Wholesale |  | company | US
Orderchamp |  | company | NL
Wizishop | WiziShop | company | FR
Oxatis |  | company | FR
Alkemics |  | company | FR
Salsify |  | company | US | Salsify: English word
Toshi |  | company | GB
Heuritech |  | company | FR
Fitle |  | company | FR
Euveka |  | company | FR
Fairly Made |  | company | FR
Choose App |  | company | FR
Faume |  | company | FR
Loop Returns |  | company | US
Reech |  | company | FR | Reech: English word
Favikon |  | company | FR
Kolsquare |  | company | FR
Octoly |  | company | FR
Influence4You |  | company | FR
Traackr |  | company | US
Agorapulse |  | company | FR
Swello |  | company | FR
Splio |  | company | FR
Actito |  | company | BE
Mailjet |  | company | FR
Mailchimp |  | company | US
Klaviyo |  | company | US
Batch.com |  | company | FR
Adjust GmbH |  | company | DE
AppsFlyer |  | company | IL
Braze |  | company | US | Braze: English word
AB Tasty |  | company | FR
Kameleoon |  | company | FR
Commanders Act |  | company | FR
Didomi |  | company | FR
Axeptio |  | company | FR
OneTrust |  | company | US
Eulerian |  | company | FR
AT Internet | Piano Analytics | company | FR
Mixpanel |  | company | US
Pendo.io |  | company | US
Zapier |  | company | US
Make.com | Integromat | company | FR
n8n |  | company | DE
Lovable |  | company | SE | Lovable: English word
Legora |  | company | SE
Parloa |  | company | DE
Synthflow |  | company | DE
Isomorphic Labs |  | company | GB
Tessl |  | company | GB
Bending Spoons |  | company | IT
Multiverse Computing |  | company | ES
Sateliot |  | company | ES
JobandTalent | Jobandtalent | company | ES
Typeform |  | company | ES
Feedzai |  | company | PT
OutSystems |  | company | PT
Talkdesk |  | company | PT
Sword Health |  | company | PT
Unbabel |  | company | PT
Skroutz |  | company | GR
Viva Wallet |  | company | GR
Printful |  | company | LV
Pipedrive |  | company | EE
Skeleton Technologies |  | company | EE
DocPlanner | Docplanner | company | PL
Booksy |  | company | PL | Booksy: English word
Rohlik |  | company | CZ
Productboard |  | company | CZ
Kiwi.com | Skypicker | company | CZ
Mews Systems |  | company | CZ
Bitrise |  | company | HU
Prezi |  | company | HU
Infobip |  | company | HR
Preply |  | company | UA
Ajax Systems |  | company | UA
Epidemic Sound |  | company | SE
Truecaller |  | company | SE
Mentimeter |  | company | SE
H2 Green Steel | Stegra | company | SE
Oda Norvège |  | company | NO
Cognite |  | company | NO
Kahoot | Kahoot! | company | NO
reMarkable |  | company | NO | reMarkable: English word
Swappie |  | company | FI
Aiven |  | company | FI
RELEX Solutions |  | company | FI
Messagebird | MessageBird | company | NL
Backbase |  | company | NL
Bitvavo |  | company | NL
WeTransfer |  | company | NL
Framer |  | company | NL | Framer: English word
Sendcloud |  | company | NL
Deliverect |  | company | BE
Showpad |  | company | BE
Aerospacelab |  | company | BE
Forto |  | company | DE
Choco Communications |  | company | DE
Grover |  | company | DE | Grover: first name
Enpal |  | company | DE
1Komma5° | 1Komma5 | company | DE
Tado |  | company | DE
SellerX |  | company | DE
Razor Group |  | company | DE
Thrasio |  | company | US
HomeToGo |  | company | DE
ResearchGate |  | company | DE
EyeEm |  | company | DE
Blinkist |  | company | DE
Refurbed |  | company | AT
Scandit |  | company | CH
Nexthink |  | company | CH
MindMaze |  | company | CH
Cutiss |  | company | CH
Flyability |  | company | CH
ANYbotics |  | company | CH
Energy Vault |  | company | CH
Yapeal |  | company | CH
Neon Suisse |  | company | FR
Cera Care |  | company | GB
Gousto |  | company | GB
Zego |  | company | GB
Marshmallow Insurance |  | company | GB
Multiverse Group |  | company | GB
What3words | what3words | company | GB
Lendable |  | company | GB | Lendable: English word
Cleo AI |  | company | GB
Moneybox |  | company | GB
Freetrade |  | company | GB
Nutmeg |  | company | GB | Nutmeg: English word
Huma Therapeutics |  | company | GB
Exscientia |  | company | GB
PolyAI |  | company | GB
Builder.ai |  | company | GB
SaltPay |  | company | GB
Paddle.com |  | company | GB
Copper.co |  | company | GB
Arqit |  | company | GB
Riverlane |  | company | GB
Oxford Ionics |  | company | GB
# United States and the world
Samsara Inc |  | company | US
Gong.io |  | company | US
Outreach.io |  | company | US
Airbyte |  | company | US
dbt Labs |  | company | US
Fivetran |  | company | US
Vanta |  | company | US | Vanta: verb form
Lyra Health |  | company | US
Ro Health |  | company | US
Devoted Health |  | company | US
Tempus AI |  | company | US
Flatiron Health |  | company | US
Grail Inc |  | company | US
Guardant Health |  | company | US
Zymergen |  | company | US
Benchling |  | company | US
Insitro |  | company | US
Recursion | Recursion Pharmaceuticals | company | US | Recursion: common noun
Sana Biotechnology |  | company | US
Applied Intuition |  | company | US
May Mobility |  | company | US
Vacasa |  | company | US
Selina |  | company | GB | Selina: first name
Better.com |  | company | US
QuintoAndar |  | company | BR
iFood |  | company | BR
99 Taxis |  | company | BR
Gympass | Wellhub | company | BR
VTEX |  | company | BR
Wildlife Studios |  | company | BR
MadeiraMadeira |  | company | BR
Cornershop |  | company | CL
NotCo |  | company | CL
Kueski |  | company | MX
Bitso |  | company | MX
Jokr |  | company | US
Misfits Market |  | company | US
Imperfect Foods |  | company | US
Athletic Greens |  | company | US
Athletic Brewing |  | company | US
Liquid Death |  | company | US
Prime Hydration |  | company | US
Feastables |  | company | US
Poppi |  | company | US
Olipop |  | company | US
Away Luggage |  | company | US
Outdoor Voices |  | company | US
Everlane |  | company | US
Bonobos |  | company | US | Bonobos: animal
Rothy's |  | company | US
Figs Inc |  | company | US
Vuori |  | company | US
Skims |  | company | US | Skims: English word
Good American |  | company | US
Purple Innovation |  | company | US
Tonal Systems |  | company | US
Hydrow |  | company | US
Ring LLC |  | company | US
August Home |  | company | US
SmartThings |  | company | US
Eero |  | company | US | Eero: first name
Essential Products |  | company | US
Rabbit Inc |  | company | US
Juicero |  | company | US
Quibi |  | company | US
Aptera |  | company | US
Sunnova |  | company | US
Redwood Materials |  | company | US
Li-Cycle |  | company | CA
Form Energy |  | company | US
ESS Tech |  | company | US
Eos Energy |  | company | US
Fervo Energy |  | company | US
Quaise |  | company | US
Sila Nanotechnologies |  | company | US
Solid Power |  | company | US
Group14 |  | company | US
Lanzatech | LanzaTech | company | US
Twelve Benefit |  | company | US
Gevo |  | company | US
Amyris |  | company | US
Bolt Threads |  | company | US
Modern Meadow |  | company | US
Zume Pizza |  | company | US
Katerra |  | company | US
OpenInvest |  | company | US
Skydio |  | company | US
Saronic |  | company | US | Saronic: adjective
Epirus |  | company | US
Hadrian |  | company | US | Hadrian: first name, an emperor
Hermeus |  | company | US
Varda Space |  | company | US
Physical Intelligence |  | company | US
Skild AI |  | company | US
Apptronik |  | company | US
Covariant |  | company | US | Covariant: adjective
Sanctuary AI |  | company | CA
Dexterity AI |  | company | US
Locus Robotics |  | company | US
Fetch Robotics |  | company | US
Kiva Systems |  | company | US
Berkshire Grey |  | company | US
Abridge AI |  | company | US
Ambience Healthcare |  | company | US
OpenEvidence |  | company | US
Hippocratic AI |  | company | US
Glean Technologies |  | company | US
Writer Inc |  | company | US
Decagon AI |  | company | US
Mercor |  | company | US
Surge AI |  | company | US
Snorkel AI |  | company | US
Weights & Biases |  | company | US
Pinecone |  | company | US | Pinecone: English word
LangChain |  | company | US
LlamaIndex |  | company | US
Together AI |  | company | US
Fireworks AI |  | company | US
Baseten |  | company | US
Modal Labs |  | company | US
Lightmatter |  | company | US
Ayar Labs |  | company | US
Celestial AI |  | company | US
d-Matrix |  | company | US
Tenstorrent |  | company | CA
Reka AI |  | company | US
Essential AI |  | company | US
Pika Labs |  | company | US
HeyGen |  | company | US
Descript |  | company | US | Descript: English word
Captions AI |  | company | US
Udio |  | company | US
Otter.ai |  | company | US
Ironclad Legal |  | company | US
Clio Software |  | company | CA
ApplyBoard |  | company | CA
Clearco |  | company | CA
Ada Support |  | company | CA
AlayaCare |  | company | CA
GHGSat |  | company | CA
Xanadu Quantum |  | company | CA
Carbon Cure |  | company | CA
PatSnap |  | company | SG
Advance Intelligence |  | company | SG
Trax Retail |  | company | SG
Dream11 |  | company | IN
Lenskart |  | company | IN
boAt Lifestyle |  | company | US
Rebel Foods |  | company | IN
Zepto |  | company | IN
Dunzo |  | company | IN
Udaan |  | company | IN
BigBasket | Bigbasket | company | IN
UpGrad |  | company | IN
Eruditus |  | company | IN
ShareChat |  | company | IN
Dailyhunt |  | company | IN
Manbang | Full Truck Alliance | company | CN
Genki Forest |  | company | CN
Heytea |  | company | CN
Mixue |  | company | CN
Manner Coffee |  | company | CN
Horizon Robotics |  | company | CN
Momenta |  | company | CN | Momenta: common noun
RoboSense |  | company | CN
StepFun |  | company | CN
Baichuan |  | company | CN
SmartNews |  | company | JP
Spiber |  | company | JP
SmartHR |  | company | JP
Kurly |  | company | KR
Yanolja |  | company | KR
Musinsa |  | company | KR
FuriosaAI |  | company | KR
Rebellions |  | company | KR | Rebellions: common noun
Culture Amp |  | company | AU
SafetyCulture |  | company | AU
Airwallex |  | company | AU
Judo Bank |  | company | AU
Rokt |  | company | AU
Xero |  | company | NZ
Kitopi |  | company | AE
Property Finder |  | company | AE
Swvl |  | company | AE
MNT-Halan |  | company | EG
Instadeep | InstaDeep | company | TN
Chari.ma | Chari | company | MA | Chari: first name
Gozem |  | company | TG
Djamo |  | company | CI
Julaya |  | company | CI
PayDunya |  | company | SN
InTouch Sénégal |  | company | SN
Afrikrea |  | company | CI
Anka |  | company | CI | Anka: first name
Twiga Foods |  | company | KE
Zeepay |  | company | GH
mPharma |  | company | GH
Wasoko |  | company | KE
MFS Africa | Onafriq | company | ZA
TymeBank |  | company | ZA
Yoco |  | company | ZA
Lori Systems |  | company | KE
Kobo360 |  | company | NG
Trella |  | company | EG
Moove |  | company | NG | Moove: English word
BasiGo |  | company | KE
Spiro Motos |  | company | BJ
Roam Electric |  | company | KE
# Israel
Lightricks |  | company | IL
JFrog |  | company | IL
Riskified |  | company | IL
Forter |  | company | IL
Global-e |  | company | IL
StoreDot |  | company | IL
UBQ Materials |  | company | IL
Watergen |  | company | IL
Orcam | OrCam | company | IL
Nano-X | Nanox | company | IL
Tytocare | TytoCare | company | IL
Cato Networks |  | company | IL
Orca Security |  | company | IL
Axonius |  | company | IL
Transmit Security |  | company | IL
Pentera |  | company | IL
Cyera |  | company | IL
Claroty |  | company | IL
Pagaya |  | company | IL | Pagaya: verb form
Melio |  | company | IL | Melio: first name
Papaya Global |  | company | IL
Walkme | WalkMe | company | IL
Hailo Technologies |  | company | IL
# More French start-ups
Electra |  | company | FR | Electra: a legend
Sweep |  | company | FR | Sweep: English word
Cheerz | Polagram | company | FR
Photobox |  | company | GB
Wynd |  | company | FR | Wynd: English word
PeopleDoc |  | company | FR
Synthesio |  | company | FR
Sketchfab |  | company | FR
Stupeflix |  | company | FR
Capitaine Train |  | company | FR
Tripndrive |  | company | FR
TravelerCar |  | company | FR
Carlili |  | company | FR
Bureaux à Partager |  | company | FR | Bureaux à Partager: common term
Wistiki |  | company | FR
Sevenhugs |  | company | FR
Sen.se |  | company | FR
Travauxlib | Hemea | company | FR
Habx |  | company | FR
Habiteo |  | company | FR
Renovation Man |  | company | FR
Heero |  | company | FR | Heero: first name
Sonergia |  | company | FR
Teksial |  | company | FR
Drapo |  | company | FR
Studapart |  | company | FR
ImmoJeune |  | company | FR
LocService |  | company | FR
Flatlooker |  | company | FR
Cocoon Space |  | company | FR
Colonies Coliving |  | company | FR
Oh My Cream |  | company | FR
Nooz Optics |  | company | FR
Wunderflats |  | company | DE
Label Emmaüs |  | company | FR
Ecojoko |  | company | FR
Izicap |  | company | FR
Keakr |  | company | FR
Zerosix |  | company | FR
Recast.AI |  | company | FR
Snips |  | company | FR | Snips: English word
Craft AI | craft ai | company | FR
PredicSis |  | company | FR
Sqreen |  | company | FR
Alsid |  | company | FR
TheGreenBow |  | company | FR
Tempow |  | company | FR
Leka |  | company | FR | Leka: a word
Enchanted Tools |  | company | FR
Hoomano |  | company | FR
Pollen Robotics |  | company | FR
Wyca Robotics |  | company | FR
Balyo |  | company | FR
Effidence |  | company | FR
Shark Robotics |  | company | FR
E-Cobot |  | company | FR
Niryo |  | company | FR
Scallog |  | company | FR
Siléane |  | company | FR
Isybot |  | company | FR
Meropy |  | company | FR
La Belle Assiette |  | company | FR | La Belle Assiette: common term
Cojob |  | company | FR
Digital Virgo |  | company | FR
Critizr | Goodays | company | FR
Vekia |  | company | FR
Giroptic |  | company | FR
Cylande |  | company | FR
Mob-Energy | Mob Energy | company | FR
Beev |  | company | FR
Kiwatch |  | company | FR
Kisio |  | company | FR
Geo Uniq |  | company | FR
Monbanquet |  | company | FR
Yuman |  | company | FR
Praditus |  | company | FR
Assessfirst | AssessFirst | company | FR
Yatedo |  | company | FR
Talent.io |  | company | FR
My Little Box |  | company | FR
Blissim |  | company | FR
Prescription Lab |  | company | FR
Le Petit Ballon |  | company | FR | Le Petit Ballon: common term
Trois fois vin |  | company | FR | Trois fois vin: common term
Wine Advisor |  | company | FR
Vivino |  | company | DK
Twil |  | company | FR | Twil: short word
Les Grappes |  | company | FR | Les Grappes: common term
Lovebox |  | company | FR
Neuronation |  | company | DE
Kwalee |  | company | GB
Simango |  | company | FR
Realytics |  | company | FR
Tagazok |  | company | FR
Teester |  | company | FR
Dolead |  | company | FR
Snapevent |  | company | FR
Muxu Muxu |  | company | FR
Cosmo Tech |  | company | FR
Metroscope |  | company | FR
Buildrz |  | company | FR
Upciti |  | company | FR
Qucit |  | company | FR
Kuzzle |  | company | FR
Ellona |  | company | FR
Uavia |  | company | FR
Hexadrone |  | company | FR
Squadrone System |  | company | FR
Sunbirds |  | company | FR | Sunbirds: English word
Elwave |  | company | FR
Notilo Plus |  | company | FR
Forssea Robotics |  | company | FR
Abyssea |  | company | FR
Eel Energy |  | company | FR
Eolink |  | company | FR
Principle Power |  | company | US
Supraways |  | company | FR
Urbanloop |  | company | FR
Ubbey Box |  | company | FR
Luos |  | company | FR
Smoove |  | company | FR | Smoove: English word
# Further ones of the daily press
Clearspace | ClearSpace | company | CH
Swissto12 | SWISSto12 | company | CH
Tudigo |  | company | FR
Cypheme |  | company | FR
Woebot Labs | Woebot; Woebot Health | company | US
Capillum |  | company | FR
`;
