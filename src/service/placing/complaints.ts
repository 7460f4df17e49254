import { randomUUID } from 'node:crypto';
import { addDays } from '../../compliance/calendar/day.ts';
import { existing, WhylistError } from '../../errors.ts';
import type { Complaint } from '../../model/complaint.ts';
import type { PlacingDeps } from './placing.ts';

export type NewComplaint = Pick<Complaint, 'kind' | 'summary' | 'receivedOn' | 'by'> & {
  readonly candidateId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly shortlistId?: string | undefined;
};

export interface Complaints {
  take(complaint: NewComplaint): Promise<Complaint>;
  acknowledge(id: string, by: string): Promise<Complaint>;
  /** @throws WhylistError `conflict` where it is closed already */
  close(
    id: string,
    outcome: { readonly by: string; readonly upheld: boolean; readonly words: string },
  ): Promise<Complaint>;
}

type Deps = Pick<PlacingDeps, 'complaints' | 'policy' | 'now'>;

/** From intake to outcome, with the day by which each is to be acknowledged. */
export const createComplaints = ({ complaints, policy, now }: Deps): Complaints => {
  const find = async (id: string) => existing(await complaints.get(id), 'complaint with this id');
  return {
    take: async ({ candidateId, clientId, shortlistId, ...taken }) => {
      const complaint: Complaint = {
        id: randomUUID(),
        ...taken,
        status: 'open',
        ...(candidateId === undefined ? {} : { candidateId }),
        ...(clientId === undefined ? {} : { clientId }),
        ...(shortlistId === undefined ? {} : { shortlistId }),
        // The period begins with the day of receipt: that day is the first of them.
        acknowledgeBy: addDays(taken.receivedOn, policy.complaints.acknowledgeDays - 1),
        createdAt: now().toISOString(),
      };
      await complaints.put(complaint);
      return complaint;
    },
    acknowledge: async (id, by) => {
      const { record, version } = await find(id);
      if (record.status !== 'open') return record;
      const done: Complaint = { ...record, status: 'acknowledged', acknowledged: { at: now().toISOString(), by } };
      await complaints.put(done, version);
      return done;
    },
    close: async (id, outcome) => {
      const { record, version } = await find(id);
      if (record.status === 'closed') throw new WhylistError('conflict', 'This complaint has its outcome already.');
      const at = now().toISOString();
      const done: Complaint = {
        ...record,
        status: 'closed',
        acknowledged: record.acknowledged ?? { at, by: outcome.by },
        outcome: { at, ...outcome },
      };
      await complaints.put(done, version);
      return done;
    },
  };
};
