/**
 * What the French press calls a company without naming it: « la première chaîne », « la firme de Cupertino ».
 * company | epithets without their article. They take up the company where the article names it.
 * Written for press-facts from general knowledge of the French press.
 */
export const EPITHETS = `
TF1 | première chaîne; première chaîne française; Une
France 2 | deuxième chaîne
France 3 | troisième chaîne; chaîne des régions
Canal+ | chaîne cryptée; chaîne à péage
M6 | sixième chaîne; petite chaîne qui monte
Arte | chaîne franco-allemande; chaîne culturelle
France Télévisions | groupe public audiovisuel; groupe audiovisuel public
L'Équipe | quotidien sportif
Le Monde | quotidien du soir
Les Échos | quotidien économique
Apple | firme de Cupertino; géant de Cupertino; marque à la pomme; firme à la pomme; groupe de Cupertino; firme californienne à la pomme
Microsoft | firme de Redmond; géant de Redmond; éditeur de Redmond; groupe de Redmond
Google | firme de Mountain View; géant de Mountain View; géant de la recherche; géant de la recherche en ligne; moteur de recherche américain
Facebook | firme de Menlo Park; réseau social de Mark Zuckerberg; groupe de Menlo Park; géant de Menlo Park
Amazon | géant de Seattle; géant du commerce en ligne; firme de Seattle; groupe de Jeff Bezos; géant américain du commerce en ligne
Twitter | oiseau bleu; réseau à l'oiseau bleu; réseau social à l'oiseau bleu; réseau social de micro-blogging; site de microblogging; réseau de microblogging; site de micro-blogging; réseau de micro-blogging
Netflix | géant du streaming; géant de la vidéo en ligne; géant du streaming vidéo
Samsung | géant sud-coréen; géant coréen
Renault | marque au losange; constructeur au losange; groupe au losange; firme au losange; losange
Peugeot | marque au lion; constructeur au lion
Citroën | marque aux chevrons; constructeur aux chevrons
Volkswagen | constructeur de Wolfsburg; groupe de Wolfsburg; géant de Wolfsburg
BMW | constructeur à l'hélice; constructeur munichois
Mercedes-Benz | marque à l'étoile; constructeur à l'étoile
Fiat | constructeur turinois
Ferrari | marque au cheval cabré; firme au cheval cabré; constructeur de Maranello
Boeing | avionneur américain; constructeur aéronautique américain; géant de Seattle de l'aéronautique
Airbus | avionneur européen; constructeur aéronautique européen; avionneur toulousain
Michelin | groupe clermontois; manufacturier clermontois; Bibendum; fabricant de pneumatiques clermontois
Orange | opérateur historique
McDonald's | géant du hamburger; géant américain du fast-food
Ikea | géant suédois du meuble; géant du meuble
Spotify | géant suédois du streaming musical; géant du streaming musical
LVMH | numéro un mondial du luxe; géant du luxe; leader mondial du luxe
L'Oréal | géant des cosmétiques; numéro un mondial des cosmétiques
Danone | géant des produits laitiers
Nestlé | géant suisse de l'agroalimentaire; géant de Vevey; groupe de Vevey
Total | géant pétrolier français; major française
ExxonMobil | major texane
Ryanair | compagnie à bas coûts irlandaise; compagnie irlandaise
SNCF | compagnie ferroviaire; entreprise ferroviaire publique; groupe ferroviaire
La Poste | groupe postal
Ubisoft | éditeur breton; éditeur français de jeux vidéo; géant français du jeu vidéo
Nintendo | firme de Kyoto; géant de Kyoto
Alibaba | géant chinois du commerce en ligne; groupe de Jack Ma
Huawei | géant chinois des télécoms; équipementier chinois
Uber | géant du VTC; géant des VTC
Tesla | constructeur de Palo Alto; constructeur californien; groupe d'Elon Musk
Disney | firme aux grandes oreilles; empire de Mickey
Coca-Cola | firme d'Atlanta; géant d'Atlanta; géant des sodas
`;
