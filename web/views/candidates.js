// @ts-check
import { loadProspects, moreCandidates, searchCandidates } from '../actions/candidates.js';
import { plural, points } from '../format.js';
import { html, nothing, repeat } from '../lit.js';

const submit = (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  searchCandidates(String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('q')));
};

/** @param {import('../state.js').State} state @param {string} id @param {string} name */
const vacancies = ({ prospects }, id, name) => {
  const items = prospects[id];
  if (items === undefined)
    return html`<button type="button" @click=${() => loadProspects(id)} aria-label=${`Vacancies for ${name}`}>Vacancies</button>`;
  if (items.length === 0) return html`<p class="muted">No open vacancy suits.</p>`;
  return html`<ul class="prospects">${items.map(
    (one) =>
      html`<li><a href=${`#/vacancies/${one.vacancyId}`}>${one.title}</a> ${points(one.score)} points${one.eligible ? `, number ${one.rank}` : html`, <span class="lacks">lacks ${plural(one.failed.length, 'condition')}</span>`}</li>`,
  )}</ul>`;
};

/** @param {import('../state.js').State} state */
const row =
  (state) =>
  (/** @type {import('../../src/model/candidate.ts').Candidate} */ { id, resume }) => {
    const name = resume.basics?.name ?? `Candidate ${id.slice(0, 10)}`;
    const marks = state.search.found?.highlights?.[id] ?? [];
    return html`
    <li class="card">
      <h3>${name} <span class="muted">${resume.basics?.label ?? nothing}</span></h3>
      ${marks.length === 0 ? nothing : html`<ul class="small">${marks.slice(0, 3).map((/** @type {{ text: string, page: number }} */ { text, page }) => html`<li><q>${text}</q> <span class="muted">page ${page}</span></li>`)}</ul>`}
      ${vacancies(state, id, name)}
    </li>`;
  };

/** The recruiters' boolean search over everybody. @param {import('../state.js').State} state */
export const candidates = (state) => {
  const { q, found } = state.search;
  return html`
    <div class="page candidates-page">
      <h1>Candidates</h1>
      <form class="card search" role="search" @submit=${submit}>
        <label for="q">Boolean search</label>
        <div class="buttons"><input id="q" name="q" type="search" autocomplete="off" spellcheck="false" .value=${q} aria-describedby="q-help"><button type="submit" class="main">Search</button></div>
        <p id="q-help" class="muted small">AND, OR, NOT or -, brackets, "phrases", words*; title: skill: tag: employer: location:</p>
      </form>
      ${
        found === undefined
          ? nothing
          : html`
            <p role="status">${plural(found.total, 'candidate')} found</p>
            <ul class="found">${repeat(found.items, ({ id }) => id, row(state))}</ul>
            ${found.nextCursor === undefined ? nothing : html`<button type="button" @click=${moreCandidates}>More</button>`}`
      }
    </div>`;
};
