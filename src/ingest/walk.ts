import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { WhylistError } from '../errors.ts';

/**
 * The files behind these paths, folders walked to the bottom; sorted within a folder, so that the same call gives the
 * same order. Hidden files (`.DS_Store`) are nobody's CV and left out, unless named themselves.
 * @throws WhylistError `not-found` for a path that is not there.
 */
export const filesUnder = async (paths: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => undefined);
    if (kind === undefined) throw new WhylistError('not-found', `No such file or folder: ${path}`);
    if (kind.isDirectory()) found.push(...(await walk(path)));
    else found.push(path);
  }
  return [...new Set(found)];
};

const walk = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter((e) => !e.name.startsWith('.'));
  const below = await Promise.all(
    visible
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return walk(path);
        // A link to a file counts; one to a folder could lead in a circle. Pipes and devices would never end.
        const isFile =
          entry.isFile() || (entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isFile());
        return isFile === true ? [path] : [];
      }),
  );
  return below.flat();
};
