import { beforeAll, describe, expect, it } from '@jest/globals';
import { editRecord, type RecordEdit } from '../../../../src/compliance/record/edit-record.ts';
import { projectRoot } from '../../../../src/config.ts';
import { readResume } from '../../../../src/cv/from-resume/read-resume.ts';
import type { Knowledge } from '../../../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../../src/knowledge/load.ts';
import { toSearchDocument } from '../../../../src/matching/search-document.ts';
import type { Candidate } from '../../../../src/model/candidate.ts';

let knowledge: Knowledge;
let read: Candidate;

beforeAll(async () => {
  knowledge = await loadKnowledge(projectRoot);
  read = readResume(
    {
      basics: { name: 'Ada Turner', label: 'Engineer', summary: 'Holds a valid CSCS card.' },
      work: [
        { position: 'Leeds', name: 'Site Manager', startDate: '2020-01', endDate: '2020-12', summary: 'Wrote Java.' },
        { position: 'Java Developer', name: 'Hart Ltd', startDate: '2018-01', endDate: '2018-12', summary: 'Java.' },
      ],
      education: [{ institution: 'Leeds College', studyType: 'NVQ Level 2', area: 'Bricklaying' }],
      skills: [{ name: 'Docker' }],
    },
    {
      knowledge,
      asOf: { date: '2026-11-23', from: 'given' },
      sha256: 'a'.repeat(64),
      fileName: 'ada.json',
    },
  );
});

const edit = (parts: RecordEdit['parts'], of = read) => editRecord(of, { fields: {}, parts: parts ?? {} }, knowledge);
const jobs = [
  {
    position: 'Site Manager',
    name: 'Brook Homes',
    startDate: 'March 2015',
    endDate: '12/2020',
    summary: 'Wrote Java.',
  },
  { position: 'Java Developer', name: 'Hart Ltd', startDate: '2018-01', endDate: '2018-12', summary: 'Java.' },
];

const verbatim = (candidate: Candidate): void => {
  const all = [candidate.skills, candidate.titles, candidate.qualifications, candidate.licences].flat();
  for (const { term, text, start, end } of all.flatMap(({ evidence }) => evidence)) {
    expect(candidate.document.text.slice(start, end)).toBe(term);
    expect(candidate.document.text).toContain(text);
  }
  for (const { start, end } of Object.values(candidate.fields))
    expect(end).toBeLessThanOrEqual(candidate.document.text.length + (start === end ? 1 : 0));
};

describe('correcting what was read of a CV', () => {
  it('keeps each former value and what was typed, field by field', () => {
    const { changes } = edit({ work: jobs });
    expect(changes).toContainEqual({ path: 'resume.work[0].name', before: 'Site Manager', after: 'Brook Homes' });
    expect(changes).toContainEqual({
      path: 'resume.work[0].startDate',
      before: '2020-01',
      after: '2015-03',
      written: 'March 2015',
    });
    expect(changes.map(({ path }) => path)).not.toContain('resume.work[1].name');
    expect(edit({ work: jobs }, edit({ work: jobs }).candidate).changes).toEqual([]);
  });

  it('works out titles, months and skills anew, with words to point at', () => {
    const { candidate } = edit({ work: jobs });
    expect(candidate.experience.months).toBe(70);
    expect(candidate.titles.map(({ raw, months }) => [raw, months])).toEqual([
      ['Engineer', 0],
      ['Site Manager', 70],
      ['Java Developer', 12],
    ]);
    expect(candidate.skills.find(({ id }) => id === 'java')).toMatchObject({ months: 70, standing: 'evidenced' });
    expect(candidate.skills.find(({ name }) => name === 'Docker')?.months).toBe(0);
    expect(candidate.licences.map(({ id }) => id)).toEqual(read.licences.map(({ id }) => id));
    verbatim(candidate);
    expect(candidate.document.text.startsWith(read.document.text)).toBe(true);
    const document = JSON.stringify({ ...toSearchDocument(candidate, knowledge), record: undefined, text: undefined });
    expect(document).toContain('Brook Homes');
  });

  it('lets qualifications and skills of a part go that is taken out, and leaves those of the others', () => {
    const { candidate } = edit({ education: null, skills: [{ name: 'Kubernetes' }] });
    expect(candidate.qualifications.length).toBeLessThan(read.qualifications.length);
    expect(candidate.resume.education).toBeUndefined();
    const names = candidate.skills.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Java', 'Kubernetes']));
    expect(names).not.toContain('Docker');
    expect(candidate.skills.find(({ id }) => id === 'java')?.months).toBe(24);
    verbatim(candidate);
  });

  it('corrects twice without writing the first correction a second time', () => {
    const once = edit({ work: jobs.map((job) => ({ ...job, position: 'Plumber' })) }).candidate;
    const twice = edit({ work: jobs, certificates: [{ name: 'SMSTS', date: '2021' }] }, once).candidate;
    expect(twice.document.text).not.toContain('Plumber');
    expect(twice.document.corrected).toEqual({ at: read.document.text.length, parts: ['certificates', 'work'] });
    expect(twice.titles.map(({ raw }) => raw)).toEqual(['Engineer', 'Site Manager', 'Java Developer']);
    verbatim(twice);
  });

  it('refuses a date that is none', () => {
    expect(() => edit({ work: [{ position: 'Plumber', startDate: 'soon' }] })).toThrow('startDate');
  });
});
