import type { Transform } from '../elasticsearch/indices/copy.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { toSearchDocument } from '../matching/search-document.ts';
import { candidateSchema } from '../model/candidate.ts';

/**
 * How documents are made anew, by index: what is searched of a candidate follows from the candidate, so a changed
 * index or changed knowledge works it out again. The other indices keep their documents as they are.
 */
export const reindexTransforms = (knowledge: Knowledge): Readonly<Record<string, Transform>> => ({
  candidates: ({ record, contactKeys, updatedAt }) => ({
    ...toSearchDocument(candidateSchema.parse(record), knowledge),
    // What the store writes beside the document: lost, nobody would be known again by their e-mail address.
    ...(contactKeys === undefined ? {} : { contactKeys }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
  }),
});
