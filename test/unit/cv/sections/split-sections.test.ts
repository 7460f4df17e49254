import { describe, expect, it } from '@jest/globals';
import { splitSections } from '../../../../src/cv/sections/split-sections.ts';
import { placedLines } from '../helpers/placed-lines.ts';
import { smallContext } from '../helpers/small-knowledge.ts';

const sections = (text: string) => splitSections(placedLines(text), smallContext.knowledge);
const kinds = (text: string): readonly string[] => sections(text).map(({ kind }) => kind);

describe('splitSections', () => {
  it.each([
    ['Career History', 'work'],
    ['Armed Forces', 'work'],
    ['EMPLOYMENT HISTORY:', 'work'],
    ['Relevant Clinical Experience', 'work'],
    ['Personal Statement', 'summary'],
    ['Areas of Expertise', 'skills'],
    ['Core Competencies', 'skills'],
    ['Education & Training', 'education'],
    ['Voluntary Work', 'volunteer'],
    ['Licences', 'certificates'],
    ['Hobbies and Interests', 'interests'],
    ['Referees', 'references'],
    ['W O R K  E X P E R I E N C E', 'work'],
    ['Work Experiance', 'work'],
    ['EbucaTION', 'education'],
  ])('knows %s', (heading, kind) => {
    expect(kinds(`Gwen Marl\ngwen@example.org\n# ${heading}\nSome words below it.`)).toEqual(['header', kind]);
  });

  it('tells a career summary by what stands in it', () => {
    expect(kinds('Gwen Marl\n# Career Summary\nCook, Bramble |> 2018 – 2020')).toEqual(['header', 'work']);
    expect(kinds('Gwen Marl\n# Career Summary\nA cook of ten years.')).toEqual(['header', 'summary']);
  });

  it('lets repeated headings make sections of their own', () => {
    expect(kinds('# Skills\nCooking\n# Experience\nCook |> 2018 – 2020\n# Skills\nBaking')).toEqual([
      'skills',
      'work',
      'skills',
    ]);
  });

  it('takes one of a list of skills for no heading', () => {
    const text = '# Skills\nCopywriting\nSocial Media\nEmail Marketing\n# Experience\nEditor |> 2018 – 2020';
    expect(kinds(text)).toEqual(['skills', 'work']);
  });

  it('leaves out whose template it is', () => {
    const lines = sections(
      'Gwen Marl\n# Skills\nCooking\nGwen Marl |> © Bramble, 2002-2010 24082010\n© Bramble Templates, 2002-2013',
    ).flatMap((each) => each.lines);
    expect(lines.map(({ text }) => text)).toEqual(['Gwen Marl', 'Cooking']);
  });

  it('reads headings in a margin column', () => {
    const [header, summary, work] = sections(
      'Gwen Marl\n* SUMMARY |> A cook of ten years.\n* EXPERIENCE |> Cook, Bramble |> 2018 – 2020\n- Cooked',
    );
    expect([header?.kind, summary?.kind, work?.kind]).toEqual(['header', 'summary', 'work']);
    expect(work?.lines.map((line) => line.text)).toEqual(['Cook, Bramble\t2018 – 2020', '- Cooked']);
  });

  it('reads an inline heading and keeps what follows it', () => {
    const [, skills] = sections('Gwen Marl\nSkills: Java, SQL');
    expect(skills?.kind).toBe('skills');
    expect(skills?.lines.map((line) => line.text)).toEqual(['Java, SQL']);
  });

  it('keeps the languages of a programmer among the skills', () => {
    expect(kinds('Gwen Marl\n# Skills\nLanguages: Java, Python\nTools: Git\n# Education\nFernley College')).toEqual([
      'header',
      'skills',
      'education',
    ]);
  });

  it('does not take an employer for a heading', () => {
    expect(kinds('# Experience\n# Outreach\n2018 – 2020\nCook\n- Cooked\n# Education\nFernley College')).toEqual([
      'work',
      'education',
    ]);
  });

  it('lets a plain name of a section begin one at the top of a column or a text box', () => {
    const lines = placedLines(`
# Work experience
* Valeter, Allenton Autos
2015 – 2018
Valeted cars
Skills
Satnav
# Education
Derby College`);
    const box = (first: string, last: string) => {
      const from = lines.findIndex(({ text }) => text === first);
      const to = lines.findIndex(({ text }) => text === last);
      return lines.map((line, i) => (i >= from && i <= to ? { ...line, block: line.block + 1 } : line));
    };
    const kindsOf = (all: typeof lines) => splitSections(all, smallContext.knowledge).map(({ kind }) => kind);
    expect(kindsOf(lines)).toEqual(['work', 'education']);
    expect(kindsOf(box('Skills', 'Satnav'))).toEqual(['work', 'skills', 'education']);
  });

  it('drops page numbers', () => {
    const all = sections('Gwen Marl\n# Experience\nCook |> 2018 – 2020\nPage 1 of 2\n- Cooked').flatMap(
      ({ lines }) => lines,
    );
    expect(all.map((line) => line.text)).not.toContain('Page 1 of 2');
  });
});
