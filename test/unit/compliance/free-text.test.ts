import { describe, expect, it } from '@jest/globals';
import { refuseSensitive } from '../../../src/compliance/free-text.ts';
import { WhylistError } from '../../../src/errors.ts';

const refusal = (text: string, labels = false): string | undefined => {
  try {
    refuseSensitive({ '/note': text }, labels);
    return undefined;
  } catch (error) {
    return error instanceof WhylistError ? error.details.fields?.[0]?.message : String(error);
  }
};

describe('words that people type', () => {
  it.each([
    ['She is 58 years old.', 'age'],
    ['Is 34 years old', 'age'],
    ['Called back. Priya is pregnant, due in May.', 'health'],
    ['He’s diabetic', 'health'],
    ['Ada Turner has epilepsy.', 'health'],
    ['The candidate suffers from depression', 'health'],
    ['She was diagnosed with cancer.', 'health'],
    ['She is a practising Muslim.', 'belief'],
    ['He is gay.', 'orientation'],
    ['Date of birth: 1 February 1992', 'birth'],
    ['He is married with two kids', 'family'],
  ])('%s', (text, kind) => {
    expect(refusal(text)).toContain(kind);
  });

  it('are refused without being repeated', () => {
    expect(refusal('She is 58 years old.')).not.toContain('58');
  });

  it.each([
    'Free from March, would move to Leeds.',
    'Has 10 years of experience and is available in 3 weeks.',
    'Brook is 30 years in business.',
    'She is a health care assistant with 12 years in care homes for the elderly.',
    'Is a nurse for children with epilepsy.',
    'She has managed a team of 20 and is keen.',
    'Is a trade union negotiator.',
    'Lives too far away.',
    'Passport seen on a video call, photo matches.',
  ])('stay where they tell of work: %s', (text) => {
    expect(refusal(text)).toBeUndefined();
  });

  it('are told more of where they stand alone', () => {
    expect(refusal('married', true)).toContain('family');
    expect(refusal('married')).toBeUndefined();
    expect(refusal('rail\nkey candidate', true)).toBeUndefined();
  });
});
