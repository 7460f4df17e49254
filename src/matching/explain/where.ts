import { rememberedBy } from '../../knowledge/remembered.ts';
import type { Candidate, Evidence, SectionKind } from '../../model/candidate.ts';
import type { MatchEvidence, Via } from '../../model/shortlist.ts';

interface Landmark {
  readonly start: number;
  readonly page: number;
  readonly section: SectionKind;
  readonly entry?: number | undefined;
}

const sectionOf = (path: string): SectionKind => {
  const [, name] = /^resume\.(\w+)/.exec(path) ?? [];
  if (name === 'basics') return path.startsWith('resume.basics.summary') ? 'summary' : 'header';
  const kinds: readonly SectionKind[] = [
    'work',
    'volunteer',
    'education',
    'skills',
    'languages',
    'certificates',
    'projects',
    'awards',
    'publications',
    'interests',
    'references',
  ];
  return kinds.find((kind) => kind === name) ?? 'other';
};

const entryOf = (path: string): number | undefined => {
  const digits = /^resume\.\w+[.[](\d+)/.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** In the order of the text; noted once for a candidate, for every piece of evidence asks. */
const landmarks = rememberedBy((candidate: Candidate): readonly Landmark[] => {
  const fields = Object.entries(candidate.fields).map(([path, { page, start }]) => {
    const entry = entryOf(path);
    return { start, page, section: sectionOf(path), ...(entry === undefined ? {} : { entry }) };
  });
  const shown: Evidence[] = [
    ...candidate.skills.flatMap((skill) => skill.evidence),
    ...candidate.titles.flatMap((title) => title.evidence),
  ];
  return [...fields, ...shown].sort((a, b) => a.start - b.start);
});

/** The last landmark at or before a place, by halving: a CV has hundreds, and every piece of evidence asks. */
const landmarkAt = (candidate: Candidate, place: number): Landmark | undefined => {
  const all = landmarks(candidate);
  let from = 0;
  let to = all.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((all[middle]?.start ?? 0) <= place) from = middle + 1;
    else to = middle;
  }
  return all[from - 1];
};

/** As much of the line as helps: the words around the term, cut at spaces. */
const surroundings = (text: string, start: number, end: number): string => {
  const reach = 90;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const lineEnd = next < 0 ? text.length : next;
  let from = Math.max(lineStart, start - reach);
  let to = Math.min(lineEnd, end + reach);
  if (from > lineStart) from = Math.min(start, text.indexOf(' ', from) + 1 || start);
  if (to < lineEnd) to = Math.max(end, text.lastIndexOf(' ', to));
  while (from < start && /\s/.test(text.charAt(from))) from += 1;
  while (to > end && /\s/.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
};

/**
 * Words of the CV at a place, as evidence. Page and section are those of the nearest thing before it that was read, for
 * plain words carry neither.
 */
export const evidenceAt = (
  candidate: Candidate,
  { start, end }: { readonly start: number; readonly end: number },
  via: Via,
): MatchEvidence => {
  const landmark = landmarkAt(candidate, start);
  const { text } = candidate.document;
  return {
    section: landmark?.section ?? 'other',
    ...(landmark?.entry === undefined ? {} : { entry: landmark.entry }),
    text: surroundings(text, start, end),
    term: text.slice(start, end),
    page: landmark?.page ?? 1,
    start,
    end,
    via,
  };
};

export const withVia = (evidence: readonly Evidence[], via: Via): MatchEvidence[] =>
  evidence.map((one) => ({ ...one, via }));

type PlacedField = readonly [path: string, span: { readonly start: number; readonly end: number }];

/** Fields that stand somewhere, in the order of the text; noted once for a candidate. */
const placedFields = rememberedBy((candidate: Candidate): readonly PlacedField[] =>
  Object.entries(candidate.fields)
    .filter(([, { start, end }]) => end > start)
    .sort(([, a], [, b]) => a.start - b.start),
);

/** Evidence for fields whose path fits, as the reader of the CV placed them; at most `most` of them. */
export const fieldEvidence = (
  candidate: Candidate,
  path: RegExp,
  via: Via,
  most = Number.POSITIVE_INFINITY,
): MatchEvidence[] =>
  placedFields(candidate)
    .filter(([name]) => path.test(name))
    .slice(0, most)
    .map(([, span]) => evidenceAt(candidate, span, via));
