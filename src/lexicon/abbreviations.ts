/**
 * Abbreviations whose full stop ends no sentence. Written for press-facts from the usage of the French press
 * and the Imprimerie nationale's « Lexique des règles typographiques » (which abbreviations take a stop).
 */

/** Before a name or a number: never the end of a sentence. */
export const ABBREVIATIONS_BEFORE = `
m mm mme mmes mlle mlles me mes mgr dr drs pr st ste sts prof gal col cdt lt cap cne sgt adj
env janv févr fév avr juil sept oct nov déc art al chap vol fig p pp n no nos éd ed réf ref
tél tel fax av bd bld boul pl ch vs cf ex approx max min hab bat bât app cie ass jr sr
`;

/** May end a sentence or not: the next word decides. */
export const ABBREVIATIONS_EITHER = `
etc inc corp ltd co sa sas sarl spa ag plc s.a s.a.s
`;

/** Words that open a sentence more often than they follow an abbreviation. */
export const OPENERS_AFTER_ABBREVIATION = `
le la les l' un une des ce cet cette ces il elle ils elles on nous vous je mais or et car donc dans en au aux
à par pour sur avec selon depuis après avant son sa ses leur leurs c' d' qui que quand si cela ça c'est malgré
`;
