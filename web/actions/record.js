// @ts-check
import { download, getJson, sendJson } from '../api.js';
import { saveBlob } from '../save-blob.js';
import { store } from '../state.js';
import { guarded } from './guarded.js';

/** What was decided about the shown shortlist, and who came in for its vacancy. */
export const loadRecord = () =>
  guarded(async () => {
    const { shortlist, vacancy, kept } = store.get();
    if (shortlist === undefined || vacancy === undefined || !kept) return;
    const [{ items: decisions }, { items: entries }] = await Promise.all([
      getJson(`/v1/shortlists/${shortlist.id}/decisions`),
      getJson(`/v1/vacancies/${vacancy.id}/entries?limit=20`),
    ]);
    store.set({ decisions, entries });
  });

/** @param {string} candidateId @param {{ decision: string, reason: string }} what */
export const decide = (candidateId, { decision, reason }) =>
  guarded(async () => {
    const { shortlist } = store.get();
    if (shortlist === undefined) return;
    const body = { candidateId, decision, ...(reason.trim() === '' ? {} : { reason }), by: 'page' };
    const kept = await sendJson(`/v1/shortlists/${shortlist.id}/decisions`, body);
    store.set(({ decisions }) => ({ decisions: [...decisions, kept], problem: undefined, said: `Kept: ${decision}.` }));
  });

/** Sends the kept request again and shows what came of it. */
export const replay = () =>
  guarded(async () => {
    const { shortlist } = store.get();
    if (shortlist === undefined) return;
    const replayed = await sendJson(`/v1/shortlists/${shortlist.id}/replay`, { by: 'page' });
    store.set({ replayed, said: replayed.summary });
  });

/**
 * What an inspector asks for about one candidate or one vacancy, as a page to keep.
 * @param {'candidates' | 'vacancies'} kind
 * @param {string} id
 */
export const saveEvidence = (kind, id) =>
  guarded(async () => {
    const blob = await download(`/v1/${kind}/${encodeURIComponent(id)}/evidence`, 'text/html');
    saveBlob(blob, `evidence-${id}.html`);
  });
