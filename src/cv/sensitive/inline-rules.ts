import {
  believer,
  conditions,
  familyWords,
  genderWord,
  maritalWord,
  nationalityWords,
  selfWords,
} from './vocabulary.ts';

export interface InlineRule {
  readonly kind: string;
  readonly pattern: RegExp;
  /** What must not stand right before it: asked of matches only, for looking back from every letter takes long. */
  readonly notAfter?: RegExp;
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
  {
    kind: 'age',
    pattern:
      /(?<![\p{L}])I(?:['’]m| am)(?: an?| now)? \d{2}(?:[- ](?:years?|yrs?)(?:[- ]old| of age)|(?= and\b|[,.;]|$))/giu,
  },
  // "A 29-year-old chef": how a profile begins; further on, ages are those of patients, pupils and companies.
  {
    kind: 'age',
    pattern:
      /(?<=^\s*|[.!?]\s+)(?:an?\s+)?\d{2}[- ](?:years?|yrs?)[- ]old(?![- ](?:and older|man|woman|boy|girl|child|patient|pupil|student|company|business|firm|family|building|house|system|service|brand)\b)/gi,
  },
  {
    kind: 'gender',
    pattern:
      /\(?(?<![\p{L}])(?:she\/(?:her|they)(?:\/hers)?|he\/(?:him|they)(?:\/his)?|they\/them(?:\/theirs)?)(?![\p{L}])\)?/giu,
  },
  {
    kind: 'orientation',
    pattern: /(?<![\p{L}])I(?:['’]m| am) (?:openly )?(?:gay|lesbian|bisexual|homosexual|heterosexual)(?![\p{L}])/giu,
  },
  {
    kind: 'health',
    pattern:
      /(?<![\p{L}])(?:I(?:['’]m| am) (?:registered )?(?:disabled|dyslexic|deaf|blind|autistic|diabetic|epileptic|pregnant)|registered disabled)(?![\p{L}])/giu,
  },
  {
    kind: 'health',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:I (?:have|suffer from|live with|was diagnosed with|have been diagnosed with|am recovering from|had)|(?:^|[.;] )(?:diagnosed with|(?:currently )?recovering from|suffering from))\\s+${conditions}`,
      'giu',
    ),
  },
  // One's own leave, not the one that somebody covered, granted or paid.
  {
    kind: 'health',
    notAfter: /\b(?:cover|colleague|manager|staff|employee|member|teacher|parent|nurse|advi[sc])\w*\b[^.]{0,40}$/i,
    pattern:
      /(?<![\p{L}])(?:(?:I (?:am|was|went)|currently|presently|now) on|(?:I )?took|return(?:ed|ing) (?:to work )?(?:from|after)|on|my) (?:maternity|adoption|sick(?:ness)?) leave(?![\p{L}])/giu,
  },
  { kind: 'health', pattern: /^\s*(?:maternity|sick(?:ness)?) leave(?=\s*(?:$|[\t|(–—-]|\d))/gi },
  { kind: 'family', pattern: new RegExp(`(?<![\\p{L}])${familyWords}(?![\\p{L}])`, 'giu') },
  {
    kind: 'family',
    pattern: /(?<![\p{L}])I(?:['’]m| am) (?:happily )?(?:married|divorced|widowed)(?![\p{L}])/giu,
  },
  // At the head of a sentence or after "I am": further on, it is those whom somebody cares for.
  {
    kind: 'family',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:I(?:['’]m| am) (?:an? )?|as (?:an? )|(?<=^\\s*|[.!?]\\s+)an? )${selfWords}`,
      'giu',
    ),
  },
  // "I am 31 years old, male and unmarried": what follows an age.
  {
    kind: 'gender',
    pattern:
      /(?<=(?:^|[,.;]|\band)\s*)(?:male|female)\s*(?:,|and|&)\s*(?:single|(?:un)?married|divorced|widowed)(?=\s*(?:[,.;]|$))/gi,
  },
  // "S/o Ramesh Kumar": son, daughter or wife of.
  { kind: 'family', pattern: /(?<=^\s*|[|•·;,\t]\s*)[SDW]\/o\.?:?\s+[^\t|•·;,\d]{3,50}/gi },
  {
    kind: 'belief',
    pattern: new RegExp(
      `(?<![\\p{L}])I(?:['’]m| am) an? (?:[\\p{L}-]+ )?${believer}(?![\\p{L}])(?! (?:school|aid|care))`,
      'giu',
    ),
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
  { kind: 'belief', pattern: whole(`(?:practi[sc]ing|devout|committed|born[- ]again) ${believer}`), anywhere: true },
  {
    kind: 'health',
    pattern: whole(
      '(?:(?:fully|double|triple)[- ](?:covid(?:-19)?[- ])?|covid(?:-19)?[- ])vaccinated(?: \\([^)]*\\))?',
    ),
    anywhere: true,
  },
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
