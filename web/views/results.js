// @ts-check
import { keepEdited, save, setOption } from '../actions/shortlist.js';
import { count, plural } from '../format.js';
import { html, live, nothing, repeat } from '../lit.js';
import { candidate } from './candidate.js';
import { funnel } from './funnel.js';
import { notListed } from './not-listed.js';

/** @param {'blind' | 'lenient'} option @param {boolean} on @param {string} words @param {string} title */
const toggle = (option, on, words, title) => html`
  <label class="switch" title=${title}>
    <input type="checkbox" role="switch" .checked=${live(on)} @change=${(/** @type {Event} */ event) => setOption(option, /** @type {HTMLInputElement} */ (event.target).checked)}>
    <span>${words}</span>
  </label>`;

/** @param {import('../state.js').State} state */
const tools = ({ blind, lenient, edited, kept, shortlist }) => html`
  <div class="tools">
    ${toggle('blind', blind, 'Blind', 'Without names, headlines and CV texts')}
    ${toggle('lenient', lenient, 'Near misses', 'List those who lack a must, below the others')}
    <span class="gap"></span>
    ${edited ? html`<button type="button" @click=${keepEdited}>Keep these criteria</button>` : nothing}
    <button type="button" ?disabled=${shortlist === undefined} @click=${() => save('text/csv')}>CSV</button>
    <button type="button" ?disabled=${shortlist === undefined} @click=${() => save('text/html')}>HTML</button>
    <span class="muted small keepnote">${edited && !kept ? 'Changed, not kept yet' : nothing}</span>
  </div>`;

/** @param {import('../../src/model/shortlist.ts').Shortlist} shortlist */
const made = ({ parameters }) => html`
  <details class="made">
    <summary>How this was made</summary>
    <p class="small">Weights <code>${parameters.weights.file}</code> (${parameters.weights.version}), synonyms ${parameters.synonyms.version}, index <code>${parameters.index}</code>. Points depend on the vacancy, the weights and the CV alone, never on who else is in the pool.</p>
    <pre tabindex="0" aria-label="The request to Elasticsearch">${JSON.stringify(parameters.request, undefined, 2)}</pre>
  </details>`;

/** @param {import('../state.js').State} state */
export const results = (state) => {
  const { shortlist, busy } = state;
  return html`
    <section class="results" aria-labelledby="results" aria-busy=${String(busy)}>
      <div class="results-head">
        <h2 id="results">Shortlist</h2>
        ${shortlist === undefined ? html`<p class="muted">${busy ? 'Looking …' : ''}</p>` : html`<p class="muted">${count(shortlist.pool.considered)} considered, ${count(shortlist.pool.eligible)} meet every must, ${plural(shortlist.candidates.length, 'listed', 'listed')}</p>`}
      </div>
      ${tools(state)}
      ${
        shortlist === undefined
          ? nothing
          : html`
        ${shortlist.candidates.length === 0 ? html`<p class="card empty">Nobody meets every must. Look below at who comes near, or make a must a should.</p>` : nothing}
        <ol class="candidates">${repeat(
          shortlist.candidates,
          ({ candidateId }) => candidateId,
          (listed) => html`<li>${candidate(state, shortlist, listed)}</li>`,
        )}</ol>
        ${notListed(state, shortlist)}
        ${funnel(shortlist)}
        ${made(shortlist)}`
      }
    </section>`;
};
