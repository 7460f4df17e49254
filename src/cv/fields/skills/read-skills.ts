import type { Knowledge, SkillMention } from '../../../knowledge/knowledge.ts';
import type { CandidateSkill, Evidence } from '../../../model/candidate.ts';
import { jobIntervals, monthsCovered } from '../../../model/job-intervals.ts';
import type { WorkEntry } from '../../../model/resume.ts';
import type { Found, Section } from '../../placed.ts';
import { evidenceAt, type Source, stretches } from '../evidence.ts';
import { fold } from '../reading.ts';

export interface SkillsContext {
  readonly knowledge: Pick<Knowledge, 'skills'>;
  readonly asOf: string;
  readonly work: readonly WorkEntry[];
  /** Where names of employers, schools and places stand: they are no skills. */
  readonly names: readonly Found<unknown>[];
}

/** Quoted places of one skill; more say nothing new and make the record large. */
const mostEvidence = 12;

const readable = ({ kind }: Section): boolean => kind !== 'header' && kind !== 'references';

const overlaps = (mention: { start: number; end: number }, name: Found<unknown>): boolean =>
  mention.start < name.end && mention.end > name.start;

/** `at Oracle`, `joined SAP`: the company, where the CV's employers include it. */
const namesEmployer = (text: string, mention: SkillMention, employers: readonly string[]): boolean => {
  if (
    !/\b(?:at|for|by|from|with|joined|join|left)\s+$/i.test(text.slice(Math.max(0, mention.start - 12), mention.start))
  )
    return false;
  const term = fold(mention.term);
  return employers.some((name) => ` ${name} `.includes(` ${term} `));
};

const mentionsOf = (source: Source, { knowledge, work, names }: SkillsContext) => {
  const employers = work.flatMap(({ name }) =>
    name === undefined ? [] : [fold(name).replace(/[^\p{L}\p{N}+#]+/gu, ' ')],
  );
  return source.sections.filter(readable).flatMap((section) =>
    stretches(section).flatMap(({ start, end }) => {
      const text = source.text.slice(start, end);
      return knowledge.skills
        .find(text, { listed: section.kind === 'skills' })
        .filter((mention) => section.kind === 'skills' || !namesEmployer(text, mention, employers))
        .map((mention) => ({
          id: mention.id,
          name: mention.name,
          start: start + mention.start,
          end: start + mention.end,
        }))
        .filter((mention) => !names.some((name) => overlaps(mention, name)))
        .map(({ id, name, start: from, end: to }) => ({
          id,
          name,
          evidence: evidenceAt(source, from, to, section.kind),
        }));
    }),
  );
};

/** One quotation for each job and section first, then the others as far as there is room. */
const chosen = (all: readonly Evidence[]): readonly Evidence[] => {
  const seen = new Set<string>();
  const first = all.filter((e) => {
    const key = `${e.section}/${e.entry ?? ''}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  const taken = new Set(first);
  const rest = all.filter((e) => !taken.has(e));
  return [...first, ...rest].slice(0, mostEvidence).sort((a, b) => a.start - b.start);
};

const latest = (work: readonly WorkEntry[], entries: ReadonlySet<number>, asOf: string): string | undefined =>
  [...entries]
    .map((entry) => work[entry]?.endDate?.slice(0, 7) ?? asOf.slice(0, 7))
    .map((date) => (date > asOf ? asOf.slice(0, 7) : date))
    .sort()
    .at(-1);

/**
 * Skills recognised anywhere but in the letterhead and the references. Months are those of the dated jobs whose words
 * show the skill, overlapping jobs counted once; without such a job it is only claimed.
 */
export const readSkills = (source: Source, context: SkillsContext): readonly CandidateSkill[] => {
  const byId = new Map<string, { name: string; evidence: Evidence[] }>();
  for (const { id, name, evidence } of mentionsOf(source, context)) {
    const skill = byId.get(id);
    if (skill === undefined) byId.set(id, { name, evidence: [evidence] });
    else skill.evidence.push(evidence);
  }
  const intervals = jobIntervals(context.work, context.asOf);
  return [...byId].map(([id, { name, evidence }]) => {
    const jobs = new Set(evidence.flatMap((e) => (e.section === 'work' && e.entry !== undefined ? [e.entry] : [])));
    const shown = intervals.filter(({ entry }) => jobs.has(entry));
    const dated = new Set(shown.map(({ entry }) => entry));
    const lastUsed = latest(context.work, dated, context.asOf);
    return {
      id,
      name,
      months: monthsCovered(shown),
      ...(lastUsed === undefined ? {} : { lastUsed }),
      standing: shown.length > 0 ? 'evidenced' : 'claimed',
      evidence: [...chosen(evidence)],
    };
  });
};
