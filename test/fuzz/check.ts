/** Inputs of every sort, sound and broken, and what must hold of each: no fault, no invalid document, no long wait. */
import fc from 'fast-check';
import { type Answer, type AnswerOptions, answerBlock, answerText } from '../../src/batch/answer.ts';
import { documentSchema } from '../../src/schema/document.ts';

/** One input: its bytes and how they are read. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly from: 'text' | 'html' | 'jsonl';
  readonly force: boolean;
  readonly date: string | undefined;
}

/** Pieces of press text, of markup and of records, to be set in odd neighbourhoods. */
const PIECES = [
  ...'le groupe Renault|Carrefour|SA|M. Dupont|26,2 milliards de dollars|70 M€|entre 10 et 15|une centaine de|millions|contre 9'.split(
    '|',
  ),
  ...'310 millions d’utilisateurs actifs|abonnés par mois|le 13 juin 2016|lundi|hier|fin juin|du 3 au 7 mars|il y a deux ans'.split(
    '|',
  ),
  ...'2016|1 200 000|1.000.000,00|quatre-vingt-dix|mille|0,5|%|(|)|«|»|.|,|"|\'|’|-|–|/|\n|\n\n|\t|\u00a0|l’|qui a annoncé|racheté par'.split(
    '|',
  ),
  ...'999999999999999999999|1e400|31/02/2020|29 février|0 euro|-5 %|€|$|£|CHF|\u0301|\ufeff|\u202e|\u0000|😀|\ud800|ﬁ|İ|ß|Ⅷ'.split(
    '|',
  ),
];
const MARKUP =
  '<p>|</p>|<div>|</div>|<article>|<h1>|</h1>|<script>|</script>|<!--|-->|<time datetime="2024-01-02">|&amp;|&#x;|&eacute;|<meta property="og:title" content="'.split(
    '|',
  );

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60, size: 'max' }).map((pieces) => pieces.join(' '));
const words = fc.oneof(
  text,
  fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
  fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }),
);
const encoded = fc
  .tuple(words, fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'latin1', 'utf16le'))
  .map(([content, encoding]) => Buffer.from(content, encoding));
const spliced = fc
  .tuple(encoded, fc.uint8Array({ maxLength: 8, size: 'max' }), fc.nat())
  .map(([bytes, noise, at]) =>
    Buffer.concat([bytes.subarray(0, at % (bytes.length + 1)), noise, bytes.subarray(at % (bytes.length + 1))]),
  );
const anything = fc.oneof(encoded, spliced, fc.uint8Array({ maxLength: 1000, size: 'max' }));
const page = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP), fc.constantFrom(...PIECES)), { maxLength: 60, size: 'max' })
  .map((pieces) => Buffer.from(`<html><body>${pieces.join(' ')}`));
const value = fc.oneof(
  words,
  fc.constant(null),
  fc.integer(),
  fc.constant('2020-02-30'),
  fc.constant('2024-01-02T03:04:05Z'),
);
const record = fc.oneof(
  fc.record({ id: value, text: words, date: value }, { requiredKeys: ['text'] }),
  fc.jsonValue({ maxDepth: 2 }),
);
const records = fc
  .array(
    fc.oneof(
      record.map((each) => Buffer.from(JSON.stringify(each))),
      fc.uint8Array({ maxLength: 40, size: 'max' }),
    ),
    { maxLength: 5, size: 'max' },
  )
  .map((lines) => Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])));

const options = {
  force: fc.boolean(),
  date: fc.option(fc.constantFrom('2020-05-20', '1999-12-31'), { nil: undefined }),
};

/** Inputs of every sort. */
export const inputs: fc.Arbitrary<Input> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ bytes: anything, from: fc.constant('text' as const), ...options }) },
  {
    weight: 1,
    arbitrary: fc.record({ bytes: fc.oneof(page, anything), from: fc.constant('html' as const), ...options }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ bytes: fc.oneof(records, anything), from: fc.constant('jsonl' as const), ...options }),
  },
);

/** What is wrong with how an input is read; undefined for nothing. */
export async function problemOf({ bytes, from, force, date }: Input): Promise<string | undefined> {
  const asked: AnswerOptions = {
    from,
    date,
    force,
    encoding: undefined,
    only: undefined,
    gazetteer: true,
    explain: false,
    maxSize: 1 << 20,
    format: 'ndjson',
    several: true,
    colour: false,
    columns: 80,
  };
  const { output, outcome }: Answer =
    from === 'jsonl'
      ? await answerBlock({ firstLine: 1, bytes }, asked)
      : await answerText(bytes, 'fuzz', undefined, asked);
  const fault = outcome.notes.find(({ level }) => level === 'fault');
  if (fault !== undefined) return fault.message;
  for (const line of output.split('\n').filter(Boolean)) {
    const answer = JSON.parse(line);
    if (answer.error !== undefined) continue;
    const { success, error } = documentSchema.safeParse(answer);
    if (!success) return `an invalid document: ${error.message}`;
  }
  return undefined;
}
