// @ts-check
import { decide, saveEvidence } from '../actions/record.js';
import { when } from '../format.js';
import { html, nothing } from '../lit.js';

const words = { accepted: 'Accepted', rejected: 'Rejected', introduced: 'Introduced to the client' };

/** @param {string} candidateId */
const submit = (candidateId) => (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  const data = new FormData(form);
  decide(candidateId, { decision: String(data.get('decision')), reason: String(data.get('reason')) });
  form.reset();
};

/** The latest word on somebody. @param {import('../state.js').State} state @param {string} candidateId */
export const verdict = ({ decisions }, candidateId) => {
  const latest = decisions.findLast((one) => one.candidateId === candidateId);
  return latest === undefined
    ? nothing
    : html`<span class="chip verdict ${latest.decision}">${words[latest.decision]}</span>`;
};

/**
 * What was decided, and a form to decide: kept with the shortlist, and what weights are tuned with.
 * @param {import('../state.js').State} state
 * @param {string} candidateId
 * @param {string} name
 */
export const decision = ({ decisions, kept, blind }, candidateId, name) => {
  if (!kept) return nothing;
  const told = decisions.filter((one) => one.candidateId === candidateId);
  return html`
    <div class="decision">
      <ul class="small">${told.map((one) => html`<li>${words[one.decision]}${one.reason === undefined ? '' : `: ${one.reason}`} <span class="muted">${one.by}, ${when(one.at)}</span></li>`)}</ul>
      <form @submit=${submit(candidateId)}>
        <select name="decision" aria-label=${`Decision on ${name}`}>${Object.entries(words).map(([value, label]) => html`<option value=${value}>${label}</option>`)}</select>
        <input name="reason" maxlength="2000" autocomplete="off" aria-label=${`Reason for the decision on ${name}`} placeholder="Reason (needed to reject)">
        <button type="submit">Keep decision</button>
      </form>
      ${
        blind
          ? nothing
          : html`<button type="button" class="link" aria-label=${`Evidence file on ${name}`} @click=${() => saveEvidence('candidates', candidateId)}>Evidence file</button>`
      }
    </div>`;
};
