import type { Transform } from '../elasticsearch/indices/copy.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { toSearchDocument } from '../matching/search-document.ts';
import { candidateSchema } from '../model/candidate.ts';

const besideDocument = [
  'contactKeys',
  'updatedAt',
  'withheld',
  'searchUntil',
  'retentionUntil',
  'archiveOn',
  'consentEnds',
  'nameKey',
  'mergedFrom',
  'legalHold',
] as const;

/**
 * How documents are made anew, by index: what is searched of a candidate follows from the candidate, so a changed
 * index or changed knowledge works it out again. The other indices keep their documents as they are.
 */
export const reindexTransforms = (knowledge: Knowledge): Readonly<Record<string, Transform>> => ({
  candidates: ({ record, ...former }) => ({
    ...toSearchDocument(candidateSchema.parse(record), knowledge),
    // What the store writes beside the document: lost, nobody would be known again by their e-mail address, and whoever
    // withdrew would be found again.
    ...Object.fromEntries(besideDocument.flatMap((key) => (former[key] === undefined ? [] : [[key, former[key]]]))),
  }),
});
