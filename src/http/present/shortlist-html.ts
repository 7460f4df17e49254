import type { Contribution, Listed, Outcome, Shortlist } from '../../model/shortlist.ts';
import { html, type Markup } from './markup.ts';

const signs: Readonly<Record<Outcome, string>> = {
  met: '✔ met',
  partly: '◐ partly',
  notShown: '○ the CV does not say',
  failed: '✘ the CV says otherwise',
};

/** A page that stands on its own, to print or to send: no scripts, nothing loaded from elsewhere. */
export const shortlistHtml = (shortlist: Shortlist): string => {
  const labels = new Map(shortlist.parameters.plan.map(({ criterionId, label }) => [criterionId, label]));
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const { pool, title, createdAt, candidates, notListed, parameters } = shortlist;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Shortlist: ${title}</title>
<style>
body { font: 15px/1.45 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1f; }
h1 { font-size: 1.5rem; margin-bottom: 0.2rem; } h2 { font-size: 1.1rem; margin: 0; }
article { border-top: 1px solid #ccc; padding: 1rem 0; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.6rem 0.25rem 0; }
td.points { white-space: nowrap; text-align: right; } blockquote { margin: 0.2rem 0 0; color: #555; } .quiet { color: #666; }
</style>
</head>
<body>
<h1>${title}</h1>
<p class="quiet">${pool.considered} considered, ${pool.eligible} meet every condition, ${candidates.length} listed. Made ${createdAt} with ${parameters.weights.file} (${parameters.weights.version}), synonyms ${parameters.synonyms.version}.</p>
<main>
${candidates.map((listed) => article(listed, labelOf))}
</main>
${
  notListed.length === 0
    ? html``
    : html`<h2>Not listed</h2>
<ul>
${notListed.map(
  (row) => html`<li>${row.name ?? row.candidateId} (${row.score.toFixed(1)}): ${row.reason}</li>
`,
)}</ul>`
}
</body>
</html>
`.text;
};

const article = (
  { rank, name, label, candidateId, score, contributions, warnings }: Listed,
  labelOf: (id: string) => string,
): Markup =>
  html`<article>
<h2>${rank}. ${name ?? `Candidate ${candidateId}`}${label === undefined ? '' : `, ${label}`}: ${score.toFixed(1)} of 100</h2>
<table>
${contributions.map((row) => tableRow(row, labelOf(row.criterionId)))}
</table>
${warnings.map(
  (warning) => html`<p>${warning}</p>
`,
)}</article>
`;

const tableRow = ({ outcome, points, maxPoints, reason, evidence: [first] }: Contribution, label: string): Markup =>
  html`<tr><th scope="row">${label}</th><td class="points">${points.toFixed(1)} / ${maxPoints.toFixed(1)}</td><td>${signs[outcome]}</td><td>${reason}${
    first === undefined ? '' : html`<blockquote>“${first.text}” (page ${first.page})</blockquote>`
  }</td></tr>
`;
