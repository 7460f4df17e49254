import type { Listed, Outcome, Shortlist } from '../model/shortlist.ts';
import { html, type Markup } from './markup.ts';
import { dayOf, headline, nameOf, outcomeWords, type Row, rowsOf } from './shortlist-words.ts';

const signs: Readonly<Record<Outcome, string>> = { met: '✔', partly: '◐', notShown: '○', failed: '✘' };

const nothing = html``;

/** A page that stands on its own, to print or to send: no scripts, nothing loaded from elsewhere. */
export const shortlistHtml = (shortlist: Shortlist): string => {
  const { title, createdAt, candidates, parameters, note } = shortlist;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Shortlist: ${title}</title>
<style>
body { font: 15px/1.45 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1f; }
h1 { font-size: 1.5rem; margin-bottom: 0.2rem; } h2 { font-size: 1.1rem; margin: 0; }
article { border-top: 1px solid #ccc; padding: 1rem 0; }
table { border-collapse: collapse; width: 100%; } tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.6rem 0.25rem 0; }
td.points { white-space: nowrap; text-align: right; } blockquote { margin: 0.2rem 0 0; color: #555; } .quiet { color: #5a5a62; }
</style>
</head>
<body>
<h1>${title}</h1>
<p class="quiet">Shortlist of ${dayOf(createdAt)}. ${headline(shortlist)} Weights ${parameters.weights.file} (${parameters.weights.version}), synonyms ${parameters.synonyms.version}.</p>
${note === undefined ? nothing : html`<p>Why these criteria: ${note}</p>`}
<main>
${candidates.map((listed) => article(listed, shortlist))}
</main>
${others(shortlist)}
</body>
</html>
`.text;
};

const others = ({ notListed }: Shortlist): Markup =>
  notListed.length === 0
    ? nothing
    : html`<h2>Not listed</h2>
<ul>
${notListed.map(
  (row) => html`<li>${row.name ?? row.candidateId} (${row.score.toFixed(1)}): ${row.reason}</li>
`,
)}</ul>`;

const article = (listed: Listed, { parameters }: Shortlist): Markup => {
  const { rows, words } = rowsOf(listed, parameters.plan);
  const { rank, label, score, warnings } = listed;
  return html`<article>
<h2>${rank}. ${nameOf(listed)}${label === undefined ? '' : `, ${label}`}: ${score.toFixed(1)} of 100</h2>
<table>
${rows.map(tableRow)}
</table>
${words.length === 0 ? nothing : furtherWords(words)}
${warnings.map(
  (warning) => html`<p>${warning}</p>
`,
)}</article>
`;
};

const tableRow = ({ label, outcome, points, maxPoints, reason, evidence: [first] }: Row): Markup =>
  html`<tr><th scope="row">${label}</th><td class="points">${points.toFixed(1)} / ${maxPoints.toFixed(1)}</td><td>${signs[outcome]} ${outcomeWords[outcome]}</td><td>${reason}${
    first === undefined ? '' : html`<blockquote>“${first.text}” (page ${first.page})</blockquote>`
  }</td></tr>
`;

const furtherWords = (words: readonly Row[]): Markup => {
  const found = words.filter(({ points }) => points > 0);
  const earned = found.reduce((sum, { points }) => sum + points, 0);
  return html`<p class="quiet">Further words of the vacancy, ${found.length} of ${words.length} found, ${earned.toFixed(1)} points: ${found.map(({ label }) => label).join(', ')}</p>`;
};
