import { randomUUID } from 'node:crypto';
import { refuseSensitive } from '../../compliance/free-text.ts';
import { existing, WhylistError } from '../../errors.ts';
import type { RequestKind, RightsRequest } from '../../model/custody.ts';
import type { CustodyDeps } from './custody-deps.ts';
import { requestDue } from './request-due.ts';

/** What candidates ask for under Chapter III of the UK GDPR, each with its day. */
export interface RightsRequests {
  receive(
    candidateId: string,
    asked: { readonly kind: RequestKind; readonly receivedOn?: string | undefined; readonly note?: string | undefined },
    by: string,
  ): Promise<RightsRequest>;
  /** Two months more, where it is complex; the candidate is told why within the first (Art. 12(3)). */
  extend(id: string, why: string): Promise<RightsRequest>;
  close(
    id: string,
    outcome: { readonly status: 'done' | 'refused'; readonly words?: string | undefined; readonly by: string },
  ): Promise<RightsRequest>;
}

const openOne = async (id: string, { requests }: CustodyDeps) => {
  const { record, version } = existing(await requests.get(id), 'request with this id');
  if (record.status !== 'open') throw new WhylistError('conflict', `The request is ${record.status} already.`);
  return { record, version };
};

export const createRightsRequests = (deps: CustodyDeps): RightsRequests => ({
  receive: async (candidateId, { kind, receivedOn, note }, by) => {
    refuseSensitive({ '/note': note });
    existing(await deps.candidates.get(candidateId), 'candidate with this id');
    const createdAt = deps.now().toISOString();
    const received = receivedOn ?? createdAt.slice(0, 10);
    const request: RightsRequest = {
      id: randomUUID(),
      candidateId,
      kind,
      status: 'open',
      receivedOn: received,
      dueOn: requestDue(received, false),
      ...(note === undefined ? {} : { note }),
      by,
      createdAt,
    };
    await deps.requests.put(request);
    return request;
  },
  extend: async (id, why) => {
    refuseSensitive({ '/why': why });
    const { record, version } = await openOne(id, deps);
    if (record.extended !== undefined) throw new WhylistError('conflict', 'It was extended already.');
    const at = deps.now().toISOString();
    if (at.slice(0, 10) > record.dueOn)
      throw new WhylistError('conflict', 'The month is over: it could be extended within it.');
    const extended = { ...record, extended: { at, why }, dueOn: requestDue(record.receivedOn, true) };
    await deps.requests.put(extended, version);
    return extended;
  },
  close: async (id, { status, words, by }) => {
    refuseSensitive({ '/words': words });
    const { record, version } = await openOne(id, deps);
    const closed = { at: deps.now().toISOString(), by, ...(words === undefined ? {} : { words }) };
    const done = { ...record, status, closed };
    await deps.requests.put(done, version);
    return done;
  },
});
