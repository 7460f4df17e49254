import type { PostedVacancy } from '../model/vacancy.ts';

/** What is posted, with who justified a criterion and when, where that is not said. */
export const signJustifications = <Posted extends Pick<PostedVacancy, 'criteria'>>(
  posted: Posted,
  by: string,
  at: string,
): Posted =>
  posted.criteria === undefined
    ? posted
    : {
        ...posted,
        criteria: posted.criteria.map((criterion) =>
          criterion.justification === undefined
            ? criterion
            : { ...criterion, justification: { by, at, ...criterion.justification } },
        ),
      };
