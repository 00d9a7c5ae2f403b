/**
 * Video games: publishers, studios, consoles, platforms, mobile and online games, accessories, distribution. One
 * company a line: name | other surfaces; … | kind | country | ambiguous surface: why; … Written for press-facts from
 * general knowledge of the French-language press.
 */
export const videoGames = `
# French publishers and studios
Ubisoft | Ubisoft Entertainment; Ubi Soft; UbiSoft; Ubisoft Montréal; Ubisoft Montpellier; Ubisoft Annecy; Ubisoft Singapour | company | FR
Gameloft |  | company | FR
Quantic Dream |  | company | FR
Arkane Studios | Arkane | company | FR
Dontnod | DONTNOD; Dontnod Entertainment; Don't Nod | company | FR
Focus Entertainment | Focus Home Interactive; Pullup Entertainment | company | FR
Nacon | Bigben Interactive; BigBen Interactive; Bigben | company | FR
Microids | Microïds; Anuman Interactive | company | FR
Infogrames | Infogrames Entertainment | company | FR
Atari | Atari SA; Atari Inc | company | FR
Vivendi Games | Vivendi Universal Games | company | FR
Cryo Interactive | Cryo | company | FR | Cryo: prefix
Kalisto | Kalisto Entertainment | company | FR
Delphine Software |  | company | FR
Coktel Vision |  | company | FR
Loriciels | Loriciel | company | FR
Ere Informatique |  | company | FR
Titus Interactive | Titus Software | company | FR
Adeline Software |  | company | FR
Lexis Numérique |  | company | FR
Eden Games |  | company | FR
Cyanide Studio |  | company | FR
Spiders Studio |  | company | FR
Asobo Studio | Asobo | company | FR
Motion Twin |  | company | FR
Evil Empire Studio |  | company | FR
Shiro Games |  | company | FR
Amplitude Studios | Amplitude | company | FR | Amplitude: common noun
DotEmu | Dotemu | company | FR
Lizardcube |  | company | FR
Voodoo Games | Voodoo | company | FR | Voodoo: a religion
Homa Games | Homa | company | FR | Homa: first name
Etermax |  | company | AR
Ketchapp |  | company | FR
Pretty Simple |  | company | FR
Kobojo |  | company | FR
IsCool Entertainment | Weka Entertainment | company | FR
Darkworks |  | company | FR
Arkedo |  | company | FR
Monte Cristo Multimédia |  | company | FR
Mindscape |  | company | FR
Nadeo |  | company | FR
Widescreen Games |  | company | FR
Étranges Libellules |  | company | FR
Kylotonn | KT Racing | company | FR
Eugen Systems |  | company | FR
Goblinz Studio |  | company | FR
Sloclap |  | company | FR
Sandfall Interactive | Sandfall | company | FR
The Game Bakers |  | company | FR
Swing Swing Submarine |  | company | FR
Mi-Clos Studio |  | company | FR
Old Skull Games |  | company | FR
Oh Bibi |  | company | FR
Celsius Online |  | company | FR
Bulkypix |  | company | FR
Prizee |  | company | FR
Owlient |  | company | FR
Playsoft |  | company | FR
Tactical Adventures |  | company | FR
Passtech Games |  | company | FR
Big Bad Wolf Studio |  | company | FR
Digixart | DigixArt | company | FR
Midgar Studio |  | company | FR
Blacknut |  | company | FR
Gamestream |  | company | FR
Shadow PC | Blade Shadow; Blade Group; Blade SAS | company | FR
GOG.com |  | company | PL
Gamesplanet |  | company | FR
Instant Gaming |  | company | FR
Innelec Multimédia | Innelec | company | FR
Virtuos |  | company | SG
Novaquark |  | company | FR
Ivory Tower |  | company | FR
1492 Studio |  | company | FR
Persistant Studios |  | company | FR
PastaGames |  | company | FR
Wako Factory |  | company | FR
White Birds Productions |  | company | FR
Mobivillage |  | company | FR
In-Fusio |  | company | FR
Musiwave |  | company | FR
Virtual Regatta |  | company | FR
Plug In Digital |  | company | FR
Dear Villagers |  | company | FR
# North America
Activision Blizzard | Activision; Activision-Blizzard; Blizzard Entertainment; Blizzard | company | US | Blizzard: English word
King Digital | King Digital Entertainment; King.com | company | SE
Treyarch |  | company | US
Infinity Ward |  | company | US
Sledgehammer Games |  | company | US
Vicarious Visions |  | company | US
Raven Software |  | company | US
Electronic Arts | EA Games; EA Sports; EA | company | US | EA: two letters
BioWare | Bioware | company | CA
Maxis Software |  | company | US
Respawn Entertainment |  | company | US
Criterion Games |  | company | GB
Codemasters |  | company | GB
PopCap | PopCap Games | company | US
Playfish |  | company | GB
Glu Mobile |  | company | US
Epic Games | Epic | company | US | Epic: common word
Psyonix |  | company | US
Take-Two | Take-Two Interactive; Take Two Interactive | company | US
Rockstar Games | Rockstar North; Rockstar | company | US | Rockstar: common noun, a drink
2K Games |  | company | US
Firaxis |  | company | US
Irrational Games |  | company | US
Gearbox | Gearbox Software | company | US | Gearbox: English word
Zynga |  | company | US
Playdom |  | company | US
Kabam |  | company | US
Niantic | Niantic Labs | company | US
Scopely |  | company | US
Machine Zone |  | company | US
Playtika |  | company | IL
Jam City |  | company | US
Big Fish Games |  | company | US
Kongregate |  | company | US
Roblox | Roblox Corporation | company | US
Unity Technologies | Unity Software | company | US
AppLovin |  | company | US
Skillz |  | company | US
Riot Games |  | company | US
Valve | Valve Corporation; Valve Software | company | US | Valve: common noun
Bethesda | Bethesda Softworks | company | US | Bethesda: a town
ZeniMax | ZeniMax Media | company | US
id Software |  | company | US
Obsidian Entertainment |  | company | US
Double Fine |  | company | US
Ninja Theory |  | company | GB
Bungie |  | company | US
343 Industries |  | company | US
Xbox Game Studios |  | company | US
Naughty Dog |  | company | US
Santa Monica Studio |  | company | US
Insomniac Games |  | company | US
Sucker Punch Productions |  | company | US
THQ | THQ Inc | company | US
Midway Games |  | company | US
Acclaim Entertainment | Acclaim | company | US | Acclaim: English word
Interplay Entertainment |  | company | US
Black Isle Studios |  | company | US
LucasArts |  | company | US
Sierra On-Line | Sierra Entertainment | company | US
Broderbund |  | company | US
Origin Systems |  | company | US
Westwood Studios |  | company | US
Ion Storm |  | company | US
Telltale Games |  | company | US
Harmonix |  | company | US
Crystal Dynamics |  | company | US
Visceral Games |  | company | US
Mojang | Mojang Studios | company | SE
Warner Bros. Games | WB Games; Warner Bros. Interactive | company | US
Disney Interactive |  | company | US
NetherRealm Studios |  | company | US
Humble Bundle |  | company | US
Limited Run Games |  | company | US
Skybound |  | company | US
Annapurna Interactive |  | company | US
Devolver | Devolver Digital | company | US
Supergiant Games |  | company | US
Cloud Imperium Games |  | company | US
Thatgamecompany |  | company | US
Behaviour Interactive | Behaviour Interactif | company | CA
Eidos-Montréal | Eidos Montréal | company | CA
Eidos | Eidos Interactive | company | GB
OnLive |  | company | US
Gaikai |  | company | US
Turbine Inc |  | company | US
Cryptic Studios |  | company | US
Trion Worlds |  | company | US
NCSoft | NCsoft | company | KR
PUBG Corporation |  | company | KR
# Europe
Embracer | Embracer Group; THQ Nordic; Nordic Games | company | SE
Paradox Interactive |  | company | SE
Stillfront |  | company | SE
EA DICE |  | company | SE
Coffee Stain Studios |  | company | SE
Starbreeze |  | company | SE
MTG Modern Times Group |  | company | SE
Hazelight | Hazelight Studios | company | SE
Avalanche Studios |  | company | SE
Koch Media | Plaion | company | AT
Rovio | Rovio Entertainment; Rovio Mobile | company | FI
Supercell |  | company | FI | Supercell: English word
Remedy Entertainment |  | company | FI
Housemarque |  | company | FI
Small Giant Games |  | company | FI
CD Projekt | CD Projekt Red; CD Projekt RED | company | PL
Techland |  | company | PL
11 bit studios | 11 Bit Studios | company | PL
People Can Fly |  | company | PL
Bloober Team |  | company | PL
Ten Square Games |  | company | PL
Crytek |  | company | DE
Gameforge |  | company | DE
Bigpoint |  | company | DE
InnoGames |  | company | DE
Goodgame Studios |  | company | DE
Wooga |  | company | DE
Daedalic | Daedalic Entertainment | company | DE
Deck13 |  | company | DE
Guerrilla Games |  | company | NL
Larian | Larian Studios | company | BE
Rare Ltd |  | company | GB
Jagex |  | company | GB
Frontier Developments |  | company | GB
Rebellion Developments |  | company | GB
Creative Assembly |  | company | GB
Splash Damage |  | company | GB
Sumo Group | Sumo Digital | company | GB
Hello Games |  | company | GB
Media Molecule |  | company | GB
Lionhead | Lionhead Studios | company | GB
Bullfrog Productions |  | company | GB
Psygnosis |  | company | GB
Team17 |  | company | GB
Keywords Studios |  | company | IE
Playdead |  | company | DK
IO Interactive |  | company | DK
505 Games | Digital Bros | company | IT
MercurySteam |  | company | ES
Novarama |  | company | ES
GSC Game World |  | company | UA
4A Games |  | company | MT
Wargaming | Wargaming.net | company | CY
Gaijin Entertainment |  | company | HU
Playrix |  | company | IE
Nival |  | company | CY | Nival: adjective
My.Games |  | company | NL
Miniclip |  | company | CH
Outfit7 |  | company | SI
Peak Games |  | company | TR
Dream Games |  | company | TR
Gram Games |  | company | TR
Moon Active |  | company | IL
Plarium |  | company | IL
# Asia
Nintendo | Nintendo France | company | JP
The Pokémon Company | Pokémon Company | company | JP
Game Freak |  | company | JP
Monolith Soft |  | company | JP
Sony Interactive Entertainment | Sony Computer Entertainment | company | JP
Sega | Sega Sammy | company | JP | Sega: first name
Capcom |  | company | JP
Bandai Namco Entertainment |  | company | JP
Konami |  | company | JP
Namco |  | company | JP
Square Enix | Square-Enix; Squaresoft; SquareSoft | company | JP
Enix |  | company | JP
Koei Tecmo | Tecmo; Koei | company | JP
Atlus |  | company | JP
FromSoftware | From Software | company | JP
PlatinumGames | Platinum Games | company | JP
SNK Corporation | SNK Playmore | company | JP
Taito Corporation |  | company | JP
Hudson Soft |  | company | JP
Level-5 |  | company | JP
Gree Inc |  | company | JP
DeNA |  | company | JP
GungHo | GungHo Online Entertainment | company | JP
Cygames |  | company | JP
CyberAgent |  | company | JP
Kojima Productions |  | company | JP
Tango Gameworks |  | company | JP
Nexon |  | company | JP | Nexon: a town
Krafton |  | company | KR
Netmarble |  | company | KR
Pearl Abyss |  | company | KR
Kakao Games |  | company | KR
Com2uS |  | company | KR
TiMi Studio | TiMi Studios | company | CN
Perfect World |  | company | CN | Perfect World: English words
Shanda Games | Shanda | company | CN
Giant Interactive |  | company | CN
miHoYo | Mihoyo; HoYoverse | company | CN
Lilith Games |  | company | CN
Game Science |  | company | CN
FunPlus |  | company | CN
37 Interactive |  | company | CN
Huya |  | company | CN
Douyu | DouYu | company | CN
# Further ones of the daily press
Sports Interactive | SI Games | company | GB
Furyu |  | company | JP
Cybergun |  | company | FR
`;
