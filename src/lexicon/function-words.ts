/**
 * French words that no neighbouring language writes this way: what shows in a glance that a text is French. Words shared
 * with Catalan, Spanish, Italian, Portuguese, English, Dutch or German are left out (« les », « on », « me », « tu », « son », « pour »
 * stays, « par » stays, « plus » goes). Written for press-facts.
 */
export const FRENCH_WORDS = `
des est une dans pour qui sur avec pas par ce cette ces sont mais nous vous ils elles leur leurs ont été était étaient
après être avoir fait aussi très où dont entre selon depuis deux trois ainsi chez aux au du et il elle lors encore alors puis
plusieurs celui celle ceux toujours moins mois an ans année années jour jours hier lundi mardi mercredi jeudi vendredi samedi dimanche
l' d' qu' n' s' c' j' jusqu' aujourd' lorsqu'
`;
