/**
 * Products, models, works, programmes and competitions that are no companies. Entries are separated by `;` or a line
 * end; `#` starts a comment line. Written for press-facts from general knowledge of the French-language press.
 */
export const products = `
# Electronics, software and services
iPhone; iPad; iPod; iMac; MacBook; AirPods; Apple Watch; Apple Music; Apple Pay; Apple TV; App Store; iTunes; iOS; macOS; Siri; Android; Google Play; Google Maps; Google Home; Google Search; Google Chrome; Google Drive; Google News; Google+; Gmail; Chrome; Chromebook; Pixel; Windows; Windows 10; Windows XP; Office; Office 365; Outlook; Teams; Xbox; Xbox One; Surface; Bing; Cortana;
Kinect; Hotmail; Internet Explorer; PlayStation; PlayStation 4; PlayStation 5; PS4; PS5; Switch; Wii; Game Boy; Galaxy; Galaxy S; Galaxy Note; Kindle; Echo; Alexa; Prime Video; Amazon Prime; Prime; Amazon Music; Fire TV; Messenger; Facebook Live; Oculus; Reels; Stories; Bitcoin; Ethereum; Libra; Diem; Dogecoin; ChatGPT; Twitter Music; Livebox; Freebox; Bbox; Neufbox; Minitel;
StopCovid; TousAntiCovid; Photoshop; Firefox; Linux; Word; Excel; PowerPoint; Java; BlackBerry Messenger; Wi-Fi; Wifi; Bluetooth; Blu-ray; Thunderbolt
# Games
Pokémon; Pokémon Go; Fortnite; Minecraft; Candy Crush; Call of Duty; Assassin's Creed; GTA; Grand Theft Auto; World of Warcraft; League of Legends; Overwatch; Mario; Super Mario; Zelda; Sonic; Tetris; Angry Birds; The Sims; Les Sims; Euromillions; Euro Millions; EuroMillions; Loto; Keno; Monopoly; Scrabble; Barbie; Playmobil
# Vehicles and arms
Clio; Twingo; Mégane; Megane; Scénic; Kadjar; Captur; Zoe; Zoé; Kangoo; Espace; Laguna; 208; 308; 3008; 5008; C3; C4; DS; DS3; DS4; Golf; Polo; Passat; Tiguan; Touareg; Fiesta; Focus; Mustang; Corsa; Astra; Yaris; Prius; Qashqai; Juke; Leaf; Model 3; Model S; Model X; Model Y; Logan; Sandero; Duster; Panda; Punto; Série 3; Classe A; Autolib; Velib; Vélib; Vélib'; TGV; Ouigo; inOui; InOui; TER; RER; Intercités; Thalys;
A320; A330; A350; A380; A400M; Airbus A320; Airbus A330; Airbus A350; Airbus A380; Boeing 737; Boeing 737 MAX; Boeing 747; Boeing 777; Boeing 787; 737 MAX; Dreamliner; Rafale; Mirage; Falcon; Concorde; Ariane 5; Ariane 6; Vega; Soyouz; Falcon 9; Charles-de-Gaulle; Titanic; Hermione; F-35; F-16; Eurofighter; Caracal; Tigre; Leclerc
# Medicines and food
Levothyrox; Mediator; Médiator; Doliprane; Dafalgan; Nurofen; Dépakine; Depakine; Plaquénil; Plaquenil; Viagra; Subutex; Tamiflu; Remdesivir; Botox; Roundup; Glyphosate; Nutella; Big Mac; Coca; Ricard; Roquefort; Camembert; Champagne; Cognac; Beaujolais
# Programmes, films, festivals, prizes, competitions
The Voice; Koh-Lanta; Koh Lanta; Danse avec les stars; Top Chef; MasterChef; Nouvelle Star; Star Academy; Secret Story; Touche pas à mon poste; TPMP; Quotidien; Le Petit Journal; Le Grand Journal; Fort Boyard; Plus belle la vie; Game of Thrones; The Walking Dead; Stranger Things; House of Cards; Star Wars; Star Trek; Harry Potter; James Bond; Avengers; Avatar; Titanic; Eurovision; Capital; Zone interdite; Envoyé spécial; Cash Investigation; Complément d'enquête; Télématin; Le Tube;
Journal de 20 heures; JT; Miss France; Miss Monde; Miss Univers; Césars; César; Oscars; Oscar; Emmy Awards; Grammy Awards; Golden Globes; Victoires de la musique; NRJ Music Awards; Palme d'or; Festival de Cannes; Mostra; Goncourt; Prix Goncourt; Renaudot; Prix Nobel; Nobel; Ballon d'or; Tour de France; Giro; Vuelta; Vendée Globe; Route du Rhum; Coupe du monde; Euro 2016; Mondial; JO; Jeux olympiques; Jeux Olympiques; Super Bowl; Grand Prix; Formule 1; F1; MotoGP; Dakar; Paris-Roubaix; Vivatech; VivaTech; Salon de l'agriculture; Mobile World Congress; Foire de Paris; Expo 2020; Forum; Mondial de l'automobile; G7; G8; G20; COP21; COP 21; Panama Papers; Paradise Papers; LuxLeaks; Brexit; Grand Paris
`;
