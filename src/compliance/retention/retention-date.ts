import type { Candidate } from '../../model/candidate.ts';
import { addMonths } from '../calendar/day.ts';
import type { RetentionPolicy } from './retention-policy.ts';

/** What an agency did for a candidate, as far as it decides how long the record is kept. ISO days. */
export interface Services {
  readonly introducedOn?: string | undefined;
  /** The last day at work, or today while a placement runs. */
  readonly placedUntil?: string | undefined;
}

export interface RetentionFacts {
  readonly candidate: Pick<Candidate, 'lifecycle' | 'dates' | 'document'>;
  readonly services: Services;
}

const latest = (...days: readonly (string | undefined)[]): string | undefined =>
  days
    .flatMap((day) => day?.slice(0, 10) ?? [])
    .sort()
    .at(-1);

/** The last day on which the agency provided a service to the candidate (Conduct Regulations 2003, reg. 29). */
export const lastServiceOf = ({ introducedOn, placedUntil }: Services): string | undefined =>
  latest(introducedOn, placedUntil);

/** When a record is archived and erased, and by which rule: always the same for the same facts. */
export const retentionOf = (
  { candidate, services }: RetentionFacts,
  policy: RetentionPolicy,
): { readonly until: string; readonly rule: string; readonly archiveOn: string } => {
  const holds = {
    placed: services.placedUntil !== undefined || candidate.lifecycle.status === 'placed',
    introduced: services.introducedOn !== undefined,
    draft: candidate.lifecycle.status === 'draft',
    always: true,
  };
  const rule = policy.rules.find(({ when }) => holds[when]) ?? policy.rules[policy.rules.length - 1];
  if (rule === undefined) throw new RangeError('policy/retention.yaml has no rule');
  // A record of before these dates were kept counts from its own standing.
  const contact = latest(candidate.dates?.lastContactAt, candidate.dates?.createdAt) ?? candidate.lifecycle.since;
  const from = latest(contact, rule.from === 'lastService' ? lastServiceOf(services) : undefined) ?? contact;
  const floor = lastServiceOf(services);
  const until = addMonths(from.slice(0, 10), rule.eraseAfterMonths);
  const statutory = floor === undefined ? undefined : addMonths(floor, policy.statutory.months);
  return {
    rule: rule.rule,
    archiveOn: addMonths(from.slice(0, 10), rule.archiveAfterMonths),
    until: latest(until, statutory) ?? until,
  };
};
