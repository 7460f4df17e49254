import { diffLines } from 'diff';
import type { LineChange } from '../model/replay.ts';

/** Which lines of which files differ; files that are only in one of the two count as empty in the other. */
export const compareFiles = (
  then: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): LineChange[] =>
  [...new Set([...Object.keys(then), ...Object.keys(now)])].sort().flatMap((file) => {
    let [before, after] = [1, 1];
    return diffLines(then[file] ?? '', now[file] ?? '').flatMap(({ value, count, added, removed }) => {
      const lines = value.replace(/\n$/, '').split('\n');
      const first = removed ? before : after;
      if (!added) before += count;
      if (!removed) after += count;
      const change = added ? ('added' as const) : ('removed' as const);
      return added || removed ? lines.map((text, at) => ({ file, line: first + at, change, text })) : [];
    });
  });
