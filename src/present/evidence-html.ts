import type { EvidenceFile } from '../model/evidence-file.ts';
import { html, type Markup } from './markup.ts';

/** Evidence files as pages to print: each section a table, empty ones said to be empty. */
export const evidenceHtml = (title: string, files: readonly EvidenceFile[]): string =>
  html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { font: 14px/1.45 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1f; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h3 { font-size: 1rem; margin: 1.2rem 0 0.2rem; }
article { break-after: page; } table { border-collapse: collapse; width: 100%; } tr { break-inside: avoid; }
th { text-align: left; font-weight: normal; color: #5a5a62; } th:nth-child(1) { width: 9rem; } th:nth-child(2) { width: 9rem; } table { table-layout: fixed; }
td { border-top: 1px solid #ddd; padding: 0.25rem 0.6rem 0.25rem 0; vertical-align: top; overflow-wrap: anywhere; } .quiet { color: #5a5a62; white-space: nowrap; } .by { color: #5a5a62; }
</style>
</head>
<body>
<h1>${title}</h1>
${files.map(article)}
</body>
</html>
`.text;

const timeOf = (at: string): string => at.slice(0, 16).replace('T', ' ');

const article = ({ about, asOf, sections }: EvidenceFile): Markup => html`<article>
<h2>${about.kind} ${about.id}</h2>
<p class="quiet">As of ${timeOf(asOf)}</p>
${sections.map(section)}</article>
`;

const section = ({ title, rows }: EvidenceFile['sections'][number]): Markup =>
  rows.length === 0
    ? html`<h3>${title}</h3>
<p class="quiet">Nothing on record.</p>
`
    : html`<h3>${title}</h3>
<table>
<thead><tr><th scope="col">When (UTC)</th><th scope="col">Who</th><th scope="col">What</th></tr></thead>
<tbody>
${rows.map(
  ({
    at,
    by,
    what,
  }) => html`<tr><td class="quiet">${timeOf(at ?? '')}</td><td class="by">${by ?? ''}</td><td>${what}</td></tr>
`,
)}</tbody>
</table>
`;
