import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Candidate, CandidateSkill } from '../../model/candidate.ts';
import { jobIntervals, monthsCovered } from '../../model/job-intervals.ts';
import { monthTokens } from './tokens.ts';

/** The key under which the joint months of two skills are written: `java+kotlin`. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join('+');

/** Only what is near (synonyms/related-skills.csv) is asked for as one or the other, so only that is written in pairs. */
export const arePooled = (a: string, b: string, { skills }: Pick<Knowledge, 'skills'>): boolean =>
  a !== b && (skills.related(a).some(({ id }) => id === b) || skills.related(b).some(({ id }) => id === a));

/** Months in which a job shows one of the skills; overlapping jobs count once. */
export const jointMonths = (skills: readonly CandidateSkill[], { resume, document }: Candidate): number => {
  const entries = new Set(
    skills.flatMap(({ evidence }) =>
      evidence.flatMap(({ section, entry }) => (section === 'work' && entry !== undefined ? [entry] : [])),
    ),
  );
  return monthsCovered(jobIntervals(resume.work ?? [], document.asOf.date).filter(({ entry }) => entries.has(entry)));
};

/** Tokens for pairs of near skills whose joint months are more than either has alone. */
export const pooledTokens = (candidate: Candidate, knowledge: Pick<Knowledge, 'skills'>): string[] => {
  const used = candidate.skills.filter(({ months }) => months > 0);
  return used.flatMap((one, index) =>
    used.slice(index + 1).flatMap((other) => {
      if (!arePooled(one.id, other.id, knowledge)) return [];
      const months = jointMonths([one, other], candidate);
      const longest = Math.max(one.months, other.months);
      return months > longest ? monthTokens(pairKey(one.id, other.id), months) : [];
    }),
  );
};
