import type { Cv, CvSection, Job, Role, Study } from '../../cv.ts';
import type { Layout } from '../layout.ts';
import type { Printer } from './print.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string): string => text.replace(/[&<>"]/g, (c) => entities[c] ?? c);

const list = (items: readonly string[], name = ''): string =>
  items.length === 0 ? '' : `<ul class="${name}">${items.map((i) => `<li>${html(i)}</li>`).join('')}</ul>`;

const role = (job: Job, { title, dates, intro, bullets }: Role, first: boolean): string => `
<article class="role">
  <div class="dates">${html(dates)}</div>
  <div class="what">
    <h3>${html(title)}</h3>
    ${first ? `<p class="where"><span class="employer">${html(job.employer)}</span>${job.place === undefined ? '' : `<span class="place">${html(job.place)}</span>`}</p>` : ''}
    ${intro === undefined ? '' : `<p>${html(intro)}</p>`}
    ${list(bullets)}
  </div>
</article>`;

const study = ({ award, institution, dates, grade, detail }: Study): string => `
<article class="role">
  <div class="dates">${html(dates)}</div>
  <div class="what">
    <h3>${html(award)}${grade === undefined ? '' : `, ${html(grade)}`}</h3>
    <p class="where"><span class="employer">${html(institution)}</span></p>
    ${detail === undefined ? '' : `<p>${html(detail)}</p>`}
  </div>
</article>`;

const content = (section: CvSection): string => {
  switch (section.kind) {
    case 'text':
      return section.paragraphs.map((p) => `<p>${html(p)}</p>`).join('');
    case 'jobs':
      return section.jobs.map((job) => job.roles.map((r, i) => role(job, r, i === 0)).join('')).join('');
    case 'education':
      return section.studies.map(study).join('');
    case 'skills':
      return section.groups
        .map(
          ({ group, items }) =>
            `<div class="skills">${group === undefined ? '' : `<h3>${html(group)}</h3>`}${list(items, 'tags')}</div>`,
        )
        .join('');
    case 'list':
      return list(section.items);
    case 'pairs':
      return `<dl>${section.pairs.map(([k, v]) => `<dt>${html(k)}</dt><dd>${html(v)}</dd>`).join('')}</dl>`;
  }
};

const section = (s: CvSection): string =>
  `<section class="${s.key}"><h2>${html(s.heading)}</h2>${content(s)}</section>`;

const contacts = (cv: Cv): string =>
  `<ul class="contacts">${cv.contacts
    .map((c) => `<li>${c.href === undefined ? html(c.text) : `<a href="${html(c.href)}">${html(c.text)}</a>`}</li>`)
    .join('')}</ul>`;

const page = (
  cv: Cv,
  css: string,
  body: string,
): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${html(cv.name)}</title><style>
*{box-sizing:border-box;margin:0;padding:0}body{color:#1d1d1f;-webkit-print-color-adjust:exact}
a{color:inherit;text-decoration:none}ul{list-style-position:outside;padding-left:1.1em}.contacts,.tags{list-style:none;padding:0}
h2,h3{break-after:avoid}li,p{orphans:2;widows:2}${css}</style></head><body>${body}</body></html>`;

const aside = (s: CvSection): boolean =>
  ['skills', 'languages', 'credentials', 'interests', 'references'].includes(s.key);

const modern = (cv: Cv): string =>
  page(
    cv,
    `@page{size:A4;margin:14mm 0}body{font:9.6pt/1.42 "Liberation Sans",sans-serif}
header{padding:0 16mm 6mm}h1{font-size:25pt;font-weight:400;letter-spacing:-.3pt}header p{font-size:11.5pt;color:#0b6e6e}
.contacts{display:flex;flex-wrap:wrap;gap:2pt 16pt;margin-top:6pt;font-size:9pt;color:#444}
.body{display:grid;grid-template-columns:1fr 58mm;gap:0 9mm;padding:0 16mm}
h2{font-size:10.5pt;color:#0b6e6e;margin:12pt 0 5pt;border-bottom:.75pt solid #0b6e6e;padding-bottom:2pt}
h3{font-size:10pt}.role{margin-bottom:8pt}.dates{font-size:8.8pt;color:#555;float:right}.where{color:#444}.place::before{content:" · "}
aside h3{font-size:9pt;margin-top:5pt}aside ul:not(.tags){padding-left:1em}.tags li{display:inline-block;border:.6pt solid #9bb;border-radius:8pt;padding:1pt 6pt;margin:0 3pt 3pt 0;font-size:8.6pt}`,
    `<header><h1>${html(cv.name)}</h1>${cv.label === undefined ? '' : `<p>${html(cv.label)}</p>`}${contacts(cv)}</header>
<div class="body"><main>${cv.sections
      .filter((s) => !aside(s))
      .map(section)
      .join('')}</main><aside>${cv.sections.filter(aside).map(section).join('')}</aside></div>`,
  );

const europass = (cv: Cv): string =>
  page(
    cv,
    `@page{size:A4;margin:16mm 15mm}body{font:9.6pt/1.4 "DejaVu Sans","Liberation Sans",sans-serif;font-size:8.9pt}
h1{font-size:17pt;color:#0e4194;font-weight:400}.head{display:grid;grid-template-columns:45mm 1fr;gap:0 6mm;border-bottom:1pt solid #0e4194;padding-bottom:8pt}
.head .tag{color:#0e4194;text-align:right;font-size:9pt}section{margin-top:11pt}
h2{font-size:9pt;color:#0e4194;text-transform:uppercase;font-weight:400;width:45mm;text-align:right;float:left;clear:left;padding-top:1pt}
section>*:not(h2){margin-left:51mm}.role{display:block;margin-left:0!important;clear:both;margin-bottom:8pt;padding-top:1pt}
.role .dates{float:left;width:45mm;text-align:right;color:#0e4194;clear:left}.role .what{margin-left:51mm}
.work>h2,.education>h2,.volunteer>h2{float:none;width:auto;text-align:left;border-bottom:.75pt solid #c6cedd;margin-bottom:6pt}
h3{font-size:9.6pt;color:#0e4194;font-weight:600}.skills h3{font-size:8.9pt;color:#1d1d1f}.tags li{display:inline}.tags li:not(:last-child)::after{content:"; "}
.place::before{content:", "}dl{display:grid;grid-template-columns:32mm 1fr}dt{color:#555}`,
    `<div class="head"><div class="tag">Curriculum Vitae</div><div><h1>${html(cv.name)}</h1>${contacts(cv)}${cv.label === undefined ? '' : `<p><b>${html(cv.label)}</b></p>`}</div></div>${cv.sections.map(section).join('')}`,
  );

const creative = (cv: Cv): string =>
  page(
    cv,
    `@page{size:A4;margin:0}html{background:#fbf6ef}body{font:9.8pt/1.45 "Liberation Serif",serif;padding:16mm 15mm;min-height:297mm}
h1{font:700 34pt/1 "Liberation Sans Narrow",sans-serif;letter-spacing:1pt;text-transform:uppercase;color:#b23a48}
header{display:flex;justify-content:space-between;align-items:flex-end;border-bottom:3pt solid #b23a48;padding-bottom:8pt}
header p{font-size:13pt;font-style:italic}.contacts{text-align:right;font:8.8pt/1.5 "Liberation Sans",sans-serif}
.cols{columns:2;column-gap:10mm;margin-top:4pt}section{break-inside:auto;margin-bottom:6pt}
h2{font:700 12pt "Liberation Sans Narrow",sans-serif;color:#b23a48;letter-spacing:1.5pt;text-transform:lowercase;margin:8pt 0 3pt}
h3{font:700 9.6pt "Liberation Sans",sans-serif}.role{margin-bottom:7pt;break-inside:avoid}.dates{font:italic 9pt "Liberation Serif",serif;color:#6b5b4b}.where{font-style:italic}.place::before{content:", "}
.tags li{display:inline}.tags li:not(:last-child)::after{content:" / "}`,
    `<header><div><h1>${html(cv.name)}</h1>${cv.label === undefined ? '' : `<p>${html(cv.label)}</p>`}</div>${contacts(cv)}</header><div class="cols">${cv.sections.map(section).join('')}</div>`,
  );

const clean = (cv: Cv): string =>
  page(
    cv,
    `@page{size:A4;margin:17mm 19mm}body{font:10pt/1.45 "Liberation Serif",serif}
h1{font-size:21pt;text-align:center;font-weight:400;font-variant:small-caps;letter-spacing:1pt}header{text-align:center}.contacts li{display:inline}.contacts li:not(:last-child)::after{content:" | "}
h2{font-size:11pt;font-variant:small-caps;letter-spacing:.6pt;border-bottom:.6pt solid #000;margin:11pt 0 5pt}
.role{display:grid;grid-template-columns:1fr auto;margin-bottom:7pt}.role .dates{grid-column:2;grid-row:1;font-style:italic}.role .what{display:contents}
.what>*{grid-column:1/3}.what h3{grid-column:1;grid-row:1;font-size:10.4pt}.where{font-style:italic}.place::before{content:", "}
.skills h3{display:inline;font-size:10pt}.skills h3::after{content:": "}.skills .tags{display:inline}.tags li{display:inline}.tags li:not(:last-child)::after{content:", "}dl{display:grid;grid-template-columns:38mm 1fr}dt{font-weight:700}`,
    `<header><h1>${html(cv.name)}</h1>${contacts(cv)}${cv.label === undefined ? '' : `<p><i>${html(cv.label)}</i></p>`}</header>${cv.sections.map(section).join('')}`,
  );

export const htmlLayouts = (printer: Printer): readonly Layout[] =>
  Object.entries({ modern, europass, creative, clean }).map(([name, render]) => ({
    name,
    producer: 'chromium',
    type: 'pdf' as const,
    draw: (cv) => printer.pdf(render(cv), cv.modified),
  }));
