import { isDeepStrictEqual } from 'node:util';
import { placeOf } from '../../cv/from-resume/read-resume.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Candidate, candidateSchema } from '../../model/candidate.ts';
import type { FieldChange } from '../../model/custody.ts';
import { normalised } from './normalise.ts';

/** Fields by path; `null` takes one out. */
export type RecordEdit = Readonly<Record<string, string | number | null>>;

type Tree = Record<string, unknown>;

const valueAt = (tree: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Tree)[key] : undefined), tree);

const withValue = (tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree => {
  const { [key]: old, ...others } = tree;
  if (rest.length === 0) return value === undefined ? others : { ...tree, [key]: value };
  const inner = withValue(typeof old === 'object' && old !== null ? (old as Tree) : {}, rest, value);
  return Object.keys(inner).length === 0 ? others : { ...tree, [key]: inner };
};

/**
 * A record after some of its fields were edited, and what that changed. Values are normalised; what was written stands
 * beside them where they differ. A new address moves the place that searches look for.
 */
export const editRecord = (
  candidate: Candidate,
  edit: RecordEdit,
  knowledge: Knowledge,
): { readonly candidate: Candidate; readonly changes: readonly FieldChange[] } => {
  const country = String(
    edit['resume.basics.location.countryCode'] ?? candidate.resume.basics?.location?.countryCode ?? 'GB',
  );
  let tree: Tree = { ...candidate };
  const changes: FieldChange[] = [];
  for (const [name, written] of Object.entries(edit)) {
    const path = name.split('.');
    const before = valueAt(tree, path);
    const value = typeof written === 'string' ? normalised(name, written, country) : (written ?? undefined);
    if (isDeepStrictEqual(before, value)) continue;
    tree = withValue(tree, path, value);
    changes.push({
      path: name,
      ...(before === undefined ? {} : { before }),
      ...(value === undefined ? {} : { after: value }),
      ...(value === undefined || value === written ? {} : { written }),
    });
  }
  const moved = changes.some(({ path }) => path.startsWith('resume.basics.location'));
  const edited = candidateSchema.parse(tree);
  if (!moved) return { candidate: edited, changes };
  const { location: _former, ...rest } = edited;
  return { candidate: { ...rest, ...placeOf(edited.resume, knowledge) }, changes };
};
