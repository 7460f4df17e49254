import type { Contribution, PlanItem } from '../../model/shortlist.ts';
import type { CriterionKind, Need } from '../../model/vacancy.ts';

/** Who reads the reasons: the agency, the client who hires, or the candidate themselves. */
export const audiences = ['recruiter', 'client', 'candidate'] as const;
export type Audience = (typeof audiences)[number];

type Asked = Pick<PlanItem, 'label' | 'need' | 'kind'>;

const strength: Readonly<Record<Need, string>> = { must: 'needed', should: 'helps', mustNot: 'not wanted' };

const forClient = ({ label, need, kind }: Asked, { outcome, found }: Contribution): string => {
  if (kind === 'tag') return 'A note of the agency.';
  if (need === 'mustNot') {
    return outcome === 'met' ? 'Not wanted, and not shown in the CV.' : `Not wanted; the CV shows ${found ?? label}.`;
  }
  if (found === undefined) return 'The CV does not say.';
  if (outcome === 'failed') return `The CV says otherwise: ${found}.`;
  return outcome === 'met' ? `The CV shows ${found}.` : `The CV shows ${found}; asked for: ${label}.`;
};

const forCandidate = ({ label, need }: Asked, { outcome, found, points, maxPoints }: Contribution): string => {
  const asked = `Asked: ${label} (${strength[need]}).`;
  if (need === 'mustNot') {
    return `${asked} ${outcome === 'met' ? 'Your CV does not show it.' : `Your CV shows ${found ?? 'it'}.`}`;
  }
  if (found === undefined) return `${asked} Your CV does not say.`;
  if (outcome === 'failed') return `${asked} Your CV says otherwise: ${found}.`;
  const share = outcome === 'met' || maxPoints === 0 ? '' : `, which earns ${points} of ${maxPoints} points`;
  return `${asked} Your CV shows ${found}${share}.`;
};

/** The reason of a row for its reader, from the same facts: what was asked and what was found. */
export const reasonFor = (audience: Audience, item: Asked, row: Contribution): string => {
  if (audience === 'client') return forClient(item, row);
  return audience === 'candidate' ? forCandidate(item, row) : row.reason;
};

/** Their words say where and when somebody lived and worked, or what they told the agency in confidence. */
const privateKinds: ReadonlySet<CriterionKind> = new Set([
  'location',
  'salary',
  'availability',
  'rightToWork',
  'experience',
]);

/**
 * A row that names nobody: the client's reason, and of the CV no more than the matched words, for a line around them
 * could hold a name, an employer or an address.
 */
export const withoutPerson = (item: Asked, row: Contribution): Contribution => ({
  ...row,
  reason: forClient(item, row),
  evidence: privateKinds.has(item.kind)
    ? []
    : row.evidence.flatMap((one) => (one.section === 'header' ? [] : [{ ...one, text: one.term }])),
});
