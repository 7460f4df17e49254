import type { KeptFiles } from '../model/file-archive.ts';
import type { LineChange } from '../model/replay.ts';
import { compareFiles } from './compare-files.ts';

/** The files of one version, by path. */
export interface VersionedFiles {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface PresentFiles {
  readonly weights: VersionedFiles;
  readonly synonyms: VersionedFiles;
}

/** The versions in force with their files: of the knowledge those that a data team edits, the tables are too large. */
export const presentFiles = (
  texts: { readonly weights: VersionedFiles['files']; readonly knowledge: VersionedFiles['files'] },
  weights: { readonly version: string },
  knowledge: { readonly version: string },
): PresentFiles => {
  const edited = Object.entries(texts.knowledge).filter(([path]) => path.startsWith('synonyms/'));
  return {
    weights: { version: weights.version, files: texts.weights },
    synonyms: { version: knowledge.version, files: Object.fromEntries(edited) },
  };
};

interface Shelf {
  get(id: string): Promise<{ readonly record: KeptFiles } | undefined>;
  put(record: KeptFiles): Promise<void>;
}

export interface FileArchive {
  /** Puts this version on the shelf unless it is there. */
  keep(present: VersionedFiles): Promise<void>;
  /** What differs from a version of before; undefined where that was not kept. */
  changes(since: string, present: VersionedFiles): Promise<LineChange[] | undefined>;
}

export const createFileArchive = (shelf: Shelf, now: () => Date): FileArchive => {
  const kept = new Set<string>();
  return {
    keep: async ({ version, files }) => {
      if (kept.has(version)) return;
      if ((await shelf.get(version)) === undefined)
        await shelf.put({ id: version, createdAt: now().toISOString(), files: { ...files } });
      kept.add(version);
    },
    changes: async (since, present) => {
      if (since === present.version) return [];
      const then = await shelf.get(since);
      return then === undefined ? undefined : compareFiles(then.record.files, present.files);
    },
  };
};
