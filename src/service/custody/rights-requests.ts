import { randomUUID } from 'node:crypto';
import { refuseSensitive } from '../../compliance/free-text.ts';
import { existing, WhylistError } from '../../errors.ts';
import type { PauseReason, RequestKind, RightsRequest } from '../../model/custody.ts';
import type { CustodyDeps } from './custody-deps.ts';
import { pausedSince, requestDue } from './request-due.ts';

/** What candidates ask for under Chapter III of the UK GDPR, each with its day. */
export interface RightsRequests {
  receive(
    candidateId: string,
    asked: { readonly kind: RequestKind; readonly receivedOn?: string | undefined; readonly note?: string | undefined },
    by: string,
  ): Promise<RightsRequest>;
  /** Two months more, where it is complex; the candidate is told why within the first (Art. 12(3)). */
  extend(id: string, why: string): Promise<RightsRequest>;
  /** The clock stops while it is waited for the candidate (Art. 12A). `on`: the day on which they were asked. */
  pause(
    id: string,
    pause: { readonly why: PauseReason; readonly on?: string | undefined; readonly by: string },
  ): Promise<RightsRequest>;
  /** The candidate answered: the request has a new day. */
  resume(id: string, on?: string): Promise<RightsRequest>;
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

const keep = async (record: RightsRequest, version: string, { requests, now }: CustodyDeps): Promise<RightsRequest> => {
  const kept = { ...record, dueOn: requestDue(record, now().toISOString().slice(0, 10)) };
  await requests.put(kept, version);
  return kept;
};

const refuseDay = (day: string, first: string, today: string): void => {
  if (day < first || day > today)
    throw new WhylistError('invalid-request', 'That day cannot be.', {
      fields: [{ path: '/on', message: `is not between ${first} and today` }],
    });
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
      dueOn: requestDue({ receivedOn: received }, received),
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
    if (at.slice(0, 10) > requestDue(record, at.slice(0, 10)))
      throw new WhylistError('conflict', 'The month is over: it could be extended within it.');
    return keep({ ...record, extended: { at, why } }, version, deps);
  },
  pause: async (id, { why, on, by }) => {
    const { record, version } = await openOne(id, deps);
    const today = deps.now().toISOString().slice(0, 10);
    const from = on ?? today;
    if (pausedSince(record) !== undefined)
      throw new WhylistError('conflict', 'It is waited for the candidate already.');
    if (why === 'clarification' && record.kind !== 'access')
      throw new WhylistError(
        'invalid-request',
        'Only a request for access waits for the candidate to say what they mean.',
        {
          fields: [
            { path: '/why', message: 'clarification stops the clock of a request for access alone (Art. 12A(6))' },
          ],
        },
      );
    refuseDay(from, record.receivedOn, today);
    if (from > record.dueOn) throw new WhylistError('conflict', 'The month is over: they could be asked within it.');
    return keep({ ...record, pauses: [...(record.pauses ?? []), { why, from, by }] }, version, deps);
  },
  resume: async (id, on) => {
    const { record, version } = await openOne(id, deps);
    const open = pausedSince(record);
    if (open === undefined) throw new WhylistError('conflict', 'Nothing is waited for.');
    const today = deps.now().toISOString().slice(0, 10);
    const until = on ?? today;
    refuseDay(until, open.from, today);
    const pauses = (record.pauses ?? []).map((one) => (one === open ? { ...one, until } : one));
    return keep({ ...record, pauses }, version, deps);
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
