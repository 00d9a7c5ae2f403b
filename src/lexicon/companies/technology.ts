/**
 * Technology: hardware, semiconductors, software, IT services, cloud, cybersecurity, artificial intelligence, electronics.
 * One company a line: name | other surfaces; … | kind | country | ambiguous surface: why; …
 * Written for press-facts from general knowledge of the French-language press.
 */
export const technology = `
# American giants and their subsidiaries
Alphabet | Alphabet Inc | company | US | Alphabet: common noun
Google | Google France; Google Inc; Google LLC; Google Ireland | company | US
Google Cloud | Google Cloud Platform | service | US
DeepMind | Google DeepMind; Deep Mind | company | GB
Waymo | Google Car | company | US
Verily | Verily Life Sciences | company | US | Verily: English word
Calico Labs | Calico | company | US | Calico: a cloth, a cat
Sidewalk Labs |  | company | US
Nest Labs | Nest | company | US | Nest: English word
Fitbit |  | company | US
Boston Dynamics |  | company | US
Apple | Apple Inc; Apple Computer; Apple France | company | US
Beats Electronics | Beats | company | US | Beats: English word
Amazon | Amazon.com; Amazon.fr; Amazon France; Amazon Inc | company | US
Amazon Web Services | AWS | company | US
Meta | Meta Platforms; Groupe Meta; Meta France | company | US | Meta: prefix
Oculus VR | Oculus | company | US | Oculus: an opening in a wall
Microsoft | Microsoft Corporation; Microsoft Corp; Microsoft France | company | US
GitHub | Github Inc | service | US
IBM | International Business Machines; IBM France; Big Blue | company | US | Big Blue: ordinary English words
Hewlett-Packard | HP; HP Inc; Hewlett Packard; Hewlett-Packard France; HP France | company | US | HP: two letters
Hewlett Packard Enterprise | HPE; HP Enterprise | company | US
Compaq | Compaq Computer | company | US
Digital Equipment | Digital Equipment Corporation | company | US
Dell | Dell Technologies; Dell Computer; Dell EMC; Dell France | company | US
EMC Corporation | EMC | company | US | EMC: a school subject, day-to-day acronym
VMware |  | company | US
Oracle | Oracle Corporation; Oracle Corp; Oracle France | company | US | Oracle: common noun
Sun Microsystems | Sun | company | US | Sun: English word, a British daily
PeopleSoft |  | company | US
JD Edwards | J.D. Edwards | company | US
Siebel Systems | Siebel | company | US | Siebel: surname
BEA Systems |  | company | US
Cisco | Cisco Systems; Cisco France | company | US
WebEx Communications | WebEx | service | US
Linksys |  | company | US
Xerox | Xerox Corporation; Rank Xerox | company | US
Kodak | Eastman Kodak; Kodak Pathé; Kodak-Pathé | company | US
Polaroid | Polaroid Corporation | company | US
Lexmark |  | company | US
Unisys |  | company | US
NCR | NCR Corporation; NCR Voyix | company | US
Diebold Nixdorf | Diebold; Wincor Nixdorf | company | US
Silicon Graphics | SGI | company | US
Cray | Cray Research | company | US | Cray: surname
Supermicro | Super Micro; Super Micro Computer; Super Micro Computers | company | US
Gateway | Gateway 2000; Gateway Computers | company | US | Gateway: English word, a missile project, a space station
eMachines |  | company | US
Palm | PalmOne; Palm Inc | company | US | Palm: English word
Handspring |  | company | US
Jawbone |  | company | US
Pebble | Pebble Technology | company | US | Pebble: English word
GoPro | Go Pro | company | US
Garmin |  | company | US
Roku |  | company | US
TiVo |  | company | US
Magic Leap |  | company | US
Humane Inc | Humane AI | company | US
Razer |  | company | SG
Corsair Gaming | Corsair Components | company | US
Kingston Technology |  | company | US
Zebra Technologies |  | company | US
Trimble | Trimble Navigation | company | US
Axon Enterprise | Taser International | company | US
Teledyne | Teledyne Technologies; Teledyne FLIR; FLIR Systems | company | US
Keysight | Keysight Technologies | company | US
Itron |  | company | US
SanDisk |  | company | US
Western Digital |  | company | US
Seagate | Seagate Technology | company | US
Maxtor |  | company | US
Iomega |  | company | US
NetApp | Network Appliance | company | US
Pure Storage |  | company | US
Corning | Corning Inc; Corning France | company | US
Amphenol |  | company | US
TE Connectivity | Tyco Electronics | company | CH
Molex |  | company | US
Vishay | Vishay Intertechnology | company | US
Jabil | Jabil Circuit | company | US
Flextronics | Flex | company | SG | Flex: English and French short word
Sanmina | Sanmina-SCI | company | US
Solectron |  | company | US
Celestica |  | company | CA
Arrow Electronics |  | company | US
Avnet |  | company | US
Ingram Micro |  | company | US
Tech Data | TD Synnex; Synnex | company | US
CDW | CDW Corporation | company | US
Garrett Motion |  | company | CH
# Semiconductors
Intel | Intel Corporation; Intel Corp; Intel France | company | US
Altera |  | company | US
Mobileye |  | company | IL
Habana Labs |  | company | IL
AMD | Advanced Micro Devices | company | US
ATI Technologies | ATI | company | CA | ATI: day-to-day acronym
Xilinx |  | company | US
Nvidia | Nvidia Corporation; Nvidia Corp | company | US
3dfx | 3dfx Interactive | company | US
Mellanox | Mellanox Technologies | company | IL
Qualcomm |  | company | US
Broadcom | Broadcom Inc; Broadcom Corp | company | US
Avago | Avago Technologies | company | SG
LSI Logic | LSI Corporation | company | US
Brocade | Brocade Communications | company | US | Brocade: English word
Texas Instruments | Texas Instruments France | company | US
Micron Technology | Micron | company | US | Micron: a unit of length
Analog Devices |  | company | US
Maxim Integrated |  | company | US
Linear Technology |  | company | US
Microchip Technology | Microchip | company | US | Microchip: English word
Atmel |  | company | US
Marvell | Marvell Technology; Marvell Technology Group | company | US
Onsemi | ON Semiconductor | company | US
Freescale | Freescale Semiconductor | company | US
Fairchild Semiconductor |  | company | US
National Semiconductor |  | company | US
Cypress Semiconductor |  | company | US
Lattice Semiconductor |  | company | US
Skyworks | Skyworks Solutions | company | US
Qorvo |  | company | US
Cirrus Logic |  | company | US
Rambus |  | company | US
Spansion |  | company | US
Transmeta |  | company | US
Wolfspeed | Cree Inc | company | US
GlobalFoundries | Global Foundries | company | US
Monolithic Power Systems |  | company | US
Applied Materials |  | company | US
Lam Research |  | company | US
KLA | KLA-Tencor; KLA Corporation | company | US
Teradyne |  | company | US
Synopsys |  | company | US
Cadence Design Systems | Cadence | company | US | Cadence: common noun
Mentor Graphics |  | company | US
SiFive |  | company | US
Ampere Computing |  | company | US
Cerebras | Cerebras Systems | company | US
Groq |  | company | US
SambaNova | SambaNova Systems | company | US
IonQ |  | company | US
Rigetti | Rigetti Computing | company | US
D-Wave | D-Wave Systems; D-Wave Quantum | company | CA
PsiQuantum |  | company | US
Quantinuum |  | company | US
IQM Quantum Computers | IQM | company | FI
ARM | Arm Holdings; ARM Ltd | company | GB | ARM: English word arm
Imagination Technologies |  | company | GB
CSR plc | Cambridge Silicon Radio | company | GB
Graphcore |  | company | GB
Dialog Semiconductor |  | company | GB
IQE |  | company | GB
ASML | ASML Holding | company | NL
ASM International | ASMI | company | NL
BE Semiconductor | BESI; BE Semiconductor Industries | company | NL
NXP | NXP Semiconductors | company | NL
Infineon | Infineon Technologies | company | DE
Qimonda |  | company | DE
Aixtron |  | company | DE
Siltronic |  | company | DE
Elmos Semiconductor | Elmos | company | DE
Süss Microtec | Süss | company | DE
Ams Osram | ams-Osram; AMS AG | company | AT
AT&S |  | company | AT
Melexis |  | company | BE
X-Fab | X-Fab France; X-Fab Silicon Foundries | company | BE
Imec |  | company | BE
Nordic Semiconductor |  | company | NO
STMicroelectronics | ST Microelectronics; STMicro; STM; SGS-Thomson; SGS-Thomson Microelectronics | company | CH | STM: a transit company, a day-to-day acronym
ST-Ericsson | ST Ericsson | company | CH
Soitec |  | company | FR
Altis Semiconductor | Altis | company | FR
LFoundry |  | company | DE
Kalray |  | company | FR
Inside Secure | Inside Contactless | company | FR
Verimatrix |  | company | FR
E2v | e2v Technologies; e2v Semiconductors | company | GB
Riber |  | company | FR
Lacroix Electronics | Groupe Lacroix; Lacroix Group | company | FR
Éolane | Groupe Éolane | company | FR
Asteel Flash | Asteelflash | company | FR
All Circuits |  | company | FR
Tronics | Tronics Microsystems | company | FR
TSMC | Taiwan Semiconductor; Taiwan Semiconductor Manufacturing; Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co; ESMC | company | TW
UMC | United Microelectronics; United Microelectronics Corporation | company | TW | UMC: day-to-day acronym
MediaTek |  | company | TW
Realtek |  | company | TW
Nanya | Nanya Technology | company | TW
ASE Technology | Advanced Semiconductor Engineering; ASE Group | company | TW
Macronix |  | company | TW
GlobalWafers |  | company | TW
SMIC | Semiconductor Manufacturing International; Semiconductor Manufacturing International Corporation | company | CN | SMIC: the French minimum wage
HiSilicon |  | company | CN
YMTC | Yangtze Memory; Yangtze Memory Technologies | company | CN
CXMT | ChangXin Memory; ChangXin Memory Technologies | company | CN
Tsinghua Unigroup | Unigroup | company | CN
Naura | Naura Technology | company | CN
Cambricon | Cambricon Technologies | company | CN
Loongson |  | company | CN
Moore Threads |  | company | CN
Biren Technology | Biren | company | CN
Nexperia |  | company | NL
Wingtech | Wingtech Technology | company | CN
SK Hynix | Hynix; Hynix Semiconductor | company | KR
Renesas | Renesas Electronics; Renesas Technology | company | JP
Elpida | Elpida Memory | company | JP
Kioxia | Toshiba Memory | company | JP
Rohm Semiconductor | Rohm | company | JP | Rohm: surname
Tokyo Electron |  | company | JP
Advantest |  | company | JP
Lasertec |  | company | JP
Screen Holdings | Dainippon Screen | company | JP
Sumco |  | company | JP
Ibiden |  | company | JP
Rapidus |  | company | JP
Socionext |  | company | JP
Tower Semiconductor | Tower Jazz; TowerJazz | company | IL
# Asian electronics and computers
Samsung | Samsung Electronics; Groupe Samsung; Samsung Group; Samsung France; Samsung Electronics France | company | KR
Samsung Display |  | company | KR
Samsung SDI |  | company | KR
Samsung SDS |  | company | KR
LG Electronics | LG; Groupe LG; LG Group; Lucky Goldstar | company | KR | LG: two letters
LG Display | LG.Philips LCD; LG Philips | company | KR
Daewoo Electronics |  | company | KR
Pantech |  | company | KR
Foxconn | Hon Hai; Hon Hai Precision; Hon Hai Precision Industry | company | TW
Pegatron |  | company | TW
Quanta Computer | Quanta | company | TW | Quanta: plural of quantum
Compal | Compal Electronics | company | TW
Wistron |  | company | TW
Wiwynn |  | company | TW
Inventec |  | company | TW
Acer | Groupe Acer; Acer France | company | TW
Packard Bell | Packard Bell-NEC; Packard-Bell | company | NL
Asus | Asustek; Asustek Computer; Asus France | company | TW
Gigabyte Technology | Gigabyte | company | TW | Gigabyte: a unit of memory
Micro-Star International | MSI | company | TW | MSI: day-to-day acronym
HTC | High Tech Computer; HTC France | company | TW
BenQ |  | company | TW
BenQ Mobile | Siemens Mobile; BenQ-Siemens | company | DE
AU Optronics | AUO | company | TW
Innolux | Chimei Innolux; Chi Mei Innolux; Chi Mei Optoelectronics | company | TW
D-Link |  | company | TW
Zyxel |  | company | TW
Synology |  | company | TW
Delta Electronics |  | company | TW
Largan Precision |  | company | TW
TPV Technology |  | company | HK
Creative Labs | Creative Technology | company | SG
Lenovo | Legend Computer; Lenovo France | company | CN
Xiaomi | Xiaomi France; Groupe Xiaomi | company | CN
Oppo | Oppo France | company | CN
Vivo | Vivo Mobile | company | CN | Vivo: Italian and Spanish word, a Brazilian operator, a farm co-operative
Realme |  | company | CN
OnePlus | One Plus | company | CN
Honor | Honor France | company | CN | Honor: English word
Meizu |  | company | CN
Coolpad |  | company | CN
Transsion | Transsion Holdings; Tecno Mobile; Itel Mobile | company | CN
LeEco | LeTV | company | CN
TCL | TCL Communication; TCL Technology; TCL Multimedia; TCL Corporation | company | CN
BOE Technology | BOE | company | CN | BOE: barrels of oil equivalent, the Spanish official journal
Tianma | Tianma Microelectronics | company | CN
Skyworth |  | company | CN
Changhong | Sichuan Changhong | company | CN
Luxshare | Luxshare Precision | company | CN
Goertek |  | company | CN
DJI | Da-Jiang Innovations | company | CN
Insta360 |  | company | CN
Yuneec |  | company | CN
Ecovacs | Ecovacs Robotics | company | CN
Roborock |  | company | CN
Unitree | Unitree Robotics | company | CN
UBTech | UBTech Robotics | company | CN
Hikvision |  | company | CN
Dahua | Dahua Technology | company | CN
TP-Link |  | company | CN
Inspur |  | company | CN
Sugon |  | company | CN
Founder Technology |  | company | CN
Nuctech |  | company | CN
Goldpac |  | company | CN
Sony | Sony Corporation; Sony Corp; Sony Group; Groupe Sony; Sony France; Sony Electronics | company | JP
Toshiba | Groupe Toshiba | company | JP
Hitachi | Hitachi Vantara; Hitachi Data Systems | company | JP
Fujitsu | Fujitsu France | company | JP
Fujitsu Siemens | Fujitsu Siemens Computers; Fujitsu-Siemens | company | NL
NEC | NEC Corporation | company | JP | NEC: Latin word, a centre in Birmingham
Panasonic | Matsushita; Matsushita Electric; Matsushita Electric Industrial; Panasonic Corporation | company | JP
Sharp | Sharp Corporation; Sharp Corp | company | JP | Sharp: English word, surname
Sanyo | Sanyo Electric | company | JP
JVC | JVC Kenwood; JVCKenwood; Victor Company of Japan | company | JP
Pioneer Corporation | Pioneer Electronics | company | JP
Aiwa |  | company | JP
Onkyo |  | company | JP
Canon | Canon Inc; Canon France; Canon Bretagne | company | JP | Canon: common noun
Nikon |  | company | JP
Olympus | Olympus Corporation | company | JP | Olympus: a Greek mountain in English
Pentax |  | company | JP
Hoya Corporation |  | company | JP
Fujifilm | Fuji Photo Film; Fuji Film; Fujifilm Holdings | company | JP
Konica Minolta | Konica; Minolta; Konica-Minolta | company | JP
Ricoh | Ricoh France; Nashuatec | company | JP
Epson | Seiko Epson; Epson France | company | JP
Brother Industries | Brother | company | JP | Brother: English word
Oki Electric |  | company | JP
Kyocera |  | company | JP
Murata Manufacturing | Murata | company | JP | Murata: surname
TDK | TDK Corporation | company | JP
Alps Electric | Alps Alpine | company | JP
Minebea Mitsumi | MinebeaMitsumi | company | JP
Taiyo Yuden |  | company | JP
Keyence |  | company | JP
Omron |  | company | JP
Nidec |  | company | JP
Japan Display |  | company | JP
Wacom |  | company | JP
Preferred Networks |  | company | JP
Cyberdyne |  | company | JP
Sakana AI |  | company | JP
NTT Data |  | company | JP
Seiko Instruments |  | company | JP
VTech Communications |  | company | HK
# European hardware and electronics
Philips | Royal Philips; Philips Electronics; Philips France; Groupe Philips; Koninklijke Philips | company | NL
TomTom |  | company | NL
Océ Technologies | Océ | company | NL
Logitech |  | company | CH
Kudelski | Groupe Kudelski; Nagravision; Nagra Kudelski | company | CH | Kudelski: surname
Landis+Gyr | Landis & Gyr; Landis et Gyr | company | CH
U-blox |  | company | CH
Olivetti |  | company | IT
Medion |  | company | DE
Siemens Nixdorf | Nixdorf | company | DE
Jenoptik |  | company | DE
Kontron | S&T AG | company | AT
Loewe |  | company | DE | Loewe: a Spanish fashion house, surname
Metz Consumer Electronics |  | company | DE
Sennheiser |  | company | DE
Hexagon AB |  | company | SE
Axis Communications |  | company | SE
Tobii |  | company | SE
Vaisala |  | company | FI
Oura Health | Oura | company | FI
Jolla |  | company | FI
Psion |  | company | GB
Amstrad |  | company | GB
Acorn Computers |  | company | GB
Sinclair Research |  | company | GB
Raspberry Pi |  | company | GB | Raspberry Pi: also the computer itself
Nothing Technology | Nothing | company | GB | Nothing: English word
Fairphone |  | company | NL
Doro |  | company | SE
Gigaset | Gigaset Communications | company | DE
Gemalto |  | company | NL
Gemplus |  | company | FR
Axalto |  | company | FR
Oberthur Technologies | Oberthur; Oberthur Card Systems; François-Charles Oberthur; Oberthur Fiduciaire | company | FR | Oberthur: surname
Morpho | Safran Morpho; Sagem Sécurité | company | FR | Morpho: a butterfly
Idemia |  | company | FR
Giesecke & Devrient | Giesecke+Devrient; Giesecke et Devrient | company | DE
Ingenico | Groupe Ingenico; Ingenico Group | company | FR
Verifone | Hypercom | company | US
Sagem | Sagem SA; Groupe Sagem | company | FR
Sagemcom | Sagem Communications | company | FR
Bull | Groupe Bull; Bull SA; Compagnie des machines Bull | company | FR | Bull: English word, surname
Thomson Multimedia | Thomson SA | company | FR
Technicolor | Technicolor Creative Studios | company | FR | Technicolor: a colour process
Vantiva |  | company | FR
Archos |  | company | FR
Parrot | Parrot SA; Parrot Drones | company | FR | Parrot: English word
Withings |  | company | FR
Netatmo |  | company | FR
AwoX |  | company | FR
Wiko |  | company | FR
Crosscall |  | company | FR
Guillemot Corporation | Guillemot | company | FR | Guillemot: surname, a sea bird
Thrustmaster |  | company | FR
LaCie |  | company | FR
Micral | R2E | company | FR | R2E: day-to-day acronym
Thomson Micro-informatique |  | company | FR
SMT Goupil |  | company | FR
Aldebaran Robotics | Aldebaran; SoftBank Robotics; Softbank Robotics Europe | company | FR | Aldebaran: a star
Blue Frog Robotics |  | company | FR
Kapsys |  | company | FR
Qooq | Unowhy | company | FR
Ercom | Suneris | company | FR
Prim'X |  | company | FR
Ekinops |  | company | FR
VusionGroup | SES-Imagotag; SES Imagotag; Vusion; Store Electronic Systems | company | FR
Pricer |  | company | SE
Hager Group | Hager | company | DE | Hager: surname
Delta Dore |  | company | FR
Evolis |  | company | FR
Lumibird | Quantel; Keopsys | company | FR
Exail Technologies | Exail; Groupe Gorgé; iXblue; ECA Group | company | FR
Egide |  | company | FR | Egide: common noun
Memscap |  | company | FR
Actia | Actia Group; Actia Telecom | company | FR
Prologue SA |  | company | FR
Neopost | Quadient | company | FR
Pitney Bowes |  | company | US
Lectra |  | company | FR
Digigram |  | company | FR
Barco |  | company | BE
EVS Broadcast Equipment | EVS | company | BE | EVS: day-to-day acronym
Agfa-Gevaert | Agfa; AgfaPhoto | company | BE
# IT services
Capgemini | Cap Gemini; Groupe Capgemini; Cap Gemini Ernst & Young; Cap Gemini Sogeti; Capgemini Invent; Capgemini Engineering | company | FR
Sogeti |  | company | FR
Altran | Altran Technologies; Groupe Altran | company | FR
Atos | Atos Origin; Groupe Atos; Atos SE | company | FR
Eviden |  | company | FR
Tech Foundations |  | company | FR
Worldline | Atos Worldline | company | FR
Syntel |  | company | US
Sopra Steria | Sopra-Steria; Groupe Sopra Steria; Sopra Steria Group | company | FR
Sopra Group | Sopra | company | FR | Sopra: Italian word
Steria | Groupe Steria | company | FR
Axway |  | company | FR
74Software |  | company | FR
Sopra HR Software | Sopra HR | company | FR
Inetum | GFI Informatique; GFI | company | FR
Devoteam |  | company | FR
Alten | Groupe Alten | company | FR
Akka Technologies | Akka; Akkodis | company | FR
Ausy |  | company | FR
Expleo |  | company | FR
Aubay |  | company | FR
Neurones | Groupe Neurones | company | FR | Neurones: common noun
SII | Groupe SII | company | FR | SII: day-to-day acronym
Infotel |  | company | FR
Groupe Open |  | company | FR
Keyrus |  | company | FR
Sword Group |  | company | LU
Umanis |  | company | FR
Econocom | Groupe Econocom; Econocom-Osiatis | company | BE
Osiatis |  | company | FR
Computacenter | Computacenter France | company | GB
SCC France |  | company | FR
Inmac Wstore | Inmac | company | FR
Misco |  | company | GB
Unilog |  | company | FR
Transiciel |  | company | FR
Sema Group | SchlumbergerSema; Schlumberger Sema; Schlumberger-Sema | company | GB
LogicaCMG | Logica | company | GB | Logica: Italian word
Teamlog |  | company | FR
Valtech |  | company | FR
Business & Decision | Business et Decision | company | FR
Micropole | Micropole-Univers | company | FR
SQLI |  | company | FR
Solucom |  | company | FR
Wavestone |  | company | FR
Octo Technology |  | company | FR
OnePoint | Groupe Onepoint | company | FR
Talan |  | company | FR
Niji |  | company | FR
Astek | Groupe Astek | company | FR
Davidson Consulting |  | company | FR
Ekimetrics |  | company | FR
Spie ICS | Spie Communications | company | FR
CS Group | Communication & Systèmes; Communication et Systèmes; CS Communication & Systèmes; C-S Communication & Systèmes; CS-SI | company | FR
Helpline |  | company | FR
Proservia |  | company | FR
Cheops Technology |  | company | FR
Linkbynet |  | company | FR
Claranet | Claranet France | company | GB
Prodware |  | company | FR
Visiativ |  | company | FR
Docaposte |  | company | FR
Tessi |  | company | FR
Almerys | Be Invest | company | FR
Viamedis |  | company | FR
Almaviva |  | company | IT
Engineering Ingegneria Informatica |  | company | IT
Reply SpA |  | company | IT
Indra | Indra Sistemas | company | ES | Indra: a god, a first name
Amadeus IT Group | Amadeus; Amadeus IT | company | ES | Amadeus: a first name, a film
Sabre Holdings |  | company | US
Accenture | Andersen Consulting; Accenture France | company | IE
Cognizant | Cognizant Technology Solutions | company | US
DXC Technology | DXC | company | US
Computer Sciences Corporation |  | company | US
Electronic Data Systems | EDS | company | US | EDS: day-to-day acronym, Ehlers-Danlos syndrome
Perot Systems |  | company | US
Kyndryl |  | company | US
SAIC | Science Applications International; Science Applications International Corporation | company | US | SAIC: a Chinese carmaker
Leidos |  | company | US
Booz Allen Hamilton | Booz Allen | company | US
CACI International |  | company | US
Gartner | Gartner Group; Gartner Inc | company | US
IDC | International Data Corporation | company | US | IDC: day-to-day acronym
Forrester | Forrester Research | company | US | Forrester: surname
Canalys |  | company | SG
Counterpoint Research | Counterpoint | company | HK | Counterpoint: English word
Strategy Analytics |  | company | US
ABI Research |  | company | US
ISuppli | IHS iSuppli | company | US
TrendForce |  | company | TW
Dell'Oro Group |  | company | US
Yole Group | Yole Développement; Yole Intelligence | company | FR
Idate |  | company | FR
Markess |  | company | FR
CGI | Groupe CGI; CGI Group; CGI France | company | CA | CGI: computer-generated images, the tax code
CGI Informatique |  | company | FR
EPAM | EPAM Systems | company | US
Globant |  | company | LU
Luxoft |  | company | CH
Endava |  | company | GB
Genpact |  | company | US
Automatic Data Processing |  | company | US
ADP GSI |  | company | FR
Paychex |  | company | US
Fiserv | First Data | company | US
FIS Global | Fidelity National Information Services; SunGard | company | US
Broadridge | Broadridge Financial Solutions | company | US
Jack Henry |  | company | US
Infosys |  | company | IN
Wipro |  | company | IN
Tata Consultancy Services | TCS | company | IN | TCS: a Swiss motoring club, day-to-day acronym
HCL Technologies | HCLTech; HCL | company | IN | HCL: Hospices civils de Lyon
Tech Mahindra | Mahindra Satyam | company | IN
Satyam | Satyam Computer Services; Satyam Computer | company | IN | Satyam: a first name
LTIMindtree | Mindtree | company | IN
T-Systems |  | company | DE
Bechtle |  | company | DE
Cancom |  | company | DE
GFT Technologies |  | company | DE
Adesso SE |  | company | DE
Nagarro |  | company | DE
Datagroup |  | company | DE
Secunet |  | company | DE
TietoEvry | Tieto; TietoEnator | company | FI
Capita |  | company | GB
Softcat |  | company | GB
Kainos |  | company | GB
Serco |  | company | GB
Smals |  | public | BE
NRB |  | company | BE
Cegeka |  | company | BE
Elca Informatique | Elca | company | CH
SITA Aéronautique | Société internationale de télécommunications aéronautiques | company | CH
# Software, French
Dassault Systèmes |  | company | FR
SolidWorks |  | company | US
Medidata | Medidata Solutions | company | US
Exalead |  | company | FR
Cegid | Groupe Cegid; CCMX | company | FR
Cegedim |  | company | FR
Sage | Sage Group; Sage France | company | GB | Sage: common adjective
EBP Informatique |  | company | FR
Ciel Informatique |  | company | FR
Murex |  | company | FR
Linedata | Linedata Services | company | FR
Sidetrade |  | company | FR
Esker |  | company | FR
Generix | Generix Group; Infolog | company | FR
ESI Group |  | company | FR
Ilog |  | company | FR
Business Objects |  | company | FR
Infovista |  | company | FR
Wallix | Wallix Group | company | FR
Pharmagest | Equasens; Pharmagest Interactive | company | FR
Harvest SAS |  | company | FR
Berger-Levrault |  | company | FR
Arpège Logiciel |  | company | FR
Talentsoft |  | company | FR
Planisware |  | company | FR
Lascom |  | company | FR
Avanquest | Avanquest Software; Claranova; BVRP Software; BVRP | company | FR
Orsyp |  | company | FR
Neolane |  | company | FR
Coheris |  | company | FR
Cast Software |  | company | FR
Systran |  | company | FR
Ubisense |  | company | GB
Temis |  | company | FR
Sinequa |  | company | FR
Nuxeo |  | company | FR
Linagora |  | company | FR
XWiki |  | company | FR
Mandriva | Mandrakesoft | company | FR
Genymobile |  | company | FR
Oodrive |  | company | FR
Jalios |  | company | FR
Efalia |  | company | FR
Itesoft |  | company | FR
Infoteria |  | company | JP
Sidexa |  | company | FR
Mediawen |  | company | FR
Memority |  | company | FR
Streamwide |  | company | FR
Netgem |  | company | FR
Openwave Systems |  | company | US
Wavemark |  | company | FR
Trace One |  | company | FR
Isilog |  | company | FR
Adelya |  | company | FR
Ateme |  | company | FR
Anevia |  | company | FR
Broadpeak |  | company | FR
Vitec Multimedia | Groupe Vitec | company | FR
Thomson Video Networks |  | company | FR
Bleckwen |  | company | FR
Hiflow |  | company | FR
Shippeo |  | company | FR
Smile Open Source | Groupe Smile | company | FR
Yoobic |  | company | GB
# Software, foreign
SAP | SAP France; SAP AG; SAP SE | company | DE
Sybase |  | company | US
Software AG |  | company | DE
TeamViewer |  | company | DE
Nemetschek |  | company | DE
CompuGroup Medical | CompuGroup | company | DE
Celonis |  | company | DE
Mensch und Maschine |  | company | DE
Datev |  | company | DE
DeepL |  | company | DE
Aleph Alpha |  | company | DE
Adobe | Adobe Systems; Adobe Inc; Adobe France | company | US
Macromedia |  | company | US
Autodesk |  | company | US
Intuit |  | company | US
Salesforce | Salesforce.com; Salesforce France | company | US
Slack | Slack Technologies | company | US | Slack: a sport, an English word
Tableau Software |  | company | US
MuleSoft |  | company | US
Workday | Workday Inc | company | US | Workday: English word
ServiceNow | Service Now | company | US
HubSpot |  | company | US
Zendesk |  | company | US
Freshworks |  | company | US
Zoho |  | company | IN
Twilio | SendGrid | company | US
Dropbox |  | service | US
Box | Box Inc; Box.com | company | US | Box: common noun
Evernote |  | service | US
Zoom | Zoom Video Communications; Zoom Video; Zoom Communications | company | US | Zoom: common noun
DocuSign |  | company | US
Atlassian |  | company | AU
GitLab |  | company | US
Asana |  | company | US | Asana: a yoga posture
Monday.com |  | company | IL
Notion Labs | Notion | company | US | Notion: common noun
Airtable |  | company | US
Figma |  | company | US
Canva |  | company | AU
Grammarly | Superhuman | company | US | Superhuman: English word
UiPath |  | company | US
Blue Prism |  | company | GB
Automation Anywhere |  | company | US
C3.ai | C3 AI | company | US
Palantir | Palantir Technologies; Palantir France | company | US
Snowflake | Snowflake Computing | company | US | Snowflake: English word
Databricks |  | company | US
MongoDB |  | company | US
Elastic | Elastic NV | company | NL | Elastic: English word
Confluent |  | company | US | Confluent: common noun
Cloudera | Hortonworks | company | US
MapR |  | company | US
Teradata |  | company | US
Informatica |  | company | US | Informatica: Italian word
Tibco | Tibco Software | company | US
SAS Institute | SAS France | company | US
MicroStrategy |  | company | US
QlikTech | Qlik | company | US
Datadog |  | company | US
Splunk |  | company | US
New Relic |  | company | US
Dynatrace | Compuware | company | US
AppDynamics |  | company | US
Nutanix |  | company | US
Citrix | Citrix Systems | company | US
Red Hat |  | company | US
Suse Linux | Suse | company | DE
Novell |  | company | US
Canonical | Canonical Ltd | company | GB | Canonical: English word
SCO Group | Caldera | company | US | Caldera: common noun
MySQL AB |  | company | SE
Borland |  | company | US
Corel | Alludo | company | CA
Lotus Development |  | company | US
RealNetworks | Real Networks | company | US
Mozilla | Mozilla Corporation; Mozilla Foundation; Fondation Mozilla | company | US
Opera Software | Opera ASA | company | NO
Docker | Docker Inc | company | US | Docker: common noun
HashiCorp |  | company | US
Vercel |  | company | US
Twilio Segment |  | company | US
Veeva | Veeva Systems | company | US
Ansys |  | company | US
PTC | Parametric Technology; Parametric Technology Corporation | company | US | PTC: day-to-day acronym
MathWorks |  | company | US
National Instruments |  | company | US
Altair Engineering | Altair | company | US | Altair: a star
Bentley Systems |  | company | US
Esri |  | company | US
Tyler Technologies |  | company | US
Roper Technologies | Roper | company | US | Roper: surname
Verisk | Verisk Analytics | company | US
FICO | Fair Isaac | company | US | FICO: an Italian theme park, a Slovak prime minister
CA Technologies | Computer Associates | company | US
BMC Software |  | company | US
Compuware Corporation |  | company | US
Infor | Infor Global Solutions | company | US
Epicor |  | company | US
Coupa | Coupa Software | company | US
Ariba | SAP Ariba | company | US
Concur Technologies | SAP Concur | company | US
SuccessFactors |  | company | US
Qualtrics |  | company | US
Medallia |  | company | US
Cornerstone OnDemand |  | company | US
Kronos Incorporated | UKG; Ultimate Software | company | US | UKG: day-to-day acronym
Bottomline Technologies |  | company | US
Kyriba |  | company | US
Anaplan |  | company | US
Avalara |  | company | US
Nuance Communications |  | company | US
Lernout & Hauspie | Lernout et Hauspie | company | BE
Micro Focus |  | company | GB
Autonomy Corporation |  | company | GB
Aveva |  | company | GB
Misys | Finastra | company | GB
Sophos |  | company | GB
OpenText | Open Text | company | CA
Cognos |  | company | CA
Constellation Software |  | company | CA
D2L |  | company | CA
Hootsuite |  | company | CA
Lightspeed | Lightspeed Commerce; Lightspeed POS | company | CA
Coveo |  | company | CA
Nuvei |  | company | CA
Temenos |  | company | CH
Avaloq |  | company | CH
SonarSource | Sonar | company | CH | Sonar: common noun, a festival
Proton | ProtonMail; Proton Mail; Proton Technologies; ProtonVPN | company | CH | Proton: common noun, a Malaysian carmaker
SimCorp |  | company | DK
Visma |  | company | NO
Qt Group | The Qt Company; Trolltech | company | FI
IFS AB |  | company | SE
Unit4 |  | company | NL
Odoo | OpenERP | company | BE
Collibra |  | company | BE
Bull Run | Bull Run Software | company | US
1C Company | Firma 1C | company | RU
Abbyy |  | company | US
Parallels | SWsoft | company | US
JetBrains |  | company | CZ
Amdocs |  | company | US
Comverse | Comverse Technology | company | US
Verint | Verint Systems | company | US
NICE Systems |  | company | IL
Verifone Systems |  | company | US
Esri France |  | company | FR
Matterport |  | company | US
The Trade Desk | Trade Desk | company | US
Yardi | Yardi Systems | company | US
CoStar | CoStar Group | company | US
# Cloud, hosting, data centres
OVHcloud | OVH; OVH Cloud; OVH.com; Groupe OVH | company | FR
Scaleway | Online.net | company | FR
Outscale | 3DS Outscale | company | FR
Cloudwatt |  | company | FR
Numergy |  | company | FR
Bleu SAS |  | company | FR
S3NS |  | company | FR
NumSpot |  | company | FR
Clever Cloud |  | company | FR
Gandi | Gandi.net | company | FR
Ikoula |  | company | FR
Data4 |  | company | FR
Etix Everywhere |  | company | LU
Equinix | Equinix France | company | US
Interxion | Interxion France | company | NL
Digital Realty |  | company | US
Global Switch |  | company | GB
Telecity | TelecityGroup; Telecity Group; Redbus Interhouse | company | GB
Telehouse |  | company | GB
Rackspace |  | company | US
DigitalOcean | Digital Ocean | company | US
Linode |  | company | US
CoreWeave |  | company | US
Crusoe Energy | Crusoe | company | US | Crusoe: a novel hero
Lambda Labs |  | company | US
Nscale |  | company | GB
Nebius | Nebius Group | company | NL
Fluidstack |  | company | GB
GoDaddy | Go Daddy | company | US
Ionos | 1&1 Ionos | company | DE
Strato AG |  | company | DE
Hetzner | Hetzner Online | company | DE
Leaseweb |  | company | NL
Infomaniak |  | company | CH
Team.blue |  | company | BE
Akamai | Akamai Technologies | company | US
Cloudflare | CloudFlare Inc | company | US
Fastly |  | company | US
Limelight Networks | Edgio | company | US
VeriSign |  | company | US
Network Solutions |  | company | US
Dyn DNS | DynDNS | company | US
Automattic | WordPress.com | company | US
# Cybersecurity
Symantec |  | company | US
NortonLifeLock | Gen Digital; LifeLock | company | US
Avast | Avast Software | company | CZ
AVG Technologies | AVG | company | CZ | AVG: the Dutch data protection law
Avira |  | company | DE
McAfee | McAfee Associates; Network Associates | company | US | McAfee: surname
Trellix |  | company | US
FireEye |  | company | US
Mandiant |  | company | US
Kaspersky | Kaspersky Lab; Kaspersky Labs | company | RU
Dr.Web | Doctor Web | company | RU
Group-IB |  | company | SG
Positive Technologies |  | company | RU
ESET |  | company | SK
Bitdefender |  | company | RO
F-Secure |  | company | FI
WithSecure |  | company | FI
Panda Security | Panda Software | company | ES
G Data | G Data Software | company | DE
Malwarebytes |  | company | US
Trend Micro |  | company | JP
Check Point | Checkpoint; Check Point Software; Check Point Software Technologies | company | IL | Check Point: ordinary English words; Checkpoint: English word
CyberArk |  | company | IL
Wiz | Wiz.io | company | US | Wiz: English short word, a first name
SentinelOne | Sentinel One | company | US
Cybereason |  | company | US
Imperva |  | company | US
Armis Security | Armis | company | US
NSO Group | NSO | company | IL | NSO: day-to-day acronym
Candiru |  | company | IL | Candiru: a fish
Cellebrite |  | company | IL
Paragon Solutions |  | company | IL
Intellexa |  | company | GR
Cytrox |  | company | MK
Hacking Team | HackingTeam | company | IT
Gamma Group | FinFisher; Gamma International | company | GB
Amesys |  | company | FR
Nexa Technologies | Advanced Middle East Systems | company | FR
Qosmos |  | company | FR
Vupen | Vupen Security | company | FR
Zerodium |  | company | US
Palo Alto Networks |  | company | US
Fortinet |  | company | US
CrowdStrike | Crowd Strike | company | US
Zscaler |  | company | US
Okta | Auth0 | company | US
Proofpoint |  | company | US
Mimecast |  | company | GB
Darktrace |  | company | GB
Snyk |  | company | GB
Rapid7 |  | company | US
Tenable | Tenable Network Security | company | US | Tenable: common adjective
Qualys |  | company | US
Varonis | Varonis Systems | company | US
SonicWall |  | company | US
WatchGuard |  | company | US
Barracuda Networks |  | company | US
Blue Coat | Blue Coat Systems; Bluecoat | company | US
Websense | Forcepoint | company | US
SecureWorks |  | company | US
RSA Security |  | company | US
Entrust |  | company | US
DigiCert |  | company | US
Yubico |  | company | SE
HackerOne |  | company | US
Bugcrowd |  | company | US
YesWeHack | Yes We Hack | company | FR
Yogosha |  | company | FR
SolarWinds | Solar Winds | company | US
Kaseya |  | company | US
Ivanti |  | company | US
ConnectWise |  | company | US
Progress Software |  | company | US
Veeam |  | company | US
Rubrik |  | company | US
Cohesity |  | company | US
Commvault |  | company | US
Veritas Technologies | Veritas Software | company | US
Recorded Future |  | company | US
Chainguard |  | company | US
KnowBe4 |  | company | US
LastPass | LogMeIn | company | US
Dashlane |  | company | FR
1Password |  | company | CA
NordVPN | Nord Security; NordPass | company | LT
ExpressVPN | Kape Technologies | company | VG
CyberGhost |  | company | RO
Surfshark |  | company | NL
HideMyAss |  | company | GB
Clearview AI | Clearview | company | US
Anyvision | AnyVision Interactive; Oosto | company | IL
Briefcam |  | company | IL
Wintics |  | company | FR
Two-i |  | company | FR
Stormshield | Arkoon; Netasq | company | FR
Tehtris |  | company | FR
HarfangLab |  | company | FR
Gatewatcher |  | company | FR
Sekoia | Sekoia.io | company | FR
Vade Secure | Vade Retro | company | FR
Mailinblack |  | company | FR
CybelAngel |  | company | FR
GitGuardian |  | company | FR
Citalid |  | company | FR
BlueFiles |  | company | FR
Synacktiv |  | company | FR
Lexfo |  | company | FR
Intrinsec |  | company | FR
Quarkslab |  | company | FR
I-Tracing |  | company | FR
Advens |  | company | FR
Exclusive Networks | Exclusive Group | company | FR
InWebo |  | company | FR
Keynectis | OpenTrust | company | FR
Certinomis |  | company | FR
ChamberSign |  | company | FR
Hub One |  | company | FR
# Artificial intelligence, data, robots
Mistral AI |  | company | FR
OpenAI | Open AI | company | US
Anthropic |  | company | US
xAI | X.ai | company | US
Stability AI |  | company | GB
Midjourney |  | company | US
Perplexity | Perplexity AI | company | US | Perplexity: English word
Character.AI | Character AI | company | US
Inflection AI |  | company | US
Cohere |  | company | CA | Cohere: English word
Scale AI |  | company | US
Safe Superintelligence | Safe Superintelligence Inc | company | US
Thinking Machines Lab | Thinking Machines | company | US
Adept AI |  | company | US
AI21 Labs |  | company | IL
Black Forest Labs |  | company | DE
ElevenLabs | Eleven Labs | company | US
Synthesia |  | company | GB
Runway AI | Runway ML | company | US
Luma AI |  | company | US
Suno AI |  | company | US
Jasper AI |  | company | US
Replit |  | company | US
Anysphere | Cursor | company | US | Cursor: English word
Cognition AI |  | company | US
Sierra AI |  | company | US
Harvey AI |  | company | US
World Labs |  | company | US
AMI Labs | Advanced Machine Intelligence | company | FR
Element AI |  | company | CA
Babylon Health |  | company | GB
BenevolentAI | Benevolent AI | company | GB
Wayve |  | company | GB
Oxa Autonomy | Oxbotica | company | GB
Figure AI |  | company | US
1X Technologies |  | company | NO
Agility Robotics |  | company | US
Neuralink |  | company | US
Synchron |  | company | US
Neura Robotics |  | company | DE
Vicarious |  | company | US
Affectiva |  | company | US
Appen |  | company | AU
Sama AI | Samasource | company | US
DeepSeek | Deepseek AI | company | CN
Moonshot AI |  | company | CN
Zhipu AI | Zhipu | company | CN
MiniMax |  | company | CN | MiniMax: an algorithm, a prize
01.AI |  | company | CN
SenseTime |  | company | CN
Megvii | Face++ | company | CN
Yitu Technology |  | company | CN
CloudWalk |  | company | CN
iFlytek | Iflytek | company | CN
Pony.ai |  | company | CN
WeRide |  | company | CN
AutoX |  | company | CN
Kingsoft | Kingsoft Office | company | CN
Qihoo 360 | Qihoo; Qihoo360 | company | CN
Butterfly Effect | Manus AI | company | SG
G42 | Group 42 | company | AE
# More consumer technology
Skullcandy |  | company | US
Plantronics |  | company | US
Jabra |  | company | DK
GN Audio | GN Netcom; GN Store Nord | company | DK
Belkin |  | company | US
Anker | Anker Innovations | company | CN
Trust International |  | company | NL
TrekStor |  | company | DE
Turtle Beach |  | company | US
SteelSeries |  | company | DK
Tile Inc | Life360 | company | US
Nreal | Xreal | company | CN
Vuzix |  | company | US
Snapmaker |  | company | CN
Stratasys |  | company | IL
3D Systems |  | company | US
MakerBot |  | company | US
Bambu Lab |  | company | CN
Formlabs |  | company | US
Desktop Metal |  | company | US
Prodways | Groupe Prodways; Prodways Group | company | FR
Sculpteo |  | company | FR
Velodyne | Velodyne Lidar | company | US
Luminar Technologies | Luminar | company | US
Ouster |  | company | US
Innoviz | Innoviz Technologies | company | IL
Cruise Automation | GM Cruise | company | US
Aurora Innovation |  | company | US
Argo AI |  | company | US
Zoox |  | company | US
Nuro |  | company | US
Acteos |  | company | FR
Isagri |  | company | FR
Sequans | Sequans Communications | company | FR
Aures Technologies | Aures | company | FR | Aures: mountains, a wilaya
Allegheny Technologies |  | company | US
`;
