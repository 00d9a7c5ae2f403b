/**
 * Words that open sentences with a capital and are no part of the name behind them. Written for press-facts.
 */
export const SENTENCE_OPENERS = `
le la les l' un une des du de d' ce cet cette ces c' ça cela ceci son sa ses leur leurs mon ma mes notre nos votre vos
il elle ils elles on nous vous je j' tu qui que qu' quoi dont où quand comment pourquoi combien quel quelle quels quelles
mais ou et donc or ni car si s' lorsque lorsqu' puisque puisqu' comme quoique tandis alors ainsi aussi encore enfin puis ensuite
à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant dès après avant selon suivant malgré outre hors
hormis sauf parmi devant derrière face grâce suite lors quant concernant côté via voici voilà faute afin
pas plus moins très trop bien mal peu beaucoup tout tous toute toutes rien aucun aucune chaque plusieurs certains certaines quelques
autre autres même mêmes tel telle tels telles seul seule seuls seules premier première dernier dernière
aujourd' hier demain désormais maintenant déjà toujours jamais souvent parfois bientôt récemment actuellement autrefois
cependant pourtant toutefois néanmoins certes notamment surtout seulement également finalement résultat reste objectif
oui non merci bref idem exit place retour fin début mi ex interrogé interrogée interrogés présent présente né née créé créée fondé fondée
basé basée spécialisé spécialisée détenu détenue lancé lancée racheté rachetée dirigé dirigée connu connue âgé âgée cette-année
deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille million millions milliards
ici là-bas ailleurs partout loin près autour dehors selon d'après pourtant lui eux moi toi soi celui celle ceux celles
est sont était a ont avait fut sera va vont faut fait peut doit dit n' ne y se me te m' t' auteur vidéo photo photos direct exclusif info infos
`;
