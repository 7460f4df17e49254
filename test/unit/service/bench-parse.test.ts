import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { benchParse } from '../../../src/service/bench-parse.ts';

it('measures PDFs that can be read and leaves the others out', async () => {
  const read = resolve('samples/cvs/priya-raman.pdf');
  const seen: string[] = [];
  const bench = await benchParse([read, resolve('samples/quarantine/encrypted.pdf')], {
    knowledge: await loadKnowledge(resolve('.')),
    rounds: 2,
    maxBytes: 20 * 1024 * 1024,
    onFile: () => seen.push('file'),
  });
  expect(bench.files.map(({ file }) => file)).toEqual([read]);
  expect(seen).toHaveLength(2);
  expect(bench.ratio).toBeCloseTo(bench.parseMs / bench.bareMs);
});
