import type { FactStatus } from '../../schema/document.ts';
import type { Form } from './conjugation.ts';
import { verbTags } from './tags.ts';
import type { Reading } from './vocabulary.ts';

/** How far a status is from « it is so »: the farthest wins. */
export const STATUS_RANK: Readonly<Record<FactStatus, number>> = {
  asserted: 0,
  planned: 1,
  hypothetical: 2,
  reported: 3,
  denied: 4,
};

/** A verb read in its group: its tags and what the group says of its status. */
export interface ReadVerb {
  readonly tags: readonly string[];
  readonly status: FactStatus;
}

/** The verb group under way: what its auxiliaries, governing verbs and adverbs have said before its verb. */
export class VerbGroup {
  /** Its first token. */
  readonly first: number;
  have = false;
  be = false;
  reflexive = false;
  negated = false;
  /** « ne » stands, and its « pas » may still come. */
  ne = false;
  /** « vient de »: done. */
  recent = false;
  /** The form of its first verb, which bears the tense. */
  tense: Form | undefined;
  #status: FactStatus | undefined;
  /** « aurait décidé de »: others tell it. */
  #told = false;

  constructor(first: number) {
    this.first = first;
  }

  /** A new group at token `first` that shares its auxiliary: « a doublé ses ventes et dégagé ». */
  goOn(first: number): VerbGroup {
    const group = new VerbGroup(first);
    group.have = this.have;
    group.be = this.be;
    group.tense = this.have || this.be ? this.tense : undefined;
    return group;
  }

  /** Takes up an auxiliary. */
  assist(verb: 'have' | 'be', tense: Form): void {
    this.tense ??= tense;
    if (verb === 'have') this.have = true;
    else this.be = true;
  }

  /** Takes up a verb that governs the next and says how sure it is: « n'exclut pas de » may be, « ne veut pas » is not. */
  govern({ sense, form, modal = false }: Reading): void {
    const done = modal && form === 'Part' && (this.have || this.be) && this.tense !== 'Cond' && !this.negated;
    this.tense ??= form;
    if (done) {
      this.recent = true;
      return;
    }
    this.#told ||= this.tense === 'Cond' && this.have;
    const status = sense as FactStatus;
    if (this.negated) {
      this.#status = status === 'denied' ? 'hypothetical' : 'denied';
      this.negated = false;
    } else if (this.#status === undefined || STATUS_RANK[status] > STATUS_RANK[this.#status]) this.#status = status;
    this.have = false;
    this.be = false;
  }

  /** Takes up « pas »: behind a governing verb it is that one that it negates. */
  negate(): void {
    if (this.#status === undefined) this.negated = true;
    else this.#status = this.#status === 'denied' ? 'hypothetical' : 'denied';
  }

  /**
   * Takes up the word behind the verb, which may be a negation, or with « que » only limit (« n'emploie plus que 300
   * salariés »). Returns how many words belong to the verb.
   */
  trail(isNegation: boolean, isOnly: boolean): number {
    if (!this.ne || !isNegation) return 0;
    if (isOnly) return 2;
    this.negate();
    return 1;
  }

  /** Takes up what the verb itself says of its object: « négocie le rachat ». */
  lean({ sense }: Reading): void {
    if (sense !== 'planned') this.#status ??= sense as FactStatus;
  }

  /** What the group says of its verb, or of what follows it where its verb is none of ours; undefined for nothing. */
  status(): FactStatus | undefined {
    if (this.negated) return 'denied';
    if (this.#status === 'denied' || this.#status === 'hypothetical') return this.#status;
    // « aurait décidé de » is told by others, « pourrait » and « voudrait » are the company's own.
    if (this.tense === 'Cond') return this.#status === undefined || this.#told ? 'reported' : this.#status;
    return this.tense === 'Fut' ? 'planned' : this.#status;
  }

  /** The tags of the verb's readings that fit the group, each sense with its voice; undefined where none does. */
  read(readings: readonly Reading[]): ReadVerb | undefined {
    const tags: string[] = [];
    let form: Form | undefined;
    for (const reading of readings) {
      if (reading.reflexive && !this.reflexive) continue;
      form ??= reading.form;
      tags.push(verbTags(reading.sense)[this.#voice(reading)]);
    }
    if (form === undefined) return undefined;
    this.tense ??= form;
    return { tags: ['Verb', ...tags, ...this.mood()], status: this.#statusOf(form) };
  }

  /** `Inf` or `Ger` where its first verb is no finite one: « va racheter » is finite. */
  mood(): readonly string[] {
    return this.tense === 'Inf' || this.tense === 'Ger' ? [this.tense] : [];
  }

  #voice({ form, reflexive, motion }: Reading): 'Active' | 'Passive' | 'Bare' {
    if (form !== 'Part') return 'Active';
    if (!this.have && !this.be) return 'Bare';
    // « s'est offert », « est entré » are active, « a été racheté », « est racheté » passive.
    return this.be && !motion && !reflexive && !this.reflexive ? 'Passive' : 'Active';
  }

  /**
   * An infinitive that nothing governs is what somebody is about to do: « pour racheter », « accord pour céder »; a
   * subjunctive what somebody wants: « pour qu'il vende ».
   */
  #statusOf(form: Form): FactStatus {
    const said = this.status();
    const isAimed = form === 'Subj' || (form === 'Inf' && !this.recent && !this.have);
    return said ?? (isAimed ? 'planned' : 'asserted');
  }
}
