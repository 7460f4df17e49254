import type { SubjectData } from '../service/custody/subject-data.ts';
import { html, type Markup } from './markup.ts';
import { dayOf } from './shortlist-words.ts';

const headings: Readonly<Record<string, string>> = {
  'candidate-history': 'What was changed, by whom and why',
  interactions: 'What was said',
  'rights-requests': 'What you asked for',
  decisions: 'What people decided',
  introductions: 'To whom you were introduced',
  placements: 'Placements',
  checks: 'What was checked',
  complaints: 'Complaints',
};

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const table = (record: unknown): Markup =>
  html`<table>${Object.entries(typeof record === 'object' && record !== null ? record : {}).map(
    ([key, value]) => html`<tr><th>${key}</th><td>${plain(value)}</td></tr>
`,
  )}</table>`;

const list = (items: readonly Markup[]): Markup =>
  items.length === 0 ? html`<p>Nothing.</p>` : html`<ul>${items}</ul>`;

/** What is held about a person, to be read by that person: no scripts, nothing loaded from elsewhere. */
export const subjectPage = (data: SubjectData): string => {
  const { candidate, purposes, records, shortlists, accesses, kept, former } = data;
  const name = candidate.resume.basics?.name ?? 'you';
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What is held about ${name}</title>
<style>
body { font: 15px/1.45 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1f; }
h2 { font-size: 1.1rem; border-top: 1px solid #ccc; padding-top: 1rem; } pre { white-space: pre-wrap; }
table { border-collapse: collapse; margin-bottom: 0.6rem; } th, td { text-align: left; vertical-align: top; padding: 0.15rem 0.8rem 0.15rem 0; }
</style>
</head>
<body>
<h1>What is held about ${name}</h1>
<p>As of ${dayOf(data.exportedAt)}. The same, complete and for machines, is in data.json; your documents as you sent them are in the folder documents.</p>
<h2>Where it comes from, and how long it is kept</h2>
<p>Source: ${candidate.source ?? 'the CV itself'}. First recorded on ${dayOf(candidate.dates?.createdAt ?? candidate.lifecycle.since)}. ${kept.until === undefined ? '' : `Kept until ${kept.until} (rule “${kept.rule ?? ''}”).`}</p>
<h2>What for, and on which ground</h2>
${purposes.map((one) => table(one))}
<h2>Your record</h2>
${table(candidate.resume.basics ?? {})}
${(candidate.resume.work ?? []).map((job) => table(job))}
${(candidate.resume.education ?? []).map((one) => table(one))}
<p>Skills: ${candidate.skills.map((skill) => skill.name).join(', ')}</p>
<h2>Your CV as it was read</h2>
<pre>${candidate.document.text}</pre>
<p>${former.length} earlier versions are in data.json.</p>
<h2>Shortlists you were on, with the reasons</h2>
<p>A shortlist is advice: a person decides.</p>
${list(
  shortlists.map(
    (
      one,
    ) => html`<li>${one.vacancy}, ${dayOf(one.at)}: ${one.rank === undefined ? 'not listed' : `place ${one.rank}`}, ${one.score.toFixed(1)} of 100 points.
<ul>${one.reasons.map((reason) => html`<li>${reason}</li>`)}</ul></li>`,
  ),
)}
${Object.entries(records).map(
  ([kind, all]) => html`<h2>${headings[kind] ?? kind}</h2>
${all.map(table)}`,
)}
<h2>Who saw or changed it</h2>
${list(accesses.map(({ at, role, action, purpose }) => html`<li>${at}: ${role}, ${action}${purpose === undefined ? '' : ` (${purpose})`}</li>`))}
</body>
</html>
`.text;
};
