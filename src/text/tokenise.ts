import { DIGIT, FOLDED, IGNORABLE, LETTER, NEWLINE, PUNCTUATION, SPACE, UNIT, UPPER } from './characters.ts';
import { GAP, KIND, type Tokens } from './tokens.ts';
import { checkStep, fold, HASH_SEED, hashStep, intern, lookup, WordSet, wordId } from './vocabulary.ts';

/** Words that lose their vowel before another: they keep their apostrophe, and what follows is a new token. */
const ELISIONS = new WordSet(
  "l' d' j' m' t' s' n' c' ç' qu' jusqu' lorsqu' puisqu' quoiqu' presqu' quelqu' entr' aujourd' prud'".split(' '),
);
for (const mark of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~§¢£¥€₽₹₩₿₺₫₴₦₪«»“”„…–—−•·°№×½¼¾') intern(mark);
const ELLIPSIS = intern('…');

const UPPER_BIT = Math.log2(UPPER);
const IGNORABLE_BIT = Math.log2(IGNORABLE);
const SPACE_UNIT = 0x20;
const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;

/** The arrays that texts are cut into, one after the other: making them anew took more time than cutting a short text's sentences. */
export class TokenArrays {
  start = new Int32Array(0);
  end = new Int32Array(0);
  kind = new Uint8Array(0);
  gap = new Uint8Array(0);
  word = new Int32Array(0);
  /** How many entries the last text has left. */
  #used = 0;

  /** Makes room for `capacity` tokens; what the arrays hold stays. */
  widen(capacity: number): void {
    if (capacity <= this.start.length) return;
    this.start = widened(this.start, new Int32Array(capacity));
    this.end = widened(this.end, new Int32Array(capacity));
    this.kind = widened(this.kind, new Uint8Array(capacity));
    this.gap = widened(this.gap, new Uint8Array(capacity));
    this.word = widened(this.word, new Int32Array(capacity));
  }

  /** Clears what a longer text before has left behind the first `length` entries: every text finds the same there. */
  close(length: number): void {
    for (const entries of [this.start, this.end, this.kind, this.gap, this.word]) entries.fill(0, length, this.#used);
    this.#used = length;
  }
}

function widened<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/**
 * Cuts a text into tokens in one pass over its UTF-16 units. A token is a run of letters (an elision keeps its
 * apostrophe; soft hyphens, zero-width characters and combining marks stay inside), a run of digits, « ... »,
 * a punctuation mark or a symbol. Hyphens are tokens of their own: « est-il » is three, « Air France-KLM » four.
 * Never throws; every `text.slice(start, end)` is the token, and tokens and gaps cover the text. The tokens lie in
 * `arrays`, and hold until another text is cut into them.
 */
export function tokenise(text: string, arrays = new TokenArrays()): Tokens {
  arrays.widen((text.length >> 2) + 16);
  let { start, end, kind, gap, word } = arrays;
  let count = 0;
  let before: number = GAP.paragraph;
  const length = text.length;
  const units = unitsOf(text);

  for (let at = 0; at < length; ) {
    const unit = units[at]!;
    const bits = UNIT[unit]!;
    if ((bits & (SPACE | NEWLINE | IGNORABLE)) !== 0) {
      if ((bits & NEWLINE) !== 0) {
        if (unit === 0x0d && units[at + 1] === 0x0a) at++;
        before = before >= GAP.line ? GAP.paragraph : GAP.line;
      } else if (before === GAP.none && (bits & SPACE) !== 0) before = GAP.space;
      at++;
      continue;
    }
    if (count === start.length) {
      arrays.widen(count * 2);
      ({ start, end, kind, gap, word } = arrays);
    }
    const from = at;
    let hash = HASH_SEED;
    let check = 0;
    if ((bits & LETTER) !== 0) {
      let capitals = 0;
      let ignored = 0;
      let inside = bits;
      for (; (inside & (LETTER | IGNORABLE)) !== 0; inside = UNIT[units[++at]!]!) {
        capitals += (inside >> UPPER_BIT) & 1;
        ignored += (inside >> IGNORABLE_BIT) & 1;
        hash = hashStep(hash, inside & FOLDED);
        check = checkStep(check, inside & FOLDED);
      }
      const letters = at - from - ignored;
      let id = ignored > 0 ? wordId(fold(text.slice(from, at))) : 0;
      if (ignored === 0) {
        if ((inside & FOLDED) === APOSTROPHE && letters <= 7) {
          id = lookup(hashStep(hash, APOSTROPHE), checkStep(check, APOSTROPHE));
          if (ELISIONS.has(id)) at++;
          else id = 0;
        }
        if (id === 0) id = lookup(hash, check);
      }
      word[count] = id;
      kind[count] =
        capitals === 0
          ? KIND.lower
          : capitals === letters && letters > 1
            ? KIND.capitals
            : capitals === 1 && (bits & UPPER) !== 0
              ? KIND.capitalised
              : KIND.mixed;
    } else if ((bits & DIGIT) !== 0) {
      for (let inside = bits; (inside & DIGIT) !== 0; inside = UNIT[units[++at]!]!) {
        hash = hashStep(hash, inside & FOLDED);
        check = checkStep(check, inside & FOLDED);
      }
      kind[count] = KIND.digits;
      word[count] = at - from <= 4 ? lookup(hash, check) : 0;
    } else if ((bits & PUNCTUATION) !== 0) {
      at++;
      if (unit === FULL_STOP && units[at] === FULL_STOP && units[at + 1] === FULL_STOP) {
        while (units[at] === FULL_STOP) at++;
        word[count] = ELLIPSIS;
      } else word[count] = lookup(hashStep(hash, bits & FOLDED), checkStep(check, bits & FOLDED));
      kind[count] = KIND.punctuation;
    } else {
      if (unit >= 0xd800 && unit < 0xdc00 && (units[at + 1]! & 0xfc00) === 0xdc00) at++;
      at++;
      kind[count] = KIND.symbol;
      word[count] = 0;
    }
    start[count] = from;
    end[count] = at;
    gap[count] = before;
    count++;
    // Most tokens end at one space: what comes next is then seldom guessed wrong.
    before = GAP.none;
    if (units[at] === SPACE_UNIT) {
      before = GAP.space;
      at++;
    }
  }
  arrays.close(count);
  return { text, length: count, start, end, kind, gap, word };
}

const scratch = Buffer.allocUnsafeSlow(1 << 17);

/**
 * The UTF-16 units of a text, which are read twice as fast as the characters of a string, and a NUL that ends every
 * run behind them. The array holds until the next call, whose array it may be too.
 */
function unitsOf(text: string): Uint16Array {
  const size = (text.length + 1) * 2;
  const bytes = size <= scratch.length ? scratch : Buffer.allocUnsafeSlow(size);
  bytes.write(text, 'utf16le');
  const units = new Uint16Array(bytes.buffer, 0, text.length + 1);
  units[text.length] = 0;
  return units;
}
