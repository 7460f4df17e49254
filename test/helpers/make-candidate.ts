import { createHash } from 'node:crypto';
import type { Candidate } from '../../src/model/candidate.ts';

type Given = Partial<Omit<Candidate, 'document'>> & {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly document?: Partial<Candidate['document']>;
};

/** A whole candidate with nothing in it but what is given. `file` stands for the bytes of the CV. */
export const makeCandidate = (file: string, { name, email, phone, document, ...given }: Given = {}): Candidate => {
  const sha256 = createHash('sha256').update(file).digest('hex');
  return {
    id: `c-${sha256.slice(0, 24)}`,
    resume: {
      basics: {
        ...(name === undefined ? {} : { name }),
        ...(email === undefined ? {} : { email }),
        ...(phone === undefined ? {} : { phone }),
      },
    },
    skills: [],
    titles: [],
    qualifications: [],
    licences: [],
    languages: [],
    experience: { months: 0 },
    tags: [],
    fields: {},
    findings: [],
    lifecycle: { status: 'draft', since: '2025-01-01T00:00:00.000Z', checks: [] },
    consent: [],
    ...given,
    document: {
      sha256,
      fileName: `${file}.pdf`,
      type: 'pdf',
      pages: 1,
      text: file,
      asOf: { date: '2025-01-01', from: 'file' },
      parser: { name: 'test', version: '1' },
      ...document,
    },
  };
};
