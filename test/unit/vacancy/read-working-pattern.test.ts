import { describe, expect, it } from '@jest/globals';
import { readWorkingPattern } from '../../../src/vacancy/read-working-pattern.ts';

const read = (text: string) => readWorkingPattern(text).map(({ id, why }) => [id, why.quote]);

describe('how and when people work', () => {
  it.each([
    [
      'Working nights, 4 on 4 off.',
      [
        ['text:nights', 'Working nights'],
        ['text:rotating-shifts', '4 on 4 off'],
      ],
    ],
    [
      'Every other weekend and an on-call rota.',
      [
        ['text:on-call', 'on-call rota'],
        ['text:weekends', 'Every other weekend'],
      ],
    ],
    ['6 months contract, outside IR35', [['text:contract', '6 months contract']]],
    ['A temporary position in Hull', [['text:temporary', 'temporary position']]],
  ])('is read from: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'No weekend work.',
    'You will negotiate contracts.',
    'A permanent, full-time role.',
    '24/7 support of the site',
  ])('is not read from: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is a wish, with the words that a CV has for it', () => {
    const [nights] = readWorkingPattern('Night shift, £15 an hour');
    expect(nights).toMatchObject({
      need: 'should',
      kind: 'text',
      value: 'night shifts',
      alternatives: ['night shift', 'nights'],
    });
  });
});
