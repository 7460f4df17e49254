import { addDays, addMonths } from '../../compliance/calendar/day.ts';
import { listAll } from '../../elasticsearch/stores/record-store.ts';
import type { WorkItem } from '../../model/work-item.ts';
import type { PlacingDeps } from './placing.ts';

/** So long a missing notice stays on the list; after that the rules of an introduction alone ask for it. */
const lookBackMonths = 3;
const shortestMonth = 28;

/** Whose CV came from elsewhere and who have not been told so, a month after it came (UK GDPR Art. 14(3)(a)). */
export const noticeWork =
  ({ candidates, checks, policy }: PlacingDeps) =>
  async (until: string, today: string): Promise<WorkItem[]> => {
    const from = addMonths(today, -lookBackMonths);
    const arrived = await candidates.arrivals({
      from,
      to: addDays(until, -shortestMonth),
      notFrom: policy.directSources,
    });
    const given = await listAll(checks, [{ term: { kind: 'notice' } }, { range: { createdAt: { gte: from } } }]);
    const told = new Set(given.filter(({ passed }) => passed).map(({ candidateId }) => candidateId));
    return arrived
      .filter(({ ids }) => !ids.some((id) => told.has(id)))
      .map(({ ids: [id = ''], on }): WorkItem => {
        const dueOn = addMonths(on, 1);
        return {
          kind: 'notice',
          dueOn,
          overdue: dueOn < today,
          subject: { kind: 'candidate', id },
          candidateId: id,
          means:
            'Tell them that their CV is held, where it came from, why, and their rights; then record it as a check.',
          provision: 'UK GDPR Art. 14(3)',
        };
      })
      .filter(({ dueOn }) => dueOn <= until);
  };
