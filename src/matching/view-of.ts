import type { Knowledge } from '../knowledge/knowledge.ts';
import { rememberedBy } from '../knowledge/remembered.ts';
import type { Candidate } from '../model/candidate.ts';
import { DocumentView } from './holds.ts';
import { toSearchDocument } from './search-document.ts';

const views = rememberedBy((knowledge: Knowledge) =>
  rememberedBy((candidate: Candidate) => new DocumentView(toSearchDocument(candidate, knowledge))),
);

/**
 * What the index holds of a candidate, ready to be asked. Worked out once for a candidate and a state of knowledge, for
 * as long as both are in use: analysing a CV costs more than explaining it.
 */
export const viewOf = (candidate: Candidate, knowledge: Knowledge): DocumentView => views(knowledge)(candidate);
