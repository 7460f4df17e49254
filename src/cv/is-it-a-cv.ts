import type { Knowledge } from '../knowledge/knowledge.ts';
import { matchesOf } from '../knowledge/matches-of.ts';
import { datesOf } from './fields/dates/find-dates.ts';
import type { PlacedLine, Section } from './placed.ts';

export type DocumentKind = 'cv' | 'cover letter' | 'invoice' | 'job advertisement' | 'blank form' | 'other document';

export interface Verdict {
  readonly kind: DocumentKind;
  /** What spoke for and against, for an explanation. */
  readonly features: readonly { readonly name: string; readonly points: number }[];
}

interface Look {
  readonly lines: readonly PlacedLine[];
  readonly sections: readonly Section[];
  readonly text: string;
  readonly knowledge: Pick<Knowledge, 'titles'>;
}

type Feature = readonly [name: string, points: (look: Look) => number];

const count = (text: string, pattern: RegExp): number =>
  new Set(matchesOf(text, pattern).map((m) => m[0].toLowerCase())).size;
const times =
  (pattern: RegExp, each: number, most: number): ((look: Look) => number) =>
  ({ text }) =>
    Math.min(most, each * count(text, pattern));

/** How many lines are so, counted no further than is needed: looking at all of a long CV would take longer than reading it. */
const upTo = (most: number, lines: readonly PlacedLine[], is: (line: PlacedLine) => boolean): number => {
  let found = 0;
  for (const line of lines) if (found < most && is(line)) found++;
  return found;
};

const telling: ReadonlySet<string> = new Set([
  'work',
  'education',
  'skills',
  'summary',
  'languages',
  'certificates',
  'projects',
  'references',
  'volunteer',
  'interests',
]);

const cv: readonly Feature[] = [
  [
    'calls itself a CV',
    times(
      /(?<!(?:attached|enclosed|enc|my)\W{1,3})\b(?:curriculum vitae|r[ée]sum[ée]\b|europass|\bc\.?v\.?(?=\s|$))/gi,
      1.5,
      1.5,
    ),
  ],
  [
    'sections of a CV under their titles',
    ({ sections }) =>
      Math.min(
        4.5,
        1.1 * new Set(sections.filter((s) => s.heading !== undefined && telling.has(s.kind)).map((s) => s.kind)).size,
      ),
  ],
  [
    'spans of time',
    ({ lines }) =>
      0.8 * upTo(3, lines, (line) => line.text.length < 150 && datesOf(line).some((d) => d.kind === 'range')),
  ],
  [
    'an e-mail address or telephone near the top',
    ({ lines }) => (lines.slice(0, 15).some(({ text }) => /@|(?:\+|\b0)[\d\s()-]{9,}/u.test(text)) ? 1 : 0),
  ],
  [
    'job titles on lines of their own',
    ({ lines, knowledge }) =>
      0.5 * upTo(3, lines, ({ text }) => text.length < 60 && knowledge.titles.looksLikeTitle(text) >= 0.6),
  ],
  [
    'schools and degrees',
    times(
      /\b(?:university|college|b\.?sc|b\.?a\b|b\.?eng|m\.?sc|ph\.?d|gcses?|a[- ]levels?|nvq|btec|diploma|degree|apprenticeship|bachelor|master)\b/gi,
      0.5,
      1.5,
    ),
  ],
];

const salutation = /^\s*(?:dear\b|to whom it may concern)/im;
const closing =
  /^\s*(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm|with kind) regards|sincerely|respectfully)\b/im;

const letter: readonly Feature[] = [
  [
    'begins and ends like a letter, and has no spans of time',
    ({ text, lines }) =>
      salutation.test(text) &&
      closing.test(text) &&
      upTo(1, lines, (line) => line.text.length < 150 && datesOf(line).some((d) => d.kind === 'range')) === 0
        ? 3
        : 0,
  ],
  [
    'calls itself a letter',
    times(
      /\b(?:cover(?:ing)? letter|motivation letter|job application for|letter of (?:application|motivation))\b/gi,
      1.5,
      1.5,
    ),
  ],
  ['addresses a reader', times(/^\s*(?:dear\b|to whom it may concern|hi there|hello,)/gim, 2.5, 2.5)],
  [
    'closes like a letter',
    times(
      /^\s*(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm|with kind) regards|sincerely|respectfully)\b/gim,
      2,
      2,
    ),
  ],
  [
    'applies',
    times(
      /\b(?:I am writing|writing to (?:apply|express)|I would like to apply|I wish to apply|application for the|I am (?:very )?(?:excited|keen|interested) (?:to apply|in (?:the|this|your)|about the)|advertised (?:on|in)|please find (?:attached|enclosed)|(?:attached|enclosed) (?:is )?my (?:cv|resume|curriculum)|look forward to (?:hearing|meeting|discussing|the opportunity)|thank you for (?:your time|considering|your consideration)|your (?:company|organi[sz]ation|team))\b/gi,
      1.2,
      5,
    ),
  ],
];
const invoice: readonly Feature[] = [
  [
    'calls itself a bill',
    times(
      /^\W*(?:tax |proforma |pro forma |sales )?(?:invoice|quotation|receipt|purchase order|statement of account|credit note|payslip|remittance advice|delivery note)\b/gim,
      2.5,
      3,
    ),
  ],
  [
    'words of a bill',
    times(
      /\b(?:invoice (?:no|number|date|to)|bill(?:ed)? to|amount due|total due|balance due|sub-?total|vat (?:no|number|reg|@|at|\(?\d)|payment terms|due date|unit price|qty|quantity|sort code|account (?:no|number)|iban|bank details|net pay|tax code|gross pay|order (?:no|number))/gi,
      0.9,
      6,
    ),
  ],
  ['amounts of money', ({ text }) => Math.min(2, 0.25 * (text.match(/[£€$]\s?\d[\d,]*\.\d{2}\b/gu) ?? []).length)],
];
const advertisement: readonly Feature[] = [
  [
    'words of an employer who seeks',
    times(
      /\b(?:we are (?:looking for|seeking|hiring|recruiting|offering|an? (?:leading|growing|equal))|we['’]re (?:looking for|hiring)|(?:the )?(?:successful|ideal) (?:candidate|applicant)|you will (?:be|have|need|work|join|report|lead|manage|also)|you['’]ll (?:be|have|need|work)|you (?:must|should) (?:have|be)|job description|person specification|what we offer|we offer|apply (?:now|by|online|today|via)|to apply|closing date|our client|about the role|the role\b|about us|equal opportunit(?:y|ies) employer|join (?:our|us|the) |what you['’]ll|requirements:|essential criteria|desirable criteria|reports? to:|reporting to:|job (?:title|type|ref(?:erence)?):|vacancy|how to apply|send your cv|benefits:|competitive salary)/gi,
      0.8,
      7,
    ),
  ],
];
const form: readonly Feature[] = [
  [
    'room to be filled in',
    ({ text }) =>
      Math.min(
        4,
        0.5 *
          (
            text.match(
              /_{4,}|\.{8,}|\[(?:your|insert|enter|company|date|name|address|job|click)\b[^\]]*\]|<(?:your|insert|enter) [^>]*>|☐|click (?:or tap )?here to enter/gi,
            ) ?? []
          ).length,
      ),
  ],
  [
    'words of a form',
    times(
      /\b(?:please (?:complete|fill|tick|print|use block)|application form|for office use(?: only)?|block capitals|signature|tick (?:one|the|as)|delete as (?:appropriate|applicable)|insert (?:your|name|date)|type your)/gi,
      1,
      4,
    ),
  ],
  [
    'labels with nothing behind',
    ({ lines }) =>
      Math.min(
        3,
        0.4 * Math.max(0, lines.filter(({ text }) => /^[\p{L} /()]{3,40}:\s*[_.]*\s*$/u.test(text)).length - 3),
      ),
  ],
];
const others: readonly Feature[] = [
  [
    'words of reports, contracts and papers',
    times(
      /\b(?:table of contents|abstract|chapter \d|appendix|hereinafter|this agreement|terms and conditions|the parties|minutes of|agenda|bibliography|introduction|conclusion|copyright ©?\s?\d{4}|all rights reserved|figure \d|lorem ipsum)\b/gi,
      0.6,
      3,
    ),
  ],
];

const kinds: readonly (readonly [DocumentKind, readonly Feature[]])[] = [
  ['cover letter', letter],
  ['invoice', invoice],
  ['job advertisement', advertisement],
  ['blank form', form],
  ['other document', others],
];

/** Points that the evidence for a CV must reach by itself, and by how much another kind must be beaten. */
const enough = 2.2;

const add = (features: readonly Feature[], look: Look): { readonly name: string; readonly points: number }[] =>
  features.map(([name, points]) => ({ name, points: points(look) })).filter(({ points }) => points > 0);

const sum = (features: readonly { readonly points: number }[]): number =>
  features.reduce((total, f) => total + f.points, 0);

/** Only the beginning is looked at: a book does not have to be read to the end to be no CV. */
const glance = 30_000;

/** Tells a CV from a cover letter, an invoice, a job advertisement, a blank form or anything else, by points. */
export const isItACv = (
  text: string,
  lines: readonly PlacedLine[],
  sections: readonly Section[],
  knowledge: Pick<Knowledge, 'titles'>,
): Verdict => {
  const look: Look = { text: text.slice(0, glance), lines: lines.slice(0, 400), sections, knowledge };
  const forCv = add(cv, look);
  const rivals = kinds.map(([kind, features]) => ({ kind, features: add(features, look) }));
  const strongest = rivals.reduce((a, b) => (sum(b.features) > sum(a.features) ? b : a));
  const points = sum(forCv);
  // A CV that has a letter in front, or one that quotes an advertisement, still has its sections and spans of time.
  const beaten = sum(strongest.features) > points;
  if (points >= enough && !beaten) return { kind: 'cv', features: forCv };
  const kind = sum(strongest.features) >= 2 ? strongest.kind : 'other document';
  return { kind, features: [...forCv, ...strongest.features.map((f) => ({ ...f, points: -f.points }))] };
};

const article: Readonly<Record<DocumentKind, string>> = {
  cv: 'a CV',
  'cover letter': 'a cover letter',
  invoice: 'an invoice or another commercial paper',
  'job advertisement': 'a job advertisement',
  'blank form': 'a form that nobody has filled in',
  'other document': 'no CV: it has neither jobs with dates nor the usual sections',
};

/** One sentence for a recruiter. */
export const notACvMessage = ({ kind }: Verdict): string =>
  `This looks like ${article[kind]}. Upload the candidate’s CV itself, or enter the candidate by hand.`;
