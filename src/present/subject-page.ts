import type { SubjectData } from '../service/custody/subject-data.ts';
import { html, type Markup } from './markup.ts';
import { dayOf } from './shortlist-words.ts';
import { accessWords, purposeWords, rowsFor } from './subject-words.ts';

const headings: Readonly<Record<string, string>> = {
  'vacancy-entries': 'Vacancies that your record came up for',
  duplicates: 'Records that may be yours, too',
  'kept-files': 'Files',
  'candidate-history': 'What was changed, by whom and why',
  interactions: 'What was said',
  'rights-requests': 'What you asked for',
  decisions: 'What people decided',
  introductions: 'Introductions, and what was checked before',
  placements: 'Placements',
  checks: 'What was checked',
  complaints: 'Complaints',
};

const table = (record: unknown): Markup =>
  html`<table>${rowsFor(record).map(
    ([label, words]) => html`<tr><th scope="row">${label}</th><td>${words}</td></tr>
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
<p>Source: ${candidate.source ?? 'the CV itself'}. First recorded on ${dayOf(candidate.dates?.createdAt ?? candidate.lifecycle.since)}. ${kept.until === undefined ? '' : `Kept until ${dayOf(kept.until)} (rule “${kept.rule ?? ''}”).`}</p>
<h2>What for, and on which ground</h2>
${list(purposes.map((one) => html`<li>${purposeWords(one)}</li>`))}
<h2>Who was told about you</h2>
${list(data.recipients.map(({ at, name: told, what }) => html`<li>${told}, ${dayOf(at)}: ${what}</li>`))}
<h2>Your record</h2>
${table(candidate.resume.basics ?? {})}
${(candidate.resume.work ?? []).map(({ name: employer, ...job }) => table({ employer, ...job }))}
${(candidate.resume.education ?? []).map((one) => table(one))}
<p>Skills: ${candidate.skills.map((skill) => skill.name).join(', ')}</p>
<h2>Your CV as it was read</h2>
<pre>${candidate.document.text}</pre>
${former.length === 0 ? [] : [html`<p>${former.length} earlier versions are in data.json.</p>`]}
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
<p>By role: your own requests to us are among them.</p>
${list(accessWords(accesses).map((words) => html`<li>${words}</li>`))}
<h2>Your rights</h2>
<p>You can ask us to put right what is wrong, to erase your record, to restrict its use, and to hand it to you or to somebody else; you can object to its use and withdraw what you agreed to. No software decides about you: people do, and you can ask that a person looks again at how you were ranked. You can complain to us, and to the Information Commissioner (ico.org.uk).</p>
</body>
</html>
`.text;
};
