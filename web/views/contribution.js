// @ts-check
import { readCv } from '../actions/shortlist.js';
import { kindNames, needNames, outcomes, plural, points } from '../format.js';
import { html, nothing } from '../lit.js';
import { cutText } from '../ranges.js';

/**
 * @typedef {import('../../src/model/shortlist.ts').Contribution} Contribution
 * @typedef {import('../../src/model/shortlist.ts').MatchEvidence} MatchEvidence
 */

const vias = { exact: 'same word', synonym: 'synonym', related: 'related', stem: 'same stem' };

/** The words around the term, with the term itself marked. @param {MatchEvidence} evidence */
const quoted = ({ text, term }) => {
  const start = text.indexOf(term);
  const range = start < 0 ? [] : [{ start, end: start + term.length, value: true }];
  return cutText(text, range).map((piece) =>
    piece.values.length === 0 ? piece.text : html`<mark>${piece.text}</mark>`,
  );
};

/** @param {MatchEvidence} evidence */
const via = ({ via: { kind, file, line } }) =>
  html`${vias[kind]}${file === undefined ? nothing : html`, <code>${file}${line === undefined ? '' : `:${line}`}</code>`}`;

/**
 * @param {import('../../src/model/shortlist.ts').Listed} listed
 * @param {Contribution} part
 * @param {string} label
 */
const open =
  (listed, part, label) =>
  (/** @type {MatchEvidence} */ { start }) =>
    readCv({
      candidateId: listed.candidateId,
      title: `${listed.name ?? 'Candidate'}: ${label}`,
      marks: part.evidence.map((evidence) => ({ start: evidence.start, end: evidence.end })),
      at: start,
    });

const shownAtOnce = 2;

/**
 * @param {import('../state.js').State} state
 * @param {import('../../src/model/shortlist.ts').Listed} listed
 * @param {Contribution} part
 * @param {import('../../src/model/shortlist.ts').PlanItem | undefined} item
 */
export const contribution = (state, listed, part, item) => {
  const label = item?.label ?? part.criterionId;
  const { sign, words } = outcomes[part.outcome];
  const read = open(listed, part, label);
  // The head of a CV says who it is, whatever the word that matched there.
  const places = state.blind ? part.evidence.filter(({ section }) => section !== 'header') : part.evidence;
  const draw = (/** @type {MatchEvidence} */ evidence) => html`
    <li>
      ${
        state.blind
          ? html`<blockquote>${quoted(evidence)}</blockquote>`
          : html`<button type="button" class="quote" @click=${() => read(evidence)} title="Read it in the CV"><q>${quoted(evidence)}</q></button>`
      }
      <span class="via muted small">page ${evidence.page}, ${evidence.section}; ${via(evidence)}</span>
    </li>`;
  const share = part.maxPoints === 0 ? 0 : (100 * part.points) / part.maxPoints;
  return html`
    <li class="contribution ${part.outcome}">
      <div class="line">
        <span class="sign" aria-hidden="true">${sign}</span>
        <span class="what"><span class="label">${label}</span> <span class="muted small">${item === undefined ? nothing : `${kindNames[item.kind]}, ${needNames[item.need].toLowerCase()}`}</span></span>
        <span class="outcome">${words}</span>
        <span class="points"><span class="meter" aria-hidden="true"><span class="fill" .style=${`inline-size:${share}%`}></span></span><span>${points(part.points)} <span class="muted">of ${points(part.maxPoints)}</span></span></span>
      </div>
      <p class="reason">${part.reason}</p>
      ${
        places.length === 0
          ? nothing
          : html`
            <ul class="evidence">${places.slice(0, shownAtOnce).map(draw)}</ul>
            ${
              places.length > shownAtOnce
                ? html`<details class="more"><summary>${plural(places.length - shownAtOnce, 'more place')} in the CV</summary><ul class="evidence">${places.slice(shownAtOnce).map(draw)}</ul></details>`
                : nothing
            }`
      }
    </li>`;
};
