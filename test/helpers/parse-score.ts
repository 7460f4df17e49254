import type { Resume } from '../../src/model/resume.ts';
import type { Truth } from './parse-truth.ts';

export const scoredFields = [
  'name',
  'email',
  'phone',
  'city',
  'employer',
  'position',
  'job',
  'institution',
  'skills',
] as const;
export type ScoredField = (typeof scoredFields)[number];

export interface Tally {
  readonly hit: number;
  readonly given: number;
  readonly shown: number;
}

const nothing: Tally = { hit: 0, given: 0, shown: 0 };

export const fold = (words: string | undefined): string =>
  (words ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** Three words of four in common, whatever the case, accents and punctuation. */
export const alike = (a: string | undefined, b: string | undefined): boolean => {
  const [x, y] = [fold(a), fold(b)];
  if (x === '' || y === '') return false;
  const [p, q] = [new Set(x.split(' ')), new Set(y.split(' '))];
  const common = [...p].filter((word) => q.has(word)).length;
  return common / Math.max(p.size, q.size) >= 0.75;
};

const same = (a: string, b: string | undefined): boolean => fold(a) === fold(b);

/** National digits, so that `+44 7700 …` and `07700 …` are one number. */
export const samePhone = (a: string, b: string | undefined): boolean => {
  const last = (s: string | undefined) => (s ?? '').replace(/\D/g, '').slice(-9);
  return last(a).length === 9 && last(a) === last(b);
};

/** Pairs each shown value with at most one given value. */
const pair = <S, G>(shown: readonly S[], given: readonly G[], match: (s: S, g: G) => boolean): Tally => {
  const left = [...given];
  let hit = 0;
  for (const s of shown) {
    const at = left.findIndex((g) => match(s, g));
    if (at < 0) continue;
    left.splice(at, 1);
    hit += 1;
  }
  return { hit, given: given.length, shown: shown.length };
};

const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** Precision and recall counts of one reading. A document that was not read gives nothing and shows everything. */
export const scoreReading = (truth: Truth, resume: Resume | undefined): Record<ScoredField, Tally> => {
  const basics = resume?.basics;
  const work = resume?.work ?? [];
  const skills = new Set(
    (resume?.skills ?? []).flatMap((s) => (s.keywords?.length ? s.keywords : one(s.name))).map(fold),
  );
  const year = (date: string | null | undefined): string => (date ?? '').slice(0, 4);
  return {
    name: pair([truth.name], one(basics?.name), (n, g) => [n, ...(truth.nameAlso ?? [])].some((also) => same(also, g))),
    email: pair([truth.email], one(basics?.email), same),
    phone: pair([truth.phone], one(basics?.phone), samePhone),
    city: pair([truth.location.city], one(basics?.location?.city), alike),
    employer: pair(truth.work, work, (t, g) => alike(t.company, g.name)),
    position: pair(truth.work, work, (t, g) => alike(t.title, g.position)),
    job: pair(
      truth.work.filter((t) => t.start !== null),
      work,
      (t, g) =>
        alike(t.company, g.name) &&
        alike(t.title, g.position) &&
        year(t.start) === year(g.startDate) &&
        year(t.end) === year(g.endDate),
    ),
    institution: pair(truth.education, resume?.education ?? [], (t, g) => alike(t.institution, g.institution)),
    skills: pair(truth.skills, truth.skills.length === 0 ? [] : [...skills], alike),
  };
};

export const addTally = (a: Tally = nothing, b: Tally = nothing): Tally => ({
  hit: a.hit + b.hit,
  given: a.given + b.given,
  shown: a.shown + b.shown,
});

/** Harmonic mean of precision and recall, in percent. */
export const f1 = ({ hit, given, shown }: Tally): number => (hit === 0 ? 0 : (200 * hit) / (given + shown));

export type Totals = Partial<Record<ScoredField, Tally>>;

/** Mean of the fields' F1, over the fields that occur. */
export const macroF1 = (totals: Totals): number => {
  const shown = Object.values(totals).filter((tally) => tally.shown > 0);
  return shown.reduce((sum, tally) => sum + f1(tally), 0) / Math.max(1, shown.length);
};
