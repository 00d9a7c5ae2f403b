/**
 * A sentence as the terms that the rules of facts match: companies and what takes them up, sums, dates, shares, counts
 * of staff, verbs with their voice and status, nouns of facts, prepositions, commas. Articles and quotation marks are
 * left out, all else is one gap after the other.
 */
import { type Tokens, textOf, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { within } from '../bounds.ts';
import type { Article } from './article.ts';
import { groupAsideEnd, isName, isPredicate, isSource, stressEnd } from './asides.ts';
import { countTerm, halfTerm } from './counts.ts';
import { cueTerm, NE, startsVerb } from './cues.ts';
import { Cursor } from './cursor.ts';
import { descriptionEndAt, readTakenUp } from './nominal-terms.ts';
import { nounTagsBehind } from './noun-tags.ts';
import { has, type Term, term } from './terms.ts';
import { VerbGroup } from './verb-groups.ts';
import {
  AUXILIARY,
  BEHIND_VERB,
  CHANGE,
  CONTRACTION,
  DETERMINER,
  INTERPOSED,
  INTERPOSED_PHRASE,
  JUST_NOW,
  KEPT,
  NEGATION,
  NOUN,
  NOUN_HERALD,
  QUOTE,
  SE,
  STATUS_VERB,
  STEPPED_OVER,
  STOP,
  VERB,
  VOICE,
} from './vocabulary.ts';

const QUE = new WordSet(['que', "qu'"], { exact: true });
const MARKS = new WordSet(() => wordsIn(', ( ) – —'));
const A = intern('à');
const SANS = intern('sans');
const ET = intern('et');
const PAR = intern('par');
const MAIS = intern('mais');
const Y = intern('y');
const COMMA = intern(',');
const COLON = intern(':');

/** The terms of the sentence `[from, to)`, in order. Never throws. */
export function termsOf(article: Article, from: number, to: number): Term[] {
  return new SentenceReader(article, from, to).read();
}

class SentenceReader {
  readonly #article: Article;
  readonly #tokens: Tokens;
  readonly #from: number;
  readonly #to: number;
  readonly #terms: Array<Term & { end: number }> = [];
  readonly #named;
  readonly #amounts;
  readonly #dates;
  readonly #numbers;
  #group: VerbGroup | undefined;
  /** The group that ended last: « a doublé ses ventes et dégagé » shares its auxiliary. */
  #shared: VerbGroup | undefined;

  constructor(article: Article, from: number, to: number) {
    this.#article = article;
    this.#tokens = article.tokens;
    this.#from = from;
    this.#to = to;
    this.#named = new Cursor(article.referents.within(from, to));
    this.#amounts = new Cursor(within(article.amounts, from, to));
    this.#dates = new Cursor(within(article.dates, from, to));
    this.#numbers = new Cursor(within(article.quantities, from, to));
  }

  read(): Term[] {
    for (let i = this.#from; i < this.#to; )
      i =
        this.#mention(i) ??
        this.#verbal(i) ??
        this.#nominal(i) ??
        this.#number(i) ??
        this.#smallWord(i) ??
        this.#other(i);
    this.#leaveGroup();
    return this.#terms;
  }

  #push(term: Term): number {
    this.#terms.push(term);
    return term.end;
  }

  /** A term that ends the verb group before it. */
  #pushApart(term: Term): number {
    this.#leaveGroup();
    return this.#push(term);
  }

  /** Companies, sums and dates: found before, taken as they are. A date does not end a verb group. */
  #mention(i: number): number | undefined {
    const named = this.#named.at(i);
    if (named?.first === i) {
      this.#leaveGroup();
      // « Selon Reuters, »: it says what follows, and does nothing of it.
      if (isSource(this.#tokens, i, named.end)) return this.#push(term(i, named.end, ['Gap', 'Source']));
      return this.#push(term(i, named.end, ['Org', 'Company'], { companies: [named.name] }));
    }
    const amount = this.#amounts.at(i);
    if (amount !== undefined) return this.#pushApart(term(i, amount.end, ['Gap', 'Amount'], { amount }));
    const date = this.#dates.at(i);
    return date === undefined ? undefined : this.#push(term(i, date.end, ['Gap', 'Date'], { date }));
  }

  /** Shares, counts of staff and other numbers. */
  #number(i: number): number | undefined {
    const number = this.#numbers.at(i);
    if (number === undefined) return undefined;
    return this.#pushApart({ ...countTerm(this.#tokens, number), first: i });
  }

  /** The words of a verb group: negation, pronoun, auxiliaries, governing verbs, what stands between, the verb itself. */
  #verbal(i: number): number | undefined {
    const word = this.#tokens.word[i]!;
    if (word === 0) return undefined;
    if (NE.has(word))
      return this.#grow(i, i + 1, (group) => {
        group.ne = true;
      });
    if (SE.has(word))
      return this.#grow(i, i + 1, (group) => {
        group.reflexive = true;
      });
    if (word === SANS && (VERB.match(this.#tokens, i + 1) ?? AUXILIARY.get(wordAt(this.#tokens, i + 1))) !== undefined)
      return this.#grow(i, i + 1, (group) => {
        group.negated = true;
      });
    const recent = JUST_NOW.match(this.#tokens, i);
    if (recent !== undefined)
      return this.#grow(i, recent.edge, (group) => {
        group.recent = true;
        group.tense ??= 'Past';
      });
    const aside = this.#group === undefined ? undefined : this.#aside(this.#group, i);
    if (aside !== undefined) return aside;
    if (this.#group !== undefined && INTERPOSED.has(word)) {
      if (NEGATION.has(word)) this.#group.negate();
      return i + 1;
    }
    if (NOUN_HERALD.has(wordAt(this.#tokens, i - 1))) return undefined;
    const governing = STATUS_VERB.match(this.#tokens, i);
    const verb = VERB.match(this.#tokens, i);
    const noun = NOUN.match(this.#tokens, i);
    // « entre » is a preposition, « entre au capital » is not; « chiffre d'affaires » is no form of « chiffrer ».
    if (KEPT.has(word) && Math.max(verb?.edge ?? 0, governing?.edge ?? 0) <= i + 1) return undefined;
    if (noun !== undefined && noun.edge > Math.max(verb?.edge ?? i + 1, governing?.edge ?? i + 1)) return undefined;
    if (verb !== undefined && (governing === undefined || governing.edge <= verb.edge)) {
      const group = this.#group ?? this.#coordinated(i) ?? new VerbGroup(i);
      const next = wordAt(this.#tokens, verb.edge);
      const adverb = INTERPOSED.has(next) && !NEGATION.has(next) && NEGATION.has(wordAt(this.#tokens, verb.edge + 1));
      const trail = adverb
        ? group.trail(true, false) * 2
        : group.trail(NEGATION.has(next), QUE.has(wordAt(this.#tokens, verb.edge + 1)));
      if (governing?.edge === verb.edge) group.lean(governing.value[0]!);
      const read = group.read(verb.value);
      if (read !== undefined) {
        this.#group = undefined;
        this.#shared = group;
        return this.#push(term(Math.min(group.first, i), verb.edge + trail, read.tags, { status: read.status }));
      }
    }
    if (governing !== undefined) return this.#grow(i, governing.edge, (group) => group.govern(governing.value[0]!));
    const auxiliary = AUXILIARY.get(word);
    if (auxiliary === undefined) return undefined;
    return this.#grow(i, i + 1, (group) => group.assist(auxiliary.verb, auxiliary.tense));
  }

  /** The token behind words that part no group: « s'est *par ailleurs* vu », « aurait*, selon X,* supprimé ». */
  #aside(group: VerbGroup, i: number): number | undefined {
    const phrase = INTERPOSED_PHRASE.match(this.#tokens, i);
    if (phrase !== undefined) return phrase.edge;
    if (this.#tokens.word[i] !== COMMA || !(group.have || group.be)) return undefined;
    const close = groupAsideEnd(this.#tokens, i, this.#to);
    if (close === undefined || within(this.#article.amounts, i, close).length > 0) return undefined;
    for (const date of within(this.#article.dates, i, close))
      this.#push(term(date.first, date.end, ['Gap', 'Date'], { date }));
    return close + 1;
  }

  #grow(i: number, end: number, say: (group: VerbGroup) => void): number {
    this.#group ??= new VerbGroup(i);
    say(this.#group);
    return end;
  }

  /** The group before, where « et » joins the participle at token `i` to it: a new one with the same auxiliary. */
  #coordinated(i: number): VerbGroup | undefined {
    const link = wordAt(this.#tokens, i - 1);
    if (this.#shared === undefined || (link !== ET && !(link === COMMA && this.#goesOn(i)))) return undefined;
    return this.#shared.goOn(i);
  }

  /** « a fermé une usine, licencié 300 salariés »: no company that the participle at token `i` describes, and nobody « par » whom. */
  #goesOn(i: number): boolean {
    return this.#shared!.have && !has(this.#terms.at(-2), 'Org') && wordAt(this.#tokens, i + 1) !== PAR;
  }

  /** Ends the group whose verb is none of ours; what it said of the status stays as a cue. */
  #leaveGroup(): void {
    const group = this.#group;
    if (group === undefined) return;
    this.#group = undefined;
    this.#shared = group;
    const status = group.status();
    if (status !== undefined)
      this.#push(term(group.first, group.first + 1, ['Gap', 'Cue', ...group.mood()], { status }));
  }

  /** Nouns of facts, and nouns and pronouns that take up a company. */
  #nominal(i: number): number | undefined {
    const half = halfTerm(this.#tokens, i);
    if (half !== undefined) return this.#pushApart(half);
    const noun = isPredicate(this.#tokens, i) ? undefined : NOUN.match(this.#tokens, i);
    if (noun !== undefined) {
      this.#leaveGroup();
      const last = this.#terms.at(-1);
      // « ses deux usines »: the number is between.
      const before = wordAt(this.#tokens, (has(last, 'Number') && last!.end === i ? last!.first : i) - 1);
      return this.#push(term(i, noun.edge, nounTagsBehind(noun.value, before)));
    }
    const taken = readTakenUp(this.#article, i, this.#to, () => this.#subject());
    return taken?.map((one) => this.#pushApart(one)).at(-1);
  }

  /** The companies before the verb that was read last, which its object is none of: « X a racheté la société ». */
  #subject(): readonly string[] {
    if (this.#group !== undefined || !has(this.#terms.at(-1), 'Verb')) return [];
    return this.#terms.at(-2)?.companies ?? [];
  }

  /** Determiners are left out; prepositions, conjunctions, commas and stops stay what they are. */
  #smallWord(i: number): number | undefined {
    const word = this.#tokens.word[i]!;
    if (DETERMINER.has(word)) return i + 1;
    // « y emploie 300 personnes »
    if (QUOTE.has(word) || word === Y) return i + 1;
    // « a été divisé par deux, à 3 milliards »: no agent.
    if (word === PAR && this.#isFactor(i + 1))
      return this.#pushApart(term(i, i + 1, ['Gap', 'Prep'], { word: 'fois' }));
    if (MARKS.has(word)) {
      const behind = word === COMMA ? stressEnd(this.#tokens, i) : undefined;
      if (behind !== undefined) return behind;
      this.#leaveGroup();
      // « a reculé de 0,1 %, à 33,3 milliards »: the comma parts nothing.
      if (wordAt(this.#tokens, i + 1) === A && this.#amounts.at(i + 2)?.first === i + 2) return i + 1;
      return this.#push(term(i, i + 1, ['Comma'], { word: textOf(this.#tokens, i) }));
    }
    // « X a été sauvé, mais va supprimer 180 postes »: of the same subject.
    if (word === MAIS && startsVerb(this.#tokens, i + 1))
      return this.#pushApart(term(i, i + 1, ['Link'], { word: 'et' }));
    if (STOP.has(word)) return this.#pushApart(term(i, i + 1, ['Stop'], { word: word === COLON ? ':' : '' }));
    // « rachète ainsi X », « a cédé aussi X »: they part nothing.
    if (BEHIND_VERB.has(word) && has(this.#terms.at(-1), 'Verb') && !QUE.has(wordAt(this.#tokens, i + 1))) return i + 1;
    if (!KEPT.has(word)) return undefined;
    this.#leaveGroup();
    const written = textOf(this.#tokens, i).toLowerCase().replace('’', "'");
    const kept = CONTRACTION.get(word) ?? written;
    return this.#push(term(i, i + 1, STEPPED_OVER.has(word) ? ['Gap', 'Prep'] : ['Link'], { word: kept }));
  }

  /** Whether the number at token `i` stands alone: « par deux, », not « par deux Suédois ». */
  #isFactor(i: number): boolean {
    const number = within(this.#article.quantities, i, i + 1)[0];
    const next = number === undefined ? 0 : wordAt(this.#tokens, number.end);
    return next === COMMA || next === A;
  }

  /** Any other word: a cue of how sure, a proper name, or filler, a run of which is one term. */
  #other(i: number): number {
    this.#leaveGroup();
    const described = descriptionEndAt(this.#article, i, this.#to);
    if (described !== undefined) return this.#push(term(i, described, ['Gap', 'Apposed']));
    const cue = cueTerm(this.#tokens, i);
    if (cue !== undefined) return this.#push(cue);
    if (VOICE.has(this.#tokens.word[i]!)) return this.#push(term(i, i + 1, ['Gap', 'Voice']));
    if (CHANGE.has(this.#tokens.word[i]!)) return this.#push(term(i, i + 1, ['Gap', 'Filler', 'Change']));
    if (isName(this.#tokens, i)) return this.#push(term(i, i + 1, ['Gap', 'Name']));
    const last = this.#terms.at(-1);
    if (last?.tags[1] === 'Filler') last.end = i + 1;
    else this.#push(term(i, i + 1, ['Gap', 'Filler']));
    return i + 1;
  }
}
