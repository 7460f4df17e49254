// @ts-check
import { download, getJson, sendJson } from '../api.js';
import { isTakenOut, plural } from '../format.js';
import { saveBlob } from '../save-blob.js';
import { store } from '../state.js';
import { guarded } from './guarded.js';

const top = 20;
const pauseMs = 350;

/** @param {import('../state.js').Shortlist} shortlist @returns {import('../state.js').Shortlist} */
const withoutTakenOut = (shortlist) => {
  const { plan } = shortlist.parameters;
  const out = new Set(
    plan.filter(({ need, weight }) => isTakenOut({ need, weight: weight.asked })).map((item) => item.criterionId),
  );
  const stays = (/** @type {{ criterionId: string }} */ { criterionId }) => !out.has(criterionId);
  return {
    ...shortlist,
    parameters: { ...shortlist.parameters, plan: plan.filter(stays) },
    candidates: shortlist.candidates.map((listed) => ({
      ...listed,
      contributions: listed.contributions.filter(stays),
    })),
    funnel: shortlist.funnel.filter(stays),
  };
};

/** @param {import('../state.js').Shortlist} shortlist @param {boolean} kept */
const show = (shortlist, kept) =>
  store.set(({ vacancy }) => ({
    shortlist: withoutTakenOut(shortlist),
    kept,
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
    show(await sendJson(`/v1/vacancies/${vacancy.id}/shortlists`, { ...options(), by: 'page' }), true);
  });

/** The vacancy as the recruiter has edited it: exactly these criteria, so its text is not read a second time. */
const edited = () => {
  const { vacancy, criteria } = store.get();
  return { title: vacancy?.title, criteria };
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

/** Keeps the edited vacancy as a new one, with its shortlist. */
export const keepEdited = () =>
  guarded(async () => {
    const { vacancy, criteria } = store.get();
    if (vacancy === undefined) return;
    const removed = vacancy.criteria.filter(({ id }) => !criteria.some((criterion) => criterion.id === id));
    const body = {
      title: vacancy.title,
      text: vacancy.text,
      // What was taken out would be read from the text again: at weight 0 it asks for nothing.
      criteria: [...criteria, ...removed.map((criterion) => ({ ...criterion, need: 'should', weight: 0 }))],
    };
    const next = await sendJson('/v1/vacancies', body);
    store.set({ vacancy: next, edited: false });
    await makeShortlist();
  });

/** @param {'text/csv' | 'text/html'} type */
export const save = (type) =>
  guarded(async () => {
    if (!store.get().kept) await keepEdited();
    const { shortlist } = store.get();
    if (shortlist === undefined) return;
    const blob = await download(`/v1/shortlists/${shortlist.id}`, type);
    const name = shortlist.title.replace(/[^\p{L}\p{N}]+/gu, '-');
    saveBlob(blob, `${name}-shortlist.${type === 'text/csv' ? 'csv' : 'html'}`);
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
