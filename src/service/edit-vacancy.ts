import { isDeepStrictEqual } from 'node:util';
import type { Criterion, PostedVacancy, Vacancy, VacancyChange } from '../model/vacancy.ts';
import { flagsOf } from '../vacancy/flag-criteria.ts';
import type { VacancyToMatch } from './matcher.ts';

export interface VacancyEdit extends Omit<PostedVacancy, 'without'> {
  readonly by: string;
  readonly note?: string | undefined;
}

/** More is no history that anybody reads. */
const mostChanges = 200;

const compared = (before: readonly Criterion[], after: readonly Criterion[]) => {
  const former = new Map(before.map((one) => [one.id, one]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !former.has(id)),
    removed: before.filter(({ id }) => !ids.has(id)),
    changed: after.flatMap((to) => {
      const from = former.get(to.id);
      return from === undefined || isDeepStrictEqual(from, to) ? [] : [{ from, to }];
    }),
  };
};

/** Criteria with the words that asked for them before, where the editor sends none. */
const withOrigin = (posted: VacancyEdit['criteria'] = [], before: readonly Criterion[]) => {
  const whys = new Map(before.map(({ id, why }) => [id, why]));
  return posted.map((one) => {
    const why = one.why ?? (one.id === undefined ? undefined : whys.get(one.id));
    return why === undefined ? one : { ...one, why };
  });
};

/**
 * A vacancy after a recruiter's edit, with what was changed, by whom and why. Criteria that are sent are the criteria
 * from then on; a new text is read, what was posted wins over it, and what was taken out before stays out.
 *
 * @param read as the matcher reads what is posted
 */
export const editVacancy = (
  vacancy: Vacancy,
  { by, note, ...edit }: VacancyEdit,
  read: (posted: PostedVacancy) => VacancyToMatch,
  at: string,
): Vacancy => {
  const title = edit.title ?? vacancy.title;
  const text = edit.text ?? vacancy.text;
  const without = vacancy.without ?? [];
  const anew = edit.text !== undefined && edit.text !== vacancy.text;
  const posted =
    edit.criteria === undefined
      ? vacancy.criteria.filter(({ why }) => why.from === 'posted')
      : withOrigin(edit.criteria, anew ? [] : vacancy.criteria);
  const reading = anew ? read({ title, text, criteria: posted, without }) : undefined;
  const criteria =
    reading?.criteria ??
    // Reading completes ids and origins; what it finds in the title beyond that is not wanted.
    (edit.criteria === undefined
      ? vacancy.criteria
      : read({ title, criteria: posted }).criteria.slice(0, posted.length));
  const { added, removed, changed } = compared(vacancy.criteria, criteria);
  const ids = new Set(criteria.map(({ id }) => id));
  // With a new text, what is no longer read was not taken out by anybody.
  const taken = anew ? without : [...without, ...removed.map(({ id }) => id)];
  const change: VacancyChange = {
    at,
    by,
    ...(note === undefined ? {} : { note }),
    fields: (['title', 'text', 'status', 'client', 'assignment'] as const).filter(
      (field) => edit[field] !== undefined && !isDeepStrictEqual(edit[field], vacancy[field]),
    ),
    added,
    removed,
    changed,
  };
  return {
    ...vacancy,
    title,
    text,
    status: edit.status ?? vacancy.status,
    ...(edit.client === undefined ? {} : { client: edit.client }),
    ...(edit.assignment === undefined ? {} : { assignment: edit.assignment }),
    criteria: [...criteria],
    flags: [
      ...(reading?.flags ?? vacancy.flags).filter(({ criterionId }) => criterionId === undefined),
      ...criteria.flatMap(flagsOf),
    ],
    without: [...new Set(taken)].filter((id) => !ids.has(id)),
    changes: [...(vacancy.changes ?? []), change].slice(-mostChanges),
    updatedAt: at,
  };
};
