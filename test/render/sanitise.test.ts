import { describe, expect, it } from 'vitest';
import { sanitise, sanitiseLines } from '../../src/render/sanitise.ts';

describe('what a terminal obeys', () => {
  it.each([
    ['C0 controls', 0x00, 0x08],
    ['more of them, ESC among them', 0x0e, 0x1f],
    ['DEL and C1 controls', 0x7f, 0x9f],
    ['the Arabic letter mark', 0x061c, 0x061c],
    ['marks of direction', 0x200e, 0x200f],
    ['embeddings and overrides', 0x202a, 0x202e],
    ['isolates', 0x2066, 0x2069],
    ['half a surrogate pair', 0xd800, 0xdfff],
  ])('%s become U+FFFD', (_, from, to) => {
    for (let unit = from; unit <= to; unit++) expect(sanitise(`a${String.fromCharCode(unit)}b`)).toBe('a\ufffdb');
  });

  it.each(['\t', '\n', '\v', '\f', '\r', '\u2028', '\u2029', ' \r\n\t '])('%j becomes a space', (spaces) => {
    expect(sanitise(`a${spaces}b`)).toBe('a b');
  });

  it.each(['5\u202fM€', 'l\u00a0a', 'été', '🙂', 'e\u0301', '« 3 € »', '’'])('%j stays', (text) => {
    expect(sanitise(text)).toBe(text);
  });
});

describe('lines that are safe to print', () => {
  it.each([
    ['a\nb\r\n\tc\fd', 'a\nb\r\n\tc\fd'],
    ['\u001b[2Jrouge \u009b31m', '\ufffd[2Jrouge \ufffd31m'],
    ['5\u202fM€ \u202egauche', '5\u202fM€ \ufffdgauche'],
  ])('%j', (text, safe) => {
    expect(sanitiseLines(text)).toBe(safe);
  });
});
