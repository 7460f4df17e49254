// @ts-check

/**
 * The page's whole state in one place; views read it, actions change it.
 * @template {object} S
 * @param {S} initial
 */
export const createStore = (initial) => {
  let state = initial;
  /** @type {Set<(state: S) => void>} */
  const followers = new Set();
  return {
    get: () => state,
    /** @param {Partial<S> | ((state: S) => Partial<S>)} change */
    set: (change) => {
      state = { ...state, ...(typeof change === 'function' ? change(state) : change) };
      for (const follow of followers) follow(state);
    },
    /** @param {(state: S) => void} follow */
    follow: (follow) => void followers.add(follow),
  };
};
