/**
 * Persons and bands that the press calls by one name, or by a name that starts with no usual first name: singers,
 * rappers, actors, hosts, video makers, statesmen, painters, suspects; groups of musicians. None of them is a company.
 *
 * Source: written for press-facts from general knowledge.
 *
 * Format: entries separated by `;` or a newline; a line starting with `#` is a
 * comment.
 */
export const singleNames = `
# Rap and song, French
JoeyStarr; Joey Starr; Booba; Kaaris; Maître Gims; Gims; Dadju; Soprano; Orelsan; Nekfeu; Ninho; Niska; Damso; Lacrim; Rohff; La Fouine; Sinik; Lomepal; Vald; Gradur; Alkpote; Aya Nakamura
Wejdene; Angèle; Roméo Elvis; Stromae; MC Solaar; Oxmo Puccino; Kery James; Médine; Youssoupha; Disiz; Doc Gynéco; Passi; Akhenaton; Kool Shen; Diam's; Koba LaD; Naps; Heuss l'Enfoiré; PLK; Hatik; Gazo; Tiakola
Josman; Laylow; Dinos; Alonzo; Sofiane; Mokobé; Black M; Lefa; Dosseh; Freeze Corleone; Werenoi; SDM; Bigflo; Bigflo et Oli; Bigflo & Oli; Lartiste; L'Algérino; Jenifer; Nolwenn; Zazie; Lorie; Alizée
Shy'm; Tal; Amel Bent; Vitaa; Slimane; Louane; Hoshi; Clara Luciani; Juliette Armanet; Eddy de Pretto; Christine and the Queens; Camélia Jordana; Zaz; Imany; Ayo; Hollysiz; Izïa; Dalida; Nicoletta
Bénabar; Miossec; Dutronc; Polnareff; Gainsbourg; Brassens; Brel; Ferré; Nougaro; Aznavour; Balavoine; Berger; Bashung; Higelin; Souchon; Voulzy; Cabrel; Bruel; Obispo; Calogero
Pagny; Garou; Mylène Farmer; Line Renaud; Hallyday; Laeticia; Læticia; Johnny; Kendji; Kendji Girac; Chimène Badi; Grand Corps Malade; Sanseverino; Tryo; Vianney; Claudio Capéo; Amir; Bilal Hassani; Barbara Pravi
Maurane; Desireless; Nagui; Cauet; Dieudonné; Soral; Semoun; Timsit; Elmaleh; Gad Elmaleh; Debbouze; Foresti; Palmade; Bedos; Coluche; Devos; Raël
# Song, English and others
Beyoncé; Rihanna; Madonna; Adele; Shakira; Bono; Björk; Lorde; Drake; Eminem; Jay-Z; Jay Z; Kanye; Usher; Ne-Yo; Akon; 50 Cent; Snoop Dogg; Dr. Dre; 2Pac; Tupac; Notorious B.I.G.; Lil Wayne; Lil Nas X
XXXTentacion; Pop Smoke; Cardi B; Megan Thee Stallion; Nicki Minaj; Pharrell; The Weeknd; Travis Scott; Post Malone; Childish Gambino; Stormzy; Dua Lipa; P!nk; Kesha; Ke$ha; Avicii; Tiësto; Skrillex; Deadmau5
Bad Bunny; Rosalía; Maluma; J Balvin; Ozuna; R. Kelly; Bowie; Hendrix; Elvis; Lennon; McCartney; Jagger; Springsteen; Dylan; Sinatra; Pavarotti; Callas; Mozart; Beethoven; Bach; Chopin; Wagner; Verdi; Puccini; Ravel
Debussy; Berlioz; Vivaldi; Bizet; Offenbach; Mahler; Stravinsky
# Bands
Abba; ABBA; Queen; Nirvana; U2; Beatles; The Beatles; Rolling Stones; The Rolling Stones; Pink Floyd; Led Zeppelin; Deep Purple; The Who; The Doors; The Clash; The Cure; The Police; Sex Pistols; Radiohead; Coldplay
Arctic Monkeys; Depeche Mode; New Order; Joy Division; Pet Shop Boys; Duran Duran; Spandau Ballet; Simple Minds; Dire Straits; AC/DC; Metallica; Iron Maiden; Motörhead; Guns N' Roses; Aerosmith; Bon Jovi; Scorpions
Rammstein; Kraftwerk; Tokio Hotel; Modern Talking; Boney M; Bee Gees; Village People; Jackson Five; Jackson 5; Destiny's Child; Spice Girls; Take That; One Direction; Backstreet Boys; Westlife; Boyzone; BTS; Blackpink; Linkin Park
Red Hot Chili Peppers; Pearl Jam; Foo Fighters; Green Day; Blink-182; REM; R.E.M.; The Strokes; The White Stripes; Gorillaz; Massive Attack; Portishead; The Prodigy; Chemical Brothers; LMFAO; Black Eyed Peas; Fugees; Wu-Tang Clan
N.W.A.; Run-DMC; Public Enemy; Beastie Boys; Imagine Dragons; Maroon 5; Måneskin; Buena Vista Social Club; Gipsy Kings; Indochine; Noir Désir; Louise Attaque; Superbus; Dionysos; Shaka Ponk; Skip the Use
Daft Punk; Kassav; Kassav'; Magic System; IAM; NTM; Suprême NTM; PNL; Sexion d'Assaut; La Sexion d'Assaut; Ministère A.M.E.R.; Psy 4 de la Rime; Fonky Family; La Rumeur
L5; 2Be3; Worlds Apart; Les Enfoirés; Enfoirés; Les Chats sauvages; Les Chaussettes noires; Les Charlots; Les Inconnus; Les Nuls; Les Goguettes; Les Négresses vertes; Mano Negra; Bérurier noir; Zebda; Zouk Machine
La Compagnie créole; Début de soirée; Il était une fois; Martin Circus; Gojira; Mass Hysteria; Therapie Taxi; Thérapie Taxi; L'Impératrice; La Femme; Feu! Chatterton; Kyo; Fréro Delavega; Arcadian
Trois Cafés gourmands; Madame Monsieur; Les Rita Mitsouko; Rita Mitsouko; Eagles of Death Metal; Break Machine
# Video makers, influencers, hosts of shows
Squeezie; Cyprien; Norman fait des vidéos; EnjoyPhoenix; Enjoy Phoenix; Natoo; Mcfly; McFly; Carlito; Mcfly et Carlito; McFly et Carlito; Tibo InShape; Amixem; Léna Situations; Michou; Inoxtag; Gotaga; ZeratoR; Zerator
Kameto; Antoine Daniel; Joueur du Grenier; PewDiePie; MrBeast; Mr Beast; Shroud; KSI; Jeremstar; Nabilla; Loana; Kim Kardashian; Kardashian; Bernard de la Villardière; Cartman; Max Boublil; Horia; Sananas; Rewinside
Jimmy Labeeu; Seb la Frite; Le Rire jaune; Kev Adams; Juju Fitcats; ExperimentBoy; Usul; Osons causer; Hugo Décrypte; HugoDécrypte; Papacito
# Statesmen, historical persons
Mussolini; Hitler; Staline; Lénine; Trotski; Salazar; Pétain; Napoléon; Bonaparte; Louis XIV; Louis XVI; Robespierre; Danton; Marat; Clemenceau; Jaurès; Blum; De Gaulle; Pompidou; Giscard; Mitterrand; Chirac; Sarkozy
Macron; Fillon; Juppé; Mélenchon; Le Pen; Zemmour; Kadhafi; Saddam Hussein; Saddam; Ben Laden; Arafat; Sissi; Poutine; Eltsine; Gorbatchev; Medvedev; Trump; Obama; Clinton; Bush; Reagan; Nixon; Kennedy; Roosevelt; Churchill
Thatcher; Blair; Merkel; Kohl; Adenauer; Berlusconi; Salvini; Renzi; Erdogan; Assad; Bachar al-Assad; Netanyahu; Khomeiny; Castro; Guevara; Che Guevara; Chavez; Maduro; Lula; Bolsonaro; Xi Jinping; Deng Xiaoping; Kim Jong-un
Gandhi; Modi; Mandela; Mugabe; Bokassa; Mobutu; Bouteflika; Ben Ali; Moubarak; Zelensky; Loukachenko; Benalla; Cahuzac; Takieddine; Tedros Adhanom Ghebreyesus; Ashraf Ghani
# Painters, writers, thinkers
Rembrandt; Picasso; Matisse; Monet; Manet; Renoir; Cézanne; Gauguin; Van Gogh; Vermeer; Rubens; Michel-Ange; Léonard de Vinci; Botticelli; Le Caravage; Caravage; Goya; Velázquez; Velasquez; Klimt; Schiele; Munch
Kandinsky; Klee; Mondrian; Miró; Dalí; Dali; Magritte; Chagall; Modigliani; Giacometti; Rodin; Warhol; Basquiat; Banksy; Soulages; Buren; Christo; Molière; Voltaire; Rousseau; Diderot; Montesquieu
Balzac; Stendhal; Flaubert; Maupassant; Baudelaire; Rimbaud; Verlaine; Proust; Gide; Camus; Sartre; Céline; Shakespeare; Dante; Homère; Platon; Aristote; Socrate; Descartes; Kant; Hegel; Nietzsche; Marx; Freud
Galilée; Newton; Darwin; Einstein; Pasteur; Tolstoï; Dostoïevski; Tchekhov; Kafka; Orwell; Tolkien
# Sportsmen by one name
Pelé; Neymar; Ronaldo; Ronaldinho; Messi; Maradona; Zidane; Platini; Mbappé; Griezmann; Benzema; Ibrahimovic; Kaká; Cavani; Dembélé; Pogba; Kanté; Giroud; Cantona; Nadal; Federer; Djokovic; Monfils; Schumacher; Senna; Prost
`;
