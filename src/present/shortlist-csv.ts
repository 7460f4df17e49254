import type { Shortlist } from '../model/shortlist.ts';
import { csvOf } from './csv.ts';

const head = [
  'rank',
  'candidateId',
  'name',
  'score',
  'criterion',
  'outcome',
  'points',
  'maxPoints',
  'reason',
  'evidence',
  'page',
] as const;

/** One line for each candidate and criterion, with a byte order mark, which spreadsheets look for. */
export const shortlistCsv = ({ candidates, parameters }: Shortlist): string => {
  const labels = new Map(parameters.plan.map(({ criterionId, label }) => [criterionId, label]));
  const rows = candidates.flatMap(({ rank, candidateId, name, score, contributions }) =>
    contributions.map(({ criterionId, outcome, points, maxPoints, reason, evidence: [first] }) => [
      rank,
      candidateId,
      name ?? '',
      score,
      labels.get(criterionId) ?? criterionId,
      outcome,
      points,
      maxPoints,
      reason,
      first?.text ?? '',
      first?.page ?? '',
    ]),
  );
  return `\uFEFF${csvOf(head, rows)}`;
};
