// @ts-check
import { points, when } from '../format.js';
import { html, nothing } from '../lit.js';

/** New and updated candidates who came to stand at the top since the vacancy was made. @param {import('../state.js').State} state */
export const entries = ({ entries: items, blind }) =>
  items.length === 0
    ? nothing
    : html`
      <section class="card entries" aria-labelledby="entries">
        <h2 id="entries">Came in since</h2>
        <ul>${items.map(
          (one) =>
            html`<li><strong>${blind ? `Candidate ${one.candidateId.slice(0, 10)}` : (one.name ?? one.candidateId)}</strong> ${one.change}, number ${one.rank} with ${points(one.score)} points <span class="muted small">${when(one.createdAt)}</span></li>`,
        )}</ul>
      </section>`;
