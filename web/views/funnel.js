// @ts-check
import { count, needNames } from '../format.js';
import { html, nothing } from '../lit.js';

/**
 * @typedef {import('../../src/model/shortlist.ts').Shortlist} Shortlist
 */

/** @param {Shortlist} shortlist @param {Shortlist['funnel']} rows */
const table = ({ parameters, pool: { considered, eligible } }, rows) => {
  const labels = new Map(parameters.plan.map(({ criterionId, label }) => [criterionId, label]));
  const share = (/** @type {number} */ n) => (considered === 0 ? 0 : (100 * n) / considered);
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label="How many have each criterion">
      <table>
        <thead><tr><th scope="col">Criterion</th><th scope="col">Need</th><th scope="col">Have it</th><th scope="col">Eligible without it</th></tr></thead>
        <tbody>
          ${rows.map(
            (row) => html`
              <tr>
                <th scope="row">${labels.get(row.criterionId) ?? row.criterionId}</th>
                <td>${needNames[row.need]}</td>
                <td><span class="meter" aria-hidden="true"><span class="fill" .style=${`inline-size:${share(row.matching)}%`}></span></span> ${count(row.matching)}</td>
                <td>${row.eligibleWithout > eligible ? html`<strong>${count(eligible)} → ${count(row.eligibleWithout)}</strong>` : html`<span class="muted">${count(row.eligibleWithout)}</span>`}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
};

/** How many have each criterion, and how the pool grows without it. @param {Shortlist} shortlist */
export const funnel = (shortlist) => {
  const firm = shortlist.funnel.filter(({ need }) => need !== 'should');
  const soft = shortlist.funnel.filter(({ need }) => need === 'should');
  if (shortlist.funnel.length === 0) return nothing;
  return html`
    <section class="funnel" aria-labelledby="funnel">
      <h2 id="funnel">Where people drop out</h2>
      ${firm.length === 0 ? html`<p class="muted">Nothing is a must, so nobody does.</p>` : table(shortlist, firm)}
      ${soft.length === 0 ? nothing : html`<details><summary>How many have what would be good to have</summary>${table(shortlist, soft)}</details>`}
    </section>`;
};
