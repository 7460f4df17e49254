import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Candidate } from '../model/candidate.ts';
import { DocumentView } from './holds.ts';
import { toSearchDocument } from './search-document.ts';

const views = new WeakMap<Knowledge, WeakMap<Candidate, DocumentView>>();

/**
 * What the index holds of a candidate, ready to be asked. Worked out once for a candidate and a state of knowledge, for
 * as long as both are in use: analysing a CV costs more than explaining it.
 */
export const viewOf = (candidate: Candidate, knowledge: Knowledge): DocumentView => {
  const known = views.get(knowledge) ?? new WeakMap<Candidate, DocumentView>();
  views.set(knowledge, known);
  const before = known.get(candidate);
  if (before) return before;
  const view = new DocumentView(toSearchDocument(candidate, knowledge));
  known.set(candidate, view);
  return view;
};
