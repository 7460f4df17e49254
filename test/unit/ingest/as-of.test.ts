import { describe, expect, it } from '@jest/globals';
import { asOfDate } from '../../../src/ingest/as-of.ts';

const now = new Date('2025-06-01T12:00:00Z');
const fileTime = new Date('2024-09-09T09:00:00Z');
const base = { fileTime, uploaded: false, text: 'Nurse 2019 – 2022', now };

describe('asOfDate', () => {
  it.each([
    [
      'what was given, before all',
      { ...base, given: '2020-01-01', metadata: '2023-02-02' },
      { date: '2020-01-01', from: 'given' },
    ],
    ['the document’s own date', { ...base, metadata: '2023-02-02' }, { date: '2023-02-02', from: 'metadata' }],
    ['the file’s time', base, { date: '2024-09-09', from: 'file' }],
    ['the day of the upload', { ...base, uploaded: true }, { date: '2024-09-09', from: 'upload' }],
    [
      'not the date of a template that knows later years',
      { ...base, metadata: '2013-12-23' },
      { date: '2024-09-09', from: 'file' },
    ],
    ['not a date to come', { ...base, metadata: '2031-01-01' }, { date: '2024-09-09', from: 'file' }],
  ] as const)('is %s', (_, sources, expected) => {
    expect(asOfDate(sources)).toEqual(expected);
  });
});
