// @ts-check
import { points } from '../format.js';
import { html, nothing } from '../lit.js';

/** @param {import('../state.js').State} _state @param {import('../../src/model/shortlist.ts').Shortlist} shortlist */
export const notListed = (_state, shortlist) => {
  if (shortlist.notListed.length === 0) return nothing;
  const labels = new Map(shortlist.parameters.plan.map(({ criterionId, label }) => [criterionId, label]));
  return html`
    <section class="not-listed" aria-labelledby="not-listed">
      <h2 id="not-listed">Not listed</h2>
      <p class="muted">The nearest of those who are not on the list, and what stands in the way.</p>
      <ul>
        ${shortlist.notListed.map(
          (row) => html`
            <li>
              <span class="name">${row.name ?? `Candidate ${row.candidateId.slice(0, 8)}`}</span>
              <span class="lacking">${row.failed.map((id) => html`<span class="chip bad">${labels.get(id) ?? id}</span> `)}</span>
              <p>${row.reason}</p>
              <p class="muted small">${points(row.score)} points${row.failed.length === 0 ? '' : ' otherwise'}${row.ifRelaxed === undefined ? nothing : html`; would be number ${row.ifRelaxed.rank} without “${labels.get(row.ifRelaxed.criterionId) ?? row.ifRelaxed.criterionId}”`}</p>
            </li>`,
        )}
      </ul>
    </section>`;
};
