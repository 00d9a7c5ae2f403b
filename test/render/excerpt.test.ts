import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, cutLeft, excerpt, lengthOf, wrap } from '../../src/render/excerpt.ts';

const around = (text: string, evidence: string, room: number): string => {
  const start = text.indexOf(evidence);
  const { before, evidence: shown, after } = excerpt(text, { start, end: start + evidence.length }, room);
  return `${before}[${shown}]${after}`;
};

describe('the words around a span', () => {
  it.each([
    ['the sentence alone', 'Un a dit non. Elle a payé 3 € hier. Il est parti.', '3 €', 60, 'Elle a payé [3 €] hier.'],
    [
      'not behind an initial',
      'Selon M. Dupont, elle a payé 3 € à M. Martin.',
      '3 €',
      60,
      'Selon M. Dupont, elle a payé [3 €] à M. Martin.',
    ],
    ['a span that ends its sentence', 'Elle a payé 3 euros. Il est parti.', '3 euros.', 60, 'Elle a payé [3 euros.]'],
    ['a span right behind a sentence', 'Il a dit oui. Renault a payé.', 'Renault', 60, '[Renault] a payé.'],
    ['one line of several', 'Titre\nElle a payé 3 € hier\nFin', '3 €', 60, 'Elle a payé [3 €] hier'],
    ['other line ends', 'Titre\r\nElle a payé 3 €\u2028Fin', '3 €', 60, 'Elle a payé [3 €]'],
    [
      'cut between words',
      'Le conseil de surveillance a payé trois millions à la ville de Lyon',
      'trois millions',
      36,
      '…a payé [trois millions] à la ville…',
    ],
    [
      'a span too long for the line',
      'Elle a payé dix mille trois cents euros',
      'dix mille trois cents euros',
      12,
      '…[dix mille…]',
    ],
    ['the start of the text', '3 € de plus', '3 €', 60, '[3 €] de plus'],
  ])('%s', (_, text, evidence, room, expected) => {
    expect(around(text, evidence, room)).toBe(expected);
  });

  it('lets no control character through', () => {
    expect(around('Elle\u001b[2J a payé 3\u0007 € à\u202e lui', '3\u0007 €', 60)).toBe(
      'Elle\ufffd[2J a payé [3\ufffd €] à\ufffd lui',
    );
  });

  it('fits its room for any text, span and width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.nat(300),
        fc.nat(100),
        fc.integer({ min: 1, max: 100 }),
        (text, from, length, room) => {
          const start = Math.min(from, text.length);
          const { before, evidence, after } = excerpt(
            text,
            { start, end: Math.min(start + length, text.length) },
            room,
          );
          expect(lengthOf(before + evidence + after)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});

describe('lines that fit', () => {
  it.each([
    [cut, 'deux mots', 9, 'deux mots'],
    [cut, 'deux mots ici', 11, 'deux mots…'],
    [cut, 'anticonstitutionnellement', 6, 'antic…'],
    [cut, 'mot', 0, ''],
    [cut, '🙂🙂🙂🙂', 3, '🙂🙂…'],
    [cutLeft, 'dans deux mots', 11, '…deux mots'],
    [cutLeft, 'anticonstitutionnellement', 6, '…ement'],
    [cutLeft, 'mot', 1, ''],
  ])('%o %j to %i', (by, line, width, expected) => {
    expect(by(line, width)).toBe(expected);
  });

  it('wraps between words', () => {
    expect(wrap('un deux trois quatre', 9)).toEqual(['un deux', 'trois', 'quatre']);
    expect(wrap('anticonstitutionnellement', 6)).toEqual(['antic…']);
  });
});
