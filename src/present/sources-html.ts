import type { SourceYield } from '../service/placing/sources.ts';
import { html, type Markup } from './markup.ts';

const stages = ['indexed', 'shortlisted', 'accepted', 'introduced', 'placed'] as const;

const width = 100;
const height = 10;

/**
 * A chart of what each source of candidates yields: one row a source, one bar a stage, each stage by its own longest, for
 * few of many come to the end.
 */
export const sourcesHtml = (sources: readonly SourceYield[]): string => {
  const bar = (count: number, most: number): Markup => {
    const long = most === 0 ? 0 : (width * count) / most;
    return html`<td><svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${count} of ${most}"><rect width="${long.toFixed(1)}" height="${height}"/></svg>${count}</td>`;
  };
  const mosts = new Map(stages.map((stage) => [stage, Math.max(0, ...sources.map((one) => one[stage]))]));
  const rate = ({ indexed, placed }: SourceYield): string =>
    indexed === 0 ? '–' : `${((100 * placed) / indexed).toFixed(1)} %`;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Where candidates come from</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1f; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: 0.3rem 0.6rem 0.3rem 0; border-top: 1px solid #ddd; }
td { min-width: 6rem; } svg { display: block; height: 0.7rem; width: 100%; background: #eceef0; } rect { fill: #2f6f4f; }
</style>
</head>
<body>
<h1>Where candidates come from</h1>
<p>People, each counted once in each column. The longest bar of a column is its largest number.</p>
<table>
<thead><tr><th scope="col">Source</th>${stages.map((stage) => html`<th scope="col">${stage}</th>`)}<th scope="col">placed of indexed</th></tr></thead>
<tbody>
${sources.map(
  (
    one,
  ) => html`<tr><th scope="row">${one.source ?? 'not recorded'}</th>${stages.map((stage) => bar(one[stage], mosts.get(stage) ?? 0))}<td>${rate(one)}</td></tr>
`,
)}</tbody>
</table>
</body>
</html>
`.text;
};
