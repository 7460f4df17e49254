import { describe, expect, it } from '@jest/globals';
import { contactKeys, namesAgree } from '../../../src/ingest/contact-keys.ts';
import { makeCandidate } from '../../helpers/make-candidate.ts';

describe('contactKeys', () => {
  it.each(['+447911123456', '07911 123456', '+44 (0) 7911 123456', '0044 7911-123456', '447911123456'])(
    'takes %s for the same number',
    (phone) => {
      expect(contactKeys(makeCandidate('x', { phone }))).toEqual(['phone:7911123456']);
    },
  );

  it('keeps foreign numbers apart', () => {
    expect(contactKeys(makeCandidate('x', { phone: '+15551234567' }))).toEqual(['phone:15551234567']);
  });

  it('does not trust fragments', () => {
    expect(contactKeys(makeCandidate('x', { phone: '123 456' }))).toEqual([]);
  });

  it('folds the case of e-mail addresses', () => {
    expect(contactKeys(makeCandidate('x', { email: 'Ada@Example.org' }))).toEqual(['email:ada@example.org']);
  });
});

describe('namesAgree', () => {
  const named = (name?: string) => makeCandidate('x', name === undefined ? {} : { name });

  it.each([
    ['Siân Bright', 'SIAN BRIGHT', true],
    ['Ada Bright', 'Ada Dunn', true],
    ['Ada Bright', 'Carl Dunn', false],
    ['Ada Bright', undefined, true],
    ['A. Bright', 'A. Dunn', false],
  ])('%s and %s: %s', (one, other, agree) => {
    expect(namesAgree(named(one), named(other))).toBe(agree);
  });
});
