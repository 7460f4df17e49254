// @ts-check
import { points } from '../format.js';
import { html, nothing } from '../lit.js';

/** @typedef {import('../../src/model/shortlist.ts').PlanItem} PlanItem */

/** @param {PlanItem['steps']} steps */
const earns = (steps) =>
  steps.length === 0
    ? nothing
    : html`
      <details>
        <summary class="small">What earns how much</summary>
        <ul class="small muted">${steps.map(({ share, means }) => html`<li>${Math.round(100 * share)} %: ${means}</li>`)}</ul>
      </details>`;

/** @param {PlanItem} item */
const row = ({ label, weight, maxPoints, steps }) => html`
  <tr>
    <th scope="row">${label}</th>
    <td>${weight.applied}${weight.asked === undefined ? '' : html` <span class="muted">(${weight.suggested} suggested)</span>`}</td>
    <td>${points(maxPoints)}</td>
    <td>${weight.reason}${earns(steps)}</td>
  </tr>`;

/**
 * Everything that led to this shortlist, down to the request.
 * @param {import('../../src/model/shortlist.ts').Shortlist} shortlist
 */
export const made = ({ parameters }) => html`
  <details class="made">
    <summary>How the points are made</summary>
    <p class="small">Weights <code>${parameters.weights.file}</code> (${parameters.weights.version}), synonyms ${parameters.synonyms.version}, index <code>${parameters.index}</code>. Points depend on the vacancy, the weights and the CV alone, never on who else is in the pool.</p>
    <div class="scroll">
      <table>
        <thead><tr><th scope="col">Criterion</th><th scope="col">Weight</th><th scope="col">Points</th><th scope="col">Why</th></tr></thead>
        <tbody>${parameters.plan.map(row)}</tbody>
      </table>
    </div>
    <p class="small">The request to Elasticsearch, whole:</p>
    <pre tabindex="0" aria-label="The request to Elasticsearch">${JSON.stringify(parameters.request, undefined, 2)}</pre>
  </details>`;
