import type { Knowledge } from '../../knowledge/knowledge.ts';
import { rememberedBy } from '../../knowledge/remembered.ts';
import type { Candidate } from '../../model/candidate.ts';
import { monthTokens, shown, strong } from './tokens.ts';

/** Keys are title ids (`t:accountant`) and occupation groups (`g:13-2011`), so that one cannot be taken for the other. */
export const titleKey = (id: string): string => `t:${id}`;
export const groupKey = (group: string): string => `g:${group}`;

export interface HeldTitle {
  readonly raw: string;
  readonly keys: readonly string[];
  readonly current: boolean;
  readonly months: number;
}

const keysOf = (raw: string, id: string | undefined, knowledge: Knowledge): string[] => {
  const [best] = knowledge.titles.normalise(raw);
  const named = id ?? best?.id;
  return [...(named === undefined ? [] : [titleKey(named)]), ...(best?.groups ?? []).map(groupKey)];
};

const readTitles = (candidate: Candidate, knowledge: Knowledge): HeldTitle[] => {
  const jobs = candidate.titles.map((title) => ({
    raw: title.raw,
    keys: keysOf(title.raw, title.id, knowledge),
    current: title.current,
    months: title.months,
  }));
  const label = candidate.resume.basics?.label;
  if (label === undefined) return jobs;
  return [...jobs, { raw: label, keys: keysOf(label, undefined, knowledge), current: true, months: 0 }];
};

const titlesBy = rememberedBy((knowledge: Knowledge) =>
  rememberedBy((candidate: Candidate): readonly HeldTitle[] => readTitles(candidate, knowledge)),
);

/** Jobs by title, and the CV's own headline, which says what somebody is today. Read once for a state of knowledge. */
export const heldTitles = (candidate: Candidate, knowledge: Knowledge): readonly HeldTitle[] =>
  titlesBy(knowledge)(candidate);

/** Months of two titles in one occupation group are added up, never beyond the whole of the experience. */
export const titleTokens = (titles: readonly HeldTitle[], experienceMonths: number): string[] => {
  const months = new Map<string, number>();
  const current = new Set<string>();
  for (const title of titles) {
    for (const key of new Set(title.keys)) {
      months.set(key, (months.get(key) ?? 0) + title.months);
      if (title.current) current.add(key);
    }
  }
  return [...months].flatMap(([key, sum]) => [
    shown(key),
    ...(current.has(key) ? [strong(key)] : []),
    ...monthTokens(key, Math.min(sum, Math.max(experienceMonths, 0))),
  ]);
};
