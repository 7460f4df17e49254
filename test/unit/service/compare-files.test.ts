import { describe, expect, it } from '@jest/globals';
import { compareFiles } from '../../../src/service/compare-files.ts';

describe('compareFiles', () => {
  it('names the lines that were added and removed, each by its number in its own file', () => {
    const before = { 'synonyms/skills.txt': 'java\nkubernetes, k8s\nsql\n', 'weights/default.yaml': 'a: 1\nb: 2\n' };
    const after = {
      'synonyms/skills.txt': 'c#\njava\nkubernetes, k8s, kube\nsql\n',
      'weights/default.yaml': 'a: 1\nb: 2\n',
    };
    expect(compareFiles(before, after)).toEqual([
      { file: 'synonyms/skills.txt', line: 1, change: 'added', text: 'c#' },
      { file: 'synonyms/skills.txt', line: 2, change: 'removed', text: 'kubernetes, k8s' },
      { file: 'synonyms/skills.txt', line: 3, change: 'added', text: 'kubernetes, k8s, kube' },
    ]);
  });

  it('takes a file that came or went for all its lines', () => {
    expect(compareFiles({ a: 'x\ny\n' }, { b: 'z\n' })).toEqual([
      { file: 'a', line: 1, change: 'removed', text: 'x' },
      { file: 'a', line: 2, change: 'removed', text: 'y' },
      { file: 'b', line: 1, change: 'added', text: 'z' },
    ]);
    expect(compareFiles({ a: 'x\n' }, { a: 'x\n' })).toEqual([]);
  });
});
