/** The forms of the verbs of business facts that newspapers write: third persons, infinitive and participles. */
import { IRREGULAR_VERBS } from '../../lexicon/irregular-verbs.ts';

/** `Subj`: a present subjunctive that is no indicative, « vende » but not « rachète ». */
export type Form = 'Inf' | 'Part' | 'Ger' | 'Pres' | 'Past' | 'Fut' | 'Cond' | 'Subj';

/** The word forms of an infinitive, each with its form; agreement of the participle included. */
export function formsOf(infinitive: string): Array<readonly [word: string, form: Form]> {
  const stems = IRREGULAR_VERBS[infinitive]?.split(' ') ?? regular(infinitive);
  const [singular = '', plural = '', imperfect = '', future = '', participle = '', past = '', pasts = ''] = stems;
  const forms: Array<readonly [string, Form]> = [
    [infinitive, 'Inf'],
    [singular, 'Pres'],
    [plural, 'Pres'],
    [`${imperfect}ait`, 'Past'],
    [`${imperfect}aient`, 'Past'],
    [past, 'Past'],
    [pasts, 'Past'],
    [`${imperfect}ant`, 'Ger'],
    [`${future}a`, 'Fut'],
    [`${future}ont`, 'Fut'],
    [`${future}ait`, 'Cond'],
    [`${future}aient`, 'Cond'],
  ];
  // « vendent », « vende »
  if (!infinitive.endsWith('er') && plural.endsWith('ent')) forms.push([plural.slice(0, -2), 'Subj']);
  // « paie », « paiera » beside « paye », « payera ».
  if (infinitive.endsWith('ayer'))
    for (const [word, form] of [...forms])
      if (form !== 'Inf') forms.push([word.replace(/ay(?=e(?:$|nt$|r))/, 'ai'), form]);
  for (const ending of /s$/.test(participle) ? ['', 'e', 'es'] : ['', 'e', 's', 'es'])
    forms.push([participle + ending, 'Part']);
  return forms;
}

/** Verbs in -er: with « ç » and « ge » before a and o, « è » before a silent e, « ie » for -oyer. */
function regular(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const silent = stem.endsWith('oy')
    ? `${stem.slice(0, -1)}i`
    : stem.endsWith('appel')
      ? `${stem}l`
      : /[eé][^aeiouéèê]+$/.test(stem) && !/[eé][^aeiouéèê]{2,}$/.test(stem.replace(/gn$/, 'g'))
        ? stem.replace(/[eé]([^aeiouéèê]+)$/, 'è$1')
        : stem;
  const future = /é[^aeiouéèê]+$/.test(stem) ? `${stem}er` : `${silent}er`;
  return [`${silent}e`, `${silent}ent`, soft, future, `${stem}é`, `${soft}a`, `${stem}èrent`];
}
