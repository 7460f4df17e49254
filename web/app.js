// @ts-check
import { loadQuarantine } from './actions/cvs.js';
import { choose, loadVacancies } from './actions/vacancy.js';
import { rememberKey } from './api.js';
import { render } from './lit.js';
import { store } from './state.js';
import { shell } from './views/shell.js';

const root = document.getElementById('app');

let drawing = false;
const draw = () => {
  drawing = false;
  if (root !== null) render(shell(store.get()), root);
};

// Several changes in one turn are drawn once.
store.follow(() => {
  if (drawing) return;
  drawing = true;
  queueMicrotask(draw);
});

const goto = () => {
  const [, place, id] = location.hash.split('/');
  store.set({ place: place === 'cvs' || place === 'candidates' ? place : 'shortlist', reading: undefined });
  if (place === 'vacancies' && id !== undefined && store.get().vacancy?.id !== id) choose(id);
};

/** The link that the terminal shows brings the key; it is not to stay in the address, where it could be copied along. */
const takeKeyFromAddress = () => {
  const [, key] = /^#key=(.+)$/.exec(location.hash) ?? [];
  if (key === undefined) return;
  rememberKey(key);
  history.replaceState(null, '', location.pathname);
};

takeKeyFromAddress();
addEventListener('hashchange', goto);
draw();
goto();
loadVacancies();
loadQuarantine();
