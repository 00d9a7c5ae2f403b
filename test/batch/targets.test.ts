import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/batch/inputs.ts';
import { type PathRules, placeResults } from '../../src/batch/targets.ts';

/** Files as `base > name`: the folder their place is told from, and their path. */
function places(files: readonly string[], path: PathRules = posix): string[] {
  const sources = files.map((file): Source => {
    if (file === '-') return { kind: 'standard-input', name: 'standard input' };
    const [base, name] = file.split(' > ') as [string, string];
    return { kind: 'file', base, name };
  });
  const placed = placeResults(sources, () => '.json', path);
  return sources.map((source) => placed.get(source) ?? '(none)');
}

describe('the place of a result', () => {
  it.each<[string, string[], string[]]>([
    ['mirrors a folder', ['/in > /in/a.txt', '/in > /in/b/c.md'], ['a.json', 'b/c.json']],
    ['drops both endings of what is packed', ['/in > /in/a.txt.gz', '/in > /in/b.gz'], ['a.json', 'b.json']],
    [
      'keeps dots that are no ending',
      ['/in > /in/.hidden', '/in > /in/v1.2.txt', '/in > /in/none'],
      ['.hidden.json', 'v1.2.json', 'none.json'],
    ],
    [
      'is told from what two folders have in common',
      ['/x/in > /x/in/a.txt', '/x/other > /x/other/a.txt'],
      ['in/a.json', 'other/a.json'],
    ],
    ['is told from the upper of two folders', ['/x > /x/a.txt', '/x/y > /x/y/a.txt'], ['a.json', 'y/a.json']],
    [
      'does not take a folder for one whose name it begins',
      ['/x/a > /x/a/1.txt', '/x/ab > /x/ab/1.txt'],
      ['a/1.json', 'ab/1.json'],
    ],
    ['may be told from the root', ['/ > /a.txt', '/in > /in/b.txt'], ['a.json', 'in/b.json']],
    ['never leads out', ['/in/deep > /in/deep/../../up.txt', '/ > /a.txt'], ['up.json', 'a.json']],
    [
      'keeps the endings of those that would share it',
      ['/in > /in/a.txt', '/in > /in/a.md', '/in > /in/b.txt'],
      ['a.txt.json', 'a.md.json', 'b.json'],
    ],
    [
      'whatever the case or the form of accents',
      ['/in > /in/É.txt', '/in > /in/e\u0301.md'],
      ['É.txt.json', 'e\u0301.md.json'],
    ],
    [
      'and of those that these would share it with',
      ['/in > /in/a.txt', '/in > /in/a.md', '/in > /in/a.txt.txt'],
      ['a.txt.json', 'a.md.json', 'a.txt.txt.json'],
    ],
    ['is one for a file that is named twice', ['/in > /in/a.txt', '/in > /in/./a.txt'], ['a.json', '(none)']],
    ['of standard input has a name', ['-', '/in > /in/stdin.txt'], ['stdin.json', 'stdin.txt.json']],
    [
      'keeps strange names',
      ['/in > /in/le nom\nen deux.txt', '/in > /in/..txt', '/in > /in/....txt'],
      ['le nom\nen deux.json', '..json', '....json'],
    ],
  ])('%s', (_, files, expected) => {
    expect(places(files)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    ['C:\\in', ['C:\\in > C:\\in\\a.txt', 'C:\\in > C:\\in\\b\\c.md'], ['a.json', 'b\\c.json']],
    ['forward slashes', ['C:\\in > C:/in/b/c.md', 'C:/in > C:/in/a.txt'], ['b\\c.json', 'a.json']],
    ['two drives', ['C:\\in > C:\\in\\a.txt', 'D:\\in > D:\\in\\a.txt'], ['C\\in\\a.json', 'D\\in\\a.json']],
    [
      'a share',
      ['\\\\host\\share\\in > \\\\host\\share\\in\\a.txt', 'C:\\ > C:\\b.txt'],
      ['hostshare\\in\\a.json', 'C\\b.json'],
    ],
  ])('on Windows: %s', (_, files, expected) => {
    expect(places(files, win32)).toEqual(expected);
  });

  const name = fc.stringMatching(/^[a-bA. -]{1,4}$/).filter((part) => !/^\.{1,2}$/.test(part));
  const file = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `/in/${parts.join('/')}`);
  it('is another for every file, inside the folder, and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(file, { maxLength: 12 }), (files) => {
        const placed = places(files.map((path) => `/in > ${path}`));
        expect(new Set(placed).size).toBe(files.length);
        for (const place of placed) expect(posix.join('/out', place).startsWith('/out/')).toBe(true);
        const reversed = places(files.map((path) => `/in > ${path}`).reverse());
        expect(reversed.reverse()).toEqual(placed);
      }),
    );
  });
});
