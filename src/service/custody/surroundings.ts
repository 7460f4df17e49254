import { standingCheck } from '../../compliance/disclosure/standing-check.ts';
import type { PlacingStores } from '../../elasticsearch/stores/placing-stores.ts';
import { listAll } from '../../elasticsearch/stores/record-store.ts';
import { idsOf } from '../../model/ids-of.ts';
import type { CustodyDeps, Surroundings } from './custody-deps.ts';

type Stores = Pick<PlacingStores, 'introductions' | 'placements' | 'complaints' | 'checks'>;

/** What introductions, placements, complaints and checks say about a candidate, under all ids that the record had. */
export const createSurroundings =
  ({ introductions, placements, complaints, checks }: Stores, now: () => Date): CustodyDeps['surroundings'] =>
  async (candidate): Promise<Surroundings> => {
    const filter = [{ terms: { candidateId: idsOf(candidate) } }];
    const today = now().toISOString().slice(0, 10);
    const [introduced, placed, open, seen] = await Promise.all([
      introductions.list({ limit: 1, filter }),
      listAll(placements, filter),
      listAll(complaints, [...filter, { terms: { status: ['open', 'acknowledged'] } }]),
      listAll(checks, filter),
    ]);
    const ends = placed.map(({ endDate }) => (endDate === undefined || endDate > today ? today : endDate)).sort();
    return {
      services: { introducedOn: introduced.items[0]?.at.slice(0, 10), placedUntil: ends.at(-1) },
      openComplaints: open.length,
      rightToWorkSeen: standingCheck(seen, 'right-to-work', { today })?.passed === true,
      atWork: placed.some(({ endDate }) => endDate === undefined || endDate > today),
    };
  };
