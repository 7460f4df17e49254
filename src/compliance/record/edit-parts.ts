import { isDeepStrictEqual } from 'node:util';
import type { CorrectablePart } from '../../cv/from-resume/correct-candidate.ts';
import type { FieldChange } from '../../model/custody.ts';
import type { Resume } from '../../model/resume.ts';
import { normalised } from './normalise.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Lists as they should be, by part of the resume; `null` takes one out. Entries are JSON Resume's. */
export type PartsEdit = { readonly [P in CorrectablePart]?: readonly Entry[] | null | undefined };

const tidied = (value: unknown, path: string): unknown => {
  if (typeof value === 'string') return normalised(path, value);
  if (Array.isArray(value)) return value.map((one, at) => tidied(one, `${path}.${at}`));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  return Object.fromEntries(entries.map(([key, one]) => [key, tidied(one, `${path}.${key}`)]));
};

interface Versions {
  readonly before: unknown;
  readonly after: unknown;
  readonly written: unknown;
}

const changeOf = (path: string, { before, after, written }: Versions): FieldChange => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
  ...(written === undefined || written === null || isDeepStrictEqual(written, after) ? {} : { written }),
});

const fieldOf = (entry: unknown, key: string): unknown => (entry as Entry | undefined)?.[key];

/** Field by field where the entries are as many as before, as a whole where some came or went. */
const changesOf = (
  path: string,
  { before, after, written }: { [K in keyof Versions]: readonly Entry[] },
): FieldChange[] => {
  if (before.length !== after.length)
    return [
      changeOf(path, {
        before: before.length === 0 ? undefined : before,
        after: after.length === 0 ? undefined : after,
        written,
      }),
    ];
  return after.flatMap((entry, at) => {
    const keys = new Set([...Object.keys(before[at] ?? {}), ...Object.keys(entry)]);
    return [...keys].flatMap((key) => {
      const versions = { before: before[at]?.[key], after: entry[key], written: fieldOf(written[at], key) };
      return isDeepStrictEqual(versions.before, versions.after) ? [] : [changeOf(`${path}[${at}].${key}`, versions)];
    });
  });
};

/** Lists of a resume after they were corrected, values in one form, and what that changed. */
export const editParts = (
  resume: Resume,
  edit: PartsEdit,
): { readonly parts: Readonly<Record<string, readonly Entry[]>>; readonly changes: readonly FieldChange[] } => {
  const parts: Record<string, readonly Entry[]> = {};
  const changes: FieldChange[] = [];
  for (const [part, given] of Object.entries(edit)) {
    if (given === undefined) continue;
    const path = `resume.${part}`;
    const written = given ?? [];
    const before = (resume[part as CorrectablePart] ?? []) as readonly Entry[];
    const after = tidied(written, path) as readonly Entry[];
    const own = changesOf(path, { before, after, written });
    if (isDeepStrictEqual(before, after) || own.length === 0) continue;
    parts[part] = after;
    changes.push(...own);
  }
  return { parts, changes };
};
