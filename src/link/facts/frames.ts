/**
 * The frames of a sentence: what the rules of facts are matched on. First its parts, cut at stops, with what stands
 * between brackets or commas behind a company lifted out (« Danone, qui a racheté WhiteWave, recule »: « Danone recule »
 * and « Danone qui a racheté WhiteWave »); then, for each verb, its subject, itself and what follows it. A rule so never
 * looks for a subject: it starts with it.
 */
import { closing, liftAsides } from './lifted-asides.ts';
import { type Frame, has, isDate, type Term } from './terms.ts';
import { STATUS_RANK } from './verb-groups.ts';

/** The frames of a sentence's terms. Never throws. */
export function framesOf(terms: readonly Term[]): Frame[] {
  const parts = partsOf(terms).flatMap((part) => liftAsides(part));
  const verbs = parts.flatMap((part) =>
    part.flatMap((term, at) => {
      if (has(term, 'OwnBuyNoun')) return nounFrame(part, at);
      if (!has(term, 'Verb')) return [];
      const subject = subjectOf(part, at);
      if (subject === undefined) return [];
      const from = part.findIndex(({ first }) => first === subject.first);
      const verb = { ...term, ...governed(part, from, at) };
      const dates = has(term, 'Inf') || isBare(term) ? [] : openingDate(part);
      const between = has(term, 'Inf') ? [] : part.slice(from + 1, at).filter(isDate);
      return [
        [
          { ...subject, tags: [...subject.tags, 'Subject'] },
          verb,
          ...dates,
          ...openingPrice(part, verb),
          ...between,
          ...part.slice(at + 1),
        ],
      ];
    }),
  );
  return [...parts, ...verbs].filter((frame) => frame.length > 1);
}

/** « X recule, faute d'accord sur son rachat par Y »: its subject, its noun and what follows. */
function nounFrame(part: Frame, at: number): Frame[] {
  const subject = clauseSubject(part, at);
  const cues = part.slice(Math.max(0, at - 4), at).filter((term) => has(term, 'Cue'));
  return subject === undefined
    ? []
    : [[{ ...subject, tags: [...subject.tags, 'Subject'] }, ...cues, ...part.slice(at)]];
}

function partsOf(terms: readonly Term[]): Frame[] {
  const parts: Term[][] = [[]];
  for (const term of terms) {
    if (!has(term, 'Stop')) parts.at(-1)!.push(term);
    else if (isTopic(term, parts)) parts[0]!.push({ ...term, tags: ['Comma', 'Colon'] });
    else parts.push([]);
  }
  return parts;
}

/** « SNCF : une perte de 3 millions »: the company that opens a headline is what the rest is said of. */
const isTopic = ({ word }: Term, [first, ...others]: readonly Term[][]): boolean =>
  word === ':' && others.length === 0 && first!.length === 1 && has(first![0], 'Company');

/** The company that the verb at term `at` is said of; undefined where it is none, or where another subject may be meant. */
function subjectOf(part: Frame, at: number): Term | undefined {
  const verb = part[at]!;
  const before = part[at - 1];
  if (isBare(verb)) return describedBefore(part, at) ?? followingSubject(part, at);
  if (has(verb, 'Ger'))
    return before?.word === 'en'
      ? (clauseSubject(part, at) ?? followingSubject(part, at))
      : (describedBefore(part, at) ?? followingSubject(part, at));
  // « Après avoir supprimé 300 postes, X »
  if (has(verb, 'Inf'))
    return (
      ledSubject(part, at) ?? subjectOfVerbBefore(part, at) ?? clauseSubject(part, at) ?? followingSubject(part, at)
    );
  if (before?.word === 'et') return subjectOfVerbBefore(part, at) ?? clauseSubject(part, at);
  const adjacent = adjacentSubject(part, at);
  // « X ferme une usine, licencie 300 salariés »
  return adjacent ?? (before?.word === ',' ? clauseSubject(part, at) : undefined);
}

/** The subject right before a finite verb: only dates, cues and « qui » may stand between. */
function adjacentSubject(part: Frame, at: number): Term | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const term = part[i]!;
    if (term.word === 'qui') return antecedent(part, i);
    if (has(term, 'Org')) return acting(part, i);
    // « l'usine X de Cholet va »: the place behind it.
    if (has(term, 'Name')) {
      while (has(part[i], 'Name')) i--;
      return has(part[i], 'Prep') && has(part[i - 1], 'Org') ? acting(part, i - 1) : undefined;
    }
    if (!has(term, 'Date') && !has(term, 'Cue')) return undefined;
  }
  return undefined;
}

/** What the verb before is said of: « X a racheté Y et vendu Z », « X prévoit de fermer… et de supprimer ». */
function subjectOfVerbBefore(part: Frame, at: number): Term | undefined {
  for (let i = at - 1; i >= 0; i--) if (has(part[i], 'Verb') && !isBare(part[i]!)) return subjectOf(part, i);
  return undefined;
}

/** The first company of the part that no preposition binds: who acts, where verbs are none of ours. */
function clauseSubject(part: Frame, at: number): Term | undefined {
  const link = part.findLastIndex(({ word }, i) => i < at && (word === 'qui' || word === 'que'));
  if (part[link]?.word === 'qui') return antecedent(part, link);
  for (let i = link + 1; i < at; i++)
    if (has(part[i], 'Org')) {
      const subject = acting(part, i);
      if (subject !== undefined) return subject;
    }
  return undefined;
}

/** « Créée en 2008 par deux Suédois, la plateforme… »: opening its part, the company behind the next comma. */
function followingSubject(part: Frame, at: number): Term | undefined {
  const comma = at > 1 ? undefined : closing(part, at, ',');
  if (comma === undefined) return undefined;
  const next = part.slice(comma + 1, comma + 3).find((term) => !has(term, 'Apposed'));
  return has(next, 'Org') ? next : undefined;
}

/** « permettre à X de lever », « contraindre X à céder »: who is led to do it. */
function ledSubject(part: Frame, at: number): Term | undefined {
  const link = part[at - 1]?.word;
  const led = part[at - 2];
  // « ordonner à X de payer » is of fines.
  if (!has(led, 'Org') || has(part[at], 'SufferActive') || (link !== 'de' && link !== 'à')) return undefined;
  const before = part[has(part[at - 3], 'Apposed') ? at - 4 : at - 3];
  if (link === 'de') return before?.word === 'à' ? led : undefined;
  return has(before, 'Filler') && at > 3 ? led : undefined;
}

/** The company that « qui » at term `i` takes up; of « X, qui recule et qui emploie » that of the first. */
function antecedent(part: Frame, i: number): Term | undefined {
  if (part[i - 1]?.word !== 'et') return describedBefore(part, i);
  const link = part.findLastIndex(({ word }, at) => at < i - 1 && (word === 'qui' || word === 'dont'));
  return link < 0 ? undefined : describedBefore(part, link);
}

/** The company that what starts at term `at` describes: « X », « X, », « X, une application » (of a list, its last); `Owner` where it may be a thing of it: « la grille de X qui ». */
function describedBefore(part: Frame, at: number): Term | undefined {
  const described = has(part[at - 1], 'Filler') && has(part[at - 2], 'Comma');
  let i = described ? at - 2 : at - 1;
  while (has(part[i], 'Comma') || has(part[i], 'Date')) i--;
  // « l'usine X de Cholet, qui »: the place behind it.
  if (has(part[i], 'Name') && has(part[i - 1], 'Prep') && has(part[i - 2], 'Org')) i -= 2;
  const term = part[i];
  if (!has(term, 'Org')) return undefined;
  if (described && has(term, 'List')) return { ...term!, companies: term!.companies!.slice(-1) };
  const before = has(part[i - 1], 'Apposed') && part[i - 2]?.word === 'de' ? i - 2 : i - 1;
  const owned = part[part[before]?.word === 'de' ? before - 1 : before];
  const isOwner = !described && (has(owned, 'Filler') || has(owned, 'Voice'));
  return isOwner ? { ...term!, tags: [...term!.tags, 'Owner'] } : term;
}

/** The company at term `i` where it acts: no preposition binds it, or only that of who speaks for it (`Voiced`). */
function acting(part: Frame, i: number): Term | undefined {
  const term = part[i]!;
  if (!isPrepositional(part, i)) return term;
  return isVoiced(part, i) ? { ...term, tags: [...term.tags, 'Voiced'] } : undefined;
}

/** « le patron de X »: he speaks and acts for it. */
const isVoiced = (part: Frame, i: number): boolean => has(part[i - 1], 'Prep') && has(part[i - 2], 'Voice');

/** « En 2019, X a réalisé », as « X, lundi, a racheté »: the day is the verb's, where no other verb stands between. */
function openingDate(part: Frame): Frame {
  const date = part.slice(0, 2).find(isDate);
  return date !== undefined && has(part[part.indexOf(date) + 1], 'Comma') ? [date] : [];
}
/** « Pour 3 millions d'euros, X s'offre Y »: the price before the buyer. */
const openingPrice = (part: Frame, verb: Term): Frame =>
  part[0]?.word === 'pour' && has(part[1], 'Amount') && has(part[2], 'Comma') && has(verb, 'BuyActive')
    ? [part[1]!]
    : [];

/** The status of a verb that a condition before its subject, or a cue behind it, makes less sure: « négocie pour racheter ». */
function governed(part: Frame, subject: number, at: number): Pick<Term, 'status'> {
  const verb = part[at]!;
  const from = Math.max(subject - 1, 0);
  let status = verb.status!;
  for (const cue of part.slice(from, has(verb, 'Inf') ? at : Math.max(subject, 0)))
    if (has(cue, 'Cue') && STATUS_RANK[cue.status!] > STATUS_RANK[status]) status = cue.status!;
  return { status };
}

const isBare = (verb: Term): boolean => verb.tags.some((tag) => tag.endsWith('Bare'));

function isPrepositional(part: Frame, i: number): boolean {
  let at = i - 1;
  while (has(part[at], 'Apposed')) at--;
  const before = part[at];
  return has(before, 'Prep') || before?.word === 'par';
}
