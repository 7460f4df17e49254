import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../elasticsearch/stores/cursor.ts';
import { WhylistError } from '../../errors.ts';
import type { EventPlace } from '../../events/event-log.ts';
import { defineRoute } from '../route.ts';
import { engineProblems } from '../schemas/common.ts';
import { changesAnswer, changesQuery } from '../schemas/events.ts';

const placeSchema = z.tuple([z.iso.datetime(), z.string()]);

const encode = ({ at, id }: EventPlace): string => encodeCursor([at, id]);

const decode = (since: string): EventPlace => {
  try {
    const [at, id] = placeSchema.parse(decodeCursor(since));
    return { at, id };
  } catch {
    throw new WhylistError('invalid-request', 'since is no place in the list of changes.', {
      fields: [{ path: '/since', message: 'the next of an earlier answer' }],
    });
  }
};

const listChanges = defineRoute({
  id: 'listChanges',
  method: 'get',
  path: '/v1/changes',
  tag: 'Events',
  scope: 'events:read',
  summary: 'What changed since, oldest first, for catching up',
  description:
    'Events name ids only. Each may come twice, none is left out; what happened within the last two seconds comes with ' +
    'the next request. Kept for 90 days.',
  query: changesQuery,
  answers: { 200: { description: 'Events, and where to go on.', schema: changesAnswer } },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query: { since, type, limit } }, { events }) => {
    if (since === 'now') return { status: 200, body: { items: [], next: encode(events.end()) } };
    const after = since === undefined ? undefined : decode(since);
    const types = type === undefined ? undefined : [type].flat();
    const { events: items, place } = await events.read({ after, types, limit });
    return { status: 200, body: { items, next: encode(place) } };
  },
});

export const changeRoutes = [listChanges];
