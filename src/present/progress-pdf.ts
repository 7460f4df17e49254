import type { ProgressReport } from '../service/placing/progress-report.ts';
import { createPdfSheet } from './pdf-sheet.ts';
import { countLines, entryLine } from './progress-words.ts';
import { dayOf } from './shortlist-words.ts';

/** The report as a document to send. */
export const progressPdf = (report: ProgressReport): Promise<Buffer> => {
  const { title, client, asOf, status, openDays, entries } = report;
  const sheet = createPdfSheet(`Progress: ${title}`);
  sheet.write(title, { as: 'H1', size: 20, bold: true, after: 4 });
  const whose = client === undefined ? '' : `For ${client}. `;
  sheet.write(`${whose}Progress on ${dayOf(asOf)}: ${status}, ${openDays} days since it was taken.`, {
    as: 'P',
    size: 10,
    colour: '#5a5a62',
  });
  sheet.rule();
  for (const [words, count] of countLines(report))
    sheet.writeBeside(words, String(count), { as: 'P', size: 11, after: 3 });
  sheet.rule();
  sheet.write('What was done', { as: 'H2', size: 13, bold: true, after: 6 });
  for (const entry of entries) {
    sheet.keepTogether(40);
    sheet.write(entryLine(entry), { as: 'P', size: 10.5, after: 4 });
  }
  if (entries.length === 0) sheet.write('Nothing was noted for you yet.', { as: 'P', size: 10.5 });
  return sheet.finish(`Progress on ${dayOf(asOf)}`);
};
