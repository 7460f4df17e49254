import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from '../../../src/matching/text/analyse.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';
import { candidatesDefinition } from '../../helpers/matching-index.ts';

let engine: TestElasticsearch;
let index: string;

beforeAll(async () => {
  engine = await openElasticsearch();
  index = `${engine.prefix}analysis`;
  await engine.client.indices.create({ index, ...(await candidatesDefinition()) });
});
afterAll(async () => engine?.close());

const tokensOf = async (analyzer: string, text: string) => {
  const { tokens } = await engine.client.indices.analyze({ index, analyzer, text });
  return (tokens ?? []).map(({ token, start_offset, end_offset }) => ({ token, start: start_offset, end: end_offset }));
};

/** Letters that a newer Unicode than the engine's knows, and two pairs that its Java does not lower. */
const youngLetters = /[\u{2EBF0}-\u{2EE5D}\u{1C89}\u{1C8A}\uA7CB-\uA7CD\uA7CE\uA7CF\uA7D2\uA7D4\uA7DA-\uA7DC]/u;
const unicode = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !youngLetters.test(text));
const cvLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'C++',
        'c#',
        '.NET',
        'Node.js',
        'CI/CD',
        'R&D',
        'naïve',
        'Zürich',
        'ŁÓDŹ',
        'İzmir',
        'façade',
        'ﬁnance',
        'driver’s',
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(' '));

describe('the analysis of CV text', () => {
  it('is mirrored word for word and place for place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(cvLike, unicode), async (text) => {
        const mirrored = analyse(text);
        const analysed = await tokensOf('cv_text', text);
        expect(mirrored.map(({ term, start, end }) => ({ token: term, start, end }))).toEqual(analysed);
      }),
      { numRuns: 300 },
    );
  });

  it('stems every word of the occupation table as the engine does', async () => {
    const table = await readFile('knowledge/occupations.tsv', 'utf8');
    const words = [...new Set(table.toLowerCase().match(/[a-z]+/g))];
    const differing: string[] = [];
    for (let from = 0; from < words.length; from += 5_000) {
      const some = words.slice(from, from + 5_000);
      const engines = (await tokensOf('cv_stem', some.join(' '))).map(({ token }) => token);
      const mirrored = analyse(some.join(' ')).map((token) => token.stem);
      differing.push(...some.filter((_, at) => engines[at] !== mirrored[at]));
    }
    expect(words.length).toBeGreaterThan(10_000);
    // natural counts a vowel too many where y stands for one before another (see src/knowledge/stem.ts).
    expect(differing.filter((word) => !/[^aeiou]y[aeiou]/.test(word))).toEqual([]);
    expect(differing.length / words.length).toBeLessThan(0.001);
  });

  it('expands a skill to all its ways of writing when searching, and not when indexing', async () => {
    const searched = (await tokensOf('cv_text_search', 'k8s')).map(({ token }) => token);
    expect(searched).toEqual(expect.arrayContaining(['k8s', 'kubernetes']));
    expect((await tokensOf('cv_text', 'k8s')).map(({ token }) => token)).toEqual(['k8s']);
  });
});
