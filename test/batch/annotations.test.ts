import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, annotationTeller, withoutOldCommands } from '../../src/batch/annotations.ts';
import type { Note } from '../../src/batch/outcome.ts';

const note = (message: string, over: Partial<Note> = {}): Note => ({
  level: 'failure',
  code: 'empty',
  message,
  hint: null,
  line: null,
  ...over,
});

describe('an annotation', () => {
  it.each<[string, Note, string]>([
    ['a.txt', note('is empty'), '::error file=a.txt,title=empty::is empty'],
    [
      'a.txt',
      note('is empty', { line: 3, hint: 'give it' }),
      '::error file=a.txt,line=3,title=empty::is empty (give it)',
    ],
    ['a,b:c.txt', note('x: y, z'), '::error file=a%2Cb%3Ac.txt,title=empty::x: y, z'],
    ['100%.txt', note('50%0A'), '::error file=100%25.txt,title=empty::50%250A'],
    [
      'a\n::set-env name=X::y',
      note('m\r\n::stop-commands::t'),
      '::error file=a%0A%3A%3Aset-env name=X%3A%3Ay,title=empty::m%0D%0A::stop-commands::t',
    ],
    ['##[add-path]/x', note('##[error]'), '::error file=## [add-path]/x,title=empty::## [error]'],
    [
      '\u001b[31m\u202e\u2028',
      note('\u0085::error::x'),
      '::error file=\ufffd[31m\ufffd ,title=empty::\ufffd::error::x',
    ],
  ])('of %j is one command', (name, given, expected) => {
    expect(annotate('error', name, given)).toBe(expected);
  });

  it('is one line, one command, whatever is in it', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        'a',
        '::',
        '##[',
        '#',
        '[',
        '%',
        '0A',
        '\r',
        '\n',
        ',',
        ':',
        '=',
        '\u2028',
        '\u0085',
        '\u000b',
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(nasty, nasty, (name, message) => {
        const line = annotate('warning', name, note(message));
        expect(line.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)).toHaveLength(1);
        expect(line.includes('##[')).toBe(false);
        const [properties, ...rest] = line.slice('::warning '.length).split('::');
        expect(properties!.split(',')).toHaveLength(2);
        expect(rest.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is written ten times a level, no more', () => {
    const lines: string[] = [];
    const tell = annotationTeller((line) => lines.push(line));
    for (let i = 0; i < 30; i++) {
      tell('a', note('x'));
      tell('a', note('x', { level: 'warning' }));
    }
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10);
  });

  it('is the only command in a log', () => {
    expect(withoutOldCommands('extract: ##[x]##[y]: is empty')).toBe('extract: ## [x]## [y]: is empty');
  });
});
