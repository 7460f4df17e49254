// @ts-check
import { choose, readDraft, readFile } from '../actions/vacancy.js';
import { plural, when } from '../format.js';
import { html, live, nothing, repeat } from '../lit.js';
import { store } from '../state.js';

/** @param {'title' | 'text'} field */
const write = (field) => (/** @type {InputEvent} */ event) => {
  const { value } = /** @type {HTMLInputElement} */ (event.target);
  store.set(({ draft }) => ({ draft: { ...draft, [field]: value } }));
};

const submit = (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  readDraft();
};

const openFile = async (/** @type {Event} */ event) => {
  const input = /** @type {HTMLInputElement} */ (event.target);
  const file = input.files?.[0];
  if (file !== undefined) await readFile(file);
  input.value = '';
};

/** @param {import('../state.js').Vacancy} vacancy */
const known = (vacancy) => html`
  <li>
    <button type="button" class="row" @click=${() => choose(vacancy.id)}>
      <span class="name">${vacancy.title}</span>
      <span class="muted small">${plural(vacancy.criteria.length, 'criterion', 'criteria')}, ${when(vacancy.createdAt)}</span>
    </button>
  </li>`;

/** @param {import('../state.js').State} state */
export const vacancyForm = ({ draft, busy, vacancies }) => html`
  <div class="page">
    <h1>Who fits this vacancy, and why?</h1>
    <p class="lead">Paste the advertisement as it is. You will see what Whylist takes from it before you trust it.</p>
    <form class="card vacancy-form" @submit=${submit}>
      <label for="title">Title <span class="muted">(if the text does not begin with it)</span></label>
      <input id="title" autocomplete="off" .value=${live(draft.title)} @input=${write('title')}>
      <label for="text">Vacancy</label>
      <textarea id="text" rows="14" required spellcheck="false" .value=${live(draft.text)} @input=${write('text')}></textarea>
      <div class="buttons">
        <button type="submit" class="main" ?disabled=${busy}>${busy ? 'Reading …' : 'Find candidates'}</button>
        <label class="button" for="vacancy-file">Open a file</label>
        <input id="vacancy-file" class="hidden-input" type="file" accept=".txt,.md,.docx,.pdf,.doc,.odt,.rtf,.html" @change=${openFile}>
      </div>
    </form>
    ${
      vacancies.length === 0
        ? nothing
        : html`
          <section aria-labelledby="known">
            <h2 id="known">Vacancies you have</h2>
            <ul class="known">${repeat(vacancies, ({ id }) => id, known)}</ul>
          </section>`
    }
  </div>`;
