import type { Listed, Shortlist } from '../model/shortlist.ts';
import { createPdfSheet, type PdfSheet } from './pdf-sheet.ts';
import { dayOf, headline, nameOf, outcomeWords, type Row, rowsOf } from './shortlist-words.ts';

const quiet = '#55555d';

/** The shortlist as pages to print or send: text that can be selected, headings, bookmarks, page numbers. */
export const shortlistPdf = (shortlist: Shortlist): Promise<Buffer> => {
  const { title, createdAt, candidates, notListed } = shortlist;
  const sheet = createPdfSheet(`Shortlist: ${title}`);
  sheet.write(title, { as: 'H1', size: 20, bold: true, after: 4 });
  sheet.write(`Shortlist of ${dayOf(createdAt)}. ${headline(shortlist)}`, { as: 'P', size: 10, colour: quiet });
  if (candidates.length === 0) sheet.write('Nobody meets every condition.', { as: 'P', size: 11 });
  for (const listed of candidates) candidatePart(sheet, listed, shortlist);
  if (notListed.length > 0) {
    sheet.rule();
    sheet.write('Not listed', { as: 'H2', size: 13, bold: true, after: 4 });
    for (const row of notListed)
      sheet.write(`${row.name ?? row.candidateId} (${row.score.toFixed(1)}): ${row.reason}`, {
        as: 'P',
        size: 9.5,
        after: 3,
      });
  }
  sheet.write(
    'Points depend on the vacancy and the CV alone, never on who else was considered. Advice, not a decision.',
    {
      as: 'P',
      size: 8.5,
      colour: quiet,
    },
  );
  return sheet.finish(title.slice(0, 70));
};

const candidatePart = (sheet: PdfSheet, listed: Listed, { parameters }: Shortlist): void => {
  const { rows, words } = rowsOf(listed, parameters.plan);
  sheet.keepTogether(120);
  sheet.rule();
  sheet.bookmark(`${listed.rank}. ${nameOf(listed)}`);
  sheet.writeBeside(`${listed.rank}. ${nameOf(listed)}`, `${listed.score.toFixed(1)} of 100`, {
    as: 'H2',
    size: 13,
    bold: true,
    after: 1,
  });
  if (listed.label !== undefined) sheet.write(listed.label, { as: 'P', size: 10, colour: quiet, after: 4 });
  for (const warning of listed.warnings) sheet.write(warning, { as: 'P', size: 9.5, colour: '#8a4b00', after: 2 });
  for (const row of rows) reason(sheet, row);
  if (words.length > 0) furtherWords(sheet, words);
};

const reason = (sheet: PdfSheet, row: Row): void => {
  sheet.keepTogether(34);
  sheet.writeBeside(
    row.label,
    `${outcomeWords[row.outcome]}   ${row.points.toFixed(1)} / ${row.maxPoints.toFixed(1)}`,
    {
      as: 'H3',
      size: 10,
      bold: true,
    },
  );
  const [first] = row.evidence;
  const quote = first === undefined ? '' : ` “${first.text}” (page ${first.page})`;
  sheet.write(`${row.reason}${quote}`, { as: 'P', size: 9.5, colour: quiet, indent: 10, after: 4 });
};

const furtherWords = (sheet: PdfSheet, words: readonly Row[]): void => {
  const found = words.filter(({ points }) => points > 0).map(({ label }) => label);
  const text = found.length === 0 ? 'none found' : found.join(', ');
  sheet.write(`Further words of the vacancy (${found.length} of ${words.length}): ${text}.`, {
    as: 'P',
    size: 9.5,
    colour: quiet,
    after: 2,
  });
};
