import { resolve } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parseFile } from '../../src/ingest/parse-file.ts';
import type { ParseOutcome } from '../../src/ingest/parse-outcome.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { isScan, type Measured, measureParsing } from '../helpers/measure-parsing.ts';
import { f1, macroF1, type ScoredField } from '../helpers/parse-score.ts';

/**
 * Floors of F1 in percent over the project's own CVs (samples/cvs and test/quality/documents), a little under what is
 * measured. They rise with every improvement and never fall.
 */
const floors: Readonly<Record<ScoredField, number>> = {
  name: 99,
  email: 99,
  phone: 99,
  city: 99,
  employer: 93.5,
  position: 96,
  job: 93,
  institution: 95.8,
  skills: 95.8,
};
const macroFloor = 97.1;
const layoutFloor = 86;
const scanFloor = 80;

let parse: (path: string) => Promise<ParseOutcome>;
let measured: Measured;

beforeAll(async () => {
  const knowledge = await loadKnowledge(resolve('.'));
  parse = (path) => parseFile({ path }, { knowledge, maxBytes: 20 * 1024 * 1024, now: () => new Date('2026-11-01') });
  measured = await measureParsing(parse, (truth) => !isScan(truth));
}, 240_000);

describe('reading the sample CVs', () => {
  it('reads every one of them', () => {
    expect(measured.unread).toEqual([]);
  });

  it.each(Object.entries(floors))('finds %s with an F1 of at least %d', (field, floor) => {
    const tally = measured.all[field as ScoredField];
    expect(tally?.shown).toBeGreaterThan(40);
    expect(tally === undefined ? 0 : f1(tally)).toBeGreaterThanOrEqual(floor);
  });

  it(`keeps the mean of the fields at ${macroFloor} or more`, () => {
    expect(macroF1(measured.all)).toBeGreaterThanOrEqual(macroFloor);
  });

  it(`leaves no layout under ${layoutFloor}`, () => {
    const low = [...measured.byLayout].filter(([, totals]) => macroF1(totals) < layoutFloor).map(([layout]) => layout);
    expect(low).toEqual([]);
  });

  it(`reads scans with a mean of ${scanFloor} or more`, async () => {
    // Time stands still: on a busy machine the last page of a scan would be left out for want of it.
    const clock = jest.spyOn(performance, 'now').mockReturnValue(0);
    const scans = await measureParsing(parse, isScan).finally(() => clock.mockRestore());
    expect(scans.unread).toEqual([]);
    expect(macroF1(scans.all)).toBeGreaterThanOrEqual(scanFloor);
  }, 240_000);

  it('takes "present" to mean the date of the document', () => {
    const priya = measured.files.find(({ truth }) => truth.id === 'priya-raman__sidebar')?.outcome;
    expect(priya?.status === 'parsed' ? priya.candidate.document.asOf : undefined).toEqual({
      date: '2026-09-21',
      from: 'metadata',
    });
  });
});

describe('files that are no CVs', () => {
  it.each([
    ['encrypted.pdf', 'encrypted'],
    ['corrupt.pdf', 'corrupt'],
    ['corrupt.docx', 'corrupt'],
    ['not-a-cv-invoice.pdf', 'not-a-cv'],
    ['not-a-cv-cover-letter.pdf', 'not-a-cv'],
    ['not-a-cv-job-ad.docx', 'not-a-cv'],
    ['empty.pdf', expect.stringMatching(/^(empty|no-text-layer)$/)],
    ['unsupported-type.xls.zip', 'unsupported-type'],
  ])('sets %s aside as %s', async (name, reason) => {
    const outcome = await parse(resolve('samples/quarantine', name));
    expect(outcome).toMatchObject({ status: 'quarantined', reason });
  });
});

describe('what is never stored', () => {
  it('is cut from every CV that states it', async () => {
    const texts = measured.files.map(({ outcome }) =>
      outcome.status === 'parsed' ? JSON.stringify(outcome.candidate) : '',
    );
    const kept = [
      '14 March 1978',
      '09/02/1972',
      '02.11.1991',
      '6th August 1963',
      'Divorced',
      'Church of England, ',
    ].filter((secret) => texts.some((text) => text.includes(secret)));
    expect(kept).toEqual([]);
  });
});
