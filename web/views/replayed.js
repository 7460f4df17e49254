// @ts-check
import { when } from '../format.js';
import { html, nothing } from '../lit.js';

/** @param {{ after: string, before: string, same: boolean, lines?: { file: string, line: number, change: string, text: string }[] }} file @param {string} name */
const fileChange = ({ before, after, same, lines }, name) =>
  same
    ? nothing
    : html`
      <li>${name}: ${before} became ${after}
        ${lines === undefined || lines.length === 0 ? nothing : html`<ul class="lines">${lines.slice(0, 20).map(({ file, line, change, text }) => html`<li><code>${change === 'added' ? '+' : '−'} ${file}:${line} ${text}</code></li>`)}</ul>`}
      </li>`;

/** What the same request answers now, and what has changed since. @param {import('../state.js').State} state */
export const replayed = ({ replayed: replay, shortlist }) => {
  if (replay === undefined || replay.shortlistId !== shortlist?.id) return nothing;
  const names = new Map(shortlist.candidates.map(({ candidateId, name }) => [candidateId, name]));
  const { weights, synonyms } = replay.files;
  return html`
    <section class="card replayed ${replay.same ? 'same' : ''}" aria-labelledby="replayed">
      <h2 id="replayed">Replayed ${when(replay.replayedAt)}</h2>
      <p>${replay.summary}</p>
      ${replay.changes.length === 0 ? nothing : html`<ul>${replay.changes.map(({ candidateId, reason }) => html`<li><strong>${names.get(candidateId) ?? `Candidate ${candidateId.slice(0, 10)}`}</strong> ${reason}</li>`)}</ul>`}
      ${weights.same && synonyms.same ? html`<p class="muted small">Weights and synonyms are as they were.</p>` : html`<ul>${fileChange(weights, 'Weights')}${fileChange(synonyms, 'Synonyms')}</ul>`}
    </section>`;
};
