import { addDays } from '../../compliance/calendar/day.ts';
import { nextFollowUp } from '../../compliance/placing/follow-ups.ts';
import { isNearing } from '../../compliance/placing/twelve-week-clock.ts';
import { listAll } from '../../elasticsearch/stores/record-store.ts';
import type { WorkItem } from '../../model/work-item.ts';
import { noticeWork } from './notice-work.ts';
import type { Placements } from './placements.ts';
import type { PlacingDeps } from './placing.ts';

/** What is due by a day, out of one part of the record. */
export type WorkSource = (until: string, today: string) => Promise<readonly WorkItem[]>;

type Item = Omit<WorkItem, 'overdue'>;

/** Everything that is due by a day, most urgent first. */
export const collectWork = async (
  sources: readonly WorkSource[],
  until: string,
  today: string,
): Promise<WorkItem[]> => {
  const found = await Promise.all(sources.map((source) => source(until, today)));
  const orderOf = ({ dueOn, kind, subject }: WorkItem): string => `${dueOn} ${kind} ${subject.id}`;
  return found.flat().toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
};

const judged = (today: string, items: readonly Item[]): WorkItem[] =>
  items.map((item) => ({ ...item, overdue: item.dueOn < today }));

/** What introductions, placements and complaints ask of the consultants. */
export const placingWork = (deps: PlacingDeps, placements: Placements): WorkSource[] => [
  noticeWork(deps),

  async (until, today) => {
    const due = await listAll(deps.placements, [{ range: { followUpDue: { lte: until } } }]);
    const means = new Map(deps.policy.followUps.map((one) => [one.step, one.means]));
    return judged(
      today,
      due.flatMap((placement): Item[] => {
        const next = nextFollowUp(placement);
        if (next === undefined) return [];
        const { id, candidateId, clientId } = placement;
        const tried = next.tries?.length ?? 0;
        return [
          {
            kind: 'follow-up',
            dueOn: next.dueOn,
            subject: { kind: 'placement', id },
            candidateId,
            clientId,
            means: `Call of ${next.step}: ${means.get(next.step) ?? 'how is it going?'}${tried === 0 ? '' : ` Tried ${tried} times.`}`,
          },
        ];
      }),
    );
  },

  async (until, today) => {
    const due = await listAll(deps.introductions, [{ range: { confirmBy: { lte: until } } }]);
    return judged(
      today,
      due.map(({ id, candidateId, clientId, confirmation }) => ({
        kind: 'confirmation',
        dueOn: confirmation?.dueOn ?? today,
        subject: { kind: 'introduction', id },
        candidateId,
        clientId,
        means: 'Confirm in writing to the client what was said of this candidate.',
        provision: 'Conduct Regulations 2003, reg. 21',
      })),
    );
  },

  async (until, today) => {
    const open = [{ terms: { status: ['open', 'acknowledged'] } }, { range: { acknowledgeBy: { lte: until } } }];
    return judged(
      today,
      (await listAll(deps.complaints, open)).map(
        ({ id, kind, status, acknowledgeBy, candidateId, clientId, shortlistId }) => ({
          kind: 'complaint',
          dueOn: acknowledgeBy,
          subject: { kind: 'complaint', id },
          ...(candidateId === undefined ? {} : { candidateId }),
          ...(clientId === undefined ? {} : { clientId }),
          means: `${status === 'open' ? 'Acknowledge' : 'Answer'} the complaint (${kind}).`,
          ...(shortlistId === undefined ? {} : { open: recordOf(shortlistId) }),
          provision: kind === 'human-review' ? 'UK GDPR Arts. 22A to 22D' : 'DPA 2018 s.164A',
        }),
      ),
    );
  },

  async (until, today) => {
    const running = await listAll(deps.placements, [
      { term: { contract: 'temporary' } },
      {
        bool: {
          should: [{ bool: { must_not: { exists: { field: 'endDate' } } } }, { range: { endDate: { gte: today } } }],
        },
      },
    ]);
    return judged(
      today,
      (await placements.clocks(running)).flatMap(({ placement, agencyWorker }): Item[] => {
        if (agencyWorker?.qualifiesOn === undefined) return [];
        const { qualifiesOn } = agencyWorker;
        if (qualifiesOn > until || !isNearing(agencyWorker, today, deps.policy.agencyWorkers.warnDays)) return [];
        return [
          {
            kind: 'twelve-weeks',
            dueOn: qualifiesOn,
            subject: { kind: 'placement', id: placement.id },
            candidateId: placement.candidateId,
            clientId: placement.clientId,
            means: `Equal pay and basic conditions are due from ${qualifiesOn}: ask the hirer for theirs.`,
            provision: 'Agency Workers Regulations 2010, regs. 5 and 7',
          },
        ];
      }),
    );
  },
];

/** Where a shortlist stands with all its parameters, reasons and decisions. */
const recordOf = (shortlistId: string): string => `/v1/shortlists/${shortlistId}/record`;

const usualHorizonDays = 14;

/** Unless told, what is due within two weeks. */
export const usualHorizon = (today: string): string => addDays(today, usualHorizonDays);
