import { randomUUID } from 'node:crypto';
import { businessDaysAfter } from '../../compliance/calendar/business-days.ts';
import { type AssignmentGap, assignmentGaps } from '../../compliance/disclosure/assignment-gaps.ts';
import { introductionRules } from '../../compliance/disclosure/introduction-rules.ts';
import { listAll } from '../../elasticsearch/stores/record-store.ts';
import { existing, WhylistError } from '../../errors.ts';
import type { Client } from '../../model/client.ts';
import { idsOf } from '../../model/ids-of.ts';
import type { Introduction, RuleOutcome } from '../../model/introduction.ts';
import type { Vacancy } from '../../model/vacancy.ts';
import { type PlacingDeps, todayOf } from './placing.ts';
import { refuseUnlessAll } from './refuse.ts';

export interface WantedIntroduction {
  readonly vacancyId: string;
  readonly candidateId: string;
  readonly shortlistId?: string | undefined;
  readonly how: Introduction['how'];
  readonly what: string;
  readonly by: string;
}

/** Tells candidates to clients, where the rules allow it. */
export interface Introductions {
  /** What the hirer has yet to tell before anybody is introduced. */
  gaps(vacancyId: string): Promise<AssignmentGap[]>;
  /** Every rule for this candidate and this vacancy, and whether it holds today. */
  rules(vacancyId: string, candidateId: string): Promise<RuleOutcome[]>;
  /** @throws WhylistError `checks-failed` unless every rule holds */
  introduce(wanted: WantedIntroduction): Promise<Introduction>;
  /** What was said was confirmed in writing. */
  confirm(id: string, by: string): Promise<Introduction>;
}

export const createIntroductions = (deps: PlacingDeps): Introductions => {
  const facts = async (vacancyId: string, candidateId: string) => {
    const [vacancy, stored] = await Promise.all([vacancyOf(deps, vacancyId), deps.candidates.get(candidateId)]);
    const candidate = existing(stored, 'candidate with this id').record;
    return {
      vacancy,
      candidate,
      client: await clientOf(deps, vacancy),
      checks: await listAll(deps.checks, [{ terms: { candidateId: idsOf(candidate) } }]),
      directSources: deps.policy.directSources,
      today: todayOf(deps),
    };
  };
  return {
    gaps: async (vacancyId) => {
      const vacancy = await vacancyOf(deps, vacancyId);
      return assignmentGaps(vacancy.assignment, await clientOf(deps, vacancy));
    },
    rules: async (vacancyId, candidateId) => introductionRules(await facts(vacancyId, candidateId)),
    introduce: async ({ shortlistId, ...wanted }) => {
      const known = await facts(wanted.vacancyId, wanted.candidateId);
      const rules = introductionRules(known);
      refuseUnlessAll(rules, 'introduced');
      const { client, today } = known;
      if (client === undefined)
        throw new WhylistError('internal', 'An introduction without a client passed the rules.');
      const introduction: Introduction = {
        id: randomUUID(),
        ...wanted,
        ...(shortlistId === undefined ? {} : { shortlistId }),
        clientId: client.id,
        ground: rules.find(({ rule }) => rule === 'consent')?.means ?? '',
        rules,
        at: deps.now().toISOString(),
        document: known.candidate.document.sha256,
        ...(wanted.how === 'spoken' ? { confirmation: { dueOn: confirmationDue(deps, today) } } : {}),
      };
      await deps.introductions.put(introduction);
      await deps.events.append([
        {
          type: 'candidate.introduced',
          subject: { kind: 'candidate', id: wanted.candidateId },
          data: { vacancyId: wanted.vacancyId, clientId: client.id, introductionId: introduction.id },
        },
      ]);
      return introduction;
    },
    confirm: async (id, by) => {
      const { record, version } = existing(await deps.introductions.get(id), 'introduction with this id');
      if (record.confirmation === undefined || record.confirmation.sentAt !== undefined) return record;
      const confirmed = { ...record, confirmation: { ...record.confirmation, sentAt: deps.now().toISOString(), by } };
      await deps.introductions.put(confirmed, version);
      return confirmed;
    },
  };
};

const confirmationDue = ({ policy }: PlacingDeps, today: string): string =>
  businessDaysAfter(today, policy.confirmation.businessDays, policy.region);

const vacancyOf = async ({ vacancies }: PlacingDeps, id: string): Promise<Vacancy> =>
  existing(await vacancies.get(id), 'vacancy with this id').record;

/** A vacancy that names its client by name alone has no particulars of it yet. */
const clientOf = async ({ clients }: PlacingDeps, { client }: Vacancy): Promise<Client | undefined> =>
  client?.id === undefined ? undefined : (await clients.get(client.id))?.record;
