import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { skillSynonymRules } from '../../../src/knowledge/skill-synonym-rules.ts';
import { buildSkillLexicon } from '../../../src/knowledge/skills.ts';
import { knowledge } from './helpers.ts';

const { skills } = knowledge;
const found = (text: string, listed = false): string[] => skills.find(text, { listed }).map(({ id }) => id);

describe('skill lexicon', () => {
  it('knows many occupations', () => {
    expect(skills.entries.length).toBeGreaterThan(700);
    for (const id of ['venepuncture', 'shuttering', 'scaffolding', 'ifrs', 'phonics', 'plc', 'stocktaking']) {
      expect(skills.byId(id) ?? skills.lookUp(id)).toBeDefined();
    }
  });

  it('gives every skill one id and every form one skill', () => {
    expect(new Set(skills.entries.map(({ id }) => id)).size).toBe(skills.entries.length);
    for (const entry of skills.entries) expect(skills.lookUp(entry.name)?.id).toBe(entry.id);
  });

  it('matches whatever the case, hyphen, plural, accent or spelling', () => {
    expect(found('KUBERNETES, k8s; front-end development, frontend development')).toEqual([
      'kubernetes',
      'kubernetes',
      'front-end-development',
      'front-end-development',
    ]);
    expect(found('tyre fitting and data visualization of organisational change')).toContain('data-visualisation');
    expect(found('Purchase Order Processing and risk assessments')).toEqual(['purchase-orders', 'risk-assessment']);
  });

  it('takes the longest name and respects word boundaries', () => {
    expect(found('Spring Boot microservices in JavaScript')).toEqual(['spring-boot', 'microservices', 'javascript']);
    expect(found('We met in Leeds to send papers')).toEqual([]);
  });

  it('does not join words across commas, columns and sentences', () => {
    expect(found('unit, testing. Machine\tlearning')).toEqual([]);
    expect(found('project\nmanagement')).toEqual(['project-management']);
  });

  it('says how and where the name is listed', () => {
    const [mention] = skills.find('ran 40 services on k8s for years');
    expect(mention).toMatchObject({ term: 'k8s', via: { kind: 'synonym', file: 'synonyms/skills.txt' } });
    expect(skills.find('Kubernetes')[0]?.via.kind).toBe('exact');
  });

  it('has related skills in part', () => {
    expect(skills.related('terraform')).toContainEqual(expect.objectContaining({ id: 'opentofu', nearness: 0.9 }));
  });
});

describe('ambiguous names', () => {
  it.each([
    ['Able to excel under pressure and go the extra mile', []],
    ['Advanced Excel, including pivot tables', ['microsoft-excel', 'pivot-tables']],
    ['Vitamin C, R&D, plan C', []],
    ['Programming in C and Go on Linux', ['c', 'go', 'linux']],
    ['Spring 2020', []],
    ['Java, Spring and Hibernate', ['java', 'spring', 'hibernate']],
    ['Access to all areas, a word of thanks', []],
    ['React to complaints quickly', []],
    ['Rebuilt the shop in React', ['react']],
  ])('%s', (text, ids) => expect(found(text)).toEqual(ids));

  it('trusts a list of skills', () => {
    expect(found('C, R, Go', true)).toEqual(['c', 'r', 'go']);
  });
});

it('quotes every mention verbatim, in order, without overlaps', () => {
  const word = fc.constantFrom(
    'Java',
    'C++',
    'k8s',
    'nurse',
    ',',
    '\n',
    'Excel',
    'and',
    '.NET',
    'CI/CD',
    'café',
    '😀',
    'MS',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.boolean(), (words, listed) => {
      const text = words.join(' ');
      let last = 0;
      for (const { term, start, end } of skills.find(text, { listed })) {
        expect(text.slice(start, end)).toBe(term);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});

it('prints search rules without ambiguous or mangled forms', () => {
  const files = {
    'synonyms/skills.txt': '# Test\nGo, Golang\nKubernetes, k8s, kube\n.NET, Dot Net, Microsoft .NET\n',
    'synonyms/ambiguous.txt': 'Go: programming\n',
  };
  expect(skillSynonymRules(files)).toEqual(['kubernetes, k8s, kube', 'dot net, microsoft net']);
  expect(buildSkillLexicon(files).lookUp('.net')?.id).toBe('dot-net');
});
