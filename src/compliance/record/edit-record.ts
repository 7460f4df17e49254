import { isDeepStrictEqual } from 'node:util';
import { correctCandidate } from '../../cv/from-resume/correct-candidate.ts';
import { placeOf } from '../../cv/from-resume/read-resume.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Candidate, candidateSchema } from '../../model/candidate.ts';
import type { FieldChange } from '../../model/custody.ts';
import { resumeSchema } from '../../model/resume.ts';
import { editParts, type PartsEdit } from './edit-parts.ts';
import { normalised } from './normalise.ts';

export interface RecordEdit {
  /** By path; `null` takes one out. */
  readonly fields: Readonly<Record<string, string | number | null>>;
  readonly parts?: PartsEdit;
}

type Tree = Record<string, unknown>;

export interface Edited {
  readonly candidate: Candidate;
  readonly changes: readonly FieldChange[];
}

const valueAt = (tree: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Tree)[key] : undefined), tree);

const withValue = (tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree => {
  const { [key]: old, ...others } = tree;
  if (rest.length === 0) return value === undefined ? others : { ...tree, [key]: value };
  const inner = withValue(typeof old === 'object' && old !== null ? (old as Tree) : {}, rest, value);
  return Object.keys(inner).length === 0 ? others : { ...tree, [key]: inner };
};

/** A new address moves the place that searches look for. */
const editFields = (candidate: Candidate, fields: RecordEdit['fields'], knowledge: Knowledge): Edited => {
  const country = String(
    fields['resume.basics.location.countryCode'] ?? candidate.resume.basics?.location?.countryCode ?? 'GB',
  );
  let tree: Tree = { ...candidate };
  const changes: FieldChange[] = [];
  for (const [name, written] of Object.entries(fields)) {
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

/**
 * A record after some of it was edited, and what that changed. Values are normalised; what was written stands beside them
 * where they differ. What was worked out of jobs, schools, skills, certificates and languages is worked out anew.
 * @throws ZodError where the record would not be valid
 */
export const editRecord = (candidate: Candidate, { fields, parts = {} }: RecordEdit, knowledge: Knowledge): Edited => {
  const done = editFields(candidate, fields, knowledge);
  const lists = editParts(candidate.resume, parts);
  if (lists.changes.length === 0) return done;
  const correction = resumeSchema.parse(lists.parts);
  return {
    candidate: candidateSchema.parse(correctCandidate(done.candidate, correction, knowledge)),
    changes: [...done.changes, ...lists.changes],
  };
};
