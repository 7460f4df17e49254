// @ts-check
import { loadQuarantine } from './actions/cvs.js';
import { choose, loadVacancies } from './actions/vacancy.js';
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
  store.set({ place: place === 'cvs' ? 'cvs' : 'shortlist', reading: undefined });
  if (place === 'vacancies' && id !== undefined && store.get().vacancy?.id !== id) choose(id);
};

addEventListener('hashchange', goto);
draw();
goto();
loadVacancies();
loadQuarantine();
