import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../../src/config.ts';
import { readResume } from '../../../../src/cv/from-resume/read-resume.ts';
import { parseFile } from '../../../../src/ingest/parse-file.ts';
import type { Knowledge } from '../../../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../../src/knowledge/load.ts';
import type { Candidate } from '../../../../src/model/candidate.ts';
import type { Resume } from '../../../../src/model/resume.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge(projectRoot);
});

const read = (resume: Resume): Candidate =>
  readResume(resume, {
    knowledge,
    asOf: { date: '2026-03-01', from: 'given' },
    sha256: 'ab'.repeat(32),
    fileName: 'resume.json',
  });

const resume: Resume = {
  basics: {
    name: 'Tamsin Okafor',
    label: 'Site Manager',
    email: 'tamsin@example.org',
    phone: '07700 900123',
    location: { city: 'Leeds', postalCode: 'LS6 2AB', countryCode: 'GB' },
  },
  work: [
    {
      name: 'Harewood Homes',
      position: 'Site Manager',
      startDate: '2023-03',
      highlights: ['Ran a site of 40 houses; NHBC inspections, CDM Regulations'],
    },
    { name: 'Oracle', position: 'Quantity Surveyor', startDate: '2020-03', endDate: '2023-02' },
  ],
  certificates: [{ name: 'SMSTS' }, { name: 'CSCS black card' }],
  languages: [{ language: 'Polish', fluency: 'C1' }],
};

describe('a JSON Resume', () => {
  it('becomes a candidate with months, titles, credentials and languages', () => {
    const candidate = read(resume);
    expect(candidate.experience.months).toBe(73);
    expect(candidate.titles.map(({ name, months, current }) => ({ name, months, current }))).toEqual([
      { name: 'Site manager', months: 37, current: true },
      { name: 'Quantity surveyor', months: 36, current: false },
    ]);
    expect(candidate.licences).toContainEqual(expect.objectContaining({ id: 'cscs', level: 'black' }));
    expect(candidate.languages).toMatchObject([{ code: 'pl', level: 'C1' }]);
    expect(candidate.location).toMatchObject({
      name: 'Leeds',
      postalCode: 'LS6 2AB',
      point: { lat: expect.any(Number) },
    });
    expect(candidate.skills.map(({ id }) => id)).not.toContain('oracle');
  });

  it('has evidence that stands verbatim at its place', () => {
    const { document, skills, titles, licences, languages, fields } = read(resume);
    const all = [...skills, ...titles, ...licences, ...languages].flatMap(({ evidence }) => evidence);
    expect(all.length).toBeGreaterThan(5);
    for (const { start, end, term, text } of all) {
      expect(document.text.slice(start, end)).toBe(term);
      expect(document.text).toContain(text);
    }
    const position = fields['resume.work[1].position'];
    expect(document.text.slice(position?.start, position?.end)).toBe('Quantity Surveyor');
  });

  it('loses what must never be stored, and says so', () => {
    const {
      resume: kept,
      document,
      findings,
    } = read({
      ...resume,
      basics: { ...resume.basics, summary: 'Reliable manager. Date of birth: 01/02/1985. Marital status: married.' },
    });
    expect(JSON.stringify([kept, document])).not.toMatch(/1985|married/i);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'sensitive-removed' }));
  });

  it('is refused when it says nothing', () => {
    expect(() => read({ basics: { name: ' ' } })).toThrow(expect.objectContaining({ reason: 'empty' }));
  });
});

describe('the samples, read, written as JSON Resume and read again', () => {
  it('show the same work, titles, listed skills and place', async () => {
    const folder = resolve('samples/cvs');
    const files = (await readdir(folder)).filter((_, at) => at % 6 === 0);
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      const options = { knowledge, maxBytes: 20e6, now: () => new Date('2026-03-01') };
      const outcome = await parseFile({ path: resolve(folder, file), asOf: '2026-03-01' }, options);
      if (outcome.status !== 'parsed') throw new Error(`${file}: ${outcome.reason}`);
      const { candidate } = outcome;
      const again = read(candidate.resume);
      const core = ({ resume: own, titles, experience, location }: Candidate) => ({
        resume: own,
        experience,
        location,
        titles: titles.map(({ name, months, current }) => ({ name, months, current })),
      });
      expect({ file, ...core(again) }).toEqual({ file, ...core(candidate) });
      const listed = (one: Candidate) =>
        one.skills.filter(({ standing }) => standing === 'evidenced').map(({ id }) => id);
      expect({ file, skills: listed(candidate).filter((id) => !listed(again).includes(id)) }).toEqual({
        file,
        skills: [],
      });
    }
  }, 120_000);
});
