// @ts-check
import { followEvents, getJson, remove, sendForm, sendJson } from '../api.js';
import { plural } from '../format.js';
import { store } from '../state.js';
import { guarded } from './guarded.js';

export const loadQuarantine = () =>
  guarded(async () => store.set({ quarantine: (await getJson('/v1/quarantine?limit=100')).items }));

/** @param {any} batch */
const keep = (batch) =>
  store.set(({ batches }) => ({
    batches: batches.some(({ id }) => id === batch.id)
      ? batches.map((known) => (known.id === batch.id ? batch : known))
      : [batch, ...batches],
  }));

/** @param {any} batch */
const follow = async (batch) => {
  keep(batch);
  await followEvents(`/v1/batches/${batch.id}/events`, (_event, state) => keep(state));
  const { counts } = store.get().batches.find(({ id }) => id === batch.id) ?? batch;
  const taken = counts.indexed + counts.updated;
  store.set({
    said: `${plural(taken, 'CV')} read, ${counts.duplicate} known already, ${counts.quarantined} set aside.`,
  });
  await loadQuarantine();
};

/** @param {Iterable<File>} files */
export const upload = (files) =>
  guarded(async () => {
    const form = new FormData();
    for (const file of files) form.append('files', file, file.name);
    if (!form.has('files')) return;
    store.set({ sending: true, problem: undefined });
    try {
      const batch = await sendForm('/v1/batches', form);
      store.set({ sending: false });
      await follow(batch);
    } finally {
      store.set({ sending: false });
    }
  });

/** @param {string} id */
export const retry = (id) =>
  guarded(async () => follow(await sendJson(`/v1/quarantine/${encodeURIComponent(id)}/retry`, {})));

/** @param {string} id */
export const drop = (id) =>
  guarded(async () => {
    await remove(`/v1/quarantine/${encodeURIComponent(id)}`);
    await loadQuarantine();
  });
