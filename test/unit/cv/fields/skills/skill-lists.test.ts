import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readListedSkills } from '../../../../../src/cv/fields/skills/read-listed-skills.ts';
import { isLevel, isSentence, skillItem } from '../../../../../src/cv/fields/skills/skill-item.ts';
import { withSkillSections } from '../../../../../src/cv/fields/skills/skill-sections.ts';
import { splitItems } from '../../../../../src/cv/fields/skills/split-items.ts';
import { placeLines } from '../../../../../src/cv/place-lines.ts';
import type { Knowledge } from '../../../../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../../../src/knowledge/load.ts';
import { linesOf } from '../../lines.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge(resolve('.'));
});

const listed = (text: string) => {
  const { lines } = placeLines(linesOf(text)).value;
  return readListedSkills([{ kind: 'skills', lines, confidence: 1 }], knowledge, true).skills;
};

describe('splitItems', () => {
  it.each([
    ['Python, Java; SQL | Git', ['Python', 'Java', 'SQL', 'Git']],
    ['CMS (WordPress, Drupal), HTML', ['CMS (WordPress, Drupal)', 'HTML']],
    ['Paid social / SEO / GA4', ['Paid social', 'SEO', 'GA4']],
    ['SEO/SEM, CI/CD', ['SEO/SEM', 'CI/CD']],
    ['AWS (EC2, S3', ['AWS', 'EC2', 'S3']],
  ])('parts %s', (words, items) => {
    expect(splitItems(words)).toEqual(items);
  });
});

describe('skillItem', () => {
  it.each([
    ['• Python – Expert', { name: 'Python', level: 'Expert' }],
    ['Excel (Advanced)', { name: 'Excel (Advanced)', level: 'Advanced' }],
    ['Sage 200: 5 years', { name: 'Sage 200', level: '5 years' }],
    ['Phlebotomy ●●●●○', { name: 'Phlebotomy' }],
    ['Node.js', { name: 'Node.js' }],
    ['Forklift driving.', { name: 'Forklift driving' }],
  ])('reads %s', (words, item) => {
    expect(skillItem(words)).toEqual(item);
  });

  it('knows a level and a sentence when it sees one', () => {
    expect(['Advanced', '90%', '5 years', 'Working knowledge'].every(isLevel)).toBe(true);
    expect(isLevel('Python')).toBe(false);
    expect(isSentence('I have strong communication skills gained over years of retail')).toBe(true);
    expect(isSentence('Written and verbal communication')).toBe(false);
  });
});

describe('readListedSkills', () => {
  it('keeps groups, whatever parts their name from the list', () => {
    expect(listed('Languages: Python, Java\nTools\tDocker, Git')).toEqual([
      { name: 'Languages', keywords: ['Python', 'Java'] },
      { name: 'Tools', keywords: ['Docker', 'Git'] },
    ]);
  });

  it('takes a bold line over a list for its group', () => {
    expect(listed('## Clinical\n• Phlebotomy\n• Cannulation\n## IT\n• SystmOne')).toEqual([
      { name: 'Clinical', keywords: ['Phlebotomy', 'Cannulation'] },
      { name: 'IT', keywords: ['SystmOne'] },
    ]);
  });

  it('lists skills without groups one by one, with their levels', () => {
    expect(listed('• Plastering\n• Dry lining – Advanced\n• Skimming')).toEqual([
      { name: 'Plastering' },
      { name: 'Dry lining', level: 'Advanced' },
      { name: 'Skimming' },
    ]);
  });

  it('leaves sentences and spoken languages out', () => {
    expect(
      listed('I am able to work alone and as part of a busy team\nPlastering, Tiling\nLanguages: English, Polish'),
    ).toEqual([{ name: 'Plastering' }, { name: 'Tiling' }]);
  });
});

describe('withSkillSections', () => {
  it.each(['What I bring', 'I can', 'Things I do well', 'Toolbox'])('takes a list under "%s" for skills', (title) => {
    const { lines } = placeLines(linesOf(`## ${title}\nMakaton\nTeam Teach\nBehaviour support`)).value;
    const [heading, ...rest] = lines;
    if (heading === undefined) throw new Error('no heading');
    const [section] = withSkillSections([{ kind: 'other', heading, lines: rest, confidence: 0.5 }], knowledge);
    expect(section?.kind).toBe('skills');
  });
});

describe('names that only spaces part', () => {
  it('are told apart, with their versions, and acronyms one by one', () => {
    expect(listed('JavaScript HTML 5 CSS LAMP MVC').map(({ name }) => name)).toEqual([
      'JavaScript',
      'HTML 5',
      'CSS',
      'LAMP',
      'MVC',
    ]);
  });
});

describe('withoutFormWords', () => {
  it('takes the labels of a Europass form for no skills, and only there', () => {
    expect(listed('Mother tongue(s)\nOther language(s)\nCommunication skills\nComputer skills\nExcel')).toEqual([
      { name: 'Excel' },
    ]);
    expect(listed('Communication skills\nAttention to detail')).toEqual([
      { name: 'Communication skills' },
      { name: 'Attention to detail' },
    ]);
  });
});
