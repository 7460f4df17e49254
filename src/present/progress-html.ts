import type { ProgressReport } from '../service/placing/progress-report.ts';
import { html } from './markup.ts';
import { countLines, entryLine } from './progress-words.ts';
import { dayOf } from './shortlist-words.ts';

const nothing = html``;

/** A report to print or to send: no scripts, nothing loaded from elsewhere. */
export const progressHtml = (report: ProgressReport): string =>
  html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Progress: ${report.title}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1f; }
h1 { font-size: 1.5rem; margin-bottom: 0.2rem; } h2 { font-size: 1.1rem; } .quiet { color: #5a5a62; }
table { border-collapse: collapse; } th, td { text-align: left; padding: 0.2rem 1.2rem 0.2rem 0; } td { text-align: right; }
</style>
</head>
<body>
<h1>${report.title}</h1>
<p class="quiet">${report.client === undefined ? nothing : html`For ${report.client}. `}Progress on ${dayOf(report.asOf)}: ${report.status}, ${report.openDays} days since it was taken.</p>
<table>
${countLines(report).map(
  ([words, count]) => html`<tr><th scope="row">${words}</th><td>${count}</td></tr>
`,
)}</table>
<h2>What was done</h2>
${
  report.entries.length === 0
    ? html`<p>Nothing was noted for you yet.</p>`
    : html`<ul>
${report.entries.map(
  (entry) => html`<li>${entryLine(entry)}</li>
`,
)}</ul>`
}
</body>
</html>
`.text;
