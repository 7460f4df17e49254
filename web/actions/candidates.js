// @ts-check
import { getJson } from '../api.js';
import { plural } from '../format.js';
import { store } from '../state.js';
import { guarded } from './guarded.js';

/** @param {string} q @param {string} [cursor] */
const page = (q, cursor) => {
  const query = new URLSearchParams({ q, limit: '20', facets: 'true', ...(cursor === undefined ? {} : { cursor }) });
  return getJson(`/v1/candidates?${query}`);
};

/** @param {string} q */
export const searchCandidates = (q) =>
  guarded(async () => {
    store.set({ search: { q, found: undefined } });
    if (q.trim() === '') return;
    const found = await page(q);
    store.set({ search: { q, found }, problem: undefined, said: `${plural(found.total, 'candidate')} found.` });
  });

export const moreCandidates = () =>
  guarded(async () => {
    const { q, found } = store.get().search;
    if (found?.nextCursor === undefined) return;
    const next = await page(q, found.nextCursor);
    const highlights = { ...found.highlights, ...next.highlights };
    store.set({ search: { q, found: { ...next, items: [...found.items, ...next.items], highlights } } });
  });

/** The open vacancies that suit somebody. @param {string} candidateId */
export const loadProspects = (candidateId) =>
  guarded(async () => {
    const { items } = await getJson(`/v1/candidates/${encodeURIComponent(candidateId)}/vacancies?limit=10`);
    store.set(({ prospects }) => ({ prospects: { ...prospects, [candidateId]: items } }));
  });
