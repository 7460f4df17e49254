import type { SourceYield } from '../service/placing/sources.ts';
import { html, type Markup } from './markup.ts';

const stages = ['indexed', 'shortlisted', 'accepted', 'introduced', 'placed'] as const;

/** A chart of what each source of candidates yields: one row a source, one bar a stage, drawn by the page itself. */
export const sourcesHtml = (sources: readonly SourceYield[]): string => {
  const most = Math.max(1, ...sources.map(({ indexed }) => indexed));
  const bar = (count: number): Markup =>
    html`<td><span class="bar" style="width:${((100 * count) / most).toFixed(1)}%"></span>${count}</td>`;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Where candidates come from</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1f; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: 0.3rem 0.6rem 0.3rem 0; border-top: 1px solid #ddd; }
td { min-width: 6rem; } .bar { display: block; height: 0.7rem; background: #2f6f4f; min-width: 1px; }
</style>
</head>
<body>
<h1>Where candidates come from</h1>
<p>People, each counted once in each column.</p>
<table>
<thead><tr><th scope="col">Source</th>${stages.map((stage) => html`<th scope="col">${stage}</th>`)}</tr></thead>
<tbody>
${sources.map(
  (one) => html`<tr><th scope="row">${one.source ?? 'not recorded'}</th>${stages.map((stage) => bar(one[stage]))}</tr>
`,
)}</tbody>
</table>
</body>
</html>
`.text;
};
