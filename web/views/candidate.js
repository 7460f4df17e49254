// @ts-check
import { toggle } from '../actions/shortlist.js';
import { outcomes, points } from '../format.js';
import { html, nothing } from '../lit.js';
import { contribution } from './contribution.js';
import { decision, verdict } from './decision.js';

/**
 * @typedef {import('../../src/model/shortlist.ts').Listed} Listed
 * @typedef {import('../../src/model/shortlist.ts').Shortlist} Shortlist
 */

/** Every criterion's share of 100 points side by side; what was earned is filled. @param {Listed} listed @param {Map<string, { label: string, kind: string }>} plan */
const bar = (listed, plan) => html`
  <span class="bar" aria-hidden="true">
    ${listed.contributions.map((part) => {
      const item = plan.get(part.criterionId);
      const filled = part.maxPoints === 0 ? 0 : (100 * part.points) / part.maxPoints;
      const title = `${item?.label ?? part.criterionId}: ${points(part.points)} of ${points(part.maxPoints)}, ${outcomes[part.outcome].words}`;
      return html`<span class="part ${item?.kind ?? ''} ${part.outcome}" title=${title} .style=${`flex-grow:${part.maxPoints}`}><span class="fill" .style=${`inline-size:${filled}%`}></span></span>`;
    })}
  </span>`;

/** @param {Listed} listed @param {Map<string, { label: string, kind: string }>} plan */
const atAGlance = (listed, plan) => {
  const heavy = listed.contributions.filter(({ criterionId }) => plan.get(criterionId)?.kind !== 'text');
  const best = heavy.filter(({ outcome }) => outcome === 'met').sort((a, b) => b.points - a.points);
  const lacking = heavy
    .filter(({ outcome, maxPoints }) => outcome === 'failed' || (outcome === 'notShown' && maxPoints > 0))
    .sort((a, b) => b.maxPoints - a.maxPoints);
  const names = (/** @type {typeof best} */ list) =>
    list
      .slice(0, 3)
      .map(({ criterionId }) => plan.get(criterionId)?.label ?? criterionId)
      .join(', ');
  return html`
    ${best.length === 0 ? nothing : html`<span class="has"><span aria-hidden="true">✓</span> ${names(best)}</span>`}
    ${lacking.length === 0 ? nothing : html`<span class="lacks"><span aria-hidden="true">○</span> not shown: ${names(lacking)}</span>`}`;
};

/**
 * Every criterion with its points; the single words of the text, many and light, stand together below.
 * @param {import('../state.js').State} state
 * @param {Listed} listed
 * @param {Map<string, import('../../src/model/shortlist.ts').PlanItem>} plan
 */
const reasons = (state, listed, plan) => {
  const isWord = (/** @type {{ criterionId: string }} */ { criterionId }) => plan.get(criterionId)?.kind === 'text';
  const draw = (/** @type {Listed['contributions'][number]} */ part) =>
    contribution(state, listed, part, plan.get(part.criterionId));
  const words = listed.contributions.filter(isWord);
  const found = words.filter(({ points: earned }) => earned > 0);
  const sum = (/** @type {'points' | 'maxPoints'} */ field) =>
    points(words.reduce((total, part) => total + part[field], 0));
  return html`
    <ul>${listed.contributions.filter((part) => !isWord(part)).map(draw)}</ul>
    ${
      words.length === 0
        ? nothing
        : html`
          <details class="words">
            <summary>${found.length} of ${words.length} further words of the text, ${sum('points')} <span class="muted">of ${sum('maxPoints')} points</span></summary>
            <ul>${words.map(draw)}</ul>
          </details>`
    }`;
};

/**
 * One row of the shortlist: where the points come from at a glance, and every reason when opened.
 * @param {import('../state.js').State} state
 * @param {Shortlist} shortlist
 * @param {Listed} listed
 */
export const candidate = (state, shortlist, listed) => {
  const plan = new Map(shortlist.parameters.plan.map((item) => [item.criterionId, item]));
  const open = state.open.has(listed.candidateId);
  const id = `reasons-${listed.candidateId}`;
  const name = listed.name ?? `Candidate ${listed.candidateId.slice(0, 8)}`;
  return html`
    <article class="candidate ${open ? 'open' : ''}">
      <h3>
        <button type="button" class="head" aria-expanded=${String(open)} aria-controls=${id} @click=${() => toggle(listed.candidateId)}>
          <span class="rank">${listed.rank}</span>
          <span class="who"><span class="name">${name}</span>${listed.label === undefined ? nothing : html`<span class="label">${listed.label}</span>`}</span>
          <span class="score"><strong>${points(listed.score)}</strong><span class="of"> of 100</span></span>
          ${bar(listed, plan)}
          <span class="glance">${verdict(state, listed.candidateId)}${atAGlance(listed, plan)}</span>
        </button>
      </h3>
      <div id=${id} class="reasons" ?hidden=${!open}>
        ${
          open
            ? html`
              ${listed.warnings.map((warning) => html`<p class="warning"><span aria-hidden="true">⚠</span> ${warning}</p>`)}
              ${reasons(state, listed, plan)}
              ${decision(state, listed.candidateId, name)}`
            : nothing
        }
      </div>
    </article>`;
};
