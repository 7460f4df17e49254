import type { Resume } from '../../src/model/resume.ts';
import { alike, fold, samePhone } from './parse-score.ts';
import type { Truth } from './parse-truth.ts';

type TrueJob = Truth['work'][number];

/** As precise as both say: `2019` agrees with `2019-03`. */
const sameDate = (given: string, shown: string | null | undefined): boolean =>
  shown != null && (shown.startsWith(given) || given.startsWith(shown));

/** The job of the truth that an entry is about: the more agrees, the better. */
const jobOf = ({ work }: Truth, entry: NonNullable<Resume['work']>[number]): TrueJob | undefined => {
  const agreement = (job: TrueJob): number =>
    2 * Number([job.company, job.companyAlso ?? []].flat().some((name) => alike(name, entry.name))) +
    2 * Number(alike(job.title, entry.position)) +
    Number(sameDate(entry.startDate ?? '-', job.start));
  const [best] = [...work].sort((a, b) => agreement(b) - agreement(a));
  return best !== undefined && agreement(best) >= 2 ? best : undefined;
};

const judgeWork = (truth: Truth, resume: Resume, at: number, field: string): boolean | undefined => {
  const entry = resume.work?.[at];
  if (entry === undefined) return undefined;
  if (field === 'name')
    return truth.work.some((job) =>
      [job.company, job.companyAlso ?? []].flat().some((name) => alike(name, entry.name)),
    );
  if (field === 'position') return truth.work.some((job) => alike(job.title, entry.position));
  const job = jobOf(truth, entry);
  if (field === 'startDate') return job !== undefined && sameDate(entry.startDate ?? '-', job.start);
  if (field === 'endDate') return job !== undefined && sameDate(entry.endDate ?? '-', job.end);
  return undefined;
};

const judgeEducation = (truth: Truth, resume: Resume, at: number, field: string): boolean | undefined => {
  const entry = resume.education?.[at];
  if (entry === undefined) return undefined;
  const within = (words: string | undefined): boolean =>
    truth.education.some((e) =>
      [e.studyType, e.area].some((w) => alike(w ?? '', words) || fold(w ?? '').includes(fold(words))),
    );
  if (field === 'institution') return truth.education.some((e) => alike(e.institution, entry.institution));
  if (field === 'studyType') return within(entry.studyType);
  if (field === 'area') return within(entry.area);
  if (field === 'startDate') return truth.education.some((e) => sameDate(entry.startDate ?? '-', e.start));
  if (field === 'endDate') return truth.education.some((e) => sameDate(entry.endDate ?? '-', e.end));
  return undefined;
};

const judgeSkill = (truth: Truth, resume: Resume, at: number): boolean | undefined => {
  const skill = resume.skills?.[at];
  if (skill === undefined || truth.skills.length === 0) return undefined;
  const names = skill.keywords ?? [skill.name ?? ''];
  return names.filter((name) => truth.skills.some((shown) => alike(shown, name))).length >= names.length * 0.75;
};

/** Whether a field (`resume.work[0].name`) says what the truth says; `undefined` where the truth does not know. */
export const judgeField = (truth: Truth, resume: Resume, path: string): boolean | undefined => {
  const basics = resume.basics ?? {};
  const { city, postalCode, countryCode } = truth.location;
  switch (path) {
    case 'resume.basics.name':
      return [truth.name, ...(truth.nameAlso ?? [])].some((name) => fold(name) === fold(basics.name));
    case 'resume.basics.email':
      return truth.email.toLowerCase() === basics.email?.toLowerCase();
    case 'resume.basics.phone':
      return samePhone(truth.phone, basics.phone);
    case 'resume.basics.label':
      return truth.label == null ? undefined : alike(truth.label, basics.label);
    case 'resume.basics.location.city':
      return alike(city, basics.location?.city);
    case 'resume.basics.location.postalCode':
      return postalCode == null ? undefined : fold(postalCode) === fold(basics.location?.postalCode);
    case 'resume.basics.location.countryCode':
      return countryCode == null ? undefined : countryCode === basics.location?.countryCode;
  }
  const [, section, at = '', field = ''] = /^resume\.(work|education|skills)\[(\d+)\](?:\.(\w+))?$/u.exec(path) ?? [];
  if (section === 'work') return judgeWork(truth, resume, Number(at), field);
  if (section === 'education') return judgeEducation(truth, resume, Number(at), field);
  return section === 'skills' ? judgeSkill(truth, resume, Number(at)) : undefined;
};
