import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import type { SubjectData } from '../service/custody/subject-data.ts';
import { subjectPage } from './subject-page.ts';

/**
 * What is held about a person as a ZIP: `data.json` for machines, `index.html` to read, and the documents as they were sent.
 * @param pathOf where a document lies, by its digest
 */
export const subjectZip = async (data: SubjectData, pathOf: (sha256: string) => string): Promise<Buffer> => {
  const zip = new JSZip();
  zip.file('index.html', subjectPage(data));
  zip.file('data.json', JSON.stringify(data, null, 2));
  const documents = [data.candidate, ...data.former].map(({ document }) => document);
  const kept = new Map(documents.map((one) => [one.sha256, one.fileName]));
  for (const [sha256, fileName] of kept) {
    const bytes = await readFile(pathOf(sha256)).catch(() => undefined);
    // Two versions may have come under one name.
    if (bytes !== undefined) zip.file(`documents/${sha256.slice(0, 8)}-${fileName.replace(/[/\\]/g, '_')}`, bytes);
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
};
