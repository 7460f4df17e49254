import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type {
  Candidate,
  CandidateLanguage,
  CandidateSkill,
  CandidateTitle,
  Credential,
  Evidence,
  SectionKind,
} from '../../src/model/candidate.ts';

/** A CV in a nutshell: what the generator draws, and what the text is written from. */
export interface CvPlan {
  readonly name: string;
  readonly label?: string | undefined;
  readonly place?: { readonly name: string; readonly lat: number; readonly lon: number } | undefined;
  readonly jobs: readonly {
    readonly title: string;
    readonly employer: string;
    readonly from: number;
    readonly months: number;
    readonly duties: readonly string[];
  }[];
  readonly listed: readonly string[];
  readonly licences: readonly {
    readonly id: string;
    readonly words: string;
    readonly level?: string;
    readonly expires?: string;
  }[];
  readonly languages: readonly {
    readonly code: string;
    readonly name: string;
    readonly level?: CandidateLanguage['level'];
  }[];
  readonly pay?: number | undefined;
  readonly noticeDays?: number | undefined;
  readonly rightToWork?: string | undefined;
  readonly tags: readonly string[];
  readonly status: Candidate['lifecycle']['status'];
}

const asOf = '2026-11-01';
const endOfAll = 2026 * 12 + 10;

const month = (count: number): string => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;

/** Text that grows line by line and remembers where things were written. */
class Page {
  text = '';

  line(words: string): { start: number; end: number } {
    const start = this.text.length;
    this.text += `${words}\n`;
    return { start, end: start + words.length };
  }

  evidence(
    section: SectionKind,
    span: { start: number; end: number },
    at: { start: number; end: number },
    entry?: number,
  ): Evidence {
    return {
      section,
      ...(entry === undefined ? {} : { entry }),
      text: this.text.slice(span.start, span.end),
      term: this.text.slice(at.start, at.end),
      page: 1,
      start: at.start,
      end: at.end,
    };
  }
}

interface Shown {
  months: number;
  last?: string;
  evidenced: boolean;
  evidence: Evidence[];
  name: string;
}

/** Writes the CV and reads it back as the parser would: every position points at the very words. */
export const writeCandidate = (plan: CvPlan, knowledge: Knowledge): Candidate => {
  const page = new Page();
  const fields: Candidate['fields'] = {};
  const field = (path: string, { start, end }: { start: number; end: number }) => {
    fields[path] = { confidence: 0.9, page: 1, start, end };
  };
  const shown = new Map<string, Shown>();
  const titles: CandidateTitle[] = [];
  const note = (
    section: SectionKind,
    span: { start: number; end: number },
    job?: { entry: number; months: number; last: string },
  ) => {
    const line = page.text.slice(span.start, span.end);
    for (const mention of knowledge.skills.find(line, { listed: job === undefined })) {
      const known = shown.get(mention.id) ?? { months: 0, evidenced: false, evidence: [], name: mention.name };
      const at = { start: span.start + mention.start, end: span.start + mention.end };
      known.evidence.push(page.evidence(section, span, at, job?.entry));
      if (job) {
        known.evidenced = true;
        known.months += known.evidence.filter(({ entry }) => entry === job.entry).length === 1 ? job.months : 0;
        if (known.last === undefined || known.last < job.last) known.last = job.last;
      }
      shown.set(mention.id, known);
    }
  };
  const titleOf = (raw: string): { id?: string; name: string } => {
    const [best] = knowledge.titles.normalise(raw);
    return best !== undefined && best.confidence >= 0.5 ? { id: best.id, name: best.name } : { name: raw };
  };

  field('resume.basics.name', page.line(plan.name));
  if (plan.label !== undefined) {
    const span = page.line(plan.label);
    field('resume.basics.label', span);
    titles.push({
      ...titleOf(plan.label),
      raw: plan.label,
      current: false,
      months: 0,
      evidence: [page.evidence('header', span, span)],
    });
  }
  if (plan.place) field('resume.basics.location.city', page.line(plan.place.name));
  const work = plan.jobs.map((job, entry) => {
    const title = page.line(job.title);
    field(`resume.work[${entry}].position`, title);
    field(`resume.work[${entry}].name`, page.line(job.employer));
    const [startDate, endDate] = [month(job.from), month(job.from + job.months)];
    const current = job.from + job.months >= endOfAll;
    const dates = page.line(`${startDate} - ${current ? 'present' : endDate}`);
    field(`resume.work[${entry}].startDate`, { start: dates.start, end: dates.start + 7 });
    titles.push({
      ...titleOf(job.title),
      raw: job.title,
      current,
      months: job.months,
      evidence: [page.evidence('work', title, title, entry)],
    });
    for (const duty of job.duties) note('work', page.line(duty), { entry, months: job.months, last: endDate });
    return {
      name: job.employer,
      position: job.title,
      startDate,
      ...(current ? {} : { endDate }),
      highlights: [...job.duties],
    };
  });
  if (plan.listed.length > 0) note('skills', page.line(plan.listed.join(', ')));
  const licences = plan.licences.map(({ id, words, level, expires }): Credential => {
    const span = page.line(expires === undefined ? words : `${words}, expires ${expires}`);
    const at = { start: span.start, end: span.start + words.length };
    return {
      id,
      name: words,
      ...(level === undefined ? {} : { level }),
      ...(expires === undefined ? {} : { expires }),
      evidence: [page.evidence('certificates', span, at)],
    };
  });
  const languages = plan.languages.map(({ code, name, level }): CandidateLanguage => {
    const span = page.line(level === undefined ? name : `${name} (${level})`);
    return {
      code,
      name,
      ...(level === undefined ? {} : { level }),
      evidence: [page.evidence('languages', span, span)],
    };
  });
  const said = (words: string | undefined) => {
    if (words === undefined) return undefined;
    const span = page.line(words);
    return { statement: words, evidence: [page.evidence('other', span, span)] };
  };
  const rightToWork = said(plan.rightToWork);
  const notice = said(plan.noticeDays === undefined ? undefined : `Notice: ${plan.noticeDays} days`);
  const pay = said(plan.pay === undefined ? undefined : `Looking for GBP ${plan.pay} a year`);
  const sha256 = createHash('sha256').update(page.text).digest('hex');
  const skills = [...shown].map(
    ([id, { name, months, last, evidenced, evidence }]): CandidateSkill => ({
      id,
      name,
      months,
      ...(last === undefined ? {} : { lastUsed: last }),
      standing: evidenced ? 'evidenced' : 'claimed',
      evidence,
    }),
  );
  return {
    id: `c-${sha256.slice(0, 12)}`,
    resume: {
      basics: { name: plan.name, ...(plan.label === undefined ? {} : { label: plan.label }) },
      ...(work.length > 0 ? { work } : {}),
    },
    skills,
    titles,
    qualifications: [],
    licences,
    languages,
    experience: { months: plan.jobs.reduce((sum, job) => sum + job.months, 0) },
    ...(plan.place ? { location: { name: plan.place.name, point: { lat: plan.place.lat, lon: plan.place.lon } } } : {}),
    ...(rightToWork ? { rightToWork } : {}),
    ...(notice && plan.noticeDays !== undefined ? { availability: { ...notice, noticeDays: plan.noticeDays } } : {}),
    ...(pay && plan.pay !== undefined
      ? { expectation: { amount: plan.pay, currency: 'GBP', period: 'year' as const, evidence: pay.evidence } }
      : {}),
    tags: [...plan.tags],
    document: {
      sha256,
      fileName: 'cv.pdf',
      type: 'pdf',
      pages: 1,
      text: page.text,
      asOf: { date: asOf, from: 'given' },
      parser: { name: 'test', version: '1' },
    },
    fields,
    findings: [],
    lifecycle: { status: plan.status, since: asOf, checks: [] },
    consent: [],
  };
};

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

export const skillNames = [
  'Kubernetes',
  'k8s',
  'Docker',
  'Java',
  'J2EE',
  'Python',
  'PostgreSQL',
  'SQL',
  'Terraform',
  'AWS',
  'Amazon Web Services',
  'Excel',
  'first aid',
  'stock control',
  'payroll',
  'JavaScript',
  'JS',
  'Go',
  'React',
];
const duties = [
  'Ran forty services on k8s for a bank',
  'Built payment software in Java and PostgreSQL',
  'Looked after AWS accounts with Terraform',
  'Kept the books and ran payroll every month',
  'Cared for elderly patients on a busy ward',
  'Managed change orders and site meetings',
  'Taught mathematics to years seven to eleven',
  'Served guests and kept the bar clean',
  'Wrote Python scripts for reporting in Excel',
  'Prepared journal entries and reconciled accounts',
  'Drove a lorry across the country',
];
export const titleNames = [
  'Accountant',
  'Senior Accountant',
  'Bookkeeper',
  'Software Engineer',
  'Java Developer',
  'DevOps Engineer',
  'Staff Nurse',
  'Site Manager',
  'Construction Manager',
  'Teacher',
  'Bartender',
  'HGV Driver',
  'Office Wizard',
];
export const places = [
  { name: 'Leeds', lat: 53.8, lon: -1.55 },
  { name: 'York', lat: 53.96, lon: -1.08 },
  { name: 'London', lat: 51.51, lon: -0.13 },
  { name: 'Bristol', lat: 51.45, lon: -2.59 },
];

/** CVs as they could be, of people who are not: different in all that a criterion can ask. */
export const cvPlans: fc.Arbitrary<CvPlan> = fc.record({
  name: fc
    .tuple(
      pick('Ada', 'Bola', 'Chen', 'Dilys', 'Eoin', 'Farah'),
      pick('Baker', 'Okoro', 'Singh', 'Turner', 'Walsh', 'Young'),
    )
    .map((parts) => parts.join(' ')),
  label: maybe(pick(...titleNames)),
  place: maybe(pick(...places)),
  jobs: fc.array(
    fc.record({
      title: pick(...titleNames),
      employer: pick('Northern Rail Works', 'Oracle', 'St Anne Hospital', 'Bright & Sons'),
      from: fc.integer({ min: 2005 * 12, max: 2024 * 12 }),
      months: fc.integer({ min: 1, max: 34 }),
      duties: fc.uniqueArray(pick(...duties), { maxLength: 4 }),
    }),
    { maxLength: 4 },
  ),
  listed: fc.uniqueArray(pick(...skillNames), { maxLength: 6 }),
  licences: fc.uniqueArray(
    pick(
      { id: 'cscs', words: 'CSCS card', level: 'gold' },
      { id: 'cscs', words: 'CSCS card', level: 'green', expires: '2025-03' },
      { id: 'sia', words: 'SIA licence', expires: '2029-01' },
    ),
    { maxLength: 2, selector: ({ id }) => id },
  ),
  languages: fc.uniqueArray(
    pick(
      { code: 'fr', name: 'French', level: 'B1' as const },
      { code: 'fr', name: 'French' },
      { code: 'pl', name: 'Polish', level: 'native' as const },
    ),
    { maxLength: 2, selector: ({ code }) => code },
  ),
  pay: maybe(fc.integer({ min: 20, max: 90 }).map((n) => n * 1000)),
  noticeDays: maybe(pick(0, 7, 14, 28, 90)),
  rightToWork: maybe(pick('Full right to work in the UK', 'I would need visa sponsorship', 'Work permit')),
  tags: fc.uniqueArray(pick('Interviewed', 'red-list', 'temp'), { maxLength: 2 }),
  status: fc.oneof(
    { weight: 6, arbitrary: pick('active' as const, 'draft' as const, 'placed' as const) },
    { weight: 1, arbitrary: fc.constant('archived' as const) },
  ),
});

/** The same `count` candidates for the same seed, no two with the same id. */
export const sampleCandidates = (knowledge: Knowledge, count: number, seed = 1): Candidate[] => {
  const plans = fc.sample(cvPlans, { numRuns: Math.ceil(count * 1.3), seed });
  const byId = new Map(
    plans.map((plan) => writeCandidate(plan, knowledge)).map((candidate) => [candidate.id, candidate]),
  );
  return [...byId.values()].slice(0, count);
};
