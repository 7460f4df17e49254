// @ts-check
import { Problem } from '../api.js';
import { store } from '../state.js';

/**
 * Runs an action; what goes wrong is shown in words instead of lost.
 * @template T
 * @param {() => Promise<T>} action
 * @returns {Promise<T | undefined>}
 */
export const guarded = async (action) => {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { problem } = error;
    if (problem.status === 401) store.set({ askKey: true });
    else {
      const fields = (problem.fields ?? []).map(({ path, message }) => `${path}: ${message}`).join('; ');
      store.set({
        problem: {
          title: problem.detail ?? problem.title,
          ...(fields === '' ? {} : { detail: fields }),
          ...(problem.hint === undefined ? {} : { hint: problem.hint }),
        },
      });
    }
    return undefined;
  }
};
