/**
 * Organisations that are no companies: public bodies, international organisations, parties, unions, associations,
 * schools, museums, clubs, leagues, indices. Entries are separated by `;` or a line end; `#` starts a comment line.
 * Written for press-facts from general knowledge of the French-language press.
 */
export const organisations = `
# The State and its bodies
Assemblée nationale; Sénat; Conseil d'État; Conseil constitutionnel; Cour des comptes; Cour de cassation; Cour d'appel; Conseil de l'Europe; Conseil européen;
Banque de France; Banque centrale européenne; Banque mondiale; Fed; Réserve fédérale; BCE; FMI; ONU; Otan; OTAN; OMS; OMC; OCDE; Unesco; UNESCO; Unicef; UNICEF; HCR; UE; Union européenne;
Commission européenne; Parlement européen; Cour de justice de l'Union européenne; CJUE; CEDH; Interpol; Europol; Eurostat; Insee; INSEE; CNRS; Inserm; INSERM; CEA; Inrae; INRA; Ined; ANSM; HAS; ARS;
Santé publique France; AP-HP; APHP; CHU; Samu; SAMU; Smur; CSA; Arcom; AMF; ACPR; Arcep; ARCEP; CNIL; Cnil; Hadopi; HATVP; DGCCRF; DGSI; DGSE; DGA; DGAC; GIGN; RAID; BRI; CRS; IGPN; PJ; BAC; FBI; CIA; NSA; FDA; SEC; CDC; OFII; Ofpra; OFPRA;
Pôle emploi; Urssaf; URSSAF; Unedic; Unédic; Cnav; Cnam; CNAM; CAF; Caf; CPAM; Assurance maladie; Sécurité sociale; Agirc-Arrco; Acoss; Carsat; Ademe; ADEME; ASN; IRSN; Andra; Météo-France; Météo France; Ifremer; ONF; Onema; Anah;
Ile-de-France Mobilités; Île-de-France Mobilités; Stif; Bercy; Matignon; Élysée; Elysée; Quai d'Orsay; Maison Blanche; Pentagone; Kremlin; Downing Street; Olaf; Tracfin; Business France; Atout France; France Stratégie; Défenseur des droits; Opep; OPEP; AIE; GIEC; Giec; Iata; IATA; OACI;
Trésor; Parquet; PNF; Parquet national financier; CNCDH; COR; Agence de la biomédecine; Agence France Trésor; Autorité de la concurrence; Haute Autorité de santé; Haut Conseil; Croix-Rouge; Croix-Rouge française; Vatican; Saint-Siège; Hamas; Hezbollah; Al-Qaïda; Daech; Daesh; EI; État islamique; Etat islamique; Boko Haram; PKK; ETA; IRA; Farc; Talibans
# Parties and movements
PS; LR; LREM; RN; FN; LFI; EELV; PCF; MoDem; Modem; UDI; UMP; RPR; UDF; NPA; LO; DLF; Debout la France; Parti socialiste; Les Républicains; Rassemblement national; Front national; La République en marche; En Marche; La France insoumise; France insoumise; Renaissance; Horizons; Reconquête; Générations; Place publique; Parti communiste;
Europe Écologie-Les Verts; Europe Ecologie-Les Verts; Verts; CDU; CSU; SPD; AfD; PSOE; PP; Podemos; Vox; Ciudadanos; Labour; Tories; Ukip; Syriza; Parti démocrate; Parti républicain; Parti conservateur; Parti travailliste; Gilets jaunes; LRM; PRG; MRC; PG; FG; Agir; Les Patriotes; UPR; MR; N-VA; PVV; M5S; Ligue du Nord; UDC; PLR; PLQ; PQ; CAQ
# Unions and employers
CGT; CFDT; FO; Force ouvrière; CFTC; CFE-CGC; Unsa; UNSA; SUD; Sud-Rail; SUD-Rail; Sud Rail; Solidaires; FSU; Snes; SNES; Snuipp; Unef; UNEF; Fidl; UNL; Medef; MEDEF; CPME; CGPME; U2P; FNSEA; Jeunes Agriculteurs; Confédération paysanne; Coordination rurale; SNPL; SNPNC; CGT-Cheminots; Unsa-Ferroviaire; Alliance; Unité SGP; CSN; FTQ; DGB; IG Metall; Verdi;
UIMM; FFB; Capeb; Umih; UMIH; FCD; Syntec; Leem; CCFA; PFA; Afep; A4E; FBF; FFA; SNE; SNJ; SNM; SNCTA; FGTE; UFAP
# Associations
UFC-Que Choisir; UFC Que Choisir; UFC; CLCV; 60 millions de consommateurs; Greenpeace; WWF; Oxfam; Amnesty International; Human Rights Watch; Attac; Emmaüs; Secours populaire; Secours catholique; Restos du cœur; Restos du Coeur; Fondation Abbé Pierre; Médecins sans frontières; MSF; Reporters sans frontières; RSF; LDH; Licra; SOS Racisme; MRAP; Sea Shepherd; L214; PETA; Peta;
Fondation de France; Téléthon; AFM; Sidaction; Act Up; SPA; LPO; ANPAA; France Nature Environnement; Les Amis de la Terre; Anticor; Sherpa; Osez le féminisme; Femen; Ligue contre le cancer; Automobile Club; 40 millions d'automobilistes; Manif pour tous; Transparency International; ATD Quart Monde; Cimade; OSDH; FNATH; FCPE; Peep; AMF; ADF
# Schools and museums
HEC; ENA; Sciences Po; Sciences-Po; ESCP; Essec; ESSEC; Polytechnique; École polytechnique; Centrale; Sorbonne; Harvard; Stanford; Oxford; Cambridge; MIT; Yale; Princeton; Berkeley; Collège de France; ENS; Insead; INSEAD; Louvre; Centre Pompidou; Beaubourg; Musée d'Orsay; Grand Palais; Petit Palais; Opéra de Paris; Comédie-Française; Institut Pasteur; Institut Montaigne; Terra Nova; OFCE; Fondation Jean-Jaurès; Ifrap; Iris; Ifri; Institut Curie; BNF; BnF
# Sport
PSG; OM; OL; ASSE; OGC Nice; AS Monaco; Losc; LOSC; FC Nantes; Stade Rennais; RC Lens; Racing club de Lens; Girondins de Bordeaux; Girondins; Real Madrid; FC Barcelone; Barça; Atlético Madrid; Bayern Munich; Bayern; Borussia Dortmund; Manchester United; Manchester City; Liverpool; Chelsea; Arsenal; Tottenham; Juventus; Juve; AC Milan; Inter Milan; AS Rome; Ajax; Benfica; FC Porto;
Stade Français; Stade Toulousain; Racing 92; RCT; ASM; Clermont Auvergne; FIFA; Fifa; UEFA; Uefa; LFP; FFF; FFR; CIO; CNOSF; NBA; NFL; NHL; MLB; UFC; ATP; WTA; FIA; FFT; Ligue 1; Ligue 2; Ligue des champions; Premier League; Top 14; Bundesliga; Liga; Serie A; Bleus; Bleues; INF; Insep; Roland-Garros; Roland Garros; Wimbledon
# Indices and exchanges
CAC 40; CAC; SBF 120; Dow Jones; Nasdaq; S&P 500; FTSE; FTSE 100; DAX; Dax; Nikkei; Footsie; Euro Stoxx; Hang Seng; Wall Street; Bourse de Paris; SMI; Bel 20; TSX; Ibex
`;
