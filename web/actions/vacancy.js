// @ts-check
import { getJson, sendForm, sendJson } from '../api.js';
import { store } from '../state.js';
import { guarded } from './guarded.js';
import { findAgain, makeShortlist } from './shortlist.js';

/** @typedef {import('../state.js').Criterion} Criterion */

export const loadVacancies = () =>
  guarded(async () => store.set({ vacancies: (await getJson('/v1/vacancies?limit=50')).items }));

/** @param {import('../state.js').Vacancy} vacancy */
const take = (vacancy) =>
  store.set({
    vacancy,
    criteria: vacancy.criteria,
    edited: false,
    draft: { title: vacancy.title, text: vacancy.text },
    shortlist: undefined,
    open: new Set(),
    problem: undefined,
  });

/** Posts what is in the form and looks for candidates at once. */
export const readDraft = () =>
  guarded(async () => {
    const { title, text } = store.get().draft;
    store.set({ busy: true });
    try {
      const vacancy = await sendJson('/v1/vacancies', { ...(title.trim() === '' ? {} : { title }), text });
      take(vacancy);
      await makeShortlist();
    } finally {
      store.set({ busy: false });
    }
    await loadVacancies();
  });

/** A vacancy in a file of any type, Word and PDF included, into the form. @param {File} file */
export const readFile = (file) =>
  guarded(async () => {
    const form = new FormData();
    form.append('files', file, file.name);
    const { title = '', text = '' } = await sendForm('/v1/vacancies/text', form);
    store.set({ draft: { title, text }, problem: undefined });
  });

/** @param {string} id */
export const choose = (id) =>
  guarded(async () => {
    take(await getJson(`/v1/vacancies/${encodeURIComponent(id)}`));
    await makeShortlist();
  });

export const writeAnother = () =>
  store.set({ vacancy: undefined, shortlist: undefined, criteria: [], edited: false, draft: { title: '', text: '' } });

export const changeText = () => store.set({ vacancy: undefined, shortlist: undefined, criteria: [], edited: false });

/** @param {(criteria: Criterion[]) => Criterion[]} change */
const edit = (change) => {
  store.set(({ criteria }) => ({ criteria: change(criteria), edited: true, kept: false }));
  findAgain();
};

/** @param {string} id @param {Partial<Criterion>} change */
export const changeCriterion = (id, change) =>
  edit((criteria) => criteria.map((criterion) => (criterion.id === id ? { ...criterion, ...change } : criterion)));

/** @param {string} id */
export const removeCriterion = (id) => edit((criteria) => criteria.filter((criterion) => criterion.id !== id));

/** @param {{ kind: Criterion['kind'], value: string, need: Criterion['need'] }} asked */
export const addCriterion = ({ kind, value, need }) => {
  const slug = value
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '-');
  const id = `${kind}:${slug}`;
  edit((criteria) => [
    ...criteria.filter((criterion) => criterion.id !== id),
    { id, kind, need, value: value.trim(), alternatives: [], why: { from: 'posted' } },
  ]);
};
