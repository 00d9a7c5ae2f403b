import { has, type Term } from './terms.ts';

/** The terms with each list of companies (« Vine et Periscope », « Accel, Bpifrance et Sofina ») as one. */
export function joinLists(terms: readonly Term[]): Term[] {
  const joined: Term[] = [];
  for (let i = 0; i < terms.length; i++) {
    const end = listEnd(terms, i);
    if (end === i + 1) {
      joined.push(terms[i]!);
      continue;
    }
    joined.push({
      ...terms[i]!,
      end: terms[end - 1]!.end,
      tags: ['Org', 'Company', 'List'],
      companies: terms.slice(i, end).flatMap((term) => (has(term, 'Company') ? (term.companies ?? []) : [])),
    });
    i = end - 1;
  }
  return joined;
}

/** The term after the list of companies that starts at term `i`; `i + 1` where it is none: commas alone make no list. */
function listEnd(terms: readonly Term[], i: number): number {
  let at = i;
  while (has(terms[at], 'Company')) {
    const link = terms[at + 1];
    // « de Vine et de Periscope »: the preposition is said again.
    let next = terms[at + 2]?.word === terms[i - 1]?.word && has(terms[at + 2], 'Prep') ? at + 3 : at + 2;
    // « Renault et l'équipementier Valeo »
    if (has(terms[next], 'Apposed')) next++;
    if (link?.word === 'et' && has(terms[next], 'Company')) return next + 1;
    if (!has(link, 'Comma')) return i + 1;
    at = next;
  }
  return i + 1;
}
