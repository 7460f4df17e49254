import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { CandidateTitle } from '../../../model/candidate.ts';
import { jobIntervals, type MonthInterval, monthsCovered } from '../../../model/job-intervals.ts';
import type { WorkEntry } from '../../../model/resume.ts';
import type { Found } from '../../placed.ts';
import { evidenceAt, type Source } from '../evidence.ts';

export interface TitlesContext {
  readonly knowledge: Pick<Knowledge, 'titles'>;
  readonly asOf: string;
  readonly work: readonly WorkEntry[];
  readonly fields: Readonly<Record<string, Found<unknown>>>;
  readonly label: string | undefined;
}

interface Held {
  readonly title: Omit<CandidateTitle, 'months'>;
  readonly intervals: readonly MonthInterval[];
}

/** Below this a match in the table is a guess, and the title stands as written. */
const sureEnough = 0.5;

/** What the candidate has been called: job titles, newest first as in the CV, and the headline where no job says the same. */
export const readTitles = (
  source: Source,
  { knowledge, asOf, work, fields, label }: TitlesContext,
): readonly CandidateTitle[] => {
  const intervals = jobIntervals(work, asOf);
  const held = (raw: string, path: string, current: boolean, own: readonly MonthInterval[]): Held => {
    const [best] = knowledge.titles.normalise(raw);
    const known = best !== undefined && best.confidence >= sureEnough ? best : undefined;
    const mark = fields[path];
    const kind = path.startsWith('resume.work') ? 'work' : 'header';
    return {
      title: {
        ...(known === undefined ? {} : { id: known.id }),
        name: known?.name ?? raw,
        raw,
        current,
        evidence: mark === undefined || mark.end <= mark.start ? [] : [evidenceAt(source, mark.start, mark.end, kind)],
      },
      intervals: own,
    };
  };
  const all = work.flatMap(({ position, startDate, endDate }, entry) =>
    position === undefined
      ? []
      : [
          held(
            position,
            `resume.work[${entry}].position`,
            startDate !== undefined && (endDate === undefined || endDate > asOf),
            intervals.filter((i) => i.entry === entry),
          ),
        ],
  );
  if (label !== undefined) all.push(held(label, 'resume.basics.label', false, []));
  const grouped = new Map<string, Held>();
  for (const one of all) {
    const key = one.title.id ?? one.title.raw.toLowerCase();
    const same = grouped.get(key);
    grouped.set(
      key,
      same === undefined
        ? one
        : {
            title: {
              ...same.title,
              current: same.title.current || one.title.current,
              evidence: [...same.title.evidence, ...one.title.evidence],
            },
            intervals: [...same.intervals, ...one.intervals],
          },
    );
  }
  return [...grouped.values()].map(({ title, intervals: own }) => ({ ...title, months: monthsCovered(own) }));
};
