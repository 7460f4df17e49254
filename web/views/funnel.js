// @ts-check
import { count, needNames } from '../format.js';
import { html, nothing } from '../lit.js';

/** How many have each criterion, and how the pool grows without it. @param {import('../../src/model/shortlist.ts').Shortlist} shortlist */
export const funnel = (shortlist) => {
  if (shortlist.funnel.length === 0) return nothing;
  const labels = new Map(shortlist.parameters.plan.map(({ criterionId, label }) => [criterionId, label]));
  const { considered, eligible } = shortlist.pool;
  const share = (/** @type {number} */ n) => (considered === 0 ? 0 : (100 * n) / considered);
  return html`
    <section class="funnel" aria-labelledby="funnel">
      <h2 id="funnel">Where people drop out</h2>
      <div class="scroll"><table>
        <thead><tr><th scope="col">Criterion</th><th scope="col">Need</th><th scope="col">Have it</th><th scope="col">Eligible without it</th></tr></thead>
        <tbody>
          ${shortlist.funnel.map(
            (row) => html`
              <tr>
                <th scope="row">${labels.get(row.criterionId) ?? row.criterionId}</th>
                <td>${needNames[row.need]}</td>
                <td><span class="meter" aria-hidden="true"><span class="fill" .style=${`inline-size:${share(row.matching)}%`}></span></span> ${count(row.matching)}</td>
                <td>${row.eligibleWithout > eligible ? html`<strong>${count(eligible)} → ${count(row.eligibleWithout)}</strong>` : html`<span class="muted">${count(row.eligibleWithout)}</span>`}</td>
              </tr>`,
          )}
        </tbody>
      </table></div>
    </section>`;
};
