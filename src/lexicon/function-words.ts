/**
 * Words that French uses in every sentence and its neighbours (Catalan, Spanish, Italian, Portuguese, English, Dutch,
 * German) rarely or never: what shows at a glance that a text is French. Frequent words that they share (« la », « un »,
 * « que », « mais », « entre », « l' ») are left out. Written for press-facts.
 */
export const FRENCH_WORDS = `
le les des est et du au aux une dans pour qui sur avec pas par ce cet cette ces sont nous vous ils elles leur leurs ont été était
étaient après être avoir fait faire aussi très où dont selon depuis deux trois ainsi chez elle lors encore alors puis plusieurs celui
celle ceux toujours moins mois année années jour jours hier lundi mardi mercredi jeudi vendredi samedi dimanche ne à plus sans
même tout tous toute toutes comme peut dit ses qu' n' s' c' j' jusqu' aujourd' lorsqu' quelques notamment avait avant autre autres
`;
