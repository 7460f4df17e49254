import { type Withheld, withheldReasons } from '../../compliance/consent/availability.ts';
import type { Contribution, Listed, NotListed, Shortlist } from '../../model/shortlist.ts';

/** `erased`: there is no such record any more. */
export type Gone = Withheld | 'erased';

const words = (gone: Gone): string =>
  gone === 'erased' ? 'The candidate’s record was erased.' : withheldReasons[gone];

/** Outcome and points stay: they say what was decided on, and name nobody. */
const bare = ({ criterionId, outcome, points, maxPoints }: Contribution, reason: string): Contribution => ({
  criterionId,
  outcome,
  points,
  maxPoints,
  reason,
  evidence: [],
});

const listed = ({ name: _name, label: _label, ...row }: Listed, gone: Gone): Listed => ({
  ...row,
  contributions: row.contributions.map((one) => bare(one, words(gone))),
  warnings: [words(gone)],
  withheld: gone,
});

const notListed = ({ name: _name, ...row }: NotListed, gone: Gone): NotListed => ({
  ...row,
  reason: words(gone),
  withheld: gone,
});

/** A kept shortlist without the persons who may not be shown any more; their rows stay, by id, with what they earned. */
export const withholdRows = (shortlist: Shortlist, gone: ReadonlyMap<string, Gone>): Shortlist => {
  const judged = <R extends Listed | NotListed>(rows: readonly R[], strip: (row: R, why: Gone) => R): R[] =>
    rows.map((row) => {
      const why = gone.get(row.candidateId);
      return why === undefined ? row : strip(row, why);
    });
  return {
    ...shortlist,
    candidates: judged(shortlist.candidates, listed),
    notListed: judged(shortlist.notListed, notListed),
  };
};
