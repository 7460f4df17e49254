import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Shortlist } from '../../../src/model/shortlist.ts';
import { shortlistCsv } from '../../../src/present/shortlist-csv.ts';
import { shortlistHtml } from '../../../src/present/shortlist-html.ts';
import { makeShortlist } from '../../helpers/make-shortlist.ts';

const withName = (name: string): Shortlist => {
  const shortlist = makeShortlist();
  return { ...shortlist, candidates: shortlist.candidates.map((c) => ({ ...c, name })) };
};

const rowsOf = (shortlist: Shortlist): Record<string, string>[] =>
  parse(shortlistCsv(shortlist), { columns: true, bom: true });

describe('shortlistCsv', () => {
  it('has a line for each candidate and criterion', () => {
    const rows = rowsOf(makeShortlist());
    expect(rows.map((r) => [r.criterion, r.outcome, r.points])).toEqual([
      ['Kubernetes', 'met', '9.5'],
      ['Terraform', 'partly', '6.25'],
      ['CSCS card', 'failed', '0'],
      ['AWS', 'notShown', '0'],
    ]);
    expect(rows[0]).toMatchObject({ rank: '1', name: 'Siân Bright', score: '84.5', page: '1' });
  });

  it.each(['O"Neil, "Bo"', 'two\r\nlines'])('keeps %j whole', (name) => {
    expect(rowsOf(withName(name))[0]?.name).toBe(name);
  });

  it.each(['=1+1', '+44 7700', '-2', '@sum', '\tx'])('lets %j be no formula', (name) => {
    expect(rowsOf(withName(name))[0]?.name).toBe(`'${name}`);
  });
});

describe('shortlistHtml', () => {
  it('shows who and why', () => {
    const page = shortlistHtml(makeShortlist());
    expect(page).toContain('<h2>1. Siân Bright, Platform Engineer at Example Rail: 84.5 of 100</h2>');
    expect(page).toContain('9.5 / 10.0');
    expect(page).toContain('Bob Dunn (77.2): Kubernetes is a condition');
  });

  it('lets no CV write markup', () => {
    const page = shortlistHtml(withName('<script>alert("x")</script>'));
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
  });

  it('loads nothing from anywhere', () => {
    expect(shortlistHtml(makeShortlist())).not.toMatch(/(src|href)=|url\(|@import/);
  });
});
