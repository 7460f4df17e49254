// @ts-check
import { drop, retry } from '../actions/cvs.js';
import { reasons, when } from '../format.js';
import { html, nothing, repeat } from '../lit.js';

/** @param {import('../state.js').QuarantineEntry} entry */
const row = (entry) => html`
  <li>
    <div>
      <p class="name">${entry.fileName}</p>
      <p><span class="chip bad">${reasons[entry.reason]}</span> ${entry.message}</p>
      <p class="muted small">${when(entry.createdAt)}</p>
    </div>
    <div class="buttons">
      <button type="button" @click=${() => retry(entry.id)} aria-label=${`Try again: ${entry.fileName}`}>Try again</button>
      <button type="button" class="quiet" @click=${() => drop(entry.id)} aria-label=${`Delete: ${entry.fileName}`}>Delete</button>
    </div>
  </li>`;

/** @param {import('../state.js').State} state */
export const quarantine = ({ quarantine: entries }) =>
  entries.length === 0
    ? nothing
    : html`
      <section class="card" aria-labelledby="quarantine">
        <h2 id="quarantine">Set aside</h2>
        <p class="muted">These files did not become candidates. Nothing was guessed from them.</p>
        <ul class="quarantine">${repeat(entries, ({ id }) => id, row)}</ul>
      </section>`;
