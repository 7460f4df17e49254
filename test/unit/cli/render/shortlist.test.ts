import { describe, expect, it } from '@jest/globals';
import pc from 'picocolors';
import { widthOf } from '../../../../src/cli/render/layout.ts';
import { shortlistLines } from '../../../../src/cli/render/shortlist.ts';
import { makeShortlist } from '../../../helpers/make-shortlist.ts';

const plain = (columns: number) => ({ paint: pc.createColors(false), columns });
const render = (columns = 100): string => shortlistLines(makeShortlist(), plain(columns)).join('\n');

describe('shortlistLines', () => {
  it.each([60, 80, 100, 120])('keeps within %i columns', (columns) => {
    const tooWide = shortlistLines(makeShortlist(), plain(columns)).filter((line) => widthOf(line) > columns);
    expect(tooWide).toEqual([]);
  });

  it('keeps within the columns when it is coloured', () => {
    const lines = shortlistLines(makeShortlist(), { paint: pc.createColors(true), columns: 100 });
    expect(lines.filter((line) => widthOf(line) > 100)).toEqual([]);
    expect(lines.join('')).toContain('\u001b[');
  });

  it('shows who, how well and under which id', () => {
    expect(render()).toMatch(
      /^ {2}1 {3}84\.5 █+.* {2}Siân Bright {2}Platform Engineer at Example Rail.*c-9f8e7d6c5b4a3f2e9f8e7d6c$/m,
    );
  });

  it('gives each reason with its mark, points, words of the CV and the line of the synonym file', () => {
    const text = render();
    expect(text).toMatch(/✔ Kubernetes +9\.5\/10 +3 years 2 months of Kubernetes/);
    expect(text).toContain('“Ran 40 services on k8s');
    expect(text.replace(/\s+/g, ' ')).toContain('“k8s” is a synonym, synonyms/skills.txt:214)');
    expect(text).toMatch(/◐ Terraform +6\.3\/8 /);
    expect(text).toMatch(/✘ CSCS card +0\/4 +The CV says/);
    expect(text).toContain('○ The CV does not say: AWS (0/8)');
    expect(text).toContain('! Hidden text was found');
  });

  it('cuts long evidence round the word that counts', () => {
    const shortlist = makeShortlist();
    const [listed] = shortlist.candidates;
    const row = listed?.contributions[0];
    const [first] = row?.evidence ?? [];
    if (first === undefined) throw new Error('the fixture has lost its evidence');
    first.text = `${'before '.repeat(60)}k8s ${'after '.repeat(60)}`;
    const text = shortlistLines(shortlist, plain(100)).join('\n');
    expect(text).toMatch(/“…(before\s+)+k8s/);
    expect(text).toMatch(/after…”/);
  });

  it('tells who is not listed, the funnel and the flags', () => {
    const text = render();
    expect(text).toMatch(/77\.2 {2}Bob Dunn +Kubernetes is a condition/);
    expect(text).toContain('would be number 2');
    expect(text).toMatch(/must +Kubernetes +140 +203/);
    expect(text).toContain('⚠ “recent graduate”');
    expect(text).toContain('Equality Act 2010 s.5, s.19');
  });

  it('lets no CV steer the terminal', () => {
    const shortlist = makeShortlist();
    const [listed] = shortlist.candidates;
    if (listed !== undefined) listed.name = '\u001b[31mEve\u0007\r\nRank 0';
    const text = shortlistLines(shortlist, plain(100)).join('\n');
    for (const control of ['\u001b', '\u0007', '\r']) expect(text).not.toContain(control);
  });

  it('says so when nobody is listed', () => {
    const text = shortlistLines({ ...makeShortlist(), candidates: [] }, plain(100)).join('\n');
    expect(text).toContain('Nobody meets every condition');
  });
});
