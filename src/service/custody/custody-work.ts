import { listAll } from '../../elasticsearch/stores/record-store.ts';
import { pauseReasons, requestKinds } from '../../model/custody.ts';
import type { WorkItem } from '../../model/work-item.ts';
import type { WorkSource } from '../placing/worklist.ts';
import type { CustodyDeps } from './custody-deps.ts';
import { pausedSince } from './request-due.ts';

/** More reminders than this are a matter for a campaign, not a list. */
const mostConsents = 1000;

/** What candidates' records ask of the consultants: requests with their day, consents that end, pairs to decide on. */
export const custodyWork = (deps: CustodyDeps): WorkSource[] => [
  async (until, today) => {
    const open = [{ term: { status: 'open' } }, { range: { dueOn: { lte: until } } }];
    return (await listAll(deps.requests, open)).map((request): WorkItem => {
      const { id, kind, dueOn, candidateId } = request;
      const waiting = pausedSince(request);
      const waits =
        waiting === undefined ? '' : ` The clock stands since ${waiting.from}: ${pauseReasons[waiting.why]}`;
      return {
        kind: 'rights-request',
        dueOn,
        overdue: waiting === undefined && dueOn < today,
        subject: { kind: 'request', id },
        candidateId,
        means: `${requestKinds[kind]}${waits}`,
        provision: 'UK GDPR Arts. 12(3) and 12A',
      };
    });
  },

  async (until, today) => {
    const filter = [{ range: { consentEnds: { gte: today, lte: until } } }];
    const { items } = await deps.candidates.list({ limit: mostConsents, filter });
    return items.flatMap(({ id, consent }) =>
      consent
        .filter(({ withdrawnAt }) => withdrawnAt === undefined)
        .flatMap(({ purpose, expiresAt }): WorkItem[] => {
          const dueOn = expiresAt?.slice(0, 10) ?? '';
          if (dueOn < today || dueOn > until) return [];
          const subject = { kind: 'candidate', id } as const;
          const means = `The consent to “${purpose}” ends: ask for it again, or stop.`;
          return [
            { kind: 'consent', dueOn, overdue: false, subject, candidateId: id, means, provision: 'UK GDPR Art. 7' },
          ];
        }),
    );
  },

  async (_until, today) =>
    (await listAll(deps.duplicates, [{ term: { status: 'open' } }])).map(
      ({ id, createdAt, grounds }): WorkItem => ({
        kind: 'duplicate',
        dueOn: createdAt.slice(0, 10),
        overdue: createdAt.slice(0, 10) < today,
        subject: { kind: 'duplicate', id },
        means: `Decide whether these two are one person: same ${grounds.join(', ')}.`,
        provision: 'UK GDPR Art. 5(1)(d)',
      }),
    ),
];
