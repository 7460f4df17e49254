import type { Shortlist } from '../model/shortlist.ts';

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

/** One line for each candidate and criterion (RFC 4180, with a byte order mark, which spreadsheets look for). */
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
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
};

/** Words of a CV that begin like a formula must stay words when a spreadsheet opens them. */
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};
