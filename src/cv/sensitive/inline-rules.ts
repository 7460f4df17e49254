import { genderWord, maritalWord, nationalityWords } from './vocabulary.ts';

export interface InlineRule {
  readonly kind: string;
  readonly pattern: RegExp;
}

/** What gives itself away wherever it stands. */
export const inlineRules: readonly InlineRule[] = [
  // HMRC's format: two letters, six digits, one of A to D. Prefixes that HMRC never gives are cut as well: they are meant as one.
  {
    kind: 'number',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\p{L}\p{N}])/giu,
  },
  { kind: 'number', pattern: /(?<![\d-])(?!000)\d{3}-\d{2}-\d{4}(?![\d-])/gu },
  // DVLA's driver number.
  { kind: 'number', pattern: /(?<![\p{L}\p{N}])[A-Z9]{5}\d{6}[A-Z9]{2}\d[A-Z]{2}(?![\p{L}\p{N}])/gu },
  { kind: 'age', pattern: /(?<![\p{L}])I(?:['’]m| am)(?: an?)? \d{2}[- ]years?(?:[- ]old| of age)/giu },
  {
    kind: 'gender',
    pattern:
      /\(?(?<![\p{L}])(?:she\/(?:her|they)(?:\/hers)?|he\/(?:him|they)(?:\/his)?|they\/them(?:\/theirs)?)(?![\p{L}])\)?/giu,
  },
  {
    kind: 'health',
    pattern:
      /(?<![\p{L}])(?:I(?:['’]m| am) (?:registered )?(?:disabled|dyslexic|deaf|blind|autistic|diabetic|epileptic)|registered disabled|I (?:have|suffer from) (?:dyslexia|autism|asthma|diabetes|epilepsy|a disability))(?![\p{L}])/giu,
  },
  {
    kind: 'family',
    pattern:
      /(?<![\p{L}])I(?:['’]m| am) (?:happily )?(?:married|divorced|widowed)(?: with [\p{L}\d]+ (?:children|kids))?(?![\p{L}])/giu,
  },
];

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'iu');

/** A whole field, in a block of personal details: `British citizen | Married | Male | 34 years old`. */
export const wholeFieldRules: readonly {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly anywhere: boolean;
}[] = [
  { kind: 'age', pattern: whole('(?:aged?:?\\s*)?\\d{2}\\s*(?:years?|yrs?)\\s*(?:old|of age)'), anywhere: true },
  { kind: 'age', pattern: whole('aged?:?\\s+\\d{2}'), anywhere: true },
  { kind: 'gender', pattern: whole(genderWord), anywhere: false },
  { kind: 'family', pattern: whole(maritalWord), anywhere: false },
  { kind: 'nationality', pattern: whole(`${nationalityWords.replace(/\?$/, '')}`), anywhere: true },
  {
    kind: 'health',
    pattern: whole('non[- ]?smoker|smoker|(?:in )?(?:good|excellent) health|no disabilit(?:y|ies)'),
    anywhere: true,
  },
  {
    kind: 'photo',
    pattern: whole(
      '[[(]?\\s*(?:(?:passport|profile|recent|your|my|insert|add|place)\\s+)*(?:photo(?:graph)?|picture|headshot)(?:\\s+(?:here|attached|enclosed|available on request))?\\s*[\\])]?',
    ),
    anywhere: true,
  },
];
