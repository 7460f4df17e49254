import { describe, expect, it } from '@jest/globals';
import { lintSynonyms } from '../../../src/knowledge/lint.ts';
import { readKnowledgeFiles } from '../../../src/knowledge/load.ts';
import { projectRoot } from './helpers.ts';

const lint = (files: Record<string, string>): string[] =>
  lintSynonyms(files).map(({ file, line, severity, message }) => `${file}:${line}: ${severity}: ${message}`);

describe('lint of synonyms', () => {
  it('finds no error in the files of the project', async () => {
    const messages = lintSynonyms(await readKnowledgeFiles(projectRoot));
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('names duplicates, empty forms, one-letter forms and rules by line', () => {
    const messages = lint({
      'synonyms/skills.txt': '# T\nJava, Core Java\nCore Java\nX\nPython,,Py\nA => B\n',
    });
    expect(messages).toContain('synonyms/skills.txt:3: error: “Core Java” already stands on line 2 (Java)');
    expect(messages.some((message) => message.startsWith('synonyms/skills.txt:4: error: “X” is one letter'))).toBe(
      true,
    );
    expect(messages).toContain('synonyms/skills.txt:5: error: empty form between commas');
    expect(messages.some((message) => message.startsWith('synonyms/skills.txt:6: error: “=>”'))).toBe(true);
  });

  it('checks related skills and ambiguous names', () => {
    const messages = lint({
      'synonyms/skills.txt': 'Java\nKotlin\n',
      'synonyms/related-skills.csv':
        'asked,found,nearness,reason\njava,kotlin,1.2,both run on the JVM\njava,ruby,0.5,x\njava,java,0.5,x\n',
      'synonyms/ambiguous.txt': 'Go: programming\n',
    });
    expect(messages).toEqual([
      'synonyms/ambiguous.txt:1: error: “Go” is no form of a skill',
      'synonyms/related-skills.csv:2: error: nearness must be above 0 and at most 1',
      'synonyms/related-skills.csv:3: error: “ruby” is no id of a skill',
      'synonyms/related-skills.csv:4: error: a skill is not related to itself',
    ]);
  });

  it('checks the blocks of qualifications and licences', () => {
    const messages = lint({
      'synonyms/licences.txt':
        '[cscs] CSCS card\nforms: CSCS\nlevel gold: gold\norder: green < gold\nproves: nothing\ncolour: blue\n',
    });
    expect(messages).toEqual([
      'synonyms/licences.txt:1: error: order names the level “green”, which has no words',
      'synonyms/licences.txt:1: error: proves “nothing”, which does not exist',
      'synonyms/licences.txt:6: error: not understood: “colour: blue”',
    ]);
  });
});
