import { describe, expect, it } from '@jest/globals';
import { PDFParse } from 'pdf-parse';
import type { Shortlist } from '../../../src/model/shortlist.ts';
import { shortlistFor } from '../../../src/present/shortlist-for.ts';
import { shortlistPdf } from '../../../src/present/shortlist-pdf.ts';
import { makeShortlist } from '../../helpers/make-shortlist.ts';

const readBack = async (shortlist: Shortlist): Promise<{ text: string; pages: number; outline: string[] }> => {
  const parser = new PDFParse({ data: new Uint8Array(await shortlistPdf(shortlist)) });
  const { text, total } = await parser.getText({ pageJoiner: '' });
  const { outline } = await parser.getInfo();
  await parser.destroy();
  return { text: text.replace(/\s+/g, ' '), pages: total, outline: (outline ?? []).map(({ title }) => title) };
};

const many = (count: number): Shortlist => {
  const shortlist = makeShortlist();
  const [first] = shortlist.candidates;
  const candidates = Array.from({ length: count }, (_, at) => ({
    ...(first ?? shortlist.candidates[0]),
    rank: at + 1,
    candidateId: `c-${at}`,
    name: `Żaneta Șerban-${at + 1} Όλγα Ирина`,
  })) as Shortlist['candidates'];
  return { ...shortlist, candidates };
};

describe('shortlistPdf', () => {
  it('holds who, why and how much as text that can be selected', async () => {
    const { text, outline } = await readBack(makeShortlist());
    expect(text).toContain('Platform Engineer, Leeds');
    expect(text).toContain('1. Siân Bright');
    expect(text).toContain('84.5 of 100');
    expect(text).toContain('CSCS card');
    expect(text).toContain('the CV says otherwise 0.0 / 4.0');
    expect(text).toContain('Bob Dunn (77.2): Kubernetes is a condition');
    expect(outline).toEqual(['1. Siân Bright']);
  });

  it('breaks into numbered pages and writes the letters of Europe', async () => {
    const { text, pages, outline } = await readBack(many(12));
    expect(pages).toBeGreaterThan(1);
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`${page} / ${pages}`);
    expect(text).toContain('12. Żaneta Șerban-12 Όλγα Ирина');
    expect(outline).toHaveLength(12);
  });

  it('names nobody when blind', async () => {
    const blind = shortlistFor(makeShortlist(), { audience: 'client', blind: true });
    const { text, outline } = await readBack(blind);
    expect(`${text} ${outline.join(' ')}`).not.toMatch(/Siân|Bright|Bob|Dunn|Example Rail|passenger/);
    expect(text).toContain('Candidate 1 (c-9f8e7d6c)');
  });
});
