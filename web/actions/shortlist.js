// @ts-check
import { download, getJson, sendJson } from '../api.js';
import { plural } from '../format.js';
import { saveBlob } from '../save-blob.js';
import { store } from '../state.js';
import { guarded } from './guarded.js';
import { loadRecord } from './record.js';

const top = 20;
const pauseMs = 350;

/** @param {import('../state.js').Shortlist} shortlist @param {boolean} kept */
const show = (shortlist, kept) =>
  store.set(({ vacancy }) => ({
    shortlist,
    kept,
    decisions: [],
    replayed: undefined,
    entries: [],
    problem: undefined,
    said: `${plural(shortlist.candidates.length, 'candidate')} listed for ${vacancy?.title ?? shortlist.title}.`,
  }));

const options = () => {
  const { blind, lenient } = store.get();
  return { top, blind, lenient };
};

/** A shortlist of the vacancy as it is kept; it is kept too. */
export const makeShortlist = () =>
  guarded(async () => {
    const { vacancy } = store.get();
    if (vacancy === undefined) return;
    const { note } = store.get();
    const asked = { ...options(), by: 'page', ...(note.trim() === '' ? {} : { note }) };
    show(await sendJson(`/v1/vacancies/${vacancy.id}/shortlists`, asked), true);
    await loadRecord();
  });

/** The vacancy as the recruiter has edited it: exactly these criteria, so its text is not read a second time. */
const edited = () => {
  const { vacancy, criteria } = store.get();
  const gone = (vacancy?.criteria ?? []).filter(({ id }) => !criteria.some((criterion) => criterion.id === id));
  return { title: vacancy?.title, criteria, without: gone.map(({ id }) => id) };
};

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
let asked = 0;

/** Looks again shortly after the last change; a late answer to an earlier change is dropped. */
export const findAgain = () => {
  clearTimeout(waiting);
  waiting = setTimeout(
    () =>
      guarded(async () => {
        const turn = ++asked;
        store.set({ busy: true });
        try {
          if (!store.get().edited) return await makeShortlist();
          const shortlist = await sendJson('/v1/match', { vacancy: edited(), ...options() });
          if (turn === asked) show(shortlist, false);
        } finally {
          if (turn === asked) store.set({ busy: false });
        }
      }),
    pauseMs,
  );
};

/** Keeps the edited criteria with the vacancy, and a shortlist made by them. */
export const keepEdited = () =>
  guarded(async () => {
    const { vacancy, criteria, note } = store.get();
    if (vacancy === undefined) return;
    const body = { criteria, by: 'page', ...(note.trim() === '' ? {} : { note }) };
    const next = await sendJson(`/v1/vacancies/${vacancy.id}`, body, 'PATCH');
    store.set({ vacancy: next, criteria: next.criteria, edited: false });
    await makeShortlist();
    store.set({ note: '' });
  });

const endings = { 'text/csv': 'csv', 'text/html': 'html', 'application/pdf': 'pdf' };

/** @param {keyof typeof endings} type */
export const save = (type) =>
  guarded(async () => {
    if (!store.get().kept) await keepEdited();
    const { shortlist, audience, blind } = store.get();
    if (shortlist === undefined) return;
    const blob = await download(`/v1/shortlists/${shortlist.id}?audience=${audience}&blind=${blind}`, type);
    const name = shortlist.title.replace(/[^\p{L}\p{N}]+/gu, '-');
    saveBlob(blob, `${name}-shortlist.${endings[type]}`);
  });

/** The CV as it was sent. @param {string} candidateId */
export const saveFile = (candidateId) =>
  guarded(async () => {
    const path = `/v1/candidates/${encodeURIComponent(candidateId)}`;
    const { document: file } = await getJson(path);
    saveBlob(await download(`${path}/document`, '*/*'), file.fileName);
  });

/** @param {'blind' | 'lenient'} option @param {boolean} on */
export const setOption = (option, on) => {
  store.set({ [option]: on, reading: undefined });
  findAgain();
};

/** @param {string} id */
export const toggle = (id) =>
  store.set(({ open }) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    return { open: next };
  });

/**
 * Opens the CV's own words at a piece of evidence.
 * @param {{ candidateId: string, title: string, marks: { start: number, end: number }[], at: number }} where
 */
export const readCv = (where) =>
  guarded(async () => {
    store.set({ reading: { ...where, text: undefined } });
    const { document } = await getJson(`/v1/candidates/${encodeURIComponent(where.candidateId)}`);
    store.set(({ reading }) =>
      reading?.candidateId === where.candidateId ? { reading: { ...where, text: document.text } } : {},
    );
  });

export const closeCv = () => store.set({ reading: undefined });
