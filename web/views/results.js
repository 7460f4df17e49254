// @ts-check
import { replay } from '../actions/record.js';
import { keepEdited, save, setOption } from '../actions/shortlist.js';
import { count, plural } from '../format.js';
import { html, live, nothing, repeat } from '../lit.js';
import { store } from '../state.js';
import { candidate } from './candidate.js';
import { entries } from './entries.js';
import { funnel } from './funnel.js';
import { made } from './made.js';
import { notListed } from './not-listed.js';
import { replayed } from './replayed.js';

/** @param {'blind' | 'lenient'} option @param {boolean} on @param {string} words @param {string} title */
const toggle = (option, on, words, title) => html`
  <label class="switch" title=${title}>
    <input type="checkbox" role="switch" .checked=${live(on)} @change=${(/** @type {Event} */ event) => setOption(option, /** @type {HTMLInputElement} */ (event.target).checked)}>
    <span>${words}</span>
  </label>`;

const write = (/** @type {InputEvent} */ event) =>
  store.set({ note: /** @type {HTMLInputElement} */ (event.target).value });

const choose = (/** @type {Event} */ event) => {
  const { value } = /** @type {HTMLSelectElement} */ (event.target);
  store.set({ audience: value === 'client' ? 'client' : 'recruiter' });
};

/** @param {import('../state.js').State} state */
const tools = ({ blind, lenient, edited, kept, shortlist, note, audience }) => html`
  <div class="tools">
    ${toggle('blind', blind, 'Blind', 'Without names, headlines and CV texts')}
    ${toggle('lenient', lenient, 'Near misses', 'List those who lack a must, below the others')}
    <span class="gap"></span>
    ${edited ? html`<span class="note"><input aria-label="Why these criteria" placeholder="Why (for the record)" autocomplete="off" .value=${live(note)} @input=${write}><button type="button" @click=${keepEdited}>Keep these criteria</button></span>` : nothing}
    ${kept ? html`<button type="button" @click=${replay} title="Send the same request again and see what has changed since">Replay</button>` : nothing}
    <select aria-label="Save for" @change=${choose}>
      <option value="recruiter" ?selected=${audience === 'recruiter'}>For us</option>
      <option value="client" ?selected=${audience === 'client'}>For the client</option>
    </select>
    <button type="button" ?disabled=${shortlist === undefined} @click=${() => save('text/csv')}>CSV</button>
    <button type="button" ?disabled=${shortlist === undefined} @click=${() => save('text/html')}>HTML</button>
    <button type="button" ?disabled=${shortlist === undefined} @click=${() => save('application/pdf')}>PDF</button>
    <span class="muted small keepnote">${edited && !kept ? 'Changed, not kept yet' : nothing}</span>
  </div>`;

const legend = html`
  <p class="legend" aria-hidden="true">
    <span class="title">Title</span><span class="skill">Skills</span><span class="experience">Experience</span><span class="credential">Qualifications and licences</span><span class="location">Place</span><span>Other</span>
  </p>`;

/** @param {import('../../src/model/shortlist.ts').Shortlist} shortlist */
const nobody = ({ pool }) =>
  pool.considered === 0
    ? html`<p class="card empty">There are no CVs yet. <a href="#/cvs">Add some</a>, then come back.</p>`
    : html`<p class="card empty">Nobody meets every must. Look below at who comes near, switch on “Near misses”, or make a must a should.</p>`;

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
        ${replayed(state)}
        ${entries(state)}
        ${shortlist.candidates.length === 0 ? nobody(shortlist) : legend}
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
