import type { ParseOutcome } from '../../ingest/parse-outcome.ts';
import type { Candidate } from '../../model/candidate.ts';
import { cut, oneLine, padEnd, wrap } from './layout.ts';
import type { Page } from './page.ts';

const labelWidth = 12;
const mostJobs = 12;

const period = (start: string | undefined, end: string | undefined): string =>
  start === undefined && end === undefined ? '' : `${start ?? '?'} – ${end ?? 'present'}`;

const duration = (months: number): string => {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [years > 0 ? `${years} y` : '', rest > 0 || years === 0 ? `${rest} m` : ''];
  return parts.filter((part) => part !== '').join(' ');
};

const row = (label: string, value: string, { columns, paint }: Page): readonly string[] => {
  if (value === '') return [];
  const [first = '', ...others] = wrap(value, columns - labelWidth - 2);
  return [
    `  ${paint.dim(padEnd(label, labelWidth))}${first}`,
    ...others.map((line) => ' '.repeat(labelWidth + 2) + line),
  ];
};

const contact = ({ resume, location }: Candidate): string => {
  const { email, phone, url } = resume.basics ?? {};
  const place = [resume.basics?.location?.city ?? location?.name, resume.basics?.location?.postalCode].filter(Boolean);
  return [email, phone, place.join(' '), url].filter(Boolean).join(' · ');
};

const jobs = ({ resume }: Candidate, page: Page): readonly string[] => {
  const work = resume.work ?? [];
  const shown = work.slice(0, mostJobs).flatMap((job, i) => {
    const what = [job.position, job.name].filter(Boolean).join(', ');
    const line = `${padEnd(period(job.startDate, job.endDate), 20)} ${what}`;
    return [
      `  ${page.paint.dim(padEnd(i === 0 ? 'Jobs' : '', labelWidth))}${cut(oneLine(line), page.columns - labelWidth - 2)}`,
    ];
  });
  return work.length > mostJobs ? [...shown, ...row('', `and ${work.length - mostJobs} more`, page)] : shown;
};

const schools = ({ resume }: Candidate): string =>
  (resume.education ?? [])
    .map((e) => [[e.studyType, e.area].filter(Boolean).join(' '), e.institution].filter(Boolean).join(', '))
    .join(' · ');

const skills = ({ skills: found }: Candidate): string => {
  const evidenced = found.filter((s) => s.standing === 'evidenced').toSorted((a, b) => b.months - a.months);
  if (found.length === 0) return '';
  const best = evidenced.slice(0, 6).map((s) => `${s.name} ${duration(s.months)}`);
  return `${evidenced.length} used in dated jobs, ${found.length - evidenced.length} only listed${best.length > 0 ? `: ${best.join(', ')}` : ''}`;
};

const candidateLines = (candidate: Candidate, page: Page): readonly string[] => [
  ...row('Contact', contact(candidate), page),
  ...row('Experience', candidate.experience.months > 0 ? duration(candidate.experience.months) : '', page),
  ...jobs(candidate, page),
  ...row('Education', schools(candidate), page),
  ...row('Skills', skills(candidate), page),
  ...row(
    'Proven by',
    [...candidate.qualifications, ...candidate.licences]
      .map((c) => [c.name, c.level].filter(Boolean).join(' '))
      .join(' · '),
    page,
  ),
  ...row('Languages', candidate.languages.map((l) => [l.name, l.level].filter(Boolean).join(' ')).join(', '), page),
  ...candidate.findings.flatMap((f) =>
    wrap(`! ${f.message}`, page.columns - 2).map(
      (line) => `  ${f.severity === 'info' ? page.paint.dim(line) : page.paint.yellow(line)}`,
    ),
  ),
];

/** What was read from one file, for a person at a terminal; an empty line at the end. */
export const parsedLines = (file: string, outcome: ParseOutcome, page: Page): readonly string[] => {
  const { paint } = page;
  const aside = paint.dim(`${oneLine(file)}, ${outcome.ms} ms`);
  if (outcome.status === 'quarantined') {
    return [
      `${paint.red(outcome.reason)}  ${aside}`,
      ...wrap(outcome.message, page.columns - 2).map((l) => `  ${l}`),
      '',
    ];
  }
  const { candidate } = outcome;
  const { name, label } = candidate.resume.basics ?? {};
  const head = [paint.bold(oneLine(name ?? 'No name found')), oneLine(label ?? '')].filter(Boolean).join('  ');
  return [`${head}  ${aside}`, ...candidateLines(candidate, page), ''];
};
