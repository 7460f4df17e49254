import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readResume } from '../cv/from-resume/read-resume.ts';
import { WhylistError } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Candidate, consentSchema } from '../model/candidate.ts';
import { UnreadableDocument } from '../model/document.ts';
import { resumeSchema } from '../model/resume.ts';
import type { DocumentFiles } from './document-files.ts';
import type { ParserPool } from './parser-pool.ts';

/** A candidate as another system hands it over: as JSON Resume, or as a CV file. */
export const givenCandidateSchema = z
  .strictObject({
    resume: resumeSchema
      .optional()
      .meta({ description: 'JSON Resume 1.x; fields that it does not know are left out.' }),
    document: z
      .strictObject({
        fileName: z.string().min(1).max(500),
        content: z.base64().min(1).meta({ description: 'The CV file, in Base64.' }),
      })
      .optional(),
    source: z.string().trim().min(1).max(200).optional().meta({ description: 'Where the candidate comes from.' }),
    tags: z.array(z.string().trim().min(1).max(100)).max(50).optional(),
    consent: z.array(consentSchema.strict()).max(20).optional(),
    asOf: z.iso.date().optional().meta({ description: 'What “present” means in it; today unless told.' }),
  })
  .refine(({ resume, document }) => (resume === undefined) !== (document === undefined), 'needs a resume or a document')
  .meta({ id: 'GivenCandidate' });
export type GivenCandidate = z.infer<typeof givenCandidateSchema>;

interface GivenReaderParts {
  readonly parser: ParserPool;
  readonly documents: DocumentFiles;
  /** Where a file lies while it is read. */
  readonly folder: string;
  /** Of the moment: synonyms may change while the service runs. */
  readonly knowledge: () => Knowledge;
  readonly now: () => Date;
}

export interface GivenReader {
  /**
   * The candidate, with an id made of what was given; `keep` keeps the document, too.
   * @throws WhylistError `document-unreadable` with the reason of the quarantine
   */
  read(given: GivenCandidate, options: { readonly keep: boolean }): Promise<Candidate>;
}

const unreadable = (reason: string, message: string): WhylistError =>
  new WhylistError('document-unreadable', message, { hint: `The reason is ${reason}; see docs/errors.md.` });

export const createGivenReader = ({ parser, documents, folder, knowledge, now }: GivenReaderParts): GivenReader => {
  const readDocument = async (path: string, fileName: string, asOf: string | undefined): Promise<Candidate> => {
    const outcome = await parser.parse({ path, fileName, uploaded: true, ...(asOf === undefined ? {} : { asOf }) });
    if (outcome.status === 'quarantined') throw unreadable(outcome.reason, outcome.message);
    return outcome.candidate;
  };

  const readGivenResume = (bytes: Buffer, { resume, asOf }: GivenCandidate): Candidate => {
    const day = now().toISOString().slice(0, 10);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const date =
      asOf === undefined ? ({ date: day, from: 'upload' } as const) : ({ date: asOf, from: 'given' } as const);
    try {
      return readResume(resume ?? {}, { knowledge: knowledge(), asOf: date, sha256, fileName: 'resume.json' });
    } catch (error) {
      if (error instanceof UnreadableDocument) throw unreadable(error.reason, error.message);
      throw error;
    }
  };

  /** The bytes lie in a file of their own for as long as the work takes. */
  const asFile = async <T>(bytes: Buffer, work: (path: string) => Promise<T>): Promise<T> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, randomUUID());
    try {
      await writeFile(path, bytes, { mode: 0o600 });
      return await work(path);
    } finally {
      await rm(path, { force: true });
    }
  };

  const readGiven = async (given: GivenCandidate, keep: boolean): Promise<Candidate> => {
    const { document, resume, asOf } = given;
    const bytes =
      document === undefined ? Buffer.from(JSON.stringify(resume)) : Buffer.from(document.content, 'base64');
    if (document === undefined && !keep) return readGivenResume(bytes, given);
    return asFile(bytes, async (path) => {
      const candidate =
        document === undefined ? readGivenResume(bytes, given) : await readDocument(path, document.fileName, asOf);
      if (keep) await documents.keep(path);
      return candidate;
    });
  };

  return {
    read: async (given, { keep }) => {
      const { source, tags = [], consent = [] } = given;
      const candidate = await readGiven(given, keep);
      return { ...candidate, ...(source === undefined ? {} : { source }), tags: [...new Set(tags)], consent };
    },
  };
};
